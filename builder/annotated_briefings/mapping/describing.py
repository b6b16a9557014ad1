"""A map in words, for those who do not see it: which places, where, and how far apart.

Each sentence is a whole message of the catalogue, as languages put its parts in another order.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pyproj

from annotated_briefings.composing.wording import Wording, message
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
    message("%(second)s lies %(distance)s north of %(first)s."),
    message("%(second)s lies %(distance)s north-east of %(first)s."),
    message("%(second)s lies %(distance)s east of %(first)s."),
    message("%(second)s lies %(distance)s south-east of %(first)s."),
    message("%(second)s lies %(distance)s south of %(first)s."),
    message("%(second)s lies %(distance)s south-west of %(first)s."),
    message("%(second)s lies %(distance)s west of %(first)s."),
    message("%(second)s lies %(distance)s north-west of %(first)s."),
)

GLOBE = pyproj.Geod(ellps="WGS84")


def title(markers: Sequence[Marker], subjects: Sequence[Country], wording: Wording) -> str:
    """What a map is of: its places, or its countries where it marks none."""
    names = [_name(marker) for marker in markers] or [country.name for country in subjects]
    return wording.gettext("Map: %(names)s", names=listed(list(dict.fromkeys(names)), 3, wording))


def description(spots: Sequence[Spot], subjects: Sequence[Country], wording: Wording) -> str:
    """Sentences that say what the picture shows."""
    markers = [marker for spot in spots for marker in spot.markers]
    sentences = list(_by_country(markers, wording))
    if len(spots) > 1:
        sentences.append(_apart(spots[0].markers[0], spots[1].markers[0], wording))
    if guesses := [_name(marker) for marker in markers if not marker.certain]:
        shown = listed(guesses, MOST_NAMES, wording)
        sentences.append(wording.gettext("Only roughly placed: %(names)s.", names=shown))
    if subjects:
        shown = listed([country.name for country in subjects], MOST_NAMES, wording)
        sentences.append(wording.gettext("Highlighted: %(names)s.", names=shown))
    return " ".join(sentences)


def listed(names: Sequence[str], most: int, wording: Wording) -> str:
    """Names in a row, "a, b and c", or "a, b and 7 more" where they are too many."""
    shown = list(names) if len(names) <= most else list(names[: most - 1])
    if left := len(names) - len(shown):
        shown.append(wording.ngettext("%(num)s more", "%(num)s more", left))
    return wording.listed(shown)


def called(country: Country, wording: Wording) -> Country:
    """A country under its name in the language of the site."""
    return replace(country, name=wording.named(country.code, country.name))


def _by_country(markers: Sequence[Marker], wording: Wording) -> Iterator[str]:
    places: dict[str, list[str]] = {}
    for marker in markers:
        places.setdefault(_country(marker, wording), []).append(_name(marker))
    for country, names in list(places.items())[:MOST_COUNTRIES]:
        shown = listed(names, MOST_NAMES, wording)
        yield wording.gettext("%(country)s: %(names)s.", country=country, names=shown)
    if further := list(places.values())[MOST_COUNTRIES:]:
        yield wording.ngettext(
            "In %(num)s other country: %(places)s more.",
            "In %(num)s other countries: %(places)s more.",
            len(further),
            places=sum(map(len, further)),
        )


def _country(marker: Marker, wording: Wording) -> str:
    country = country_at(marker.lon, marker.lat)
    known = called(country, wording).name if country else wording.gettext("At sea")
    return shortened(marker.within or known, LONGEST)


def _name(marker: Marker) -> str:
    return shortened(marker.label, LONGEST)


def _apart(first: Marker, second: Marker, wording: Wording) -> str:
    """How far apart two places lie: "Mosul lies 370 km east of Raqqa."."""
    bearing, _, metres = GLOBE.inv(first.lon, first.lat, second.lon, second.lat)
    kilometres = metres / 1000
    told = {
        "first": _name(first),
        "second": _name(second),
        "distance": wording.kilometres(_two_figures(kilometres)),
    }
    if kilometres > DIRECTED:
        return wording.gettext("%(first)s and %(second)s are %(distance)s apart.", **told)
    return wording.gettext(DIRECTIONS[round(bearing / 45) % len(DIRECTIONS)], **told)


def _two_figures(kilometres: float) -> int:
    """A distance as it is told: 368 is 370, 1,234 is 1,200, 7.4 is 7."""
    unit: int = 10 ** max(0, len(str(int(kilometres))) - 2)
    return round(kilometres / unit) * unit
