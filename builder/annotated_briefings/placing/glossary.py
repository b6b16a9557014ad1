"""The places of the glossary that a text names, those of one name among them."""

from collections.abc import Iterator

from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.explaining import explained
from annotated_briefings.folding import folded
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


def spot_of(span: Span, entry: Entry, knowledge: Knowledge) -> Spot | None:
    """Where the text names a place that the glossary knows by one meaning."""
    place = explained(entry, knowledge.gazetteer)
    names = frozenset(map(folded, entry.names))
    return Spot(span, place, names) if isinstance(place, Place) else None
