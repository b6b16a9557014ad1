"""What the words and marks right before and after a name say of whether it is a place."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from annotated_briefings.lexicon.places import (
    COMPANIES,
    COMPASS,
    DIRECTIONAL,
    FROM_PLACES,
    LOCATIVE,
    NAMED_AFTER_PLACES,
    OWNERS,
    PLACE_NOUNS,
    STAKES,
    TITLES,
)
from annotated_briefings.lexicon.speech import REPORTING
from annotated_briefings.placing.clue import Clue
from annotated_briefings.placing.context import Context
from annotated_briefings.placing.governing import acts
from annotated_briefings.placing.hints import HYPHENATED, PART
from annotated_briefings.placing.mentions import Mention

INITIAL = Clue(-2.3, "an initial stands before it")
PARTY = Clue(3.6, "the party of a politician stands before it")
AGED = Clue(1.5, "somebody's age stands before it")
SAINT = Clue(-3.0, "a saint's church or school is named")
HAS_PARTS = Clue(3.0, "a part of a city is named as its own")
JOINED = Clue(1.0, "it is joined to a participle")
ACTS = Clue(1.0, "it acts as a government does")

WEIGHTS_BEFORE = {
    **dict.fromkeys(TITLES, -2.7),
    **dict.fromkeys(DIRECTIONAL, 0.6),
    **dict.fromkeys(LOCATIVE | COMPASS, 1.8),
    **dict.fromkeys(PLACE_NOUNS - OWNERS, 1.8),
    **dict.fromkeys(COMPANIES, -3.0),
}
BEFORE: Mapping[str, Clue] = MappingProxyType(
    {word: Clue(weight, f"“{word}” stands before it") for word, weight in WEIGHTS_BEFORE.items()}
)
"""What a word right before a name adds, or takes."""

_JOINING = frozenset("'’-")
_INITIAL = re.compile(r"\b[A-Z]\. $")
_PARTY = re.compile(r"\b(?:R|D|DFL|I|Ind)-$")
_AGED = re.compile(r"\d, of $")
_SAINT = re.compile(r"(?:St|Saint) ")
_OF_THE_SAINT = re.compile(r"['’]s [A-Z]")


def marked_before(before: str) -> Clue | None:
    """What a mark before a name says: the point of an initial, the hyphen of a party."""
    if before.endswith(". ") and _INITIAL.search(before):
        return INITIAL
    if before.endswith("-") and _PARTY.search(before):
        return PARTY
    if before.endswith(", of ") and _AGED.search(before):
        return AGED
    return None


def word_before(around: Context) -> Clue | None:
    """What the last word or two before a name say."""
    first, second = around.last_words_before
    if first == "of" and second in PLACE_NOUNS:
        return Clue(4.5, f"“{second} of” stands before it")
    if first == "in" and second in STAKES:
        return Clue(-3.0, f"“{second} in” stands before it")
    return BEFORE.get(second if first == "." and second in TITLES else first)


def written_after(mention: Mention) -> Clue | None:
    """What stands right after a name says of it."""
    text, following = mention.context.after, mention.context.first_after
    if text[:1] in _JOINING and (clue := _joined_after(mention.name, text)):
        return clue
    if mention.known and mention.known.governs and acts(mention.context):
        return ACTS
    if following in NAMED_AFTER_PLACES:
        return Clue(-4.0, f"“{following}” follows, which has its name from a place")
    if following in FROM_PLACES and text.startswith(" "):
        return Clue(2.3, f"“{following}” follows")
    if following in REPORTING:
        return Clue(-2.3, f"“{following}” follows, as after a person")
    return None


def _joined_after(name: str, text: str) -> Clue | None:
    if _SAINT.match(name) and _OF_THE_SAINT.match(text):
        return SAINT
    if PART.match(text):
        return HAS_PARTS
    return JOINED if HYPHENATED.match(text) else None
