"""The people a text names, with what they are and whom they speak for.

What supports a name is a title, a role beside it, a reporting verb, or the language model; where
there is no model, names that nothing supports are left out rather than guessed.
"""

from collections.abc import Iterator

from annotated_briefings.annotation import Annotation
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.naming.joining import mentions
from annotated_briefings.naming.weighing import REASONS

LEAST = 0.5
"""The confidence below which nothing is yielded: it is likelier no person, or another one."""


def people(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:
    """Mark each mention of a person, by full name or last name; the title stands outside it."""
    for mention in mentions(document, knowledge):
        if mention.confidence >= LEAST:
            yield Annotation(
                mention.span,
                mention.person,
                mention.rule,
                mention.confidence,
                REASONS[mention.rule],
                mention.authority,
            )
