"""What a number counts that stands apart from its noun: "put the number of goats at 8,000"."""

import re

from annotated_briefings.measuring.phrasing import phrase
from annotated_briefings.span import Span

REACH = 140
"""Characters before a number in which the noun it is the number of is sought."""

_NUMBER_OF = re.compile(
    r"\b(?:number|numbers|total|tally)\s{1,2}of\s{1,2}(?:(?:the|all|its|their|his|her|our)\s)?",
    re.IGNORECASE,
)
_LEADS_UP = re.compile(
    r"\b(?:at|to|from|is|was|are|were|be|reached|reaches|hit|exceeded|exceeds|passed|passes|topped"
    r"|tops)\s{1,2}\Z",
    re.IGNORECASE,
)
_BREAKS_OFF = re.compile(r"[;:!?()]|\.\s|\d")
_MORE = re.compile(r"\s{1,2}(?:more|others?)\b(?!\s{1,2}(?:than|of|[a-z]{3,}s\b))", re.IGNORECASE)


def number_of(text: str, start: int, floor: int) -> str | None:
    """The noun that a number further on is the number of; `start` is where number and hedge begin.

    `floor` is where the sentence begins.
    """
    if not _LEADS_UP.search(text, max(floor, start - 12), start):
        return None
    ends = [found.end() for found in _NUMBER_OF.finditer(text, max(floor, start - REACH), start)]
    if not ends or ends[-1] >= start or _BREAKS_OFF.search(text, ends[-1], start):
        return None
    span = phrase(text, Span(ends[-1], start), "plural")
    return " ".join(text[span.start : span.end].split()) if span else None


def adds_to_count(text: str, end: int) -> bool:
    """Whether a number says how many more there are of those just counted: "200 more"."""
    return _MORE.match(text, end) is not None
