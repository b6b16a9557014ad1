"""The words right before and after a name, which is as far as the rules for places look."""

import re

from annotated_briefings.document import Document
from annotated_briefings.span import Span

WINDOW = 60
"""Characters looked at on either side of a name."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]")


def before(document: Document, span: Span) -> str:
    """The text of the same block right before a name, `WINDOW` characters at most."""
    block = document.block_at(span.start).span
    return document.source.text[max(block.start, span.start - WINDOW) : span.start]


def after(document: Document, span: Span) -> str:
    """The text of the same block right after a name, `WINDOW` characters at most."""
    block = document.block_at(span.start).span
    return document.source.text[span.end : min(block.end, span.end + WINDOW)]


def words(text: str) -> list[str]:
    """Words and marks of a short text, in lower case."""
    return _WORD.findall(text.lower())
