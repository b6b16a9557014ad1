"""Words before a number that look like a hedge and are none: "over two days", "about two men"."""

import re

from annotated_briefings.meaning import Hedge
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby

_DURING = 10
"""From so many on "over" before a time means more than; "over two days" means during."""
_FOR_OVER = frozenset("for of in lasted lasting last well took a the is was after just".split())
"""Words before "over" that make it more than: "for over two days"."""
_TOPIC = re.compile(
    r"(?:is|was|(?:speak|spoke|talk|tell|told|ask|hear|heard|know|knew|learn|wr[io]te|written|sing"
    r"|sang|song|book|film|movie|novel|stor|play|documentary|question|concern|worr|complain|argu"
    r"|news|report|case|think|thought|dream|joke|warn)\w{0,4})"
)
"""Words behind which "about" says what something deals with: a film about two sisters."""


def is_no_hedge(hedge: Hedge, near: Nearby, measure: Measure) -> bool:
    """Whether what reads as a hedge says during which time, or of what."""
    if hedge == "more than":
        return near.last == "over" and _lasts(near, measure)
    return hedge == "about" and near.last == "about" and _is_topic(near, measure)


def _lasts(near: Nearby, measure: Measure) -> bool:
    """Whether "over" only says during which time."""
    if (
        measure.sort == "age"
        or not measure.unit
        or measure.unit.dimension != "duration"
        or measure.singular
    ):
        return False
    return measure.low < _DURING and not _FOR_OVER.intersection(near.words[-2:-1])


def _is_topic(near: Nearby, measure: Measure) -> bool:
    """Whether "about" before a small number word says of what, not how exactly."""
    core = measure.core
    if measure.sort != "count" or not core.spelled or core.low > _DURING:
        return False
    return len(near.words) > 1 and _TOPIC.fullmatch(near.words[-2]) is not None
