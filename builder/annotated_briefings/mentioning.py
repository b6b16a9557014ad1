"""Where a text names the entries of a glossary, looked for once for all who ask."""

from functools import lru_cache

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.span import Span


@lru_cache(maxsize=4)
def named_entries(
    document: Document, knowledge: Knowledge
) -> tuple[tuple[Span, tuple[str, ...]], ...]:
    """Each name of the site's own entries in the text, in its order, with the ids it may mean."""
    text = document.source.text
    return tuple(
        found for block in document.blocks for found in knowledge.names.matches(text, block.span)
    )
