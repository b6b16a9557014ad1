"""What a place of the gazetteer is, in one plain sentence in the language of the site.

Every form of the sentence is a message of its own, so that a translator has it whole. Countries
and continents are called what CLDR calls them; smaller places keep the gazetteer's names.
"""

import re
from types import MappingProxyType

from annotated_briefings.composing.whereabouts import kind_shown
from annotated_briefings.composing.wording import Said, Wording, message
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.meaning import Place

DIVISIONS = MappingProxyType(
    {
        "region": (
            message("First-level division."),
            message("First-level division of %(place)s."),
        ),
        "district": (
            message("Second-level division."),
            message("Second-level division of %(place)s."),
        ),
    }
)
"""What a division is called, alone and with what it is a part of."""

CONTINENTS = MappingProxyType(
    {
        "Africa": "002",
        "Antarctica": "AQ",
        "Asia": "142",
        "Europe": "150",
        "North America": "003",
        "Oceania": "009",
        "South America": "005",
    }
)
"""The gazetteer's continents, by the codes that CLDR names them under: those of UN M.49."""

CONTESTED_CAPITALS = frozenset(("EH", "IL", "PS"))
"""Countries whose seat of government states disagree on; a sentence cannot settle it."""

MILLION = 1_000_000
_KIND = re.compile(
    r"(?:Canton|Governorate|Province|Region) of (?P<after>.+)"
    r"|(?P<before>.+(?<!ern)(?<!Central)(?<!Capital)) (?:Governorate|Prefecture|Province|Region)"
)


def told(place: Place, gazetteer: Gazetteer, wording: Wording) -> Said | None:
    """The sentence on what a mention stands for; None for what the gazetteer has not."""
    if place.geonameid:
        toponym = gazetteer.place(place.geonameid)
    else:
        named = gazetteer.named(place.name)
        toponym = next((one for one in named if one.about and one.name == place.name), None)
    return about(toponym, gazetteer, wording) if toponym else None


def about(toponym: Toponym, gazetteer: Gazetteer, wording: Wording) -> Said:
    """A sentence on a place: what it is, what it lies in, and how many people live there."""
    if toponym.about:
        return Said(toponym.about, "en")
    return Said(_sentence(toponym, gazetteer, wording))


def short_name(division: str) -> str:
    """The name of a division without its kind where English leaves that out: Nineveh, Geneva."""
    match = _KIND.fullmatch(division)
    return (match["after"] or match["before"]) if match else division


def _sentence(toponym: Toponym, gazetteer: Gazetteer, wording: Wording) -> str:
    if toponym.feature == "country":
        return _country(toponym, gazetteer, wording)
    if toponym.feature == "continent":
        return wording.gettext("Continent.")
    country = gazetteer.country(toponym.country) if toponym.country else None
    if toponym.feature in DIVISIONS:
        alone, within = DIVISIONS[toponym.feature]
        larger = _within(toponym, country, wording)
        return wording.gettext(within, place=larger) if larger else wording.gettext(alone)
    if country and toponym == _capital(country, gazetteer):
        return _as_capital(toponym, country, wording)
    return _settlement(toponym, country, wording)


def _country(toponym: Toponym, gazetteer: Gazetteer, wording: Wording) -> str:
    continent = gazetteer.continent_of(toponym.country or "")
    capital = _capital(toponym, gazetteer)
    if continent is None:
        return wording.gettext("Country.")
    of = wording.named(CONTINENTS.get(continent.name), continent.name)
    if capital is None or capital.name == toponym.name:
        return wording.gettext("Country in %(continent)s.", continent=of)
    return wording.gettext(
        "Country in %(continent)s; its capital is %(capital)s.", continent=of, capital=capital.name
    )


def _as_capital(toponym: Toponym, country: Toponym, wording: Wording) -> str:
    within, people = _named_inside(country, wording), _people(toponym.population, wording)
    if not people:
        return wording.gettext("Capital of %(country)s.", country=within)
    return wording.gettext(
        "Capital of %(country)s, a city of %(people)s.", country=within, people=people
    )


def _settlement(toponym: Toponym, country: Toponym | None, wording: Wording) -> str:
    kind = kind_shown(toponym.feature, wording)
    place, people = _within(toponym, country, wording), _people(toponym.population, wording)
    if place and people:
        return wording.gettext(
            "%(kind)s in %(place)s, of %(people)s.", kind=kind, place=place, people=people
        )
    if place:
        return wording.gettext("%(kind)s in %(place)s.", kind=kind, place=place)
    if people:
        return wording.gettext("%(kind)s of %(people)s.", kind=kind, people=people)
    return wording.gettext("%(kind)s.", kind=kind)


def _capital(country: Toponym, gazetteer: Gazetteer) -> Toponym | None:
    code = country.country or ""
    return None if code in CONTESTED_CAPITALS else gazetteer.capital_of(code)


def _within(toponym: Toponym, country: Toponym | None, wording: Wording) -> str:
    """What a place lies in, but for a division that has the place's own name."""
    division = short_name(toponym.admin1 or "")
    if division == short_name(toponym.name):
        division = ""
    if country is None:
        return division
    if not division:
        return _named_inside(country, wording)
    return wording.gettext(
        "%(division)s, %(country)s", division=division, country=_named(country, wording)
    )


def _named(country: Toponym, wording: Wording) -> str:
    return wording.named(country.country, country.name.removeprefix("The "))


def _named_inside(country: Toponym, wording: Wording) -> str:
    return wording.inside(_named(country, wording))


def _people(number: int, wording: Wording) -> str:
    """A rounded number of people: counts of towns are of different years, and age."""
    if number >= MILLION:
        return wording.gettext("about %(millions)s people", millions=wording.rounded(number, -5))
    if number < 100:
        return ""
    shown = wording.rounded(number, -3 if number >= 10_000 else -2)
    return wording.gettext("about %(number)s people", number=shown)
