"""The units that English names, from the Unicode CLDR by way of Babel.

A unit is known by its CLDR id ("length-kilometer"), whose first part is what it measures, and
shown by its singular name in British English ("kilometre"). CLDR's long and short forms are read;
what it has no form for stands in `unit_forms`. "Per" joins two units ("tonnes per hectare").
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.units import format_unit

from annotated_briefings.measuring.forms import SHORT, Forms
from annotated_briefings.measuring.unit_forms import MORE_FORMS, OWN_NAMES, of_the_si

GAPS = tuple(" -‑\u00a0\u202f\n")
"""What may stand between a number and its unit, once."""
_LOCALES = ("en", "en_GB")

_NO_UNITS = re.compile(
    r"concentr-(?!per(?:mille|million)$)|graphics-(?!.*pixel)|speed-(?:beaufort|light)|.*(?:generic|gasoline|foodcalorie"
    r"|-drop|-dram|-jigger|-pinch|-grain|length-point|revolution|-quarter|solar|earth-"
    r"|scandinavian|-imperial|-metric|pressure-bar$|length-parsec|therm|electric-ampere|g-force|stone"
    r"|kilowatt-hour-per|light-|.*picometer)"
)
"""CLDR units that in news are words of another kind ("points", "drops", "bars", "item"), and the
variants of one name of which CLDR's plain form is kept ("gallon")."""

_LETTERS = frozenset("A C F G J K L N V W c g h l m s t in au pt st cd ct mo MP rad rev".split())
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
    """A unit as the text writes it, up to `end`; `singular` where it is written in the singular.

    `short` is true of what has one form for both: "km", "kg".
    """

    unit: Unit
    end: int
    singular: bool
    short: bool = False


def unit_at(text: str, start: int, end: int, *, after_digits: bool) -> UnitMatch | None:
    """The unit that starts right behind an amount, over at most one space or hyphen."""
    begin = start + 1 if text[start : start + 1] in GAPS else start
    if closing := _CLOSING.get(text[begin : begin + 1]):
        return _in_brackets(text, begin + 1, end, closing)
    found = _forms().starting(text, begin, end)
    if found is None:
        return None
    written, (unit, singular) = found
    if written in _LETTERS and not after_digits:
        return None
    if written == "s" and text[start - 1] == "0" and begin == start:
        return None  # "in her 40s"
    if written in _DIRECTIONS and _STREET.match(text, begin + 1):
        return None
    if written == "times" and text[begin].isupper():
        return None  # "12 Times Square"
    if written == "in" and begin > start and not _is_inch(text, start, begin):
        return None
    short = len(written) <= SHORT and not singular
    match = UnitMatch(unit, begin + len(written), singular, short)
    return _with_per(text, match, end)


_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}


def _in_brackets(text: str, begin: int, end: int, closing: str) -> UnitMatch | None:
    """The unit that is all a bracket holds, as in tables: "20 (kg)"."""
    found = _forms().starting(text, begin, end)
    if found is None or not text.startswith(closing, begin + len(found[0])):
        return None
    written, (unit, singular) = found
    return UnitMatch(unit, begin + len(written) + 1, singular, short=len(written) <= SHORT)


_DIRECTIONS = frozenset("NW")
_STREET = re.compile(r"\.?\s+[A-Z\d]")
"""What follows a letter that is a part of town and no newton or watt: "950 W. Mill Road"."""
_FEET = re.compile(r"(?:(?:ft|foot|feet)\s[\d./]{1,5}|/\d{1,2}|[½¼¾⅛⅜⅝⅞])\Z")
"""Before "in" these make inches of it: "5 ft 10 in", "2 1/2 in"."""
_THICK = re.compile(
    r"in(?:\Z|[.;)]|\.?\s(?:thick|wide|long|high|tall|deep|across|in diameter|of (?:rain|snow))\b)"
)


def _is_inch(text: str, start: int, begin: int) -> bool:
    before = text[max(0, start - 12) : start]
    return bool(_FEET.search(before)) or _THICK.match(text, begin) is not None


_PER = re.compile(r"\s?/\s?|\s{1,2}per\s{1,2}", re.IGNORECASE)
_DENOMINATORS = frozenset(("duration", "length", "area", "volume", "mass"))
_INVERSE = re.compile(
    r"[ \u00a0·](?P<form>[^\W\d_]{1,4})\^?(?:[-−]\s?(?P<power>[123])|⁻(?P<raised>[¹²³]))(?!\w)"
)
"""A unit to a power below nought, as science writes what it parts by: "kg s−1", "A m⁻²"."""
_POWERS = {"1": "", "2": "square ", "3": "cubic ", "¹": "", "²": "square ", "³": "cubic "}


def _with_per(text: str, match: UnitMatch, end: int) -> UnitMatch:
    """The unit with the one it is parted by, where another follows: "tonnes per hectare"."""
    unit = match.unit
    if unit.dimension == "duration" or " per " in unit.name:
        return match
    found = _inverse(text, match.end, end) or _under_stroke(text, match.end, end)
    if found is None or found[1].dimension not in _DENOMINATORS - {unit.dimension}:
        return match
    power, other, stop = found
    name = f"{unit.name} per {power}{other.name}"
    return UnitMatch(Unit(f"rate-{name.replace(' ', '-')}", name), stop, match.singular)


_Parting = tuple[str, Unit, int]
"""The power of a unit that parts another, the unit, and where it ends."""


def _inverse(text: str, start: int, end: int) -> _Parting | None:
    inverse = _INVERSE.match(text, start, end)
    under = _forms().starting(text, *inverse.span("form")) if inverse else None
    if inverse is None or under is None:
        return None
    return _POWERS[inverse["power"] or inverse["raised"]], under[1][0], inverse.end()


def _under_stroke(text: str, start: int, end: int) -> _Parting | None:
    per = _PER.match(text, start, end)
    under = _forms().starting(text, per.end(), end) if per else None
    if per is None or under is None or under[1][0].name == "inch":
        return None
    return "", under[1][0], per.end() + len(under[0])


@cache
def unit_heads() -> AbstractSet[str]:
    """The letters or the sign that a unit begins with, in lower case; a bracket may hold one."""
    return _forms().heads | _CLOSING.keys()


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
    yield from _of_cldr()
    for unit_id, more in MORE_FORMS.items():
        unit = Unit(unit_id, OWN_NAMES.get(unit_id) or _form(unit_id, 1, "long", "en_GB"))
        for form in more.split("|"):
            yield unit, form, form == unit.name or form.endswith("meter")
    for unit_id, name, form, singular in of_the_si():
        yield Unit(unit_id, name), form, singular


def _of_cldr() -> Iterator[tuple[Unit, str, bool]]:
    for unit_id in sorted(Locale("en").unit_display_names):
        if not _NO_UNITS.match(unit_id):
            unit = Unit(unit_id, OWN_NAMES.get(unit_id) or _form(unit_id, 1, "long", "en_GB"))
            for form, singular in _cldr_forms(unit_id):
                yield unit, form, singular
                if "gram" in form:
                    yield (
                        unit,
                        re.sub(r"gram\b", "gramme", form.replace("grams", "grammes")),
                        singular,
                    )


def _cldr_forms(unit_id: str) -> Iterator[tuple[str, bool]]:
    if unit_id in OWN_NAMES:
        name = OWN_NAMES[unit_id]
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
