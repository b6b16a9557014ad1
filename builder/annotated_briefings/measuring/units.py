"""The units that English names, from the Unicode CLDR by way of Babel.

A unit is known by its CLDR id ("length-kilometer"), whose first part is what it measures, and
shown by its singular name in British English ("kilometre"). CLDR's long and short forms are read;
what it has no form for ("sq km", "kph", "lbs") is listed here.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from babel import Locale
from babel.units import format_unit

from annotated_briefings.measuring.forms import SHORT, Forms

GAPS = tuple(" -‑\u00a0\u202f\n")
"""What may stand between a number and its unit, once."""
_LOCALES = ("en", "en_GB")

_NO_UNITS = re.compile(
    r"concentr-|graphics-(?!.*pixel)|speed-(?:beaufort|light)|.*(?:generic|gasoline|foodcalorie"
    r"|-drop|-dram|-jigger|-pinch|-grain|length-point|revolution|-quarter|solar|earth-"
    r"|scandinavian|-imperial|-metric|pressure-bar$|therm|electric-ampere|g-force|stone"
    r"|kilowatt-hour-per|light-|.*picometer)"
)
"""CLDR units that in news are words of another kind ("points", "drops", "bars", "item"), and the
variants of one name of which CLDR's plain form is kept ("gallon")."""

_MORE_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "area-square-kilometer": "sq km|sq. km|sqkm|km2|square km|square kms|square kilometer",
        "area-square-meter": "sq m|sq. m|sqm|m2|square m|square meter",
        "area-square-mile": "sq mile|sq miles|sq. miles|square mi",
        "area-square-foot": "sq feet|sq. ft|ft2|sq. feet",
        "volume-cubic-meter": "m3|cu m",
        "length-kilometer": "kms|kilometer",
        "length-meter": "mtr|meter",
        "length-foot": "feet",
        "length-mile": "mi",
        "length-micrometer": "micron|microns",
        "speed-kilometer-per-hour": "kph|kmh|kmph|km/hr|km per hour|kilometres an hour"
        "|kilometers an hour|km an hour",
        "speed-mile-per-hour": "miles an hour|mi/h",
        "speed-meter-per-second": "metres a second|meters a second",
        "speed-knot": "kt|kts",
        "mass-pound": "lbs",
        "mass-kilogram": "kgs|kilo|kilos",
        "mass-tonne": "metric tonnes|metric ton|metric tons|mt",
        "duration-hour": "hrs|hr",
        "duration-minute": "mins|min",
        "duration-second": "secs|sec",
        "duration-year": "yrs|yr",
        "duration-month": "mos",
        "duration-week": "wks|wk",
        "duration-fortnight": "fortnight|fortnights",
        "temperature-celsius": "degrees C|degree C|deg C|degrees centigrade|degree centigrade"
        "|deg celsius|C|celsius|centigrade|° C|ºC",
        "temperature-fahrenheit": "degrees F|degree F|deg F|deg fahrenheit|F|fahrenheit|° F|ºF",
        "angle-degree": "°",
        "digital-gigabyte": "gig|gigs",
        "power-megawatt": "MWe",
        "energy-kilowatt-hour": "kilowatt hour|kilowatt hours|kwh",
        "energy-megawatt-hour": "MWh|megawatt-hour|megawatt-hours|megawatt hour|megawatt hours",
        "energy-gigawatt-hour": "GWh|gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours",
        "power-terawatt": "TW|terawatt|terawatts",
        "mass-megatonne": "megaton|megatons|megatonne|megatonnes",
        "mass-kilotonne": "kiloton|kilotons|kilotonne|kilotonnes",
    }
)

_OWN_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "volume-gallon": "gallon",
        "volume-quart": "quart",
        "volume-fluid-ounce": "fluid ounce",
        "consumption-mile-per-gallon": "mile per gallon",
        "duration-fortnight": "fortnight",
        "energy-megawatt-hour": "megawatt-hour",
        "energy-gigawatt-hour": "gigawatt-hour",
        "power-terawatt": "terawatt",
        "mass-megatonne": "megatonne",
        "mass-kilotonne": "kilotonne",
    }
)
"""Singular names that CLDR has not, or has with a country in front."""

_LETTERS = frozenset("A C F G K N V W c g h l m s t in au pt st cd ct mo MP rad rev G".split())
"""Short forms that are words or initials as often; they count only close to digits."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit; `id` is CLDR's, `name` its singular English name."""

    id: str
    name: str

    @property
    def dimension(self) -> str:
        """What it measures: length, area, duration…"""
        return self.id.partition("-")[0]


@dataclass(frozen=True, slots=True)
class UnitMatch:
    """A unit as the text writes it, up to `end`; `singular` where it is written in the singular."""

    unit: Unit
    end: int
    singular: bool


def unit_at(text: str, start: int, end: int, *, after_digits: bool) -> UnitMatch | None:
    """The unit that starts right behind an amount, over at most one space or hyphen."""
    begin = start + 1 if text[start : start + 1] in GAPS else start
    found = _forms().starting(text, begin, end)
    if found is None:
        return None
    written, (unit, singular) = found
    if written in _LETTERS and not after_digits:
        return None
    if written == "in" and begin > start and not _FEET.search(text, max(0, start - 12), start):
        return None
    return UnitMatch(unit, begin + len(written), singular)


_FEET = re.compile(r"(?:ft|foot|feet)\s[\d./]{1,5}\Z")
"""Before a number that "in" makes inches: "5 ft 10 in"."""


@cache
def _forms() -> Forms[tuple[Unit, bool]]:
    """Every written form of every unit, and whether that form is a singular."""
    forms: dict[str, tuple[Unit, bool]] = {}
    for unit, form, singular in _listed():
        forms.setdefault(form, (unit, singular))
        if len(form) > SHORT:
            forms.setdefault(form.lower(), (unit, singular))
    return Forms(forms)


def _listed() -> Iterator[tuple[Unit, str, bool]]:
    for unit_id in sorted(Locale("en").unit_display_names):
        if not _NO_UNITS.match(unit_id):
            unit = Unit(unit_id, _OWN_NAMES.get(unit_id) or _form(unit_id, 1, "long", "en_GB"))
            for form, singular in _cldr_forms(unit_id):
                yield unit, form, singular
    for unit_id, more in _MORE_FORMS.items():
        name = _OWN_NAMES.get(unit_id) or _form(unit_id, 1, "long", "en_GB")
        for form in more.split("|"):
            yield Unit(unit_id, name), form, form == name or form.endswith("meter")


def _cldr_forms(unit_id: str) -> Iterator[tuple[str, bool]]:
    if unit_id in _OWN_NAMES:
        name = _OWN_NAMES[unit_id]
        yield from (
            (name, True),
            (f"{name}s".replace("mile per gallons", "miles per gallon"), False),
        )
    for locale in _LOCALES:
        for count in (1, 2):
            yield _form(unit_id, count, "long", locale), count == 1
        yield _form(unit_id, 2, "short", locale), False


def _form(unit_id: str, count: int, length: str, locale: str) -> str:
    shown = format_unit(count, unit_id, length, locale=locale)  # type: ignore[arg-type]
    return re.sub(r"[\d\s]*\d[\s]*", "", shown, count=1).strip()
