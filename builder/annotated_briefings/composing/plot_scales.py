"""The axes of a plot: few marks, at round numbers and at the first days of months and years."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Literal

MOST_MARKS = 5
"""Marks on an axis: more would not be read, and on a phone they would touch."""
_FROM_NOUGHT = Decimal("0.6")
"""An axis begins at nought unless the least value is above this share of the greatest."""
_ROUND = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_MONTHS = (1, 2, 3, 6)
_DAYS = (1, 2, 4, 7, 14)
_MARGIN = Decimal("0.04")

Step = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Scale:
    """Where values lie between `start` and `end` of the drawing; `marks` are those to name."""

    least: Decimal
    most: Decimal
    start: float
    end: float
    marks: tuple[Decimal, ...]
    step: Step = "day"

    def at(self, value: Decimal) -> float:
        share = (value - self.least) / (self.most - self.least)
        return round(self.start + float(share) * (self.end - self.start), 1)


def values_up(values: Sequence[Decimal], start: float, end: float) -> Scale:
    """The axis of the values themselves, from a round number to a round number."""
    least, most = min(values), max(values)
    if 0 <= least <= most * _FROM_NOUGHT:
        least = Decimal(0)
    step = _round_step((most - least or max(abs(most), Decimal(1))) / (MOST_MARKS - 1))
    low = (least / step).to_integral_value(ROUND_FLOOR)
    high = max((most / step).to_integral_value(ROUND_CEILING), low + 1)
    marks = tuple(step * each for each in range(int(low), int(high) + 1))
    return Scale(marks[0], marks[-1], start, end, marks)


def _round_step(least: Decimal) -> Decimal:
    """The smallest of 1, 2 and 5 with noughts that is no smaller than this."""
    power = Decimal(1).scaleb(least.adjusted())
    return next(power * each for each in _ROUND if power * each >= least)


def days_along(days: Sequence[date], start: float, end: float) -> Scale:
    """The axis of time, from the first day to the last and a little beyond."""
    first, last = min(days), max(days)
    step, marks = _marks(first, last)
    low, high = (Decimal(day.toordinal()) for day in (first, last))
    margin = (high - low) * _MARGIN or Decimal(1)
    named = tuple(Decimal(day.toordinal()) for day in marks)
    return Scale(low - margin, high + margin, start, end, named, step)


def _marks(first: date, last: date) -> tuple[Step, list[date]]:
    """The days to name: no more than a handful, all at equal steps."""
    for days in _DAYS:
        if (last - first).days < days * MOST_MARKS:
            return "day", list(_by_days(first, last, days))
    months = (last.year - first.year) * 12 + last.month - first.month
    for each in _MONTHS:
        if months < each * MOST_MARKS:
            return "month", list(_by_months(first, last, each))
    years = int(_round_step(Decimal(last.year - first.year) / (MOST_MARKS - 1)))
    return "year", list(_by_months(first, last, 12 * max(years, 1)))


def _by_days(first: date, last: date, step: int) -> Iterator[date]:
    for number in range(0, (last - first).days + 1, step):
        yield first + timedelta(number)


def _by_months(first: date, last: date, step: int) -> Iterator[date]:
    """The first days of months, at multiples of a step in months, that lie between two days."""
    month = first.year * 12 + first.month - 1
    month += -month % step
    while month <= last.year * 12 + last.month - 1:
        day = date(month // 12, month % 12 + 1, 1)
        if first <= day <= last:
            yield day
        month += step
