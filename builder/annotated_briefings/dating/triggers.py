"""Which forms may begin with which word: a text is read once, and few of its words begin a date.

The commonest words ("the", "in", "a") are taken only where something follows that makes them
begin one, all in one expression.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from annotated_briefings.dating.days import DAYS
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.holidays import HOLIDAYS
from annotated_briefings.dating.months import MONTHS_OF_YEARS
from annotated_briefings.dating.near_days import NEAR_DAYS
from annotated_briefings.dating.numeric import NUMERIC
from annotated_briefings.dating.periods import PERIODS
from annotated_briefings.dating.quarters import QUARTERS
from annotated_briefings.dating.relative import RELATIVE
from annotated_briefings.dating.seasons import SEASONS_OF_YEARS
from annotated_briefings.dating.story import STORY
from annotated_briefings.dating.units import UNITS
from annotated_briefings.dating.words import (
    DECADES,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    WEEKDAYS,
)
from annotated_briefings.dating.years import YEARS
from annotated_briefings.measuring.words import SMALL, TENS
from annotated_briefings.span import Span

_TABLES = (
    *(DAYS, NUMERIC, NEAR_DAYS, MONTHS_OF_YEARS, SEASONS_OF_YEARS, QUARTERS),
    *(PERIODS, UNITS, RELATIVE, STORY, HOLIDAYS, YEARS),
)
FORMS: Mapping[str, Form] = MappingProxyType(
    {form.name: form for forms in _TABLES for form in forms}
)
_EDGED = "month-and-year month season part-of-year decade century part-of-unit year"
"""The forms that may begin with a word for a part of a stretch: "early", "the end of"."""
_LEANING = "weekday unit-of-time related-season named-day reached"
"""The forms that may begin with "earlier", "later", "early" or "late"."""
_COUNTS = frozenset({*SMALL, *TENS, "a", "an"})

_OF_DIGITS = (
    "attacks numeric-date day-and-month decade century ancient-year part-of-year ago from-now later"
    " short-year"
)
_OF_FOUR_DIGITS = "iso-date decade year part-of-year-behind"
_OF_WORDS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(WEEKDAYS), "day-and-month month-and-day weekday weekday-and-number"),
    (frozenset(MONTHS), "month-and-day month-and-year month"),
    (frozenset(SEASONS), "season"),
    (frozenset({*ORDINALS, "twenty"}), "spelled-day nth-weekday part-of-year century"),
    (frozenset({"latter"}), "part-of-year"),
    (frozenset(DECADES), "decade"),
    (_COUNTS, "ago from-now later"),
    (frozenset({"early", "mid", "late"}), f"{_EDGED} {_LEANING}"),
    (frozenset({"start", "beginning", "middle", "end", "close"}), _EDGED),
    (frozenset({"rest", "course"}), "part-of-unit"),
    (frozenset({"earlier", "later"}), f"{_LEANING} month part-of-unit"),
    (frozenset({"yesterday", "today", "tonight", "tomorrow"}), "named-day"),
    (
        frozenset({"last", "next", "this", "past", "coming", "previous", "following"}),
        "named-day weekday nth-weekday month related-season unit-of-time",
    ),
    (
        frozenset({"the"}),
        (
            f"{_EDGED} day-and-month spelled-day nth-weekday named-day related-season unit-of-time"
            " reached reached-weekday day-alone"
        ),
    ),
    (frozenset({"that"}), "reached related-season"),
    (frozenset({"week", "month", "year"}), "part-of-unit"),
    (frozenset(PARTS_OF_DAY), "day-and-month month-and-day"),
    (
        frozenset(
            "new martin valentine presidents st ash palm good easter memorial bastille labor"
            " pentecost halloween all veterans thanksgiving christmas boxing may".split()
        ),
        "holiday",
    ),
    (frozenset({"in"}), "hence"),
    (frozenset({"ad", "a"}), "ancient-year"),
    (frozenset("q1 q2 q3 q4 h1 h2".split()), "part-of-year"),
)
"""The forms that may begin with each word."""

_PIECES = frozenset("day night morning afternoon evening week weekend month year same".split())
_UNITS = frozenset("hour day week month year decade century".split())
_PARTS = frozenset("of quarter half century".split())
_SPANS = _UNITS | {f"{unit}s" for unit in _UNITS} | {"centuries"} | _COUNTS - {"a", "an"}
_BEHIND: Mapping[str, frozenset[str]] = MappingProxyType(
    dict.fromkeys(_COUNTS, _SPANS)
    | {
        "the": frozenset(
            {*ORDINALS, *WEEKDAYS, *SEASONS, *DECADES, *_PIECES}.union(
                "twenty next last past coming previous preceding following very current start"
                " beginning middle end close rest course latter early mid late".split()
            )
        ),
        "that": _PIECES | frozenset(SEASONS),
        "in": _COUNTS,
        "a": _SPANS | {"d"},
        "first": _PARTS | frozenset(WEEKDAYS),
        "second": _PARTS | frozenset(WEEKDAYS),
    }
    | dict.fromkeys(("week", "month", "year"), frozenset({"s", "end"}))
)
"""The words that must follow the commonest of those; a number may follow "the" and "in"."""
_NEXT = re.compile(r"[ \t\u00a0\n.'’‑-]{1,4}(?P<word>\w+)")


def _by_word() -> Mapping[str, tuple[Form, ...]]:
    """The forms of each word as it may be spelled: "july", "July", "JULY"."""
    forms: dict[str, tuple[Form, ...]] = {}
    for words, names in _OF_WORDS:
        for word in words:
            known = forms.get(word, ())
            new = tuple(FORMS[name] for name in names.split())
            for spelled in (word, word.capitalize(), word.upper()):
                forms[spelled] = (*known, *new)
    return MappingProxyType(forms)


_FORMS_OF_WORD = _by_word()
_FORMS_OF_DIGITS = tuple(FORMS[name] for name in _OF_DIGITS.split())
_FORMS_OF_FOUR_DIGITS = tuple(FORMS[name] for name in _OF_FOUR_DIGITS.split())
_WORD = re.compile(r"\w+")
_NO_NUMBER_BEFORE = re.compile(r"(?:[$£€¥#@]|\d[.,:/-])\Z")


def beginnings(text: str, within: Span) -> Iterator[tuple[int, tuple[Form, ...]]]:
    """Each place where a date may begin, with the forms that it may have."""
    forms_of, end = _FORMS_OF_WORD.get, within.end
    for word in _WORD.finditer(text, within.start, end):
        written = word.group()
        if forms := forms_of(written):
            wanted = _BEHIND.get(written.lower())
            if wanted is None or _is_followed(text, word.end(), wanted):
                yield word.start(), forms
        elif "0" <= written[0] <= "9":
            yield from _numbers(text, word)


def _is_followed(text: str, end: int, wanted: frozenset[str]) -> bool:
    """Whether one of the words wanted, or a number, is the next one."""
    behind = _NEXT.match(text, end)
    return behind is not None and (
        behind["word"].lower() in wanted or "0" <= behind["word"][0] <= "9"
    )


def _numbers(text: str, word: re.Match[str]) -> Iterator[tuple[int, tuple[Form, ...]]]:
    """A place where a number begins a date; amounts of money and parts of numbers do not."""
    start, digits = word.start(), word.group().rstrip(_LETTERS)
    if len(digits) > 4 or _NO_NUMBER_BEFORE.search(text, max(0, start - 2), start):
        return
    if start and text[start - 1] in "'’":
        start -= 1
    yield start, _FORMS_OF_FOUR_DIGITS if len(digits) == 4 else _FORMS_OF_DIGITS


_LETTERS = "stndrhSTNDRH"
