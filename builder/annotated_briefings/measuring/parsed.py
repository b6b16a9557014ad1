"""Reading a noun phrase from the language model's parse: up to the noun that heads it."""

from collections.abc import Iterator

from annotated_briefings.document import Document
from annotated_briefings.language import Analysis, Token
from annotated_briefings.lexicon.nouns import PLURALS, STOPS
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.phrasing import LONGEST, SHAPES
from annotated_briefings.span import Span

_INSIDE = frozenset({"compound", "amod", "nmod", "poss", "case", "punct", "advmod", "quantmod"})
"""Dependencies of words that stand before the noun they belong to."""

_PARTS_OF_SPEECH = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "ADV", "PART"})


def parsed_phrase(
    document: Document, analysis: Analysis, measure: Measure, within: Span
) -> Span | None:
    """The words at the start of a stretch up to the noun they belong to.

    A singular is what is counted only by one, or where the number depends on it ("300 head").
    """
    first: int | None = None
    for index, token in _run(analysis, within):
        if first is None:
            word = document.source[token.span]
            if token.pos == "PUNCT" or word in SHAPES:
                continue
            if word.lower() in STOPS:
                return None
            first = token.span.start
        if token.dep not in _INSIDE:
            return Span(first, token.span.end) if _heads(analysis, measure, index, token) else None
    return None


def _heads(analysis: Analysis, measure: Measure, index: int, token: Token) -> bool:
    if token.pos not in ("NOUN", "PROPN") and token.lemma.lower() not in PLURALS:
        return False
    if measure.low == 1 or measure.singular or token.tag not in ("NN", "NNP"):
        return True
    return any(number.head == index for _, number in analysis.tokens_in(measure.core.span))


def _run(analysis: Analysis, within: Span) -> Iterator[tuple[int, Token]]:
    """The tokens that may belong to the noun phrase at the start of a stretch."""
    for count, (index, token) in enumerate(analysis.tokens_in(within)):
        hyphen = token.pos == "PUNCT" and token.lemma in "-‑"
        if count > LONGEST + 2 or not (token.pos in _PARTS_OF_SPEECH or hyphen):
            return
        yield index, token
