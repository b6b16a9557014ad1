"""What a map must have in sight: the places of a text, and the countries it speaks of."""

from collections.abc import Collection, Iterable, Sequence

import numpy as np
import shapely

from annotated_briefings.mapping.caps import Floats
from annotated_briefings.mapping.framing import (
    FARTHEST,
    MAINLAND,
    Nearness,
    View,
    view_of,
    wider,
)
from annotated_briefings.mapping.geometry import atlas, country_at, is_small_island
from annotated_briefings.mapping.projecting import METRES_IN_A_DEGREE, ground
from annotated_briefings.mapping.scene import Marker

GROWN = 2_000_000.0
"""Metres across, or three times what the places take: up to this a map of places grows for
countries that hold none of them."""

HOMELY = 1.25
"""How much a map grows to show the countries of its places whole."""

NEAREST, AROUND = 25_000.0, 1.6
"""Metres across that the map of a small island shows at least, and how much wider than the island
it is."""

MAIN_PART = 0.2
"""Of the area of a country's largest part: smaller parts (Alaska, Réunion) need not be in sight."""

ROUGH = 0.125
"""Degrees: fine enough to find a country's extent."""

NOTHING: Floats = np.empty((0, 2))


def view_for(markers: Sequence[Marker], subjects: Sequence[str]) -> View:
    """The view of places and of countries (ISO codes that the atlas has), not both none.

    The places are always in sight. A text that names more countries without a place than places
    gets a map of those countries, however large; else they are shown as far as the places stay
    the map's subject. A small island is seen from near by, alone if need be. A view of nothing but
    sea, or land, is widened until it has a coast.
    """
    points = np.array([(marker.lon, marker.lat) for marker in markers]).reshape(-1, 2)
    homes = {home.code for marker in markers if (home := country_at(marker.lon, marker.lat))}
    nearness = _nearness(list(filter(None, homes)) if markers else subjects)
    away = [_main_parts(code) for code in subjects if code not in homes]
    shown = NOTHING
    if len(away) > len(markers):
        shown = np.vstack(away)
    else:
        grown = GROWN if nearness == MAINLAND else 0.0
        most = max(grown, 3 * view_of(points, NOTHING, nearness).across)
        shown = _joined(points, shown, away, most)
    most = HOMELY * view_of(points, shown, nearness).across
    whole = (_main_parts(code) for code in subjects if code in homes)
    view = view_of(points, _joined(points, shown, whole, most), nearness)
    while view.kind == "area" and view.reach < FARTHEST and ground(view).is_blank:
        view = wider(view, 1.5)
    return view


def _nearness(codes: Collection[str]) -> Nearness:
    """How near a map of places in some countries (ISO codes) comes."""
    if not codes or not all(is_small_island(code) for code in codes):
        return MAINLAND
    across = min(max(AROUND * max(map(_span, codes)), NEAREST), MAINLAND.close)
    return Nearness(across, across)


def _span(code: str) -> float:
    """Metres from end to end of the main parts of a country, nearly."""
    lon, lat = _main_parts(code).T
    wide = float(np.ptp(lon) * np.cos(np.radians(lat.mean())))
    return METRES_IN_A_DEGREE * max(wide, float(np.ptp(lat)))


def _joined(points: Floats, shown: Floats, outlines: Iterable[Floats], most: float) -> Floats:
    """What is shown, and each further outline with which the map is no wider than `most`."""
    for outline in outlines:
        joined = np.vstack((shown, outline))
        grown = view_of(points, joined)
        if grown.kind == "area" and grown.across <= most:
            shown = joined
    return shown


def _main_parts(code: str) -> Floats:
    """The points of the outlines of a country, small and far parts left out."""
    world = atlas(ROUGH)
    parts = world.parts[world.owners == world.index(code)]
    latitudes = np.radians(shapely.get_y(shapely.centroid(parts)))
    areas = shapely.area(parts) * np.cos(latitudes)
    return shapely.get_coordinates(parts[areas >= MAIN_PART * areas.max()])
