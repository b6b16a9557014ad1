"""Ages that stand without a unit: "aged 14", and the number between commas behind a name."""

import re

from annotated_briefings.lexicon.nouns import PERSONS
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.span import Span

_AGED = frozenset(("aged", "age", "ages"))
_PASSED_OVER = frozenset("of just only about between from and to".split())
_SOMEBODY = (["he"], ["she"], ["who"])
_IS = frozenset("was is turned turns".split())
_ENDS = re.compile(r"[.,;]|\s(?:when|and|at|last|this|on)\b")
"""What follows the age in "she was 85 when"."""
_COMMA_AFTER = re.compile(r",(?=\s{1,2}[a-zé“\"'])|\.(?=\s|\Z)|\)|,\Z")
_YEARS = re.compile(r"[ -]?(?:yo|y/o|y\.o\.)(?!\w)")
OLDEST = 120
"""Years; nobody has been older."""


def aged(measure: Measure, near: Nearby) -> Measure:
    """The measure as an age in years, if the words around it make it one."""
    if measure.sort != "count" or measure.low > OLDEST or measure.core.grouped:
        return measure
    if years := _YEARS.match(near.after):
        span = Span(measure.span.start, measure.span.end + years.end())
        return measure._replace(span=span, sort="age", name="year")
    if _follows_age(near) or (not measure.core.spelled and _is_beside_a_person(measure, near)):
        return measure._replace(sort="age", name="year")
    return measure


def _follows_age(near: Nearby) -> bool:
    words = near.words
    if words[-2:-1] in _SOMEBODY and words[-1] in _IS and _ENDS.match(near.after):
        return True
    if words[-1:] == ["of"] and words[-2:-1] and words[-2] in PERSONS:
        return not near.after[:2].strip().isalpha()
    if words[-1:] == ["both"] and _COMMA_AFTER.match(near.after):
        return True
    while words and words[-1] in _PASSED_OVER:
        words = words[:-1]
    return bool(words) and words[-1] in _AGED and near.before[-1:].isspace()


def _is_beside_a_person(measure: Measure, near: Nearby) -> bool:
    """Whether a name and a comma stand before the number and a comma behind: "Ann Poole, 61,"."""
    if measure.high is not None or not near.last.endswith(","):
        return False
    name = near.written.removesuffix(",").rstrip("'’”\"").removesuffix("Jr.")
    person = name[:1].isupper() or name.lower() in PERSONS
    return len(name) > 1 and person and _COMMA_AFTER.match(near.after) is not None
