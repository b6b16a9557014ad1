"""What readers must get from a briefing: by pointer, key, touch, on paper, and without script."""

import shutil
import subprocess
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from annotated_briefings.building import build
from annotated_briefings.document import Document
from annotated_briefings.inputs import files_under
from annotated_briefings.settings import Project
from browser.serving import PREFIX, REPOSITORY, Open

BRIEFING = "2017-07-05-raqqa-and-mosul/"
PHONE = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}
MARK = "[data-briefing-text] a.mark"
OPEN = ".card:popover-open"


def open_cards(page: Page) -> int:
    return page.locator(OPEN).count()


def test_tab_reaches_each_mark_and_figure(open_page: Open) -> None:
    page = open_page(BRIEFING)
    wanted = page.locator("[data-briefing-text] a").count()
    page.locator("[data-briefing-text]").evaluate("e => e.setAttribute('tabindex', '-1')")
    page.locator("[data-briefing-text]").focus()
    reached = 0
    for _ in range(wanted):
        page.keyboard.press("Tab")
        reached += page.evaluate("document.activeElement.matches('[data-briefing-text] a')")
    assert wanted > 20
    assert reached == wanted


def test_enter_opens_a_card_and_escape_closes_it_and_focus_stays(open_page: Open) -> None:
    page = open_page(BRIEFING)
    mark = page.locator(MARK).first
    mark.focus()
    page.keyboard.press("Enter")
    expect(page.locator(OPEN)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(OPEN)).to_have_count(0)
    expect(mark).to_be_focused()


def test_the_pointer_may_move_onto_a_card_and_it_stays(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.locator(MARK).first.hover()
    expect(page.locator(OPEN)).to_have_count(1)
    page.locator(OPEN).hover()
    page.wait_for_timeout(1000)
    assert open_cards(page) == 1
    page.mouse.move(5, 5)
    expect(page.locator(OPEN)).to_have_count(0)


def test_a_passing_pointer_opens_nothing(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.locator(MARK).first.hover()
    page.wait_for_timeout(200)
    page.mouse.move(5, 5)
    page.wait_for_timeout(600)
    assert open_cards(page) == 0


def test_a_tap_opens_a_card_at_the_foot_of_a_phone_and_a_tap_outside_closes_it(
    open_page: Open,
) -> None:
    page = open_page(BRIEFING, **PHONE)
    page.locator(MARK).first.tap()
    expect(page.locator(OPEN)).to_have_count(1)
    box = page.locator(OPEN).bounding_box()
    assert box
    assert box["x"] == 0
    assert box["y"] + box["height"] == pytest.approx(800, abs=1)
    page.touchscreen.tap(200, 20)
    expect(page.locator(OPEN)).to_have_count(0)


def test_a_card_says_who_says_so_and_leads_to_the_entry(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.locator('[data-card="card-term-sdf"]').first.click()
    card = page.locator(OPEN)
    expect(card).to_contain_text("Syrian Democratic Forces")
    expect(card).to_contain_text("Written by an editor")
    card.get_by_role("link").first.click()
    expect(page.locator("h1")).to_contain_text("Syrian Democratic Forces")


def test_all_marks_can_be_shown_or_hidden_and_the_page_remembers(open_page: Open) -> None:
    page = open_page(BRIEFING)
    first = page.locator(MARK + "[href]").count()
    page.get_by_role("button", name="All").click()
    assert page.locator(MARK + "[href]").count() > first
    page.get_by_role("button", name="None").click()
    assert page.locator(MARK + "[href]").count() == 0
    page.reload()
    expect(page.get_by_role("button", name="None")).to_have_attribute("aria-pressed", "true")
    assert page.locator(MARK + "[href]").count() == 0


def test_a_figure_leads_to_its_row_and_back(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.locator("[data-briefing-text] a.figure").first.click()
    assert page.url.endswith("#figure-1")
    page.locator("#figure-1 a").last.click()
    assert page.url.endswith("#f1")


def test_without_script_every_mark_leads_to_its_meaning(open_page: Open) -> None:
    page = open_page(BRIEFING, java_script_enabled=False)
    links = page.locator(MARK).all()
    assert links
    for address in sorted({urljoin(page.url, link.get_attribute("href") or "") for link in links}):
        reached = page.request.get(address)
        assert reached.ok, address
        assert 'class="summary"' in reached.text() or "#" in address, address
    for title in ("Places", "Figures in the text", "Chronology", "Terms in this briefing"):
        expect(page.get_by_role("heading", name=title)).to_be_visible()
    expect(page.locator("svg.locator")).to_be_visible()
    expect(page.locator(".mark-tools")).to_be_hidden()


def test_about_and_guide_are_one_press_away_from_every_page(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.get_by_role("contentinfo").get_by_role("link", name="Guide for writers").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Guide")


def test_a_lay_reader_meets_no_jargon(open_page: Open, pages: list[str]) -> None:
    page = open_page("")
    for path in [path for path in pages if not path.startswith("guide/")]:
        words = page.request.get(urljoin(page.url, PREFIX + path)).text()
        for jargon in ("language model calls", "GPE", "by the machine", "≈", "≥"):
            assert jargon not in words, f"{path}: {jargon}"


def test_an_acronym_is_expanded_where_it_first_stands(open_page: Open) -> None:
    page = open_page(BRIEFING, java_script_enabled=False)
    glosses = page.locator("[data-briefing-text] .gloss").all_inner_texts()
    assert any("Syrian Democratic Forces" in gloss for gloss in glosses)


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    project = Project.at(REPOSITORY)
    built = build(files_under(REPOSITORY / "briefings", REPOSITORY), project.settings)
    return {
        briefing.path.removesuffix(".md") + "/": briefing.document
        for briefing in built.collection.briefings
    }


def test_the_text_without_what_was_added_is_the_text_of_the_file(
    open_page: Open, documents: dict[str, Document]
) -> None:
    assert len(documents) >= 5
    for path, document in documents.items():
        page = open_page(path)
        shown = page.locator("[data-briefing-text]").evaluate(
            "e => { const c = e.cloneNode(true);"
            "c.querySelectorAll('[data-added]').forEach(a => a.remove()); return c.textContent; }"
        )
        blocks = [document.source[block.span] for block in document.blocks]
        assert " ".join(shown.split()) == " ".join(" ".join(blocks).split())


def test_the_original_text_is_one_press_away_and_plain(open_page: Open) -> None:
    page = open_page(BRIEFING)
    link = page.get_by_role("link", name="Original text")
    answer = page.request.get(urljoin(page.url, link.get_attribute("href") or ""))
    assert answer.headers["content-type"].startswith("text/plain")
    assert not answer.text().startswith("---")


WIDE_SPACING = (
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
    "word-spacing: 0.16em !important } p { margin-block-end: 2em !important }"
)
"""What a page must bear by WCAG 2.2, criterion 1.4.12."""


def test_no_page_scrolls_sideways_at_320_pixels_with_wide_text_spacing(
    open_page: Open, pages: list[str]
) -> None:
    page = open_page("", viewport={"width": 320, "height": 640}, bypass_csp=True)
    for path in pages:
        page.goto(urljoin(page.url, PREFIX + path))
        page.add_style_tag(content=WIDE_SPACING)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_nothing_moves_for_readers_who_want_no_motion(open_page: Open) -> None:
    page = open_page(BRIEFING, reduced_motion="reduce")
    page.locator(MARK).first.click()
    expect(page.locator(OPEN)).to_have_count(1)
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_the_printed_page_is_whole(
    open_page: Open, documents: dict[str, Document], tmp_path: Path
) -> None:
    page = open_page(BRIEFING)
    page.pdf(path=tmp_path / "page.pdf")
    text = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "page.pdf", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    printed = "".join(text.split())
    terms = page.locator(".terms dd").all()
    places = page.locator(".places li b").all()
    for row in [*terms, *places]:
        words = row.evaluate("e => e.firstChild.textContent")
        assert "".join(words.split()) in printed, words
    credit = documents[BRIEFING].front_matter.credit
    assert credit
    assert credit.name in text


def test_words_in_the_search_box_lead_to_the_pages_that_have_them(open_page: Open) -> None:
    page = open_page("")
    page.get_by_role("searchbox").fill("Daesh")
    page.keyboard.press("Enter")
    results = page.locator("#Results a")
    expect(results.first).to_be_visible()
    assert any("raqqa" in (link.get_attribute("href") or "") for link in results.all())
