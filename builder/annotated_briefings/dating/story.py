"""Forms counted from the day that the narrative has reached: "two days later", "the 18th".

Where no date stands before them they mean nothing that can be reckoned, and are left out.
"""

import re

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.relative import COUNT, UNIT, counted, distant
from annotated_briefings.dating.setting import Reckoned, Setting, real, shifted
from annotated_briefings.dating.words import GAP

NEAR, FAR = 0.8, 0.6
"""How sure a day is that is counted from one in the same paragraph, and from one further up."""
END_OF_YEAR = 0.7
"""How sure the last day of a year is where the text says "by the end of the year"."""


def later(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "Two days later", "a year earlier": so far from the last date of the story."""
    count = counted(found)
    if count is None or setting.last is None:
        return None
    before = found["way"].lower() in ("earlier", "before")
    reckoned = distant(setting.last, -count if before else count, found["unit"].lower())
    if reckoned is None:
        return None
    value, on = reckoned
    sure = NEAR if setting.near else FAR
    return Reckoned(value, sure, "from the date before it", day=on, year=on.year)


def day_alone(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "on the 18th": of the month last named, or the one of that number nearest the article.

    Behind an article's own days it is the last one gone by, or the next to come by the tense.
    """
    if not _ON.search(found.string, max(0, found.start() - 8), found.start()):
        return None
    number = int(found["day"])
    if setting.last:
        on = real(setting.last.year, setting.last.month, number)
        sure = NEAR if setting.near else FAR
        if on is None:
            return None
        return Reckoned(on.isoformat(), sure, "of the month before it", day=on, year=on.year)
    on = real(setting.day.year, setting.day.month, number)
    if on and (on < setting.day if setting.ahead else on > setting.day):
        moved = shifted(on, months=1 if setting.ahead else -1)
        on = moved if moved and moved.day == number else None
    if on is None:
        return None
    return Reckoned(on.isoformat(), FAR, "from the article's date", present=True)


def year_end(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Read "by the end of the year", "the end of next year", "year's end" as the last day of it."""
    told = setting.last.year if setting.last else setting.year
    year = setting.day.year + 1 if found["next"] else told or setting.day.year
    on = real(year, 12, 31)
    if on is None:
        return None
    return Reckoned(on.isoformat(), END_OF_YEAR, "the last day of it", year=on.year)


_ON = re.compile(r"\b(?:on|until|till|by|from|since|before|after|to)\s{1,2}\Z", re.IGNORECASE)

STORY = (
    Form(
        "later",
        re.compile(rf"{COUNT}{GAP}{UNIT}s?{GAP}(?P<way>(?i:later|earlier))(?![^\W_])"),
        later,
    ),
    Form(
        "day-alone",
        re.compile(
            rf"(?i:the){GAP}(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[,.;:)]|{GAP}(?:the|an?|and|he|she"
            rf"|it|they|his|her|its|their|when|after|before|as|but|we)\b)"
        ),
        day_alone,
    ),
    Form(
        "year-end",
        re.compile(
            rf"(?:(?i:the){GAP})?(?i:end){GAP}(?i:of){GAP}(?i:the|this|(?P<next>next)){GAP}(?i:year)\b"
            rf"(?!['’-])|(?i:year(?:['’]s)?(?:-|{GAP})end)\b(?!['’-])"
        ),
        year_end,
    ),
)
