"""What the words of a name say by themselves: that the first of them is a given name."""

import re
from functools import lru_cache

from annotated_briefings.folding import folded
from annotated_briefings.lexicon.given_names import family_names_first, given_names
from annotated_briefings.naming.runs import KEPT

_SYLLABLES = re.compile(r"[A-Z][a-z]+-[A-Za-z][a-z]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_ONE_INITIAL = 2
"""Characters: a letter and its full stop."""
_COMPASS = ("N.", "E.", "S.", "W.")
"""What the names of streets begin with, rather than those of people: "N. High"."""


@lru_cache(maxsize=KEPT)
def is_given(word: str) -> bool:
    """Whether a word is known as a given name, or begins as one: "Jean-Luc"."""
    head = word.lower() if word.isascii() else folded(word)
    names = given_names()
    return head in names or head.replace("-", " ").partition(" ")[0] in names


def reads_as_person(parts: tuple[str, ...]) -> bool:
    """Whether the words of a full name say that it is somebody's: "Ana Silva", "F. M. Li"."""
    if is_given(parts[0]) or has_family_name_first(parts):
        return True
    if is_initials(parts[0]) and parts[0] not in _COMPASS:
        return True
    return any(len(part) == _ONE_INITIAL and is_initials(part) for part in parts[1:-1])


def is_initials(word: str) -> bool:
    """Whether a word is one letter or more, each with its full stop."""
    return word[-1] == "." and _INITIALS.fullmatch(word) is not None


def has_family_name_first(parts: tuple[str, ...]) -> bool:
    """Whether a name opens with the family's, as Chinese and Korean names do: "Tsai Ing-wen"."""
    if len(parts) != 2 or not _SYLLABLES.fullmatch(parts[1]):
        return False
    return parts[0].lower() in family_names_first()
