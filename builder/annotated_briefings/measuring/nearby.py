"""The words on both sides of a number, read once for all who ask what it is."""

from typing import NamedTuple

from annotated_briefings.span import Span

BEFORE, AFTER = 56, 40
"""Characters that are looked at before a number and after it."""
_OPENING = str.maketrans(dict.fromkeys("\"'“‘([—", " "))


class Nearby(NamedTuple):
    """What stands before and after a number inside its block.

    `written` are the whole words before it, the nearest last, without marks that open a bracket or
    a quote; `words` are the same in small letters.
    """

    before: str
    after: str
    written: list[str]
    words: list[str]

    @classmethod
    def around(cls, text: str, span: Span, within: Span) -> "Nearby":
        """What stands around `span` in the block `within`."""
        start = max(within.start, span.start - BEFORE)
        before = text[start : span.start]
        after = text[span.end : min(within.end, span.end + AFTER)]
        bare = before.translate(_OPENING)
        written = bare.split()
        words = bare.lower().split()
        if start > within.start and not bare[:1].isspace() and not text[start - 1].isspace():
            del written[:1], words[:1]
        return cls(before, after, written, words)

    @property
    def last(self) -> str:
        """The word before the number, in small letters; the empty one if none stands apart."""
        return self.words[-1] if self.words and self.before[-1].isspace() else ""

    @property
    def follows_capital(self) -> bool:
        """Whether the word before the number has a capital."""
        return bool(self.last) and self.written[-1][0].isupper()

    def back(self, count: int) -> int:
        """How many characters before the number the last `count` words begin."""
        bare = self.before.translate(_OPENING)
        head = bare.rsplit(None, count)
        rest = bare[len(head[0]) :] if len(head) > count else bare
        return len(rest.lstrip())
