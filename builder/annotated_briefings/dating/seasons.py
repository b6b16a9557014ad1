"""Seasons: "summer 2016", "last winter", "the following spring", "in the autumn"."""

import re

from annotated_briefings.dating.certainty import OPEN, PROBABLE
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.months import related_year
from annotated_briefings.dating.setting import Reckoned, Setting
from annotated_briefings.dating.words import EDGE, GAP, LEAN, OF_YEAR, SEASONS, word_before
from annotated_briefings.dating.yearless import runs_into_year, year_for

_FIRST_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The months in which the seasons of the north begin; a winter counts by the year it begins in."""
_MIDDLE = {"SP": 4, "SU": 7, "FA": 10, "WI": 12}
"""The months that a season without a year is reckoned by: in April, spring is not over."""


def season_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon a season that is written with its year, or with a word that tells it."""
    letters, groups = SEASONS[found["season"].lower()], found.groupdict()
    relation = " ".join((groups.get("relation") or "").lower().split())
    if relation and not (groups.get("year") or groups.get("which")):
        year = related_year(_FIRST_MONTHS[letters], relation, setting)
        if letters == "WI" and relation == "this" and setting.day.month <= _FIRST_MONTHS["SP"]:
            year = year._replace(number=year.number - 1)
        sure = min(year.confidence, PROBABLE)
    elif not (groups.get("year") or groups.get("which") or _is_season(found)):
        return None
    else:
        year = year_for(found, _MIDDLE[letters], 15, setting)
        sure = year.confidence if groups.get("year") else min(year.confidence, OPEN)
    value = f"{year.number:04}-{letters}"
    return Reckoned(value, sure, year.reason, year=year.number, present=year.present)


_BY = frozenset("by since until throughout".split())
"""Before "fall" and "spring", which fall and spring as well."""
_IN = _BY | {"in", "during"}
_DURING = _IN | set("over through till of for before after from spent".split())
_NAME_BEHIND = re.compile(r"[-\s](?:[A-Z]|of\s|break|holidays?|vacation|games|collection|sports?)")


def _is_season(found: re.Match[str]) -> bool:
    """Whether a season that stands alone is one: "in the spring", and not "hot spring", "fall"."""
    if _NAME_BEHIND.match(found.string, found.end()):
        return False
    if runs_into_year(found):
        return True
    word = found["season"].lower()
    if found.group().lower() != word:
        return word_before(found) in _DURING
    return word_before(found) in (_BY if word in ("fall", "spring") else _IN)


_SEASON = r"(?P<season>(?i:spring|summer|autumn|fall|winter))(?![^\W_])"
_RELATION = (
    rf"(?P<relation>(?i:last|this|next|past|that(?:{GAP}same)?"
    rf"|the{GAP}(?:same|following|next|previous)))"
)

SEASONS_OF_YEARS = (
    Form("season", re.compile(rf"(?:(?i:the){GAP})?{EDGE}{_SEASON}(?:{OF_YEAR})?"), season_of),
    Form(
        "related-season", re.compile(rf"{LEAN}{_RELATION}{GAP}{_SEASON}(?:{OF_YEAR})?"), season_of
    ),
)
