"""Long stretches of the calendar: decades, centuries, and years of ancient history."""

import re

from annotated_briefings.dating.certainty import CLEAR, LIKELY, OPEN
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, decade
from annotated_briefings.dating.words import DECADES, EDGE, GAP, ORDINALS


def decade_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon "the 1990s", "the '90s", "the nineties"; "the 1800s" are a century."""
    if found["year"]:
        year = int(found["year"])
        if year % 100 == 0 and year < _CENTURIES_BEFORE:
            return Reckoned(f"{year // 100:02}XX", LIKELY, "a hundred years")
        return Reckoned(decade(year), CLEAR, "written in full")
    digit = int(found["digit"]) if found["digit"] else DECADES[found["word"].lower()]
    if first := _FIRST_OF_TWO.search(found.string, max(0, found.start() - 16), found.start()):
        value = f"{first['century']}{digit}X"
        return Reckoned(value, LIKELY, "of the century named before it")
    if _is_measure(found):
        return None
    year = 1900 + 10 * digit
    near = 2000 + 10 * digit
    if near <= setting.day.year - 20:
        return Reckoned(decade(near), OPEN, "the decade last past", None, (decade(year),))
    return Reckoned(decade(year), LIKELY, "the decade last past")


_FIRST_OF_TWO = re.compile(
    r"\b(?P<century>[12]\d)\d0['’]?s(?:,?\s(?:and|or|to|through|into)\s|\s?[-–—]\s?)\Z"
)
"""Before "70s" it says which they are: the 1960s and 70s."""
_CENTURIES_BEFORE = 2000
"""Before this year "the 1800s" are a hundred years; "the 2000s" are the ten that one remembers."""
_MEASURED = re.compile(
    r"(?:\b(?:his|her|their|my|our|your)\s|[\w&]-)\Z"
    r"|\b(?:low(?:s|er)?|highs?|upper|temperatures?|degrees|mercury|readings)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
_BEFORE = 80
"""Characters before "the 60s" in which the weather is told."""


def _is_measure(found: re.Match[str]) -> bool:
    """Whether "60s" are an age, degrees, bills or things: in her 60s, highs in the 60s, P-40s.

    Without "the", "early" or an apostrophe nothing makes a decade of it.
    """
    bare = found.group() == found["word"] or found.group()[0].isdecimal()
    before = found.string[max(0, found.start() - _BEFORE) : found.start()]
    return bare or _MEASURED.search(before) is not None


def century_of(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "the 19th century", which is 18XX."""
    number = int(found["number"]) if found["number"] else ORDINALS[found["ordinal"].lower()]
    if not 1 <= number <= 29:
        return None
    value = f"{number - 1:02}XX"
    if found["era"] and found["era"].upper().startswith("B"):
        value = f"BC{value}"
    return Reckoned(value, CLEAR, "written in full")


def ancient_year(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "490 BC", "AD 79"."""
    era = (found["before"] or found["era"]).replace(".", "")
    number = int(found["number"] or found["after_era"])
    if not 0 < number < 10_000:
        return None
    value = f"BC{number:04}" if era.startswith("B") else f"{number:04}"
    return Reckoned(value, CLEAR, "written in full")


PERIODS = (
    Form(
        "decade",
        re.compile(
            rf"(?:(?i:the){GAP})?{EDGE}(?:(?P<year>[12]\d\d0)['’]?s(?![^\W_])"
            rf"|['’]?(?P<digit>[2-9])0['’]?s(?![^\W_])|(?P<word>(?i:{'|'.join(DECADES)}))(?![^\W_]))"
        ),
        decade_of,
    ),
    Form(
        "century",
        re.compile(
            rf"(?:(?i:the){GAP})?{EDGE}(?:(?P<number>\d{{1,2}})(?:st|nd|rd|th)"
            rf"|(?P<ordinal>(?i:{'|'.join(sorted(ORDINALS, key=len, reverse=True))})))"
            rf"(?:{GAP}|-)(?i:century)(?![^\W_])(?:{GAP}(?P<era>BCE?|B\.C\.|AD|A\.D\.|CE)(?!\w))?"
        ),
        century_of,
    ),
    Form(
        "ancient-year",
        re.compile(
            rf"(?P<before>AD|A\.D\.){GAP}(?P<after_era>\d{{1,4}})(?!\w)"
            rf"|(?P<number>\d{{1,4}}){GAP}?(?P<era>BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE)(?!\w)"
        ),
        ancient_year,
    ),
)
