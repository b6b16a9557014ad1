"""Parts of a page that stand alone at an address of their own, to be framed by other pages.

A card, a fact box, the figures or the map of a briefing: made from the view of their page, so that
both say the same. Each is a whole document; how it is written is the templates' business.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotated_briefings.composing.briefing_views import BriefingView
from annotated_briefings.composing.entry_views import EntryView
from annotated_briefings.composing.wording import Wording
from annotated_briefings.mapping.scene import Scene

if TYPE_CHECKING:  # a page holds its embeds
    from annotated_briefings.composing.pages import Page

WIDTH, TALLEST = 360, 480
"""Pixels: the width that a frame is measured for, about a phone's, and the height at which its
content scrolls instead."""

CARD, BOX, NOTES = 140, 170, 80
"""Pixels that the frame and the credits of a card take, those of a box with the headline, and the
notes below figures or a map."""

LINE, GAP = 24, 17
"""Pixels of a line, and of the space around a row."""

LETTERS, LETTERS_BESIDE = 40, 24
"""Letters that a line holds at that width, alone and beside a figure."""


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


def with_embeds(pages: Iterable["Page"], wording: Wording) -> Iterator["Page"]:
    """The same pages, those of briefings and entries with their embeds."""
    for page in pages:
        view = page.context.get("view")
        if isinstance(view, BriefingView):
            yield replace(page, embeds=tuple(_of_briefing(page.path, view, wording)))
        elif isinstance(view, EntryView):
            yield replace(page, embeds=(_card(page.path, view, wording),))
        else:
            yield page


def _of_briefing(path: str, view: BriefingView, wording: Wording) -> Iterator[Embed]:
    if view.map:
        yield Embed(path, "map", wording.gettext("Map"), "map.html", view, BOX + NOTES)
    for number, facts in enumerate(view.facts, 1):
        alone = replace(view, facts=(facts,))
        rows = (_lines(facts.title), *map(_lines, facts.items))
        yield Embed(path, f"facts-{number}", facts.title, "facts.html", alone, BOX, rows)
    if view.figures:
        words = (f"{row.counted} {row.said_by} {row.paragraph}" for row in view.figures)
        rows = tuple(_lines(each, LETTERS_BESIDE) for each in words)
        title = wording.gettext("Figures in the text")
        yield Embed(path, "figures", title, "figures.html", view, BOX + NOTES, rows)


def _card(path: str, view: EntryView, wording: Wording) -> Embed:
    rows = tuple(map(_lines, (view.definition, *map(str, view.provenance))))
    return Embed(path, "card", wording.gettext("Card"), "card.html", view, CARD, rows)


def _lines(words: str, letters: int = LETTERS) -> int:
    return len(words) // letters + 1
