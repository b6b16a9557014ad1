"""Landmarks, streets and waters by the last word of their name, and the place they are near to.

The gazetteer knows towns and divisions alone. A part of a town, or what has its name from a town
or belongs to it, stands at the town's point, which is right to some miles. Where any other landmark
stands is not known: it is listed with the country of the place named with it, and not mapped.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotated_briefings.annotation import Annotation
from annotated_briefings.document import Document
from annotated_briefings.lexicon.places import (
    DIRECTIONAL,
    LANDMARK_NOUNS,
    LOCATIVE,
    PART_PHRASES,
    SURNAMES_TOO,
)
from annotated_briefings.meaning import Place
from annotated_briefings.placing.context import context, words
from annotated_briefings.placing.geography import TOWNS
from annotated_briefings.placing.labels import label_at
from annotated_briefings.placing.mentions import OF_THE_SENTENCE
from annotated_briefings.placing.runs import Run
from annotated_briefings.placing.spots import Spot, Spots
from annotated_briefings.slugs import slug
from annotated_briefings.span import Span

PART = 0.8
NEAR = 0.6
ALONE = 0.5
"""How sure a part of a city is, a landmark near a place, and one by itself. Half of the landmarks
are marked as places in the articles of GeoVirus, and their points are not known."""

_LAST_WORDS = LANDMARK_NOUNS.keys() | {name.rpartition(" ")[2] for name in PART_PHRASES}

BEFORE = LOCATIVE | DIRECTIONAL | {"s", "on", "along"}
"""Words before a landmark, the "s" that of a possessive; "the" may have an adjective after it."""

REACH = 12
"""Characters between a street and the town that it is in."""

_IN = re.compile(r",? in (?:central )?|, ")
_OF = re.compile(r"['’]s? ")
_BRACKETED = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a landmark's name; `is_part` where many cities have one of that name."""

    span: Span
    name: str
    feature: str
    is_part: bool


def landmarks(document: Document, runs: Iterable[Run], spots: Spots) -> Iterator[Annotation]:
    """Every landmark that the text names, beside the place it is near to."""
    towns = Spots(tuple(spot for spot in spots.all if spot.is_town))
    for run in runs:
        for phrase in _phrases(run):
            if _is_settled(phrase.span, spots):
                continue
            if phrase.is_part:
                yield from _part(phrase, _near(document, phrase.span, towns))
            elif _is_named(document, phrase) and _is_told(document, phrase, towns):
                town = _owner(document, phrase.span, spots)
                yield _landmark(phrase, town or _near(document, phrase.span, spots), town)


def _phrases(run: Run) -> Iterator[Phrase]:
    """The landmarks in a run of capitalised words; none where an organisation's name goes on."""
    first = 0
    for position, word in enumerate(run.words):
        if word in OF_THE_SENTENCE:
            first = position + 1
        if word not in _LAST_WORDS:
            continue
        name = run.name(first, position + 1)
        ends = position + 1 == len(run.words) or run.words[position + 1].islower()
        feature = PART_PHRASES.get(name) or LANDMARK_NOUNS.get(word)
        if feature and ends and position > first and run.words[first][0].isupper():
            span = run.span(first, position + 1)
            yield Phrase(span, name, feature, is_part=name in PART_PHRASES)
            first = position + 1


def _is_named(document: Document, phrase: Phrase) -> bool:
    """Whether the words before it, or the model, say that this is no person called Bridge."""
    if label := label_at(document, phrase.span):
        return label.name != "PERSON"
    if phrase.name.rpartition(" ")[2] not in SURNAMES_TOO:
        return True
    preceding = words(_BRACKETED.sub("", context(document, phrase.span).before))[-4:]
    return "the" in preceding or any(word in BEFORE for word in preceding[-1:])


def _is_told(document: Document, phrase: Phrase, towns: Spots) -> bool:
    """Whether a street's town is named behind it: most towns have a Main Street."""
    if phrase.feature != "street":
        return True
    end = phrase.span.end
    town = towns.first_after(end, end + REACH)
    return town is not None and bool(_IN.fullmatch(document.source.text, end, town.span.start))


def _is_settled(span: Span, spots: Spots) -> bool:
    """Whether a place is known already under this name or a longer one."""
    spot = spots.last_before(span.start + 1)
    return spot is not None and span in spot.span


def _near(document: Document, span: Span, spots: Spots) -> Spot | None:
    """The nearest place in the sentence, else the last before it."""
    sentence = document.sentence_at(span.start)
    return spots.nearest(span, sentence) or spots.last_before(span.start)


def _owner(document: Document, span: Span, spots: Spots) -> Spot | None:
    """The town that a landmark has its name from, or belongs to: "Cairo Stadium", "Cairo's"."""
    spot = spots.first_after(span.start - 1, span.end)
    if spot is None:
        before, text = spots.last_before(span.start), document.source.text
        spot = before if before and _OF.fullmatch(text, before.span.end, span.start) else None
    return spot if spot and spot.place.feature in TOWNS else None


def _part(phrase: Phrase, town: Spot | None) -> Iterator[Annotation]:
    if town is None:
        return
    name = f"{phrase.name} of {town.place.name}"
    address = slug(f"{town.place.name} {phrase.name}")
    place = _at(town, Place(address, name, phrase.feature, town.place.country))
    yield Annotation(phrase.span, place, "city-part", PART, f"{town.place.name} is named near by")


def _landmark(phrase: Phrase, near: Spot | None, town: Spot | None) -> Annotation:
    country = near.place.country if near else None
    reason = f"named near {near.place.name}" if near else "the last word of its name"
    place = Place(slug(phrase.name), phrase.name, phrase.feature, country)
    place = _at(town, place) if town else place
    return Annotation(phrase.span, place, "landmark", NEAR if near else ALONE, reason)


def _at(town: Spot, place: Place) -> Place:
    return replace(place, lat=town.place.lat, lon=town.place.lon)
