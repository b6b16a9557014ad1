"""What organisation, country or place a run of capitals names, without the titles around it.

Bodies without a name ("the coalition") are told by their nouns.
"""

from typing import NamedTuple

from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.people import (
    FORMER,
    GRADES,
    OFFICES,
    PLURAL_ROLES,
    ROLE_PARTICIPLES,
    ROLES,
)
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.naming.given import is_given
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.runs import runs
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_DEMONYM = 2
"""Words: South African."""

NAME, COUNTRY, ORGANISATION = 1, 2, 3
"""What a name may say of somebody, the surer the higher."""

BODIES = GROUP_NOUNS - {"school"} | frozenset(
    """academy airline brewery bureau clinic coastguard cooperative embassy exchange factory guild
    hospital laboratory military mine mission museum navy observatory office orchestra parliament
    plant shipyard studio theatre trust zoo""".split()
)
"""Nouns of which a body without a name is called."""

_HEADS = ORGANISATION_NOUNS | {"cathedral", "crescent", "cross", "friends", "way"}
_OFFICE_HOLDERS = frozenset("minister ministers secretary undersecretary".split())
"""Who has a charge before the title: the Immigration Minister is in no body called Immigration."""

_CHARGES = OFFICES - {"fire", "police", "staff"}
"""What a title is for, and no body: the Senate Tax Chairman is of the Senate."""

_JOINING = frozenset(("of", "for", "the"))


class Held(NamedTuple):
    """Where a role may be held, and how much speaks for it: the higher `rank` the more."""

    rank: int
    name: str


def read(words: Words, run: Bounds, end: int, labels: Labels) -> Held | None:
    """What a run of capitals names, without the title behind it; `end` is the last word to read."""
    first, last = _without_titles(words, run)
    if OFFICES.issuperset(words.inside((first, last))):
        return None
    whole = _with_body(words, (first, last), end) if last == run[1] else (first, last)
    text = words.line(whole)
    if last < end:
        text = _unowned(text)
    if whole[1] > last or reads_as_organisation(words, whole):
        return Held(ORGANISATION, text)
    if last - first < LONGEST_DEMONYM and (country := labels.country(text)):
        return Held(COUNTRY, country)
    if labels.by_model and labels.is_organisation(words.span(whole)):
        return Held(ORGANISATION, text)
    opens = first == last and _opens_sentence(words, first)
    if (opens or words[last + 1] in _OFFICE_HOLDERS) and not labels.is_place(text):
        return None
    return None if is_given(words.written[first]) else Held(NAME, text)


def _opens_sentence(words: Words, index: int) -> bool:
    """Whether a word has its capital because a sentence begins: "Water expert"."""
    return words.is_mark(index - 1) and words.written[index + 1].islower()


def reads_as_organisation(words: Words, run: Bounds) -> bool:
    """Whether a run of capitals is an acronym, or is headed as the names of organisations are."""
    first, last = run
    if first == last:
        word = words.written[first].partition("'")[0].partition("’")[0]
        return 3 <= len(word) <= 6 and word.isupper()
    return any(words[index].removesuffix("'s") in _HEADS for index in range(first, last + 1))


def _with_body(words: Words, run: Bounds, end: int) -> Bounds:
    """A name with the noun behind it that says what body it is: "Indonesian military"."""
    for last in range(run[1] + 1, min(run[1] + 3, end) + 1):
        word = _unowned(words.written[last])
        if word in BODIES:
            return run[0], last
        noun = word.islower() and word not in ROLES and word not in _JOINING
        if not noun and not words.is_plural_mark(last):
            break
    return run


def whole_names(words: Words, role: Bounds) -> list[Bounds]:
    """The runs of capitals in a role, "University" and "Leeds" joined by the "of" between them.

    What stands before the "of" may be a title as well, which is no part of a name.
    """
    names: list[Bounds] = []
    for run in runs(words, role):
        if names and _goes_on(words, names[-1], run):
            names[-1] = names[-1][0], run[1]
        else:
            names.append(run)
    return names


def _goes_on(words: Words, name: Bounds, run: Bounds) -> bool:
    if name[1] + 1 == run[0]:
        return words[run[0]] in ORGANISATION_NOUNS
    if name[1] + 2 == run[0] and words[run[0] - 1] == "and":
        return words[run[1]] in _HEADS and words[name[1]] not in _HEADS
    heads = words[name[1]] not in ROLES and not _HEADS.isdisjoint(words.inside(name))
    return heads and _JOINING.issuperset(words[name[1] + 1 : run[0]])


def _without_titles(words: Words, run: Bounds) -> Bounds:
    first, last = run
    while last >= first and (
        words[last] in ROLES or words[last] in GRADES or words[last] in PLURAL_ROLES
    ):
        last -= 1
    if last < run[1]:
        while last > first and words[last] in _CHARGES:
            last -= 1
    while first < last and (words[first] in FORMER or words[first] in ROLE_PARTICIPLES):
        first += 1
    return first, last


def _unowned(text: str) -> str:
    return text[:-2] if text.endswith(("'s", "’s")) else text


def body_at(words: Words, index: int) -> str | None:
    """The body that a noun heads: "coalition" before a role, "state agency" behind "the"."""
    if words[index + 1] in ROLES or words[index - 1] == "the":
        return words.written[index]
    whole = words[index - 2] == "the" and words.written[index - 1].isalpha()
    return words.line((index - 1, index)) if whole else None
