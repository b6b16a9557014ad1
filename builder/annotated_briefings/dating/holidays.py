"""Holidays that fall on the same day every year: "Christmas Eve", "New Year's Day 2017"."""

import re

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, real
from annotated_briefings.dating.words import GAP, OF_YEAR
from annotated_briefings.dating.yearless import year_for

_DAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "may day": (5, 1),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
"""Month and day; those that move with the moon, or from country to country, are not read."""

_WRITTEN = "|".join(re.escape(name).replace(r"\ ", GAP).replace("'", "['’]") for name in _DAYS)


def holiday(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon a holiday; "Christmas" alone is a season as often, and less sure."""
    name = " ".join(found["name"].lower().replace("’", "'").split())
    before = found.string[max(0, found.start() - 8) : found.start()]
    if name == "christmas" and not found["year"] and not _AT.search(before):
        return None
    month, day = _DAYS[name]
    if found["year"]:
        year, sure, reason = int(found["year"]), 0.97, "written in full"
    else:
        year, sure, reason = year_for(month, day, setting)
    on = real(year, month, day)
    if on is None:
        return None
    sure = min(sure, 0.6) if name == "christmas" else sure
    return Reckoned(on.isoformat(), sure, reason, day=on, year=year)


_AT = re.compile(r"\b(?:at|by|before|after|since|until|for|on|over|of)\s{1,2}\Z", re.IGNORECASE)
"""Before "Christmas" it says when; otherwise that is what a thing is called: a Christmas offer."""

HOLIDAYS = (
    Form(
        "holiday",
        re.compile(
            rf"(?P<name>(?i:{_WRITTEN}))(?![^\W_]|['’]s\b|{GAP}(?:[A-Z]|(?i:trees?|cards?|presents?)\b))"
            rf"(?:{OF_YEAR})?"
        ),
        holiday,
    ),
)
