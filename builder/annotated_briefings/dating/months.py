"""Months: "July 2017", "in March", "last May", "the end of August"."""

import re
from datetime import date

from annotated_briefings.dating.certainty import FAIR, LIKELY
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, real
from annotated_briefings.dating.words import (
    ANY_MONTH,
    EDGE,
    GAP,
    LEAN,
    MONTH,
    OF_YEAR,
    month_in,
    word_before,
)
from annotated_briefings.dating.yearless import Year, ends_stretch, runs_into_year, year_for


def month_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon a month; one that stands alone needs a sign that it is one."""
    number, relation = month_in(found), _relation(found)
    if _DAY_BEFORE.search(found.string, max(0, found.start() - 5), found.start()):
        return None
    if not (found.groupdict().get("year") or relation or _is_month(found)):
        return None
    if relation and relation != "edge":
        year = related_year(number, relation, setting)
    else:
        year = year_for(found, number, 1, setting)
    start = real(year.number, number, 1)
    if start is None:
        return None
    value = f"{year.number:04}-{number:02}"
    return Reckoned(
        value,
        year.confidence,
        year.reason,
        day=start,
        year=year.number,
        present=year.present,
    )


def _relation(found: re.Match[str]) -> str:
    """What stands before a month and makes it one: "last", or "edge" for its beginning or end."""
    groups = found.groupdict()
    if relation := groups.get("relation"):
        return " ".join(relation.lower().split())
    return "edge" if found["month"] != found.group() and not groups.get("year") else ""


def related_year(month: int, relation: str, setting: Setting) -> Year:
    """The year of "last May", "next summer", "the previous April"; `month` is the first of it.

    "The" next and the previous ones go by the narrative.
    """
    word, here, told = relation.rsplit(maxsplit=1)[-1], setting.day, setting.story
    if word in ("that", "same"):
        return Year(told.year or here.year, FAIR, "of the year named before it")
    back = word in ("last", "past", "previous")
    if relation.startswith("the "):
        alone = date(told.year, 1 if back else 12, 1) if told.year else None
        here = told.day or alone or here
    step = 0
    if back and month >= here.month:
        step = -1
    elif word in ("next", "coming", "following") and month <= here.month:
        step = 1
    return Year(here.year + step, LIKELY, f"the {word} one", present=here is setting.day)


_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?\s\Z")
"""Of "31 February 2017" nothing is left, not the month either."""

_MONTH_BEFORE = frozenset(
    """in into since until till by during from through throughout of for before after between to
    and""".split()
)
_AS_LATE = re.compile(r"\bas\s(?:early|late)\sas\s{1,2}\Z", re.IGNORECASE)
_OF_A_MONTH = re.compile(
    rf"{GAP}(?!(?:of|on|for|to|against|in|into|at|by|and|or|from|through|with|over|across|was|were|is"
    r"|has|had|will|said|that|who|which|began|started)\b)[a-z]{3,}"
)
"""Between these two a month tells which one is meant: the April meeting, but the March of women."""
_ALSO_WORDS = frozenset(
    {"may", "march", "april", "june", "august", "jan", "mar", "dec", "sep", "jun"}
)
"""Months that are verbs or names of people as well; they need a preposition before them."""
_NAME_BEHIND = re.compile(r"\s(?:[A-Z]|\d)")


def _is_month(found: re.Match[str]) -> bool:
    """Whether a month that stands alone is one: "in March", not "March on Rome" or "May said".

    A capital behind it makes it a name ("August Wilson"), unless "in" stands before it.
    """
    if runs_into_year(found) or ends_stretch(found):
        return True
    before, month = word_before(found), found["month"].lower().rstrip(".")
    named = _NAME_BEHIND.match(found.string, found.end()) is not None
    if named and before not in ("in", "since", "during"):
        return False
    whose = before in ("the", "a", "an") or before.endswith(("'s", "’s"))
    if whose and _OF_A_MONTH.match(found.string, found.end()):
        return True
    if before in _MONTH_BEFORE or (month not in _ALSO_WORDS and len(month) > 4):
        return True
    return _AS_LATE.search(found.string, max(0, found.start() - 12), found.start()) is not None


MONTHS_OF_YEARS = (
    Form("month-and-year", re.compile(rf"{EDGE}{ANY_MONTH}{OF_YEAR}"), month_of),
    Form(
        "month",
        re.compile(
            rf"(?:{LEAN}(?P<relation>(?i:last|next|this(?:{GAP}past|{GAP}coming)?"
            rf"|the{GAP}(?:previous|following|next))){GAP}|{EDGE}){MONTH}"
            rf"(?!{GAP}[0-3]?\d(?!\d|[,.]\d))"
        ),
        month_of,
    ),
)
