"""Names in a run of capitalised words: which there may be, and which of those are known places.

The longest names that the gazetteer knows are taken, from the left; a run in which it knows none is
one unknown name.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.lexicon.places import (
    FUNCTION_WORDS,
    GENERIC,
    NAMES_OF_GENERIC_WORDS,
    NOT_PLACES,
    ORGANISATION_OF,
    OTHER_NAMES,
)
from annotated_briefings.placing.own_names import known_as
from annotated_briefings.placing.runs import Run

LONGEST = 5
"""Words of the longest name looked up: "Democratic Republic of the Congo" has so many."""

SHORTEST_IN_CAPITALS = 4
"""Letters of a name in capitals; what is shorter is an acronym, and not this annotator's."""

_NEVER_ALONE = FUNCTION_WORDS | NOT_PLACES | frozenset(map(str.capitalize, GENERIC))


class Known(NamedTuple):
    """What the gazetteer has under a name; `own` are those best known by it.

    `demonym` is set for "Iraqi", `governs` for the name of a country or a capital.
    """

    toponyms: tuple[Toponym, ...]
    own: tuple[Toponym, ...]
    demonym: bool = False
    governs: bool = False


class Part(NamedTuple):
    """A name in a run, from its first word up to the one after its last; `known` is None where the
    gazetteer does not have it."""

    first: int
    end: int
    name: str
    known: Known | None


Candidate = tuple[int, int, str]
"""What may be a name in the same way, not looked up yet."""


def candidates(run: Run) -> Sequence[Candidate]:
    """The names that may lie in a run, for each first word the longest before the others."""
    words = run.words
    if len(words) == 1:  # most are
        return ((0, 1, words[0]),) if _may_stand_alone(words[0]) else ()
    small = [_is_small(word) for word in words]
    everyday = [word.lower() in GENERIC for word in words]
    return [
        (first, end, run.name(first, end))
        for first in range(len(words))
        if not small[first] or words[first] == "The"
        for end in range(min(first + _longest(words, first), len(words)), first, -1)
        if not small[end - 1] and _may_name(words[first:end], all(everyday[first:end]))
    ]


def _longest(words: tuple[str, ...], first: int) -> int:
    """How many words a name may have that begins with a certain word of a run: "The Hague"."""
    if words[first] == "The":
        return 2
    is_organisation = words[first + 1 : first + 2] == ("of",)
    return 2 if is_organisation and words[first].lower() in ORGANISATION_OF else LONGEST


def known_places(names: Iterable[str], gazetteer: Gazetteer) -> dict[str, Known]:
    """What the gazetteer has under each name, all looked up at once; without those it has not."""
    written = {name: OTHER_NAMES.get(name, name) for name in names}
    places, capitals = gazetteer.named_each(written.values()), gazetteer.capitals
    known = {
        name: Known(
            found,
            known_as(found, name),
            governs=any(is_government(place, capitals) for place in found),
        )
        for name, other in written.items()
        if (found := places.get(other))
    }
    for name, country in gazetteer.demonyms(written).items():
        # Laos and the Philippines are no more than one Lao, one Philippine.
        if country.name != name:
            known[name] = Known((country,), (), demonym=True)
    return known


def is_government(toponym: Toponym, capitals: Set[int]) -> bool:
    """Whether a place is a country or the capital of one, whose name may mean a government."""
    return toponym.feature == "country" or toponym.geonameid in capitals


def parts(run: Run, names: Iterable[Candidate], known: Mapping[str, Known]) -> Sequence[Part]:
    """The names of a run: the known ones among its candidates, or else one unknown."""
    found, last = [], 0
    for first, end, name in names:
        if first >= last and (places := known.get(name)):
            found.append(Part(first, end, name, places))
            last = end
    return (_whole(run, found) if run.hyphened else found) or _unknown(run)


def _whole(run: Run, found: Sequence[Part]) -> Sequence[Part]:
    """The parts that no hyphen joins to a word which is in no part: not the Al of "Al-Ghaza".

    A country and a people stand before other words too: "Israel-Hamas".
    """
    taken = {at for part in found for at in range(part.first, part.end)}
    return [part for part in found if _is_national(part) or _is_whole(run, part, taken)]


def _is_national(part: Part) -> bool:
    return part.known is not None and part.known.toponyms[0].feature == "country"


def _is_whole(run: Run, part: Part, taken: set[int]) -> bool:
    # The D of "D-Ohio" is a senator's party, and no part of the name.
    party = part.first == 1 and len(run.words[0]) == 1
    before = part.first not in run.hyphened or part.first - 1 in taken or party
    return before and (part.end not in run.hyphened or part.end in taken)


def _unknown(run: Run) -> Sequence[Part]:
    first, end = 0, len(run.words)
    while first < end and _is_small(run.words[first]):
        first += 1
    while first < end and _is_small(run.words[end - 1]):
        end -= 1
    return (Part(first, end, run.name(first, end), None),) if 0 < end - first <= LONGEST else ()


def _is_small(word: str) -> bool:
    return word in FUNCTION_WORDS or word.islower()


def _may_stand_alone(word: str) -> bool:
    """Whether one word is worth a look: no acronym, nor an everyday word."""
    if word.isupper():
        return len(word) >= SHORTEST_IN_CAPITALS and word.capitalize() not in _NEVER_ALONE
    return word not in _NEVER_ALONE


def _may_name(words: tuple[str, ...], everyday: bool) -> bool:
    """Whether words are worth a look, all of which may be `everyday` ones."""
    if len(words) == 1:
        return _may_stand_alone(words[0])
    return not everyday or words in NAMES_OF_GENERIC_WORDS
