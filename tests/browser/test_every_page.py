"""What holds for every page of the site: valid, whole, light, and asking nobody else.

Each page is visited once, on a phone of 320 pixels with the text spaced as WCAG 2.2 (1.4.12) asks
for and without motion, under the strict policy of the server; what is seen there is tested after.
"""

import filecmp
import gzip
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, urljoin

import pytest

from browser import nu
from browser.serving import POLICY, PREFIX, Open, build_site
from links import Crawl

HTML_BYTES, CSS_BYTES, JS_BYTES, MAP_BYTES = 60_000, 12_000, 10_000, 25_000
DATA = (".csv", ".geojson", ".jsonld", ".ttl", ".xml")
FOR_MACHINES_ALONE = {"sitemap.xml"}
EMBEDDED = ("2017-07-05-raqqa-and-mosul/", "glossary/sdf/")

LOOK = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
  const told = (e) => `${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)}`;
  const clips = (e) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(e);
    const hides = (overflow) => overflow === "hidden" || overflow === "clip";
    return clipPath === "none" && (
      (hides(overflowX) && e.scrollWidth > e.clientWidth + 1) ||
      (hides(overflowY) && e.scrollHeight > e.clientHeight + 1));
  };
  const all = [...document.body.querySelectorAll("*:not(svg *)")];
  return {
    width: document.documentElement.scrollWidth,
    clipped: all.filter((e) => e.checkVisibility() && clips(e)).map(told),
    moving: document.getAnimations().length,
    smooth: getComputedStyle(document.documentElement).scrollBehavior,
  };
}"""


def test_every_page_is_whole_on_a_narrow_phone_moves_nothing_and_asks_nobody(
    open_page: Open, pages: list[str]
) -> None:
    page = open_page("", viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    for path in filter(is_looked_at, pages):
        answer = page.goto(urljoin(page.url, PREFIX + path))
        assert answer, path
        assert answer.headers["content-security-policy"] == POLICY
        seen = page.evaluate(LOOK)
        assert seen == {"width": 320, "clipped": [], "moving": 0, "smooth": "auto"}, path
    # what goes amiss meanwhile is gathered, and fails the test, where the page is opened


def is_looked_at(path: str) -> bool:
    """Every page, but of the embeds, which repeat what is on the pages, those of two of them."""
    return "/embed/" not in path or path.startswith(EMBEDDED)


def test_the_nu_checker_finds_nothing(site: Path) -> None:
    assert nu.messages(site) == []


class Ids(HTMLParser):
    """The ids of a page, its cards, and which ids it speaks of."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.cards: list[str] = []
        self.spoken_of: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        for name, value in attributes:
            if value is None:
                continue
            if name == "id":
                self.ids.append(value)
            elif name == "data-card":
                self.cards.append(value)
            elif name in ("aria-labelledby", "aria-describedby", "aria-controls", "for"):
                self.spoken_of += value.split()


@pytest.fixture(scope="module")
def parsed(site: Path) -> dict[str, Ids]:
    found = {}
    for path in sorted(site.rglob("*.html")):
        ids = Ids()
        ids.feed(path.read_text("utf-8"))
        found[path.relative_to(site).as_posix()] = ids
    return found


def test_every_id_is_unique(parsed: dict[str, Ids]) -> None:
    for path, page in parsed.items():
        assert len(page.ids) == len(set(page.ids)), path


def test_every_card_and_every_name_of_a_part_is_on_its_page(parsed: dict[str, Ids]) -> None:
    for path, page in parsed.items():
        assert set(page.cards) <= set(page.ids), path
        assert set(page.spoken_of) <= set(page.ids), path


@pytest.fixture(scope="module")
def crawl(address: str, pages: list[str]) -> Crawl:
    return Crawl(address, f"https://example.org{PREFIX}", pages)


def test_every_link_works_under_the_path_of_a_repository(crawl: Crawl) -> None:
    assert crawl.broken == []


def test_every_file_of_data_is_one_press_away(site: Path, address: str, crawl: Crawl) -> None:
    files = {
        path.relative_to(site).as_posix() for path in site.rglob("*") if path.suffix in DATA
    } - FOR_MACHINES_ALONE
    linked = {
        urljoin(page, link) for page, links in crawl.reached.items() for link in links.addresses
    }
    assert len(files) > 5
    assert {address + quote(file) for file in files} <= linked


def test_a_second_build_is_the_same_byte_for_byte(site: Path, tmp_path: Path) -> None:
    build_site(tmp_path)
    files = names(site)
    assert names(tmp_path) == files
    _, differ, odd = filecmp.cmpfiles(site, tmp_path, files, shallow=False)
    assert (differ, odd) == ([], [])


def names(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def test_pages_are_light(site: Path) -> None:
    for path in site.rglob("*.html"):
        assert len(path.read_bytes()) <= HTML_BYTES, path.relative_to(site)


def test_style_sheets_and_scripts_are_light(site: Path) -> None:
    for folder, most in (("css", CSS_BYTES), ("js", JS_BYTES)):
        sizes = [len(gzip.compress(path.read_bytes())) for path in (site / folder).iterdir()]
        assert 0 < sum(sizes) <= most


def test_maps_are_light(site: Path) -> None:
    maps = [page.read_text("utf-8") for page in site.rglob("*.html")]
    drawn = [
        text[text.index('<svg class="locator"') : text.rindex("</svg>")]
        for text in maps
        if '<svg class="locator"' in text
    ]
    assert drawn
    assert all(len(each.encode()) <= MAP_BYTES for each in drawn)
