"""An amount: a number as the text writes it, before anybody asks what it measures."""

from decimal import Decimal
from typing import NamedTuple

from annotated_briefings.meaning import Hedge
from annotated_briefings.span import Span


class Amount(NamedTuple):
    """A number as written, from `low` to `high` where it names no single one.

    `scale` is the power it was multiplied by ("million"), which the first number of a range shares.
    `spelled` is true of number words, `grouped` where digits stand in threes or have a point,
    `share` of fractions ("two-thirds"). `suffix` is the letters that hang on digits in place of a
    scale ("m"); they may mean a unit instead, and then the digits are worth `plain`.
    """

    span: Span
    low: Decimal
    high: Decimal | None = None
    hedge: Hedge = "exact"
    scale: int = 1
    spelled: bool = False
    grouped: bool = False
    share: bool = False
    suffix: str = ""

    @property
    def plain(self) -> "Amount":
        """The same digits without the letters of a scale."""
        if not self.suffix:
            return self
        span = Span(self.span.start, self.span.end - len(self.suffix))
        return Amount(span, self.low / self.scale, grouped=self.grouped)


PLACES = Decimal("0.000001")
"""Fractions that do not come out even are rounded to six places."""


def rounded(value: Decimal) -> Decimal:
    """A value with at most six places behind the point, and no noughts at the end."""
    even = value.quantize(PLACES) if value.adjusted() < 20 else value
    return tidy(even)


def tidy(value: Decimal) -> Decimal:
    """The same value, written without an exponent or noughts behind the point (2.50 as 2.5)."""
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()
