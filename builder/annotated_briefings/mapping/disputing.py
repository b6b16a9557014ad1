"""Which of the lines that Natural Earth draws are contested, so that they can be drawn differently.

Natural Earth draws what is held in fact, and says in a layer of its own (`admin_0_boundary_lines_
land`, field `featurecla`) which lines are disputed, indefinite or lines of control. world-atlas
leaves that out, so the list is kept here, by the two sides of a line and the stretch of it. A side
without an ISO 3166 code (Northern Cyprus, Somaliland, the Siachen Glacier) is contested on every
line. The list says that a line is contested, never who is right. An area that two states claim
and that no line on these maps parts from either (Abkhazia, the Kurils, Transnistria) is not in it.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from annotated_briefings.mapping.areas import EVERYWHERE, Area
from annotated_briefings.mapping.caps import Floats

CONTESTED = {
    # Natural Earth 2.0 at 1:50 million: disputed
    frozenset(("CN", "IN")): (Area(77.5, 33.2, 79.6, 36), Area(91.5, 27.5, 97.5, 29.6)),
    frozenset(("ET", "SS")): (Area(34.9, 4.4, 36, 5.6),),  # the Ilemi triangle
    frozenset(("GF", "SR")): (Area(-54.7, 2, -54, 3.4),),  # the Marowijne's upper course
    frozenset(("FR", "SR")): (Area(-54.7, 2, -54, 3.4),),  # the same; it is drawn as France
    frozenset(("GY", "SR")): (Area(-57.7, 1.8, -56.4, 3.5),),  # the New River triangle
    frozenset(("IL", "PS")): (EVERYWHERE,),  # the armistice lines of 1949
    frozenset(("IL", "LB")): (EVERYWHERE,),  # the line of withdrawal of 2000
    frozenset(("IL", "SY")): (EVERYWHERE,),  # the Golan Heights
    frozenset(("KE", "SS")): (Area(34.2, 4.4, 36, 5.6),),  # the Ilemi triangle
    frozenset(("MW", "TZ")): (Area(33.8, -11.8, 35.1, -9.4),),  # Lake Malawi
    frozenset(("RS", "XK")): (EVERYWHERE,),  # Kosovo
    frozenset(("SD", "SS")): (Area(27.8, 9.2, 29.1, 10.3),),  # Abyei
    # lines of control, and an indefinite line
    frozenset(("EH", "MA")): (EVERYWHERE,),  # Western Sahara
    frozenset(("ET", "SO")): (Area(41.8, 3.9, 48.1, 8.1),),  # the provisional line of 1950
    frozenset(("IN", "PK")): (Area(73.7, 32.75, 77.9, 35.6),),  # Kashmir
    frozenset(("KP", "KR")): (EVERYWHERE,),  # the demarcation line of 1953
    # the same at 1:10 million, where 1:50 million has no mark
    frozenset(("AR", "CL")): (Area(-73.7, -50.7, -72.9, -49.1),),  # Southern Patagonian Ice Field
    frozenset(("BT", "CN")): (EVERYWHERE,),
    frozenset(("BZ", "GT")): (EVERYWHERE,),
    frozenset(("CN", "PK")): (EVERYWHERE,),  # the Shaksgam valley
    frozenset(("DZ", "EH")): (EVERYWHERE,),  # Western Sahara
    frozenset(("GY", "VE")): (EVERYWHERE,),  # Essequibo
    # younger than that layer
    frozenset(("RU", "UA")): (Area(32, 45, 35.5, 46.5),),  # Crimea; not the rest of that border
}


def stretches(sides: frozenset[str | None], line: Floats) -> Sequence[tuple[Floats, bool]]:
    """A line between two countries (ISO codes) in pieces, each with whether it is contested."""
    if None in sides:
        return [(line, True)]
    areas = CONTESTED.get(frozenset(side for side in sides if side), ())
    if not areas:
        return [(line, False)]
    middles = (line[1:] + line[:-1]) / 2
    contested = np.any([area.holds(middles) for area in areas], axis=0)
    turns = [0, *(np.flatnonzero(np.diff(contested)) + 1), len(contested)]
    return [(line[start : end + 1], bool(contested[start])) for start, end in pairwise(turns)]
