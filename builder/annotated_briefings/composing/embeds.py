"""Parts of a page that stand alone at an address of their own, to be framed by other pages.

A card, a fact box, the figures or the map of a briefing: made from the view of their page, so that
both say the same. Each is a whole document; how it is written is the templates' business.
"""

from dataclasses import dataclass

from annotated_briefings.composing.briefing_views import BriefingView
from annotated_briefings.composing.entry_views import EntryView
from annotated_briefings.mapping.scene import Scene

WIDTH, TALLEST = 360, 480
"""Pixels: the width that a frame is measured for, about a phone's, and the height at which its
content scrolls instead."""

LINE, GAP = 24, 17
"""Pixels of a line, and of the space around a row."""


@dataclass(frozen=True, slots=True)
class Embed:
    """One part of the page at `page`; `name` is its file (`map`), `title` what it is called.

    `template` of `templates/briefing/embed/` prints it, with `view`; `rows` are the lines that
    each text in it takes, about, and `furniture` the pixels of all else but a map: by them the
    height of a frame is reckoned.
    """

    page: str
    name: str
    title: str
    template: str
    view: BriefingView | EntryView
    furniture: int
    rows: tuple[int, ...] = ()

    @property
    def path(self) -> str:
        """Where it is written, beside its page."""
        return f"{self.page.removesuffix('.md')}/embed/{self.name}.html"

    def height(self, drawn: Scene | None = None) -> int:
        """Pixels that a frame of `WIDTH` takes, so that little or nothing in it scrolls; `drawn` is
        the map in it."""
        taken = self.furniture + sum(LINE * lines + GAP for lines in self.rows)
        if drawn:
            taken += round(WIDTH * drawn.panel.height / drawn.panel.width)
        return min(taken, TALLEST)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an embed says of the site it comes from: its name, language and front page.

    `address` is the embed's own, which is none where the site does not know its own.
    """

    site: str
    lang: str
    home: str
    address: str | None
