"""Cards, boxes and maps at addresses of their own, in a frame as somebody else's page has them."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from annotated_briefings.composing.embeds import TALLEST, WIDTH
from browser.serving import PREFIX, Open
from browser.test_accessibility import violations

BRIEFING = "2017-07-05-raqqa-and-mosul/"
NARROW = {"viewport": {"width": 280, "height": 400}}
ONE_EACH = [
    "glossary/sdf/embed/card.html",
    "places/raqqa/embed/card.html",
    "people/haidar-al-obeidi/embed/card.html",
    f"{BRIEFING}embed/map.html",
    f"{BRIEFING}embed/figures.html",
    f"{BRIEFING}embed/facts-1.html",
]
EMBED_BYTES = 30_000


@pytest.fixture(scope="module")
def embeds(site: Path) -> list[str]:
    """The paths of all embeds."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("embed/*.html"))


def framed(page: Page, address: str) -> Page:
    """The page that an embed offers to be pasted into, with nothing else on it."""
    code = page.get_by_role("textbox", include_hidden=True).input_value()
    page.set_content(code.replace(f"https://example.org{PREFIX}", address))
    return page


def test_every_kind_of_page_has_its_embeds(embeds: list[str]) -> None:
    assert set(ONE_EACH) <= set(embeds)


def test_embeds_are_light(site: Path, embeds: list[str]) -> None:
    assert embeds
    assert all((site / path).stat().st_size <= EMBED_BYTES for path in embeds)


def test_no_embed_has_a_script_or_is_listed_anywhere(site: Path, embeds: list[str]) -> None:
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    found = {entry["location"] for entry in index["docs"]}
    for path in embeds:
        html = (site / path).read_text("utf-8")
        assert "<script" not in html
        assert '<meta name="robots" content="noindex">' in html
        assert path not in found
        assert path not in sitemap


@pytest.mark.parametrize("path", ONE_EACH)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_an_embed(open_page: Open, path: str, scheme: str) -> None:
    page = open_page(path, color_scheme=scheme, bypass_csp=True, **NARROW)
    assert violations(page) == []
    for summary in page.locator("summary").all():
        summary.click()
    assert violations(page) == []


def test_no_embed_scrolls_sideways_in_a_narrow_column(open_page: Open, embeds: list[str]) -> None:
    page = open_page("", **NARROW)
    root = page.url
    for path in embeds:
        page.goto(root + path)
        page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
        assert page.evaluate("document.documentElement.scrollWidth") <= 280, path


def test_a_frame_is_as_tall_as_what_is_in_it(open_page: Open, embeds: list[str]) -> None:
    page = open_page("", viewport={"width": WIDTH, "height": 100})
    root = page.url
    for path in embeds:
        page.goto(root + path)
        code = page.get_by_role("textbox", include_hidden=True).input_value()
        told = int(code.split('height="')[1].split('"')[0])
        taken = page.evaluate("document.body.scrollHeight")
        assert told == TALLEST or taken <= told < taken + 150, path


@pytest.mark.parametrize("path", ONE_EACH)
def test_the_offered_code_frames_the_part_and_leads_back_to_its_page(
    open_page: Open, address: str, path: str
) -> None:
    page = framed(open_page(path), address)
    inside = page.frame_locator("iframe")
    name = inside.get_by_role("heading", level=1)
    expect(name).to_be_visible()
    words = name.inner_text()
    inside.locator("footer a").first.click()
    page.wait_for_url(f"**/{path.partition('embed/')[0]}")
    assert words.startswith(page.locator("h1").inner_text())


def test_rows_of_a_box_lead_to_their_sentences(open_page: Open, address: str) -> None:
    page = framed(open_page(f"{BRIEFING}embed/figures.html"), address)
    page.frame_locator("iframe").get_by_role("link", name="paragraph").first.click()
    page.wait_for_url(f"**/{BRIEFING}#*")
    assert page.url.endswith("#f1")


def test_a_page_leads_to_its_embeds(open_page: Open) -> None:
    page = open_page("glossary/sdf/")
    page.get_by_role("link", name="Card", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Syrian Democratic Forces")
    page.get_by_text("Embed", exact=True).click()
    expect(page.get_by_role("textbox")).to_be_visible()
