"""The part of a run of capitals that can be somebody's name, by its words and the model's."""

from functools import lru_cache

from annotated_briefings.lexicon.people import (
    CAPTIONS,
    COURTESY,
    HONOURS,
    NO_NAMES,
    OFFICES,
    SEATS,
    SUFFIXES,
    SURNAMES,
    TITLE_WORDS,
)
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.naming.given import is_given, is_initials
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.roles import follows_role
from annotated_briefings.naming.runs import KEPT, LONGEST_NAME
from annotated_briefings.naming.titles import (
    after_organisation,
    given_start,
    name_start,
)
from annotated_briefings.span import Span
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_SYLLABLE = 6
"""Letters that a name may have behind a hyphen in lower case: Jong-un, Chung-hyun."""

_LETTERS = HONOURS | SEATS
_COUNTRIES = frozenset(("U.S.", "U.K.", "U.N.", "E.U.", "U.A.E.", "D.C.", "L.A."))
_NO_PARTS = ORGANISATION_NOUNS | NO_NAMES
_NO_LAST = ORGANISATION_NOUNS - SURNAMES
"""What no name ends in, even if the model says so: "Volunteer Fire Department"."""
_NOBODY = _NO_PARTS | OFFICES
_MADE = frozenset("area backed based born era led listed made owned run style wide".split())


def name_in(words: Words, run: Bounds, labels: Labels) -> Bounds | None:
    """The part of a run that is the name, or None where it cannot be somebody's."""
    if run[0] == run[1]:
        return None if _is_no_word(words, run[0]) else run
    if words[run[1]] in CAPTIONS and words[run[1] + 1] == ":":
        run = (run[0], run[1] - 1)
    while run[0] < run[1] and words.written[run[1]] in _LETTERS:
        run = (run[0], run[1] - 1)
    person = labels.person(words.span(run)) if labels.by_model else None
    name = (max(name_start(words, run), _start_in(words, run, person)), run[1])
    if name[1] - name[0] >= LONGEST_NAME or _is_no_name(words, name, by_model=bool(person)):
        return None
    return name


def with_letters(words: Words, last: int) -> int:
    """Where a name ends with the letters of honours and seats behind it: "Ana Silva KC MP"."""
    while words.is_name(last + 1) and words.written[last + 1] in _LETTERS:
        last += 1
    return last


def _start_in(words: Words, run: Bounds, person: Span | None) -> int:
    """Where the name begins: by the model, if not on a last name alone, or behind a role's "of"."""
    if person is None:
        start, reached = after_organisation(words, run), follows_role(words, run)
        if start == run[0] and not reached:
            return start
        given = given_start(words, (start, run[1]))
        return given or (start if reached else run[0])
    inside = [index for index in range(run[0], run[1] + 1) if words.start(index) >= person.start]
    if len(inside) > 1 and words.start(run[1]) < person.end:
        return inside[0]
    return after_organisation(words, run)


def _is_no_word(words: Words, index: int) -> bool:
    """Whether a word that stands alone is nobody's name: "UNICEF", "Parliament", "Friday"."""
    word = words[index]
    bare = word.removesuffix("'s")
    if len(bare) == 1 or bare in _NOBODY or word in TITLE_WORDS:
        return True
    written = words.written[index]
    return written.isupper() or _describes(written)


def _is_no_name(words: Words, name: Bounds, *, by_model: bool) -> bool:
    first, last = name
    if first == last:
        return _is_no_word(words, last)
    parts = words.written[first : last + 1]
    if any(map(_describes, parts)) or words[last] in COURTESY:
        return True
    if len(parts[-1]) == 1 or is_initials(parts[-1]) or parts[0] in _COUNTRIES:
        return True
    if by_model:
        return words[last] in _NO_LAST
    lower = {*words[first:last], words[last].removesuffix("'s")}
    against = _NO_PARTS.intersection(lower)
    if words[last] in TITLE_WORDS:
        against |= {words[last]}
    return bool(against) and not (against <= SURNAMES and is_given(parts[0]))


@lru_cache(maxsize=KEPT)
def _describes(word: str) -> bool:
    """Whether a word is letters that stand for an organisation, or an adjective: "Paris-based"."""
    if len(word) > 2 and word.isupper():
        return not is_initials(word) and word.lower() not in SUFFIXES
    tail = word.rpartition("-")[2] if "-" in word else ""
    return tail.isupper() or (tail.islower() and (len(tail) > LONGEST_SYLLABLE or tail in _MADE))
