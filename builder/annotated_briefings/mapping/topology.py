"""Shapes out of Natural Earth's TopoJSON: its arcs, simplified, and the polygons made of them.

Shapes are in degrees and never cut at the date line: the longitudes of one ring run on past 180.
https://github.com/topojson/topojson-specification tells the format.
"""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from annotated_briefings.mapping.caps import Floats, Shapes

DATA = Path(__file__).with_name("countries-50m.json")

LONGEST_EDGE = 2.0
"""Degrees. A longer edge gets points between its ends, since a parallel bends in a projection;
where a map is too coarse to show that, the edge may be as long as ten times the tolerance."""

Ring = list[int]
"""Indexes of arcs in a row; a negative one, -1 - index, is that arc backwards."""


def features() -> Sequence[Mapping[str, Any]]:
    """The areas of the atlas, as GeoJSON's features, whose `arcs` are rings."""
    found: Sequence[Mapping[str, Any]] = _topology()["objects"]["countries"]["geometries"]
    return found


@lru_cache(maxsize=1)
def _topology() -> Mapping[str, Any]:
    topology: Mapping[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
    return topology


@lru_cache(maxsize=1)
def _arcs() -> Shapes:
    """The lines that countries are made of, in degrees."""
    topology = _topology()
    scale, shift = (np.array(topology["transform"][key]) for key in ("scale", "translate"))
    steps = (np.cumsum(np.array(arc), axis=0) for arc in topology["arcs"])
    return as_shapes([shapely.LineString(continuous(step * scale + shift)) for step in steps])


@lru_cache(maxsize=16)
def arcs_within(tolerance: float) -> tuple[Floats, ...]:
    """The arcs, kept to within a number of degrees, as rows of longitude and latitude."""
    arcs: Any = _arcs()
    if tolerance:  # degrees of longitude count for what they are worth at the latitude of an arc
        points, owners = shapely.get_coordinates(arcs, return_index=True)
        worth = np.cos(np.radians(np.bincount(owners, points[:, 1]) / np.bincount(owners)))
        narrowed = shapely.linestrings(_scaled(points, worth[owners]), indices=owners)
        simple = shapely.simplify(narrowed, tolerance)
        points, owners = shapely.get_coordinates(simple, return_index=True)
        arcs = shapely.linestrings(_scaled(points, 1 / worth[owners]), indices=owners)
    edged = shapely.segmentize(arcs, max(LONGEST_EDGE, 10 * tolerance))
    points, owners = shapely.get_coordinates(edged, return_index=True)
    return tuple(np.split(points, np.flatnonzero(np.diff(owners)) + 1))


def _scaled(points: Floats, worth: Floats) -> Floats:
    return np.column_stack((points[:, 0] * worth, points[:, 1]))


def continuous(points: Floats) -> Floats:
    """The same points with no jump of a whole turn from one to the next."""
    if np.ptp(points[:, 0]) > 180:
        points[:, 0] = np.unwrap(points[:, 0], period=360)
    return points


def polygon_of(rings: Sequence[Ring], arcs: Sequence[Floats]) -> shapely.Polygon | None:
    """A polygon in degrees, or None where its outline has collapsed."""
    lines = [_ring(ring, arcs) for ring in rings]
    around_a_pole = [line for line in lines if _winds(line)]
    if around_a_pole:  # the coast, and the pole itself as a ring of no width
        outline = _closed_over_the_pole(min(around_a_pole, key=lambda ring: abs(ring[0, 1])))
    else:
        outline = lines[0]
    if len(outline) < 4:
        return None
    outline = _turned(outline, 0.0)
    holes = [
        _turned(line, outline[:, 0].mean())
        for line in lines[1:]
        if len(line) >= 4 and not _winds(line)
    ]
    polygon = shapely.Polygon(outline, holes)
    return polygon if polygon.area > 0 else None


def _ring(ring: Ring, arcs: Sequence[Floats]) -> Floats:
    pieces = [arcs[index] if index >= 0 else arcs[~index][::-1] for index in ring]
    return continuous(np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])]))


def _winds(ring: Floats) -> bool:
    """Whether a ring runs once around the globe and so around a pole."""
    return bool(abs(ring[-1, 0] - ring[0, 0]) > 180)


def _turned(ring: Floats, towards: float) -> Floats:
    """The ring, moved by whole turns of the globe to lie as near a longitude as it can."""
    turns = np.round((ring[:, 0].mean() - towards) / 360)
    moved: Floats = ring - np.array((360 * turns, 0))
    return moved


def _closed_over_the_pole(ring: Floats) -> Floats:
    pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
    return np.vstack((ring, (ring[-1, 0], pole), (ring[0, 0], pole), ring[0]))


def as_shapes(shapes: Sequence[Any]) -> Shapes:
    """An array of shapes, one an item."""
    array = np.empty(len(shapes), dtype=object)
    array[:] = shapes
    return array
