"""A map in words, for those who do not see it: which places, where, and how far apart."""

from collections.abc import Iterator, Sequence

import pyproj

from annotated_briefings.mapping.geometry import Country, country_at
from annotated_briefings.mapping.lettering import shortened
from annotated_briefings.mapping.scene import Marker, Spot

MOST_NAMES, MOST_COUNTRIES = 8, 6
"""Places named for one country, and countries named; further ones are counted."""

LONGEST = 40
"""Characters of a name in these sentences; the list beneath the map has it whole."""

DIRECTED = 2_000.0
"""Kilometres up to which a direction is told; farther off, a straight way has no single one."""

DIRECTIONS = (
    "north",
    "north-east",
    "east",
    "south-east",
    "south",
    "south-west",
    "west",
    "north-west",
)

GLOBE = pyproj.Geod(ellps="WGS84")


def title(markers: Sequence[Marker], subjects: Sequence[Country]) -> str:
    """What a map is of: its places, or its countries where it marks none."""
    names = [_name(marker) for marker in markers] or [country.name for country in subjects]
    return f"Map: {listed(list(dict.fromkeys(names)), 3)}"


def description(spots: Sequence[Spot], subjects: Sequence[Country]) -> str:
    """Sentences that say what the picture shows."""
    markers = [marker for spot in spots for marker in spot.markers]
    sentences = list(_by_country(markers))
    if len(spots) > 1:
        sentences.append(_apart(spots[0].markers[0], spots[1].markers[0]))
    if guesses := [_name(marker) for marker in markers if not marker.certain]:
        sentences.append(f"Only roughly placed: {listed(guesses, MOST_NAMES)}.")
    if subjects:
        names = [country.name for country in subjects]
        sentences.append(f"Highlighted: {listed(names, MOST_NAMES)}.")
    return " ".join(sentences)


def listed(names: Sequence[str], most: int) -> str:
    """Names in a row, "a, b and c", or "a, b and 7 more" where they are too many."""
    shown = list(names) if len(names) <= most else list(names[: most - 1])
    if len(shown) < len(names):
        shown.append(f"{len(names) - len(shown)} more")
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))


def _by_country(markers: Sequence[Marker]) -> Iterator[str]:
    places: dict[str, list[str]] = {}
    for marker in markers:
        places.setdefault(_country(marker), []).append(_name(marker))
    named = list(places.items())[:MOST_COUNTRIES]
    yield from (f"{country}: {listed(names, MOST_NAMES)}." for country, names in named)
    if further := list(places.values())[MOST_COUNTRIES:]:
        yield f"{sum(map(len, further))} more in {len(further)} other countries."


def _country(marker: Marker) -> str:
    country = country_at(marker.lon, marker.lat)
    return shortened(marker.within or (country.name if country else "At sea"), LONGEST)


def _name(marker: Marker) -> str:
    return shortened(marker.label, LONGEST)


def _apart(first: Marker, second: Marker) -> str:
    """How far apart two places lie: "Mosul lies 370 km east of Raqqa."."""
    bearing, _, metres = GLOBE.inv(first.lon, first.lat, second.lon, second.lat)
    kilometres = metres / 1000
    distance = f"{_two_figures(kilometres):,} km"
    if kilometres > DIRECTED:
        return f"{_name(first)} and {_name(second)} are {distance} apart."
    direction = DIRECTIONS[round(bearing / 45) % len(DIRECTIONS)]
    return f"{_name(second)} lies {distance} {direction} of {_name(first)}."


def _two_figures(kilometres: float) -> int:
    """A distance as it is told: 368 is 370, 1,234 is 1,200, 7.4 is 7."""
    unit: int = 10 ** max(0, len(str(int(kilometres))) - 2)
    return round(kilometres / unit) * unit
