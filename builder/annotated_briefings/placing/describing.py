"""What a place of the gazetteer is, in one plain sentence for readers."""

import re

from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.meaning import Place

DIVISIONS = {"region": "First-level division", "district": "Second-level division"}

CONTESTED_CAPITALS = frozenset(("EH", "IL", "PS"))
"""Countries whose seat of government states disagree on; a sentence cannot settle it."""

_KIND = re.compile(
    r"(?:Canton|Governorate|Province|Region) of (?P<after>.+)"
    r"|(?P<before>.+(?<!ern)(?<!Central)(?<!Capital)) (?:Governorate|Prefecture|Province|Region)"
)
_WITH_THE = re.compile(
    r"(?:British|Central|Democratic|Dominican|Isle|Palestinian|Republic|United) .*|.* Islands"
    r"|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Vatican"
)
MILLION = 1_000_000


def told(place: Place, gazetteer: Gazetteer) -> str | None:
    """The sentence on what a mention stands for; None for what the gazetteer has not."""
    if place.geonameid:
        toponym = gazetteer.place(place.geonameid)
    else:
        named = gazetteer.named(place.name)
        toponym = next((one for one in named if one.about and one.name == place.name), None)
    return about(toponym, gazetteer) if toponym else None


def about(toponym: Toponym, gazetteer: Gazetteer) -> str:
    """A sentence on a place: what it is, what it lies in, and how many people live there."""
    if toponym.about:
        return toponym.about
    if toponym.feature == "country":
        return f"{_country(toponym, gazetteer)}."
    if toponym.feature == "continent":
        return "Continent."
    country = gazetteer.country(toponym.country) if toponym.country else None
    if toponym.feature in DIVISIONS:
        return f"{DIVISIONS[toponym.feature]}{_within(toponym, country, ' of ')}."
    people = _people(toponym.population)
    if country and toponym == _capital(country, gazetteer):
        return f"Capital of {_with_the(country)}{people and f', a city{people}'}."
    within = _within(toponym, country, " in ")
    return f"{toponym.feature.capitalize()}{within}{people and f',{people}'}."


def _with_the(country: Toponym) -> str:
    """The name of a country as it stands inside a sentence: "the Netherlands"."""
    name = country.name.removeprefix("The ")
    return f"the {name}" if _WITH_THE.fullmatch(name) else name


def short_name(division: str) -> str:
    """The name of a division without its kind where English leaves that out: Nineveh, Geneva."""
    match = _KIND.fullmatch(division)
    return (match["after"] or match["before"]) if match else division


def _country(toponym: Toponym, gazetteer: Gazetteer) -> str:
    continent = gazetteer.continent_of(toponym.country or "")
    capital = _capital(toponym, gazetteer)
    described = f"Country in {continent.name}" if continent else "Country"
    if capital is None or capital.name == toponym.name:
        return described
    return f"{described}; its capital is {capital.name}"


def _capital(country: Toponym, gazetteer: Gazetteer) -> Toponym | None:
    code = country.country or ""
    return None if code in CONTESTED_CAPITALS else gazetteer.capital_of(code)


def _within(toponym: Toponym, country: Toponym | None, joined: str) -> str:
    """What a place lies in, after a word that joins it; no division that has the place's name."""
    division = short_name(toponym.admin1 or "")
    around = [division] if division and division != short_name(toponym.name) else []
    if country:
        around.append(country.name.removeprefix("The ") if around else _with_the(country))
    return joined + ", ".join(around) if around else ""


def _people(number: int) -> str:
    """A rounded number of people: counts of towns are of different years, and age."""
    if number >= MILLION:
        return f" of about {number / MILLION:.1f} million people".replace(".0 ", " ")
    if number < 100:
        return ""
    places = 3 if number >= 10_000 else 2
    return f" of about {round(number, -places):,} people"
