"""How likely a name is meant as a place at all: clues in it and around it, weighed and added.

Weights are natural logarithms of odds; the logistic function makes a probability of their sum.
Those of what is common are near what a logistic regression finds in two corpora of news with marked
place names, with the language model's labels and without: `python -m quality.fitting` fits them
again. What is too rare there to be measured was set by hand.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import exp, log10
from types import MappingProxyType
from typing import NamedTuple

from annotated_briefings.gazetteer import Toponym
from annotated_briefings.lexicon.places import (
    COMPANIES,
    COMPASS,
    DIRECTIONAL,
    FROM_PLACES,
    LOCATIVE,
    NAMED_AFTER_PLACES,
    OWNERS,
    PLACE_NOUNS,
    ROLES_AFTER,
    SHIP_PREFIXES,
    STAKES,
    TITLES,
)
from annotated_briefings.lexicon.speech import REPORTING
from annotated_briefings.naming.given import is_given
from annotated_briefings.placing.governing import acts
from annotated_briefings.placing.hints import DATELINE_DASH, HYPHENATED, PART
from annotated_briefings.placing.labels import Label
from annotated_briefings.placing.mentions import Mention
from annotated_briefings.placing.organisations import names_a_landmark, names_an_organisation
from annotated_briefings.placing.own_names import known_as

SIZE = {"continent": 1.8, "country": 3.2, "region": 1.4, "district": 0.5}
"""What the kind of place adds, where its towns do not add more."""

TENFOLD, EVEN = 1.4, 4.5
"""What a town adds for each tenfold of its people, and the power of ten that adds nothing."""

CAPITAL = 0.8
"""What the capital of a country adds beside its size."""

DESCRIBED = 0.5
"""What a place adds that somebody described for readers."""

EXACT = {
    "GPE": 1.8,
    "LOC": 0.1,
    "FAC": 0.4,
    "PRODUCT": 0.0,
    "NORP": 0.2,
    "ORG": -0.7,
    "PERSON": -0.9,
}
"""What the model's label adds where it holds for exactly this name."""

COVERING = {
    "GPE": -0.8,
    "LOC": -1.4,
    "FAC": -0.6,
    "PRODUCT": 0.0,
    "NORP": -0.7,
    "ORG": -0.4,
    "PERSON": -1.5,
}
"""What it adds where it holds for a longer name."""

BY_ANOTHER_NAME = -0.5
"""What it loses where no place has it for the name that it is best known by."""

SHORT = 4
"""Letters; villages all over the world have names of two or three, and so has everything else."""

BEFORE: Mapping[str, float] = MappingProxyType(
    {
        **dict.fromkeys(TITLES, -2.7),
        **dict.fromkeys(DIRECTIONAL, 0.6),
        **dict.fromkeys(LOCATIVE | COMPASS, 1.8),
        **dict.fromkeys(PLACE_NOUNS - OWNERS, 1.8),
        **dict.fromkeys(COMPANIES, -3.0),
    }
)
"""What a word right before a name adds, or takes."""

OTHER_LABEL = -1.0
UNLABELLED = -1.0
UNKNOWN = -2.0

_INITIAL = re.compile(r"\b[A-Z]\. $")
_PARTY = re.compile(r"\b(?:R|D|DFL|I|Ind)-$")
_AGED = re.compile(r"\d, of $")
_SAINT = re.compile(r"(?:St|Saint) ")
_OF_THE_SAINT = re.compile(r"['’]s [A-Z]")


class Clue(NamedTuple):
    """One thing that speaks for a place (a positive weight) or against it."""

    weight: float
    reason: str


def probability(weight: float) -> float:
    """How likely clues of this weight together make a place, from 0 to 1."""
    return 1 / (1 + exp(-weight))


def clues(mention: Mention, label: Label | None, with_model: bool) -> Iterator[Clue]:
    """Everything beside its size that speaks for or against a name's being a place.

    `label` is what the language model calls it, if it read the text at all (`with_model`).
    """
    yield from _written_before(mention)
    yield from _written_after(mention)
    yield from _same_run(mention)
    if opens_report(mention):
        yield Clue(2.6, "it stands where a dateline does")
    else:
        yield from _as_written(mention)
    if mention.known and is_given(mention.name):
        yield Clue(-1.0, "it is a given name")
    if with_model:
        yield _labelled(mention, label)


def size(mention: Mention) -> Clue:
    """What the places of a name say of it: countries and large towns are named more often."""
    if not mention.toponyms:
        return Clue(UNKNOWN, "the gazetteer does not know it")
    if any(toponym.about for toponym in mention.toponyms):
        return Clue(DESCRIBED, "it is well known")
    if any(place.feature == "country" for place in mention.toponyms):
        return _largest(mention.toponyms)
    own = known_as(mention.toponyms, mention.name)
    clue = _largest(own or mention.toponyms)
    if mention.known and mention.known.governs:
        return Clue(clue.weight + CAPITAL, "it is the name of a capital")
    return clue if own else Clue(clue.weight + BY_ANOTHER_NAME, clue.reason)


def _largest(toponyms: Sequence[Toponym]) -> Clue:
    kinds = {toponym.feature for toponym in toponyms}
    kind = next((kind for kind in SIZE if kind in kinds), "")
    largest = max(toponym.population for toponym in toponyms)
    weight = TENFOLD * min(max(log10(largest + 1) - EVEN, -1.5), 2.0)
    if SIZE.get(kind, weight) > weight:
        return Clue(SIZE[kind], f"it is the name of a {kind}")
    return Clue(weight, f"the largest place of that name has {largest:,} people")


def _written_before(mention: Mention) -> Iterator[Clue]:
    if mention.left:
        return
    yield from _marked_before(mention.context.before)
    first, second = mention.context.last_words_before
    if first == "of" and second in PLACE_NOUNS:
        yield Clue(4.5, f"“{second} of” stands before it")
    elif first == "in" and second in STAKES:
        yield Clue(-3.0, f"“{second} in” stands before it")
    elif (word := second if first == "." and second in TITLES else first) in BEFORE:
        yield Clue(BEFORE[word], f"“{word}” stands before it")


def _marked_before(before: str) -> Iterator[Clue]:
    if before.endswith(". ") and _INITIAL.search(before):
        yield Clue(-2.3, "an initial stands before it")
    elif before.endswith("-") and _PARTY.search(before):
        yield Clue(3.6, "the party of a politician stands before it")
    elif before.endswith(", of ") and _AGED.search(before):
        yield Clue(1.5, "somebody's age stands before it")


def _written_after(mention: Mention) -> Iterator[Clue]:
    if mention.right:
        return
    text, following = mention.context.after, mention.context.first_after
    if _SAINT.match(mention.name) and _OF_THE_SAINT.match(text):
        yield Clue(-3.0, "a saint's church or school is named")
    elif PART.match(text):
        yield Clue(3.0, "a part of a city is named as its own")
    elif HYPHENATED.match(text):
        yield Clue(1.0, "it is joined to a participle")
    elif mention.known and mention.known.governs and acts(mention.context):
        yield Clue(1.0, "it acts as a government does")
    elif following in NAMED_AFTER_PLACES:
        yield Clue(-4.0, f"“{following}” follows, which has its name from a place")
    elif following in FROM_PLACES and text.startswith(" "):
        yield Clue(2.3, f"“{following}” follows")
    elif following in REPORTING:
        yield Clue(-2.3, f"“{following}” follows, as after a person")


def _as_written(mention: Mention) -> Iterator[Clue]:
    """What speaks against a name that says little by itself."""
    if mention.name.isupper() and mention.name.isalpha():
        yield Clue(1.0, "it is in capitals, as acronyms are")
    if len(mention.name) < SHORT and mention.name.isalpha():
        yield Clue(-0.7, "it is very short")
    if mention.opens_sentence:
        yield Clue(-0.6, "it opens the sentence")


def opens_report(mention: Mention) -> bool:
    """Whether a name stands as in a dateline: "CAIRO (Reuters) —", "CAIRO: ", "CAIRO - "."""
    if not (mention.opens_sentence or mention.name.isupper()):
        return False
    after = mention.context.after
    if DATELINE_DASH.match(after):
        return True
    return mention.name.isupper() and after.startswith((":", " - "))


def _same_run(mention: Mention) -> Iterator[Clue]:
    """What the capitalised words beside the name say: a person's, an organisation's, none."""
    if names_an_organisation(mention):
        weight = 0.5 if any(map(_is_well_known, mention.toponyms)) else -0.5
        yield Clue(weight, "an organisation is named after it")
        return
    if mention.left:
        yield _left(mention.left)
    if names_a_landmark(mention):
        yield Clue(-2.5, "a landmark is named after it")
    elif mention.right and mention.right[0].lower() not in ROLES_AFTER:
        weight = -1.5 if mention.right[0] == "of" else -3.25
        yield Clue(weight, f"“{mention.right[0]}” goes on the name")


def _is_well_known(toponym: Toponym) -> bool:
    """Whether organisations are more often named after the place than after a person."""
    return toponym.feature not in ("town", "village", "district") or toponym.about != ""


def _left(left: tuple[str, ...]) -> Clue:
    nearest = left[-1].lower()
    if nearest in SHIP_PREFIXES:
        return Clue(-8.0, "a ship is named so")
    if nearest in TITLES:
        return Clue(-4.0, "a title stands before it")
    if nearest in COMPASS or nearest in PLACE_NOUNS:
        return Clue(0.5, f"“{left[-1]}” stands before it")
    if nearest == "of":
        return Clue(0.5, "“of” stands before it")
    weight = -5.0 if is_given(left[-1]) else -3.0
    return Clue(weight, f"“{left[-1]}” begins the name")


def _labelled(mention: Mention, label: Label | None) -> Clue:
    if label is None:
        return Clue(UNLABELLED, "the language model names nothing here")
    if mention.demonym and label.name == "NORP":
        return Clue(2.0, "the language model calls it a people")
    weights = EXACT if label.exact else COVERING
    return Clue(weights.get(label.name, OTHER_LABEL), f"the language model calls it {label.name}")
