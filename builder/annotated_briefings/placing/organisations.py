"""Longer names that hold the name of a place: "Bank of England", "Volgograd Arena"."""

from itertools import pairwise, takewhile

from annotated_briefings.lexicon.places import (
    LANDMARK_NOUNS,
    ORGANISATION_NOUNS,
    ORGANISATION_OF,
)
from annotated_briefings.placing.mentions import Mention

_HEADS = ORGANISATION_NOUNS | ORGANISATION_OF


def names_a_landmark(mention: Mention) -> bool:
    """Whether the capitalised words go on to a landmark's name: "Volgograd Arena"."""
    return bool(mention.right) and mention.right[-1] in LANDMARK_NOUNS


def names_an_organisation(mention: Mention) -> bool:
    """Whether the capitalised words around a name make it part of an organisation's name."""
    if not mention.left and not mention.right:
        return False
    own = takewhile(lambda word: not word.islower(), mention.right)
    if any(word.lower() in ORGANISATION_NOUNS for word in own):
        return True
    if mention.left and mention.left[-1].lower() in ORGANISATION_NOUNS:
        return True
    return any(word.lower() in _HEADS and after == "of" for word, after in pairwise(mention.left))
