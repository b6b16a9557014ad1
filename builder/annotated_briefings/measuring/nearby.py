"""The words on both sides of a number, read once for all who ask what it is."""

from dataclasses import dataclass

from annotated_briefings.span import Span

BEFORE, AFTER = 64, 40
"""Characters that are looked at before a number and after it."""
_OPENING = "\"'“‘([—–-"


@dataclass(frozen=True, slots=True)
class Nearby:
    """What stands before and after a number inside its block.

    `written` are the whole words before it, the nearest last, and `words` the same in small
    letters; marks that open a bracket or a quote are taken off them.
    """

    before: str
    after: str
    written: tuple[str, ...]
    words: tuple[str, ...]

    @classmethod
    def around(cls, text: str, span: Span, within: Span) -> "Nearby":
        """What stands around `span` in the block `within`."""
        start = max(within.start, span.start - BEFORE)
        before = text[start : span.start]
        after = text[span.end : min(within.end, span.end + AFTER)]
        written = before.split()
        if start > within.start and not text[start - 1].isspace() and not before[:1].isspace():
            del written[:1]
        written = [word.lstrip(_OPENING) or word for word in written]
        return cls(before, after, tuple(written), tuple(word.lower() for word in written))

    @property
    def last(self) -> str:
        """The word before the number, in small letters; the empty one if none stands apart."""
        return self.words[-1] if self.words and self.before[-1].isspace() else ""

    def back(self, count: int) -> int:
        """How many characters before the number the last `count` words begin."""
        head = self.before.rsplit(None, count)
        rest = self.before[len(head[0]) :] if len(head) > count else self.before
        return len(rest.lstrip().lstrip(_OPENING))
