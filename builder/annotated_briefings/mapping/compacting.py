"""Makes `water.json` and `islands.json` from Natural Earth's own files: compact, and much smaller.

Run by hand when Natural Earth has a new version; README.md beside this file says where its files
are found. A build reads the two results alone.

    python -m annotated_briefings.mapping.compacting RIVERS.shp RIVERS.dbf LAKES.shp COUNTRIES.json
"""

import json
import struct
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from annotated_briefings.mapping.caps import Floats

HIGHEST_RANK = 6
"""Natural Earth's ranks run from 0, the Amazon, to 12; 6 has the Orontes, the Po and the Arno."""

SMALLEST_LAKE = 100.0
"""Square kilometres."""

LARGEST_ISLAND = 15_000.0
"""Square kilometres: countries up to the size of the Bahamas are drawn from the finer lines."""

OFF = 0.01
"""Degrees that rivers and lakes may be off."""

WATER_SCALE, ISLAND_SCALE = 1_000, 10_000
"""Steps in a degree: about 110 and 11 metres."""

KILOMETRES = 111.195
"""Of a degree of latitude."""

POLYLINE, POLYGON = 3, 5
"""Types of shapes, as the ESRI Shapefile Technical Description of 1998 numbers them."""


def shapes_in(shapefile: bytes) -> Iterator[list[Floats]]:
    """The parts of each line or polygon of a shapefile (`.shp`), in degrees; none for a null shape.

    The layout is that of the ESRI Shapefile Technical Description (1998). Raises ValueError for
    shapes of other types.
    """
    at = 100
    while at + 8 <= len(shapefile):
        (words,) = struct.unpack_from(">i", shapefile, at + 4)
        yield _parts(shapefile, at + 8)
        at += 8 + 2 * words


def _parts(shapefile: bytes, at: int) -> list[Floats]:
    (kind,) = struct.unpack_from("<i", shapefile, at)
    if not kind:
        return []
    if kind not in (POLYLINE, POLYGON):
        raise ValueError(f"lines or polygons are wanted, not shapes of type {kind}")
    parts, points = struct.unpack_from("<2i", shapefile, at + 36)
    starts = np.frombuffer(shapefile, "<i4", parts, at + 44)
    degrees = np.frombuffer(shapefile, "<f8", 2 * points, at + 44 + 4 * parts).reshape(-1, 2)
    return [np.array(part) for part in np.split(degrees, starts[1:])]


def column(table: bytes, name: str) -> Iterator[str]:
    """One column of a dBASE file (`.dbf`), in the order of its rows.

    Raises ValueError where there is no such column.
    """
    rows, start, length = struct.unpack_from("<IHH", table, 4)
    at = 1  # a row begins with a mark of its own
    for field in range(32, start - 1, 32):
        title = table[field : field + 11].split(b"\0")[0].decode("latin-1")
        if title == name:
            break
        at += table[field + 16]
    else:
        raise ValueError(f"there is no column {name}")
    for row in range(rows):
        cell = start + row * length + at
        yield table[cell : cell + table[field + 16]].decode("latin-1").strip()


def water(rivers: bytes, ranks: bytes, lakes: bytes) -> dict[str, Any]:
    """Rivers with their ranks, and lakes with their outlines and islands, as rows of steps."""
    ranked = zip(shapes_in(rivers), column(ranks, "scalerank"), strict=True)
    return {
        "scale": WATER_SCALE,
        "rivers": [
            [int(float(rank)), steps]
            for parts, rank in ranked
            if float(rank) <= HIGHEST_RANK
            for part in parts
            if len(steps := _steps(_simple(part), WATER_SCALE)) > 2
        ],
        "lakes": [
            [_steps(_simple(ring), WATER_SCALE) for ring in rings]
            for rings in shapes_in(lakes)
            if rings and _area(rings[0]) >= SMALLEST_LAKE
        ],
    }


def islands(topology: dict[str, Any]) -> dict[str, Any]:
    """The polygons of each small country that borders on no other, by its number in ISO 3166."""
    features = topology["objects"]["countries"]["geometries"]
    sides = Counter(arc for feature in features for arc in set(_arcs(feature["arcs"])))
    arcs = _decoded(topology)
    named = Counter(feature.get("id") for feature in features)
    found: dict[str, list[list[list[int]]]] = {}
    for feature in features:
        polygons = feature["arcs"] if feature["type"] == "MultiPolygon" else [feature["arcs"]]
        outlines = [[_ring(ring, arcs) for ring in rings] for rings in polygons]
        alone = all(sides[arc] == 1 for arc in _arcs(feature["arcs"]))
        size = sum(_area(rings[0]) for rings in outlines)
        # Ashmore Reef has Australia's number
        if "id" in feature and named[feature["id"]] == 1 and alone and size <= LARGEST_ISLAND:
            found[feature["id"]] = [
                [_steps(ring, ISLAND_SCALE) for ring in rings]
                for rings in outlines
                if _area(rings[0])
            ]
    return {"scale": ISLAND_SCALE, "islands": dict(sorted(found.items()))}


def _arcs(nested: Sequence[Any]) -> Iterator[int]:
    for each in nested:
        if isinstance(each, int):
            yield each if each >= 0 else ~each
        else:
            yield from _arcs(each)


def _decoded(topology: dict[str, Any]) -> list[Floats]:
    scale, shift = (np.array(topology["transform"][key]) for key in ("scale", "translate"))
    return [np.cumsum(np.array(arc), axis=0) * scale + shift for arc in topology["arcs"]]


def _ring(ring: Iterable[int], arcs: Sequence[Floats]) -> Floats:
    pieces = [arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in ring]
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def _simple(line: Floats) -> Floats:
    degrees: Floats = shapely.get_coordinates(shapely.simplify(shapely.LineString(line), OFF))
    return degrees


def _area(ring: Floats) -> float:
    """Square kilometres inside a ring, nearly; none where it has fewer corners than a triangle."""
    if len(ring) < 4:
        return 0.0
    narrowed = ring * np.array((np.cos(np.radians(ring[:, 1].mean())), 1.0)) * KILOMETRES
    return float(shapely.Polygon(narrowed).area)


def _steps(line: Floats, scale: int) -> list[int]:
    """Longitude and latitude of the first point, then the way from each to the next."""
    whole = np.rint(line * scale).astype(int)
    steps: list[int] = np.diff(whole, axis=0, prepend=0).ravel().tolist()
    return steps


def main(rivers: str, ranks: str, lakes: str, countries: str) -> None:
    """Write both files beside this module."""
    folder = Path(__file__).parent
    made = {
        "water.json": water(*(Path(each).read_bytes() for each in (rivers, ranks, lakes))),
        "islands.json": islands(json.loads(Path(countries).read_bytes())),
    }
    for name, content in made.items():
        (folder / name).write_text(json.dumps(content, separators=(",", ":")), "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
