"""Whether a name does what governments do: "Washington and its allies said"."""

import re

from annotated_briefings.lexicon.places import DIRECTIONAL, GOVERNING, LOCATIVE
from annotated_briefings.lexicon.speech import ADVERBS, REPORTING
from annotated_briefings.placing.context import Context, words

_NO_SUBJECTS = LOCATIVE | DIRECTIONAL
_VERBS = REPORTING | GOVERNING
_SECOND_SUBJECT = re.compile(
    r"(?:,? (?:and|or) |, )(?:(?:the|its|their) [\w-]+|[A-Z]\w*)(?: [A-Z]\w*){0,5}"
)


def acts(around: Context) -> bool:
    """Whether the name is the subject of a verb that takes a person or a government."""
    if around.last_before in _NO_SUBJECTS:
        return False
    second = _SECOND_SUBJECT.match(around.after)
    following = words(around.after[second.end() :]) if second else around.words_after
    verb = next((word for word in following if word not in ADVERBS), "")
    return verb in _VERBS
