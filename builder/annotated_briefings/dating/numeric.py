"""Days in digits alone: "2017-07-04", "04.07.2017", and "4/7/2017", which two countries read
two ways."""

import re
from datetime import date
from functools import lru_cache

from annotated_briefings.dating.certainty import CERTAIN, CLEAR, OPEN, PROBABLE
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, real, year_of
from annotated_briefings.dating.words import ANY_MONTH


def iso_day(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "2017-07-04"."""
    on = real(int(found["year"]), int(found["month"]), int(found["day"]))
    if on is None:
        return None
    return Reckoned(on.isoformat(), CERTAIN, "written in full", day=on, year=on.year)


def numeric_day(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon "4/7/2017": 4 July, or 7 April where the rest of the text puts the month first.

    "04-07-17" is as often a number of something else: it is read in a date line alone.
    """
    year = year_of(found["year"], setting.day.year + _AHEAD)
    first, second = int(found["first"]), int(found["second"])
    by_day, by_month = real(year, second, first), real(year, first, second)
    if found["sign"] == "-" and len(found["year"]) == 2:
        return _written(
            next((on for on in (by_month, by_day) if on and _is_near(on, setting)), None)
        )
    if by_day is None or by_month is None or by_day == by_month:
        return _written(by_day or by_month)
    near = [_is_near(on, setting) for on in (by_day, by_month)]
    month_first = near[1] if near[0] != near[1] else _puts_month_first(found.string)
    on, other = (by_month, by_day) if month_first else (by_day, by_month)
    sure = OPEN if month_first is None else PROBABLE
    reason = "day or month may come first"
    return Reckoned(on.isoformat(), sure, reason, None, (other.isoformat(),), on, year)


_NEAR = 10
"""Days from the article within which one reading lies that is meant, where the other lies off."""


def _is_near(on: date, setting: Setting) -> bool:
    return abs((on - setting.day).days) <= _NEAR


def _written(on: date | None) -> Reckoned | None:
    if on is None:
        return None
    return Reckoned(on.isoformat(), CLEAR, "written in full", day=on, year=on.year)


_AHEAD = 10
"""Years that a year of two digits may lie ahead of the article."""


_WORDS = re.compile(
    rf"(?P<american>{ANY_MONTH}\s\d{{1,2}}(?!\d))|(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?"
    rf"{ANY_MONTH.replace('month', 'later')}"
)
_DIGITS = re.compile(
    r"(?<![\d/.])(?P<first>\d{1,2})([/.])(?P<second>\d{1,2})\2(?:\d{4}|\d\d)(?!\d)"
)


@lru_cache(maxsize=1)
def _puts_month_first(text: str) -> bool | None:
    """Whether a text writes months before days: in digits where only one order fits, else in words.

    "12/25/2016" can be read one way only; "July 4" is written where 7/4 is. None where nothing
    tells.
    """
    for written in _DIGITS.finditer(text):
        if max(int(written["first"]), int(written["second"])) > 12:
            return int(written["second"]) > 12
    orders = [bool(written["american"]) for written in _WORDS.finditer(text)]
    return orders.count(True) > orders.count(False) if orders else None


NUMERIC = (
    Form(
        "iso-date",
        re.compile(
            r"(?P<year>[12]\d{3})(?P<sign>[-/.])(?P<month>[01]?\d)(?P=sign)(?P<day>[0-3]?\d)"
            r"(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-]|\.\d)"
        ),
        iso_day,
    ),
    Form(
        "numeric-date",
        re.compile(
            r"(?P<first>[0-3]?\d)(?P<sign>[/.-])(?P<second>[0-3]?\d)(?P=sign)(?P<year>[12]\d{3}|\d\d)"
            r"(?![\w/-]|[.,]\d)"
        ),
        numeric_day,
    ),
)
