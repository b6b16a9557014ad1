"""The search of the theme: what it finds, in which order, what it says, and by which keys."""

from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from browser.serving import Open
from browser.test_accessibility import violations

BRIEFING = "2017-07-05-raqqa-and-mosul/"
RESULTS = "#Results li"
Search = Callable[[str], Page]


@pytest.fixture
def search(open_page: Open) -> Search:
    """The page of results for some words, once it says how many there are."""

    def searched(words: str) -> Page:
        page = open_page(f"search.html?q={quote(words)}")
        expect(page.get_by_role("status")).to_contain_text(words)
        return page

    return searched


def first(page: Page) -> str:
    return page.locator(f"{RESULTS} a").first.get_attribute("href") or ""


@pytest.mark.parametrize(
    ("words", "entry"),
    [
        ("SDF", "glossary/sdf/"),
        ("sdf", "glossary/sdf/"),
        ("Syrian Democratic Forces", "glossary/sdf/"),
        ("Daesh", "glossary/islamic-state/"),
        ("U.S.", "glossary/us/"),
        ("Raqa", "places/raqqa/"),
        ("Rakka", "places/raqqa/"),
        ("الرقة", "places/raqqa/"),
        ("haidar al obeidi", "people/haidar-al-obeidi/"),
    ],
)
def test_an_entry_is_found_first_by_any_of_its_names(
    search: Search, words: str, entry: str
) -> None:
    assert first(search(words)).endswith(entry)


def test_a_briefing_is_found_by_the_expansion_and_by_the_acronym(search: Search) -> None:
    for words in ("SDF", "Syrian Democratic Forces", "Daesh"):
        links = search(words).locator(f"{RESULTS} a").all()
        assert any((link.get_attribute("href") or "").endswith(BRIEFING) for link in links), words


@pytest.mark.parametrize(
    ("words", "path", "kind"),
    [
        ("SDF", "glossary/sdf/", "Organisation"),
        ("ICI", "glossary/ici/", "Acronym"),
        ("Raqqa", "places/raqqa/", "Place in Syria"),
        ("Obeidi", "people/haidar-al-obeidi/", "Person"),
        ("Raqqa", BRIEFING, "Briefing · 5 July 2017"),
        ("Hajj", "tags/hajj/", "Tag"),
        ("Hajj", "chronology/", "List"),
        ("malformed", "guide/messages/", "Guide for writers"),
    ],
)
def test_a_result_says_what_kind_of_page_it_is(
    search: Search, words: str, path: str, kind: str
) -> None:
    row = search(words).locator(f'{RESULTS}:has(a[href$="/{path}"])')
    expect(row.locator("span")).to_have_text(kind)


def test_entries_come_before_briefings_and_lists_come_last(search: Search) -> None:
    page = search("Hajj")
    kinds = page.locator(f"{RESULTS} span").all_inner_texts()
    assert kinds[0] == "Concept"
    assert kinds[1].startswith("Briefing")
    lists = [index for index, kind in enumerate(kinds) if kind in ("List", "Tag")]
    assert lists == list(range(len(kinds) - len(lists), len(kinds)))


def test_a_word_in_capitals_is_not_that_word_in_small_letters(search: Search) -> None:
    everywhere = search("is").locator(RESULTS).count()
    assert first(search("IS")).endswith("glossary/islamic-state/")
    assert 0 < search("IS").locator(RESULTS).count() < everywhere


@pytest.mark.parametrize("words", ["Raqqaa", "Raqaq", "Ragqa", "RAQQA"])
def test_a_slip_of_one_letter_finds_the_nearest_word_and_says_so(
    search: Search, words: str
) -> None:
    page = search(words)
    assert first(page).endswith("places/raqqa/")
    status = page.get_by_role("status")
    expect(status).to_contain_text(f"No page has “{words}”. Pages with “Raqqa”: ")


def test_accents_may_be_left_out_or_added(search: Search) -> None:
    assert first(search("Râqqa")).endswith("places/raqqa/")


@pytest.mark.parametrize("words", ["zzzzzzzz", "QQQ", "Raqqa zzzzzzzz", "((("])
def test_where_nothing_is_found_the_page_says_what_to_try(search: Search, words: str) -> None:
    page = search(words)
    expect(page.get_by_role("status")).to_contain_text("Try fewer words")
    assert page.locator(RESULTS).count() == 0


def test_a_named_page_shows_what_it_is_and_another_the_passage(search: Search) -> None:
    page = search("Raqa")
    entry, briefing = page.locator(RESULTS).nth(0), page.locator(RESULTS).nth(1)
    expect(entry.locator("p")).to_contain_text("Raqa · A city on the Euphrates")
    expect(briefing.locator("p mark").first).to_have_text("Raqa")


def test_arrow_keys_lead_through_the_results_and_enter_opens_one(search: Search) -> None:
    page = search("Raqqa")
    box, links = page.get_by_role("searchbox"), page.locator(f"{RESULTS} a")
    box.focus()
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/places/raqqa/")


def test_results_follow_what_is_typed_and_the_address_keeps_it(search: Search) -> None:
    page = search("SDF")
    page.get_by_role("searchbox").fill("Daesh")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Daesh")
    assert page.url.endswith("search.html?q=Daesh")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_among_results(open_page: Open, scheme: str) -> None:
    page = open_page("search.html?q=Raqqa", color_scheme=scheme, bypass_csp=True)
    expect(page.locator(RESULTS).first).to_be_visible()
    assert violations(page) == []
