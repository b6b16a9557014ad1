"""Running over a text for every written form of a date, each word tried only for its own forms.

A form can only begin with certain words, so the text is read once, word by word, and the time
stays in step with its length.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from annotated_briefings.dating.days import DAYS
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.holidays import HOLIDAYS
from annotated_briefings.dating.near_days import NEAR_DAYS
from annotated_briefings.dating.periods import PERIODS
from annotated_briefings.dating.relative import RELATIVE
from annotated_briefings.dating.setting import Reckoned, Setting
from annotated_briefings.dating.story import STORY
from annotated_briefings.dating.tense import looks_ahead
from annotated_briefings.dating.words import (
    DECADES,
    GAP,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    WEEKDAYS,
)
from annotated_briefings.dating.years import YEARS
from annotated_briefings.document import Document
from annotated_briefings.measuring.words import SMALL, TENS
from annotated_briefings.span import Span
from annotated_briefings.speaking.quotation import quotations

_NAMED: Mapping[str, Form] = MappingProxyType(
    {
        form.name: form
        for forms in (DAYS, NEAR_DAYS, PERIODS, RELATIVE, STORY, HOLIDAYS, YEARS)
        for form in forms
    }
)
_OF_DIGITS = (
    "iso-date numeric-date day-and-month decade century ancient-year ago from-now later year"
)
_OF_WORDS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(WEEKDAYS), "day-and-month month-and-day weekday"),
    (frozenset(MONTHS), "month-and-day month-and-year month"),
    (frozenset(SEASONS), "season"),
    (frozenset({*ORDINALS, "twenty"}), "spelled-day part-of-year century"),
    (frozenset(DECADES), "decade"),
    (frozenset({*SMALL, *TENS, "a", "an"}), "ago from-now later"),
    (
        frozenset({"early", "mid", "late"}),
        "month-and-year month season decade century unit-of-time year",
    ),
    (frozenset({"earlier", "later"}), "unit-of-time"),
    (frozenset({"yesterday", "today", "tonight", "tomorrow"}), "named-day"),
    (
        frozenset({"last", "next", "this", "past", "coming", "previous", "following"}),
        "named-day weekday month related-season unit-of-time",
    ),
    (
        frozenset({"the"}),
        (
            "day-and-month spelled-day named-day weekday season part-of-year decade century "
            "reached unit-of-time day-alone year-end"
        ),
    ),
    (frozenset({"that"}), "reached"),
    (frozenset({"end", "year"}), "year-end"),
    (frozenset(PARTS_OF_DAY), "day-and-month month-and-day"),
    (frozenset("new valentine may halloween all christmas boxing".split()), "holiday"),
    (frozenset({"in"}), "hence"),
    (frozenset({"ad", "a"}), "ancient-year"),
    (frozenset({"q", "h"}), "part-of-year"),
)
"""The forms that may begin with each word."""


def _by_word() -> Mapping[str, tuple[Form, ...]]:
    forms: dict[str, tuple[Form, ...]] = {}
    for words, names in _OF_WORDS:
        for word in words:
            forms[word] = (*forms.get(word, ()), *(_NAMED[name] for name in names.split()))
    return MappingProxyType(forms)


_FORMS_OF_DIGITS = tuple(_NAMED[name] for name in _OF_DIGITS.split())
_FORMS_OF_WORD = _by_word()
_BEHIND_THE = re.compile(
    rf"{GAP}['’]?(?:\d|(?:{'|'.join(sorted({*ORDINALS, *WEEKDAYS, *SEASONS, *DECADES}, key=len))}"
    r"|next|last|past|coming|previous|preceding|following|same|current|day|end|early|mid|late)(?!\w))",
    re.IGNORECASE,
)
_BEHIND_A_COUNT = re.compile(
    rf"(?:[-‑][^\W\d_]{{3,5}})?{GAP}(?:hour|day|week|month|year|decade)|\.[dD]\.", re.IGNORECASE
)
_BEHIND_THAT = re.compile(rf"{GAP}(?:same{GAP})?(?:day|month|year)", re.IGNORECASE)
_BEHIND_IN = re.compile(rf"{GAP}(?:\d|an?{GAP}|[^\W\d_]{{3,9}}(?:-[^\W\d_]+)?{GAP})")
_GUARDS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    dict.fromkeys((*SMALL, *TENS, "a", "an"), _BEHIND_A_COUNT)
    | {"the": _BEHIND_THE, "that": _BEHIND_THAT, "in": _BEHIND_IN}
)
"""What must follow the commonest of those words, seen at one glance instead of form by form."""
_FIRST = re.compile(r"(?<![\w$£€¥#@])['’]?(?P<word>(?<!\d[.,:/-])\d+|[^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class Reading:
    """A date in the text, and what it was reckoned to be."""

    span: Span
    form: str
    reckoned: Reckoned


@dataclass(frozen=True, slots=True)
class Story:
    """How far the narrative has come: what a date without a year goes by."""

    last: date | None = None
    year: int | None = None
    near: bool = False

    def after(self, reckoned: Reckoned) -> "Story":
        """The story with one date more; "yesterday" brings it back to the article's present."""
        if reckoned.present:
            return Story()
        if reckoned.day:
            return Story(reckoned.day, reckoned.day.year, near=True)
        return replace(self, year=reckoned.year, near=True) if reckoned.year else self


@lru_cache(maxsize=1)
def readings(document: Document) -> tuple[Reading, ...]:
    """Every date of a document in its order, each reckoned from those before it.

    Dates and figures are read one after the other; the last answer is kept.
    """
    return tuple(_readings(document))


def _readings(document: Document) -> Iterator[Reading]:
    story = Story()
    for block in document.blocks:
        story = replace(story, near=False)
        quotes = [quote.words for quote in quotations(document.source.text, block.span)]
        reached = block.span.start
        for form, found in _fitting(document.source.text, block.span):
            if found.start() < reached:
                continue
            setting = _setting(document, Span(*found.span()), story, quotes)
            if reckoned := form.reckon(found, setting):
                reached = found.end()
                story = story.after(reckoned)
                yield Reading(Span(*found.span()), form.name, reckoned)


def _fitting(text: str, within: Span) -> Iterator[tuple[Form, re.Match[str]]]:
    """Every form that fits at each word, the longest first."""
    for first in _FIRST.finditer(text, within.start, within.end):
        word = first["word"]
        lower = word.lower()
        forms = _FORMS_OF_WORD.get(lower) or (_FORMS_OF_DIGITS if word[0].isdecimal() else ())
        guard = _GUARDS.get(lower)
        if not forms or (guard and not guard.match(text, first.end(), within.end)):
            continue
        fits = [(form, form.pattern.match(text, first.start(), within.end)) for form in forms]
        found = [(form, match) for form, match in fits if match]
        yield from sorted(found, key=lambda fit: -fit[1].end())


def _setting(document: Document, span: Span, story: Story, quotes: Sequence[Span]) -> Setting:
    position = bisect_right(quotes, span.start, key=lambda quote: quote.start)
    sentence = document.sentence_at(span.start)
    return Setting(
        day=document.front_matter.date,
        last=story.last,
        year=story.year,
        near=story.near,
        ahead=looks_ahead(document.source.text, span, sentence),
        spoken=position > 0 and span in quotes[position - 1],
    )
