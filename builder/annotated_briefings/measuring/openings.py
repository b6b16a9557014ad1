"""Where in a text an amount may begin: few of its words do, and they are sought once for all."""

import re
from collections.abc import Sequence

from annotated_briefings.measuring.fractions import VULGAR
from annotated_briefings.measuring.spelling import BEHIND_ARTICLE, FIRST_WORDS
from annotated_briefings.tokens import Tokens, tokens_of

_NO_WORD = re.compile(rf"\d|[A-Z][A-Za-z]{{1,2}}\d|[{VULGAR}.]")
"""How what is no word begins where it may open an amount: "20", "USD50", "½", ".5"."""
_SPELLED = frozenset(
    written for word in FIRST_WORDS for written in (word, word.capitalize(), word.upper())
)
_COMMONEST = frozenset(("a", "A", "an", "An", "AN", "."))


def openings(text: str) -> Sequence[int]:
    """The offsets in a text at which an amount may begin, in order."""
    tokens = tokens_of(text)
    wanted = {
        *_SPELLED.intersection(tokens.keys),
        *(word for word in tokens.keys if not word.isalpha() and _NO_WORD.match(word)),
    }
    return [
        tokens.starts[index]
        for index, written in enumerate(tokens.written)
        if written in wanted and (written not in _COMMONEST or _may_open(tokens, index))
    ]


def _may_open(tokens: Tokens, index: int) -> bool:
    """Whether what follows the commonest of them, articles and points, makes one of it."""
    if tokens.written[index] == ".":
        return tokens.text[tokens.starts[index] + 1 : tokens.starts[index] + 2].isdigit()
    following = [tokens.keys[written] for written in tokens.written[index + 1 : index + 4]]
    return not BEHIND_ARTICLE.isdisjoint(following)
