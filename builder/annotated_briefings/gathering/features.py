"""Regions, waters, heights, islands and landmarks of the news, which the packages lack.

The tables in `features` are made by hand: a name, a kind, a point somewhere in the middle (WGS 84
degrees), the country where there is one alone, other names, the GeoNames id where that is known,
and a sentence for readers.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from annotated_briefings.gathering.rows import OWN_IDS, PlaceRow

TABLES = Path(__file__).with_name("features")


def features() -> Iterator[PlaceRow]:
    """Every row of the tables; its number is made of its name where it has no GeoNames id."""
    for table in sorted(TABLES.glob("*.csv")):
        with table.open(encoding="utf-8", newline="") as lines:
            yield from map(_place, csv.DictReader(lines))


def _place(row: dict[str, str]) -> PlaceRow:
    return PlaceRow(
        geonameid=int(row["geonameid"] or OWN_IDS + crc32(row["name"].encode())),
        name=row["name"],
        feature=row["kind"],
        country=row["country"] or None,
        lat=float(row["lat"]),
        lon=float(row["lon"]),
        about=row["about"],
        others=tuple(filter(None, row["others"].split("|"))),
    )
