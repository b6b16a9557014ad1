"""The year of a date: written behind it, told by the words there, or the one that fits best."""

import re
from typing import NamedTuple

from annotated_briefings.dating.certainty import (
    CERTAIN,
    CLEAR,
    FAIR,
    LIKELY,
    NEAREST,
    OPEN,
    PROBABLE,
    SURE,
)
from annotated_briefings.dating.setting import Setting, real, year_of
from annotated_briefings.dating.words import (
    ANY_MONTH,
    GAP,
    MONTH_NAMES,
    RELATED_YEAR,
    SEASONS,
    WEEKDAYS,
    YEAR_WRITTEN,
    month_in,
)

_NEARNESS = 31
"""Days that a date without a year and without a future verb may lie ahead of the article."""
_REPORTED = 122
"""Days that a quarter may be over while it is still the one that is reported on, whatever comes."""
_LONG = 183
"""Days beyond which a date of another year is the nearer one."""
_OF_A_DAY = ("day", "ordinal", "falls", "name")
"""The groups of forms that tell a day; a month to come can hardly be over, unless last year's."""
_AGREEING = 6
"""Years around the likeliest one in which a weekday and a day may agree; then all agree again."""


class Year(NamedTuple):
    """A year, how sure it is, and whence; `present` where it is reckoned from the article's."""

    number: int
    confidence: float
    reason: str
    present: bool = False


def year_for(found: re.Match[str], month: int, day: int, setting: Setting) -> Year:
    """The year of a month and day: as written, as the weekday before it wants, else the likeliest.

    A weekday that does not agree with a year that is written makes both doubtful.
    """
    groups = found.groupdict()
    told = (
        _written(found, setting)
        or _behind(found, month, setting)
        or _likeliest(found, month, day, setting)
    )
    number = WEEKDAYS.get((groups.get("weekday") or "").lower().rstrip("."))
    if number is None:
        return told
    on = real(told.number, month, day)
    if on and on.weekday() == number:
        return told._replace(confidence=max(told.confidence, SURE))
    if groups.get("year"):
        return Year(told.number, OPEN, "the weekday is another one")
    return _agreeing(told, month, day, number) or told


def _written(found: re.Match[str], setting: Setting) -> Year | None:
    """The year that is written, or told by "of that year", "last year"."""
    groups = found.groupdict()
    if written := groups.get("year"):
        told = (CERTAIN, "written in full") if len(written) == 4 else (LIKELY, "the last such year")
        return Year(year_of(written, setting.day.year), *told)
    which = " ".join((groups.get("which") or _year_beside(found)).split())
    if not which:
        return None
    if which in _FROM_HERE:
        return Year(setting.day.year + _FROM_HERE[which], SURE, f"of {which}")
    year = setting.story.year
    step = _FROM_THERE[which]
    if year is None and not step:
        return None
    return Year((year or setting.day.year) + step, LIKELY, "of the year named before it")


def _year_beside(found: re.Match[str]) -> str:
    """The year that stands by itself beside a date: "March last year", "last year in March"."""
    beside = _YEAR_BEHIND.match(found.string, found.end()) or _YEAR_BEFORE.search(
        found.string, max(0, found.start() - 18), found.start()
    )
    return beside["which"].lower() if beside else ""


_YEAR_BEHIND = re.compile(rf",?{GAP}{RELATED_YEAR}")
_YEAR_BEFORE = re.compile(
    r"\b(?P<which>(?:last|this|next)\syear),?\s(?:in|on)\s(?:the\s)?\Z", re.IGNORECASE
)
_FROM_HERE = {"last year": -1, "a year ago": -1, "this year": 0, "next year": 1}
_FROM_THERE = {
    "that year": 0,
    "the same year": 0,
    "the following year": 1,
    "the previous year": -1,
    "a year earlier": -1,
}
"""How far a year lies from the article's, and from the one that the narrative has come to."""


def _likeliest(found: re.Match[str], month: int, day: int, setting: Setting) -> Year:
    """The year that the narrative has come to, else the article's or the one the tense wants."""
    told = _of_story(found, month, setting)
    if told:
        return told
    here = real(setting.day.year, month, min(day, 28)) or setting.day
    distance, tense = (here - setting.day).days, setting.tense
    over = _REPORTED if "piece" in found.re.groupindex else _NEARNESS
    if tense == "ahead" and distance < -over:
        sure = FAIR if distance < -_LONG else OPEN
        return Year(here.year + 1, sure, "the next one after the article", present=True)
    if tense != "ahead" and distance > _NEARNESS:
        past = tense == "back" or distance > _LONG
        return Year(here.year - past, OPEN, "the likeliest year", present=True)
    sure = LIKELY if setting.story.elsewhere else NEAREST
    if distance > 0 and tense == "back" and found.re.groupindex.keys().isdisjoint(_OF_A_DAY):
        sure = OPEN
    return Year(here.year, sure, "the year of the article", present=True)


def _of_story(found: re.Match[str], month: int, setting: Setting) -> Year | None:
    """The year of a narrative that tells of another one than the article's.

    What will be leaves a year gone by, what was one still to come. A year that was told beside the
    article's own days holds for its sentence; any other for its paragraph, and further where no
    verb looks ahead and no such days were spoken of since.
    """
    story = setting.story
    if story.day and story.near and ends_stretch(found):
        ends = story.day.year + (month < story.day.month)
        return Year(ends, LIKELY, "the year of the date before it", present=story.year is None)
    year = story.year_of(month)
    if year is None or story.year is None or story.year == setting.day.year:
        return None
    begins = real(year, month, 1)
    if begins and begins > setting.day and setting.tense == "back":
        return None
    sentence, text = setting.document.sentence_at(setting.at.start), found.string
    foretold = _WILL.search(text, sentence.start, setting.at.start)
    if foretold and story.year < setting.day.year:
        return None
    if story.near and not (story.aside and story.end <= sentence.start):
        aside = _is_aside(setting)
        return None if aside else Year(year, LIKELY, "the year of the date before it")
    left = setting.ahead or story.aside or (story.current and story.day is None)
    return None if left else Year(year, PROBABLE, "the year of the date before it")


_WILL = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected))\b|['’]ll\b|\bwon['’]t\b"
)
"""It speaks of what is to come from the article's day, not from the year told of before."""


def _is_aside(setting: Setting) -> bool:
    """Whether the year before it is that of a relative clause which is over ("the bank, which
    bought it in 2016, sold it in May"), or what has been since that month is still so.
    """
    at, text = setting.at.start, setting.document.source.text
    begins = max(setting.document.sentence_at(at).start, at - _CLAUSE)
    return any(pattern.search(text, begins, at) for pattern in (_ASIDE, _HAS_SINCE))


_CLAUSE = 240
"""Characters before a date in which a clause is looked for."""
_ASIDE = re.compile(
    r"(?:,\s(?:which|who|whose|where)\s[^,;]{0,120}\b[12]\d{3}\b[^,;]{0,120},"
    r"|\b(?:which|who|that)\s[^,;]{0,120}\b[12]\d{3}\s(?:is|are|was|were|has|had|will|came|went"
    r"|[a-z]{3,14}ed)\b)(?:(?!\b[12]\d{3}\b).)*\Z",
    re.DOTALL,
)
_HAS_SINCE = re.compile(
    r"\b(?:has|have|having|hasn['’]t|haven['’]t)\s(?:(?!\b(?:had|was|were)\b).)*\bsince\s{1,2}\Z",
    re.DOTALL,
)
_RUNS_ON = re.compile(
    rf"(?:{MONTH_NAMES}|\d(?:st|nd|rd|th)?)"
    r"(?:,?\s{1,2}(?:to|until|till|through|and)\s{1,2}(?:the\s)?|\s?[-–—]\s?)\Z"
)


def ends_stretch(found: re.Match[str]) -> bool:
    """Whether a date is where a stretch ends: March, in "from October to March"."""
    return _RUNS_ON.search(found.string, max(0, found.start() - 24), found.start()) is not None


def _agreeing(told: Year, month: int, day: int, weekday: int) -> Year | None:
    """The year nearest to the likeliest one in which a day falls on its weekday."""
    for step in range(1, _AGREEING):
        for year in (told.number - step, told.number + step):
            on = real(year, month, day)
            if on and on.weekday() == weekday:
                return Year(year, LIKELY if step == 1 else FAIR, "the year its weekday wants")
    return None


_LATER = re.compile(
    rf"(?:\s?[-–—/]\s?|{GAP}(?:to|until|through|and){GAP})(?:(?i:the|early|mid|late)(?:-|{GAP}))?"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?{GAP})?{ANY_MONTH}(?:{GAP}\d{{1,2}}(?:st|nd|rd|th)?)?(?:\s?,)?"
    rf"|(?i:{'|'.join(SEASONS)})){GAP}(?:of{GAP})?{YEAR_WRITTEN}"
)


def runs_into_year(found: re.Match[str]) -> bool:
    """Whether a date with a year stands right behind: "spring and summer 2014"."""
    return _LATER.match(found.string, found.end()) is not None


def _behind(found: re.Match[str], month: int, setting: Setting) -> Year | None:
    """The year of what a date without one runs into: "18 November - 9 December 2015"."""
    later = _LATER.match(found.string, found.end())
    if later is None:
        return None
    begun_before = later["month"] is not None and month_in(later) < month
    year = year_of(later["year"], setting.day.year) - begun_before
    sure = CLEAR if len(later["year"]) == 4 else LIKELY
    return Year(year, sure, "the year of the date behind it")
