"""What somebody is said to be behind the name: ", a commander in the guard,", ", who heads it"."""

import re
from collections.abc import Callable

from annotated_briefings.lexicon.people import BEFALLING, HUMANS, KIN, LEADING, LIVING, ROLES, SEATS
from annotated_briefings.lexicon.speech import ADVERBS, DETERMINERS, PREPOSITIONS
from annotated_briefings.naming.roles import ENDS_APPOSITION, INTO_ROLE, LONGEST_ROLE, joins_a_name
from annotated_briefings.naming.runs import is_possessive
from annotated_briefings.speaking.words import Bounds, Words

NEAR = 3
"""Words behind an article among which stands what somebody is: "a young Irish man"."""

_PARTY_AND_SEAT = re.compile(r"[A-Z]{1,4}-[A-Z]")
_DIGITS_OF_AGE = 2
_YEARS_OLD = re.compile(r"(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)-(?:month|week|year)-old")
"""An age that somebody can have; a bridge may be 200 years old."""
_BEHIND_HEAD = ("elect", "emeritus", "general")
"""Adjectives that stand behind the noun: "professor emeritus of astronomy"."""
_LEADS_IN = ADVERBS - {"then"} | {"currently", "himself", "herself"}


def role_after(words: Words, last: int) -> Bounds | None:
    """The role in apposition behind a name; an age or a home before it is passed over."""
    first = _apposition(words, last)
    return None if first is None or words[first] == "and" else _role_at(words, first)


def seat_behind(words: Words, last: int, end: int) -> Bounds | None:
    """The seat among the letters behind a name, up to the word at `end`: "Ana Silva OBE MP"."""
    inside = range(last + 1, end + 1)
    return next(((index, index) for index in inside if words.written[index] in SEATS), None)


def role_in_clause(words: Words, last: int) -> Bounds | None:
    """The role that a sentence gives to the name before its verb: "Ana Silva is a baker"."""
    first = last + 2 + (words[last + 2] in _LEADS_IN)
    says = words[last + 1] in ("is", "was") and words[first] in ("a", "an", "the")
    return _role_at(words, first) if says else None


def _role_at(words: Words, first: int) -> Bounds | None:
    """The role that begins at a word, its article left out."""
    if words[first] == "who" and words[first + 1] in LEADING:
        return first + 1, _until(words, first + 2, _ends_apposition) - 1
    while words[first] in DETERMINERS or words[first] in _LEADS_IN:
        first += 1
    end = _until(words, first, _ends_apposition)
    head = _head(words, first, end)
    if head is None:
        return None
    behind = head + 1 + (words[head + 1] in _BEHIND_HEAD)
    if behind < end and words.written[behind] not in INTO_ROLE:
        end = behind
    while words[end - 1] in PREPOSITIONS or words[end - 1] in DETERMINERS:
        end -= 1
    return (first, end - 1) if first < end else None


def is_told_of(words: Words, last: int) -> bool:
    """Whether what follows a name is told of people alone.

    That is an age ("Ana Silva, 34,", "Ana Silva (34)"), "who", what befalls nobody else ("was
    arrested"), a word for a human being (", a boy from Leeds") or, owned, a relative ("Ana Silva's
    mother").
    """
    following = words[last + 1]
    if is_aged(words, last):
        return True
    if following == ",":
        return _is_told_between_commas(words, last + 2)
    if is_possessive(words, last):
        return following in KIN
    befell = following in ("was", "were") and words[last + 2] in BEFALLING
    return befell or following in LIVING


def is_aged(words: Words, last: int) -> bool:
    """Whether an age stands behind a name, between commas or in brackets."""
    following = words[last + 1]
    if following not in (",", "(") or not _is_age(words, last + 2):
        return False
    return words[last + 3] in ((")",) if following == "(" else (",", ".", ";", "and", "of"))


def is_led_up_to(words: Words, name: Bounds) -> bool:
    """Whether what stands before a name is told of people alone.

    That is an age ("38-year-old Ana Silva"), that somebody was "identified as" bearing it, or the
    "By" of a line that says whose report it is.
    """
    first, last = name
    before = words[first - 1]
    if before.endswith("-old"):
        return _YEARS_OLD.match(before) is not None
    if first == 1 and before == "by":
        return words[last + 1] in ("", "in", "and")
    return before == "as" and words[first - 2] == "identified"


def _is_told_between_commas(words: Words, first: int) -> bool:
    if words[first] in ("who", "whose"):
        return True
    first += words[first] in ("aged", "both")
    if _is_age(words, first):
        return words[first + 1] in (",", ".", ";", "and", "of")
    if words[first] not in DETERMINERS:
        return False
    head = _until(words, first + 1, _ends_apposition)
    inside = range(first + 1, head)
    return any(words[at] in HUMANS or _YEARS_OLD.match(words[at]) for at in inside[:NEAR])


def _is_age(words: Words, index: int) -> bool:
    return words[index].isdigit() and len(words[index]) <= _DIGITS_OF_AGE


def _ends_apposition(words: Words, index: int) -> bool:
    return words.written[index] in ENDS_APPOSITION


def _apposition(words: Words, last: int) -> int | None:
    """Where an apposition begins: past an age (", 34,"), a seat (", D-Ohio,"), ", of Leeds,"."""
    comma = last + 1
    for _ in range(3):
        if words[comma] != ",":
            return None
        following = comma + 1
        if words[following].isdigit() or _is_seat(words, following):
            end = following + 1 if words[following].isdigit() else _until(words, following, _never)
        elif words[following] in ("of", "from"):
            end = _until(words, following, _never)
        else:
            return following
        comma = end
    return None


def _is_seat(words: Words, index: int) -> bool:
    return index < len(words) and _PARTY_AND_SEAT.match(words.written[index]) is not None


def _head(words: Words, first: int, end: int) -> int | None:
    """The noun that heads an apposition, if it is a role; a name may not follow it at once."""
    for index in range(first, end):
        word = words[index]
        if word in ROLES and (index + 1 == end or _leads_on(words, index + 1)):
            return index
        if word in DETERMINERS:
            return None  # "Ana Silva, 33, follows a widow"
        if word in INTO_ROLE and word != "and" and not joins_a_name(words, index):
            return None
    return None


def _leads_on(words: Words, index: int) -> bool:
    """Whether a word leads on from a role: "mayor of", "teacher arrested in"."""
    word = words.written[index]
    if word in INTO_ROLE or word in _BEHIND_HEAD:
        return True
    return word.islower() and word.endswith(("ed", "ing"))


def _never(_words: Words, _index: int) -> bool:
    return False


def _until(words: Words, first: int, ends: Callable[[Words, int], bool]) -> int:
    """Where an apposition ends: at a mark, or where `ends` says so."""
    index = first
    while index < first + LONGEST_ROLE:
        if (words.is_mark(index) and not words.is_plural_mark(index)) or ends(words, index):
            break
        index += 1
    return index
