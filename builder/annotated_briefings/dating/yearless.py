"""The year of a date that is written without one."""

import re
from datetime import date

from annotated_briefings.dating.setting import Setting, real
from annotated_briefings.dating.words import ANY_MONTH, GAP, MONTHS, YEAR

_NEARNESS = 31
"""Days that a date without a year and without a future verb may lie ahead of the article."""


def year_for(
    month: int, day: int, setting: Setting, written_later: int | None = None
) -> tuple[int, float, str]:
    """The year of a date that has none, how sure it is, and whence.

    It is the year that a date right behind it is written with ("May to October 2020"), else that
    of the date before it, else the article's or the one that the tense speaks of.
    """
    if written_later:
        return written_later, 0.95, "the year of the date behind it"
    told = setting.last is not None and (setting.near or not setting.ahead)
    if told and setting.last and setting.last.year != setting.day.year:
        confidence = 0.9 if setting.near else 0.6
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


_LATER = re.compile(
    rf"(?:\s?[-–—]\s?|{GAP}(?:to|until|through|and){GAP})(?:(?i:the){GAP})?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?{GAP})?{ANY_MONTH}(?:{GAP}\d{{1,2}}(?:st|nd|rd|th)?)?(?:\s?,)?{GAP}{YEAR}"
)


_THAT_YEAR = re.compile(rf",?{GAP}of{GAP}(?:that|the{GAP}same){GAP}year\b")


def year_behind(found: re.Match[str], month: int, setting: Setting) -> int | None:
    """The year of a date that a date without one runs into: "18 November - 9 December 2015".

    "June of that year" is of the year that was named last.
    """
    if _THAT_YEAR.match(found.string, found.end()):
        return setting.last.year if setting.last else setting.year
    later = _LATER.match(found.string, found.end())
    if later is None:
        return None
    return int(later["year"]) - (MONTHS[later["month"].lower().rstrip(".")] < month)
