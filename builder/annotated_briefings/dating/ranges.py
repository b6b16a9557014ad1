"""Two dates that are the ends of one stretch: "from 2004 to 2009", "3 May – 9 June 2015".

Each stands at its own words, as TimeML has it, and says which end it is; a chronology shows both
as one.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from annotated_briefings.dating.setting import Reckoned
from annotated_briefings.dating.words import GAP
from annotated_briefings.meaning import Bound
from annotated_briefings.span import Span

_DASH = re.compile(r"\s?[-–—]\s?")
_TO = re.compile(rf"{GAP}(?:to|until|till|through)(?:{GAP}the)?{GAP}", re.IGNORECASE)
_AND = re.compile(rf"{GAP}and(?:{GAP}the)?{GAP}", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s{1,2}(?:the\s)?\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s{1,2}(?:the\s)?\Z", re.IGNORECASE)
_BETWEEN_ENDS = 20
"""Characters within which "through the" stands between two ends."""
_BEFORE = 14
"""Characters before a date in which "between" stands."""


class Reading(NamedTuple):
    """A date in the text, and what it was reckoned to be."""

    span: Span
    form: str
    reckoned: Reckoned
    bound: Bound | None = None


def parted(found: re.Match[str], form: str, reckoned: Reckoned) -> Iterator[Reading]:
    """The dates of one form: two of them where it has two years written in full, "1955-1963".

    With a stroke between them ("2013/2014") they are one season. "May 2 and 9" are two days. A
    bracket that closes in a date opens before it.
    """
    start, end = found.span()
    if reckoned.end and (joined := _AND_DAY.search(found.string, start, end)):
        yield Reading(Span(start, joined.start()), form, reckoned._replace(end=None))
        last = reckoned._replace(value=reckoned.end, end=None)
        yield Reading(Span(joined.end(), end), form, last)
        return
    if reckoned.end is None or found.groupdict().get("end") != reckoned.end or "/" in found.group():
        opens = found.string[start - 1 : start] == "[" and "]" in found.group()
        yield Reading(Span(start - opens, end), form, reckoned)
        return
    yield Reading(Span(start, found.end("year")), form, reckoned._replace(end=None))
    yield Reading(Span(*found.span("end")), form, reckoned._replace(value=reckoned.end, end=None))


_AND_DAY = re.compile(r"(?<=[\ddht])\s{1,2}(?:and|or)\s{1,2}(?:the\s)?(?=\d)")
"""Between two days of one month: "May 2 and 9", "the 3rd or 4th of May"."""


def paired(readings: Iterable[Reading], text: str) -> Iterator[Reading]:
    """The dates of a text in order, with each two that make a stretch marked as its ends."""
    waiting: Reading | None = None
    for reading in readings:
        if waiting and _make_stretch(waiting, reading, text):
            yield waiting._replace(bound="from")
            yield reading._replace(bound="to")
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = reading
    if waiting:
        yield waiting


def _make_stretch(first: Reading, last: Reading, text: str) -> bool:
    """Whether the words between two dates, and before them, make one stretch of both."""
    if last.span.start - first.span.end > _BETWEEN_ENDS:
        return False
    values = first.reckoned.value, last.reckoned.value
    if first.reckoned.end or last.reckoned.end or not _in_order(*values):
        return False
    between = first.span.end, last.span.start
    before = text[max(0, first.span.start - _BEFORE) : first.span.start]
    if _DASH.fullmatch(text, *between):
        return True
    if _TO.fullmatch(text, *between):
        return _FROM.search(before) is not None or len(values[0]) == len(values[1])
    return _AND.fullmatch(text, *between) is not None and _BETWEEN.search(before) is not None


_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def _in_order(first: str, last: str) -> bool:
    """Whether two years, months or days follow each other."""
    length = min(len(first), len(last))
    plain = _CALENDAR.fullmatch(first) and _CALENDAR.fullmatch(last)
    return plain is not None and first[:length] < last[:length]
