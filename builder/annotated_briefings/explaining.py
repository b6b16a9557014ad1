"""From a glossary entry to what a mention of it stands for."""

from annotated_briefings.entry import Entry, Position
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.meaning import Person, Place, Term


def explained(entry: Entry, gazetteer: Gazetteer | None = None) -> Term | Place | Person:
    """What an entry's name stands for; the gazetteer tells the country that a place lies in."""
    if entry.kind == "person":
        return Person(entry.id, entry.name, role=entry.role)
    if entry.kind != "place":
        return Term(entry.id, entry.name, short=entry.short)
    position = entry.place
    if position is None:
        return Place(entry.id, entry.name, feature="landmark")
    return Place(
        entry.id,
        entry.name,
        feature=position.feature,
        country=_country(position, gazetteer) if gazetteer else None,
        lat=position.lat,
        lon=position.lon,
        geonameid=position.geonameid,
    )


def _country(position: Position, gazetteer: Gazetteer) -> str | None:
    """The country code of a place by its GeoNames id, or by what it lies in.

    Of "Raqqa, Syria" the last part is the largest. A country lies in a continent, which has none.
    """
    place = gazetteer.place(position.geonameid) if position.geonameid else None
    if place and place.country:
        return place.country
    if position.within is None:
        return None
    found = gazetteer.named(position.within.rpartition(",")[2].strip())
    if any(place.feature == "continent" for place in found):
        return None
    countries = [place.country for place in found if place.feature == "country"]
    return next(iter(countries or [place.country for place in found]), None)
