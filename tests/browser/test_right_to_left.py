"""A site in Arabic in a browser: everything stands on the side where its reader looks for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.serving import Open, served
from sites import Site, briefing

GLOSSARY = """
- id: council
  kind: organisation
  name: مجلس الأنهار
  definition: الهيئة التي توزع مياه الأنهار بين المدن.
- id: raqqa
  kind: place
  name: الرقة
  native: الرقة
  lang: ar
  pronunciation: ar-RAK-ka
  definition: مدينة على نهر الفرات.
  place: {lat: 35.95, lon: 39.01, within: سوريا}
"""
RIVER = """وصل مجلس الأنهار إلى الرقة يوم 2020-01-30 ومعه 2,500 كيس رمل.

## ما بعد الفيضان

قال سكان الرقة إن 25% من البيوت جفت، وإن مجلس الأنهار وعد بسد جديد على ضفة النهر الغربية.
"""
IN_ENGLISH = """The ferry of Mosul waits on the other bank, and 40 sailors wait with it.

It was built on 4 July 2017, Amal Rashid said.
"""
RIVER_PAGE, ENGLISH_PAGE = "2020-01-31-river/", "2020-02-03-ferry/"
PAGES = ("", RIVER_PAGE, ENGLISH_PAGE, "glossary/", "places/", "places/raqqa/", "figures/")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in Arabic, with a text in Arabic and one in English."""
    files = {
        "index.md": "---\nbriefings: latest\n---\n# أنهار\n",
        "2020-01-31-river.txt": briefing(RIVER, "المجلس في الرقة", lang="ar", tags="[أنهار]"),
        "2020-02-03-ferry.txt": briefing(IN_ENGLISH, "The ferry waits", tags="[أنهار]"),
        "glossary/all.yml": GLOSSARY,
    }
    theme = {"name": "briefing", "locale": "ar"}
    nav = [{"أنهار": "index.md"}, {"أماكن": "places/index.md"}]
    return Site(tmp_path_factory.mktemp("ar"), files, theme=theme, extra={"nav": nav}).build()


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where it is served."""
    with served(site) as address:
        yield address


def side(page: Page, selector: str, edge: str) -> float:
    """Where an element begins or ends, in pixels from the left edge of the window."""
    found = page.locator(selector).first.evaluate(
        "(it, edge) => it.getBoundingClientRect()[edge]", edge
    )
    return float(found)


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(open_page: Open, path: str) -> None:
    page = open_page(path, bypass_csp=True)
    assert [each["id"] for each in Axe().run(page).response["violations"]] == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways_on_a_narrow_phone(open_page: Open, path: str) -> None:
    page = open_page(path, viewport={"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", [RIVER_PAGE, ENGLISH_PAGE])
def test_the_text_stands_right_of_its_boxes_whatever_its_language(
    open_page: Open, path: str
) -> None:
    page = open_page(path)
    assert side(page, ".beside", "right") < side(page, ".reading", "left")


def test_a_headline_begins_where_the_page_does(open_page: Open) -> None:
    for path in (RIVER_PAGE, ENGLISH_PAGE):
        page = open_page(path)
        words = page.locator("h1").evaluate(
            """it => {
              const range = document.createRange();
              range.selectNodeContents(it);
              return range.getBoundingClientRect().right;
            }"""
        )
        assert words == pytest.approx(side(page, ".head", "right"), abs=1)


def test_the_line_of_the_chronology_runs_on_the_right(open_page: Open) -> None:
    page = open_page(RIVER_PAGE)
    left, right = page.locator("ol.moments").evaluate(
        "it => [getComputedStyle(it).borderLeftWidth, getComputedStyle(it).borderRightWidth]"
    )
    assert left == "0px" != right


def test_a_card_begins_where_its_mark_does(open_page: Open) -> None:
    page = open_page(RIVER_PAGE)
    page.locator("[data-briefing-text] a.mark").first.click()
    expect(page.locator(".card:popover-open")).to_have_count(1)
    mark, card = "[data-briefing-text] a.mark", ".card:popover-open"
    assert side(page, card, "right") == pytest.approx(side(page, mark, "right"), abs=2)
    assert side(page, card, "left") >= 0


def test_no_arabic_letters_are_spaced_out(open_page: Open) -> None:
    page = open_page(RIVER_PAGE)
    for selector in ("h1", ".box > h2", ".tags", ".locator text"):
        spacing = page.locator(selector).first.evaluate("it => getComputedStyle(it).letterSpacing")
        assert spacing in ("normal", "0px", "-0px"), selector


def test_a_map_is_no_mirror_image(open_page: Open) -> None:
    page = open_page(RIVER_PAGE)
    direction = page.locator(".locator").evaluate("it => getComputedStyle(it).direction")
    assert direction == "ltr"
