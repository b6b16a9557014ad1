"""Quarters and halves of years: "Q2 2017", "the first half of 2017", "the third quarter"."""

import re

from annotated_briefings.dating.certainty import FAIR
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, real
from annotated_briefings.dating.words import EDGE, GAP, OF_YEAR, ORDINALS
from annotated_briefings.dating.yearless import year_for

_MONEY = re.compile(
    r"\b(?:profits?|earnings|earned|lost|sales|revenues?|income|loss(?:es)?|shares?|growth|econom\w+|gdp"
    r"|output|exports?|fiscal|results|inflation|demand|spending|million|billion|percent)\b|[%$€£]",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(rf"{GAP}of{GAP}")
"""Behind it another half is told of than that of a year: the first half of the 1990s."""
_AROUND = 120
"""Characters around a quarter in which business shows that it is one of a year, not of a match."""


def part_of_year(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon a quarter or a half; without a year, the last one over, or the next by the tense."""
    groups = found.groupdict()
    letter, number = _which(groups)
    if number > {"H": 2, "Q": 4}[letter]:
        return None
    middle = number * {"H": 6, "Q": 3}[letter] - {"H": 3, "Q": 1}[letter]
    dated = groups.get("year") or groups.get("which")
    if not (dated or groups.get("of_the") or _is_of_business(found)):
        return None
    year = year_for(found, middle, 15, setting)
    sure = year.confidence if dated else FAIR
    value = f"{year.number:04}-{letter}{number}"
    on = real(year.number, middle, 15)
    return Reckoned(value, sure, year.reason, day=on, year=year.number, present=year.present)


def _which(groups: dict[str, str | None]) -> tuple[str, int]:
    """The letter of TIMEX3 and the number of it."""
    if groups.get("letter"):
        return (groups["letter"] or "").upper(), int(groups["number"] or 0)
    letter = "H" if (groups["piece"] or "").lower().startswith("half") else "Q"
    ordinal = (groups["ordinal"] or "").lower()
    last = {"H": 2, "Q": 4}[letter]
    written = {"latter": 2, "final": last, "last": last, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
    return letter, written.get(ordinal) or ORDINALS[ordinal]


def _is_of_business(found: re.Match[str]) -> bool:
    """Whether money is spoken of around it: the third quarter of a football match is another.

    "The last quarter" is the one before this.
    """
    if _OF_ELSE.match(found.string, found.end()) or (found["ordinal"] or "").lower() == "last":
        return False
    before = (max(0, found.start() - _AROUND), found.start())
    after = (found.end(), found.end() + _AROUND)
    return any(_MONEY.search(found.string, *part) for part in (before, after))


QUARTERS = (
    Form(
        "part-of-year",
        re.compile(
            rf"{EDGE}(?:(?P<letter>[QHqh])(?P<number>[1-4])(?!\w)|(?:(?i:the){GAP})?(?P<ordinal>(?i:first"
            rf"|second|third|fourth|latter|final|last|1st|2nd|3rd|4th))(?:{GAP}|-)(?P<piece>(?i:quarter|half))"
            rf"(?![^\W_]))(?:{OF_YEAR}|{GAP}(?P<of_the>of{GAP}the{GAP}year)(?![\w’'-]))?"
        ),
        part_of_year,
    ),
    Form(
        "part-of-year-behind",
        re.compile(
            rf"(?P<year>[12]\d{{3}})(?:-|{GAP})(?:(?P<letter>[QHqh])(?P<number>[1-4])(?!\w)|(?P<ordinal>"
            rf"(?i:first|second|third|fourth)){GAP}(?P<piece>(?i:quarter|half))(?![^\W_]))"
        ),
        part_of_year,
    ),
)
