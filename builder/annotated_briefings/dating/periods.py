"""Long stretches of the calendar: decades, centuries, and years of ancient history."""

import re

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.setting import Reckoned, Setting, decade
from annotated_briefings.dating.words import DECADES, EDGE, GAP, ORDINALS


def decade_of(found: re.Match[str], setting: Setting) -> Reckoned | None:
    """Reckon "the 1990s", "the '90s", "the nineties"."""
    if found["year"]:
        return Reckoned(decade(int(found["year"])), 0.97, "written in full")
    digit = int(found["digit"]) if found["digit"] else DECADES[found["word"].lower()]
    year = 1900 + 10 * digit
    near = 2000 + 10 * digit
    if near <= setting.day.year - 20:
        return Reckoned(decade(near), 0.6, "the decade last past", None, (decade(year),))
    return Reckoned(decade(year), 0.85, "the decade last past")


def century_of(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "the 19th century", which is 18XX."""
    number = int(found["number"]) if found["number"] else ORDINALS[found["ordinal"].lower()]
    if not 1 <= number <= 29:
        return None
    value = f"{number - 1:02}XX"
    if found["era"] and found["era"].upper().startswith("B"):
        value = f"BC{value}"
    return Reckoned(value, 0.95, "written in full")


def ancient_year(found: re.Match[str], setting: Setting) -> Reckoned | None:  # noqa: ARG001
    """Reckon "490 BC", "AD 79"."""
    era = (found["before"] or found["era"]).replace(".", "")
    number = int(found["number"] or found["after_era"])
    if not 0 < number < 10_000:
        return None
    value = f"BC{number:04}" if era.startswith("B") else f"{number:04}"
    return Reckoned(value, 0.95, "written in full")


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
