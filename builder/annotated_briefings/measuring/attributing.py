"""Who says so: to whom the sentence of a figure hands its statement."""

from annotated_briefings.document import Document
from annotated_briefings.speech import attribution

LONGEST_SENTENCE = 2_000
"""Characters; nobody can be made out to say what runs on for longer."""


def who_says_so(document: Document, offset: int) -> str | None:
    """The name of who states what stands at an offset, or None for the article's own voice."""
    if len(document.sentence_at(offset)) > LONGEST_SENTENCE:
        return None
    return attribution(document, offset)
