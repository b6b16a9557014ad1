"""Whom somebody speaks for: an organisation, a country or a place, as the words around a name say.

It is named in the role ("Guild treasurer", "mayor of Bonn"), owns it ("Iraq's prime minister"), or
follows the name ("Ana Silva of the Guild"). Demonyms are given as the country they stand for.
"""

from collections.abc import Iterator
from typing import NamedTuple

from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.people import (
    ENVOYS,
    FORMER,
    GRADES,
    KIN,
    OFFICES,
    PLURAL_ROLES,
    ROLE_PARTICIPLES,
    ROLES,
    TITLES,
)
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.lexicon.speech import DETERMINERS
from annotated_briefings.naming.given import is_given
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.runs import is_name_word, is_possessive, runs
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_OWNER = 6
"""Words."""
_LONGEST_DEMONYM = 2
"""Words: South African."""

_NAME, _COUNTRY, _ORGANISATION = 1, 2, 3
_BODIES = GROUP_NOUNS - {"school"} | frozenset(
    "airline embassy guild hospital military mission navy office parliament".split()
)
_HEADS = ORGANISATION_NOUNS | {"cathedral", "crescent", "cross", "friends", "way"}
_OFFICE_HOLDERS = frozenset("minister ministers secretary undersecretary".split())
"""Who has a charge before the title: the Immigration Minister is in no body called Immigration."""

_CHARGES = OFFICES - {"fire", "police", "staff"}
"""What a title is for, and no body: the Senate Tax Chairman is of the Senate."""

_OWNERS = _BODIES | frozenset("city country county province region state".split())
_JOINING = frozenset(("of", "for", "the"))
_WHERE_IN_PICTURE = frozenset("above center centre far left middle right".split())
"""What a caption says between a name and the rest."""


class Held(NamedTuple):
    """Where a role may be held, and how much speaks for it: the higher `rank` the more."""

    rank: int
    name: str


def affiliation(
    words: Words, name: Bounds, roles: tuple[Bounds, ...], labels: Labels
) -> str | None:
    """The organisation, country or place that somebody named with some roles speaks for."""
    kept = [role for role in roles if not _is_towards_somebody(words, role)]
    named = [held for role in kept for held in _named_in(words, role, labels)]
    best = max(named, key=lambda held: held.rank, default=None)
    if best and best.rank > _NAME:
        return best.name
    first = min([name[0], *(role[0] for role in kept)])
    owner = _owner(words, first, labels, of_role=first < name[0])
    other = owner or _behind(words, name[1], labels, kept)
    return other or (best.name if best else None) or _unnamed(words, kept)


def _is_towards_somebody(words: Words, role: Bounds) -> bool:
    return not KIN.isdisjoint(words.inside(role))


def _named_in(words: Words, role: Bounds, labels: Labels) -> Iterator[Held]:
    """What a role names, in the order of the text."""
    is_envoy = not ENVOYS.isdisjoint(words.inside(role))
    for run in _whole_names(words, role):
        towards = words[run[0] - 1] == "to" or words[run[0] - 2] == "to"
        if not (is_envoy and towards) and (held := _read(words, run, role[1], labels)):
            yield held


def _read(words: Words, run: Bounds, end: int, labels: Labels) -> Held | None:
    """What a run of capitals names, without the title behind it; `end` is the last word to read."""
    first, last = _without_titles(words, run)
    if OFFICES.issuperset(words.inside((first, last))):
        return None
    whole = _with_body(words, (first, last), end) if last == run[1] else (first, last)
    text = words.line(whole)
    if last < end:
        text = _unowned(text)
    if whole[1] > last or reads_as_organisation(words, whole):
        return Held(_ORGANISATION, text)
    if last - first < _LONGEST_DEMONYM and (country := labels.country(text)):
        return Held(_COUNTRY, country)
    if labels.by_model and labels.is_organisation(words.span(whole)):
        return Held(_ORGANISATION, text)
    opens = first == last and _opens_sentence(words, first)
    if (opens or words[last + 1] in _OFFICE_HOLDERS) and not labels.is_place(text):
        return None
    return None if is_given(words.written[first]) else Held(_NAME, text)


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
        word = words.written[last]
        if word in _BODIES:
            return run[0], last
        noun = word.islower() and word not in ROLES and word not in _JOINING
        if not noun and not words.is_plural_mark(last):
            break
    return run


def _whole_names(words: Words, role: Bounds) -> list[Bounds]:
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


def _owner(words: Words, start: int, labels: Labels, *, of_role: bool) -> str | None:
    """Who owns what begins at a word: Iraq in "Iraq's prime minister", "Iraq's Ana Silva"."""
    last = start - 1 - words.is_plural_mark(start - 1)
    if not (words.is_name(last) and is_possessive(words, last)):
        return None
    first = last
    while first > max(last - LONGEST_OWNER, 0) and is_name_word(words.written[first - 1]):
        if words[first - 1] in DETERMINERS or is_possessive(words, first - 1):
            break
        first -= 1
    held = _read(words, (first, last), start, labels)
    if held is None or held.name.lower() in ROLES or labels.person(words.span((first, last))):
        return None
    is_known = held.rank > _NAME or labels.is_place(held.name)
    return held.name if of_role or is_known else None


def _behind(words: Words, last: int, labels: Labels, roles: list[Bounds]) -> str | None:
    """What a name is said to be of: "Ana Silva of the Guild", ", with the Sheriff's Office".

    Who holds an office may be of a place ("Mayor Ana Silva of Bonn"); others live there.
    """
    index = last + 1
    while words[index] == "," and words[index + 1] in _WHERE_IN_PICTURE:
        index += 2
    apart = words[index] == ","
    index += apart
    if words[index] not in ("of", "from", "with"):
        return None
    first = index + 1 + (words[index + 1] in ("the", "a"))
    names = _whole_names(words, (first, min(first + 10, len(words) - 1)))
    if not names or names[0][0] != first:
        return None
    held = _read(words, names[0], names[0][1], labels)
    if held is None or (held.rank == _COUNTRY and words[index] == "with"):
        return None
    named_so = words[first - 1] == "the" and bool(roles)
    of_office = any(words[role[1]] in TITLES for role in roles)
    if (named_so or of_office) and not apart:
        return held.name
    return held.name if held.rank == _ORGANISATION and not labels.is_place(held.name) else None


def _unnamed(words: Words, roles: list[Bounds]) -> str | None:
    """The body without a name that a role is held in: "coalition spokesman", "of the alliance".

    It may own the role as well: "the airline's owner".
    """
    for first, last in roles:
        for index in range(first - 1, last + 1):
            owner = words[index].removesuffix("'s")
            if owner in _OWNERS and is_possessive(words, index):
                return owner
            if (
                index >= first
                and words.written[index] in _BODIES
                and (body := _body_at(words, index))
            ):
                return body
    return None


def _body_at(words: Words, index: int) -> str | None:
    """The body that a noun heads: "coalition" before a role, "state agency" behind "the"."""
    if words[index + 1] in ROLES or words[index - 1] == "the":
        return words.written[index]
    whole = words[index - 2] == "the" and words.written[index - 1].isalpha()
    return words.line((index - 1, index)) if whole else None


def _unowned(text: str) -> str:
    return text[:-2] if text.endswith(("'s", "’s")) else text
