"""Holidays, fixed and movable: "Christmas Eve", "Easter Monday", "Thanksgiving 2016".

Those that each country keeps on a day of its own, such as independence days, and those that the
moon moves against our calendar are not read.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from dateutil.easter import easter
from dateutil.relativedelta import MO, TH, relativedelta, weekday

from annotated_briefings.dating.certainty import OPEN, SURE
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.months import related_year
from annotated_briefings.dating.setting import Reckoned, Setting, weekend
from annotated_briefings.dating.words import GAP, OF_YEAR, word_before
from annotated_briefings.dating.yearless import year_for

Rule = Callable[[int], date]
"""The day of a holiday in a year."""


def _on(month: int, day: int) -> Rule:
    return lambda year: date(year, month, day)


def _easter(days: int) -> Rule:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(month: int, day: weekday) -> Rule:
    """The nth such weekday of a month; counted from its end where n is below nought."""
    return lambda year: (
        date(year, month, 1) + relativedelta(day=31 if day.n < 0 else 1, weekday=day)
    )


_DAYS: Mapping[str, Rule] = MappingProxyType(
    {
        "new year's day": _on(1, 1),
        "martin luther king jr. day": _nth(1, MO(3)),
        "martin luther king day": _nth(1, MO(3)),
        "valentine's day": _on(2, 14),
        "presidents' day": _nth(2, MO(3)),
        "international women's day": _on(3, 8),
        "st. patrick's day": _on(3, 17),
        "st patrick's day": _on(3, 17),
        "ash wednesday": _easter(-46),
        "palm sunday": _easter(-7),
        "good friday": _easter(-2),
        "pentecost": _easter(49),
        "easter sunday": _easter(0),
        "easter monday": _easter(1),
        "easter": _easter(0),
        "earth day": _on(4, 22),
        "may day": _on(5, 1),
        "international workers' day": _on(5, 1),
        "memorial day": _nth(5, MO(-1)),
        "juneteenth": _on(6, 19),
        "bastille day": _on(7, 14),
        "labor day": _nth(9, MO(1)),
        "columbus day": _nth(10, MO(2)),
        "halloween": _on(10, 31),
        "all saints' day": _on(11, 1),
        "veterans day": _on(11, 11),
        "australia day": _on(1, 26),
        "anzac day": _on(4, 25),
        "canada day": _on(7, 1),
        "armistice day": _on(11, 11),
        "remembrance day": _on(11, 11),
        "thanksgiving day": _nth(11, TH(4)),
        "thanksgiving": _nth(11, TH(4)),
        "world aids day": _on(12, 1),
        "christmas eve": _on(12, 24),
        "christmas day": _on(12, 25),
        "christmas": _on(12, 25),
        "boxing day": _on(12, 26),
        "new year's eve": _on(12, 31),
    }
)
"""The days by name; Thanksgiving, Labor Day and the like as the United States keep them."""


def _openings() -> Mapping[str, frozenset[str]]:
    """The words that they begin with, each with those behind it; none where it may stand alone.

    Many a writer leaves the apostrophe out: "Valentines Day".
    """
    names = [
        re.findall(r"\w+|\S", each) for name in _DAYS for each in (name, name.replace("'", ""))
    ]
    alone = {words[0] for words in names if len(words) == 1}
    return {
        first: frozenset(words[1] for words in names if words[0] == first and first not in alone)
        for first in {words[0] for words in names}
    }


OPENINGS = _openings()
_SEASONS = frozenset({"christmas", "easter", "thanksgiving"})
"""Alone they are a time of the year as often as a day, and less sure."""

_WRITTEN = "|".join(
    re.escape(name).replace(r"\ ", GAP).replace("'", "['’]?")
    for name in sorted(_DAYS, key=len, reverse=True)
)


def holiday(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon a holiday in the year written behind it, the last or next one, or the likeliest."""
    name, groups = _named(found["name"]), found.groupdict()
    relation = (found["relation"] or "").lower()
    dated = groups.get("year") or groups.get("which") or found["weekend"] or relation
    if name in _SEASONS and not dated and word_before(found) not in _AT:
        return None
    usual = _DAYS[name](setting.day.year)
    if relation and not groups.get("year"):
        year = related_year(usual.month, relation, setting)
    else:
        year = year_for(found, usual.month, usual.day, setting)
    if not 1583 <= year.number <= 4099:
        return None
    on = _DAYS[name](year.number)
    value = weekend(on - timedelta(days=on.weekday() == 0)) if found["weekend"] else on.isoformat()
    sure = min(year.confidence, OPEN if name in _SEASONS else SURE)
    return Reckoned(value, sure, year.reason, day=on, year=year.number, present=year.present)


def _named(written: str) -> str:
    """The name as the table has it, whatever its case, spaces and apostrophe."""
    plain = " ".join(written.lower().replace("’", "'").split())
    if plain in _DAYS:
        return plain
    bare = {name.replace("'", ""): name for name in _DAYS}
    return bare[plain.replace("'", "")]


_AT = frozenset("at by before after since until for on over of".split())
"""Before "Christmas" it says when; otherwise that is what a thing is called: a Christmas offer."""

HOLIDAYS = (
    Form(
        "holiday",
        re.compile(
            rf"(?:(?P<relation>(?i:last|next|this)){GAP})?(?P<name>(?i:{_WRITTEN}))"
            rf"(?![^\W_]|['’]s\b|{GAP}(?:[A-Z]|(?i:trees?|cards?|presents?)\b))"
            rf"(?P<weekend>{GAP}(?i:weekend)\b)?(?:{OF_YEAR})?"
        ),
        holiday,
    ),
)
