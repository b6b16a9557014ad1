"""Which of the places called so a text means: one for each name in a document.

To what a candidate weighs by itself (`weighing`) the setting adds: the countries and divisions
that the text names otherwise, and nearness to places already sure.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple

from annotated_briefings.gazetteer import Toponym
from annotated_briefings.placing.geography import are_near, contains
from annotated_briefings.placing.weighing import (
    Candidate,
    Name,
    candidates,
    is_beside,
    is_contradicted,
    is_local,
)

COUNTRY_NAMED = 4.0
DIVISION_NAMED = 2.5
NEAR = 2.5
NEAR_KM = 150
"""What the setting adds to the weight of a place, in powers of ten: where the text names its
country alone, its division, and two sure places so near. Each was set to what was right most often
in LGL and GeoVirus together; one power of ten less of any of them, and 3 to 9 in 1,000 names fewer
were right in LGL, 1 to 3 in GeoVirus. Of half and of twice the distance one was worse."""

SAME_KM = 50
"""What lies so near, or about it, under the same name is the same place to a reader: a city and
its canton. Twice or half as much made no difference to one name in 1,000."""

CONTRADICTED = 0.2
"""How likely a place is that is not of the kind, or not in the division, that the text says: one of
six was right in LGL and GeoVirus."""

SURE = 0.9
"""The probability at which a choice counts as part of the setting: of names by no rule but their
country's 94 in 100 and more were right above it, and below it 70."""

ROUNDS = 3
"""In a fourth no choice changes in 999 of 1,000 names; with two 5 in 1,000 fewer were right."""

MOST_ANCHORS = 25
"""Sure towns that others are near to; more of them take time in a long text, and change nothing."""


ChoiceRule = Literal["only-place", "place-beside", "country-named", "best-known", "spelling"]
REASONS: Mapping[ChoiceRule, str] = MappingProxyType(
    {
        "only-place": "one place is called so",
        "place-beside": "the place beside it says which",
        "country-named": "the text names its country",
        "best-known": "the best known of that name",
    }
)


class Choice(NamedTuple):
    """The place chosen for a name, how likely it is against the `others`, by which rule and why.

    `rivalled` says that a text may be about the namesake of one that is chosen as the best known.
    """

    toponym: Toponym
    probability: float
    rule: ChoiceRule
    reason: str
    others: tuple[Toponym, ...] = ()
    rivalled: bool = False


Division = tuple[str | None, str | None]
"""The country and the name of a first-level division."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a document plays: how often it names countries (in `total`) and divisions, and sure
    towns. `lent` is what each sure name itself gave."""

    countries: Mapping[str, int]
    total: int
    divisions: Mapping[Division, int]
    anchors: tuple[Toponym, ...]
    lent: Mapping[str, tuple[Toponym, int]]

    def __bool__(self) -> bool:
        """Whether anything is known of it."""
        return bool(self.total or self.divisions)

    def without(self, sense: str) -> "Rest":
        own, mentions = self.lent.get(sense, (None, 0))
        counted = mentions if own and own.country else 0
        division = division_of(own) if own else None
        return Rest(self, own, division, counted, self.total - counted)


class Rest(NamedTuple):
    """A setting as all names but one make it: that a text takes Georgia for the country says
    nothing of whether it is. `own` is what that name is taken for, in a `division`, and counted
    `mentions` times."""

    setting: Setting
    own: Toponym | None
    division: Division | None
    mentions: int
    total: int

    def share(self, country: str | None) -> float:
        """What part of the countries named are this one."""
        if not self.total or country is None:
            return 0.0
        named = self.setting.countries.get(country, 0)
        if self.own and self.own.country == country:
            named -= self.mentions
        return named / self.total

    def rivals(self, toponym: Toponym, others: Iterable[Toponym]) -> bool:
        """Whether nothing says that a text is no local one, of a town with a famous name: it names
        no country otherwise, or one that a namesake lies in."""
        countries = {other.country for other in others} - {toponym.country}
        return not self.total or any(map(self.share, countries))

    def names_division(self, division: Division) -> bool:
        """Whether a name is in a division, or is its name."""
        return self.setting.divisions.get(division, 0) > (self.division == division)


def choose(
    names: Sequence[Name], countries: Counter[str], capitals: frozenset[int]
) -> dict[str, Choice]:
    """The place that each name stands for.

    `countries` counts those that are named otherwise (demonyms, glossary entries). What one
    round is sure of pulls the rest in the next.
    """
    senses = {name.sense: name for name in names}
    weighed = {
        sense: candidates(name, capitals)
        for sense, name in senses.items()
        if len(name.toponyms) > 1
    }
    alone = {sense: _only(name) for sense, name in senses.items() if len(name.toponyms) == 1}
    chosen: dict[str, Choice] = {}
    before: Setting | None = None
    for _ in range(ROUNDS):
        setting = _setting(senses, chosen, countries)
        if setting == before:
            break
        before = setting
        chosen = alone | {
            sense: _choose(senses[sense], ones, setting.without(sense))
            for sense, ones in weighed.items()
        }
    return chosen


def division_of(place: Toponym) -> Division:
    """The first-level division that a place lies in, or is."""
    return place.country, place.name if place.feature == "region" else place.admin1


def _setting(
    senses: Mapping[str, Name], chosen: Mapping[str, Choice], countries: Counter[str]
) -> Setting:
    sure = {
        sense: (choice.toponym, senses[sense].mentions)
        for sense, choice in chosen.items()
        if choice.probability >= SURE
    }
    named = dict(countries)
    divisions: dict[Division, int] = {}
    for place, mentions in sure.values():
        if place.country:
            named[place.country] = named.get(place.country, 0) + mentions
        division = division_of(place)
        divisions[division] = divisions.get(division, 0) + 1
    towns = tuple(place for place, _ in sure.values() if is_local(place))[:MOST_ANCHORS]
    return Setting(named, sum(named.values()), divisions, towns, sure)


def _only(name: Name) -> Choice:
    (toponym,) = name.toponyms
    probability = CONTRADICTED if is_contradicted(toponym, name) else 1.0
    return Choice(toponym, probability, "only-place", REASONS["only-place"])


def _choose(name: Name, ones: Sequence[Candidate], rest: Rest) -> Choice:
    weighed = [(each.weight + _pull(each.toponym, rest), each.toponym) for each in ones]
    weighed.sort(key=lambda each: -each[0])
    best, toponym = weighed[0]
    shares = [(10.0 ** (weight - best), other) for weight, other in weighed]
    same = sum(share for share, other in shares if _is_same(toponym, other))
    probability = same / sum(share for share, _ in shares)
    if is_contradicted(toponym, name):
        probability *= CONTRADICTED
    others = tuple(other for _, other in weighed[1:4])
    rule = _rule(toponym, name, rest)
    rivalled = rule == "best-known" and rest.rivals(toponym, others)
    return Choice(toponym, probability, rule, REASONS[rule], others, rivalled)


def _is_same(one: Toponym, other: Toponym) -> bool:
    if one is other:
        return True
    if one.country != other.country and abs(one.lat - other.lat) > 1:  # 111 km
        return False
    return are_near(one, other, SAME_KM) or contains(one, other) or contains(other, one)


def _pull(toponym: Toponym, rest: Rest) -> float:
    """What the setting adds to a candidate's weight."""
    weight = 0.0
    if not rest.setting:
        return weight
    if share := rest.share(toponym.country):
        weight += COUNTRY_NAMED * (0.5 + share / 2)
    if rest.names_division(division_of(toponym)):
        weight += DIVISION_NAMED
    return weight + NEAR * min(_anchors_near(toponym, rest.setting), 2) / 2


def _anchors_near(toponym: Toponym, setting: Setting) -> int:
    if not setting.anchors or toponym.feature in ("continent", "country"):
        return 0
    return sum(
        anchor.geonameid != toponym.geonameid and are_near(anchor, toponym, NEAR_KM)
        for anchor in setting.anchors
    )


def _rule(toponym: Toponym, name: Name, rest: Rest) -> ChoiceRule:
    """What spoke for the place most plainly."""
    if is_beside(toponym, name):
        return "place-beside"
    if rest.share(toponym.country):
        return "country-named"
    return "best-known"
