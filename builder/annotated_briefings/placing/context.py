"""What stands right before and after a name, which is as far as the rules for places look."""

import re
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.span import Span

WINDOW = 60
"""Characters looked at on either side of a name."""

FEWEST_WORDS = 5
"""Words read on either side of a name, and a few more where no space parts them."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]")


class Context(NamedTuple):
    """The text of the same block around a name, `WINDOW` characters at most on either side.

    The words, and marks, nearest to it on both sides are in lower case.
    """

    before: str
    after: str
    words_before: list[str]
    first_after: str

    @property
    def last_before(self) -> str:
        return self.words_before[-1] if self.words_before else ""

    @property
    def last_words_before(self) -> tuple[str, str]:
        """The last word before, and the one before that, as if there were no "the"."""
        found = [word for word in self.words_before[-4:] if word != "the"]
        return "".join(found[-1:]), "".join(found[-2:-1])

    @property
    def words_after(self) -> list[str]:
        return words(" ".join(self.after.split(None, FEWEST_WORDS)[:FEWEST_WORDS]))


def context(document: Document, span: Span) -> Context:
    """What stands around a span of the text."""
    block, text = document.block_at(span.start), document.source.text
    before = text[max(block.span.start, span.start - WINDOW) : span.start]
    after = text[span.end : min(block.span.end, span.end + WINDOW)]
    nearest = words(" ".join(before.split()[-FEWEST_WORDS:]))
    first = _WORD.search(after)
    return Context(before, after, nearest, first.group().lower() if first else "")


def words(text: str) -> list[str]:
    """Words and marks of a short text, in lower case."""
    return _WORD.findall(text.lower())
