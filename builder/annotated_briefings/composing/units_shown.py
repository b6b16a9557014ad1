"""Amounts of a unit, written out as a language does: 5 inches per hour, 2,5 kilomètres.

Names of units and their forms are CLDR's.
"""

from decimal import Decimal
from typing import Literal

from babel import Locale
from babel.units import UnknownUnitError, format_compound_unit, format_unit


def in_unit(value: Decimal, unit: str, locale: Locale) -> str | None:
    """An amount of a unit, which its British name says; None where CLDR has no name for it."""
    name = _name(unit)
    try:
        return format_unit(value, name, length=_length(locale, name), locale=locale)
    except UnknownUnitError:
        return _per_another(value, unit, locale)


def _per_another(value: Decimal, unit: str, locale: Locale) -> str | None:
    """An amount of one unit for each of another, which have a name together in few languages."""
    head, _, below = map(_name, unit.partition(" per "))
    if not (_is_known(head, locale) and _is_known(below, locale)):
        return None
    length = _length(locale, head, below)
    return format_compound_unit(value, head, denominator_unit=below, length=length, locale=locale)


def _name(unit: str) -> str:
    """The unit as CLDR calls it: degree Celsius, square metre."""
    name = unit.removeprefix("degree ").lower().replace(" ", "-")
    return name.replace("metre", "meter").replace("litre", "liter")


def _is_known(name: str, locale: Locale) -> bool:
    """Whether this is a unit's whole name; babel takes any that ends so for it."""
    return any(known.partition("-")[2] == name for known in locale._data["unit_patterns"])


def _length(locale: Locale, *names: str) -> Literal["short", "long"]:
    """The form in which CLDR writes units out: `short` where it says that the long one of any is
    the same, as Arabic does of months, since babel does not follow CLDR there."""
    patterns = locale._data["unit_patterns"]
    for name in names:
        key = min((known for known in patterns if known.endswith(name)), key=len, default="")
        if not key or "other" not in patterns[key].get("long", {}):
            return "short"
    return "long"
