"""World regions, seas, rivers and mountains of the news, which the packages with the data lack.

`regions.csv` is made by hand: a name, a kind, a point somewhere in the middle (WGS 84 degrees),
the country where there is one, other names, the GeoNames id where that is known, and a sentence
for readers.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from annotated_briefings.gathering.rows import OWN_IDS, PlaceRow

REGIONS = Path(__file__).with_name("regions.csv")


def regions() -> Iterator[PlaceRow]:
    """Every row of the list; its number is made of its name where it has no GeoNames id."""
    with REGIONS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield PlaceRow(
                geonameid=int(row["geonameid"] or OWN_IDS + crc32(row["name"].encode())),
                name=row["name"],
                feature=row["kind"],
                country=row["country"] or None,
                lat=float(row["lat"]),
                lon=float(row["lon"]),
                about=row["about"],
                others=tuple(filter(None, row["others"].split("|"))),
            )
