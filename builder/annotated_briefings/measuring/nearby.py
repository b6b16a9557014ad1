"""The words on both sides of a number, read once for all who ask what it is."""

import re
from typing import NamedTuple

from annotated_briefings.span import Span

BEFORE, AFTER = 56, 40
"""Characters that are looked at before a number and after it."""
_OPENING = re.compile("[\"'“‘(\\[—]")


class Nearby(NamedTuple):
    """What stands before and after a number inside its block.

    `bare` is what stands before without marks that open a bracket or a quote, `words` are its whole
    words in small letters, the nearest last. `last` is that one, or empty if none stands apart.
    """

    before: str
    after: str
    bare: str
    words: list[str]
    last: str

    @classmethod
    def around(cls, text: str, span: Span, within: Span) -> "Nearby":
        """What stands around `span` in the block `within`."""
        start = max(within.start, span.start - BEFORE)
        before = text[start : span.start]
        after = text[span.end : min(within.end, span.end + AFTER)]
        bare = _OPENING.sub(" ", before)
        words = bare.lower().split()
        if start > within.start and not bare[:1].isspace() and not text[start - 1].isspace():
            del words[:1]
        last = words[-1] if words and before[-1].isspace() else ""
        return cls(before, after, bare, words, last)

    @property
    def written(self) -> str:
        """The word before the number, as it is written; the empty one if none stands apart."""
        return self.bare.rsplit(None, 1)[-1] if self.last else ""

    @property
    def follows_capital(self) -> bool:
        """Whether the word before the number has a capital."""
        return self.written[:1].isupper()

    def back(self, count: int) -> int:
        """How many characters before the number the last `count` words begin."""
        head = self.bare.rsplit(None, count)
        rest = self.bare[len(head[0]) :] if len(head) > count else self.bare
        return len(rest.lstrip())
