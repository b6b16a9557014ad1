"""The times that a report on business is about: "in the quarter", "the year-earlier period"."""

import re
from datetime import date

from annotated_briefings.dating.certainty import FAIR, LIKELY
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.relative import COUNT, counted
from annotated_briefings.dating.setting import Reckoned, Setting, month, quarter, real, shifted
from annotated_briefings.dating.words import GAP, MONTH, OF_YEAR, month_in
from annotated_briefings.dating.yearless import year_for


def reported(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "For the year", "in the quarter", "three months of the year", "the latest quarter"."""
    before = found.string[max(0, found.start() - 12) : found.start()]
    unit = (found["unit"] or "quarter").lower()
    on = _reported(setting, unit)
    if on is None or (found["unit"] and not _IN.search(before)):
        return None
    return _of(unit, on)


def year_earlier(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "The year-earlier quarter", "the same month last year": a year before what is told."""
    unit = (found["unit"] or found["same"]).lower()
    told = _reported(setting, unit)
    on = shifted(told, years=-1) if told else None
    return _of(unit, on) if on else None


def months_to(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "The three months to June", "the year to March 2016": the months up to that one."""
    count = counted(found) if found["count"] else 6 if found["half"] else 12
    year = year_for(found, month_in(found), 1, setting)
    last = real(year.number, month_in(found), 1)
    first = shifted(last, months=1 - count) if last and count else None
    if not (first and last and first < last):
        return None
    sure = min(year.confidence, LIKELY)
    return Reckoned(month(first), sure, year.reason, month(last), day=last, year=year.number)


def _of(unit: str, on: date) -> Reckoned:
    """The value of a unit of time; a period may be of any length, and has its year."""
    value = {"month": month(on), "quarter": quarter(on)}.get(unit, f"{on.year:04}")
    return Reckoned(value, FAIR, f"the {unit} reported on")


def _reported(setting: Setting, unit: str) -> date | None:
    """A day of the time reported on: named in the paragraph, else of the article or the quarter
    before it."""
    if setting.story.near and setting.story.day:
        return setting.story.day
    return shifted(setting.day, months=-3) if unit == "quarter" else setting.day


_IN = re.compile(
    r"\b(?:in|for|during|so far|(?:months|weeks|part|rest) of)\s{1,2}\Z", re.IGNORECASE
)
_YEAR_AGO = rf"(?:of{GAP})?(?i:last{GAP}year|a{GAP}year{GAP}(?:ago|earlier|before))"
_UNIT = "(?i:period|quarter|month)"

REPORTED = (
    Form(
        "months-to",
        re.compile(
            rf"(?:(?i:the){GAP})?(?:{COUNT}{GAP}months|(?P<half>(?i:half-))?(?i:year)){GAP}(?:to|until){GAP}{MONTH}"
            rf"(?:{OF_YEAR})?(?!{GAP}[0-3]?\d(?!\d|[,.]\d))"
        ),
        months_to,
    ),
    Form(
        "reported",
        re.compile(
            rf"(?i:the){GAP}(?:(?i:full){GAP})?(?P<unit>(?i:month|quarter|year))(?=[,.;)])"
            rf"|(?:(?i:the){GAP})?(?i:latest){GAP}(?i:quarter)(?![\w’'-])"
        ),
        reported,
    ),
    Form(
        "year-earlier",
        re.compile(
            rf"(?:(?i:the){GAP})?(?:(?i:year-(?:earlier|ago)){GAP}(?P<unit>{_UNIT})"
            rf"|(?i:same|corresponding|comparable){GAP}(?P<same>{_UNIT}){GAP}{_YEAR_AGO})(?![^\W_])"
        ),
        year_earlier,
    ),
)
