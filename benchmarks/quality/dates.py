"""Dates: their spans, and the days they are resolved to.

A value is right where it covers the same days. Values that name no days of the calendar ("now",
"the third century BC", durations) are left out, and so are dates that their words alone do not
tell: those of an occasion ("opening night", "four months before the race") and of an hour. With
them go the findings that meet them. Hours and parts of a day are not compared: to some corpora
they are no part of a date. "From 2004 to 2009" is one date to some corpora, and two to TimeML, as
it is to us. `both` asks for exact edges, `reached` for none.
"""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from annotated_briefings.meaning import Date
from quality.corpus import Case, Corpus, Found, files, read_json
from quality.counting import Extent, Item, Score, compared, touching, trimmed
from quality.stretches import Stretch, stretch

_LEAD = re.compile(
    r"(?:(?:the|an?|in|on|from|during|between|of|by|since|for|until|at)\s+)+", re.IGNORECASE
)
_TAIL = re.compile(r"\s(?:morning|afternoon|evening|night)\Z", re.IGNORECASE)
_HOUR = re.compile(r"\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\b|\s?hr\b|(?<=:\d\d))", re.IGNORECASE)
_UNIT = r"(?:day|night|morning|afternoon|evening|week|month|quarter|year|decade)"
_CALENDAR = re.compile(
    rf"\d|\b(?:{'|'.join((*calendar.month_name[1:], *calendar.day_name))}|spring|summer|autumn|fall"
    r"|winter|yesterday|today|tonight|tomorrow|weekend|christmas|easter|century|ago|\w+ties"
    r"|(?:last|next|this|that|same|previous|following|preceding|past|coming|current|in the|of the)"
    rf"\W{_UNIT}|{_UNIT}s?\W(?:before|after|earlier|later|following|previously|end"
    r"|s end)\Z)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the gold: the stretches that it may mean; none where it names no days."""

    start: int
    end: int
    stretches: tuple[Stretch, ...]


def is_right(gold: Day, found: Item) -> bool:
    """Whether a finding covers the days that the gold may mean.

    A stretch up to 2018 ends with that year, or with its first day: corpora differ. Some mark the
    two years of "1914-18" one by one; then either end of what was found is right.
    """
    first, _, last = found["value"].partition("/")
    days, begin, end = stretch(found["value"]), stretch(first), stretch(last)
    if not (days and begin and end):
        return days in gold.stretches
    return not {days, (days[0], end[0]), begin, end}.isdisjoint(gold.stretches)


def score(case: Case, found: Found) -> Score:
    """Compare the dates of a text whose gold knows them all."""
    return _compared(case, found, case.gold)


def score_partial(case: Case, found: Found) -> Score:
    """Compare the dates of a text whose gold knows some of them: others are not judged."""
    gold = _by_span(case.text, case.gold)
    return compared(gold, touching(_found(case, found), gold), is_right)


def _joined(case: Case, found: Found) -> Sequence[Item]:
    """What was found, with the two ends of a stretch as one date where the gold marks them so."""
    bounds = {
        finding.span.start: finding.meaning.bound
        for finding in found.kept
        if isinstance(finding.meaning, Date)
    }
    whole = {offset for day in case.gold for offset in range(day.start, day.end)}
    dates: list[Item] = []
    for item in found.record["dates"]:
        if dates and bounds.get(item["start"]) == "to" and item["start"] - 1 in whole:
            value = f"{dates[-1]['value']}/{item['value']}"
            dates[-1] = {**dates[-1], "end": item["end"], "value": value}
        else:
            dates.append(item)
    return dates


def score_without_year(case: Case, found: Found) -> Score:
    """Compare the dates that are written without their year, and have one in the gold."""
    without = [day for day in case.gold if not _YEAR.search(case.text, day.start, day.end)]
    gold = _by_span(case.text, [day for day in without if _is_told(case.text, day)])
    return compared(gold, touching(_found(case, found), gold), is_right)


def _compared(case: Case, found: Found, days: list[Day]) -> Score:
    gold = _by_span(case.text, [day for day in days if _is_told(case.text, day)])
    vague = _by_span(case.text, [day for day in days if not _is_told(case.text, day)])
    return compared(gold, touching(_found(case, found), vague, wanted=False), is_right)


def _is_told(text: str, day: Day) -> bool:
    """Whether a date of the gold names days, and by words of the calendar."""
    words = _HOUR.sub("", text[day.start : day.end])
    return bool(day.stretches) and _CALENDAR.search(words) is not None


def _by_span(text: str, days: list[Day]) -> dict[Extent, Day]:
    return {trimmed(text, day.start, day.end, _LEAD, _TAIL): day for day in days}


def _found(case: Case, found: Found) -> dict[Extent, Item]:
    return {
        trimmed(case.text, item["start"], item["end"], _LEAD, _TAIL): item
        for item in _joined(case, found)
        if stretch(item["value"])
    }


def read_news(folder: Path) -> Iterator[Case]:
    """News articles; a date that is only bounded on one side names no days."""
    for path in files(folder, "news/*.json"):
        row = read_json(path)
        gold = [Day(each["start"], each["end"], _said(each)) for each in row["dates"]]
        text = path.with_suffix(".txt").read_text("utf-8")
        yield Case(path.stem, text, gold, date.fromisoformat(row["date"]))


def _said(row: dict[str, str]) -> tuple[Stretch, ...]:
    value = row.get("when") or "/".join(row[end] for end in ("from", "to") if end in row)
    days = stretch(value)
    return (days,) if days else ()


def read_wikiwars(folder: Path) -> Iterator[Case]:
    """Histories of wars, in TimeML."""
    for path in files(folder, "dates/wikiwars/*.tml"):
        tree = ElementTree.parse(path)
        text, gold = _marked(tree.find("TEXT"))
        day = tree.findtext("DCT/TIMEX3") or ""
        yield Case(path.stem, text, gold, date.fromisoformat(day))


def _marked(element: ElementTree.Element | None) -> tuple[str, list[Day]]:
    """The text of an element, and the dates marked in it."""
    text, days = (element.text or "", []) if element is not None else ("", [])
    for mark in element if element is not None else ():
        written = "".join(mark.itertext())
        covered = stretch(mark.get("value", ""))
        days.append(Day(len(text), len(text) + len(written), (covered,) if covered else ()))
        text += written + (mark.tail or "")
    return text, days


def read_recognizers(folder: Path) -> Iterator[Case]:
    """Single sentences, most as one says them to an assistant ("from 10/1 to 11/7") and not news.

    Of two readings of "2 October" either is right.
    """
    for path in files(folder, "dates/recognizers/*.json"):
        for number, row in enumerate(read_json(path)):
            gold = [day for each in row["Results"] if (day := _specified(each))]
            if gold and "Context" in row:
                told = date.fromisoformat(row["Context"]["ReferenceDateTime"][:10])
                yield Case(f"{path.stem}/{number}", row["Input"], gold, told)


def _specified(row: dict[str, Any]) -> Day | None:
    """One expected entity, its last character included; None for hours and durations."""
    if row.get("TypeName") not in ("datetimeV2.date", "datetimeV2.daterange"):
        return None
    stretches = tuple(
        days for value in row["Resolution"].get("values", ()) for days in _readings(value)
    )
    return Day(row["Start"], row["End"] + 1, stretches) if stretches else None


def _readings(value: dict[str, str]) -> Iterator[Stretch]:
    """The days of one resolution: the end of a range is the day after it, or its last day."""
    days = stretch(value.get("value") or f"{value.get('start')}/{value.get('end')}")
    if days:
        yield days
    if days and "value" not in value and days[0] < days[1]:
        yield days[0], days[1] - timedelta(days=1)


CORPORA = (
    Corpus("dates", "news", read_news, score, {"reached": 0.95}, is_news=True),
    Corpus("dates", "wikiwars", read_wikiwars, score),
    Corpus("dates", "wikiwars: no year", read_wikiwars, score_without_year, {"reached": 0.6}),
    Corpus("dates", "recognizers", read_recognizers, score_partial),
)
