"""Forms that name a day near the article's own: yesterday, tonight, Friday, Tuesday last week."""

import re
from datetime import date, timedelta

from annotated_briefings.dating.certainty import CLEAR, FAIR, LIKELY, NEAREST, OPEN, PROBABLE
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, real, shifted, within
from annotated_briefings.dating.words import (
    GAP,
    LEAN,
    PART,
    PARTS_OF_DAY,
    WEEKDAY,
    WEEKDAYS,
    word_before,
)


def named_day(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Yesterday", "the day after tomorrow", "tonight", "this morning", "last night"."""
    word = " ".join(found["day"].lower().split())
    if word.startswith("last ") and word_before(found) == "the":
        return None
    if word == "overnight" and word_before(found) in ("an", "the"):  # an overnight, fast train
        return None
    on = shifted(setting.day, days=_DAYS[word])
    if on is None:
        return None
    part = PARTS_OF_DAY.get((found["part"] or "").lower(), _PART_OF.get(word, ""))
    value = within(on.isoformat(), part)
    if setting.spoken:
        before = on - timedelta(days=1) if on > date.min else on
        other = (within(before.isoformat(), part),)
        reason = "said in a quote, which may be a day old"
        return Reckoned(value, OPEN, reason, None, other, on, present=True)
    if word == "today":
        here = setting.story.year is None
        return Reckoned(
            value, LIKELY, "from the article's date", day=on if here else None, present=here
        )
    sure = OPEN if word == "overnight" else CLEAR
    return Reckoned(value, sure, "from the article's date", day=on, present=True)


_DAYS = {
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "tonight": 0,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "last night": -1,
    "overnight": -1,
    "last evening": -1,
    "yesterday night": -1,
    "tomorrow night": 1,
}
_PART_OF = {
    "tonight": "NI",
    "last night": "NI",
    "overnight": "NI",
    "last evening": "EV",
    "yesterday night": "NI",
    "tomorrow night": "NI",
    "this morning": "MO",
    "this afternoon": "AF",
    "this evening": "EV",
}


_NAMED = frozenset(
    "black good bloody ash super palm easter cyber giving red shrove maundy whit big".split()
)
"""With a capital before a weekday they make a name of it."""
_NAME_AFTER = re.compile(
    r"\s(?:Times|Mail|Telegraph|Mirror|Herald|Post|Express|Review|World|People|Sun|Star|Morning"
    r"|Agreement|Club|Night Live|Night Football|[Pp]rayers?|School|mornings|afternoons|evenings"
    r"|nights)\b"
)
_HABITS = frozenset("every each any per most".split())
"""Before a weekday it makes a habit of it, which is no day of the calendar."""


def _names_thing(found: re.Match[str]) -> bool:
    """Whether a weekday is part of a name, or of a habit: "Black Friday", "every Friday"."""
    word = word_before(found)
    if word in _HABITS or (
        word in _NAMED and found.string[found.start() - len(word) - 1].isupper()
    ):
        return True
    return not found["part"] and _NAME_AFTER.match(found.string, found.end()) is not None


def weekday(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Friday", "last Friday", "next Friday": by relation and tense, the nearest one."""
    if _names_thing(found):
        return None
    part = PARTS_OF_DAY.get((found["part"] or "").lower(), "")
    if on := _of_story(found, setting):
        value = within(on.isoformat(), part)
        return Reckoned(value, OPEN, "the one beside the day before it", day=on, year=on.year)
    days, sure, later = _distance(found, setting)
    on = shifted(setting.day, days=days)
    if on is None:
        return None
    other = shifted(on, days=later) if later else None
    others = (within(other.isoformat(), part),) if other else ()
    if setting.story.near and setting.story.year:
        sure = min(sure, PROBABLE)
    if word_before(found) in ("that", "one", "some", "same"):
        sure = OPEN
    tense = "the next one" if days > 0 else "the last one"
    value = within(on.isoformat(), part)
    return Reckoned(value, sure, tense, None, others, on, present=True)


def _of_story(found: re.Match[str], setting: Setting) -> date | None:
    """The weekday nearest to a day of another time, where an article makes it the one of its week:
    "it fell on 4 May 2016; on the Monday it had been checked"."""
    told = setting.story.day if setting.story.near and setting.story.year else None
    if not told or word_before(found) not in ("that", "the", "same"):
        return None
    number = WEEKDAYS[found["weekday"].lower()]
    return shifted(told, days=(number - told.weekday() + 3) % 7 - 3)


def _distance(found: re.Match[str], setting: Setting) -> tuple[int, float, int]:
    """How many days off a weekday is, how sure that is, and how much later it may be instead."""
    number, relation = WEEKDAYS[found["weekday"].lower()], (found["relation"] or "").lower()
    back = (setting.day.weekday() - number) % 7
    forward = -back % 7
    named = _WEEK_BEFORE.search(found.string, max(0, found.start() - 16), found.start())
    if week := found["week"] or (named and named["week"]):
        step = {"last": -7, "next": 7}.get(week.lower(), 0)
        return number - setting.day.weekday() + step, NEAREST, 0
    if relation.endswith(("last", "past", "previous")):
        return -(back or 7), LIKELY, 0
    if relation.endswith(("next", "coming")):
        return forward or 7, FAIR, 7
    tense, word = setting.tense, word_before(found)
    if found.string.startswith(("'", "’"), found.end()):  # Friday's talks may be over
        word = ""
    leans = relation == "this" or word in _AHEAD
    booked = word == "for"  # whatever the verb: they kept two seats for Wednesday
    if tense == "ahead" or booked or (leans and tense != "back"):
        return forward, LIKELY, 0
    return -back, LIKELY if relation else NEAREST, 0


_WEEK_BEFORE = re.compile(r"\b(?P<week>last|this|next)\sweek,?\s(?:on\s|from\s)?\Z", re.IGNORECASE)
"""Before a weekday it tells in which week that lies: "next week on Tuesday"."""


_AHEAD = frozenset("by through till to".split())
"""Before a weekday they look ahead, as "until" does, where no verb says otherwise."""


def numbered(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Tuesday the 4th": the last such day within a year, or the next by the tense."""
    number, day = WEEKDAYS[found["weekday"].lower()], int(found["day"])
    way = 1 if setting.ahead else -1
    for months in range(_MONTHS_AROUND):
        first = shifted(setting.day.replace(day=1), months=way * months)
        on = first and real(first.year, first.month, day)
        if on and on.weekday() == number and (on - setting.day).days * way >= 0:
            return Reckoned(on.isoformat(), LIKELY, "the one of that number", day=on, present=True)
    return None


_MONTHS_AROUND = 12


NEAR_DAYS = (
    Form(
        "named-day",
        re.compile(
            rf"{LEAN}(?P<day>(?i:yesterday(?:{GAP}night)?|today|tonight|tomorrow(?:{GAP}night)?"
            rf"|the{GAP}day{GAP}(?:before{GAP}yesterday|after{GAP}tomorrow)"
            rf"|this{GAP}(?:morning|afternoon|evening)|last{GAP}(?:night|evening)"
            rf"|overnight(?=\s?[.,;:)]|{GAP}(?:after|as|by|in|to|when)\b)))(?![^\W_]){PART}"
        ),
        named_day,
    ),
    Form(
        "weekday",
        re.compile(
            rf"{LEAN}(?:(?P<relation>(?i:this{GAP}past|this{GAP}coming"
            rf"|last|next|this|past|coming|previous)){GAP})?{WEEKDAY}{PART}"
            rf"(?:,?{GAP}(?:of{GAP})?(?P<week>(?i:last|next|this)){GAP}(?i:week)(?![^\W_]))?"
        ),
        weekday,
    ),
    Form(
        "weekday-and-number",
        re.compile(rf"{WEEKDAY},?{GAP}(?:the{GAP})?(?P<day>[0-3]?\d)(?:st|nd|rd|th)(?![^\W_])"),
        numbered,
    ),
)
