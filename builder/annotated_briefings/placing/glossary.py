"""The places of the glossary that a text names, those of one name among them."""

from collections.abc import Iterable, Iterator
from typing import cast

from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.explaining import explained
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Place
from annotated_briefings.mentioning import named_entries
from annotated_briefings.placing.spots import Spot
from annotated_briefings.span import Span


def named_places(
    document: Document, knowledge: Knowledge
) -> Iterator[tuple[Span, tuple[Entry, ...]]]:
    """Each name of the text whose meanings are all places, with those entries."""
    for span, keys in named_entries(document, knowledge):
        entries = tuple(knowledge.entries[key] for key in keys)
        if all(entry.kind == "place" for entry in entries):
            yield span, entries


def spots_of(
    named: Iterable[tuple[Span, tuple[Entry, ...]]], knowledge: Knowledge
) -> Iterator[Spot]:
    """Where the text names a place that the glossary knows by one meaning."""
    places: dict[str, Place] = {}
    for span, (entry, *others) in named:
        if not others:
            if entry.id not in places:
                places[entry.id] = place_of(entry, knowledge.gazetteer)
            yield Spot(span, places[entry.id], entry.names)


def place_of(entry: Entry, gazetteer: Gazetteer | None) -> Place:
    """The place that an entry for one stands for."""
    return cast("Place", explained(entry, gazetteer))
