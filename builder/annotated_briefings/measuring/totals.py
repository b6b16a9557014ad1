"""What a number counts that stands apart from its noun: "put the number of goats at 8,000"."""

import re

from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.measuring.phrasing import phrase

REACH = 140
"""Characters before a number in which the noun it is the number of is sought."""

_NUMBER_OF = re.compile(
    r"\b(?:number|numbers|total|tally)\s{1,2}of\s{1,2}(?:(?:the|all|its|their|his|her|our)\s)?",
    re.IGNORECASE,
)
_LEADS_UP = frozenset(
    """at to from is was are were be reached reaches hit exceeded exceeds passed passes topped tops
    totalled totaled totals than""".split()
)
_BREAKS_OFF = re.compile(r"[;:!?()]|\.\s|(?<!\w)\d(?!\d{3}\b)")
_TOLLS = ("toll", "total", "tally")
_TOLL = re.compile(
    r"\b(?:the|its|their|a|total|provisional|official)\s{1,2}(?P<toll>(?:[a-z]{4,12}\s{1,2})?toll|total|tally)\b",
    re.IGNORECASE,
)
NEAR = 60
"""Characters before a number in which its toll is sought."""
_NO_NOUN = re.compile(
    r"\s{1,2}(?:(?:have|had|has|were|was|are|will|remain|died|in|on|at)\b)|[.,;]", re.IGNORECASE
)
_FURTHER = frozenset(("further", "another", "additional"))
_MORE = re.compile(
    r"\s{1,2}(?:more|others?)\b(?!\s{1,2}(?:than|of|people|men|women|children|[a-z]{3,}s\b))",
    re.IGNORECASE,
)


def number_of(text: str, start: int, floor: int) -> str | None:
    """The noun that a number further on is the number of; `start` is where number and hedge begin.

    `floor` is where the sentence begins.
    """
    words = text[max(floor, start - 12) : start].lower().split()
    if not words or words[-1] not in _LEADS_UP:
        return None
    if " of" not in text[max(floor, start - REACH) : start]:
        return _toll(text, start, floor)
    ends = [found.end() for found in _NUMBER_OF.finditer(text, max(floor, start - REACH), start)]
    if not ends or ends[-1] >= start or _BREAKS_OFF.search(text, ends[-1], start):
        return _toll(text, start, floor)
    span = phrase(text, ends[-1], start, "plural")
    return " ".join(text[span.start : span.end].split()) if span else None


def _toll(text: str, start: int, floor: int) -> str | None:
    """The toll that a number is, where nothing says of what: "the death toll rose to 45"."""
    if not any(word in text[max(floor, start - NEAR) : start].lower() for word in _TOLLS):
        return None
    tolls = list(_TOLL.finditer(text, max(floor, start - NEAR), start))
    if not tolls or _BREAKS_OFF.search(text, tolls[-1].end(), start):
        return None
    return " ".join(tolls[-1]["toll"].split())


def adds_to_count(text: str, end: int, near: Nearby) -> bool:
    """Whether a number says how many more there are of those just counted: "200 more".

    "A further 1,600" does where no noun of its own follows.
    """
    if _MORE.match(text, end):
        return True
    return near.last in _FURTHER and _NO_NOUN.match(text, end) is not None


_PLACE = re.compile(r"\s{1,2}(?:in|from|at|on|near)\s")


def goes_on_counting(end: int, text: str, near: Nearby) -> bool:
    """Whether a number counts the same: "45 people died in A, 12 in B", "of whom 3 are hurt"."""
    if near.last in ("which", "whom") and near.words[-2:-1] == ["of"]:
        return True
    joined = near.last in ("and", "but", "with") or near.last.endswith(",")
    return joined and _PLACE.match(text, end) is not None
