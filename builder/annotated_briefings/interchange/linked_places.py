"""The places of a site as GeoJSON, in the Linked Places format of the Pelagios network.

Linked Places Format 1.2, github.com/LinkedPasts/linked-places-format; GeoJSON is RFC 7946, whose
positions are east before north, and whose geometry is null where none is known: a place without a
position is listed too.
"""

from typing import Any

from annotated_briefings.collection import Collection
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.interchange import Iri

CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/"
    "linkedplaces-context-v1.1.jsonld"
)


def places(things: Things, iri: Iri) -> dict[str, Any]:
    """Every place that has a page."""
    shown = [thing for thing in things.by_key.values() if thing.key[0] == "place" and thing.path]
    return {
        "type": "FeatureCollection",
        "@context": CONTEXT,
        "features": [_feature(thing, things.collection, iri) for thing in shown],
    }


def _feature(thing: Thing, collection: Collection, iri: Iri) -> dict[str, Any]:
    country = thing.place.country if thing.place else None
    feature: dict[str, Any] = {
        "@id": iri(thing.path or ""),
        "type": "Feature",
        "properties": {
            "title": thing.name,
            "ccodes": [country] if country else [],
            "mentions": len(collection.mentions.get(thing.key, ())),
        },
        "geometry": _geometry(thing),
        "names": [{"toponym": name} for name in _names(thing)],
        "types": [{"label": thing.place.feature}] if thing.place else [],
    }
    if geonames := geonames_of(thing):
        feature["links"] = [{"type": "exactMatch", "identifier": f"gn:{geonames}"}]
    return feature


def _names(thing: Thing) -> tuple[str, ...]:
    entry = thing.entry
    native = (entry.native,) if entry and entry.native else ()
    return (thing.name, *(entry.aliases if entry else ()), *native)


def _geometry(thing: Thing) -> dict[str, Any] | None:
    if thing.position is None:
        return None
    lat, lon = thing.position
    certainty = "certain" if thing.sure_position else "less-certain"
    return {"type": "Point", "coordinates": [lon, lat], "certainty": certainty}


def geonames_of(thing: Thing) -> int | None:
    """The id of a place in GeoNames, by the gazetteer or by an editor."""
    if thing.place and thing.place.geonameid:
        return thing.place.geonameid
    position = thing.entry.place if thing.entry else None
    return position.geonameid if position else None
