"""What the search of any theme finds, and what that of the theme `briefing` says of each page."""

import json
from pathlib import Path
from typing import Any

import pytest

from sites import Site, briefing

GLOSSARY = """\
- id: lakes-union
  kind: organisation
  name: Union of the Lakes
  short: UOL
  aliases: [Lakes Union]
  definition: A league of towns at the lakes.
  native: اتحاد البحيرات
  lang: ar
- {id: ford, kind: concept, name: ford, definition: Where a river can be waded.}
"""
TEXT = "The Onion of Lakes met at the fords. The UOL, or UOLs, met.\n"
FILES = {
    "index.md": "---\nbriefings: latest\n---\n# News\n",
    "guide/index.md": "# How we work & why\n",
    "guide/more.md": "# More\n",
    "lakes.txt": briefing(
        TEXT, tags="[Lakes]", decisions="[{text: Onion of Lakes, is: lakes-union}]"
    ),
    "glossary/ours.yml": GLOSSARY,
}


def index(folder: Path) -> dict[str, str]:
    """The text of each page in the index, by its address."""
    docs = json.loads((folder / "search/search_index.json").read_text("utf-8"))["docs"]
    return {doc["location"]: f"{doc['title']} {doc['text']}" for doc in docs}


def kinds(folder: Path) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = json.loads((folder / "search/kinds.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Site(tmp_path_factory.mktemp("site"), FILES).build()


@pytest.mark.parametrize("theme", ["briefing", "mkdocs", "readthedocs", "material"])
def test_any_theme_finds_an_entry_by_each_of_its_names(tmp_path: Path, theme: str) -> None:
    found = index(Site(tmp_path, FILES, theme=theme).build())["glossary/lakes-union/"]
    for name in ("UOL", "Union of the Lakes", "Lakes Union", "Onion of Lakes", "اتحاد البحيرات"):
        assert name in found, name


def test_a_plural_or_a_part_of_a_name_is_no_spelling_of_its_own(built: Path) -> None:
    page = (built / "glossary/lakes-union/index.html").read_text("utf-8")
    assert "in briefings also written Onion of Lakes</span>" in page
    assert "also written" not in (built / "glossary/ford/index.html").read_text("utf-8")


def test_each_page_of_the_index_has_a_kind(built: Path) -> None:
    pages = {location for location in index(built) if "#" not in location}
    assert pages == set(kinds(built))


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("", ["Page", 2, ""]),
        ("guide/", ["How we work & why", 2, ""]),
        ("guide/more/", ["How we work & why", 2, ""]),
        ("lakes/", ["Briefing · 31 January 2020", 1, ""]),
        ("glossary/ford/", ["Concept", 0, "Where a river can be waded."]),
        (
            "glossary/lakes-union/",
            [
                "Organisation",
                0,
                "A league of towns at the lakes.",
                "UOL",
                "Lakes Union",
                "Onion of Lakes",
                "اتحاد البحيرات",
            ],
        ),
        ("glossary/", ["List", 3, ""]),
        ("archive/", ["List", 3, ""]),
        ("tags/lakes/", ["Tag", 3, ""]),
    ],
)
def test_the_kind_of_a_page_is_told(built: Path, page: str, kind: list[Any]) -> None:
    assert kinds(built)[page] == kind


def test_only_the_theme_that_reads_them_is_given_the_kinds(tmp_path: Path) -> None:
    assert not (Site(tmp_path, FILES, theme="mkdocs").build() / "search/kinds.json").exists()
