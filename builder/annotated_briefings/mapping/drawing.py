"""A locator map from places and countries: pure, with no file, network or opinion about pages.

`locator` is the map of one briefing, `overview` that of a whole site; `render` prints either.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
import shapely
from jinja2 import Environment
from markupsafe import Markup, escape

from annotated_briefings.mapping import describing
from annotated_briefings.mapping.framing import FARTHEST, View, one_level_out, view_of, wider
from annotated_briefings.mapping.geometry import Floats, atlas, country_at
from annotated_briefings.mapping.labelling import label_countries, label_spots, width
from annotated_briefings.mapping.projecting import Ground, ground, panel, path
from annotated_briefings.mapping.scene import Box, Inset, Label, Marker, Panel, Scale, Scene, Spot

CREDIT = "Borders as Natural Earth draws them, as held in fact. Places: GeoNames."

TEMPLATE = "briefing/map.svg.jinja"

BYTES = 25_000
"""Of a whole map."""

SPOT_BYTES, LABEL_BYTES, REST_BYTES = 75, 130, 4_500
"""Of a dot, of a name's element, and of all that is not reckoned singly: the names of countries,
the title, the countries highlighted, the scale bar, the elements around the paths."""

INSET_BYTES, LEAST_BYTES = 4_500, 4_000
"""Of the paths of the inset at most; of those of the large map where names take all the room."""

FINE, COARSEST = 0.5, 16.0
"""Units that a line may be off: half a pixel, and whatever makes the map small enough."""

RADIUS = 5.0
"""Units of a dot."""

MOST_SPOTS = 60

MARGIN = 8.0
"""Units between the edge and what stands in a corner."""

SCALE_SIZE = 12.0
"""Size of type, in units."""

SCALE_LONGEST = 0.28
"""Of the width of the map."""

SCALE_REACH = 40.0
"""Degrees. On a larger map the middle and the corners differ by more than 6 %: no bar is right."""

MAIN_PART = 0.2
"""Of the area of a country's largest part: smaller parts (Alaska, Réunion) need not be in sight."""

GROWN = 2_000_000.0
"""Metres across up to which a map of places grows for the countries that hold none of them; a
text that names more such countries than places gets a map of countries, however large."""

ROUGH = 0.125
"""Degrees: fine enough to find a country's extent."""

Corner = TypeVar("Corner", Inset, Scale)

CORNERS = (
    ("right", "bottom", "left"),
    ("right", "top", "left"),
    ("right", "top", "right"),
    ("left", "top", "left"),
    ("left", "bottom", "right"),
    ("left", "top", "right"),
)
"""Where the inset stands (side and edge) and the scale bar (side, at the bottom), best first."""


def locator(markers: Sequence[Marker], subjects: Sequence[str]) -> Scene | None:
    """The map of the places of one text and of the countries it speaks of (ISO 3166-1 alpha-2).

    Both come in the order of their weight. The places are always in sight. So is a country that
    none of them lies in, unless it would dwarf the places (see GROWN). A code that Natural
    Earth 50m has no shape for (Gibraltar, Tuvalu, Réunion) is not shown.
    None where there is nothing to show.
    """
    world = atlas()
    known = [code for code in dict.fromkeys(subjects) if world.index(code) is not None]
    if not markers and not known:
        return None
    view = _view(markers, known)
    while view.kind == "area" and view.reach < FARTHEST and ground(view).is_blank:
        view = wider(view, 1.5)
    return _scene(view, markers, known)


def overview(markers: Sequence[Marker]) -> Scene | None:
    """One map of all the places of a site, with the countries they lie in; None without any."""
    countries = (country_at(marker.lon, marker.lat) for marker in markers)
    return locator(markers, [country.code for country in countries if country and country.code])


def render(scene: Scene, environment: Environment, prefix: str = "map") -> Markup:
    """The map as inline SVG; `prefix` begins its ids, one for each map of a page."""
    return Markup(environment.get_template(TEMPLATE).render(scene=scene, prefix=prefix))


def _view(markers: Sequence[Marker], subjects: Sequence[str]) -> View:
    points = np.array([(marker.lon, marker.lat) for marker in markers]).reshape(-1, 2)
    outlines = {code: _main_parts(code) for code in subjects}
    if not markers:
        return view_of(points, np.vstack(list(outlines.values())))
    homes = {country_at(marker.lon, marker.lat) for marker in markers}
    marked = {home.code for home in homes if home}
    unmarked = [code for code in subjects if code not in marked]
    shown = points[:0]
    view = view_of(points, shown)
    across = max(GROWN, 3 * view.width * view.metres)
    for code in unmarked:
        grown = view_of(points, np.vstack((shown, outlines[code])))
        is_modest = grown.kind == "area" and grown.width * grown.metres <= across
        if is_modest or len(unmarked) > len(markers):
            view, shown = grown, np.vstack((shown, outlines[code]))
    return view


def _main_parts(code: str) -> Floats:
    """The points of the outlines of a country, small and far parts left out."""
    world = atlas(ROUGH)
    parts = world.parts[world.owners == world.index(code)]
    latitudes = np.radians(shapely.get_y(shapely.centroid(parts)))
    areas = shapely.area(parts) * np.cos(latitudes)
    return shapely.get_coordinates(parts[areas >= MAIN_PART * areas.max()])


def _scene(view: View, markers: Sequence[Marker], subjects: Sequence[str]) -> Scene:
    spots = _spots(view, markers)
    inset, scale, cities = _arranged(view, spots, _inset(view, subjects))
    shown, drawn = _drawn(view, subjects, _room(spots, cities, inset), FINE)
    taken = [spot.box.grown(2) for spot in spots] + [label.box for label in cities]
    taken += [corner.box for corner in (inset, scale) if corner]
    named = {marker.label.casefold() for spot in spots for marker in spot.markers}
    marked = [country for code in subjects if (country := shown.country(code))]
    return Scene(
        panel=drawn,
        spots=spots,
        cities=cities,
        countries=label_countries(shown, subjects, named, taken),
        scale=scale,
        inset=inset,
        title=describing.title(markers, marked),
        description=describing.description(spots, marked),
    )


def _room(spots: Sequence[Spot], cities: Sequence[Label], inset: Inset | None) -> int:
    """Bytes that are left for the paths of the large map."""
    words = [describing.description(spots, ()), *(spot.ids for spot in spots)]
    words += [line for label in cities for line in label.lines]
    written = sum(len(str(escape(word)).encode()) for word in words)
    placed = LABEL_BYTES * len(cities) + SPOT_BYTES * len(spots)
    small = inset.panel.bytes if inset else 0
    return max(BYTES - REST_BYTES - written - placed - small, LEAST_BYTES)


def _drawn(
    view: View, subjects: Sequence[str], most: int, fine: float
) -> tuple[Ground, Panel]:
    """The ground as fine as so many bytes allow; `fine` is how far a line may be off at best."""
    while True:
        shown = ground(view, fine, subjects)
        drawn = panel(shown, subjects)
        if drawn.bytes <= most or fine > COARSEST:
            return shown, drawn
        fine *= max(1.42, drawn.bytes / most)


def _spots(view: View, markers: Sequence[Marker]) -> tuple[Spot, ...]:
    """A dot for each marker; those that would cover each other share the first one's."""
    if not markers:
        return ()
    places = view.units(np.array([(marker.lon, marker.lat) for marker in markers]))
    apart = 2.5 * RADIUS
    while len(groups := _grouped(places, apart)) > MOST_SPOTS:
        apart *= 1.25
    return tuple(
        Spot(
            x=round(float(places[group[0]][0]), 1),
            y=round(float(places[group[0]][1]), 1),
            radius=RADIUS,
            certain=any(markers[index].certain for index in group),
            markers=tuple(markers[index] for index in group),
        )
        for group in groups
    )


def _grouped(places: Floats, apart: float) -> list[list[int]]:
    groups: list[list[int]] = []
    for index, place in enumerate(places):
        near = (group for group in groups if np.hypot(*(places[group[0]] - place)) < apart)
        if group := next(near, None):
            group.append(index)
        else:
            groups.append([index])
    return groups


def _inset(view: View, subjects: Sequence[str]) -> Inset | None:
    """The map one level out, not yet in its corner."""
    outer = one_level_out(view)
    if outer is None:
        return None
    _, drawn = _drawn(outer, subjects, INSET_BYTES, 2 * FINE)
    frame = shapely.segmentize(shapely.box(0, 0, view.width, view.height), view.width / 8)
    edges = shapely.transform(frame, lambda units: outer.units(view.degrees(units)))
    return Inset(0, 0, drawn, path([edges]))


def _arranged(
    view: View, spots: Sequence[Spot], inset: Inset | None
) -> tuple[Inset | None, Scale | None, tuple[Label, ...]]:
    """Inset and scale bar in the corners that leave room for most names, and those names."""
    arrangements = []
    for side, edge, scale_side in CORNERS:
        moved = _clear(inset and _in_corner(inset, view, side, edge), spots)
        scale = _clear(_scale(view, scale_side), spots)
        taken = [corner.box.grown(2) for corner in (moved, scale) if corner]
        labels = label_spots(spots, taken, view.frame)
        arrangements.append((moved, scale, labels))
    # an inset is worth more than one name, and the bar less
    return max(arrangements, key=lambda one: len(one[2]) + 1.5 * bool(one[0]) + 0.5 * bool(one[1]))


def _clear(corner: Corner | None, spots: Sequence[Spot]) -> Corner | None:
    """What stands in a corner, or nothing where a dot lies under it."""
    covers = corner and any(corner.box.overlaps(spot.box) for spot in spots)
    return None if covers else corner


def _in_corner(inset: Inset, view: View, side: str, edge: str) -> Inset:
    right, bottom = view.width - inset.panel.width - MARGIN, view.height - inset.panel.height - MARGIN
    return replace(
        inset, x=right if side == "right" else MARGIN, y=bottom if edge == "bottom" else MARGIN
    )


def _scale(view: View, side: str) -> Scale | None:
    """A bar for a round number of kilometres, true in the middle of the map."""
    if view.kind != "area" or view.reach > SCALE_REACH:
        return None
    kilometres = _round_below(view.width * SCALE_LONGEST * view.metres / 1000)
    length = round(kilometres * 1000 / view.metres, 1)
    words = width(f"{kilometres:,} km", SCALE_SIZE)
    half = max(length, words) / 2
    middle = MARGIN + half if side == "left" else view.width - MARGIN - half
    y = view.height - MARGIN
    box = Box(middle - half, y - SCALE_SIZE - 8, middle + half, y)
    return Scale(round(middle - length / 2, 1), y, length, kilometres, SCALE_SIZE, box)


def _round_below(kilometres: float) -> int:
    """The largest of 1, 2, 5, 10, 20… that is no more."""
    ten = 10 ** int(np.floor(np.log10(kilometres)))
    return max(step * ten for step in (1, 2, 5) if step * ten <= kilometres)
