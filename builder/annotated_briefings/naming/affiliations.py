"""Whom somebody speaks for: an organisation, a country or a place, as the words around a name say.

It is named in the role ("Guild treasurer", "mayor of Bonn"), owns it ("Iraq's prime minister"), or
follows the name ("Ana Silva of the Guild"). Demonyms are given as the country they stand for.
"""

from collections.abc import Iterator

from annotated_briefings.lexicon.people import ENVOYS, KIN, ROLES, TITLES
from annotated_briefings.lexicon.speech import DETERMINERS
from annotated_briefings.naming.bodies import (
    BODIES,
    COUNTRY,
    NAME,
    ORGANISATION,
    Held,
    body_at,
    read,
    reads_as_organisation,
    whole_names,
)
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.runs import is_name_word, is_possessive
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_OWNER = 6
"""Words."""
_FAR, _LONGEST_BODY = 10, 4
"""Words behind a name in which another one, and words of a body without a name, are sought."""

_OWNERS = BODIES | frozenset("city country county province region state".split())
_WHERE_IN_PICTURE = frozenset("above center centre far left middle right".split())
"""What a caption says between a name and the rest."""


def affiliation(
    words: Words, name: Bounds, roles: tuple[Bounds, ...], labels: Labels
) -> str | None:
    """The organisation, country or place that somebody named with some roles speaks for."""
    kept = [role for role in roles if not _is_towards_somebody(words, role)]
    before = [role for role in kept if role[0] < name[0]]
    first = before[0][0] if before else name[0]
    owner = _owner(words, first, labels, of_role=bool(before))
    best = _best(words, before, labels)
    if owner and not (best and best.rank > NAME):
        return owner  # "Iraq's prime minister Ana Silva, who heads the Guild"
    after = _best(words, [role for role in kept if role not in before], labels)
    best = max(filter(None, (best, after)), default=None, key=_rank)
    if best and best.rank > NAME:
        return best.name
    other = _behind(words, name[1], labels, kept)
    if kept and not other:
        other = _party(words, name[1]) or _employer(words, max(kept[-1][1], name[1]))
    return other or (best.name if best else None) or _unnamed(words, kept)


def _best(words: Words, roles: list[Bounds], labels: Labels) -> Held | None:
    """Where some roles are held by what they name, of several by what says most."""
    named = (held for role in roles for held in _named_in(words, role, labels))
    return max(named, key=_rank, default=None)


def _rank(held: Held) -> int:
    return held.rank


def _is_towards_somebody(words: Words, role: Bounds) -> bool:
    return not KIN.isdisjoint(words.inside(role))


def _named_in(words: Words, role: Bounds, labels: Labels) -> Iterator[Held]:
    """What a role names, in the order of the text."""
    is_envoy = not ENVOYS.isdisjoint(words.inside(role))
    for run in whole_names(words, role):
        towards = words[run[0] - 1] == "to" or words[run[0] - 2] == "to"
        if not (is_envoy and towards) and (held := read(words, run, role[1], labels)):
            yield held


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
    held = read(words, (first, last), start, labels)
    if held is None or held.name.lower() in ROLES or labels.person(words.span((first, last))):
        return None
    is_known = held.rank > NAME or labels.is_place(held.name)
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
    names = _names_at(words, first)
    if not names:
        return _body_behind(words, first) if words[first - 1] == "the" else None
    held = read(words, names[0], names[0][1], labels)
    if held is None or (held.rank == COUNTRY and words[index] == "with"):
        return None
    named_so = words[first - 1] == "the" and bool(roles)
    of_office = any(words[role[1]] in TITLES for role in roles)
    if (named_so or of_office) and not apart:
        return held.name
    return held.name if held.rank == ORGANISATION and not labels.is_place(held.name) else None


def _names_at(words: Words, first: int) -> list[Bounds]:
    """The names that follow one another from a word on, if one begins there."""
    names = whole_names(words, (first, min(first + _FAR, len(words) - 1)))
    return names if names and names[0][0] == first else []


def _body_behind(words: Words, first: int) -> str | None:
    """The body without a name that begins at a word: "national university", "coast guard"."""
    for last in range(first, first + _LONGEST_BODY):
        if words[last] in BODIES or words[last] == "guard":
            return words.line((first, last))
        if not words[last].isalpha():
            break
    return None


def _party(words: Words, last: int) -> str | None:
    """The letters in brackets behind who has an office: "councillor Ana Silva (SDP)"."""
    if (words[last + 1], words[last + 3]) != ("(", ")"):
        return None
    letters = words.written[last + 2]
    return letters if letters.isalpha() and letters.isupper() and len(letters) > 1 else None


def _employer(words: Words, last: int) -> str | None:
    """The organisation between commas behind a role: "Ana Silva, press officer, Bakers' Guild."."""
    names = _names_at(words, last + 2) if words[last + 1] == "," else []
    if not names or not words.is_mark(names[0][1] + 1) or "-" in words[names[0][0]]:
        return None  # "D-Ohio" is a seat
    first, last = names[0]
    known = reads_as_organisation(words, (first, first)) or reads_as_organisation(
        words, (first, last)
    )
    return words.line((first, last)) if known else None


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
                and words.written[index] in BODIES
                and (body := body_at(words, index))
            ):
                return body
    return None
