"""What a page is on paper: numbered, whole, and without what only a screen can do."""

import shutil
import subprocess
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from browser.serving import Open

BRIEFING = "2017-07-05-raqqa-and-mosul/"
WORDS_AT_LEAST = 20
NUMBERS = "elements => elements.map(each => Number(each.dataset.note))"
FROM_THE_TOP = (
    "elements => elements.sort((a, b) => a.getBoundingClientRect().top"
    " - b.getBoundingClientRect().top).map(each => Number(each.dataset.note))"
)
SHOWN = "(element, where) => getComputedStyle(element, where).content"


@pytest.fixture
def paper(open_page: Open) -> Page:
    """A briefing as it is printed."""
    page = open_page(BRIEFING)
    page.emulate_media(media="print")
    return page


def test_terms_are_numbered_at_first_mention(paper: Page) -> None:
    numbered = paper.locator("[data-briefing-text] [data-note]")
    numbers = numbered.evaluate_all(NUMBERS)
    assert len(numbers) > 10
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbered.nth(2).evaluate(SHOWN, "::after") == '"3"'


def test_the_notes_stand_in_the_order_of_their_numbers(paper: Page) -> None:
    notes = paper.locator(".terms [data-note]")
    mentioned = paper.locator("[data-briefing-text] [data-note]").evaluate_all(NUMBERS)
    assert notes.evaluate_all(FROM_THE_TOP) == mentioned
    assert notes.evaluate_all(NUMBERS) != mentioned


def test_no_number_is_shown_on_a_screen_and_the_terms_stand_by_name(open_page: Open) -> None:
    page = open_page(BRIEFING)
    first = page.locator("[data-briefing-text] [data-note]").first
    assert first.evaluate(SHOWN, "::after") == "none"
    notes = page.locator(".terms [data-note]")
    assert notes.evaluate_all(FROM_THE_TOP) == notes.evaluate_all(NUMBERS)


def test_paragraphs_have_the_numbers_that_the_boxes_refer_to(paper: Page) -> None:
    paragraphs = paper.locator("[data-briefing-text] p")
    number = paper.locator("#figure-3 a").inner_text().removeprefix("paragraph ")
    expect(paragraphs.nth(int(number) - 1).locator("#f3")).to_have_count(1)
    assert paragraphs.first.evaluate(SHOWN, "::before") == "counter(paragraph)"


@pytest.mark.parametrize("name", ["Search", "First mentions", "Original text", "in the text"])
def test_what_only_a_screen_can_do_is_left_out(paper: Page, name: str) -> None:
    for role in ("button", "link", "searchbox"):
        expect(paper.get_by_role(role, name=name)).to_have_count(0)


def test_a_reader_who_hides_all_marks_still_prints_what_acronyms_mean(open_page: Open) -> None:
    page = open_page(BRIEFING)
    page.get_by_role("button", name="None").click()
    gloss = page.locator("[data-briefing-text] .gloss").first
    expect(gloss).to_be_hidden()
    page.emulate_media(media="print")
    expect(gloss).to_be_visible()


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_no_page_of_any_briefing_is_left_blank_and_each_has_its_number(
    open_page: Open, site: Path, tmp_path: Path
) -> None:
    briefings = sorted(path.stem for path in site.glob("*.txt") if (site / path.stem).is_dir())
    assert len(briefings) > 5
    page = open_page(BRIEFING)
    for name in briefings:
        page.goto(urljoin(page.url, f"../{name}/"))
        page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
        command = ["pdftotext", "-layout", str(tmp_path / "page.pdf"), "-"]
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        sheets = printed.removesuffix("\f").split("\f")
        for number, sheet in enumerate(sheets, 1):
            *lines, foot = sheet.strip().splitlines()
            assert "".join(foot.split()) == f"{number}/{len(sheets)}", name
            assert len(" ".join(lines).split()) > WORDS_AT_LEAST, f"{name}, page {number}"
