"""What readers must get from a briefing: by pointer, key, touch, on paper, and without script."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from annotated_briefings.document import Document
from browser.serving import PREFIX, Open

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
    expect(page.get_by_role("note", name=mark.inner_text())).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(OPEN)).to_have_count(0)
    expect(mark).to_be_focused()


def test_tab_goes_on_from_a_mark_into_its_card_and_back_into_the_text(open_page: Open) -> None:
    page = open_page(BRIEFING)
    mark = page.locator(MARK).first
    mark.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(f"{OPEN} a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(mark).to_be_focused()


def test_escape_closes_a_card_that_the_pointer_opened(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.locator(MARK).first.hover()
    expect(page.locator(OPEN)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(OPEN)).to_have_count(0)


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
    expect(card.locator(".by-glossary")).to_contain_text("From the glossary · reviewed")
    expect(card.locator(".by-machine")).to_contain_text("by its full name in the text · certain")
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


def test_without_script_every_mark_of_every_briefing_leads_to_its_meaning(
    open_page: Open, site: Path, documents: dict[str, Document]
) -> None:
    page = open_page(BRIEFING, java_script_enabled=False)
    for path in documents:
        page.goto(urljoin(page.url, PREFIX + path))
        links = {link.get_attribute("href") or "" for link in page.locator(MARK).all()}
        assert links, path
        for address in sorted(urljoin(page.url, link) for link in links):
            entry, _, row = address.partition("#")
            if row:
                expect(page.locator(f"[id='{row}'] dd")).not_to_be_empty()
            else:
                told = (site / entry.partition(PREFIX)[2] / "index.html").read_text("utf-8")
                assert '<p class="summary"' in told, address


def test_without_script_map_boxes_and_terms_are_there(open_page: Open) -> None:
    page = open_page(BRIEFING, java_script_enabled=False)
    for title in ("Places", "Figures in the text", "Chronology", "Terms in this briefing"):
        expect(page.get_by_role("heading", name=title)).to_be_visible()
    expect(page.locator("svg.locator")).to_be_visible()
    expect(page.locator(".mark-tools")).to_be_hidden()
    page.goto(urljoin(page.url, PREFIX + "glossary/"))
    expect(page.get_by_role("link", name="Syrian Democratic Forces")).to_be_visible()


def test_who_says_so_is_told_by_a_sign_and_by_words(open_page: Open) -> None:
    page = open_page(BRIEFING)
    signs = {
        kind: page.locator(f".sources .by-{kind}").evaluate(
            "e => getComputedStyle(e, '::before').content"
        )
        for kind in ("editor", "glossary", "machine")
    }
    assert len({sign.partition("/")[0] for sign in signs.values()}) == 3
    for box in ("places", "figures", "voices", "actors", "terms"):
        expect(page.locator(f".box.{box} > .asof")).to_contain_text(
            re.compile("From the glossary|Found automatically")
        )
    expect(page.locator(".glance .by-editor")).to_have_text("Written by an editor")


def test_marks_of_different_kinds_and_sureness_differ_without_colour(open_page: Open) -> None:
    page = open_page(BRIEFING)
    drawn = page.evaluate(
        """() => ["mark term", "mark place", "mark person", "mark place unsure"].map((kind) => {
          const mark = document.createElement("a");
          mark.className = kind;
          mark.href = "#";
          document.querySelector("[data-briefing-text] p").append(mark);
          return getComputedStyle(mark).textDecorationStyle;
        })"""
    )
    assert drawn == ["dotted", "solid", "dashed", "wavy"]


def test_about_and_guide_are_one_press_away_from_every_page(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.get_by_role("contentinfo").get_by_role("link", name="Guide for writers").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Guide")


def test_a_lay_reader_meets_no_jargon(site: Path, pages: list[str]) -> None:
    for path in [path for path in pages if not path.startswith("guide/")]:
        words = (site / path / ("" if path.endswith(".html") else "index.html")).read_text("utf-8")
        for jargon in ("language model calls", "GPE", "by the machine", "≈", "≥"):
            assert jargon not in words, f"{path}: {jargon}"


def test_an_acronym_is_expanded_where_it_first_stands(open_page: Open) -> None:
    page = open_page(BRIEFING, java_script_enabled=False)
    glosses = page.locator("[data-briefing-text] .gloss").all_inner_texts()
    assert any("Syrian Democratic Forces" in gloss for gloss in glosses)


def test_the_text_without_what_was_added_is_the_text_of_the_file(
    open_page: Open, documents: dict[str, Document]
) -> None:
    assert len(documents) >= 5
    page = open_page("")
    for path, document in documents.items():
        page.goto(urljoin(page.url, PREFIX + path))
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


def test_nothing_moves_for_readers_who_want_no_motion(open_page: Open) -> None:
    page = open_page(BRIEFING, reduced_motion="reduce")
    page.locator(MARK).first.click()
    expect(page.locator(OPEN)).to_have_count(1)
    assert page.evaluate("document.getAnimations().length") == 0


def printed(page: Page, path: Path) -> str:
    """The words of a page on paper, white space left out: lines break anywhere."""
    if not shutil.which("pdftotext"):
        pytest.fail("paper is read with pdftotext; on Debian: apt-get install poppler-utils")
    page.pdf(path=path)
    command = ["pdftotext", "-raw", str(path), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "".join(text.split())


ON_PAPER = """() => {
  const words = (selector) => [...document.querySelectorAll(selector)].map((e) => e.textContent);
  const first = (selector) =>
    [...document.querySelectorAll(selector)].map((e) => e.firstChild.textContent);
  return {
    terms: words(".terms dt > a"),
    meanings: first(".terms dd"),
    places: words(".places li b > a"),
    figures: words(".figures li > b"),
    sources: [...document.querySelectorAll(".sources a[href^=http]")].flatMap(
      (e) => [e.textContent, e.getAttribute("href")]),
  };
}"""


def test_every_printed_briefing_has_each_term_with_its_meaning_each_place_and_each_source(
    open_page: Open, documents: dict[str, Document], tmp_path: Path
) -> None:
    page, met = open_page(""), Counter[str]()
    for path, document in documents.items():
        page.goto(urljoin(page.url, PREFIX + path))
        paper = printed(page, tmp_path / "page.pdf")
        for part, rows in page.evaluate(ON_PAPER).items():
            met[part] += len(rows)
            for words in rows:
                assert "".join(words.split()) in paper, f"{path}: {part}: {words}"
        if credit := document.front_matter.credit:
            assert "".join(credit.name.split()) in paper, path
    assert len(met) == 5
    assert min(met.values()) > 5


def test_words_in_the_search_box_lead_to_the_pages_that_have_them(open_page: Open) -> None:
    page = open_page("")
    page.get_by_role("searchbox").fill("Daesh")
    page.keyboard.press("Enter")
    results = page.locator("#Results a")
    expect(results.first).to_be_visible()
    assert any("raqqa" in (link.get_attribute("href") or "") for link in results.all())


def test_a_place_lights_up_in_the_text_on_the_map_and_in_the_list(open_page: Open) -> None:
    page = open_page(BRIEFING)
    mosul = page.locator('[data-briefing-text] a[data-card="card-place-mosul"]').first
    dot, row = page.locator('circle[data-place~="place-mosul"]'), page.locator("#place-mosul")
    lit = re.compile(r"\blit\b")
    mosul.hover()
    expect(dot).to_have_class(lit)
    expect(row).to_have_class(lit)
    page.locator("h1").hover()
    expect(dot).not_to_have_class(lit)
    row.get_by_role("link").first.focus()
    expect(dot).to_have_class(lit)
    expect(mosul).to_have_class(lit)


def test_a_dot_of_the_map_leads_to_its_row(open_page: Open) -> None:
    for path, place in ((BRIEFING, "mosul"), ("places/", "aceh")):
        page = open_page(path)
        dot = page.locator(f'circle[data-place~="place-{place}"] >> visible=true')
        dot.click()
        assert page.url.endswith(f"#{(dot.get_attribute('data-place') or '').split()[0]}")
        page.locator("h1").hover()
        expect(dot).to_have_class(re.compile(r"\blit\b"))
