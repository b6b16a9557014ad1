"""Which things a map shows; how it is drawn is the room `mapping`'s."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from pathlib import Path

from annotated_briefings.composing.languages import fingerprint
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.views import MapView
from annotated_briefings.composing.whereabouts import country_shown
from annotated_briefings.composing.wording import Wording
from annotated_briefings.mapping.areas import Claims
from annotated_briefings.mapping.drawing import CREDIT, drawable, locator, overview
from annotated_briefings.mapping.keeping import kept
from annotated_briefings.mapping.scene import Marker, Scene

Draw = Callable[[tuple[Marker, ...], tuple[str, ...], Wording, Claims], Scene | None]

KEPT = 1024
"""Maps kept between the builds of a preview: most places do not change from one to the next."""


def locator_map(things: Iterable[Thing], wording: Wording) -> MapView | None:
    """The map of a briefing or of one place; None where no thing has a position."""
    shown = [thing for thing in things if thing.position]
    countries = dict.fromkeys(
        thing.place.country for thing in shown if thing.place and thing.place.country
    )
    markers, known = tuple(_markers(shown, wording)), drawable(countries)
    if not markers and not known:
        return None
    return MapView(partial(_drawn, locator, (markers, known), wording), wording.gettext(CREDIT))


def overview_map(things: Iterable[Thing], wording: Wording) -> MapView | None:
    """One map of all places of a site, the most telling first; None where none has a position."""
    shown = [thing for thing in things if thing.position]
    markers = tuple(_markers(shown, wording))
    countries = tuple(thing.place.country for thing in shown if thing.place and thing.place.country)
    if not markers:
        return None
    return MapView(
        partial(_drawn, overview, (markers, countries), wording), wording.gettext(CREDIT)
    )


@lru_cache(KEPT)
def _drawn(
    draw: Draw,
    shown: tuple[tuple[Marker, ...], tuple[str, ...]],
    wording: Wording,
    folder: Path | None,
    claims: Claims,
) -> Scene:
    """A map of places and countries, from the folder where it was kept if there is one."""

    def drawn() -> Scene:
        scene = draw(*shown, wording, claims)
        if scene is None:
            raise ValueError("a map was asked for that shows nothing")
        return scene

    if folder is None:
        return drawn()
    words = fingerprint(str(wording.locale))
    return kept(folder, (draw.__name__, words, repr(shown), repr(claims)), drawn)


def _markers(things: Iterable[Thing], wording: Wording) -> Iterator[Marker]:
    """A marker for each thing that has a position and is not too wide for a dot.

    A country is highlighted instead; a continent or a region of several countries is not shown.
    """
    for thing in things:
        if thing.position and not thing.is_country and not _is_wide(thing):
            lat, lon = thing.position
            country = country_shown(thing, wording) or None
            yield Marker(thing.place_id, thing.name, lat, lon, thing.sure_position, country)


def _is_wide(thing: Thing) -> bool:
    place = thing.place
    return place is not None and place.country is None and place.feature in ("continent", "region")
