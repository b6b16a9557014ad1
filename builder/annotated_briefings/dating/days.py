"""Forms that name a day by its month: "4 July 2017", "July 4-6", "the fourth of July"."""

import re
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from annotated_briefings.dating.certainty import LIKELY, NEAREST, UNLIKELY
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, real, week, within
from annotated_briefings.dating.words import (
    ANY_MONTH,
    ANY_WEEKDAY,
    DAY,
    DAY_NAMES,
    GAP,
    MONTH,
    OF_YEAR,
    ORDINALS,
    PART,
    PART_OF,
    PARTS_OF_DAY,
    TO_DAY,
    WEEKDAYS,
    month_in,
)
from annotated_briefings.dating.yearless import Year, year_for


def day_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon a day and a month; without a year, the one that fits the passage best."""
    month, day = month_in(found), _day(found)
    year = year_for(found, month, day, setting)
    reckoned = _on(found, year, month, day)
    if reckoned and not found["year"] and _EVENT.match(found.string, found.end()):
        return _event(month, day) or reckoned._replace(
            confidence=UNLIKELY, reason="an event's name"
        )
    return reckoned


_EVENT = re.compile(
    rf"(?:,?{GAP}terror(?:ist)?)?{GAP}(?:attacks?|plot|coup|revolution|movement|massacre|protests|riots?"
    r"|bombings?|hijack\w+)\b"
)


def _event(month: int, day: int) -> Reckoned | None:
    """The attacks of 11 September are named by their day, in whatever year one speaks of them."""
    if (month, day) != (9, 11):
        return None
    return Reckoned("2001-09-11", LIKELY, "the attacks of 2001")


def attacks(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Read "9/11", which is no other day."""
    return _event(9, 11)


def _day(found: re.Match[str]) -> int:
    groups = found.groupdict()
    return int(groups["day"]) if groups.get("day") else ORDINALS[groups["ordinal"].lower()]


def _on(found: re.Match[str], year: Year, month: int, day: int) -> Reckoned | None:
    on = real(year.number, month, day)
    if on is None:
        return None
    groups = found.groupdict()
    last = real(year.number, month, int(groups["last"])) if groups.get("last") else None
    if groups.get("last") and (last is None or last <= on):
        return None
    part = PARTS_OF_DAY.get((groups.get("part") or groups.get("of_part") or "").lower(), "")
    return Reckoned(
        within(on.isoformat(), part),
        year.confidence,
        year.reason,
        last.isoformat() if last else None,
        day=last or on,
        year=year.number,
        present=year.present,
    )


def nth_weekday(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon "the first Tuesday in November", "the last week of May 2016"."""
    month, number = month_in(found), WEEKDAYS.get(found["falls"].lower(), _THURSDAY)
    year = year_for(found, month, 15, setting)
    first = real(year.number, month, 1)
    if first is None:
        return None
    nth = found["nth"].lower()
    if nth == "last":
        end = first + relativedelta(day=31)
        back = 0 if found["falls"] == "day" else (end.weekday() - number) % 7
        on = end - timedelta(days=back)
    elif found["falls"] == "day":
        on = first + timedelta(days=ORDINALS[nth] - 1)
    else:
        weeks = ORDINALS[nth] - 1
        on = first + timedelta(days=(number - first.weekday()) % 7, weeks=weeks)
    sure = min(year.confidence, NEAREST)
    value = week(on) if found["falls"] == "week" else on.isoformat()
    return Reckoned(value, sure, year.reason, day=on, year=on.year, present=year.present)


_THURSDAY = 3
"""The day that tells which month or year a week belongs to, by ISO 8601."""

_ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))

DAYS = (
    Form(
        "day-and-month",
        re.compile(
            rf"{PART_OF}{ANY_WEEKDAY}(?:(?i:the){GAP})?{DAY}{TO_DAY}(?:{GAP}|-)(?:of{GAP})?{ANY_MONTH}"
            rf"(?:{OF_YEAR})?{PART}"
        ),
        day_of,
    ),
    Form(
        "spelled-day",
        re.compile(
            rf"(?:(?i:the){GAP})?(?P<ordinal>(?i:{_ORDINAL}))(?![^\W_]){GAP}of{GAP}{ANY_MONTH}"
            rf"(?:{OF_YEAR})?{PART}"
        ),
        day_of,
    ),
    Form(
        "month-and-day",
        re.compile(
            rf"{PART_OF}{ANY_WEEKDAY}{ANY_MONTH}{GAP}(?:the{GAP})?{DAY}{TO_DAY}(?:{OF_YEAR})?{PART}"
        ),
        day_of,
    ),
    Form(
        "nth-weekday",
        re.compile(
            rf"(?:(?i:the){GAP})?(?P<nth>(?i:first|second|third|fourth|last)){GAP}"
            rf"(?P<falls>{DAY_NAMES}|week|day)"
            rf"{GAP}(?:of|in){GAP}{MONTH}(?:{OF_YEAR})?"
        ),
        nth_weekday,
    ),
    Form("attacks", re.compile(r"9/11(?![\w/-]|[.,]\d)"), attacks),
)
