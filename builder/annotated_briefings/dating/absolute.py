"""Forms that name a calendar date: days, months, seasons, quarters, years, decades, centuries."""

import re
from dataclasses import replace
from datetime import date

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, decade, real
from annotated_briefings.dating.words import (
    ANY_WEEKDAY,
    DAY,
    DECADES,
    GAP,
    MONTH,
    MONTHS,
    ORDINALS,
    PART,
    PARTS_OF_DAY,
    SEASONS,
    TO_DAY,
    YEAR,
)

_EARLY = rf"(?:(?i:early|mid|late)(?:-|{GAP}))?"
_OF_YEAR = rf"(?:,?{GAP}(?:(?i:of|in){GAP})?{YEAR})"


def day_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """ "4 July 2017", "July 4-6"; without a year, the one that fits the passage best."""
    month, day = MONTHS[found["month"].lower().rstrip(".")], int(found["day"])
    if found["year"]:
        certain = _on(found, int(found["year"]), month, day)
        return certain and replace(certain, confidence=0.99, reason="written in full")
    year, confidence, reason = _year_for(month, day, setting)
    reckoned = _on(found, year, month, day)
    if reckoned is None or _EVENT.match(found.string, found.end()):
        return reckoned and replace(reckoned, confidence=0.5, reason="the name of an event")
    return replace(reckoned, confidence=confidence, reason=reason)


_EVENT = re.compile(rf"{GAP}(?:attacks?|plot|coup|revolution|movement|massacre|protests)\b")
_NEARNESS = 31
"""Days that a date without a year and without a future verb may lie ahead of the article."""


def _year_for(month: int, day: int, setting: Setting) -> tuple[int, float, str]:
    """The year of a date that has none: that of the date before it, or the article's."""
    if setting.last and setting.last.year != setting.day.year:
        confidence = 0.9 if setting.near else 0.75
        return _after(setting.last, month), confidence, "the year of the date before it"
    if setting.year and setting.near and setting.year != setting.day.year:
        return setting.year, 0.8, "the year named before it"
    here = real(setting.day.year, month, min(day, 28)) or setting.day
    if not setting.ahead and (here - setting.day).days > _NEARNESS:
        far = (here - setting.day).days > 183
        return here.year - (1 if far else 0), 0.6, "the likeliest year"
    if setting.ahead and (here - setting.day).days < -183:
        return here.year + 1, 0.8, "the next one after the article"
    return here.year, 0.93, "the year of the article"


def _after(last: date, month: int) -> int:
    """The year of a month in a narrative that has reached `last`: January follows December."""
    return last.year + 1 if last.month >= 11 and month <= 2 else last.year


def _on(found: re.Match[str], year: int, month: int, day: int) -> Reckoned | None:
    on = real(year, month, day)
    if on is None:
        return None
    groups = found.groupdict()
    last = real(year, month, int(groups["last"])) if groups.get("last") else None
    if groups.get("last") and (last is None or last <= on):
        return None
    part = PARTS_OF_DAY.get((groups.get("part") or "").lower(), "")
    value = on.isoformat() + (f"T{part}" if part else "")
    return Reckoned(value, 1, end=last.isoformat() if last else None, day=last or on, year=year)


def iso_day(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """ "2017-07-04"."""
    on = real(int(found["year"]), int(found["month"]), int(found["day"]))
    if on is None:
        return None
    return Reckoned(on.isoformat(), 0.98, "written in full", day=on, year=on.year)


def numeric_day(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """ "4/7/2017" is 4 July in most of the world and 7 April in the United States."""
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


def month_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """ "July 2017", "in March", "last May"."""
    number, groups = MONTHS[found["month"].lower().rstrip(".")], found.groupdict()
    relation = (groups.get("relation") or "").lower()
    if _DAY_BEFORE.search(found.string, max(0, found.start() - 5), found.start()):
        return None
    if groups.get("year"):
        year, sure, reason = int(groups["year"]), 0.98, "written in full"
    elif relation in ("last", "next", "this"):
        year, sure, reason = _related_year(number, relation, setting), 0.85, f"{relation} one"
    elif relation or _is_month(found):
        year, sure, reason = _year_for(number, 1, setting)
    else:
        return None
    start = real(year, number, 1)
    if start is None:
        return None
    return Reckoned(f"{year:04}-{number:02}", sure, reason, day=start, year=year)


_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?\s\Z")
"""Of "31 February 2017" nothing is left, not the month either."""

_MONTH_BEFORE = re.compile(
    r"\b(?:in|since|until|till|by|during|from|through|of|for|before|after|between|to|and)\s{1,2}\Z",
    re.IGNORECASE,
)
_ALSO_WORDS = frozenset(
    {"may", "march", "april", "june", "august", "jan", "mar", "dec", "sep", "jun"}
)
"""Months that are verbs or names of people as well; they need a preposition before them."""


def _is_month(found: re.Match[str]) -> bool:
    """Whether a month that stands alone is one: "in March", not "March on Rome" or "May said"."""
    before = found.string[max(0, found.start() - 12) : found.start()]
    if re.match(r"\s(?:[A-Z]|\d)", found.string[found.end() : found.end() + 2]):
        return False
    word = found["month"].lower().rstrip(".")
    return bool(_MONTH_BEFORE.search(before)) or (word not in _ALSO_WORDS and len(word) > 4)


def _related_year(month: int, relation: str, setting: Setting) -> int:
    year = setting.day.year
    if relation == "last":
        return year if month < setting.day.month else year - 1
    if relation in ("next", "coming"):
        return year if month > setting.day.month else year + 1
    return year


def season_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """ "Summer 2016", "last summer"; a winter is counted by the year it begins in."""
    letters, groups = SEASONS[found["season"].lower()], found.groupdict()
    if groups["year"]:
        year = int(groups["year"])
        return Reckoned(f"{year:04}-{letters}", 0.95, "written in full", year=year)
    number = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[letters]
    relation = groups["relation"].lower()
    year = _related_year(number, "last" if relation == "past" else relation, setting)
    return Reckoned(f"{year:04}-{letters}", 0.8, f"{relation} {found['season'].lower()}")


def part_of_year(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """ "Q2 2017", "the first half of 2017"."""
    number = int(found["number"]) if found["number"] else ORDINALS[found["ordinal"].lower()]
    letter = "H" if found["piece"] and found["piece"].lower() == "half" else "Q"
    if number > (2 if letter == "H" else 4):
        return None
    year = int(found["year"])
    return Reckoned(f"{year:04}-{letter}{number}", 0.96, "written in full", year=year)


def decade_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """ "The 1990s", "the '90s", "the nineties"."""
    if found["year"]:
        return Reckoned(decade(int(found["year"])), 0.97, "written in full")
    digit = int(found["digit"]) if found["digit"] else DECADES[found["word"].lower()]
    year = 1900 + 10 * digit
    near = 2000 + 10 * digit
    if near <= setting.day.year - 20:
        return Reckoned(decade(near), 0.6, "the decade last past", None, (decade(year),))
    return Reckoned(decade(year), 0.9, "the decade last past")


def century_of(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """ "The 19th century" is 18XX."""
    number = int(found["number"]) if found["number"] else ORDINALS[found["ordinal"].lower()]
    if not 1 <= number <= 29:
        return None
    value = f"{number - 1:02}XX"
    if found["era"] and found["era"].upper().startswith("B"):
        value = f"BC{value}"
    return Reckoned(value, 0.95, "written in full")


def ancient_year(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """ "490 BC", "AD 79"."""
    era = (found["before"] or found["era"]).replace(".", "")
    number = int(found["number"] or found["after_era"])
    if not 0 < number < 10_000:
        return None
    value = f"BC{number:04}" if era.startswith("B") else f"{number:04}"
    return Reckoned(value, 0.95, "written in full")


ABSOLUTE = (
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
            rf"{ANY_WEEKDAY}(?:(?i:the){GAP})?{DAY}{TO_DAY}(?:{GAP}|-)(?:of{GAP})?{MONTH}"
            rf"(?:(?:,?{GAP}|-)(?:of{GAP})?{YEAR})?{PART}"
        ),
        day_of,
    ),
    Form(
        "month-and-day",
        re.compile(
            rf"{ANY_WEEKDAY}{MONTH}{GAP}(?:the{GAP})?{DAY}{TO_DAY}(?:,?{GAP}(?:of{GAP})?{YEAR})?{PART}"
        ),
        day_of,
    ),
    Form("month-and-year", re.compile(rf"{_EARLY}{MONTH}{_OF_YEAR}"), month_of),
    Form(
        "month",
        re.compile(rf"(?:(?P<relation>(?i:last|next|this|early|mid|late))(?:{GAP}|-))?{MONTH}"),
        month_of,
    ),
    Form(
        "season",
        re.compile(
            rf"(?:(?:(?i:the|early|mid|late)(?:-|{GAP}))?(?P<season>(?i:spring|summer|autumn|fall|winter))"
            rf"{_OF_YEAR})"
        ),
        season_of,
    ),
    Form(
        "related-season",
        re.compile(
            rf"(?P<relation>(?i:last|this|next|past)){GAP}(?P<season>(?i:spring|summer|autumn|fall|winter))"
            rf"(?![^\W_]){_OF_YEAR}?"
        ),
        season_of,
    ),
    Form(
        "part-of-year",
        re.compile(
            rf"(?:Q(?P<number>[1-4])|(?:(?i:the){GAP})?(?P<ordinal>(?i:first|second|third|fourth))"
            rf"(?:{GAP}|-)(?P<piece>(?i:quarter|half))){_OF_YEAR}"
        ),
        part_of_year,
    ),
    Form(
        "decade",
        re.compile(
            rf"{_EARLY}(?:(?i:the){GAP})?(?:(?P<year>[12]\d\d0)['’]?s(?![^\W_])"
            rf"|['’]?(?P<digit>[2-9])0['’]?s(?![^\W_])|(?P<word>(?i:{'|'.join(DECADES)}))(?![^\W_]))"
        ),
        decade_of,
    ),
    Form(
        "century",
        re.compile(
            rf"{_EARLY}(?:(?i:the){GAP})?(?:(?P<number>\d{{1,2}})(?:st|nd|rd|th)"
            rf"|(?P<ordinal>(?i:{'|'.join(sorted(ORDINALS, key=len, reverse=True))})))"
            rf"(?:{GAP}|-)(?i:century)(?![^\W_])(?:{GAP}(?P<era>BCE?|B\.C\.|AD|A\.D\.|CE))?"
        ),
        century_of,
    ),
    Form(
        "ancient-year",
        re.compile(
            rf"(?P<before>AD|A\.D\.){GAP}(?P<after_era>\d{{1,4}})(?!\w)"
            rf"|(?P<number>\d{{1,4}}){GAP}?(?P<era>BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE)(?!\w)"
        ),
        ancient_year,
    ),
)
