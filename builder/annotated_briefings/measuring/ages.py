"""Ages that stand without a unit: "aged 14", and the number between commas behind a name."""

import re

from annotated_briefings.lexicon.nouns import PERSONS, STOPS
from annotated_briefings.lexicon.people import ROLES
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.span import Span

_AGED = frozenset(("aged", "age", "ages"))
_PASSED_OVER = frozenset("of just only about between from and to".split())
_SOMEBODY = frozenset(("he", "she", "who", "i"))
_I_AM = frozenset(("i’m", "he’s", "she’s"))
_APART = (["i", "m"], ["he", "s"], ["she", "s"])
"""The same, parted where a straight mark stood that may open a quote."""
_AS_YOUNG = (["as", "young", "as"], ["as", "old", "as"])
_PERSONS = PERSONS | ROLES
_OF_AGE = _PERSONS - frozenset("father grandfather grandmother grandparent mother parent".split())
"""People of whom a number behind "of" tells the age, and not how many children they have."""
_BOUNDED = frozenset(
    """adults anybody anyone boys children everybody everyone girls men people person pupils
    residents those women workers youths""".split()
)
"""Words behind which "under 18" is an age."""
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
    before = words[-2] if len(words) > 1 else ""
    is_told = near.last in _I_AM or (near.last in _IS and before in _SOMEBODY)
    if (is_told or words[-2:] in _APART) and _ENDS.match(near.after):
        return True
    if words[-3:] in _AS_YOUNG:
        return True
    bounds = near.last in ("under", "over") and before in _BOUNDED
    if bounds or (near.last == "of" and before in _OF_AGE):
        return _stands_alone(near)
    if words[-1:] == ["both"] and _COMMA_AFTER.match(near.after):
        return True
    while words and words[-1] in _PASSED_OVER:
        words = words[:-1]
    return bool(words) and words[-1] in _AGED and near.before[-1:].isspace()


def _stands_alone(near: Nearby) -> bool:
    """Whether no noun follows that a number would count: "a man of 73 is", "under 18,"."""
    following = near.after.split(None, 1)[:1] if near.after[:1].isspace() else []
    word = following[0].rstrip(".,;:!?)") if following else ""
    return word in STOPS or not word[:1].isalpha()


def _is_beside_a_person(measure: Measure, near: Nearby) -> bool:
    """Whether a name and a comma stand before the number and a comma behind: "Ann Poole, 61,"."""
    if measure.high is not None or not near.last.endswith(","):
        return False
    name = near.written.removesuffix(",").rstrip("'’”\"").removesuffix("Jr.")
    person = name[:1].isupper() or name.lower() in _PERSONS
    return len(name) > 1 and person and _COMMA_AFTER.match(near.after) is not None
