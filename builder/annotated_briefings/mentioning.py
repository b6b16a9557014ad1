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
    blocks = (block.span for block in document.blocks)
    return tuple(knowledge.names.matches(document.source.text, *blocks))
