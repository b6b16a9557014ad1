"""Which of several glossary places of one name is meant: the Old City of Raqqa or that of Mosul.

Such a place belongs to the one it lies in (`place.within`), its owner. The owner named with it
settles the matter; else the owner, or something of its country, named near by does, less surely.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.folding import folded
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.meaning import Place
from annotated_briefings.placing.glossary import place_of
from annotated_briefings.placing.spots import Spot, Spots
from annotated_briefings.span import Span

JOINED_BEFORE = ("'s ", "’s ", "' ", "’ ", " ")
JOINED_AFTER = (" of ", " in ", ", ")
JOINED = 0.97
UNDECIDED = 0.3


@dataclass(frozen=True, slots=True)
class Namesake:
    """One place of a name, and where the text names its owner or anything of its country."""

    place: Place
    owners: Spots
    country: Spots


Settled = tuple[Namesake, float, str]
Step = tuple[Callable[[Namesake], Spots], Callable[[Document, Span], Span], float, str]

STEPS: tuple[Step, ...] = (
    (lambda one: one.owners, lambda text, at: text.sentence_at(at.start), 0.9, "its sentence"),
    (lambda one: one.country, lambda text, at: text.sentence_at(at.start), 0.8, "its sentence"),
    (lambda one: one.owners, lambda text, at: text.block_at(at.start).span, 0.8, "its paragraph"),
    (lambda one: one.country, lambda text, at: text.block_at(at.start).span, 0.7, "its paragraph"),
    (lambda one: one.owners, lambda _, at: Span(0, at.end), 0.6, "the text before it"),
)
"""Where the owner or its country is looked for in turn, and how sure a find makes the choice."""


def settle_namesakes(
    document: Document,
    names: Sequence[tuple[Span, tuple[Entry, ...]]],
    spots: Spots,
    gazetteer: Gazetteer | None,
) -> Iterator[Annotation]:
    """The meaning of each name that several places of the glossary bear."""
    namesakes = {
        entries: tuple(_namesake(entry, spots, gazetteer) for entry in entries)
        for entries in {entries for _, entries in names}
    }
    for span, entries in names:
        yield _annotation(document, span, namesakes[entries])


def _namesake(entry: Entry, spots: Spots, gazetteer: Gazetteer | None) -> Namesake:
    place = place_of(entry, gazetteer)
    within = entry.place.within if entry.place else None
    owner = folded((within or "").partition(",")[0])
    return Namesake(
        place,
        Spots(tuple(spot for spot in spots.all if spot.goes_by(owner))),
        Spots(tuple(spot for spot in spots.all if spot.place.country == place.country)),
    )


def _annotation(document: Document, span: Span, namesakes: Sequence[Namesake]) -> Annotation:
    found = _joined(document, span, namesakes) or _near(document, span, namesakes)
    meant, confidence, reason = found or (namesakes[0], UNDECIDED, "nothing near says which")
    return Annotation(
        span,
        meant.place,
        rule="namesake" if found else "ambiguous-name",
        confidence=confidence,
        reason=reason,
        authority=Authority.GLOSSARY,
        alternatives=tuple(one.place.id for one in namesakes if one is not meant),
    )


def _joined(document: Document, span: Span, namesakes: Sequence[Namesake]) -> Settled | None:
    """The one whose owner stands right before the name or after "of"."""
    text = document.source.text
    for one in namesakes:
        before = one.owners.last_before(span.start)
        after = one.owners.first_after(span.start, span.end + len(" of the "))
        if (before and text[before.span.end : span.start] in JOINED_BEFORE) or (
            after and text[span.end : after.span.start] in JOINED_AFTER
        ):
            return one, JOINED, "the place it lies in is named with it"
    return None


def _near(document: Document, span: Span, namesakes: Sequence[Namesake]) -> Settled | None:
    for spots_of, stretch_of, confidence, where in STEPS:
        stretch = stretch_of(document, span)
        spots = [spots_of(one).nearest(span, stretch) for one in namesakes]
        position = _nearest(spots, span)
        if position is not None:
            words = document.source[cast("Spot", spots[position]).span]
            return namesakes[position], confidence, f"{where} names {words}"
    return None


def _nearest(spots: Sequence[Spot | None], span: Span) -> int | None:
    """Which spot stands last before a span, or else first after it; None where two are one."""
    starts = [spot.span.start for spot in spots if spot]
    earlier = [start for start in starts if start < span.start]
    best = max(earlier) if earlier else min(starts, default=None)
    found = [at for at, spot in enumerate(spots) if spot and spot.span.start == best]
    return found[0] if len(found) == 1 else None
