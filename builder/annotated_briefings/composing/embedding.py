"""Which parts of which pages stand alone, and how many lines each of them takes, about."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotated_briefings.composing.briefing_views import BriefingView
from annotated_briefings.composing.embeds import Embed
from annotated_briefings.composing.entry_views import EntryView
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.wording import Wording

CARD, BOX, NOTES = 140, 170, 80
"""Pixels that the frame and the credits of a card take, those of a box with the headline, and the
notes below figures or a map."""

LETTERS, LETTERS_BESIDE = 40, 24
"""Letters that a line holds at that width, alone and beside a figure."""


def with_embeds(pages: Iterable[Page], wording: Wording) -> Iterator[Page]:
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
