"""Where in a text an amount may begin: few of its words do, and they are sought once for all."""

import re
from collections.abc import Iterable, Sequence
from itertools import filterfalse

from annotated_briefings.measuring.fractions import VULGAR
from annotated_briefings.measuring.spelling import BEHIND_ARTICLE, FIRST_WORDS
from annotated_briefings.tokens import Tokens, tokens_of

_NO_WORD = re.compile(rf"\d|[A-Z][A-Za-z]{{0,2}}\d|[{VULGAR}]")
"""How what is no word begins where it may open an amount: "20", "USD50", "½"."""


def _cases(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


_ARTICLES = _cases(("a", "an"))
_SPELLED = _cases(FIRST_WORDS) - _ARTICLES
_BEHIND_ARTICLE = _cases(BEHIND_ARTICLE)
_WORDS = _SPELLED | _BEHIND_ARTICLE


def openings(text: str) -> Sequence[int]:
    """The offsets in a text at which an amount may begin, in order; some may stand there twice.

    Articles and points are too common to be looked at one by one: each is sought from the word
    behind it that makes it part of an amount.
    """
    tokens = tokens_of(text)
    digits = set(filter(_NO_WORD.match, filterfalse(str.isalpha, tokens.keys)))
    wanted = digits.union(_WORDS.intersection(tokens.keys))
    places: list[int] = []
    for index, written in enumerate(tokens.written):
        if written in wanted:
            start = tokens.starts[index]
            if written in _BEHIND_ARTICLE:
                places += _articles(tokens, index)
            elif written in digits and text[start - 1 : start] == ".":
                places.append(start - 1)
            if written in digits or written in _SPELLED:
                places.append(start)
    return sorted(places)


def _articles(tokens: Tokens, index: int) -> Sequence[int]:
    """The articles that open an amount with a word: "a dozen", "a half", "a mile and a half"."""
    before = (at for at in (index - 5, index - 4, index - 1) if at >= 0)
    return [tokens.starts[at] for at in before if tokens.written[at] in _ARTICLES]
