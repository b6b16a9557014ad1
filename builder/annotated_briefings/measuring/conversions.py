"""Telling whether two measures are one quantity: "2 kilometres (a mile and a quarter)".

A conversion stands in brackets or after "or": whether it is the same is reckoned with pint, within
the roundness that news allows itself.
"""

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from annotated_briefings.measuring.hedges import hedge_before
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.span import Span

if TYPE_CHECKING:
    from pint import UnitRegistry

FURTHEST = 32
"""Characters between two measures that may belong together."""
_BRACKET = re.compile(r"\s{0,2}[(\[]([^()\[\]0-9]{0,24}?)\Z")
_OR = re.compile(r",\s{1,2}or\s{1,2}([^()\[\],;0-9]{0,16}?)\Z", re.IGNORECASE)
_CLOSES = re.compile(r"[^()\[\]0-9\n]{0,16}?(?:[;,/][^()\[\]\n]{0,32})?[)\]]")
"""The end of a bracket, before which the amount may stand in yet another unit."""
ROUNDNESS = Decimal("0.2")
"""How far a conversion may be off: "100 metres (300 feet)" is 9 per cent, "half a mile" for a
kilometre 20. With "less than" or "more than" before it, twice that."""


def conversion(text: str, first: Measure, second: Measure) -> Measure | None:
    """The first measure with the second as what it is in another unit; None if it is not."""
    if first.equivalent and second.span in first.equivalent:
        return first
    between = text[first.span.end : min(second.span.start, first.span.end + FURTHEST)]
    bracket = _BRACKET.fullmatch(between)
    link = bracket or _OR.fullmatch(between)
    if link is None or first.equivalent or len(between) != second.span.start - first.span.end:
        return None
    start = first.span.end + link.start(1)
    hedge, _ = hedge_before(Nearby.around(text, second.span, Span(start, len(text))))
    if not _same(first, second, loose=hedge in ("less than", "more than")):
        return None
    closing = _CLOSES.match(text, second.span.end) if bracket else None
    if bracket and closing is None:
        return None
    equivalent = Span(start, closing.end() - 1 if closing else second.span.end)
    return first._replace(equivalent=equivalent, end=closing.end() if closing else equivalent.end)


def _same(first: Measure, second: Measure, *, loose: bool) -> bool:
    """Whether two measures are one quantity; of two currencies nobody can tell, and all mean it."""
    if first.sort == second.sort == "money":
        return first.name != second.name
    if not first.unit or not second.unit or first.unit == second.unit:
        return False
    if first.unit.dimension != second.unit.dimension:
        return False
    ratio = _ratio(first.unit.id, second.unit.id, first.low, second.low)
    allowed = ROUNDNESS * 2 if loose else ROUNDNESS
    return ratio is not None and abs(ratio - 1) <= allowed


def _ratio(first: str, second: str, low: Decimal, other: Decimal) -> Decimal | None:
    """What the second quantity is of the first, or None where pint does not know the units."""
    nought, one = _converted(second, first)
    if nought is None or one is None or not low:
        return None
    return (nought + (one - nought) * other) / low


@cache
def _converted(unit: str, into: str) -> tuple[Decimal | None, Decimal | None]:
    """What nought and one of a unit are in another; degrees differ in both."""
    from pint import errors  # noqa: PLC0415 - pint takes 0.3 s to import, and few texts need it

    try:
        units = _registry()
        source, target = units.Unit(_pint_name(unit)), units.Unit(_pint_name(into))
        nought, one = (units.Quantity(Decimal(n), source).to(target).magnitude for n in (0, 1))
    except (errors.PintError, ArithmeticError):
        return None, None
    return nought, one


@cache
def _registry() -> "UnitRegistry[Decimal]":
    from pint import UnitRegistry  # noqa: PLC0415 - as above

    return UnitRegistry(non_int_type=Decimal)


def _pint_name(unit_id: str) -> str:
    """CLDR's "area-square-kilometer" as pint writes it: "kilometer**2"."""
    name = unit_id.split("-", 1)[1].replace("-per-", "/")
    powered = re.sub(
        r"(square|cubic)-(\w+)", lambda found: f"{found[2]}**{_POWERS[found[1]]}", name
    )
    return _PINT_NAMES.get(name, powered.replace("-", "_"))


_POWERS = {"square": 2, "cubic": 3}
_PINT_NAMES = {
    "celsius": "degC",
    "fahrenheit": "degF",
    "ton": "short_ton",
    "tonne": "metric_ton",
    "british-thermal-unit": "Btu",
    "ounce-troy": "troy_ounce",
}
