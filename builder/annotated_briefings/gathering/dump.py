"""Places from a dump of GeoNames: `allCountries.txt`, `SY.txt`, `cities15000.txt` and the like.

A dump has a place a line, its fields apart by tabs, as GeoNames' `readme.txt` describes the main
table: id, name, ASCII name, alternate names, latitude, longitude, feature class and code, country,
other countries, four division codes, population and more that is not needed here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from annotated_briefings.gathering.naming import is_latin_name, settlement_name, without_article
from annotated_briefings.gathering.rows import PlaceRow
from annotated_briefings.gathering.settlements import settlement_feature

FIELDS = 19
COUNTRIES = ("A.PCLI", "A.PCLD", "A.PCLF", "A.PCLS", "A.PCLIX", "A.PCL")
FEATURES: Mapping[str, str] = {
    **dict.fromkeys(COUNTRIES, "country"),
    "A.ADM1": "region", "A.ADM2": "district", "L.CONT": "continent", "L.RGN": "region",
    "P.PPLX": "district", "H.STM": "river", "H.LK": "lake", "H.SEA": "sea", "H.OCN": "ocean",
    "H.GULF": "gulf", "H.STRT": "strait", "H.BAY": "bay", "T.MT": "mountain",
    "T.MTS": "mountains", "T.ISL": "island", "T.ISLS": "islands", "T.DSRT": "desert",
    "T.PEN": "peninsula",
}  # fmt: skip
"""What a place of each class and code is called; settlements go by their people."""

GONE = frozenset({"P.PPLH", "P.PPLQ"})
"""Settlements that are no more, or that nobody lives in."""


def division_codes(lines: Iterable[str]) -> dict[str, int]:
    """The GeoNames id of each first- and second-level division that a dump has, by its code."""
    return {place.code: place.geonameid for place in dump_rows(lines, {}) if place.code}


def dump_rows(lines: Iterable[str], divisions: Mapping[str, int]) -> Iterator[PlaceRow]:
    """The places of a dump that belong in the gazetteer.

    `divisions` has the GeoNames ids of divisions by their code ("SY.04", "SY.04.172956"). Raises
    ValueError that names the line where one is not as GeoNames writes it.
    """
    for number, line in enumerate(lines, start=1):
        try:
            place = _place(line.rstrip("\n").split("\t"), divisions)
        except (ValueError, IndexError) as error:
            raise ValueError(
                f"line {number} is not a place of a GeoNames dump: {line[:60]!r} ({error})"
            ) from error
        if place:
            yield place


def _place(fields: list[str], divisions: Mapping[str, int]) -> PlaceRow | None:
    if len(fields) != FIELDS:
        raise ValueError(f"{FIELDS} fields apart by tabs are wanted, {len(fields)} found")
    population = int(fields[14] or 0)
    kind = f"{fields[6]}.{fields[7]}"
    feature = FEATURES.get(kind)
    if fields[6] == "P" and feature is None and kind not in GONE:
        feature = settlement_feature(population)
    if feature is None:
        return None
    first = f"{fields[8]}.{fields[10]}"
    codes = {"A.ADM1": first, "A.ADM2": f"{first}.{fields[11]}"}
    place = PlaceRow(
        geonameid=int(fields[0]),
        name=fields[1],
        feature=feature,
        country=fields[8] or None,
        lat=float(fields[4]),
        lon=float(fields[5]),
        population=population,
        admin1=None if kind == "A.ADM1" else divisions.get(first),
        admin2=None if kind == "A.ADM2" else divisions.get(f"{first}.{fields[11]}"),
        code=codes.get(kind),
        others=tuple(filter(is_latin_name, (fields[2], *fields[3].split(",")))),
        known_names=len(fields[3].split(",")) if fields[3] else 0,
    )
    return _named(place)


def _named(place: PlaceRow) -> PlaceRow:
    country = place.country or ""
    bare = without_article(place.name, country)
    return replace(
        place,
        name=settlement_name(place.geonameid, place.name, country, place.others, ()),
        others=(place.name, *place.others, *([bare] if bare else ())),
    )
