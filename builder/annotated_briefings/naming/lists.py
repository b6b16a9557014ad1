"""One role said of several people: "the actors Ana Silva, Mo Li of the Guild and Bo Sow"."""

from annotated_briefings.lexicon.people import ROLES
from annotated_briefings.naming.runs import is_name_word
from annotated_briefings.speaking.words import Words

LONGEST_LIST = 40
"""Words."""

_BETWEEN = (",", "and", ";")
_IN_NAME = ("of", "the")


def is_plural_role(words: Words, index: int) -> bool:
    """Whether a word is the role of several people: "actors"."""
    word = words[index]
    return word.endswith("s") and word not in ROLES and word[:-1] in ROLES


def role_of_list(words: Words, last: int) -> int | None:
    """Where the plural role stands that opens a list of names; `last` is before a later name."""
    floor = max(last - LONGEST_LIST, -1)
    index = last
    while index > floor and words[index] in _BETWEEN:
        while index > floor and words[index] in _BETWEEN:
            index -= 1
        ended = index
        while index > floor and _is_in_name(words, index):
            index -= 1
        if index == ended:
            return None
    return index if index > floor and is_plural_role(words, index) else None


def _is_in_name(words: Words, index: int) -> bool:
    if is_plural_role(words, index):
        return False
    return is_name_word(words.written[index]) or words[index] in _IN_NAME
