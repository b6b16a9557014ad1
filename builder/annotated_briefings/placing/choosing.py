"""Which of the places called so a text means: one for each name in a document.

Candidates are weighed in powers of ten, so that a town of ten times the people, other things
equal, is ten times as likely. The division after a comma ("Paris, Texas"), the countries and
divisions the text names, and nearness to places already sure outweigh that.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import log10

from annotated_briefings.folding import folded
from annotated_briefings.gazetteer import Toponym
from annotated_briefings.placing.geography import contains, kilometres

PRIOR = {"continent": 9.5, "country": 9.0, "district": 4.3}
DESCRIBED = 8.0
"""Weights of what is no town, and of what somebody described; a town has the logarithm of its
people."""

REGION = 0.3
"""What a region has above the logarithm of its people: it is as well known as a town of twice
as many."""

CAPITAL = 2.0
OWN_NAME = 0.7
BY_ANOTHER_NAME = 1.5
"""What a place loses that has the name among others where a large town is known by it."""

TOWN_OF_ITS_REGION = 1.0
DIVISION_OF_LARGE_TOWN = 1.5
LARGE_TOWN = 100_000
MAIN_TOWN = 1 / 4
"""A town with a region of its name about it is better known than its people alone tell. Where it
has so many people, and is shown under this name or has that share of the division's, readers
think of the town and not of the division."""

BESIDE = 5.0
COUNTRY_NAMED = 2.5
DIVISION_NAMED = 1.5
NEAR = 2.5
NEAR_KM = 150
SAME_KM = 50
"""What lies so near, or about it, under the same name is the same place to a reader: a city and
its canton."""

MOST_CANDIDATES = 40
MOST_ANCHORS = 25
SURE = 0.9
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the document and the places called so.

    `beside` holds, for each other name that a comma joins to it, the places called that.
    """

    written: str
    toponyms: tuple[Toponym, ...]
    beside: tuple[tuple[Toponym, ...], ...] = ()
    mentions: int = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """The place chosen for a name, how likely it is against the `others`, and why."""

    toponym: Toponym
    probability: float
    reason: str
    others: tuple[Toponym, ...] = ()
    rule: str = "gazetteer"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean, with the weight it has in any setting."""

    toponym: Toponym
    weight: float


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a document plays: shares of the countries it names, divisions, and sure towns."""

    countries: Mapping[str, float]
    divisions: frozenset[tuple[str | None, str | None]]
    anchors: tuple[Toponym, ...]


def choose(
    names: Sequence[Name], countries: Counter[str], capitals: frozenset[int]
) -> dict[str, Choice]:
    """The place that each name stands for.

    `countries` counts those that are named otherwise (demonyms, glossary entries). What one
    round is sure of pulls the rest in the next.
    """
    candidates = {name.written: _candidates(name, capitals) for name in names}
    chosen: dict[str, Choice] = {}
    before: Setting | None = None
    for _ in range(ROUNDS):
        setting = _setting(names, chosen, countries)
        if setting == before:
            break
        before = setting
        chosen = {name.written: _choose(name, candidates[name.written], setting) for name in names}
    return chosen


def _candidates(name: Name, capitals: frozenset[int]) -> tuple[Candidate, ...]:
    written = folded(name.written)
    weighed = (
        Candidate(toponym, _own_weight(toponym, name, written, capitals))
        for toponym in name.toponyms
    )
    return tuple(sorted(weighed, key=lambda each: -each.weight)[:MOST_CANDIDATES])


def _own_weight(toponym: Toponym, name: Name, written: str, capitals: frozenset[int]) -> float:
    """The logarithm to base ten of how likely a candidate is before the setting counts."""
    weight = _prominence(toponym)
    own_name = folded(toponym.name) == written
    if own_name:
        weight += OWN_NAME
    elif any(folded(town.name) == written for town in _large_towns(name)):
        weight -= BY_ANOTHER_NAME
    if toponym.feature in ("region", "district"):
        if any(_is_outshone(toponym, town, written) for town in _large_towns(name)):
            weight -= DIVISION_OF_LARGE_TOWN
    elif own_name and toponym.geonameid in capitals:
        weight += CAPITAL
    elif any(contains(place, toponym) for place in name.toponyms if place.feature == "region"):
        weight += TOWN_OF_ITS_REGION
    if _is_beside(toponym, name):
        weight += BESIDE
    return weight


def _prominence(toponym: Toponym) -> float:
    if toponym.about:
        return DESCRIBED
    if toponym.feature == "region":
        return log10(toponym.population + 1_000) + REGION
    return PRIOR.get(toponym.feature) or log10(toponym.population + 100)


def _is_local(toponym: Toponym) -> bool:
    """Whether it is a settlement, or what is no larger."""
    return toponym.feature not in PRIOR and toponym.feature != "region" and not toponym.about


def _large_towns(name: Name) -> Iterator[Toponym]:
    return takewhile(lambda town: town.population >= LARGE_TOWN, filter(_is_local, name.toponyms))


def _is_outshone(division: Toponym, town: Toponym, written: str) -> bool:
    """Whether a large town in a division is what readers think of: by name, or by its people."""
    if not contains(division, town):
        return False
    return folded(town.name) == written or town.population > MAIN_TOWN * division.population


def _setting(
    names: Sequence[Name], chosen: Mapping[str, Choice], countries: Counter[str]
) -> Setting:
    named = Counter(countries)
    sure: list[Toponym] = []
    for name in names:
        choice = chosen.get(name.written)
        if choice and choice.probability >= SURE:
            sure.append(choice.toponym)
            if choice.toponym.country:
                named[choice.toponym.country] += name.mentions
    total = max(named.total(), 1)
    return Setting(
        {country: count / total for country, count in named.items()},
        frozenset((place.country, _division(place)) for place in sure),
        tuple(place for place in sure if _is_local(place))[:MOST_ANCHORS],
    )


def _division(place: Toponym) -> str | None:
    return place.name if place.feature == "region" else place.admin1


def _choose(name: Name, candidates: Sequence[Candidate], setting: Setting) -> Choice:
    weighed = [(each.weight + _pull(each.toponym, setting), each.toponym) for each in candidates]
    weighed.sort(key=lambda each: -each[0])
    best, toponym = weighed[0]
    shares = [(10.0 ** (weight - best), other) for weight, other in weighed]
    same = sum(share for share, other in shares if _is_same(toponym, other))
    probability = same / sum(share for share, _ in shares)
    others = tuple(other for _, other in weighed[1:4])
    return Choice(toponym, probability, _reason(toponym, name, setting), others)


def _is_same(one: Toponym, other: Toponym) -> bool:
    if one.country != other.country and abs(one.lat - other.lat) > 1:  # 111 km
        return False
    near = kilometres(one, other) < SAME_KM
    return near or contains(one, other) or contains(other, one)


def _pull(toponym: Toponym, setting: Setting) -> float:
    """What the setting adds to a candidate's weight."""
    weight = 0.0
    if share := setting.countries.get(toponym.country or ""):
        weight += COUNTRY_NAMED * (0.5 + share / 2)
    if (toponym.country, _division(toponym)) in setting.divisions:
        weight += DIVISION_NAMED
    return weight + NEAR * min(_anchors_near(toponym, setting), 2) / 2


def _is_beside(toponym: Toponym, name: Name) -> bool:
    """Whether a comma joins the candidate to itself, or to what it lies in or lies in it."""
    return any(
        toponym == other or contains(toponym, other) or contains(other, toponym)
        for others in name.beside
        for other in others[:MOST_CANDIDATES]
    )


def _anchors_near(toponym: Toponym, setting: Setting) -> int:
    if toponym.feature in ("continent", "country"):
        return 0
    return sum(
        anchor.geonameid != toponym.geonameid and kilometres(anchor, toponym) < NEAR_KM
        for anchor in setting.anchors
    )


def _reason(toponym: Toponym, name: Name, setting: Setting) -> str:
    if len(name.toponyms) == 1:
        return "one place is called so"
    if _is_beside(toponym, name):
        return "the place beside it says which"
    if toponym.country in setting.countries:
        return "the text names its country"
    return "the best known of that name"
