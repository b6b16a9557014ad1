"""The page of one briefing, in the order it is read."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing import downloads
from annotated_briefings.composing.actors import actors
from annotated_briefings.composing.boxes import figure_rows, voices
from annotated_briefings.composing.briefing_views import (
    BriefingView,
    Changes,
    Corrected,
)
from annotated_briefings.composing.cards import card, term_rows, things_in
from annotated_briefings.composing.chronology import told_in
from annotated_briefings.composing.glance import glance
from annotated_briefings.composing.maps import locator_map
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.mentions import mentioned
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.place_rows import place_rows
from annotated_briefings.composing.provenance import summed_up
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Wording
from annotated_briefings.slugs import slug

WORDS_PER_MINUTE = 238
"""How fast adults read English silently: Brysbaert 2019, doi 10.1016/j.jml.2019.104047."""


@dataclass(frozen=True, slots=True)
class Among:
    """A briefing among the others: the next newer and older, what is new since the last one on
    the same."""

    newer: Ref | None = None
    older: Ref | None = None
    changes: Changes | None = None


ALONE = Among()


def tag_path(tag: str) -> str:
    """The page of a tag."""
    return f"tags/{slug(tag)}.md"


def minutes_to_read(briefing: AnnotatedBriefing) -> int:
    """How long the text takes to read, in whole minutes, at least one."""
    document = briefing.document
    words = len(document.source.text[document.body_start :].split())
    return max(1, round(words / WORDS_PER_MINUTE))


def summary_of(briefing: AnnotatedBriefing) -> str:
    """The summary an editor wrote; the builder makes none up."""
    return briefing.document.front_matter.summary or ""


def corrections(briefing: AnnotatedBriefing, wording: Wording) -> tuple[Corrected, ...]:
    """What an editor put right since the text was published, the newest first."""
    return tuple(
        Corrected(each.date, wording.day(each.date), each.text)
        for each in briefing.document.front_matter.corrections
    )


def briefing_page(
    briefing: AnnotatedBriefing,
    marks: Sequence[Mark],
    things: Things,
    among: Among = ALONE,
) -> Page:
    """The page of a briefing with these marks, its text still to be rendered."""
    view = _view(briefing, marks, things, among)
    rows = {place.id for place in view.places}
    return Page(
        path=briefing.path,
        title=view.title,
        template="briefing.html",
        context=MappingProxyType({"view": view}),
        description=view.summary,
        cards=tuple(
            card(thing, finding, things, _row(thing, rows), view.lang)
            for thing, finding in things_in(marks).items()
        ),
        day=briefing.modified,
        published=view.date,
        origin=briefing.document.source.name,
        source=briefing.file,
    )


def _view(
    briefing: AnnotatedBriefing,
    marks: Sequence[Mark],
    things: Things,
    among: Among,
) -> BriefingView:
    """What the page prints, in the order it is read."""
    meant, wording = mentioned(briefing, things), things.wording
    figures = tuple(figure_rows(briefing, marks, things))
    heard = tuple(voices(briefing, marks, things))
    front_matter = briefing.document.front_matter
    view = BriefingView(
        title=front_matter.title,
        date=front_matter.date,
        date_shown=wording.day(front_matter.date),
        summary=summary_of(briefing),
        credit=front_matter.credit,
        tags=tuple(Ref(tag, tag_path(tag)) for tag in front_matter.tags),
        minutes=minutes_to_read(briefing),
        original=briefing.original,
        glance=tuple(glance(front_matter, meant, figures, wording)),
        facts=front_matter.facts,
        map=locator_map([thing for thing in meant if thing.is_mapped], wording),
        places=tuple(place_rows(briefing, meant, marks, wording)),
        figures=figures,
        voices=heard,
        actors=tuple(actors(briefing, meant, heard, wording)),
        chronology=told_in(briefing, marks, wording),
        terms=tuple(term_rows(marks, things)),
        newer=among.newer,
        older=among.older,
        draft=briefing.document.drafted,
        lang=front_matter.lang,
        downloads=downloads.of_briefing(briefing, wording),
        corrections=corrections(briefing, wording),
        changes=among.changes,
    )
    return summed_up(view, wording, glance_by_hand=bool(front_matter.glance))


def _row(thing: Thing, rows: set[str]) -> str | None:
    row = thing.place_id
    return row if thing.key[0] == "place" and row in rows else None
