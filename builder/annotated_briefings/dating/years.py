"""Years that stand alone: four digits that the words around them make a year, and "2014-16"."""

import re

from annotated_briefings.dating.certainty import CLEAR, FAIR, LIKELY, NEAREST, OPEN, SURE
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, year_of
from annotated_briefings.dating.words import BUSINESS_YEARS, EDGE, word_before
from annotated_briefings.lexicon.streets import STREET_WORDS

_SURE_BEFORE = re.compile(
    r"(?:\b(?:in|since|until|till|by|during|before|after|from|early|late|mid|circa|autumn|fall"
    r"|winter|spring|summer|year|ending|for|pre|post|between|between \d{4} and"
    rf"|{'|'.join(BUSINESS_YEARS)}"
    r"|(?:part|half|quarter|months|weeks|days) of)[\s-]{1,2}(?:the\s|mid-|early\s|late\s|about\s)?"
    r"|\()\Z"
)
_LIKELY_BEFORE = re.compile(r"\b(?:of|the|its|his|and|to|through|a)[\s-]{1,2}\Z")
_QUANTITY_BEFORE = re.compile(
    r"(?:[$£€¥#№]\s?|\b(?:some|about|over|nearly|almost|than|least|most|around|approximately|no"
    r"|up to|number|page|flight|room|model|boeing|airbus|route|highway|resolution|killed|killing"
    r"|version|line|area|unit|windows|local|(?:many|much) as)[.]?\s|\d[\s,.:/-]|[:/@_.])\Z"
)
_QUANTITY_AFTER = re.compile(
    r"\s?(?:%|km|kg|m\b|ft\b|°|hrs?\b|GMT|UTC)|\s(?:people|men|women|children|troops|soldiers|miles"
    r"|kilomet\w+|met(?:re|er)s|feet|tonnes|tons|dollars|euros|pounds|years?|days|hours|minutes"
    r"|months|weeks|percent|per cent|square|million|hours|more|block"
    r"|of (?:the|them|these|those|us|its|his|her|their|our))\b|[-/:]\d|['’]\d",
    re.IGNORECASE,
)
_STREET_AFTER = re.compile(
    rf"(?:\s(?:[NSEW]\.|[A-Z][\w'’]{{0,20}})){{1,4}}\s(?:{'|'.join(sorted(STREET_WORDS))})\b"
)
"""What makes a number that of a house: 2031 Monument Ave."""
_LEVEL_AFTER = re.compile(
    r"\s(?:levels?|standards|prices|terms|figures|numbers|baseline|sales|earnings|results|revenues"
    r"|profits|exports|imports|estimates|forecasts|elections|games|championships)\b"
)
"""What is of a year and no count of it, though it is in the plural: half of 2000 levels."""
_PLURAL_AFTER = re.compile(r"\s[a-z]{3,}s\b(?<!ss)")
_THE_BEFORE = re.compile(r"\b(?:the|an?|its|his|her|their)\s\Z")
"""No number of a house and hardly any count stands behind it: a 2003 Supreme Court ruling."""
_OFTEN = 1500
"""The year from which on four digits are as often a year as a number."""
_SOON = 15
"""Years ahead of the article in which a year may lie that no word before it makes one."""
_NEAR = 24
"""Characters before a number that are looked at."""


def year_alone(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "In 2014", "the 2014 vote", "(2014)"; None where the words around it count things."""
    text, year = found.string, int(found["year"])
    before = text[max(0, found.start() - _NEAR) : found.start()].lower()
    if (not found["end"] and _QUANTITY_BEFORE.search(before)) or _QUANTITY_AFTER.match(
        text, found.end()
    ):
        return None
    end = _end_of(found)
    if found["end"] and end is None:
        return None
    sure = _certainty(before, text, found.end(), year, setting)
    if sure is None:
        return None
    moved = None if _MODIFIES.search(before + "\0" + text[found.end() : found.end() + 2]) else year
    return Reckoned(
        f"{year:04}",
        sure,
        "a year by its place",
        f"{end:04}" if end else None,
        year=moved and (end or year),
    )


_MODIFIES = re.compile(
    r"(?:\b(?:the|an?|its|his|her|their)\s\0\s[^\W\d_]|\(\0|\bsince\s(?:the\s|early\s|late\s|mid-)?\0)"
)
"""Where a year only tells which one is meant ("the 1954 accords"), stands in brackets or tells
since when something is so, the narrative stays where it is."""


def _certainty(before: str, text: str, end: int, year: int, setting: Setting) -> float | None:
    """How sure four digits are a year; far from our time they need a word that says so."""
    ours = 1900 <= year <= setting.day.year + 50
    the = _THE_BEFORE.search(before)
    counted = _PLURAL_AFTER.match(text, end) and not _LEVEL_AFTER.match(text, end)
    if counted and (year < _OFTEN or not (ours or the)):
        return None
    if _SURE_BEFORE.search(before):
        return LIKELY if counted and year % 100 == 0 else SURE
    if not the and (counted or _STREET_AFTER.match(text, end)):
        return None
    if _LIKELY_BEFORE.search(before):
        return CLEAR
    if not 1900 <= year <= setting.day.year + _SOON:
        return FAIR if _OFTEN <= year <= 2100 and before.endswith((", ", "- ", "– ", "-")) else None
    return NEAREST


def _end_of(found: re.Match[str]) -> int | None:
    """The last year of "2014-16", "2014/15" or "2014-2016"."""
    if not found["end"]:
        return None
    start, written = int(found["year"]), found["end"]
    end = int(written) if len(written) == 4 else start // 100 * 100 + int(written)
    return end if start < end <= start + 500 else None


def short_year(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "in '68", "the class of '99": the last such year."""
    if word_before(found) not in _OF_THEN:
        return None
    year = year_of(found["digits"], setting.day.year)
    return Reckoned(f"{year:04}", OPEN, "the last such year", year=year)


_OF_THEN = frozenset("in of since from until by".split())

YEARS = (
    Form("short-year", re.compile(r"['’](?P<digits>\d\d)(?![\w'’]|[.,]\d)"), short_year),
    Form(
        "year",
        re.compile(
            rf"{EDGE}(?P<year>1\d{{3}}|20\d\d|21\d\d)"
            r"(?:\s?[-–—/]\s?(?P<end>[12]\d{3}|\d\d)(?![\w]|[-/.,:]\d))?(?![\w%]|[.,:]\d)"
        ),
        year_alone,
    ),
)
