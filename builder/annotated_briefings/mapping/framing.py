"""Choosing the part of the globe that a map shows, and the projection that shows it fairly.

An area is drawn in Lambert's azimuthal equal-area projection around its own middle, so that north
is up and sizes are true anywhere, poles and date line included. What is too far apart for that is
drawn on the whole world in Equal Earth (Šavrič, Patterson and Jenny 2018).
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np
import pyproj

from annotated_briefings.mapping.caps import Floats, unit_vectors
from annotated_briefings.mapping.scene import Box

EARTH = 6_371_007.2
"""Metres: the radius of the sphere with the surface of WGS 84."""

WIDTH = 440
"""Units; about the pixels of the column it stands in, so that type is seen near its true size."""

FLATTEST, TALLEST = 0.62, 0.95
"""The height of a map over its width."""

WORLD_FLATTEST = 0.45


class Nearness(NamedTuple):
    """Metres across that a map shows at least: of one lone place, and of any other."""

    lone: float
    close: float


MAINLAND = Nearness(700_000.0, 320_000.0)
"""Local, and yet a coast or a border is mostly in sight; seen nearer than the second, the lines of
Natural Earth 50m are visibly made of edges."""

FARTHEST = 60.0
"""Degrees from the middle up to which an area is drawn by itself; a fourth of the globe."""

NARROWEST_REGION, WIDEST_REGION = 3_000_000.0, 7_000_000.0
"""Metres across an inset that shows a region; beyond that it shows a hemisphere."""

INSET_WIDTH, INSET_SHAPE, INSET_DISC = 100, 0.84, 92
"""Units; the height of an inset over its width; units."""

SEAMS = (-169.0, -30.0)
"""Longitudes to cut the world at without cutting much: the Bering Strait, the mid-Atlantic."""

INHABITED = (-57.0, 80.0)
"""Latitudes that a map of the world shows in any case."""

Kind = Literal["area", "hemisphere", "world"]


@dataclass(frozen=True, slots=True)
class View:
    """A rectangle of a projected plane, drawn `width` by `height` units large.

    Its upper left corner lies at `left`, `upper` in the plane (metres, y up); one unit stands for
    `metres` in the middle of the map. The circle of `reach` degrees around `lon`, `lat` holds
    all it shows. `seam` is the longitude at which a map of the world is cut.
    """

    kind: Kind
    projection: str
    left: float
    upper: float
    metres: float
    width: int
    height: int
    lon: float
    lat: float
    reach: float
    seam: float = 0.0

    @property
    def across(self) -> float:
        """Metres from the left edge to the right, in the middle of the map."""
        return self.width * self.metres

    @property
    def frame(self) -> Box:
        return Box(0, 0, self.width, self.height)

    def units(self, degrees: Floats) -> Floats:
        """Rows of longitude and latitude as x and y on the map."""
        east, north = _plane(self.projection)(degrees[:, 0], degrees[:, 1])
        return np.column_stack(
            ((east - self.left) / self.metres, (self.upper - north) / self.metres)
        )

    def degrees(self, units: Floats) -> Floats:
        """The way back from `units`."""
        east = self.left + units[:, 0] * self.metres
        north = self.upper - units[:, 1] * self.metres
        return np.column_stack(_plane(self.projection)(east, north, inverse=True))


def view_of(points: Floats, outlines: Floats, nearness: Nearness = MAINLAND) -> View:
    """The view of some points and outlines (rows of longitude and latitude, not both empty).

    Points get their surroundings around them, outlines only a margin.
    """
    everything = np.vstack((points, outlines))
    vectors = unit_vectors(everything)
    middle = vectors.sum(axis=0)
    if np.linalg.norm(middle) < 1e-6 or _farthest(vectors, middle) > FARTHEST:
        return _on_the_world(everything)
    lon, lat = _direction(middle)
    for _ in range(4):  # towards the middle of the frame, away from where most points lie
        plane = _plane(_azimuthal(lon, lat))
        box = _bounds(plane, points, outlines, nearness)
        middle_of_box = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        lon, lat = plane(*middle_of_box, inverse=True)
    box = _bounds(_plane(_azimuthal(lon, lat)), points, outlines, nearness)
    return area_around(lon, lat, box.right - box.left, box.bottom - box.top)


def area_around(lon: float, lat: float, across: float, down: float, width: int = WIDTH) -> View:
    """The view around a point that shows so many metres at least, in a shape that suits a page."""
    across = max(across, down / TALLEST)
    metres = float(across / width)
    height = round(max(down, across * FLATTEST) / metres)
    projection = _azimuthal(lon, lat)
    upper = height * metres / 2
    reach = 2 * np.degrees(np.arcsin(min(1.0, np.hypot(across / 2, upper) / 2 / EARTH)))
    return View(
        "area", projection, -across / 2, upper, metres, width, height, lon, lat, float(reach)
    )


def wider(view: View, times: float) -> View:
    """The same middle with more around it."""
    down = view.height * view.metres
    return area_around(view.lon, view.lat, view.across * times, down * times)


def one_level_out(view: View) -> Iterator[View]:
    """What an inset may show: the region around a small area, the hemisphere around any.

    Nothing for a map that needs no other to be recognised.
    """
    if view.kind == "world" or view.reach > FARTHEST:
        return
    wide = max(5 * view.across, NARROWEST_REGION)
    if wide < WIDEST_REGION:
        yield area_around(view.lon, view.lat, wide, wide * INSET_SHAPE, INSET_WIDTH)
    edge = math.sqrt(2) * EARTH
    metres = 2 * edge / INSET_DISC
    projection = _azimuthal(view.lon, view.lat)
    size = INSET_DISC
    yield View("hemisphere", projection, -edge, edge, metres, size, size, view.lon, view.lat, 90.0)


def _bounds(plane: pyproj.Proj, points: Floats, outlines: Floats, nearness: Nearness) -> Box:
    """The rectangle to show, in metres of a plane (y up, `top` the lower edge)."""
    boxes = [_around_points(plane, points, nearness)] if len(points) else []
    if len(outlines):
        east, north = plane(outlines[:, 0], outlines[:, 1])
        room = 0.08 * max(np.ptp(east), np.ptp(north))
        room = max(room, (nearness.close - np.ptp(east)) / 2)
        boxes.append(_box(east, north, room, room))
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    if len(points):  # no dot in a corner, where its name has no room
        inner = _box(
            *plane(points[:, 0], points[:, 1]), 0.12 * (right - left), 0.1 * (bottom - top)
        )
        left, top = min(left, inner.left), min(top, inner.top)
        right, bottom = max(right, inner.right), max(bottom, inner.bottom)
    return Box(left, top, right, bottom)


def _around_points(plane: pyproj.Proj, points: Floats, nearness: Nearness) -> Box:
    """Points and their surroundings: about as much again as they span, up to 600 km."""
    east, north = plane(points[:, 0], points[:, 1])
    spread = max(np.ptp(east), np.ptp(north))
    room = min(0.7 * spread, 600_000.0) + 0.12 * spread
    room = max(room, (nearness.lone if len(points) == 1 else nearness.close) / 2 - spread / 2)
    # less above and below, where no name stands beside a dot
    return _box(east, north, room, 0.75 * room)


def _box(east: Floats, north: Floats, beside: float, above: float) -> Box:
    return Box(
        float(east.min() - beside),
        float(north.min() - above),
        float(east.max() + beside),
        float(north.max() + above),
    )


def _on_the_world(points: Floats) -> View:
    """The part of a map of the world that holds some points; it always shows all that is lived in
    between its left and right edges."""
    seam = min(SEAMS, key=lambda seam: float(np.ptp((points[:, 0] - seam) % 360)))
    projection = f"+proj=eqearth +lon_0={(seam + 360) % 360 - 180:.0f} +R={EARTH:.0f}"
    plane = _plane(projection)
    east, north = plane(points[:, 0], points[:, 1])
    _, inhabited = plane((0, 0), INHABITED)
    edge = plane(seam + 360 - 1e-6, 0)[0] * 1.03
    room = 0.1 * edge
    lower, upper = min(inhabited[0], north.min() - room), max(inhabited[1], north.max() + room)
    left, right = max(east.min() - room, -edge), min(east.max() + room, edge)
    if right - left < (upper - lower) / TALLEST or right - left > 1.6 * edge:
        left, right = -edge, edge
    metres = float(right - left) / WIDTH
    height = round(max(upper - lower, WORLD_FLATTEST * (right - left)) / metres)
    upper = float(upper + lower) / 2 + height * metres / 2
    return View("world", projection, float(left), upper, metres, WIDTH, height, 0, 0, 180.0, seam)


def _farthest(vectors: Floats, middle: Floats) -> float:
    """Degrees from a direction to the farthest of many."""
    cosines = vectors @ (middle / np.linalg.norm(middle))
    return float(np.degrees(np.arccos(np.clip(cosines.min(), -1, 1))))


def _direction(vector: Floats) -> tuple[float, float]:
    x, y, z = vector
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(np.arctan2(z, np.hypot(x, y))))


def _azimuthal(lon: float, lat: float) -> str:
    return f"+proj=laea +lat_0={lat:.4f} +lon_0={lon:.4f} +ellps=WGS84"


@lru_cache(maxsize=64)
def _plane(projection: str) -> pyproj.Proj:
    return pyproj.Proj(projection)
