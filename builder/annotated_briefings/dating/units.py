"""Weeks, months, years and the like near the article: "last week", "the end of the month"."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from annotated_briefings.dating.certainty import LIKELY, NEAREST, OPEN, PROBABLE
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.narrative import Narrative
from annotated_briefings.dating.setting import (
    Reckoned,
    Setting,
    decade,
    month,
    moved,
    quarter,
    week,
    weekend,
)
from annotated_briefings.dating.words import GAP, KINDS_OF_YEAR, LEAN, YEAR, word_before


def unit_of_time(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Last week", "earlier this year", "next month", "this past week".

    "The past decade" is the ten years up to now, and no stretch of the calendar.
    "This years harvest" lacks an apostrophe; the plural of the others is no date. Behind a month a
    year only tells which one that is, and the narrative stays there: "in March last year".
    """
    relation, unit = found["relation"].lower().split()[-1], found["unit"].lower()
    if word_before(found) == "the" or _OF.match(found.string, found.end()):
        return None
    if found["slip"] and relation != "this":
        return None
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(relation, 0)
    value = _value(unit, setting.day, step or _just_over(unit, setting))
    if value is None:
        return None
    gap = found.string[setting.story.end : found.start()].strip()
    told = unit == "year" and setting.story.near and gap in ("", ",")
    sure = _sureness(relation, unit, setting)
    return Reckoned(value, sure, f"{relation} {unit}", present=not told)


def _sureness(relation: str, unit: str, setting: Setting) -> float:
    """How sure a unit of time is; words in a quote may be older, a story may have its own "now"."""
    if setting.spoken and unit == "week":
        return OPEN
    amid_a_story = setting.story.near and setting.story.year is not None
    vague = relation in ("past", "coming") or unit == "weekend"
    return PROBABLE if vague or amid_a_story else NEAREST


_OF = re.compile(rf"{GAP}of\b")
"""Behind "last week" it makes that the last week of something else."""


def _just_over(unit: str, setting: Setting) -> int:
    """One step back for a weekend that the sentence looks back on, until the next one begins."""
    return -1 if unit == "weekend" and setting.day.weekday() < 5 and not setting.ahead else 0


def _value(unit: str, day: date, step: int) -> str | None:
    """The value of the unit of time so many steps from that of a day."""
    on = moved(day, step, unit)
    return _VALUES[unit](on) if on else None


_VALUES: Mapping[str, Callable[[date], str]] = MappingProxyType(
    {
        "day": date.isoformat,
        "week": week,
        "weekend": weekend,
        "month": month,
        "quarter": quarter,
        "year": lambda on: f"{on.year:04}",
        "decade": lambda on: decade(on.year),
        "century": lambda on: f"{on.year // 100:02}XX",
    }
)


def part_of_unit(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "later in the year", "by the end of next month", "at year's end", "over the weekend".

    It is the unit of the narrative where that tells of another time, else the article's; a year's
    end is its last day.
    """
    groups = found.groupdict()
    unit = next(groups[name] for name in ("unit", "ending", "alone") if groups[name]).lower()
    if groups["alone"] and word_before(found) not in _OVER:
        return None
    step = {"last": -1, "next": 1}.get((groups["which"] or "the").lower(), 0)
    story = setting.story
    tells = story.near and story.year is not None and not (groups["which"] or setting.ahead)
    day = _reached(story, unit) if tells else setting.day
    value = _value(unit, day, step or (0 if tells else _just_over(unit, setting))) if day else None
    if day is None or value is None:
        return None
    if groups["ending"] and unit == "year":
        value = f"{groups['year'] or value}-12-31"
    sure, year = (PROBABLE, day.year) if tells else (LIKELY, None)
    return Reckoned(value, sure, f"the {unit} spoken of", year=year, present=not tells)


def _reached(story: Narrative, unit: str) -> date | None:
    """The day that a narrative has come to; of a year named alone, any day tells the year."""
    return story.day or (date(story.year, 1, 1) if story.year and unit == "year" else None)


_OVER = frozenset("over at during on throughout for by of until before after since".split())


def second_unit(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "the week before last", "the year after next"."""
    value = _value(found["unit"].lower(), setting.day, -2 if found["back"] else 2)
    return Reckoned(value, LIKELY, "from the article's date", present=True) if value else None


UNITS = (
    Form(
        "unit-of-time",
        re.compile(
            rf"{LEAN}(?P<relation>(?i:this|last|next"
            rf"|this{GAP}(?:past|coming)|the{GAP}(?:coming|current)))"
            rf"{GAP}(?:(?i:{'|'.join(KINDS_OF_YEAR)}){GAP})?"
            rf"(?P<unit>(?i:weekend|week|month|year|decade|century|quarter))"
            rf"(?P<slip>s(?={GAP}[a-z]))?(?![^\W_])"
        ),
        unit_of_time,
    ),
    Form(
        "part-of-unit",
        re.compile(
            rf"(?:(?i:early|earlier|late|later){GAP}(?i:in)|(?:(?i:the){GAP})?(?i:start|beginning|middle|end"
            rf"|close|rest|course){GAP}(?i:of)){GAP}(?i:the|this|(?P<which>last|next)){GAP}"
            rf"(?P<unit>(?i:week|month|year|decade|century))(?![\w’'-])"
            rf"|(?P<ending>(?i:week|month|year))(?:['’]s)?(?:{GAP}|-)(?i:end)(?![\w’'-])"
            rf"(?:{GAP}(?:of{GAP})?{YEAR})?"
            rf"|(?i:the){GAP}(?P<alone>(?i:weekend))(?![\w’'-]|{GAP}(?:of|before|after)\b)"
        ),
        part_of_unit,
    ),
    Form(
        "second-unit",
        re.compile(
            rf"(?i:the){GAP}(?P<unit>(?i:day|weekend|week|month|year)){GAP}"
            rf"(?i:(?P<back>before{GAP}last)|after{GAP}next)(?![^\W_])"
        ),
        second_unit,
    ),
)
