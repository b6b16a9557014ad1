"""From shapes in degrees to the ground of one map: what a view holds, cut to it, as path data."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from annotated_briefings.mapping.areas import Claims
from annotated_briefings.mapping.caps import Floats, Shapes
from annotated_briefings.mapping.claiming import atlas_of
from annotated_briefings.mapping.framing import View
from annotated_briefings.mapping.geometry import Atlas, Country
from annotated_briefings.mapping.scene import Panel
from annotated_briefings.mapping.watering import Water, water

BLEED = 4.0
"""Units that shapes reach beyond the frame, so that no stroke shows along a cut."""

SMALLEST = 3.0
"""The smallest island drawn, in squares as wide as a line may be off."""

SMALLEST_LAKE = 16.0
"""The same for lakes, which need to be seen as such."""

RANKED = ((1_600.0, 6), (3_000.0, 5), (5_000.0, 3), (9_000.0, 2))
"""Metres that a unit stands for at most, and the rank down to which rivers are drawn there."""

SEAM = 1e-6
"""Degrees left out where the world is cut, since both edges of the map have one longitude."""

METRES_IN_A_DEGREE = 111_195.0


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What a view shows, in its units: each country in sight with its visible shape, and lines."""

    view: View
    outline: Any
    countries: tuple[tuple[Country, Any], ...]
    borders: Shapes
    disputed: Shapes
    lakes: Shapes
    rivers: Shapes

    def country(self, code: str) -> Country | None:
        """A country by its ISO code, or None where it is out of sight."""
        return next((country for country, _ in self.countries if country.code == code), None)

    @property
    def is_blank(self) -> bool:
        """Whether there is neither a coast nor a border to recognise the place by."""
        shares = self._shares()
        return not shares or (len(shares) == 1 and shares[0] > 0.999)

    @property
    def land(self) -> float:
        """The share of the view that is land, from 0 to 1."""
        return sum(self._shares())

    def _shares(self) -> list[float]:
        shapes = shapely.intersection([shape for _, shape in self.countries], self.outline)
        return [shape.area / self.outline.area for shape in shapes if shape.area]


def ground(
    view: View,
    fine: float = 0.5,
    keep: Collection[str] = (),
    smallest: float = SMALLEST,
    claims: Claims = (),
) -> Ground:
    """The ground of a view, each line true to `fine` units; `keep` are countries (ISO codes) of
    which even a speck is drawn, `smallest` is the area of other islands in squares that wide, and
    `claims` are areas that a site gives to another country."""
    level = _level(fine * view.metres / METRES_IN_A_DEGREE)
    world, wet = atlas_of(level, claims), water(level)
    outline = _outline(view)
    window = outline if view.kind == "hemisphere" else outline.buffer(BLEED, join_style="mitre")
    near = world.part_caps.within(view.lon, view.lat, view.reach)
    parts, owners = _drawn(world.parts[near], world.owners[near], view, window)
    borders, disputed = _lines(world, view, window)
    countries = tuple(_by_country(world, parts, owners, smallest * fine**2, keep))
    lakes, rivers = _lakes(wet, view, window, fine), _rivers(wet, view, window)
    return Ground(view, outline, countries, borders, disputed, lakes, rivers)


def panel(shown: Ground, subjects: Collection[str]) -> Panel:
    """The ground as path data, the countries with the ISO codes `subjects` apart."""
    shapes = [shape for _, shape in shown.countries]
    marked = [shape for country, shape in shown.countries if country.code in subjects]
    return Panel(
        width=shown.view.width,
        height=shown.view.height,
        sea=_disc(shown.view) if shown.view.kind == "hemisphere" else path([shown.outline]),
        land=path([shapely.union_all(shapes, grid_size=0.1)]),
        subjects=path([shapely.union_all(marked, grid_size=0.1)]),
        borders=path(shown.borders),
        disputed=path(shown.disputed),
        lakes=path(shown.lakes),
        rivers=path(shown.rivers),
    )


def _disc(view: View) -> str:
    """A disc as two arcs: in steps from point to point it would be the longest line of an inset."""
    radius, middle = view.width / 2, view.height / 2
    arc = f"a{radius:g} {radius:g} 0 0 0"
    return f"M0 {middle:g}{arc} {view.width} 0{arc}-{view.width} 0z"


def path(shapes: Iterable[Any]) -> str:
    """Lines and polygons as SVG path data to a tenth of a unit, in steps from point to point."""
    return "".join(_subpath(line) for shape in shapes for line in _outlines(shape))


def _outlines(shape: Any) -> Iterator[Any]:
    for part in shapely.get_parts(shape):
        if isinstance(part, shapely.Polygon):
            yield part.exterior
            yield from part.interiors
        elif isinstance(part, shapely.LineString):
            yield part


def _subpath(line: Any) -> str:
    closed = isinstance(line, shapely.LinearRing)
    tenths = np.rint(shapely.get_coordinates(line) * 10).astype(int)
    steps = np.diff(tenths[: -1 if closed else None], axis=0)
    steps = steps[np.any(steps, axis=1)]
    if len(steps) < (2 if closed else 1):
        return ""
    start, rest = _numbers(tenths[:1].ravel()), _numbers(steps.ravel())
    return f"M{start}l{rest}{'z' if closed else ''}"


def _numbers(tenths: Iterable[int]) -> str:
    """Tenths as the shortest numbers that path data can hold, parted by a space or a minus."""
    words = (_number(int(value)) for value in tenths)
    return " ".join(words).replace(" -", "-")


def _number(tenths: int) -> str:
    whole, tenth = divmod(abs(tenths), 10)
    digits = f"{whole or ''}.{tenth}" if tenth else f"{whole}"
    return f"-{digits}" if tenths < 0 else digits


def _level(degrees: float) -> float:
    """A tolerance rounded down to a power of two: few versions of the world are made."""
    return float(2 ** np.floor(np.log2(degrees))) if degrees > 0.004 else 0.0


def _outline(view: View) -> Any:
    """What a view covers of the globe, in its units: mostly its whole frame."""
    frame = shapely.box(0, 0, view.width, view.height)
    if view.kind == "hemisphere":
        return shapely.Point(view.width / 2, view.height / 2).buffer(view.width / 2)
    if view.kind == "area":
        return frame
    west, east = view.seam + SEAM, view.seam + 360 - SEAM
    globe = shapely.segmentize(shapely.box(west, -90, east, 90), 5.0)
    return shapely.transform(globe, view.units).intersection(frame)


def _drawn(
    parts: Shapes, owners: NDArray[np.int_], view: View, window: Any
) -> tuple[Shapes, NDArray[np.int_]]:
    """The polygons that a window shows of some parts of countries, with their owners."""
    if view.kind == "world":
        parts, origins = _cut(parts, view.seam)
        owners = owners[origins]
    projected = shapely.transform(parts, view.units)
    # a simplified outline may cross itself, that of Antarctica runs to the pole and back
    visible = shapely.intersection(shapely.make_valid(projected), window)
    pieces, origins = shapely.get_parts(visible, return_index=True)
    solid = shapely.area(pieces) > 0
    return pieces[solid], owners[origins[solid]]


def _lines(world: Atlas, view: View, window: Any) -> tuple[Shapes, Shapes]:
    """The borders in a window, and the disputed ones."""
    near = world.border_caps.within(view.lon, view.lat, view.reach)
    if view.kind == "hemisphere":  # too small a picture for borders
        near[:] = False
    solid, dashed = (
        _stretched(world.borders[near & (world.disputed == disputed)], view, window)
        for disputed in (False, True)
    )
    return solid, dashed


def _lakes(wet: Water, view: View, window: Any, fine: float) -> Shapes:
    near = wet.lake_caps.within(view.lon, view.lat, view.reach)
    lakes, _ = _drawn(wet.lakes[near], np.flatnonzero(near), view, window)
    return lakes[shapely.area(lakes) >= SMALLEST_LAKE * max(1.0, fine)]


def _rivers(wet: Water, view: View, window: Any) -> Shapes:
    """The rivers in a window, the fewer the larger the area that it shows."""
    lowest = next((rank for metres, rank in RANKED if view.metres <= metres), -1)
    near = wet.river_caps.within(view.lon, view.lat, view.reach) & (wet.ranks <= lowest)
    return _stretched(wet.rivers[near], view, window)


def _stretched(lines: Shapes, view: View, window: Any) -> Shapes:
    """Lines as a window shows them."""
    if view.kind == "world":
        lines, _ = _cut(lines, view.seam)
    shown: Shapes = shapely.intersection(shapely.transform(lines, view.units), window)
    return shown


def _cut(shapes: Shapes, seam: float) -> tuple[Shapes, NDArray[np.int_]]:
    """Shapes cut where the world is cut, with the index of what each piece comes from."""
    west, east = seam + SEAM, seam + 360 - SEAM
    bounds = shapely.bounds(shapes)
    pieces, origins = [], []
    for turn in (-360.0, 0.0, 360.0, 720.0):
        left, right = bounds[:, 0] + turn, bounds[:, 2] + turn
        (held,) = np.nonzero((left < east) & (right > west))
        turned = shapely.transform(shapes[held], _shift(turn))
        (over,) = np.nonzero((left[held] < west) | (right[held] > east))
        globe = shapely.box(west, -90, east, 90)
        turned[over] = shapely.intersection(shapely.make_valid(turned[over]), globe)
        pieces.append(turned)
        origins.append(held)
    return np.concatenate(pieces), np.concatenate(origins)


def _shift(turn: float) -> Callable[[Floats], Floats]:
    return lambda degrees: degrees + np.array((turn, 0.0))


def _by_country(
    world: Atlas,
    parts: Shapes,
    owners: NDArray[np.int_],
    smallest: float,
    keep: Collection[str],
) -> Iterator[tuple[Country, Any]]:
    areas = shapely.area(parts)
    for owner in np.unique(owners):
        country, ours = world.countries[owner], owners == owner
        large = ours & (areas >= smallest)
        if country.code in keep and not large.any():
            large = ours & (areas == areas[ours].max())
        if large.any():
            shape = shapely.multipolygons(parts[large])
            yield country, shape if shape.is_valid else shapely.union_all(parts[large])
