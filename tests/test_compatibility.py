"""Beside the plugins that many MkDocs sites use: each builds strictly, and our pages stay whole."""

import subprocess
from collections.abc import Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from sites import Site, briefing

TEXT = """Some 2,500 people left Raqqa on 4 July, the LWO said. {{ 6 * 7 }} {% raw %}

“We saw {{ config }} them,” said Ana Example."""
FILES = {
    "talks.txt": briefing(TEXT, tags="[Lakes]"),
    "glossary/all.yml": """
- {id: lwo, kind: organisation, name: Lake Watch Office, short: LWO, definition: It watches.}
""",
    "index.md": "---\ntags: [Lakes]\n---\n# Front\n\nWords of our own.\n",
}
POST = "---\ndate: 2020-02-03\n---\n# A post\n\nIts words.\n"


def built(
    folder: Path,
    plugins: list[Any],
    theme: str = "material",
    files: Mapping[str, str] = FILES,
) -> Path:
    """A strict build with our plugin and these, in a repository of its own."""
    site = Site(folder, files, theme, extra={"plugins": deepcopy(["search", OURS, *plugins])})
    site.write()
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "A site"]):
        subprocess.run(["git", *AUTHOR, *command], cwd=folder, check=True)
    return site.build()


AUTHOR = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
OURS = {"briefings": {"model": False}}
BESIDE: Mapping[str, list[Any]] = {
    "Material's tags and blog": ["tags", "blog"],
    "mkdocs-rss-plugin": [{"rss": {"use_git": False}}],
    "git-revision-date-localized": [
        {"git-revision-date-localized": {"enable_creation_date": True}}
    ],
    "awesome-nav": ["awesome-nav"],
    "macros": ["macros"],
    "print-site": ["print-site"],
    "static-i18n": [
        {
            "i18n": {
                "languages": [
                    {"locale": "en", "name": "English", "default": True, "build": True},
                    {"locale": "fr", "name": "Français", "build": True},
                ]
            }
        }
    ],
}


@pytest.mark.parametrize("plugins", BESIDE.values(), ids=BESIDE.keys())
def test_our_pages_are_whole_beside_another_plugin(tmp_path: Path, plugins: list[Any]) -> None:
    files = FILES | (
        {"blog/index.md": "# Blog\n", "blog/posts/a.md": POST} if "blog" in plugins else {}
    )
    site = built(tmp_path, plugins, files=files)
    page = (site / "talks" / "index.html").read_text("utf-8")
    assert "data-briefing-text" in page
    assert "{{ 6 * 7 }} {% raw %}" in page
    assert 'id="card-term-lwo"' in page
    assert "Lake Watch Office" in (site / "glossary" / "lwo" / "index.html").read_text("utf-8")
    assert "Words of our own." in (site / "index.html").read_text("utf-8")


def test_a_site_in_two_languages_has_each_briefing_once_in_its_first(tmp_path: Path) -> None:
    site = built(tmp_path, BESIDE["static-i18n"])
    page = (site / "talks" / "index.html").read_text("utf-8")
    assert '<html lang="en"' in page
    assert not (site / "fr" / "talks").exists()
    assert "talks/" in (site / "feed.xml").read_text("utf-8")
