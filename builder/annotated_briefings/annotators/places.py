"""Place names, each with the place it means and how it is used.

What the glossary knows by one meaning its own annotator marks. This one marks what the gazetteer
knows, landmarks beside that, and settles which of several glossary places of one name is meant.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from annotated_briefings.annotation import Annotation
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Place
from annotated_briefings.placing.findings import findings
from annotated_briefings.placing.glossary import named_places, spots_of
from annotated_briefings.placing.landmarks import landmarks
from annotated_briefings.placing.namesakes import settle_namesakes
from annotated_briefings.placing.runs import capitalised_runs
from annotated_briefings.placing.spots import Spot, Spots


def places(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:
    """Mark the names of places that the gazetteer, their last word or the text itself settles."""
    runs = tuple(capitalised_runs(document))
    named = tuple(named_places(document, knowledge))
    known = tuple(spots_of(named, knowledge))
    countries = Counter(spot.place.country for spot in known if spot.place.country)
    found = [
        each
        for each in findings(document, runs, knowledge, countries)
        if not _is_acronym(document.source[each.span], knowledge)
    ]
    spots = Spots.of((*known, *_spots(document, found)))
    namesakes = [(span, entries) for span, entries in named if len(entries) > 1]
    settled = tuple(settle_namesakes(document, namesakes, spots, knowledge.gazetteer))
    yield from found
    yield from settled
    if settled:
        spots = Spots.of((*spots.all, *_spots(document, settled)))
    yield from landmarks(document, runs, spots)


def _is_acronym(written: str, knowledge: Knowledge) -> bool:
    """Whether a name in capitals is usually no place: NATO is no town called Nato."""
    if not written.isupper():
        return False
    entries = (knowledge.entries[key] for key in knowledge.shorts.get(written, ()))
    return any(
        each.kind in ("organisation", "concept") and each.level == "basic" for each in entries
    )


def _spots(document: Document, found: Iterable[Annotation]) -> Iterator[Spot]:
    for annotation in found:
        if isinstance(place := annotation.meaning, Place):
            yield Spot(annotation.span, place, (place.name, document.source[annotation.span]))
