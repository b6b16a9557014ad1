"""People named one after the other, and the role that is said of all of them.

"The actors Ana Silva, Mo Li of the Guild and Bo Sow" are all three people, and actors.
"""

from annotated_briefings.lexicon.people import PLURAL_ROLES
from annotated_briefings.naming.given import is_given
from annotated_briefings.naming.runs import is_name_word
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_LIST = 40
"""Words."""

_BETWEEN = (",", "and", ";")
_IN_NAME = ("of", "the")
_WHERE = ("at", "for", "from", "of", "with")


def role_of_list(words: Words, last: int) -> int | None:
    """Where the plural role stands that opens a list of names; `last` is before a later name."""
    floor = max(last - LONGEST_LIST, -1)
    if PLURAL_ROLES.isdisjoint(words[floor + 1 : last + 1]):
        return None
    index = last
    while index > floor and words[index] in _BETWEEN:
        while index > floor and words[index] in _BETWEEN:
            index -= 1
        ended = index
        while index > floor and _is_in_name(words, index):
            index -= 1
        if index == ended:
            return None
    return index if index > floor and words[index] in PLURAL_ROLES else None


def is_among_names(words: Words, name: Bounds) -> bool:
    """Whether "and" joins a name to one that is known, or it stands by two of them in a list."""
    first, last = name
    if words[first - 1] not in _BETWEEN and words[last + 1] not in _BETWEEN:
        return False
    if words[first - 1] in _WHERE and words.is_name(first - 2):
        return False  # "Ana Silva of Rock Harbour and Mo Li"
    if not (words.is_mark(last + 1) or words[last + 1] == "and"):
        return False  # "Mo Li, Rock Harbour baker"
    behind = _known_behind(words, last + 1, 2)
    if behind == 2 or (behind and words[last + 1] == "and"):
        return True
    before = _known_before(words, first - 1, 2)
    return behind + before >= 2 or bool(before and words[first - 1] == "and")


def _known_behind(words: Words, index: int, most: int) -> int:
    """How many known names stand one after the other behind a word, up to so many."""
    known = 0
    while known < most and words[index] in _BETWEEN:
        index += 1 + (words[index + 1] == "and")
        first = index
        while words.is_name(index) and is_name_word(words.written[index]):
            index += 1
        if index - first < 2 or not is_given(words.written[first]):
            break
        known += 1
    return known


def _known_before(words: Words, index: int, most: int) -> int:
    """How many known names stand one after the other before a word, up to so many."""
    known = 0
    while known < most and words[index] in _BETWEEN:
        index -= 1 + (words[index - 1] == ",")
        last = index
        while words.is_name(index) and is_name_word(words.written[index]):
            index -= 1
        if not any(is_given(words.written[at]) for at in range(index + 1, last)):
            break
        known += 1
    return known


def _is_in_name(words: Words, index: int) -> bool:
    if words[index] in PLURAL_ROLES:
        return False
    return is_name_word(words.written[index]) or words[index] in _IN_NAME
