"""Input is data: no field of a briefing or an entry injects markup, in any of four themes."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from sites import MATERIAL_RECOMMENDS, Site

EVIL = '"></title><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}'
YAML = EVIL.replace("'", "''")
BRIEFING = f"""\
---
title: '{YAML} title'
date: 2020-01-31
summary: '{YAML} summary'
source: {{name: '{YAML} credit', licence: '{YAML}', author: '{YAML}'}}
tags: ['{YAML} tag']
glance: {{'{YAML} label': '{YAML} line'}}
facts: [{{title: '{YAML} box', items: ['{YAML} fact']}}]
---
The EVL {EVIL} met on 30 January 2020. Some 200 {EVIL} people came.

“We came {EVIL} to stay,” said Ann Example of EVL.

## {EVIL} heading

Another {EVIL} paragraph.
"""
GLOSSARY = f"""\
- id: evil
  kind: organisation
  name: '{YAML} name'
  short: EVL
  aliases: ['{YAML} alias']
  definition: '{YAML} definition'
  more: |
    {EVIL} more [run](javascript:alert(3)) [attributes](x.md){{: onclick="alert(4)" }}
    <svg onload=alert(5)><a href="javascript:alert(6)">x</a>
  sources: [{{name: '{YAML} source', url: 'https://example.org/'}}]
  pronunciation: '{YAML}'
  native: '{YAML} native'
  lang: en
"""


class Dangers(HTMLParser):
    """Everything in a page that could run and is not a script of its own file."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._in_script = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._in_script = tag == "script"
        for name, value in attributes:
            if name.startswith("on") or (value or "").strip().lower().startswith("javascript:"):
                self.found.append(f"{tag} {name}={value}")
            if name == "src" and value == "x":
                self.found.append(f"{tag} src=x")

    def handle_endtag(self, tag: str) -> None:
        self._in_script = self._in_script and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._in_script and data.strip().startswith("alert("):
            self.found.append(data)


@pytest.mark.parametrize("theme", ["briefing", "mkdocs", "readthedocs", "material"])
def test_no_field_injects_anything(tmp_path: Path, theme: str) -> None:
    files = {
        "index.md": "---\nbriefings: latest\n---\n# News\n",
        "evil.txt": BRIEFING,
        "glossary/evil.yml": GLOSSARY,
    }
    folder = Site(tmp_path, files, theme=theme, extensions=MATERIAL_RECOMMENDS).build(strict=False)
    for page in folder.rglob("*.html"):
        dangers = Dangers()
        dangers.feed(page.read_text("utf-8"))
        assert dangers.found == [], page.relative_to(folder)


def test_the_words_themselves_are_shown(tmp_path: Path) -> None:
    site = Site(tmp_path, {"index.md": "# News\n", "evil.txt": BRIEFING})
    page = (site.build(strict=False) / "evil/index.html").read_text("utf-8")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "{{ 7*7 }}" in page


@pytest.mark.parametrize(
    "name", ["a b.txt", "é.txt", "100%.txt", "a&b.txt", "it's.txt", "(x).txt", "[y].txt", "a#b.txt"]
)
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    text = "---\ntitle: Odd\ndate: 2020-01-31\n---\nText.\n"
    files = {"index.md": "---\nbriefings: latest\n---\n# News\n", name: text}
    folder = Site(tmp_path, files).build(strict=False)
    assert (folder / Path(name).stem / "index.html").is_file()
