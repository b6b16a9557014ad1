"""How likely each place of a name is meant before the rest of the text counts.

Candidates are weighed in powers of ten, so that a town of ten times the people, other things
equal, is ten times as likely. A place that has names in many languages is better known than its
people alone tell: Venice, or Oxford. The division after a comma ("Paris, Texas"), and a word that
says what kind of place is meant ("Washington state"), outweigh all that.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import log10
from typing import NamedTuple

from annotated_briefings.gazetteer import Toponym
from annotated_briefings.placing.geography import contains, dwarfs_towns
from annotated_briefings.placing.mentions import sense
from annotated_briefings.placing.own_names import known_as

PRIOR = {"continent": 9.5, "country": 9.0}
DESCRIBED = 8.0
"""Weights of what is no town, and of what somebody described; a town has the logarithm of its
people."""

FAME = 1.0
USUAL_NAMES = 20
"""Names in all languages that a town of the news has; one of ten times as many weighs as much as
one of ten times the people."""

REGION = 1.0
DISTRICT = -0.8
"""What a division has above the logarithm of its people: a region is as well known as a town of
ten times as many, a county less than its own towns."""

CAPITAL = 2.0
ACTING = 3.0
"""What a capital has above towns of its name where it does what governments do."""

OWN_NAME = 1.5
BY_ANOTHER_NAME = 2.5
"""What a place has above others that is known by the name, and what those lose that have it among
several where a large place is known by it."""

TOWN_OF_ITS_REGION = 1.0
DIVISION_OF_LARGE_TOWN = 1.5
LARGE_TOWN = 100_000
MAIN_TOWN = 1 / 4
"""A town with a region of its name about it is better known than its people alone tell. Where it
has so many people, and is shown under this name or has that share of the division's, readers
think of the town and not of the division."""

BESIDE = 5.0
OF_THE_KIND = 5.0
MOST_CANDIDATES = 40


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the document and the places called so.

    `beside` holds, for each other name that a comma joins to it, the places called that; `kinds`
    are the features that a word at its side allows ("Washington state"), any where it is empty;
    `acting` says that it is the subject of what governments do: "Washington condemned".
    """

    written: str
    toponyms: tuple[Toponym, ...]
    beside: tuple[tuple[Toponym, ...], ...] = ()
    mentions: int = 1
    kinds: frozenset[str] = frozenset()
    acting: bool = False

    @property
    def sense(self) -> str:
        """What it has in common with all mentions of the same place."""
        return sense(self.written, self.kinds)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean, with the weight it has in any setting."""

    toponym: Toponym
    weight: float


class _Rivals(NamedTuple):
    """What the places of one name are to each other: those known by it, the regions among them,
    all regions (`about`) and the large towns.

    Where `outdo` is true a large place has for its own name what others have among several. A town
    in the region of that name is none of those: New York City.
    """

    own: frozenset[int]
    regions: tuple[Toponym, ...]
    about: tuple[Toponym, ...]
    towns: tuple[Toponym, ...]
    outdo: bool


def candidates(name: Name, capitals: frozenset[int]) -> tuple[Candidate, ...]:
    """The places that a name may mean, the likeliest first."""
    rivals = _rivals(name)
    weighed = (
        Candidate(toponym, _own_weight(toponym, name, rivals, capitals))
        for toponym in name.toponyms
    )
    return tuple(sorted(weighed, key=lambda each: -each.weight)[:MOST_CANDIDATES])


def is_local(toponym: Toponym) -> bool:
    """Whether it is a settlement, or what is no larger."""
    divided = toponym.feature in ("region", "district")
    return toponym.feature not in PRIOR and not divided and not toponym.about


def is_beside(toponym: Toponym, name: Name) -> bool:
    """Whether the candidate is what stands beside its name, or lies in it or about it."""
    return any(is_joined(toponym, others) for others in name.beside)


def is_joined(toponym: Toponym, others: Sequence[Toponym]) -> bool:
    """Whether a place is one of others, lies in one of them, or is what one lies in."""
    return any(
        toponym == other or contains(toponym, other) or contains(other, toponym)
        for other in others[:MOST_CANDIDATES]
    )


def is_contradicted(toponym: Toponym, name: Name) -> bool:
    """Whether a comma joins the name of another country or division to that of a small town: the
    gazetteer lacks the place that is meant. Of a city it says nothing: "In Geneva, Russia said"."""
    if not is_local(toponym) or toponym.population >= LARGE_TOWN:
        return False
    return any(
        dwarfs_towns(filter(_divides, others), others) and not is_joined(toponym, others)
        for others in name.beside
    )


def _divides(toponym: Toponym) -> bool:
    """Whether the gazetteer says of every place whether it lies in this one."""
    return toponym.feature in ("country", "region") and not toponym.about


def _own_weight(
    toponym: Toponym,
    name: Name,
    rivals: _Rivals,
    capitals: frozenset[int],
) -> float:
    """The logarithm to base ten of how likely a candidate is before the setting counts."""
    weight = _prominence(toponym)
    own_name = toponym.geonameid in rivals.own
    if own_name:
        weight += OWN_NAME
    elif rivals.outdo and not _keeps_its_name(toponym, rivals):
        weight -= BY_ANOTHER_NAME
    if toponym.feature in ("region", "district"):
        if any(_is_outshone(toponym, town, rivals.own) for town in rivals.towns):
            weight -= DIVISION_OF_LARGE_TOWN
    elif own_name and toponym.geonameid in capitals:
        weight += CAPITAL + ACTING * name.acting
    elif any(contains(region, toponym) for region in rivals.about):
        weight += TOWN_OF_ITS_REGION
    for others in name.beside:
        if is_joined(toponym, others):
            weight += BESIDE
    if toponym.feature in name.kinds:
        weight += OF_THE_KIND
    return weight


def _keeps_its_name(toponym: Toponym, rivals: _Rivals) -> bool:
    """Whether a name among others is one that readers use: somebody listed it, as the Gulf for the
    Persian Gulf, or a region has it in which the town lies."""
    return toponym.about != "" or any(contains(region, toponym) for region in rivals.regions)


def _prominence(toponym: Toponym) -> float:
    if toponym.about:
        return DESCRIBED
    if prior := PRIOR.get(toponym.feature):
        return prior
    if toponym.feature == "region":
        return log10(toponym.population + 1_000) + REGION
    if toponym.feature == "district":
        return log10(toponym.population + 1_000) + DISTRICT
    known = FAME * log10((toponym.known_names + 1) / USUAL_NAMES)
    return log10(toponym.population + 100) + known


def _rivals(name: Name) -> _Rivals:
    known = known_as(name.toponyms, name.written)
    return _Rivals(
        own=frozenset(place.geonameid for place in known),
        regions=tuple(place for place in known if place.feature == "region"),
        about=tuple(place for place in name.toponyms if place.feature == "region"),
        towns=tuple(_large_towns(name.toponyms)),
        outdo=any(not is_local(place) or place.population >= LARGE_TOWN for place in known),
    )


def _large_towns(toponyms: Iterable[Toponym]) -> Iterator[Toponym]:
    """Those the gazetteer lists first, as it does by their people."""
    towns = filter(is_local, toponyms)
    return takewhile(lambda town: town.population >= LARGE_TOWN, towns)


def _is_outshone(division: Toponym, town: Toponym, own: frozenset[int]) -> bool:
    """Whether a large town in a division is what readers think of: by name, or by its people."""
    if not contains(division, town):
        return False
    return town.geonameid in own or town.population > MAIN_TOWN * division.population
