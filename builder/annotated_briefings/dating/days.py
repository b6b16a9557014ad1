"""Forms that name a day of the calendar: "4 July 2017", "July 4-6", "2017-07-04", "4/7/2017"."""

import re
from dataclasses import replace

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, real
from annotated_briefings.dating.words import (
    ANY_MONTH,
    ANY_WEEKDAY,
    DAY,
    GAP,
    MONTHS,
    OF_YEAR,
    ORDINALS,
    PART,
    PART_OF,
    PARTS_OF_DAY,
    TO_DAY,
)
from annotated_briefings.dating.yearless import year_behind, year_for


def day_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon a day and a month; without a year, the one that fits the passage best."""
    month, day = MONTHS[found["month"].lower().rstrip(".")], _day(found)
    if found["year"]:
        certain = _on(found, int(found["year"]), month, day)
        return certain and replace(certain, confidence=0.99, reason="written in full")
    year, confidence, reason = year_for(month, day, setting, year_behind(found, month, setting))
    reckoned = _on(found, year, month, day)
    if reckoned is None or _EVENT.match(found.string, found.end()):
        return reckoned and replace(reckoned, confidence=0.5, reason="the name of an event")
    return replace(reckoned, confidence=confidence, reason=reason)


_EVENT = re.compile(rf"{GAP}(?:attacks?|plot|coup|revolution|movement|massacre|protests)\b")


def _day(found: re.Match[str]) -> int:
    groups = found.groupdict()
    return int(groups["day"]) if groups.get("day") else ORDINALS[groups["ordinal"].lower()]


def _on(found: re.Match[str], year: int, month: int, day: int) -> Reckoned | None:
    on = real(year, month, day)
    if on is None:
        return None
    groups = found.groupdict()
    last = real(year, month, int(groups["last"])) if groups.get("last") else None
    if groups.get("last") and (last is None or last <= on):
        return None
    part = PARTS_OF_DAY.get((groups.get("part") or groups.get("of_part") or "").lower(), "")
    value = on.isoformat() + (f"T{part}" if part else "")
    return Reckoned(value, 1, end=last.isoformat() if last else None, day=last or on, year=year)


def iso_day(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "2017-07-04"."""
    on = real(int(found["year"]), int(found["month"]), int(found["day"]))
    if on is None:
        return None
    return Reckoned(on.isoformat(), 0.98, "written in full", day=on, year=on.year)


def numeric_day(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon "4/7/2017", which is 4 July in most of the world and 7 April in the United States."""
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    if len(found["year"]) == 2:
        if found[2] == "-":
            return None
        year += 2000 if year <= setting.day.year % 100 + 10 else 1900
    days = [on for on in (real(year, second, first), real(year, first, second)) if on]
    if not days:
        return None
    others = tuple(on.isoformat() for on in days[1:] if on != days[0])
    sure = 0.6 if others else 0.95
    reason = "day or month may come first" if others else "written in full"
    return Reckoned(days[0].isoformat(), sure, reason, None, others, days[0], year)


_ORDINAL = "|".join(ORDINALS)

DAYS = (
    Form(
        "iso-date",
        re.compile(r"(?P<year>[12]\d{3})([-/.])(?P<month>[01]?\d)\2(?P<day>[0-3]?\d)(?![\w/-])"),
        iso_day,
    ),
    Form(
        "numeric-date",
        re.compile(
            r"(?P<first>[0-3]?\d)([/.-])(?P<second>[0-3]?\d)\2(?P<year>[12]\d{3}|\d\d)(?![\w/-]|[.,]\d)"
        ),
        numeric_day,
    ),
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
)
