"""Which of the lines that Natural Earth draws are contested, so that they can be drawn differently.

Natural Earth draws what is held in fact. It marks breakaway areas in a layer of its own that
world-atlas leaves out, so the contested lines are named here by the two sides; a side without an
ISO 3166 code (Northern Cyprus, Somaliland, the Siachen Glacier) is contested on every line. The
list says that a line is contested, never who is right. Not told apart: stretches of a longer
line, such as Kashmir's line of control.
"""

from typing import NamedTuple


class Area(NamedTuple):
    """A box of degrees."""

    west: float
    south: float
    east: float
    north: float


EVERYWHERE = Area(-180, -90, 180, 90)

CONTESTED = {
    frozenset(("EH", "MA")): EVERYWHERE,  # Western Sahara
    frozenset(("IL", "PS")): EVERYWHERE,  # the armistice lines of 1949
    frozenset(("IL", "SY")): EVERYWHERE,  # the Golan Heights
    frozenset(("RS", "XK")): EVERYWHERE,  # Kosovo
    frozenset(("RU", "UA")): Area(32, 45, 35.5, 46.5),  # Crimea; not the rest of that border
}


def is_disputed(sides: frozenset[str | None], lon: float, lat: float) -> bool:
    """Whether the line between two countries (ISO codes) that runs by a point is contested."""
    if None in sides:
        return True
    area = CONTESTED.get(frozenset(side for side in sides if side))
    return area is not None and area.west <= lon <= area.east and area.south <= lat <= area.north
