"""A briefing that has been read: its front matter, and its text cut into blocks and sentences."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotated_briefings.briefing import FrontMatter
from annotated_briefings.language import Analysis
from annotated_briefings.source import Source
from annotated_briefings.span import Span


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a heading without its marks."""

    span: Span
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """What every annotator reads.

    `blocks` are in the order of the text and no name runs from one into the next; `sentences` lie
    inside blocks. The body, which is what a page shows as the text, begins at `body_start`: after
    the front matter, or after the headline of a bare text. `analysis` is what the language model
    makes of the text, or None where there is no model (the extra `[auto]`). `drafted` is true
    where the front matter was made up for a bare text.
    """

    source: Source
    front_matter: FrontMatter
    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    body_start: int = 0
    analysis: Analysis | None = field(default=None, repr=False)
    drafted: bool = False
    _block_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _sentence_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_block_starts", tuple(each.span.start for each in self.blocks))
        object.__setattr__(self, "_sentence_starts", tuple(each.start for each in self.sentences))

    # A mapping in the front matter has no hash; the text tells nearly all documents apart.
    def __hash__(self) -> int:
        return hash(self.source.text)

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Every match inside one block; offsets count from the top of the file."""
        for block in self.blocks:
            yield from pattern.finditer(self.source.text, block.span.start, block.span.end)

    def sentence_at(self, offset: int) -> Span:
        """The sentence a character lies in, or the nearest one before it."""
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    def block_at(self, offset: int) -> Block:
        """The block a character lies in, or the nearest one before it."""
        return self.blocks[max(bisect_right(self._block_starts, offset) - 1, 0)]

    def sentences_in(self, span: Span) -> tuple[Span, ...]:
        """The sentences that begin inside a span, in order."""
        first = bisect_left(self._sentence_starts, span.start)
        return self.sentences[first : bisect_left(self._sentence_starts, span.end)]
