"""The days that a TIMEX3 value covers, so that values are compared for what they mean.

"2017-W27" and "2017-07-03/2017-07-09" are the same days.
"""

import re
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

Stretch = tuple[date, date]
"""The first and the last day."""

_ONE_DAY = timedelta(days=1)
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
"""The months in which the seasons of the north begin, for weather and not for astronomy."""
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-W(?P<week>\d\d)(?P<weekend>-WE)?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|AU|WI))?(?:T.*)?"
)
_DECADE = re.compile(r"(\d{3})X?")
_CENTURY = re.compile(r"(\d\d)(?:XX)?")


def stretch(value: str) -> Stretch | None:
    """The days of a value or of "start/end"; None for durations and what names no days."""
    first, _, last = value.partition("/")
    begins = _covered(first)
    ends = _covered(last) if last else begins
    return (begins[0], ends[1]) if begins and ends else None


def _covered(value: str) -> Stretch | None:
    try:
        if decade := _DECADE.fullmatch(value):
            return _long(date(int(decade[1]) * 10, 1, 1), relativedelta(years=10))
        if century := _CENTURY.fullmatch(value):
            return _long(date(int(century[1]) * 100, 1, 1), relativedelta(years=100))
        match = _VALUE.fullmatch(value)
        return _matched(match) if match else None
    except (ValueError, OverflowError):
        return None


def _matched(match: re.Match[str]) -> Stretch:
    year = int(match["year"])
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day
    if match["month"]:
        return _long(date(year, int(match["month"]), 1), relativedelta(months=1))
    if match["weekend"]:
        return _long(date.fromisocalendar(year, int(match["week"]), 6), relativedelta(days=2))
    if match["week"]:
        return _long(date.fromisocalendar(year, int(match["week"]), 1), relativedelta(weeks=1))
    if match["quarter"]:
        return _long(date(year, 3 * int(match["quarter"]) - 2, 1), relativedelta(months=3))
    if match["half"]:
        return _long(date(year, 6 * int(match["half"]) - 5, 1), relativedelta(months=6))
    if match["season"]:
        return _long(date(year, _SEASONS[match["season"]], 1), relativedelta(months=3))
    return _long(date(year, 1, 1), relativedelta(years=1))


def _long(first: date, length: relativedelta) -> Stretch:
    return first, first + length - _ONE_DAY
