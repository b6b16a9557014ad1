"""What a language model makes of a text, as plain values that no model is needed to read.

Offsets are those of the source. Annotators use it where it is there and do without it elsewhere.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from annotated_briefings.span import Span


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `pos` and `dep` in Universal Dependencies' and spaCy's English terms.

    `head` is the index of the token it depends on in `Analysis.tokens` (its own for a root).
    """

    span: Span
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name the model found, with its label in OntoNotes' terms (PERSON, ORG, GPE, LOC, FAC…)."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """The tokens and the names of one text, both in its order."""

    tokens: tuple[Token, ...]
    names: tuple[Named, ...]

    def tokens_in(self, span: Span) -> Iterator[tuple[int, Token]]:
        """The tokens that start inside a span, each with its index."""
        index = bisect_left(self.tokens, span.start, key=lambda token: token.span.start)
        while index < len(self.tokens) and self.tokens[index].span.start < span.end:
            yield index, self.tokens[index]
            index += 1
