"""What happened when: the dates that texts tell, each leading to its sentence.

In a briefing the days that it is about stand first; across the site the years follow each other.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.list_views import Year
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.provenance import by_finding
from annotated_briefings.composing.timex import first_day, shown
from annotated_briefings.composing.trimming import trimmed
from annotated_briefings.composing.views import Day, Era, Moment, Ref
from annotated_briefings.composing.wording import SURE, Wording
from annotated_briefings.meaning import Date

CALENDAR_VALUE = re.compile(r"\d{4}(?:-\d{2}){0,2}")
"""The values of `<time>` that a row of a chronology can have; a summer (2022-SU) is none."""
STORY = timedelta(days=31)
"""How long before a text what it tells is news, and no background."""
MANY = 8
"""From how many different dates on a year is parted into months."""
Dated = tuple[date, Moment]


def moments(
    briefing: AnnotatedBriefing, marks: Sequence[Mark], wording: Wording
) -> Iterator[Dated]:
    """The dates of the text that the calendar has, each with what its sentence says of it."""
    told = set()
    found = [(mark, meaning, first_day(meaning.value)) for mark, meaning in _dates(marks)]
    dated = [(mark, meaning, day) for mark, meaning, day in found if day]
    spans = [None, *(mark.annotation.span for mark, _, _ in dated), None]
    for index, (mark, meaning, day) in enumerate(dated):
        words = trimmed(briefing.document, mark.annotation.span, spans[index], spans[index + 2])
        if (day, words) not in told:
            told.add((day, words))
            yield day, _moment(briefing, mark, meaning, words, wording)


def _dates(marks: Sequence[Mark]) -> Iterator[tuple[Mark, Date]]:
    """The dates marked in a text; the two ends of a stretch are one."""
    opened: tuple[Mark, Date] | None = None
    for mark in marks:
        meaning = mark.annotation.meaning
        if not isinstance(meaning, Date):
            continue
        if opened and meaning.bound == "to":
            yield opened[0], replace(opened[1], end=meaning.end or meaning.value)
            opened = None
            continue
        if opened:
            yield opened
        opened = (mark, meaning) if meaning.bound == "from" else None
        if opened is None:
            yield mark, meaning
    if opened:
        yield opened


def _shown(day: date, moment: Moment) -> str:  # noqa: ARG001 - as another label may need it
    return moment.shown


def days(
    dated: Iterable[Dated], label: Callable[[date, Moment], str] = _shown, era: Era = ""
) -> Iterator[Day]:
    """Moments in calendar order, those of one day together; `label` is how a day is shown."""
    in_order = sorted(dated, key=lambda each: (each[0], each[1].shown))
    for (value, _), of_one_day in groupby(
        in_order, key=lambda each: (each[1].value, each[1].shown)
    ):
        same = list(of_one_day)
        yield Day(value, label(*same[0]), tuple(moment for _, moment in same), era)


def told_in(
    briefing: AnnotatedBriefing, marks: Sequence[Mark], wording: Wording
) -> tuple[Day, ...]:
    """The chronology of one briefing: the story first, then what is to come, then background."""
    by_era: dict[Era, list[Dated]] = {"story": [], "ahead": [], "background": []}
    for day, moment in moments(briefing, marks, wording):
        by_era[_era(day, moment, briefing.date)].append((day, moment))
    if not by_era["story"]:
        by_era = {"story": [dated for same in by_era.values() for dated in same]}
    return tuple(day for era, dated in by_era.items() for day in days(dated, era=era))


def _era(day: date, moment: Moment, today: date) -> Era:
    """Whether a moment is of the days that a text is about, before them or after."""
    if day > today:
        return "ahead"
    of_today = moment.value is not None and today.isoformat().startswith(moment.value)
    return "story" if of_today or day >= today - STORY else "background"


def years(dated: Iterable[Dated], wording: Wording) -> Iterator[Year]:
    """Moments of many briefings by year; by month too, where a year has MANY days or more."""

    def label(day: date, moment: Moment) -> str:
        """A day as it is shown below its year, which is not said again."""
        short = {
            wording.day(day): wording.day_of_year(day),
            wording.month(day): wording.month_of_year(day),
            str(day.year): "",
        }
        return short.get(moment.shown, moment.shown)

    def month(dated: Dated) -> str:
        """The month of a day; nothing for what is told of the whole year."""
        day, moment = dated
        return "" if label(day, moment) == "" else wording.month_of_year(day)

    in_order = sorted(dated, key=lambda each: (each[0].year, month(each) != "", each[0]))
    for year, of_one_year in groupby(in_order, key=lambda each: each[0].year):
        same = list(of_one_year)
        many = len({moment.shown for _, moment in same}) >= MANY
        by_month = groupby(same, key=month) if many else [("", same)]
        yield Year(str(year), tuple((name, tuple(days(each, label))) for name, each in by_month))


def _moment(
    briefing: AnnotatedBriefing, mark: Mark, meaning: Date, words: str, wording: Wording
) -> Moment:
    return Moment(
        value=meaning.value if CALENDAR_VALUE.fullmatch(meaning.value) else None,
        shown=shown(wording, meaning.value, meaning.end),
        words=words,
        where=Ref(briefing.title, briefing.path),
        anchor=mark.anchor,
        sure=mark.annotation.confidence >= SURE,
        provenance=by_finding(mark.annotation, wording),
        lang=briefing.document.front_matter.lang,
    )
