"""Stretches of the globe by their degrees, and the contested areas that a site may give away.

Imports nothing heavy: the options of a site are checked by it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Claims = tuple[tuple[str, str], ...]
"""Names of areas, each with the ISO code of the country that a site gives it to."""


class Area(NamedTuple):
    """A box of degrees."""

    west: float
    south: float
    east: float
    north: float

    def holds(self, degrees: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which of many points (rows of longitude and latitude) lie in it."""
        lon, lat = degrees.T
        inside: NDArray[np.bool_] = (
            (self.west <= lon) & (lon <= self.east) & (self.south <= lat) & (lat <= self.north)
        )
        return inside


EVERYWHERE = Area(-180, -90, 180, 90)


class Held(NamedTuple):
    """An area as Natural Earth has it: a country, by code or name, or what lies of one in a box."""

    by: str
    within: Area = EVERYWHERE


AREAS: Mapping[str, Held] = MappingProxyType(
    {
        "crimea": Held("RU", Area(32, 44, 37, 46.5)),
        "kosovo": Held("XK"),
        "northern-cyprus": Held("N. Cyprus"),
        "siachen-glacier": Held("Siachen Glacier"),
        "somaliland": Held("Somaliland"),
        "western-sahara": Held("EH"),
    }
)
"""The contested areas that Natural Earth draws by themselves."""
