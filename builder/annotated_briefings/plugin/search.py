"""What the search of the theme `briefing` reads beside the index of MkDocs' own plugin."""

import json
from collections.abc import Mapping
from pathlib import PurePosixPath

from markupsafe import Markup
from mkdocs.structure.files import File, Files

from annotated_briefings.composing.page_kinds import PageKind, kind_of, written_page
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.wording import Wording

KINDS = "search/kinds.json"
"""By the address of each page in the index: its kind in words, its rank, what it is about, and its
other names."""


def page_kinds(files: Files, pages: Mapping[str, Page], wording: Wording) -> str:
    """The kinds of all pages of a site as JSON; `pages` are the builder's, by source path."""
    kinds = {
        file.page.url: _kind(file, files, pages, wording).record
        for file in files.documentation_pages()
        if file.page
    }
    return json.dumps(kinds, ensure_ascii=False, separators=(",", ":"))


def _kind(file: File, files: Files, pages: Mapping[str, Page], wording: Wording) -> PageKind:
    if ours := pages.get(file.src_uri):
        return kind_of(ours, wording)
    return written_page(_section(file, files), wording)


def _section(file: File, files: Files) -> str:
    """The title of the page that heads the folder of another; nothing at the top of a site."""
    folder = PurePosixPath(file.src_uri).parent
    head = files.get_file_from_path(str(folder / "index.md")) if folder.name else None
    return Markup(head.page.title or "").unescape() if head and head.page else ""
