"""How units are written beyond the forms that the Unicode CLDR has: "sq km", "kph", "lbs".

Each list belongs to a CLDR unit, or to one of our own in the same form where CLDR has none. Units
of the SI that CLDR leaves out (kilovolt, gigapascal) are made of their prefixes and bases.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

MORE_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "area-square-kilometer": "sq km|sq. km|sqkm|km2|km^2|square km|square kms|square kilometer"
        "|km squared",
        "area-square-meter": "sq m|sq. m|sqm|m2|m^2|square m|square meter|metres squared",
        "area-square-mile": "sq mile|sq miles|sq. miles|square mi",
        "area-square-foot": "sq feet|sq. ft|ft2|sq. feet|ft²",
        "area-square-centimeter": "cm2|cm^2|sq cm",
        "volume-cubic-centimeter": "cm3|cm^3|cc",
        "length-angstrom": "Å|angstrom|angstroms|ångström|ångströms",
        "area-square-millimeter": "mm2|mm²|square millimetres|square millimeters",
        "volume-cubic-kilometer": "km^3|km cubed|cubic km",
        "volume-cubic-meter": "m3|m^3|cu m|cubic m",
        "length-kilometer": "kms|kilometer",
        "length-meter": "mtr|meter",
        "length-foot": "feet",
        "length-mile": "mi",
        "length-micrometer": "micron|microns",
        "length-picometer": "picometer|picometers|picometre|picometres",
        "speed-kilometer-per-hour": "kph|kmh|kmph|km/hr|km per hour|kilometres an hour"
        "|kilometers an hour|km an hour",
        "speed-mile-per-hour": "miles an hour|mi/h",
        "acceleration-meter-per-square-second": "m/s2|m/s^2|m s−2|m s-2",
        "speed-meter-per-second": "metres a second|meters a second",
        "speed-knot": "kt|kts",
        "mass-pound": "lbs",
        "mass-kilogram": "kgs|kilo|kilos",
        "mass-tonne": "metric tonnes|metric ton|metric tons|mt",
        "duration-hour": "hrs|hr|h",
        "duration-minute": "mins|min",
        "duration-second": "secs|sec",
        "duration-year": "yrs|yr",
        "duration-month": "mos",
        "duration-week": "wks|wk",
        "duration-fortnight": "fortnight|fortnights",
        "temperature-celsius": "degrees C|degree C|deg C|degrees centigrade|degree centigrade"
        "|deg celsius|C|celsius|celcius|degrees celcius|centigrade|° C|ºC|° Celsius|°Celsius",
        "temperature-fahrenheit": "degrees F|degree F|deg F|deg fahrenheit|F|fahrenheit|° F|ºF"
        "|farenheit|degrees farenheit|° Fahrenheit|°Fahrenheit",
        "angle-degree": "°",
        "digital-gigabyte": "gig|gigs",
        "power-megawatt": "MWe",
        "energy-kilowatt-hour": "kilowatt hour|kilowatt hours|kwh",
        "mass-megatonne": "megaton|megatons|megatonne|megatonnes",
        "mass-kilotonne": "kiloton|kilotons|kilotonne|kilotonnes",
        "sound-decibel": "decibel|decibels|dB|dBA",
        "digital-exabyte": "exabyte|exabytes|EB",
        "digital-zettabyte": "zettabyte|zettabytes|ZB",
        "energy-british-thermal-unit": "British thermal unit|British thermal units|BTU|BTUs|Btu",
        "length-light-year": "light-year|light-years|light year|light years",
        "frequency-revolution-per-minute": "rpm|revolutions per minute|revs per minute",
        "length-centimeter": "cms",
        "share-basis-point": "basis point|basis points|bps",
        "currency-bitcoin": "bitcoin|bitcoins|BTC",
        "frequency-time": "times",
        "flow-barrel-per-day": "bpd|b/d|barrels per day|barrel-per-day",
    }
)

OWN_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "area-square-millimeter": "square millimetre",
        "volume-gallon": "gallon",
        "volume-quart": "quart",
        "volume-fluid-ounce": "fluid ounce",
        "consumption-mile-per-gallon": "mile per gallon",
        "duration-fortnight": "fortnight",
        "mass-megatonne": "megatonne",
        "mass-kilotonne": "kilotonne",
        "sound-decibel": "decibel",
        "digital-exabyte": "exabyte",
        "digital-zettabyte": "zettabyte",
        "energy-british-thermal-unit": "British thermal unit",
        "length-light-year": "light-year",
        "frequency-revolution-per-minute": "revolution per minute",
        "share-basis-point": "basis point",
        "currency-bitcoin": "bitcoin",
        "frequency-time": "time",
        "flow-barrel-per-day": "barrel per day",
        "length-picometer": "picometre",
        "length-angstrom": "angstrom",
    }
)
"""Singular names that CLDR has not, or has with a country in front."""

_PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "n": "nano",
        "µ": "micro",
        "μ": "micro",
        "m": "milli",
        "k": "kilo",
        "M": "mega",
        "G": "giga",
        "T": "tera",
        "P": "peta",
    }
)
_BASES = (
    ("electric", "volt", "V", "nµμmkM"),
    ("electric", "ampere", "A", "nµμmk"),
    ("power", "watt", "W", "nµμmkMGT"),
    ("energy", "watt-hour", "Wh", "mkMGTP"),
    ("energy", "electronvolt", "eV", "mkMGT"),
    ("energy", "joule", "J", "mkMGTP"),
    ("pressure", "pascal", "Pa", "mkMG"),
    ("frequency", "hertz", "Hz", "mkMGT"),
    ("duration", "second", "s", "nµμm"),
    ("mass", "gram", "g", "nµμ"),
    ("volume", "litre", "l", "µμ"),
    ("volume", "litre", "L", "µμmMG"),
    ("rate", "bit per second", "bps", "kMGT"),
    ("rate", "bit per second", "bit/s", "kMGT"),
    ("dose", "sievert", "Sv", "µμm"),
    ("dose", "gray", "Gy", "µμm"),
    ("activity", "becquerel", "Bq", "kMGTP"),
)
"""What each measures, its name and symbol, and its prefixes: those that make no other word."""


def of_the_si() -> Iterator[tuple[str, str, str, bool]]:
    """The units made of a prefix and a base: id, singular name, form, whether that is singular."""
    for dimension, base, symbol, prefixes in _BASES:
        for sign in ("", *prefixes):
            name = _PREFIXES.get(sign, "") + base
            unit_id = f"{dimension}-{name.replace(' ', '-')}"
            yield unit_id, name, sign + symbol, False
            for written in {name, name.replace("-", " ")}:
                yield unit_id, name, written, True
                yield unit_id, name, _plural(written), False


def _plural(name: str) -> str:
    head, per, tail = name.partition(" per ")
    return f"{head if head.endswith('hertz') else head + 's'}{per}{tail}"
