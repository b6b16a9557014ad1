"""The id and the name under which a place of the gazetteer has its page."""

from collections.abc import Iterable, Mapping, Sequence

from annotated_briefings.entry import Entry
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.slugs import slug
from annotated_briefings.span import Span

DIVISION_COUNTS_AS = {"region": 100_000, "district": 20_000}
"""People of a town whose name means the town rather than a division of that name."""

Address = tuple[str, str]
"""The id and the display name of a place."""


def addresses(toponyms: Iterable[Toponym], knowledge: Knowledge) -> Mapping[Toponym, Address]:
    """The address of each place: that of its glossary entry, or else one made of its name."""
    distinct = set(toponyms)
    rivals = _rivals(distinct, knowledge.gazetteer)
    found: dict[Toponym, Address] = {}
    for toponym in distinct:
        entry = _entry(toponym, knowledge)
        address = (entry.id, entry.name) if entry else (_id(toponym, rivals), toponym.name)
        found[toponym] = address
    return found


def _rivals(
    toponyms: Iterable[Toponym], gazetteer: Gazetteer | None
) -> Mapping[str, Sequence[Toponym]]:
    names = {toponym.name for toponym in toponyms}
    return gazetteer.named_each(names) if gazetteer else {}


def _entry(toponym: Toponym, knowledge: Knowledge) -> Entry | None:
    """The glossary's entry of that name, unless it says that it is another place."""
    name = toponym.name
    for _, keys in knowledge.names.matches(name, Span(0, len(name))):
        for entry in map(knowledge.entries.__getitem__, keys):
            number = entry.place.geonameid if entry.place else None
            named = entry.kind == "place" and name in entry.names
            if named and number in (None, toponym.geonameid):
                return entry
    return None


def _id(toponym: Toponym, named: Mapping[str, Sequence[Toponym]]) -> str:
    """The slug of the name; for all but the foremost place of that name, with its country, and
    where that is not enough, its division or GeoNames id. It depends on the gazetteer alone."""
    address, own = slug(toponym.name), _prominence(toponym)
    rivals = [
        rival
        for rival in named.get(toponym.name, ())
        if _prominence(rival) < own and (rival.name == toponym.name or slug(rival.name) == address)
    ]
    if not rivals:
        return address
    address = f"{address}-{(toponym.country or toponym.feature).lower()}"
    rivals = [rival for rival in rivals if rival.country == toponym.country]
    if not rivals:
        return address
    if toponym.admin1 and all(rival.admin1 != toponym.admin1 for rival in rivals):
        return f"{address}-{slug(toponym.admin1)}"
    return f"{address}-{toponym.geonameid}"


def _prominence(toponym: Toponym) -> tuple[bool, int, int]:
    people = DIVISION_COUNTS_AS.get(toponym.feature, toponym.population)
    well_known = toponym.feature in ("country", "continent") or toponym.about != ""
    return not well_known, -people, toponym.geonameid
