"""The countries of the world as shapes, simplified, and the borders between them.

A line that two countries share is simplified once, so that no gap opens between them.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from babel import Locale
from babel.core import get_global
from numpy.typing import NDArray

from annotated_briefings.mapping.caps import Caps, Floats, Shapes
from annotated_briefings.mapping.disputing import stretches
from annotated_briefings.mapping.topology import (
    Ring,
    arcs_within,
    as_shapes,
    continuous,
    features,
    polygon_of,
)
from annotated_briefings.mapping.watering import points

ISLANDS = Path(__file__).with_name("islands.json")
"""Small countries that border on no other, from Natural Earth 10m; `compacting` makes it."""

FINEST = 0.015
"""Degrees. Islands are drawn from the finer lines where no more than that is lost."""

KOSOVO = "XK"
"""The code that CLDR gives Kosovo, to which ISO 3166 has not given one."""

RENAMED = {
    "CD": "DR Congo",
    "MK": "North Macedonia",
    "SZ": "Eswatini",
    "US": "United States",
}
"""Names that Natural Earth 4.1 (2018) has in an older, a shortened or a formal style."""

NONE: Shapes = np.empty(0, dtype=object)


@dataclass(frozen=True, slots=True)
class Country:
    """`code` is ISO 3166-1 alpha-2, or None for an area that the standard does not know."""

    code: str | None
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """The world, simplified to one tolerance.

    `parts` are polygons, `owners` the index of the country of each; `borders` are the lines
    between two countries (`sides`, their indexes), `disputed` says which of them are contested.
    """

    countries: tuple[Country, ...]
    parts: Shapes
    owners: NDArray[np.int_]
    part_caps: Caps
    borders: Shapes
    sides: tuple[frozenset[int], ...]
    disputed: NDArray[np.bool_]
    border_caps: Caps

    def index(self, code: str) -> int | None:
        """The place in `countries` of an ISO code; None where Natural Earth has no such one."""
        return next((i for i, known in enumerate(self.countries) if known.code == code), None)


@lru_cache(maxsize=16)
def atlas(tolerance: float = 0.0) -> Atlas:
    """The world with every line kept to within a number of degrees; made once for each number."""
    arcs = arcs_within(tolerance)
    countries, shapes = _countries(features())
    parts: list[shapely.Polygon] = []
    owners: list[int] = []
    for owner, polygons in enumerate(shapes):
        island = _islands().get(countries[owner].code or "", NONE)
        if len(island) and (tolerance <= FINEST or not polygons):
            kept = [shape for shape in shapely.simplify(island, tolerance) if shape.area]
        else:
            kept = [shape for rings in polygons if (shape := polygon_of(rings, arcs))]
        if not kept:  # too small for the tolerance; a country never vanishes
            coarse = [shape for rings in polygons if (shape := polygon_of(rings, arcs_within(0.0)))]
            kept = coarse or list(island)
        parts += kept
        owners += [owner] * len(kept)
    borders, sides, disputed = _borders(countries, shapes, arcs)
    part_shapes, border_shapes = as_shapes(parts), as_shapes(borders)
    return Atlas(
        countries,
        part_shapes,
        np.array(owners),
        Caps.around(part_shapes),
        border_shapes,
        tuple(sides),
        np.array(disputed),
        Caps.around(border_shapes),
    )


@lru_cache(maxsize=1)
def codes() -> frozenset[str]:
    """The countries (ISO codes) that have a shape; found without making any."""
    found = {code for feature in features() if (code := _country(feature).code)}
    return frozenset(found | _numbered().keys())


def is_small_island(code: str) -> bool:
    """Whether there are finer lines of a country (ISO code), for maps from nearer by."""
    return code in _numbered()


@lru_cache(maxsize=4096)
def country_at(lon: float, lat: float, within: float = 0.2) -> Country | None:
    """The country that holds a point, or whose coast is at most `within` degrees off."""
    world = atlas()
    near = np.flatnonzero(world.part_caps.within(lon, lat, within))
    places = [shapely.Point(lon + turn, lat) for turn in (-360, 0, 360)]
    distances = [min(world.parts[part].distance(place) for place in places) for part in near]
    if not distances or min(distances) > within:
        return None
    nearest = near[int(np.argmin(distances))]
    return world.countries[int(world.owners[nearest])]


@lru_cache(maxsize=1)
def _numbered() -> Mapping[str, list[list[Floats]]]:
    """The finer outlines of small countries, by ISO code."""
    found: Any = json.loads(ISLANDS.read_text(encoding="utf-8"))
    return {
        code: [[points(steps, found["scale"]) for steps in rings] for rings in polygons]
        for number, polygons in found["islands"].items()
        if (code := _code(number))
    }


@lru_cache(maxsize=1)
def _islands() -> Mapping[str, Shapes]:
    """The finer polygons of small countries, by ISO code."""
    return {
        code: as_shapes([shapely.Polygon(continuous(rings[0]), rings[1:]) for rings in polygons])
        for code, polygons in _numbered().items()
    }


def _countries(
    areas: Sequence[Mapping[str, Any]],
) -> tuple[tuple[Country, ...], tuple[list[list[Ring]], ...]]:
    """The countries and the polygons of each; areas with one code are one country."""
    found: dict[str, tuple[Country, list[list[Ring]]]] = {}
    by_size = sorted(areas, key=lambda feature: -len(json.dumps(feature["arcs"])))
    for feature in by_size:
        country = _country(feature)
        polygons = feature["arcs"] if feature["type"] == "MultiPolygon" else [feature["arcs"]]
        known = found.setdefault(country.code or country.name, (country, []))
        known[1].extend(polygons)
    for code in _islands():  # some are too small for 50m
        found.setdefault(code, (Country(code, Locale("en").territories[code]), []))
    ordered = [found[key] for key in sorted(found)]
    return tuple(country for country, _ in ordered), tuple(shapes for _, shapes in ordered)


def _country(feature: Mapping[str, Any]) -> Country:
    name: str = feature["properties"]["name"]
    code = KOSOVO if name == "Kosovo" else _code(feature.get("id", ""))
    if code and "." in name:  # shortened for a map of the world: "Bosnia and Herz."
        name = Locale("en").territories[code]
    return Country(code, RENAMED.get(code or "", name))


def _code(number: str) -> str | None:
    """The ISO code of two letters for one of three figures."""
    return next(iter(get_global("territory_aliases").get(number, ())), None)


def _borders(
    countries: Sequence[Country], shapes: Sequence[list[list[Ring]]], arcs: Sequence[Floats]
) -> tuple[list[shapely.LineString], list[frozenset[int]], list[bool]]:
    """The arcs that two countries share, cut where they begin to be contested."""
    owned: dict[int, set[int]] = {}
    for owner, polygons in enumerate(shapes):
        for index in _indexes(polygons):
            owned.setdefault(index if index >= 0 else ~index, set()).add(owner)
    shared = sorted(index for index, owners in owned.items() if len(owners) > 1)
    lines: list[shapely.LineString] = []
    sides: list[frozenset[int]] = []
    disputed: list[bool] = []
    for index in shared:
        codes = frozenset(countries[side].code for side in owned[index])
        for line, contested in stretches(codes, arcs[index]):
            lines.append(shapely.LineString(line))
            sides.append(frozenset(owned[index]))
            disputed.append(contested)
    return lines, sides, disputed


def _indexes(polygons: list[list[Ring]]) -> Iterator[int]:
    return (index for rings in polygons for ring in rings for index in ring)
