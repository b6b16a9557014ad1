"""A measure: an amount with the unit, currency or per cent sign it is written with."""

from decimal import Decimal
from typing import Literal, NamedTuple

from annotated_briefings.measuring.amount import Amount
from annotated_briefings.measuring.units import Unit
from annotated_briefings.span import Span

Sort = Literal["count", "share", "percent", "money", "unit", "age"]


class Measure(NamedTuple):
    """What one figure says, before its hedge and what it counts are read.

    `core` is where the number stands, `span` takes the unit in. `name` is the unit as it is shown;
    `unit` is set where it is a unit of measurement, `money` where a name is shared by currencies.
    `singular` is true of "eight-month", which stands before the noun it measures.
    `short` is true of "km", which does not show its number.
    `bounded` is true of a range between two hedges: "more than 10 but fewer than 20".
    `equivalent` is where the text gives it in another unit, and `end` where that bracket closes.
    """

    span: Span
    core: Amount
    sort: Sort
    low: Decimal
    high: Decimal | None = None
    name: str | None = None
    unit: Unit | None = None
    money: str | None = None
    singular: bool = False
    short: bool = False
    bounded: bool = False
    equivalent: Span | None = None
    end: int = 0
