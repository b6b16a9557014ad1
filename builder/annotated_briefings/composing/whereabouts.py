"""What kind of place a place is and what it lies in, in the words of the page."""

from functools import cache

from babel import Locale

from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.wording import Wording, capitalised, message

FEATURES = {
    "bay": message("Bay"),
    "canal": message("Canal"),
    "city": message("City"),
    "continent": message("Continent"),
    "country": message("Country"),
    "desert": message("Desert"),
    "district": message("District"),
    "gulf": message("Gulf"),
    "island": message("Island"),
    "islands": message("Islands"),
    "lake": message("Lake"),
    "landmark": message("Landmark"),
    "mountain": message("Mountain"),
    "mountains": message("Mountains"),
    "ocean": message("Ocean"),
    "peninsula": message("Peninsula"),
    "place": message("Place"),
    "region": message("Region"),
    "river": message("River"),
    "sea": message("Sea"),
    "strait": message("Strait"),
    "street": message("Street"),
    "town": message("Town"),
    "village": message("Village"),
}
"""What the gazetteer calls its places, as a page does."""


def kind_shown(feature: str, wording: Wording) -> str:
    """What the gazetteer says a place is, as a page says it: City."""
    return wording.gettext(FEATURES[feature]) if feature in FEATURES else capitalised(feature)


def located(thing: Thing, wording: Wording) -> str:
    """What kind of place a place is and where it lies, as far as known: City in Syria."""
    larger = within_shown(thing, wording)
    kind = kind_shown(thing.place.feature if thing.place else "", wording)
    if not larger:
        return kind
    return wording.gettext("%(kind)s in %(place)s", kind=kind, place=wording.inside(larger))


def country_shown(thing: Thing, wording: Wording) -> str:
    """The country of a place, or the place itself where it is one, by its name; what an editor
    says the place lies in where no country is known, or nothing."""
    code = thing.place.country if thing.place else None
    if code and (name := wording.territory(code)):
        return name
    return thing.name if is_country(thing) else within_shown(thing, wording).rsplit(", ", 1)[-1]


def is_country(thing: Thing) -> bool:
    """Whether a place is a country, by the gazetteer or by the name an editor gives it."""
    return thing.is_country or thing.name in _countries()


def within_shown(thing: Thing, wording: Wording) -> str:
    """What an editor says a place lies in, or else its country; nothing for a country."""
    if thing.entry and thing.entry.place and thing.entry.place.within:
        return thing.entry.place.within
    code = thing.place.country if thing.place and not thing.is_country else None
    name = wording.territory(code) if code else ""
    return name if name != thing.name else ""


@cache
def _countries() -> frozenset[str]:
    """The names of countries in English, in which a glossary's `within` and names are written."""
    territories = Locale.parse("en").territories
    return frozenset(
        name for code, name in territories.items() if len(code) == 2 and code.isalpha()
    )
