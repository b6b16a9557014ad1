"""Rivers and lakes in degrees, read from what `compacting` made of Natural Earth's files."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from annotated_briefings.mapping.caps import Caps, Floats, Shapes

DATA = Path(__file__).with_name("water.json")


@dataclass(frozen=True, slots=True, eq=False)
class Water:
    """Lakes are polygons, rivers lines; the greatest rivers have rank 0."""

    lakes: Shapes
    lake_caps: Caps
    rivers: Shapes
    ranks: NDArray[np.int_]
    river_caps: Caps


@lru_cache(maxsize=16)
def water(tolerance: float = 0.0) -> Water:
    """All rivers and lakes, true to a number of degrees."""
    if not tolerance:
        return _water()
    whole = _water()
    lakes = shapely.simplify(whole.lakes, tolerance)
    rivers = shapely.simplify(whole.rivers, tolerance)
    return Water(lakes, whole.lake_caps, rivers, whole.ranks, whole.river_caps)


@lru_cache(maxsize=1)
def _water() -> Water:
    found: Any = json.loads(DATA.read_text(encoding="utf-8"))
    scale = found["scale"]
    lakes = [_lake([points(steps, scale) for steps in rings]) for rings in found["lakes"]]
    rivers = [shapely.LineString(points(steps, scale)) for _, steps in found["rivers"]]
    ranks = [rank for rank, _ in found["rivers"]]
    outlines, lines = np.array(lakes, object), np.array(rivers, object)
    return Water(outlines, Caps.around(outlines), lines, np.array(ranks), Caps.around(lines))


def _lake(rings: Sequence[Floats]) -> shapely.Polygon:
    outline, *islands = rings
    return shapely.Polygon(outline, [island for island in islands if len(island) >= 4])


def points(steps: list[int], scale: int) -> Floats:
    """Rows of longitude and latitude from the first point and the way from each to the next."""
    degrees: Floats = np.cumsum(np.array(steps).reshape(-1, 2), axis=0) / scale
    return degrees
