"""Which forms may begin with which word, and with what behind it.

"The", "in" and "late" are everywhere, and before few words alone do they begin a date. A number
goes by its kind: FEW for up to three digits, YEAR for four, DECADE for digits with an s, ERA for
digits with BC.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from annotated_briefings.dating.days import DAYS
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.holidays import HOLIDAYS, OPENINGS
from annotated_briefings.dating.months import MONTHS_OF_YEARS
from annotated_briefings.dating.near_days import NEAR_DAYS
from annotated_briefings.dating.numeric import NUMERIC
from annotated_briefings.dating.periods import PERIODS
from annotated_briefings.dating.quarters import QUARTERS
from annotated_briefings.dating.relative import RELATIVE
from annotated_briefings.dating.reported import REPORTED
from annotated_briefings.dating.seasons import SEASONS_OF_YEARS
from annotated_briefings.dating.story import STORY
from annotated_briefings.dating.units import UNITS
from annotated_briefings.dating.words import (
    DECADES,
    KINDS_OF_YEAR,
    MONTHS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    WEEKDAYS,
)
from annotated_briefings.dating.years import YEARS
from annotated_briefings.folding import APOSTROPHES
from annotated_briefings.measuring.words import SMALL, TENS

_TABLES = (
    *(DAYS, NUMERIC, NEAR_DAYS, MONTHS_OF_YEARS, SEASONS_OF_YEARS, QUARTERS),
    *(REPORTED, PERIODS, UNITS, RELATIVE, STORY, HOLIDAYS, YEARS),
)
FORMS: Mapping[str, Form] = MappingProxyType(
    {form.name: form for forms in _TABLES for form in forms}
)
FEW, YEAR, DECADE, ERA = "0", "0000", "0s", "0bc"
"""The kinds of numbers; behind a word all of them are FEW."""
_COUNTS = frozenset({*SMALL, *TENS})
_UNITS = frozenset("hour day week fortnight month year decade century".split())
_SPANS = _UNITS | {f"{unit}s" for unit in _UNITS}
BETWEEN = frozenset({".", "'", "-", "]", "of", *_SPANS})
"""What may stand between two words that tell a form: "mid-July", "[last] week", "a day later"."""
_AGES = frozenset({"week", "weekend", "month", "quarter", "year", "decade", "century"})
ERAS = frozenset("b bc bce a ad ce".split())
_HALVES = frozenset({"quarter", "half"})
_REPORTED = frozenset({"month", "quarter", "period"})
_QUARTERS = frozenset("q1 q2 q3 q4 h1 h2".split())
_DAYS = frozenset("yesterday today tonight tomorrow overnight".split())
_NEAR = frozenset("last next this past coming previous following".split())
_EDGES = frozenset("start beginning middle end close".split())
_LEANING = frozenset("earlier later early mid late".split())
_TOLD = frozenset({*PARTS_OF_DAY, "day", "week", "weekend", "month", "year"})

_EDGED = "month-and-year month season part-of-year decade century part-of-unit year"
_TOWARDS = frozenset({*_EDGES, "rest", "course"})
_COUNTED = "ago from-now later"
_COUNTING = (FEW, *_COUNTS, "a", "an")

Words = Iterable[str]
_ROWS: tuple[tuple[Words, Words | None, str], ...] = (
    ([FEW], ["/"], "attacks numeric-date day-and-month"),
    ([FEW], ["."], "numeric-date"),
    ([FEW], ["-"], "numeric-date day-and-month century part-of-year"),
    ([FEW], {*MONTHS, *"of to and or through until —".split()}, "day-and-month"),
    ([FEW], ["century"], "century"),
    ([FEW], _HALVES, "part-of-year"),
    (_COUNTING, ["ago"], "ago"),
    (_COUNTING, ["from", "after"], "from-now"),
    (_COUNTING, ["to", "until"], "months-to"),
    (_COUNTING, "later earlier previously before after afterwards on".split(), "later"),
    ([FEW, YEAR], ERAS, "ancient-year"),
    ([ERA], None, "ancient-year"),
    ([FEW, YEAR], ["'"], "decade"),
    ([DECADE], None, "decade"),
    (["'"], [FEW], "short-year decade"),
    ([YEAR], None, "year"),
    ([YEAR], ["-", "/", "."], "iso-date part-of-year-behind"),
    ([YEAR], {*_QUARTERS, "first", "second", "third", "fourth"}, "part-of-year-behind"),
    (WEEKDAYS, None, "day-and-month month-and-day weekday weekday-and-number"),
    (MONTHS, None, "month-and-day month-and-year month"),
    (SEASONS, None, "season"),
    (DECADES, None, "decade"),
    (_DAYS, None, "named-day"),
    (_QUARTERS, None, "part-of-year"),
    (ORDINALS, ["of"], "spelled-day"),
    ([*ORDINALS, "last"], {*WEEKDAYS, "week", "day"}, "nth-weekday"),
    ([*ORDINALS, "latter", "last", "final"], _HALVES, "part-of-year"),
    (ORDINALS, ["century"], "century"),
    (["twenty"], ["first"], "spelled-day century"),
    ([*_COUNTS, "a", "an"], _COUNTS, _COUNTED),
    (_NEAR, WEEKDAYS, "weekday"),
    (_NEAR, MONTHS, "month"),
    (_NEAR, SEASONS, "related-season"),
    (_NEAR, {*KINDS_OF_YEAR, *_AGES, *(f"{unit}s" for unit in _AGES)}, "unit-of-time"),
    (_NEAR, PARTS_OF_DAY, "named-day"),
    (["this"], ["past", "coming"], "weekday month unit-of-time"),
    (_LEANING, MONTHS, "month-and-year month"),
    (_LEANING, SEASONS, "season"),
    (_LEANING, [FEW, "'"], "decade century year"),
    (_LEANING, ORDINALS, "part-of-year century"),
    (_LEANING, DECADES, "decade"),
    (_LEANING, _QUARTERS, "part-of-year"),
    (_LEANING, WEEKDAYS, "weekday"),
    (_LEANING, _NEAR, "weekday month unit-of-time related-season named-day"),
    (_LEANING, _DAYS, "named-day"),
    (_LEANING, ["in"], "part-of-unit reached within-day"),
    (_LEANING, ["the", "that"], "reached"),
    (_EDGES, MONTHS, "month-and-year month"),
    (_EDGES, SEASONS, "season"),
    (_EDGES, ORDINALS, "part-of-year century"),
    (_EDGES, DECADES, "decade"),
    (_EDGES, _QUARTERS, "part-of-year"),
    (_EDGES, [FEW, "'"], "decade century year"),
    (_EDGES, ["the"], _EDGED),
    (_TOWARDS, ["the", "this", "last", "next"], "part-of-unit"),
    (["week", "month", "year"], ["s", "end"], "part-of-unit"),
    (["the"], _TOWARDS | _LEANING, _EDGED),
    (["the"], [FEW, "'"], "day-and-month decade century day-alone"),
    (["the"], {*ORDINALS, "twenty"}, "spelled-day nth-weekday part-of-year century"),
    (["the"], DECADES, "decade"),
    (["the"], SEASONS, "season"),
    (["the"], ["latter", "final"], "part-of-year"),
    (["the"], ["last"], "nth-weekday part-of-year"),
    (["the"], ["year", "same", "corresponding", "comparable"], "year-earlier"),
    (["the"], {FEW, *_COUNTS, "year", "half"}, "months-to"),
    (["year", "half"], ["to", "year"], "months-to"),
    (["the"], ["latest", "full", "month", "quarter", "year"], "reported"),
    (["latest"], ["quarter"], "reported"),
    (["year"], ["earlier", "ago"], "year-earlier"),
    (["same", "corresponding", "comparable"], _REPORTED, "year-earlier"),
    (["the"], ["past", "coming", "current"], "unit-of-time"),
    (
        ["the"],
        "next following same previous preceding very".split(),
        "month related-season reached reached-weekday",
    ),
    (["the"], _TOLD, "named-day part-of-unit second-unit reached"),
    (["that"], {*_TOLD, "same"}, "reached"),
    (["that"], {*SEASONS, "same"}, "related-season"),
    (PARTS_OF_DAY, ["of"], "day-and-month month-and-day"),
    (["in"], {*_COUNTS, "a", "an", FEW}, "hence"),
    (["ad"], [FEW], "ancient-year"),
    (["a"], ["d"], "ancient-year"),
    *(([first], seconds or None, "holiday") for first, seconds in OPENINGS.items()),
    (["last", "next", "this"], OPENINGS, "holiday"),
)
"""Words, what may follow them (None for anything), and the forms that may begin with both."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """The forms that may begin with a word, whatever follows, and those it needs a word behind for.

    The forms of a word behind include those of any.
    """

    alone: tuple[Form, ...]
    behind: Mapping[str, tuple[Form, ...]]


def _triggers() -> Mapping[str, Trigger]:
    """The trigger of each first word, from the table, by each way to write it."""
    alone: dict[str, list[Form]] = {}
    behind: dict[str, dict[str, list[Form]]] = {}
    for firsts, seconds, names in _ROWS:
        forms = [FORMS[name] for name in names.split()]
        for first in firsts:
            alone.setdefault(first, []).extend(() if seconds else forms)
            for second in seconds or ():
                behind.setdefault(first, {}).setdefault(second, []).extend(forms)
    return {
        written: Trigger(
            tuple(forms),
            {second: (*more, *forms) for second, more in behind.get(first, {}).items()},
        )
        for first, forms in alone.items()
        for written in (APOSTROPHES if first == "'" else (first, first.title(), first.upper()))
    }


TRIGGERS = _triggers()
