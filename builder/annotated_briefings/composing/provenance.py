"""Who says so: a person, the glossary, or a rule of the builder, and then how sure it is.

Of three kinds, which a reader tells apart by a sign and by the words beside it. A card says all of
it; a box says once what most of its rows have in common, and a row only what sets it apart.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from types import MappingProxyType
from typing import TypeVar

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.composing.briefing_views import (
    Actor,
    BriefingView,
    FigureRow,
    PlaceRow,
    TermRow,
    Voice,
)
from annotated_briefings.composing.rules import RULES
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.views import Day, Moment, Provenance
from annotated_briefings.composing.wording import FAIRLY_SURE, SURE, Wording
from annotated_briefings.entry import Entry

Row = TypeVar("Row", Actor, FigureRow, Moment, PlaceRow, TermRow, Voice)

BY_NAME = frozenset({"glossary-name", "glossary-acronym"})
"""The rules by which an entry's own name is the one in the text: there is no more to say."""


def told_of(thing: Thing, finding: Annotation, wording: Wording) -> tuple[Provenance, ...]:
    """Who says what a thing is and, where that was a choice, who says that this is meant."""
    entry = thing.entry
    if entry is None:
        return (by_finding(finding, wording),)
    defined = by_entry(entry, wording) if thing.path else by_editor(wording)
    if finding.rule in BY_NAME:
        return (defined,)
    return defined, _recognised(finding, wording)


def of_thing(thing: Thing, wording: Wording) -> Provenance | None:
    """Who says what a thing is: an editor, or the finding that tells most of it."""
    if thing.best is None:
        return by_entry(thing.entry, wording) if thing.entry else None
    return told_of(thing, thing.best, wording)[0]


def by_entry(entry: Entry, wording: Wording) -> Provenance:
    """Who says so, of a definition."""
    if entry.shipped:
        return Provenance("glossary", wording.gettext("From the list shipped with the builder"))
    words = wording.gettext("From the glossary")
    if not entry.reviewed:
        return Provenance("glossary", words)
    day = wording.day(entry.reviewed)
    return Provenance("glossary", words, wording.gettext("reviewed %(day)s", day=day))


def by_finding(finding: Annotation, wording: Wording) -> Provenance:
    """Who says so, of a finding. Its full reason is for writers: `briefings check` tells it."""
    if finding.authority is Authority.PERSON:
        return Provenance("editor", wording.gettext("Decided by an editor"))
    return _by_rule(finding, wording.gettext("Found automatically"), wording)


def _by_machine(wording: Wording) -> Provenance:
    return Provenance("machine", wording.gettext("Found automatically"))


def by_editor(wording: Wording) -> Provenance:
    """What an editor wrote by hand."""
    return Provenance("editor", wording.gettext("Written by an editor"))


def sureness(finding: Annotation, wording: Wording) -> str:
    """How sure a finding is, in words: nobody knows what 0.83 means."""
    if finding.confidence >= SURE:
        return wording.gettext("certain")
    if finding.confidence >= FAIRLY_SURE:
        return wording.gettext("fairly certain")
    return wording.gettext("not certain")


def summed_up(view: BriefingView, wording: Wording, *, glance_by_hand: bool) -> BriefingView:
    """A page whose boxes each say once what holds for most of their rows."""
    places, place_rows = told_once(view.places, wording)
    figures, figure_rows = told_once(view.figures, wording)
    speakers, voices = told_once(view.voices, wording)
    people, actors = told_once(view.actors, wording)
    terms, term_rows = told_once(view.terms, wording)
    dates, moments = told_once((each for day in view.chronology for each in day.moments), wording)
    glance = by_editor(wording) if glance_by_hand else _by_machine(wording)
    boxes = {
        "glance": glance,
        "places": places,
        "figures": figures,
        "voices": speakers,
        "actors": people,
        "terms": terms,
        "chronology": dates,
    }
    return replace(
        view,
        places=place_rows,
        figures=figure_rows,
        voices=voices,
        actors=actors,
        terms=term_rows,
        chronology=tuple(_refilled(view.chronology, moments)),
        provenance=MappingProxyType({box: who for box, who in boxes.items() if who}),
    )


def _refilled(days: Iterable[Day], moments: Iterable[Moment]) -> Iterator[Day]:
    """The same days with other moments, which are as many."""
    following = iter(moments)
    for day in days:
        yield replace(day, moments=tuple(islice(following, len(day.moments))))


def told_once(rows: Iterable[Row], wording: Wording) -> tuple[Provenance | None, tuple[Row, ...]]:
    """What most rows have in common, for their box, and the rows with what sets each apart."""
    rows = tuple(rows)
    common = shared((row.provenance for row in rows), wording)
    return common, tuple(replace(row, provenance=apart(row.provenance, common)) for row in rows)


def shared(said: Iterable[Provenance | None], wording: Wording) -> Provenance | None:
    """What is said of most rows; it tells if some rows say something else."""
    counts = Counter(said)
    common, count = next(iter(counts.most_common(1)), (None, 0))
    if common is None or count == counts.total():
        return common
    return replace(common, rest=wording.gettext("where nothing else is said"))


def apart(one: Provenance | None, common: Provenance | None) -> Provenance | None:
    """What is to be said of a row beyond what is true of most."""
    if one is None or common is None or one == replace(common, rest=one.rest):
        return None
    if one.words != common.words:
        return one
    how = one.how if one.how != common.how else ""
    return Provenance("", "", how, one.sure if one.sure != common.sure else "")


def _recognised(finding: Annotation, wording: Wording) -> Provenance:
    """Who says that an entry is meant here."""
    if finding.authority is Authority.PERSON:
        return by_finding(finding, wording)
    return _by_rule(finding, wording.gettext("Recognised automatically"), wording)


def _by_rule(finding: Annotation, words: str, wording: Wording) -> Provenance:
    rule = RULES.get(finding.rule)
    how = wording.gettext(rule) if rule else ""
    return Provenance("machine", words, how, sureness(finding, wording))
