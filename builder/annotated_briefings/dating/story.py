"""Forms counted from the day that the narrative has reached: "two days later", "the next day".

Where no date stands before them they mean nothing that can be reckoned, and are left out.
"""

import re
from datetime import date

from annotated_briefings.dating.certainty import LIKELY, OPEN, PROBABLE
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.relative import COUNT, UNIT, counted, distant
from annotated_briefings.dating.setting import (
    Reckoned,
    Setting,
    month,
    moved,
    real,
    shifted,
    week,
    weekend,
    within,
)
from annotated_briefings.dating.words import GAP, PARTS_OF_DAY, WEEKDAY, WEEKDAYS, word_before

_YEARS = ("year", "decade", "century")
_STEPS = {"next": 1, "following": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}


def later(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Two days later", "a year earlier": so far from the last date of the story."""
    count, unit = counted(found), found["unit"].lower()
    if count is None:
        return None
    count = -count if found["way"].lower() in ("earlier", "before", "previously") else count
    start = _start(count, unit, setting)
    reckoned = distant(start, count, unit) if start else None
    return _reckoned(*reckoned, unit, setting) if reckoned else None


def reached(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "The next day", "later that month", "the same night", "the day before"."""
    unit = (found["unit"] or found["beside"]).lower()
    relation = (found["relation"] or found["behind"]).lower().split()[-1]
    step = _STEPS.get(relation, 0)
    start = _start(step, unit, setting)
    on = start and moved(start, step, unit if unit in ("week", "month", "year") else "day")
    return _reckoned(_value(on, unit), on, unit, setting) if on else None


def _start(step: int, unit: str, setting: Setting) -> date | None:
    """The day to count from: the story's, or any of its year where years are counted.

    What was earlier and has no date before it is compared with the article's own.
    """
    told = setting.story
    if told.day or told.year is None:
        return told.day or (setting.day if step < 0 else None)
    return real(told.year, 1, 1) if unit in _YEARS else None


def _value(on: date, unit: str) -> str:
    """The value of the unit of time that a day lies in."""
    if unit in PARTS_OF_DAY:
        return within(on.isoformat(), PARTS_OF_DAY[unit])
    values = {"week": week(on), "weekend": weekend(on), "month": month(on)}
    return values.get(unit, f"{on.year:04}" if unit == "year" else on.isoformat())


def within_day(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Read "Later in the day": the day told of in the paragraph, else the article's."""
    on = setting.story.day if setting.story.near else None
    on = on or setting.day
    return _reckoned(on.isoformat(), on, "day", setting)


def reached_weekday(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "The following Tuesday": the next one after the last date of the story."""
    told = setting.story.day or setting.day
    number = WEEKDAYS[found["weekday"].lower()]
    ahead = found["relation"].lower().endswith(("following", "next"))
    days = (number - told.weekday()) % 7 or 7 if ahead else -((told.weekday() - number) % 7 or 7)
    on = shifted(told, days=days)
    return _reckoned(on.isoformat(), on, "day", setting) if on else None


def _reckoned(value: str, on: date, unit: str, setting: Setting) -> Reckoned:
    """What is counted from the story; it stays in the article's present where the story is.

    Years that are counted from no day lead to none.
    """
    story = setting.story
    sure = LIKELY if story.near else PROBABLE
    day = on if story.day or unit not in _YEARS else None
    reason = "from the date before it"
    return Reckoned(value, sure, reason, day=day, year=on.year, present=story.year is None)


def day_alone(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "on the 18th": of the month last named, or the one of that number nearest the article.

    Behind an article's own days it is the last one gone by, or the next to come by the tense.
    """
    number, told = int(found["day"]), setting.story
    if found["which"] in ("last", "next", "this"):
        return _of_month(number, found["which"], setting)
    if not found["which"] and word_before(found) not in _ON:
        return None
    if told.day:
        on = real(told.day.year, told.day.month, number)
        over = on is not None and told.year is None and setting.ahead and on < setting.day
        if not over:
            return _reckoned(on.isoformat(), on, "day", setting) if on else None
    on = _nearest(number, setting)
    if on is None:
        return None
    return Reckoned(on.isoformat(), OPEN, "from the article's date", day=on, present=True)


def _of_month(number: int, which: str, setting: Setting) -> Reckoned | None:
    """Read "the 18th of last month"."""
    step = {"last": -1, "next": 1}.get(which, 0)
    first = shifted(setting.day.replace(day=1), months=step)
    on = first and real(first.year, first.month, number)
    if not on:
        return None
    return Reckoned(on.isoformat(), LIKELY, f"of {which} month", day=on, present=True)


def _nearest(number: int, setting: Setting) -> date | None:
    """The last day of a number, or the next one to come by the tense."""
    on = real(setting.day.year, setting.day.month, number)
    if on and (on < setting.day if setting.ahead else on > setting.day):
        moved = shifted(on, months=1 if setting.ahead else -1)
        return moved if moved and moved.day == number else None
    return on


_ON = frozenset("on until till by from since before after to".split())

_UNITS = r"(?P<unit>(?i:day|week|weekend|month|year|night|morning|afternoon|evening))"

STORY = (
    Form(
        "later",
        re.compile(
            rf"{COUNT}{GAP}{UNIT}s?{GAP}(?P<way>(?i:later|earlier|previously)(?![^\W_])"
            r"|(?i:before|after|afterwards)(?=[,.;:)])|on(?=,))"
        ),
        later,
    ),
    Form(
        "reached",
        re.compile(
            rf"(?:(?i:later|earlier|early|late)(?:{GAP}in)?{GAP})?(?:(?P<relation>(?i:the{GAP}(?:very{GAP})?"
            rf"(?:next|following|same|previous|preceding)|that(?:{GAP}same)?)){GAP}{_UNITS}(?![^\W_]|['’])"
            rf"|(?i:the){GAP}{_UNITS.replace('unit', 'beside')}{GAP}"
            r"(?P<behind>(?i:before|after|following))(?=[,.;:)]))"
        ),
        reached,
    ),
    Form(
        "within-day",
        re.compile(rf"(?i:early|earlier|late|later){GAP}in{GAP}the{GAP}day(?![\w’'-])"),
        within_day,
    ),
    Form(
        "reached-weekday",
        re.compile(rf"(?P<relation>(?i:the{GAP}(?:following|next|previous))){GAP}{WEEKDAY}"),
        reached_weekday,
    ),
    Form(
        "day-alone",
        re.compile(
            rf"(?i:the){GAP}(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?:{GAP}of{GAP}(?P<which>that|the{GAP}same"
            rf"|this|last|next){GAP}month\b|(?=[,.;:)]|{GAP}(?:the|an?|and|he|she|it|they|his|her|its"
            rf"|their|when|after|before|as|but|we|was|were)\b))"
        ),
        day_alone,
    ),
)
