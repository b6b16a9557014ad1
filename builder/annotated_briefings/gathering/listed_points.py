"""Points of countries and divisions so large that the middle of what is known of them is far off.

`listed_points.csv` has them by GeoNames id, each from the source it names: countries that the
World Factbook, which the packages have, puts more than 100 miles from where readers find them in
an encyclopedia, and divisions whose settlements keep to one side, as those of Ontario do.
"""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from annotated_briefings.gathering.points import Point

LISTED = Path(__file__).with_name("listed_points.csv")


@cache
def listed_points() -> Mapping[int, Point]:
    """The point of each place of the list, by its GeoNames id."""
    with LISTED.open(encoding="utf-8", newline="") as lines:
        return {
            int(row["geonameid"]): (float(row["lat"]), float(row["lon"]))
            for row in csv.DictReader(lines)
        }
