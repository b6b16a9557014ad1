"""Beside the plugins that many MkDocs sites use: each builds strictly, and our pages stay whole."""

import subprocess
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
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
AUTHOR = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
COMMIT = ["commit", "--quiet", "--message=A site", "--date=2020-02-03T12:00:00"]
OURS = {"briefings": {"model": False}}
I18N: dict[str, Any] = {
    "languages": [
        {"locale": "en", "name": "English", "default": True, "build": True},
        {"locale": "fr", "name": "Français", "build": True},
    ]
}


@dataclass(frozen=True)
class Beside:
    """Another plugin, what a site has for it alone, and words on a page that it is to make."""

    plugins: list[Any]
    makes: str
    words: str
    files: Mapping[str, str] = field(default_factory=dict)


BESIDE = {
    "Material's tags": Beside(
        ["tags"],
        "labels/index.html",
        '<span class="md-tag">Lakes</span></h2>',
        {"labels.md": "# Labels\n\n<!-- material/tags -->\n"},
    ),
    "Material's blog": Beside(
        ["blog"],
        "blog/2020/02/03/a-post/index.html",
        "Its words.",
        {
            "blog/index.md": "# Blog\n",
            "blog/posts/a.md": "---\ndate: 2020-02-03\n---\n# A post\n\nIts words.\n",
        },
    ),
    "mkdocs-rss-plugin": Beside(
        [{"rss": {"use_git": False}}], "feed_rss_created.xml", "https://example.org/news/talks/"
    ),
    "git-revision-date-localized": Beside(
        [{"git-revision-date-localized": {"enable_creation_date": True}}],
        "tags/lakes/index.html",
        "February 3, 2020",
    ),
    "awesome-nav": Beside(
        ["awesome-nav"],
        "talks/index.html",
        "Elsewhere",
        {".nav.yml": "nav: [index.md, {Elsewhere: more.md}]\n", "more.md": "# More\n"},
    ),
    "macros": Beside(
        ["macros"], "sums/index.html", "<p>42</p>", {"sums.md": "# Sums\n\n{{ 6 * 7 }}\n"}
    ),
    "print-site": Beside(["print-site"], "print_page/index.html", "Words of our own."),
    "static-i18n": Beside([{"i18n": I18N}], "fr/index.html", '<html lang="fr"'),
}


def built(folder: Path, beside: Beside) -> Path:
    """A strict build with our plugin and another, in a repository of its own."""
    plugins = deepcopy(["search", OURS, *beside.plugins])
    site = Site(folder, {**FILES, **beside.files}, "material", extra={"plugins": plugins})
    site.write()
    for command in (["init", "-q"], ["add", "."], COMMIT):
        subprocess.run(["git", *AUTHOR, *command], cwd=folder, check=True)
    return site.build()


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE.keys())
def test_our_pages_are_whole_beside_another_plugin_which_does_its_part(
    tmp_path: Path, beside: Beside
) -> None:
    site = built(tmp_path, beside)
    page = (site / "talks" / "index.html").read_text("utf-8")
    assert "data-briefing-text" in page
    assert "{{ 6 * 7 }} {% raw %}" in page
    assert 'id="card-term-lwo"' in page
    assert "Lake Watch Office" in (site / "glossary" / "lwo" / "index.html").read_text("utf-8")
    assert "Words of our own." in (site / "index.html").read_text("utf-8")
    assert beside.words in (site / beside.makes).read_text("utf-8")


def test_a_site_in_two_languages_has_each_briefing_once_in_its_first(tmp_path: Path) -> None:
    site = built(tmp_path, BESIDE["static-i18n"])
    page = (site / "talks" / "index.html").read_text("utf-8")
    assert '<html lang="en"' in page
    assert not (site / "fr" / "talks").exists()
    assert "talks/" in (site / "feed.xml").read_text("utf-8")
