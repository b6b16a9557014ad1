"""A site's own answer to whose some contested areas are, where it is not to be Natural Earth's.

Natural Earth gives an area to whoever holds it in fact. A site may give those that it draws by
themselves to another country: their shape becomes part of that country's, and the line between the
two is gone. Nothing else about the map changes, the contested lines elsewhere least of all.
"""

from dataclasses import replace
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from annotated_briefings.mapping.areas import AREAS, Area, Claims
from annotated_briefings.mapping.caps import Caps, Shapes
from annotated_briefings.mapping.geometry import Atlas, atlas


@lru_cache(maxsize=16)
def atlas_of(tolerance: float, claims: Claims) -> Atlas:
    """The world, true to a number of degrees, with some areas given to other countries."""
    world = atlas(tolerance)
    if not claims:
        return world
    owners, parting = world.owners.copy(), np.ones(len(world.borders), bool)
    for area, code in claims:
        by, within = AREAS[area]
        holder, to = _index(world, by), _index(world, code)
        if holder is None or to is None:
            continue
        owners[(owners == holder) & _lying(world.parts, within)] = to
        between = np.array([sides == {holder, to} for sides in world.sides])
        parting &= ~(between & _lying(world.borders, within))
    borders = world.borders[parting]
    return replace(
        world,
        owners=owners,
        borders=borders,
        sides=tuple(sides for sides, parts in zip(world.sides, parting, strict=True) if parts),
        disputed=world.disputed[parting],
        border_caps=Caps.around(borders),
    )


def _index(world: Atlas, country: str) -> int | None:
    known = (each.code or each.name for each in world.countries)
    return next((index for index, each in enumerate(known) if each == country), None)


def _lying(shapes: Shapes, area: Area) -> NDArray[np.bool_]:
    """Which shapes have their middle in an area."""
    return area.holds(shapely.get_coordinates(shapely.centroid(shapes)))
