"""Whether a name does what governments do: "Washington and its allies said"."""

import re

from annotated_briefings.lexicon.places import DEALINGS, DIRECTIONAL, GOVERNING, LOCATIVE
from annotated_briefings.lexicon.speech import ADVERBS, REPORTING
from annotated_briefings.placing.context import Context, words

_NO_SUBJECTS = LOCATIVE | DIRECTIONAL
_VERBS = REPORTING | GOVERNING
_SECOND_SUBJECT = re.compile(
    r"(?:,? (?:and|or) |, )(?:(?:the|its|their) [\w-]+|[A-Z]\w*)(?: [A-Z]\w*){0,5}"
)
_RELATIVE = re.compile(r", (?:which|who) ")


def acts(around: Context) -> bool:
    """Whether the name is the subject of a verb that takes a person or a government."""
    if around.last_before in _NO_SUBJECTS:
        return False
    skipped = _RELATIVE.match(around.after) or _SECOND_SUBJECT.match(around.after)
    following = words(around.after[skipped.end() :]) if skipped else around.words_after
    verb = next((word for word in following if word not in ADVERBS), "")
    return verb in _VERBS


def is_dealt_with(around: Context) -> bool:
    """Whether the name is whom a government speaks or deals with: "blames Kabul", "ties with Rome".

    It is meant for capitals; of a country one cannot tell the government from the place.
    """
    before = around.words_before[::-1]
    if not before:
        return False
    if before[0] in ("with", "by", "against", "between"):
        return len(before) > 1 and before[1] in (DEALINGS if before[0] != "by" else _VERBS)
    return before[0] in _VERBS
