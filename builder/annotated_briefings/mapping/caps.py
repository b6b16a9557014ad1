"""Which of many shapes come near a point of the globe, found without looking at their outlines."""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Shapes = NDArray[np.object_]


@dataclass(frozen=True, slots=True, eq=False)
class Caps:
    """For each of many shapes the smallest handy circle on the globe that holds it.

    `centres` are unit vectors; `radii` are degrees.
    """

    centres: Floats
    radii: Floats

    @classmethod
    def around(cls, shapes: Shapes) -> "Caps":
        degrees, owners = shapely.get_coordinates(shapes, return_index=True)
        vectors = unit_vectors(degrees)
        starts = np.flatnonzero(np.diff(owners, prepend=-1))
        sums = np.add.reduceat(vectors, starts)
        centres = sums / np.linalg.norm(sums, axis=1, keepdims=True)
        cosines = np.minimum.reduceat((vectors * centres[owners]).sum(axis=1), starts)
        return cls(centres, np.degrees(np.arccos(np.clip(cosines, -1, 1))))

    def within(self, lon: float, lat: float, reach: float) -> NDArray[np.bool_]:
        """Which shapes come within `reach` degrees of a point, or may do so."""
        cosines = self.centres @ unit_vectors(np.array([[lon, lat]]))[0]
        near: NDArray[np.bool_] = np.degrees(np.arccos(np.clip(cosines, -1, 1))) <= (
            reach + self.radii
        )
        return near


def unit_vectors(degrees: Floats) -> Floats:
    """Points on the globe (rows of longitude and latitude) as vectors of length one."""
    lon, lat = np.radians(degrees).T
    return np.column_stack((np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)))
