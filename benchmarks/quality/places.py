"""Place names: their spans, and whether they are resolved to the place that is meant.

The measures are those of the "pragmatic guide to geoparsing evaluation" (Gritta et al. 2020):
exact spans, of those the share resolved within 161 km, which are 100 miles, and both at once.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Any

from quality.corpus import Case, Corpus, Found
from quality.counting import Extent, Item, Score, compared, trimmed

NEAR = 161
"""Kilometres within which a place counts as the one that is meant."""
DIAMETER = 12_742
"""Kilometres, of the earth (twice its mean radius, 6371 km)."""
AREAS = ("continent", "country", "region", "ocean", "sea")
"""Kinds of place of whose middle no two sources agree to 161 km."""
LEAD = re.compile(r"the\s+", re.IGNORECASE)
TAIL = re.compile(r"['’]s?\Z")


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance of two points in degrees north and east, on a sphere (haversine)."""
    (north, east), (other_north, other_east) = (tuple(map(radians, at)) for at in (one, other))
    across = cos(north) * cos(other_north) * sin((other_east - east) / 2) ** 2
    return DIAMETER * asin(min(1.0, sqrt(sin((other_north - north) / 2) ** 2 + across)))


def is_meant(gold: Item, found: Item) -> bool:
    """Whether a place is the one of the gold: by its GeoNames id, or by lying near.

    Gold that tells what kind of place it means tells of a wide one by its name and country.
    """
    if gold.get("geonameid") and gold["geonameid"] == found.get("geonameid"):
        return True
    if gold.get("kind") in AREAS and _named(gold) == _named(found):
        return True
    if gold.get("lat") is None or found.get("lat") is None:
        return False
    return kilometres((gold["lat"], gold["lon"]), (found["lat"], found["lon"])) <= NEAR


def _named(place: Item) -> tuple[object, ...]:
    return tuple(place.get(field) for field in ("kind", "name", "country"))


def score(case: Case, found: Found) -> Score:
    """Compare places; demonyms are left out where the gold has none."""
    gold, with_demonyms = case.gold
    counted = [
        each for each in found.record["places"] if with_demonyms or each.get("use") != "demonym"
    ]
    return compared(_by_span(case.text, gold), _by_span(case.text, counted), is_meant)


def _by_span(text: str, places: list[Any]) -> Mapping[Extent, Item]:
    return {trimmed(text, each["start"], each["end"], LEAD, TAIL): each for each in places}


def read(folder: Path, name: str) -> Iterator[Case]:
    """The articles of a corpus, one JSON object a line."""
    with (folder / "toponyms" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            peers = {peer: tuple(places) for peer, places in row["peers"].items()}
            yield Case(row["id"], row["text"], (row["gold"], row["demonyms"]), peers=peers)


def _of(name: str) -> Callable[[Path], Iterator[Case]]:
    return partial(read, name=name)


CORPORA = (
    Corpus("places", "LGL", _of("LGL"), score, {"both": 0.64, "right": 0.87}, True),
    Corpus("places", "GeoVirus", _of("GeoVirus"), score, {"both": 0.74, "right": 0.95}, True),
)
