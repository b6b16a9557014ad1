"""Where to put what the data at hand has no point for, or none that can be right."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from itertools import pairwise, repeat
from math import asin, atan2, cos, degrees, hypot, pi, radians, sin, sqrt
from typing import Any, NamedTuple

Point = tuple[float, float]  # latitude and longitude in degrees
MOST = 2 / 3
KILOMETRES = 6371.0088  # the mean radius of the Earth, IUGG


class Outline(NamedTuple):
    """The middle of a country's outline, and the radius in km of a circle of the same area."""

    middle: Point
    radius: float


def distance(here: Point, there: Point) -> float:
    """Kilometres between two points along the great circle (haversine)."""
    (lat1, lon1), (lat2, lon2) = (map(radians, point) for point in (here, there))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * KILOMETRES * asin(min(1.0, sqrt(half)))


def middle(points: Iterable[Point], weights: Iterable[float] | None = None) -> Point:
    """The mean of points on the sphere, right across the date line too; (0, 0) of none."""
    x = y = z = 0.0
    for (lat, lon), weight in zip(points, weights or repeat(1.0), strict=False):
        x += weight * cos(radians(lat)) * cos(radians(lon))
        y += weight * cos(radians(lat)) * sin(radians(lon))
        z += weight * sin(radians(lat))
    return degrees(atan2(z, hypot(x, y))), degrees(atan2(y, x))


def outline(rings: Sequence[Sequence[Sequence[float]]]) -> Outline | None:
    """The outline that rings of GeoJSON positions (longitude first) draw; None of none.

    Where one ring encloses most of the area, its middle is the country's, so that Alaska does
    not move the United States; otherwise all the islands count.
    """
    measured = sorted(filter(None, map(_measured, rings)), key=lambda ring: ring[1])
    if not measured:
        return None
    points, areas = zip(*measured, strict=True)
    whole = sum(areas)
    centre = points[-1] if areas[-1] > whole * MOST else middle(points, areas)
    return Outline(centre, sqrt(whole / pi))


def _measured(ring: Sequence[Sequence[float]]) -> tuple[Point, float] | None:
    """The centroid and the area in km² of a ring, in an equal-area (sinusoidal) projection."""
    first = ring[0][0]
    plane = [((lon - first) * cos(radians(lat)), lat) for lon, lat, *_ in (*ring, ring[0])]
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in pairwise(plane):
        cross = x0 * y1 - x1 * y0
        area, x, y = area + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if not area:
        return None
    lat = y / (3 * area)
    lon = x / (3 * area) / cos(radians(lat)) + first
    return (lat, lon), abs(area) / 2 * (KILOMETRES * pi / 180) ** 2


def country_point(known: Mapping[str, Any], settlements: Sequence[Point]) -> Point | None:
    """The point of countryinfo, where it can be right, or else the middle of the country.

    Those points come from the World Factbook, as many of GeoNames do, and some are far out: the
    one of Kuwait lies in Iraq. One that is farther from the middle of the outline than a circle
    of the country's area would reach gives way to the settlement that is nearest to that middle;
    without an outline or a point, the middle of the settlements serves for it.
    """
    drawn = _drawn(known.get("geoJSON") or {})
    if point := known.get("latlng"):
        lat, lon = point
        if drawn is None or distance((lat, lon), drawn.middle) <= drawn.radius:
            return lat, lon
    if drawn is None and not settlements:
        return None
    centre = drawn.middle if drawn else middle(settlements)
    return min(settlements, key=partial(distance, centre), default=centre)


def _drawn(shape: Mapping[str, Any]) -> Outline | None:
    rings = []
    for feature in shape.get("features", ()):
        kind, drawn = feature["geometry"]["type"], feature["geometry"]["coordinates"]
        polygons = [drawn] if kind == "Polygon" else drawn
        rings += [polygon[0] for polygon in polygons]
    return outline(rings)
