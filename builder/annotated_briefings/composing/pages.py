"""A page before it is rendered: its Markdown for MkDocs, and the view that frames it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from annotated_briefings.clashing import Address
from annotated_briefings.composing.embeds import Embed
from annotated_briefings.composing.views import Card


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    `path` is its source path as MkDocs counts it (`glossary/sdf.md`), `template` the one of
    `templates/briefing/` that frames it, `context` what the template prints beside `url`.
    `markdown` is what MkDocs renders into the template's `text`; where `sanitised`, the result is
    an editor's Markdown and is cleaned of all that could run. `day` is when it last changed,
    `published` the day of a briefing. `embeds` are its parts that stand alone at
    addresses of their own. `origin` names the file it is made
    from, as the writer knows it; `source` is that file for a page that a writer can edit.
    """

    path: str
    title: str
    template: str
    context: Mapping[str, Any]
    description: str = ""
    markdown: str = ""
    sanitised: bool = False
    cards: tuple[Card, ...] = ()
    embeds: tuple[Embed, ...] = ()
    day: date | None = None
    published: date | None = None
    origin: str = ""
    source: Path | None = None

    @property
    def address(self) -> Address:
        """Where it is written, and what to call it where another page is written there too."""
        return Address(self.path, self.origin, "" if self.source else self.title)
