"""One text file as the writer knows it: its name and its characters, never changed afterwards."""

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate

from annotated_briefings.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file that an editor can jump to; `line` and `column` count from 1."""

    name: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.name}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a file, decoded, newlines normalised; offsets count its code points."""

    name: str
    text: str = field(repr=False)
    _line_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        lines = self.text.split("\n")
        starts = accumulate((len(line) + 1 for line in lines[:-1]), initial=0)
        object.__setattr__(self, "_line_starts", tuple(starts))

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def location(self, offset: int) -> Location:
        """Line and column of a character; the one maker of locations."""
        line = bisect_right(self._line_starts, offset)
        return Location(self.name, line, offset - self._line_starts[line - 1] + 1)
