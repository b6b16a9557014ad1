"""Cutting a text into headings, paragraphs and sentences, without changing a character of it."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from sentencex import get_sentence_boundaries

from annotated_briefings.document import Block
from annotated_briefings.source import Source
from annotated_briefings.span import Span

HEADING = re.compile(r"##[ \t]+(?=\S)")
LINE = re.compile(r"[^\n]+")
LONGEST_PIECE = 4000
"""Characters of a paragraph that are cut into sentences at once; few paragraphs have more."""
READ_AGAIN = 1500
"""Characters at the end of such a piece that are read once more with the next."""

WIDE_SPACE = re.compile(r"[^\S\x00-\x7f]")
"""A space of more than one byte, as a no-break space is: sentencex panics where one stands between
a capital and a full stop."""

SENTENCE_END = (".", "!", "?", "…", ":", '"', "”", "’", "'", ")", "»")


def blocks(source: Source, start: int = 0) -> tuple[Block, ...]:
    """The headings and paragraphs from `start` on.

    Blank lines part paragraphs; where lines are paragraphs by themselves, as wire copy arrives,
    each line is one.
    """
    lines = [_trimmed(source, line.span()) for line in LINE.finditer(source.text, start)]
    spans = [span for span in lines if span]
    return tuple(_joined(source, spans, _lines_are_paragraphs(source, spans)))


def sentences(source: Source, within: Iterable[Block]) -> tuple[Span, ...]:
    """The sentences of blocks, in order, by Wikimedia's rule-based `sentencex`."""
    return tuple(span for block in within for span in _sentences_of(source, block.span))


def _lines_are_paragraphs(source: Source, lines: list[Span]) -> bool:
    """Whether most lines that no blank line follows end as a sentence does, or none is blank."""
    ends = [
        source.text[line.end - 1].endswith(SENTENCE_END)
        for line, following in pairwise(lines)
        if not _parted(source, line, following)
    ]
    nowhere_blank = len(ends) == max(len(lines) - 1, 0)
    return nowhere_blank or 2 * sum(ends) > len(ends)


def _parted(source: Source, line: Span, following: Span) -> bool:
    return source.text.count("\n", line.end, following.start) > 1


def _joined(source: Source, lines: list[Span], each_its_own: bool) -> Iterator[Block]:
    paragraph: Span | None = None
    for line in lines:
        heading = HEADING.match(source.text, line.start, line.end)
        if paragraph and (each_its_own or heading or _parted(source, paragraph, line)):
            yield Block(paragraph)
            paragraph = None
        if heading:
            yield Block(Span(heading.end(), line.end), heading=True)
        else:
            paragraph = Span(paragraph.start if paragraph else line.start, line.end)
    if paragraph:
        yield Block(paragraph)


def _trimmed(source: Source, bounds: tuple[int, int]) -> Span | None:
    start, end = bounds
    line = source.text[start:end]
    start, end = end - len(line.lstrip()), start + len(line.rstrip())
    return Span(start, end) if start < end else None


def _sentences_of(source: Source, block: Span) -> Iterator[Span]:
    """The sentences of a block, read in pieces: sentencex takes time in the square of the quotes
    that a text opens and never closes.

    Its end may cut a sentence or a quote in two, so that what stands near it is read again with the
    next piece.
    """
    start = block.start
    while start < block.end:
        end = min(start + LONGEST_PIECE, block.end)
        if end < block.end:
            end = source.text.rfind(" ", start, end) + 1 or end
        found = [
            (start + each["start_index"], start + each["end_index"])
            for each in get_sentence_boundaries("en", WIDE_SPACE.sub(" ", source.text[start:end]))
        ]
        if end < block.end:
            found = [each for each in found if each[1] <= end - READ_AGAIN] or found[:1]
        start = found[-1][1] if found else end
        yield from filter(None, (_trimmed(source, bounds) for bounds in found))
