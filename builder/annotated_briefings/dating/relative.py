"""So many days, weeks, months or years from the article's date: "two years ago", "in two days"."""

import re
from datetime import date
from functools import lru_cache

from annotated_briefings.dating.certainty import FAIR, LIKELY
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, month, moved, shifted, week
from annotated_briefings.dating.words import DAY_NAMES, GAP, WEEKDAYS, word_before
from annotated_briefings.measuring.spelling import spelled


def ago(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Take "two years ago" for a year, three weeks for a week, ten days for a day."""
    count = counted(found)
    if count is None or word_before(found) == "half":
        return None
    if found["to"]:
        return _to_the_day(-count, found, setting)
    return _at_distance(-count, found, setting, LIKELY)


def from_now(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Two weeks from now", "three weeks from today", "a week from Friday"."""
    count = counted(found)
    if count is None:
        return None
    if found["to"]:
        return _from_day(count, found, setting)
    return _at_distance(count, found, setting, LIKELY)


def _from_day(count: int, found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "three weeks from today", "a week from Friday": from the next such day."""
    to = found["to"].lower()
    near = {"today": 0, "tomorrow": 1}.get(to)
    ahead = (WEEKDAYS[to] - setting.day.weekday()) % 7 if near is None else near
    start = shifted(setting.day, days=ahead)
    on = moved(start, count, found["unit"].lower()) if start else None
    if not on:
        return None
    return Reckoned(on.isoformat(), LIKELY, "from a day near the article's", day=on, present=True)


def _to_the_day(count: int, found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "fifteen years ago today", "two weeks ago Friday": the weekday nearest to it."""
    reckoned = distant(setting.day, count, found["unit"].lower())
    on = reckoned and reckoned[1]
    number = WEEKDAYS.get(found["to"].lower())
    if on and number is not None:
        on = shifted(on, days=(number - on.weekday() + 3) % 7 - 3)
    if not on:
        return None
    return Reckoned(on.isoformat(), LIKELY, "from the article's date", day=on, present=True)


def hence(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "in two days" where the sentence looks ahead; in one that looks back it is no date."""
    count = counted(found)
    measured = _RECORD.search(found.string, max(0, found.start() - 30), found.start())
    if count is None or measured or not setting.ahead:
        return None
    return _at_distance(count, found, setting, FAIR)


_RECORD = re.compile(
    r"\b(?:times?|once|only|most|least|first|worst|best|[a-z]{3,}est)\b[^.,;:]{0,16}\s\Z"
)
"""Before "in ten years" it is since when: the first time, the worst flood in ten years."""


def counted(found: re.Match[str]) -> int | None:
    """How many units a form names, or None where its word is no whole number."""
    written = found["count"].lower()
    if written in ("a", "an"):
        return 1
    return int(written) if written.isdecimal() else _spelled(written)


@lru_cache
def _spelled(written: str) -> int | None:
    """The whole number that a word is."""
    amount = spelled(written, 0, len(written))
    whole = amount is not None and amount.high is None and amount.low == int(amount.low)
    return int(amount.low) if amount and whole else None


def _at_distance(
    count: int, found: re.Match[str], setting: Setting, sure: float
) -> Reckoned | None:
    unit = found["unit"].lower()
    reckoned = distant(setting.day, count, unit)
    if reckoned is None:
        return None
    value, on = reckoned
    others = (on.isoformat(),) if unit in ("week", "fortnight") else ()
    sure = min(sure, FAIR) if unit in ("hour", "week", "fortnight", "decade") else sure
    return Reckoned(value, sure, "from the article's date", None, others, present=True)


def distant(day: date, count: int, unit: str) -> tuple[str, date] | None:
    """The value of what lies so many units from a day, as exact as its unit, and its day.

    Of hours there must be whole days: when five hours ago was, a date does not tell.
    """
    on = moved(day, count, unit)
    if on is None or (unit == "hour" and count % 24):
        return None
    if unit in ("day", "hour"):
        return on.isoformat(), on
    if unit in ("week", "fortnight"):
        return week(on), on
    if unit == "century":
        return f"{on.year // 100:02}XX", on
    return month(on) if unit == "month" else f"{on.year:04}", on


COUNT = r"(?P<count>\d{1,3}|(?i:an?|[a-z]{3,9}(?:-[a-z]{3,5})?))"
UNIT = r"(?P<unit>(?i:hour|day|week|fortnight|month|year|decade|century))"

RELATIVE = (
    Form(
        "ago",
        re.compile(
            rf"{COUNT}{GAP}{UNIT}s?{GAP}(?i:ago)(?![^\W_])"
            rf"(?:{GAP}(?P<to>(?i:today)|{DAY_NAMES})(?![^\W_]))?"
        ),
        ago,
    ),
    Form(
        "hence",
        re.compile(
            rf"(?i:in){GAP}{COUNT}{GAP}{UNIT}(?:['’]s{GAP}time|s(?:['’]{GAP}time)?)?"
            rf"(?![^\W_])(?!['’]|{GAP}of\b|-)"
        ),
        hence,
    ),
    Form(
        "from-now",
        re.compile(
            rf"{COUNT}{GAP}{UNIT}s?{GAP}(?:from|after){GAP}(?:now|(?P<to>(?i:today|tomorrow)"
            rf"|{DAY_NAMES}))(?![^\W_])"
        ),
        from_now,
    ),
)
