"""From a glossary entry to what a mention of it stands for."""

from annotated_briefings.entry import Entry
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
        country=_country(position.within, gazetteer),
        lat=position.lat,
        lon=position.lon,
        geonameid=position.geonameid,
    )


def _country(within: str | None, gazetteer: Gazetteer | None) -> str | None:
    """The country code of "Syria", or of "Raqqa, Syria", whose last part is the largest place."""
    if within is None or gazetteer is None:
        return None
    found = gazetteer.named(within.rpartition(",")[2].strip())
    countries = [place.country for place in found if place.feature == "country"]
    return next(iter(countries or [place.country for place in found]), None)
