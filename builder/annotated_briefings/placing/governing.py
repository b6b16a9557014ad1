"""Whether a name does what governments do: "Washington and its allies said"."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from annotated_briefings.lexicon.governing import (
    ADDRESSED_TO,
    ASKED_FROM,
    DEALINGS,
    DONE_BY,
    GOVERNING,
    HAPPENING,
    MODALS,
)
from annotated_briefings.lexicon.places import (
    DIRECTIONAL,
    LOCATIVE,
)
from annotated_briefings.lexicon.speech import ADVERBS, BREAKS, PASSIVES, PREPOSITIONS, REPORTING
from annotated_briefings.placing.context import Context, words

_NO_SUBJECTS = LOCATIVE | DIRECTIONAL
_VERBS = REPORTING | GOVERNING
_SECOND_SUBJECT = re.compile(
    r"(?:,? (?:and|or) |, )(?:(?:the|its|their) [\w-]+|[A-Z]\w*)(?: [A-Z]\w*){0,5}"
)
_PLAIN_ADVERBS = ADVERBS - MODALS - {"has", "have", "had"} | {"not", "too"}
_HAVING = frozenset(("has", "have", "had"))
_BEHIND_PASSIVES = PREPOSITIONS | {"after", "amid", "as", "by"}
_DEALT: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("with", "against", "between"), DEALINGS),
        "from": ASKED_FROM,
        "to": ADDRESSED_TO,
    }
)
_RELATIVE = re.compile(r", (?:which|who) ")


def acts(around: Context) -> bool:
    """Whether the name is the subject of a verb that takes a person or a government."""
    verb = next((word for word in _predicate(around) if word not in ADVERBS), "")
    return verb in _VERBS


def decides(around: Context) -> bool:
    """Whether a capital does what a city cannot: "Tokyo has offered", "Paris is still weighing"."""
    following = [word for word in _predicate(around) if word not in _PLAIN_ADVERBS]
    first, second = (*following[:2], "", "")[:2]
    if second in HAPPENING:
        return False
    if first in MODALS:
        return second.isalpha() and second not in BREAKS
    if first in PASSIVES:
        return second == "to" or second.endswith("ing")
    if first in _HAVING:
        return second.endswith("ed") or second in _VERBS
    # "Kabul rocked by a blast" is what headlines make of what was done to it.
    return first.endswith("ed") and first not in HAPPENING and second not in _BEHIND_PASSIVES


def is_dealt_with(around: Context) -> bool:
    """Whether the name is whom a government speaks or deals with: "blames Kabul", "ties with Rome".

    It is meant for capitals; of a country one cannot tell the government from the place.
    """
    before, earlier = (*around.words_before[::-1][:2], "", "")[:2]
    if before == "by":
        return earlier in _VERBS
    return earlier in _DEALT.get(before, ()) or before in _VERBS


def is_agent(around: Context) -> bool:
    """Whether the name is by whom something was done: "led by France", "brokered by Qatar"."""
    before, earlier = (*around.words_before[::-1][:2], "", "")[:2]
    return before == "by" and earlier in DONE_BY


def _predicate(around: Context) -> Sequence[str]:
    """The words after a subject: its own name, and what else it says of itself or is joined by."""
    if around.last_words_before[0] in _NO_SUBJECTS:
        return ()
    skipped = _RELATIVE.match(around.after) or _SECOND_SUBJECT.match(around.after)
    return words(around.after[skipped.end() :]) if skipped else around.words_after
