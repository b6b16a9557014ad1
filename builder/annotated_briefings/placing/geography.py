"""How places of the gazetteer lie to each other."""

from collections.abc import Iterable
from math import cos, hypot, radians

from annotated_briefings.gazetteer import Toponym

KM_PER_DEGREE = 111.2
"""Length of a degree of a great circle: 40,030 km / 360."""

TOWNS = frozenset(("city", "town", "village"))

TIMES_A_TOWN = 10
"""How many times the people of a town a division of its name has that hides it from readers."""


def kilometres(one: Toponym, other: Toponym) -> float:
    """The distance between two places, right to a few parts in a hundred below 500 km."""
    east = (one.lon - other.lon + 180) % 360 - 180
    east *= cos(radians((one.lat + other.lat) / 2))
    return KM_PER_DEGREE * hypot(one.lat - other.lat, east)


def are_near(one: Toponym, other: Toponym, limit: float) -> bool:
    """Whether two places lie less than some kilometres apart."""
    # Most lie further apart from north to south alone, which takes no cosine to see.
    if abs(one.lat - other.lat) * KM_PER_DEGREE >= limit:
        return False
    return kilometres(one, other) < limit


def contains(outer: Toponym, inner: Toponym) -> bool:
    """Whether a country or division holds another place, as far as the gazetteer says."""
    if outer.geonameid == inner.geonameid or outer.country != inner.country:
        return False
    if outer.feature == "country":
        return True
    if outer.feature == "region":
        return inner.admin1 == outer.name
    return outer.feature == "district" and inner.admin2 == outer.name


def dwarfs_towns(divisions: Iterable[Toponym], places: Iterable[Toponym]) -> bool:
    """Whether readers take the name of some places for that of a country or division of theirs."""
    people = max((place.population for place in divisions), default=0)
    towns = (place.population for place in places if place.feature in TOWNS)
    return people > max(towns, default=0) * TIMES_A_TOWN
