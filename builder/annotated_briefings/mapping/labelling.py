"""Placing names on a map so that none covers another, a dot, the inset or the scale bar.

A name that finds no room is left out; the list beneath the map has it.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from typing import Any, NamedTuple

import numpy as np
import shapely

from annotated_briefings.mapping.caps import Floats
from annotated_briefings.mapping.lettering import LOCATOR, Type, shortened, width
from annotated_briefings.mapping.projecting import Ground
from annotated_briefings.mapping.scene import Box, Label, Spot

SPACING = 0.16
"""Letter-spacing of a country's name, in em."""

ASCENT, DESCENT, LEADING = 0.78, 0.24, 1.15
"""Ink above and below the baseline and the distance of two baselines, in em."""

GAP = 0.8
"""Between a dot and its name, in radii of the dot."""

AIR = 0.14
"""Around a name for its halo, in em."""

NEAR = 1.0
"""Em between a country and its name at most, where that stands beside it."""

MOST_TRIED = 50
"""Places beside a country that are compared, the nearest to its middle."""

STEP = 0.58
"""Em between the places tried for the name of a country."""


class Sheet(NamedTuple):
    """What names of one size (in units) are set on: the frame, and the boxes that are taken."""

    frame: Box
    taken: Sequence[Box]
    size: float


def label_spots(
    spots: Sequence[Spot], taken: Sequence[Box], frame: Box, type_: Type = LOCATOR
) -> tuple[Label, ...]:
    """A name beside each dot for which there is room, the first dots first.

    Where a name finds no room, one that stands in its way moves if it can.
    """
    blocked = [*taken, *(spot.box for spot in spots)]
    choices = [
        [label for label in _beside(spot, type_) if _is_free(label.box, blocked, frame)]
        for spot in spots
    ]
    placed: dict[int, Label] = {}
    for index in range(len(spots[: type_.cities])):
        _place(index, choices, placed)
    return tuple(placed[index] for index in sorted(placed))


def label_countries(
    ground: Ground,
    subjects: Sequence[str],
    unnamed: Collection[str],
    taken: Sequence[Box],
    type_: Type = LOCATOR,
) -> tuple[Label, ...]:
    """The names of the subjects (ISO codes), and of neighbours that have room to spare.

    `unnamed` are names, in lower case, that stand on the map already.
    """
    shapes = dict(ground.countries)
    named = [country for country in shapes if country.name.casefold() not in unnamed]
    ours = sorted(
        (country for country in named if country.code in subjects),
        key=lambda country: subjects.index(country.code or ""),
    )
    others = sorted(
        (country for country in named if country.code and country.code not in subjects),
        key=lambda country: -shapes[country].area,
    )
    labels: list[Label] = []
    for country in (*ours, *others):
        if len(labels) >= min(len(ours) + type_.neighbours, type_.countries):
            break
        room = shapely.intersection(shapes[country], ground.outline)
        blocked = [*taken, *(label.box for label in labels)]
        sheet = Sheet(ground.view.frame, blocked, type_.country)
        label = _within(country.name, room, sheet)
        if label is None and country in ours:
            foreign = [shape for other, shape in shapes.items() if other != country]
            label = _across(country.name, room, foreign, sheet)
        if label:
            labels.append(label)
    return tuple(labels)


def _is_free(box: Box, taken: Iterable[Box], frame: Box) -> bool:
    return frame.holds(box) and not any(box.overlaps(other) for other in taken)


def _place(index: int, choices: Sequence[Sequence[Label]], placed: dict[int, Label]) -> None:
    """Put one more name on the map: at its first free place, or else where one other yields."""
    for label in choices[index]:
        if not _in_the_way(label, placed):
            placed[index] = label
            return
    for label in choices[index]:
        blocking = _in_the_way(label, placed)
        if len(blocking) > 1:
            continue
        rest = {other: kept for other, kept in placed.items() if other not in blocking}
        rest[index] = label
        for moved in choices[blocking[0]]:
            if not _in_the_way(moved, rest):
                placed.update({index: label, blocking[0]: moved})
                return


def _in_the_way(label: Label, placed: Mapping[int, Label]) -> list[int]:
    return [index for index, other in placed.items() if other.box.overlaps(label.box)]


def _beside(spot: Spot, type_: Type) -> Iterator[Label]:
    """The places for a name around a dot, the best first: right of it, left, and so on."""
    lines = _names(spot, type_.lines)
    near, slant = spot.radius * (1 + GAP), spot.radius * (0.7 + GAP / 2)
    tall = _height(lines, type_.city)
    beyond = near + tall / 2
    lift = slant + tall / 2
    for dx, dy, anchor in (
        (near, 0.0, "start"),
        (-near, 0.0, "end"),
        (slant, -lift, "start"),
        (slant, lift, "start"),
        (-slant, -lift, "end"),
        (-slant, lift, "end"),
        (0.0, -beyond, "middle"),
        (0.0, beyond, "middle"),
    ):
        yield _label(lines, (spot.x + dx, spot.y + dy), anchor, type_.city)


def _names(spot: Spot, most: int) -> tuple[str, ...]:
    names = list(dict.fromkeys(shortened(marker.label) for marker in spot.markers))
    if len(names) > most == 1:
        names[:] = [f"{names[0]} + {len(names) - 1}"]
    elif len(names) > most:
        names[most - 1 :] = [f"+ {len(names) - most + 1}"]
    return tuple(names)


def _within(name: str, room: Any, sheet: Sheet) -> Label | None:
    """A country's name inside its visible shape, as near the middle as it can stand."""
    piece = max(shapely.get_parts(room), key=lambda part: part.area, default=None)
    if piece is None or piece.area == 0:
        return None
    circle: Any = shapely.maximum_inscribed_circle(piece, tolerance=2.0)
    middle = circle.coords[0]
    shapely.prepare(piece)
    for lines in _settings(name):
        places = _free_places(lines, piece.bounds, middle, sheet)
        edges = places[:, [0, 1, 0, 1]] + _edges(lines, sheet.size)
        (fitting,) = np.nonzero(shapely.contains(piece, shapely.box(*edges.T)))
        if len(fitting):
            return _label(lines, places[fitting[0]], "middle", sheet.size, SPACING)
    return None


def _across(name: str, room: Any, foreign: Sequence[Any], sheet: Sheet) -> Label | None:
    """The name of a country too small to hold it: over it or beside it, at sea rather than over
    another country, whose shapes are `foreign`."""
    if room.is_empty:
        return None
    size = sheet.size
    largest: Any = max(shapely.get_parts(room), key=lambda part: part.area)
    middle = largest.representative_point().coords[0]
    lines = _settings(name)[-1]
    left, top, right, bottom = (room.envelope.buffer(NEAR * size)).bounds
    wide, tall = _edges(lines, size)[2:]
    bounds = (left - wide, top - tall, right + wide, bottom + tall)
    places = _free_places(lines, bounds, middle, sheet)
    boxes: Any = shapely.box(*(places[:, [0, 1, 0, 1]] + _edges(lines, size)).T)
    gaps = shapely.distance(room, boxes)
    near = np.flatnonzero(gaps <= NEAR * size)[:MOST_TRIED]
    if not len(near):
        return None
    places, boxes, gaps = places[near], boxes[near], gaps[near]
    covered = sum(shapely.area(shapely.intersection(shape, boxes)) for shape in foreign)
    astray = np.hypot(*(places - middle).T) / 4 + gaps + NEAR * size * covered / shapely.area(boxes)
    return _label(lines, places[int(np.argmin(astray))], "middle", size, SPACING)


def _free_places(
    lines: Sequence[str],
    bounds: tuple[float, float, float, float],
    middle: tuple[float, float],
    sheet: Sheet,
) -> Floats:
    """Where lines can stand with their centre in some bounds, the nearest to a middle first."""
    x, y = middle
    frame, step = sheet.frame, STEP * sheet.size
    across = np.arange(x - step * ((x - bounds[0]) // step), bounds[2], step)
    down = np.arange(y - step * ((y - bounds[1]) // step), bounds[3], step)
    places = np.array(np.meshgrid(across, down)).reshape(2, -1).T
    edges = (places[:, [0, 1, 0, 1]] + _edges(lines, sheet.size)).T
    free = (edges[0] >= frame.left) & (edges[2] <= frame.right)
    free &= (edges[1] >= frame.top) & (edges[3] <= frame.bottom)
    for box in sheet.taken:
        apart = (edges[0] >= box.right) | (edges[2] <= box.left)
        free &= apart | (edges[1] >= box.bottom) | (edges[3] <= box.top)
    places = places[free]
    order: Floats = places[np.argsort(np.hypot(*(places - middle).T), kind="stable")]
    return order


def _edges(lines: Sequence[str], size: float) -> Floats:
    """The box of a country's name around its centre."""
    box = _label(tuple(lines), (0.0, 0.0), "middle", size, SPACING).box
    return np.array(astuple(box))


def _settings(name: str) -> Sequence[tuple[str, ...]]:
    """A country's name in capitals: on one line, then on two of nearly one length."""
    capitals = shortened(name).upper()
    gaps = [index for index, character in enumerate(capitals) if character == " "]
    if not gaps:
        return [(capitals,)]
    gap = min(gaps, key=lambda index: abs(index - len(capitals) / 2))
    return [(capitals,), (capitals[:gap], capitals[gap + 1 :])]


def _height(lines: Sequence[str], size: float) -> float:
    return size * (ASCENT + DESCENT + LEADING * (len(lines) - 1))


def _label(
    lines: tuple[str, ...],
    place: Sequence[float] | Floats,
    anchor: str,
    size: float,
    spacing: float = 0.0,
) -> Label:
    """Lines that begin, are centred or end at a place, their ink centred on its height."""
    x, middle = (float(value) for value in place)
    wide = max(width(line, size, spacing) for line in lines)
    tall = _height(lines, size)
    left = x - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
    top = middle - tall / 2
    return Label(
        lines=lines,
        x=round(x, 1),
        y=round(top + ASCENT * size, 1),
        anchor=anchor,
        size=size,
        leading=round(LEADING * size, 1),
        box=Box(left, top, left + wide, top + tall).grown(AIR * size),
    )
