"""Parts of pages at addresses of their own: which there are, in any theme, and what they cost."""

from functools import lru_cache
from pathlib import Path

import pytest

from annotated_briefings.composing import maps
from sites import Abort, Site, briefing

GLOSSARY = """\
- id: lakes-union
  kind: organisation
  name: Union of the Lakes
  short: UOL
  definition: A league of towns at the lakes.
"""
TEXT = "The UOL met in Geneva, with 300 delegates, and went on to Lausanne.\n"
FACTS = "[{title: In short, items: [They met.]}, {title: At length, items: [They met again.]}]"
FILES = {
    "index.md": "# News\n",
    "lakes.txt": briefing(TEXT, "Lakes & rivers", facts=FACTS),
    "glossary/ours.yml": GLOSSARY,
}
OF_THE_BRIEFING = {f"lakes/embed/{each}.html" for each in ("map", "figures", "facts-1", "facts-2")}
CARDS = {
    "glossary/lakes-union/embed/card.html",
    "places/geneva/embed/card.html",
    "places/lausanne/embed/card.html",
}


def embeds(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("embed/*.html")}


def test_each_box_map_and_card_has_an_address(tmp_path: Path) -> None:
    folder = Site(tmp_path, FILES).build()
    assert embeds(folder) == OF_THE_BRIEFING | CARDS
    second = (folder / "lakes/embed/facts-2.html").read_text("utf-8")
    assert "They met again." in second
    assert "They met." not in second


def test_a_page_links_to_its_embeds(tmp_path: Path) -> None:
    folder = Site(tmp_path, FILES).build()
    page = (folder / "lakes/index.html").read_text("utf-8")
    assert '<a href="embed/facts-2.html">At length</a>' in page
    assert '<a href="embed/card.html">' in (folder / "places/geneva/index.html").read_text("utf-8")


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs", "material"])
def test_they_are_the_same_in_any_theme(tmp_path: Path, theme: str) -> None:
    ours = Site(tmp_path, FILES).build(to="ours")
    folder = Site(tmp_path, FILES, theme=theme).build(to="theirs")
    assert (folder / "css/embed.css").is_file()
    assert embeds(folder) == embeds(ours)
    for path in embeds(folder):
        assert (folder / path).read_bytes() == (ours / path).read_bytes(), path
    assert "embed.css" not in (folder / "lakes/index.html").read_text("utf-8")


def test_links_lead_to_the_page_and_its_passages(tmp_path: Path) -> None:
    flat = Site(tmp_path, FILES, extra={"use_directory_urls": False}).build()
    html = (flat / "lakes/embed/figures.html").read_text("utf-8")
    assert '<a href="../../lakes.html">Lakes &amp; rivers</a>' in html
    assert '<a href="../../lakes.html#f1">' in html
    assert 'href="../../css/parts.css"' in html
    assert '<a href="../..">Test</a>' in html


def test_the_code_to_paste_needs_the_address_of_the_site(tmp_path: Path) -> None:
    card = "glossary/lakes-union/embed/card.html"
    known = (Site(tmp_path, FILES).build() / card).read_text("utf-8")
    assert f"&lt;iframe src=&#34;https://example.org/news/{card}&#34;" in known
    unknown = Site(tmp_path, FILES, extra={"site_url": ""}).build()
    assert "iframe" not in (unknown / card).read_text("utf-8")


def test_they_speak_the_language_of_the_site_and_run_as_it_does(tmp_path: Path) -> None:
    folder = Site(tmp_path, FILES, options={"model": False, "language": "ar"}).build()
    card = (folder / "places/geneva/embed/card.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in card
    assert "Entry and mentions" not in card


def test_a_site_can_do_without(tmp_path: Path) -> None:
    folder = Site(tmp_path, FILES, options={"model": False, "embeds": False}).build()
    assert embeds(folder) == set()
    assert "To embed" not in (folder / "lakes/index.html").read_text("utf-8")


def test_a_map_is_drawn_once_for_its_page_and_its_embed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = lru_cache(1)(maps._drawn.__wrapped__)  # as if a site had more maps than are kept
    monkeypatch.setattr(maps, "_drawn", draw)
    Site(tmp_path, FILES).build()
    assert draw.cache_info().misses == 4  # the briefing's, those of its two places, and of all


def test_a_page_at_the_address_of_an_embed_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    files = {**FILES, "lakes/embed/map.md": "# Ours\n"}
    with pytest.raises(Abort):
        Site(tmp_path, files, extra={"use_directory_urls": False}).build()
    assert "duplicate-address" in caplog.text
