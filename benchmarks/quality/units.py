"""Whether two names are of one unit: corpora write "Meter", "United States dollar" or "years"."""

import re
from functools import cache
from tokenize import TokenError
from typing import Literal

from babel import Locale
from babel.units import format_unit
from pint import UnitRegistry
from pint.errors import PintError

_SPELLINGS = (
    ("meter", "metre"),
    ("liter", "litre"),
    ("metric ton", "tonne"),
    ("united states", "us"),
    ("feet", "foot"),
    ("inches", "inch"),
    ("percentage", "%"),
    ("percent", "%"),
    ("per cent", "%"),
    ("pound sterling", "british pound"),
    ("penny", "pence"),
    ("pound-mass", "pound"),
    ("watt hour", "watt-hour"),
)
_TEMPERATURES = {"c": "celsius", "f": "fahrenheit", "k": "kelvin", "°c": "celsius"}
NO_UNIT = "dimensionless"


def same_unit(gold: str, unit: str | None, counted: str | None) -> bool:
    """Whether a unit of the gold is the one found; what is counted is a unit to some corpora.

    The name of a currency without its country ("Dollar") is that of any country.
    """
    if gold == NO_UNIT:
        return unit is None
    wanted = _plain(gold)
    if unit is None:
        return counted is not None and wanted in {_singular(word) for word in counted.split()}
    if gold in (unit, _symbols().get(unit)):
        return True
    named = _plain(_currencies().get(unit, unit))
    if wanted in (named, named.removeprefix("degree ")):
        return True
    if unit in _currencies():  # the unit of a rate of money is the money
        return named.endswith(f" {wanted.partition(' per ')[0]}")
    return _of_pint(gold) is not None and _of_pint(gold) == _of_pint(unit)


_SIGNS = str.maketrans("−–·", "-- ")
_POWER = re.compile(r"(?<=[^\W\d_])\^?(?=-?\s?[123]\b)")


@cache
def _of_pint(name: str) -> tuple[float, str] | None:
    """How much of its base pint reads in a unit, written out or short ("kg s−1"), if it knows it.

    A millilitre is a cubic centimetre.
    """
    written = _POWER.sub("**", name.translate(_SIGNS)).replace("- ", "-")
    try:
        base = _registry().Quantity(1.0, written).to_base_units()
    except (PintError, TypeError, ValueError, AttributeError, AssertionError, TokenError):
        return None
    return float(f"{base.magnitude:.6g}"), str(base.units)


@cache
def _registry() -> UnitRegistry[float]:
    return UnitRegistry()


@cache
def _symbols() -> dict[str, str]:
    """How units are written short, by their names: some corpora have "mm" for millimetres."""
    names = [str(unit) for unit in Locale("en_GB").unit_display_names]
    return {_written(unit, "long"): _written(unit, "short") for unit in names}


def _written(unit: str, length: Literal["long", "short"]) -> str:
    return format_unit(1, unit, length, locale="en_GB").replace("1", "", 1).strip()


def _plain(name: str) -> str:
    folded = name.casefold()
    for written, meant in _SPELLINGS:
        folded = folded.replace(written, meant)
    folded = _TEMPERATURES.get(folded, folded)
    return _singular(folded).removeprefix("degree ")


def _singular(name: str) -> str:
    folded = name.casefold()
    return folded[:-1] if folded.endswith("s") and len(folded) > 3 else folded


@cache
def _currencies() -> dict[str, str]:
    return dict(Locale("en").currencies)
