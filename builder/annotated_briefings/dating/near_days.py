"""Forms that name a day near the article's own: yesterday, tonight, Friday, Tuesday last week."""

import re
from datetime import date, timedelta

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, shifted
from annotated_briefings.dating.words import GAP, PART, PARTS_OF_DAY, WEEKDAY, WEEKDAYS

_SPOKEN = 0.6
"""How sure a day is that somebody quoted names: the words may be a day older than the article."""


def named_day(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Yesterday", "the day after tomorrow", "tonight", "this morning", "last night"."""
    word = " ".join(found["day"].lower().split())
    if word == "last night" and after_the(found):
        return None
    on = shifted(setting.day, days=_DAYS[word])
    if on is None:
        return None
    part = PARTS_OF_DAY.get((found["part"] or "").lower(), _PART_OF.get(word, ""))
    suffix = f"T{part}" if part else ""
    if setting.spoken:
        before = on - timedelta(days=1) if on > date.min else on
        reason = "said in a quote, which may be a day old"
        return Reckoned(
            on.isoformat() + suffix,
            _SPOKEN,
            reason,
            None,
            (before.isoformat() + suffix,),
            None,
            None,
            True,
        )
    return Reckoned(on.isoformat() + suffix, 0.95, "from the article's date", present=True)


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
    "yesterday night": -1,
    "tomorrow night": 1,
}
_PART_OF = {
    "tonight": "NI",
    "last night": "NI",
    "this morning": "MO",
    "this afternoon": "AF",
    "this evening": "EV",
}


_NAME_BEFORE = re.compile(
    r"\b(?:Black|Good|Bloody|Ash|Super|Palm|Easter|Cyber|Giving|Red|Shrove|Maundy|Whit|Big)\s\Z"
)
_NAME_AFTER = re.compile(
    r"\s(?:Times|Mail|Telegraph|Mirror|Herald|Post|Express|Review|World|People|Sun|Star|Morning"
    r"|Agreement|Club|Night Live|Night Football|Prayer|School)\b"
)


def _names_thing(found: re.Match[str]) -> bool:
    """Whether a weekday is part of a name: "Black Friday", "The Sunday Times"."""
    before = found.string[max(0, found.start() - 10) : found.start()]
    after = _NAME_AFTER.match(found.string, found.end())
    return _NAME_BEFORE.search(before) is not None or (after is not None and not found["part"])


def weekday(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Friday", "last Friday", "next Friday": by relation and tense, the nearest one."""
    if _names_thing(found):
        return None
    number = WEEKDAYS[found["weekday"].lower()]
    relation = (found["relation"] or "").lower().split()
    back = (setting.day.weekday() - number) % 7
    forward = -back % 7
    sure, later = 0.93, 0
    if found["week"]:
        step = {"last": -7, "next": 7}.get(found["week"].lower(), 0)
        days = number - setting.day.weekday() + step
    elif {"last", "past", "previous"} & set(relation):
        days, sure = -(back or 7), 0.88
    elif {"next", "coming", "following"} & set(relation):
        days, sure, later = forward or 7, 0.7, 7
    elif setting.ahead or "this" in relation:
        days, sure = forward, 0.85
    else:
        days = -back
    on = shifted(setting.day, days=days)
    if on is None:
        return None
    part = PARTS_OF_DAY.get((found["part"] or "").lower(), "")
    suffix = f"T{part}" if part else ""
    other = shifted(on, days=later) if later else None
    alternatives = (other.isoformat() + suffix,) if other else ()
    tense = "the next one" if days > 0 else "the last one"
    return Reckoned(on.isoformat() + suffix, sure, tense, None, alternatives, present=True)


def after_the(found: re.Match[str]) -> bool:
    """Whether "the" stands before: the last night of the year is another night."""
    return found.string[max(0, found.start() - 4) : found.start()].lower() == "the "


NEAR_DAYS = (
    Form(
        "named-day",
        re.compile(
            rf"(?P<day>(?i:yesterday(?:{GAP}night)?|today|tonight|tomorrow(?:{GAP}night)?"
            rf"|the{GAP}day{GAP}(?:before{GAP}yesterday|after{GAP}tomorrow)"
            rf"|this{GAP}(?:morning|afternoon|evening)|last{GAP}night))(?![^\W_]){PART}"
        ),
        named_day,
    ),
    Form(
        "weekday",
        re.compile(
            rf"(?:(?P<relation>(?i:this{GAP}past|this{GAP}coming|the{GAP}following|the{GAP}previous"
            rf"|last|next|this|past|coming|previous|following)){GAP})?{WEEKDAY}{PART}"
            rf"(?:,?{GAP}(?:of{GAP})?(?P<week>(?i:last|next|this)){GAP}(?i:week)(?![^\W_]))?"
        ),
        weekday,
    ),
)
