"""Forms that name a stretch of the calendar: months, seasons, quarters, decades, centuries."""

import re

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, decade, real
from annotated_briefings.dating.words import (
    ANY_MONTH,
    DECADES,
    GAP,
    MONTH,
    MONTHS,
    OF_YEAR,
    ORDINALS,
    SEASONS,
)
from annotated_briefings.dating.yearless import year_behind, year_for

_EARLY = rf"(?:(?i:early|mid|late)(?:-|{GAP}))?"
_SEASON = r"(?P<season>(?i:spring|summer|autumn|fall|winter))(?![^\W_])"


def month_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon "July 2017", "in March", "last May"."""
    number, groups = MONTHS[found["month"].lower().rstrip(".")], found.groupdict()
    relation = (groups.get("relation") or "").lower()
    if _DAY_BEFORE.search(found.string, max(0, found.start() - 5), found.start()):
        return None
    if groups.get("year"):
        year, sure, reason = int(groups["year"]), 0.98, "written in full"
    elif relation in ("last", "next", "this"):
        year, sure, reason = _related_year(number, relation, setting), 0.85, f"{relation} one"
    elif relation or _is_month(found):
        year, sure, reason = year_for(number, 1, setting, year_behind(found, number, setting))
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
    """Reckon "summer 2016", "last summer"; a winter is counted by the year it begins in."""
    letters, groups = SEASONS[found["season"].lower()], found.groupdict()
    if groups["year"]:
        year = int(groups["year"])
        return Reckoned(f"{year:04}-{letters}", 0.95, "written in full", year=year)
    number = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[letters]
    relation = groups["relation"].lower()
    year = _related_year(number, "last" if relation == "past" else relation, setting)
    return Reckoned(f"{year:04}-{letters}", 0.8, f"{relation} {found['season'].lower()}")


def part_of_year(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "Q2 2017", "the first half of 2017"."""
    number = int(found["number"]) if found["number"] else ORDINALS[found["ordinal"].lower()]
    half = found["letter"] == "H" or (found["piece"] or "").lower() == "half"
    letter = "H" if half else "Q"
    if number > (2 if letter == "H" else 4):
        return None
    year = int(found["year"])
    return Reckoned(f"{year:04}-{letter}{number}", 0.96, "written in full", year=year)


def decade_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon "the 1990s", "the '90s", "the nineties"."""
    if found["year"]:
        return Reckoned(decade(int(found["year"])), 0.97, "written in full")
    digit = int(found["digit"]) if found["digit"] else DECADES[found["word"].lower()]
    year = 1900 + 10 * digit
    near = 2000 + 10 * digit
    if near <= setting.day.year - 20:
        return Reckoned(decade(near), 0.6, "the decade last past", None, (decade(year),))
    return Reckoned(decade(year), 0.9, "the decade last past")


def century_of(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "the 19th century", which is 18XX."""
    number = int(found["number"]) if found["number"] else ORDINALS[found["ordinal"].lower()]
    if not 1 <= number <= 29:
        return None
    value = f"{number - 1:02}XX"
    if found["era"] and found["era"].upper().startswith("B"):
        value = f"BC{value}"
    return Reckoned(value, 0.95, "written in full")


def ancient_year(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "490 BC", "AD 79"."""
    era = (found["before"] or found["era"]).replace(".", "")
    number = int(found["number"] or found["after_era"])
    if not 0 < number < 10_000:
        return None
    value = f"BC{number:04}" if era.startswith("B") else f"{number:04}"
    return Reckoned(value, 0.95, "written in full")


PERIODS = (
    Form("month-and-year", re.compile(rf"{_EARLY}{ANY_MONTH}{OF_YEAR}"), month_of),
    Form(
        "month",
        re.compile(rf"(?:(?P<relation>(?i:last|next|this|early|mid|late))(?:{GAP}|-))?{MONTH}"),
        month_of,
    ),
    Form(
        "season",
        re.compile(rf"(?:(?i:the|early|mid|late)(?:-|{GAP}))?{_SEASON}{OF_YEAR}"),
        season_of,
    ),
    Form(
        "related-season",
        re.compile(rf"(?P<relation>(?i:last|this|next|past)){GAP}{_SEASON}(?:{OF_YEAR})?"),
        season_of,
    ),
    Form(
        "part-of-year",
        re.compile(
            rf"(?:(?P<letter>[QH])(?P<number>[1-4])|(?:(?i:the){GAP})?(?P<ordinal>(?i:first|second|third|fourth))"
            rf"(?:{GAP}|-)(?P<piece>(?i:quarter|half))){OF_YEAR}"
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
