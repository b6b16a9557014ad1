"""A locator map from places and countries: pure, with no file, network or opinion about pages.

`locator` is the map of one text, `overview` that of a whole site. Either is a `Scene`, which the
template `briefing/map.svg.jinja` prints, given `scene` and a `prefix` for its ids.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import shapely
from markupsafe import escape

from annotated_briefings.composing.wording import IN_ENGLISH, Wording, message
from annotated_briefings.mapping import describing
from annotated_briefings.mapping.areas import Claims
from annotated_briefings.mapping.framing import View, one_level_out
from annotated_briefings.mapping.furnishing import arranged
from annotated_briefings.mapping.geometry import codes, country_at
from annotated_briefings.mapping.labelling import label_countries, label_spots
from annotated_briefings.mapping.lettering import ENLARGED, LOCATOR, OVERVIEW, Type
from annotated_briefings.mapping.projecting import SMALLEST, Ground, ground, panel, path
from annotated_briefings.mapping.scene import Inset, Label, Layer, Marker, Panel, Scene, Spot
from annotated_briefings.mapping.sighting import view_for
from annotated_briefings.mapping.spotting import spots_of

CREDIT = message("Borders as Natural Earth draws them, as held in fact. Places: GeoNames.")

BYTES, OVERVIEW_BYTES = 16_500, 25_000
"""That a map aims at, and one of a whole site; it weighs 25 kB at most, a page with map and
cards 60 kB."""

SPOT_BYTES, LABEL_BYTES, REST_BYTES = 75, 100, 4_500
"""Of a dot, of a name's element, and of all that is not reckoned singly: the names of countries,
the title, the countries highlighted, the scale bar, the elements around the paths."""

INSET_BYTES, LEAST_BYTES = 3_000, 3_000
"""Of the paths of the inset; of those of the large map where names take all the room."""

INSET_FINE = 1.4
"""Units that a line of the inset may be off at best."""

SPECK = 0.5
"""Of an island in the inset, as `SMALLEST` is: a chain of islands says where it is."""

LEAST_FRAME = 7.0
"""Units: smaller, the frame in the inset would be a speck."""

FINE, COARSEST = 0.5, 7.0
"""Units that a line may be off: half a pixel, and up to this to make the map small enough."""

LARGE = 4_000.0
"""Metres that a unit stands for on a map that holds more than a few countries; larger ones are
begun coarser in proportion, up to three times."""

LAND = 0.04
"""The share of land with which an inset tells where in the world it is."""


def drawable(subjects: Iterable[str]) -> tuple[str, ...]:
    """The codes that Natural Earth has a shape for: not those of Gibraltar, Guadeloupe, Réunion."""
    known = codes()
    return tuple(code for code in dict.fromkeys(subjects) if code in known)


def locator(
    markers: Sequence[Marker],
    subjects: Sequence[str],
    wording: Wording = IN_ENGLISH,
    claims: Claims = (),
) -> Scene | None:
    """The map of the places of one text and of the countries it speaks of (ISO 3166-1 alpha-2).

    Both come in the order of their weight; `sighting.view_for` says what is in sight.
    `claims` are areas that a site gives to another country than Natural Earth does. None where
    there is nothing to show.
    """
    return _scene(markers, drawable(subjects), wording, claims, (LOCATOR, None))


def overview(
    markers: Sequence[Marker],
    subjects: Sequence[str] = (),
    wording: Wording = IN_ENGLISH,
    claims: Claims = (),
) -> Scene | None:
    """One map of all the places of a site, with the countries they lie in and those that it speaks
    of (ISO 3166-1 alpha-2); None without any place."""
    homes = (country_at(marker.lon, marker.lat) for marker in markers)
    codes = [home.code for home in homes if home and home.code]
    known = drawable([*codes, *subjects])
    return _scene(markers, known, wording, claims, (OVERVIEW, ENLARGED)) if markers else None


def _scene(
    markers: Sequence[Marker],
    subjects: Sequence[str],
    wording: Wording,
    claims: Claims,
    types: tuple[Type, Type | None],
) -> Scene | None:
    """A map with names of one size, or of two, the second for where it is shown much larger."""
    if not markers and not subjects:
        return None
    type_, wide = types
    view = view_for(markers, subjects)
    spots = spots_of(view, markers, type_)
    inset, scale, cities = arranged(view, spots, _inset(view, subjects, claims), wording, type_)
    taken = [piece.box.grown(2) for piece in (inset, scale) if piece]
    more = spots_of(view, markers, wide) if wide else ()
    larger = label_spots(more, taken, view.frame, wide) if wide else ()
    words = _weight((*spots, *more), (*cities, *larger), inset, wording)
    room = max((OVERVIEW_BYTES if wide else BYTES) - words, LEAST_BYTES)
    shown, drawn = _drawn(view, subjects, room, claims)
    shown = _called(shown, wording)
    in_sight = [country for code in subjects if (country := shown.country(code))]

    def layer(spots: tuple[Spot, ...], cities: tuple[Label, ...], type_: Type) -> Layer:
        blocked = [*taken, *(spot.box for spot in spots), *(name.box for name in cities)]
        named = {marker.label.casefold() for marker in markers}
        countries = label_countries(shown, subjects, named, blocked, type_)
        return Layer(spots, cities, countries)

    return Scene(
        panel=drawn,
        layer=layer(spots, cities, type_),
        scale=scale,
        inset=inset,
        title=describing.title(markers, in_sight, wording),
        description=describing.description(spots, in_sight, wording),
        wide=layer(more, larger, wide) if wide else None,
    )


def _called(shown: Ground, wording: Wording) -> Ground:
    """The same ground, its countries under their names in the language of the site."""
    countries = ((describing.called(country, wording), shape) for country, shape in shown.countries)
    return replace(shown, countries=tuple(countries))


def _fine(view: View) -> float:
    """The fineness to begin with; large maps would only turn out too heavy at the finest."""
    return FINE * min(max(view.metres / LARGE, 1.0), 3.0)


def _weight(
    spots: Sequence[Spot], cities: Sequence[Label], inset: Inset | None, wording: Wording
) -> int:
    """Bytes of all but the paths of the large map."""
    words = [describing.description(spots, (), wording), *(spot.ids for spot in spots)]
    words += [line for label in cities for line in label.lines]
    written = sum(len(str(escape(word)).encode()) for word in words)
    placed = LABEL_BYTES * len(cities) + SPOT_BYTES * len(spots)
    small = inset.panel.bytes if inset else 0
    return REST_BYTES + written + placed + small


def _drawn(
    view: View, subjects: Sequence[str], most: int, claims: Claims, small: bool = False
) -> tuple[Ground, Panel]:
    """The ground as fine as so many bytes allow; `small` is that of an inset."""
    fine = INSET_FINE if small else _fine(view)
    smallest = SPECK if small and view.kind == "area" else SMALLEST
    while True:
        shown = ground(view, fine, subjects, smallest, claims)
        drawn = panel(shown, subjects)
        if drawn.bytes <= most or fine >= COARSEST:
            return shown, drawn
        fine = min(fine * max(1.42, drawn.bytes / most), COARSEST)


def _inset(view: View, subjects: Sequence[str], claims: Claims) -> Inset | None:
    """The map one level out, not yet in its corner; two, where there is little but sea."""
    for outer in one_level_out(view):
        shown, drawn = _drawn(outer, subjects, INSET_BYTES, claims, small=True)
        if shown.land > LAND:
            break
    else:
        return None
    frame = shapely.segmentize(shapely.box(0, 0, view.width, view.height), view.width / 8)
    edges = shapely.transform(frame, lambda units: outer.units(view.degrees(units)))
    left, top, right, bottom = shapely.bounds(edges)
    if right - left < LEAST_FRAME:
        edges = shapely.box(*_squared((left + right) / 2, (top + bottom) / 2))
    return Inset(0, 0, drawn, path([edges]))


def _squared(x: float, y: float) -> tuple[float, float, float, float]:
    half = LEAST_FRAME / 2
    return x - half, y - half, x + half, y + half
