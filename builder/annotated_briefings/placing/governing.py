"""Whether a name does what governments do: "Washington and its allies said"."""

import re

from annotated_briefings.document import Document
from annotated_briefings.lexicon.places import DIRECTIONAL, GOVERNING, LOCATIVE
from annotated_briefings.lexicon.speech import ADVERBS, REPORTING
from annotated_briefings.placing.context import after, before, words
from annotated_briefings.placing.mentions import Mention

_SECOND_SUBJECT = re.compile(r"(?:,? (?:and|or) |, )(?:the |its )?[A-Z]\w*(?: [A-Z]\w*){0,5}")


def acts(document: Document, mention: Mention) -> bool:
    """Whether the name is the subject of a verb that takes a person or a government."""
    preceding = words(before(document, mention.span))
    if preceding and preceding[-1] in LOCATIVE | DIRECTIONAL:
        return False
    text = after(document, mention.span)
    if second := _SECOND_SUBJECT.match(text):
        text = text[second.end() :]
    following = [word for word in words(text) if word not in ADVERBS]
    return bool(following) and following[0] in REPORTING | GOVERNING
