"""Where to put what the data at hand has no point for, or none that can be right."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise, repeat
from math import asin, atan2, cos, degrees, hypot, pi, radians, sin, sqrt
from statistics import median
from typing import Any

Point = tuple[float, float]  # latitude and longitude in degrees
Ring = Sequence[Sequence[float]]  # positions of GeoJSON, longitude first
MOST = 2 / 3
STRAY = 4
FAR_KM = 500
MARGIN = 0.5  # degrees that the outlines, which are coarse, may lack
KILOMETRES = 6371.0088  # the mean radius of the Earth, IUGG


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


def outline_middle(rings: Iterable[Ring]) -> Point | None:
    """The middle of what rings of GeoJSON positions (longitude first) draw; None of none.

    Where one ring encloses most of the area, its middle is the country's, so that Alaska does
    not move the United States; otherwise all the islands count.
    """
    measured = sorted(filter(None, map(_measured, rings)), key=lambda ring: ring[1])
    if not measured:
        return None
    points, areas = zip(*measured, strict=True)
    return points[-1] if areas[-1] > sum(areas) * MOST else middle(points, areas)


def _measured(ring: Ring) -> tuple[Point, float] | None:
    """The centroid and the area in km² of a ring, in an equal-area (sinusoidal) projection."""
    if not ring:
        return None
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
    """The point of countryinfo where it lies in the country's bounds, or else the middle of it.

    Those points come from the World Factbook, as most of GeoNames and of Wikipedia do, in whole
    degrees. The one of Kuwait lies in Iraq. Without an outline or a point, the settlement nearest
    to the middle of all serves.
    """
    rings = list(_rings(known.get("geoJSON") or {}))
    if point := known.get("latlng"):
        lat, lon = point
        if not rings or _is_within_bounds((lat, lon), rings):
            return lat, lon
    if not rings and settlements:
        return min(settlements, key=partial(distance, middle(settlements)))
    return outline_middle(rings)


def _is_within_bounds(point: Point, rings: Iterable[Ring]) -> bool:
    """Whether a point lies in the box about some rings, or hardly outside of it."""
    positions = [position for ring in rings for position in ring]
    bounds = [(min(axis), max(axis)) for axis in list(zip(*positions, strict=True))[1::-1]]
    return all(
        low - MARGIN <= degrees <= high + MARGIN
        for degrees, (low, high) in zip(point, bounds, strict=True)
    )


def centre(points: Sequence[Point]) -> Point:
    """The centroid of the area that points lie in, the convex hull; the mean of those in a line.

    The mean of settlements would lie where most of them do, in the south of Ontario. What lies
    far off all the rest counts for nothing: some are put down under the wrong division.
    """
    points = _without_strays(points)
    first = points[0][1]
    # Degrees east of the first point, so that a division across the date line stays whole.
    plane = sorted({((lon - first + 180) % 360 - 180, lat) for lat, lon in points})
    measured = _measured([*_turning(plane), *_turning(plane[::-1])])
    if measured is None or measured[1] < 1:
        return middle(points)
    lat, lon = measured[0]
    return lat, (lon + first + 180) % 360 - 180


def _without_strays(points: Sequence[Point]) -> Sequence[Point]:
    """The points but those that lie `FAR_KM` out, and `STRAY` times as far as nine in ten."""
    heart = median(lat for lat, _ in points), median(lon for _, lon in points)
    outward = sorted((distance(heart, point), point) for point in points)
    limit = max(STRAY * outward[len(outward) * 9 // 10][0], FAR_KM)
    return [point for far, point in outward if far <= limit]


def _turning(points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """One half of the convex hull of sorted points, without its last (A. M. Andrew, 1979)."""
    half: list[tuple[float, float]] = []
    for x, y in points:
        while len(half) > 1:
            (x0, y0), (x1, y1) = half[-2:]
            if (x1 - x0) * (y - y0) > (y1 - y0) * (x - x0):
                break
            half.pop()
        half.append((x, y))
    return half[:-1]


def _rings(shape: Mapping[str, Any]) -> Iterator[Ring]:
    """The outer rings of what GeoJSON draws."""
    for feature in shape.get("features", ()):
        kind, drawn = feature["geometry"]["type"], feature["geometry"]["coordinates"]
        polygons = [drawn] if kind == "Polygon" else drawn
        yield from (polygon[0] for polygon in polygons)
