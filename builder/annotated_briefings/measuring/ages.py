"""Ages that stand without a unit: "aged 14", and the number between commas behind a name."""

import re
from dataclasses import replace

from annotated_briefings.measuring.measure import Measure
from annotated_briefings.span import Span

_AGED = re.compile(
    r"\b(?:aged|age|age of)\s{1,2}(?:just\s|only\s|about\s|between\s)?\Z", re.IGNORECASE
)
_NAME_BEFORE = re.compile(r"[A-Z][\w'’-]+,\s{1,2}\Z")
_COMMA_AFTER = re.compile(r",(?=\s{1,2}[a-zé])|\.(?=\s|\Z)|\)")
OLDEST = 120
"""Years; nobody has been older."""


def aged(text: str, measure: Measure, within: Span) -> Measure:
    """The measure as an age in years, if the words around it make it one."""
    if measure.sort != "count" or measure.low > OLDEST or measure.core.grouped:
        return measure
    before = text[max(within.start, measure.span.start - 40) : measure.span.start]
    beside = not measure.core.spelled and _NAME_BEFORE.search(before)
    if not _AGED.search(before) and not (beside and _COMMA_AFTER.match(text, measure.span.end)):
        return measure
    return replace(measure, sort="age", name="year")
