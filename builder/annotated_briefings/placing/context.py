"""What stands right before and after a name, which is as far as the rules for places look."""

import re
from dataclasses import dataclass

from annotated_briefings.document import Document
from annotated_briefings.span import Span

WINDOW = 60
"""Characters looked at on either side of a name."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Context:
    """The text of the same block around a name, `WINDOW` characters at most on either side.

    The words, and marks, of both sides are in lower case. `opens_paragraph` is false in headings.
    """

    before: str
    after: str
    words_before: tuple[str, ...]
    words_after: tuple[str, ...]
    opens_paragraph: bool

    @property
    def last_before(self) -> str:
        return self.words_before[-1] if self.words_before else ""

    @property
    def first_after(self) -> str:
        return self.words_after[0] if self.words_after else ""


def context(document: Document, span: Span) -> Context:
    """What stands around a span of the text."""
    block, text = document.block_at(span.start), document.source.text
    before = text[max(block.span.start, span.start - WINDOW) : span.start]
    after = text[span.end : min(block.span.end, span.end + WINDOW)]
    opens = span.start == block.span.start and not block.heading
    return Context(before, after, tuple(words(before)), tuple(words(after)), opens)


def words(text: str) -> list[str]:
    """Words and marks of a short text, in lower case."""
    return _WORD.findall(text.lower())
