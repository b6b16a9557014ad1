"""Reading TIMEX3 values back: the first day of a stretch, and how it is shown."""

import re
from datetime import date

from annotated_briefings.composing.wording import Wording

_SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?"
    r"|-W(?P<week>\d{2})(?P<weekend>-WE)?|-Q(?P<quarter>[1-4])|-H(?P<half>[12])"
    r"|-(?P<season>SP|SU|FA|AU|WI))?(?:T.*)?"
)
_DECADE = re.compile(r"(\d{3})X?")


def first_day(value: str) -> date | None:
    """The day on which a TIMEX3 value begins; None for durations and unknown years."""
    if decade := _DECADE.fullmatch(value):
        return date(int(decade.group(1)) * 10, 1, 1) if int(decade.group(1)) else None
    if not (match := _VALUE.fullmatch(value)):
        return None
    try:
        year = int(match["year"])
        if match["week"]:
            first = 6 if match["weekend"] else 1
            return date.fromisocalendar(year, int(match["week"]), first)
        if match["quarter"]:
            return date(year, 3 * int(match["quarter"]) - 2, 1)
        if match["half"]:
            return date(year, 6 * int(match["half"]) - 5, 1)
        if match["season"]:
            return date(year, _SEASON_STARTS[match["season"]], 1)
        return date(year, int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return None


def shown(wording: Wording, value: str, end: str | None = None) -> str:
    """A TIMEX3 value in words: 4 July 2017, July 2017, week of 3 July 2017, the 1990s."""
    words = _shown(wording, value)
    return f"{words} – {_shown(wording, end)}" if end and end != value else words


def _shown(wording: Wording, value: str) -> str:
    day, match = first_day(value), _VALUE.fullmatch(value)
    if day is None:
        return value
    if match is None:
        return wording.gettext("the %(year)ss", year=day.year)
    if match["day"]:
        return wording.day(day)
    if match["month"]:
        return wording.month(day)
    if match["weekend"]:
        return wording.gettext("weekend of %(day)s", day=wording.day(day))
    if match["week"]:
        return wording.gettext("week of %(day)s", day=wording.day(day))
    if match["quarter"]:
        return wording.quarter(day)
    if match["half"]:
        return _half(wording, match["half"], day.year)
    if match["season"]:
        return _season(wording, match["season"], day.year)
    return str(day.year)


def _half(wording: Wording, half: str, year: int) -> str:
    if half == "1":
        return wording.gettext("first half of %(year)s", year=year)
    return wording.gettext("second half of %(year)s", year=year)


def _season(wording: Wording, season: str, year: int) -> str:
    match season:
        case "SP":
            return wording.gettext("spring %(year)s", year=year)
        case "SU":
            return wording.gettext("summer %(year)s", year=year)
        case "WI":
            return wording.gettext("winter %(year)s", year=year)
        case _:
            return wording.gettext("autumn %(year)s", year=year)
