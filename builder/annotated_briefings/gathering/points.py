"""Where to put a division or a country for which the data at hand has no point, or a wrong one."""

from collections.abc import Sequence
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt

Point = tuple[float, float]  # latitude and longitude in degrees
EARTH = 6371.0088  # kilometres, the mean radius of the IUGG


def middle(points: Sequence[Point]) -> Point:
    """The mean of points on the sphere, right across the date line too.

    Raises ZeroDivisionError where there is no point at all.
    """
    count = len(points)
    x = sum(cos(radians(lat)) * cos(radians(lon)) for lat, lon in points) / count
    y = sum(cos(radians(lat)) * sin(radians(lon)) for lat, lon in points) / count
    z = sum(sin(radians(lat)) for lat, _ in points) / count
    return degrees(atan2(z, hypot(x, y))), degrees(atan2(y, x))


def distance(here: Point, there: Point) -> float:
    """Kilometres between two points along the great circle (haversine)."""
    (lat1, lon1), (lat2, lon2) = (map(radians, point) for point in (here, there))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))
