"""Finding many names in a text at once, token by token, in time that the number of names does not change.

Names match in any case; the plural and the possessive of a name count as that name; a name may
run across a line break but never into the middle of a word, `U.S.`, `C++` and `$5m` included.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from annotated_briefings.span import Span

TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(slots=True)
class _Node:
    following: dict[str, "_Node"] = field(default_factory=dict)
    keys: tuple[str, ...] = ()


class NameIndex:
    """An index of names, each with the key it stands for; one name may have several keys."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._root = _Node()
        for name, key in names:
            node = self._root
            for token in TOKEN.findall(name):
                node = node.following.setdefault(_folded(token), _Node())
            if node is not self._root and key not in node.keys:
                node.keys = (*node.keys, key)

    def matches(self, text: str, within: Span) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """The longest name at each place of a stretch of text, left to right, none overlapping."""
        tokens = list(TOKEN.finditer(text, within.start, within.end))
        position = 0
        while position < len(tokens):
            length, keys = self._longest(text, tokens, position)
            if length:
                yield Span(tokens[position].start(), tokens[position + length - 1].end()), keys
            position += length or 1

    def _longest(
        self, text: str, tokens: list[re.Match[str]], position: int
    ) -> tuple[int, tuple[str, ...]]:
        node, best = self._root, 0
        keys: tuple[str, ...] = ()
        if _joined_before(text, tokens[position]):
            return best, keys
        for offset, token in enumerate(islice(tokens, position, None)):
            word = _folded(token.group())
            singular = node.following.get(word[:-1]) if len(word) > 3 and word[-1] == "s" else None
            following = node.following.get(word)
            for reached in (singular, following):
                if reached and reached.keys and not _joined_after(text, token):
                    best, keys = offset + 1, reached.keys
            if following is None:
                break
            node = following
        return best, keys


def _folded(token: str) -> str:
    return "'" if token == "’" else token.casefold()


def _joined_before(text: str, token: re.Match[str]) -> bool:
    """Whether punctuation that begins a name hangs on a word: the `$` of `US$5m` is not `$5m`."""
    start = token.start()
    return start > 0 and not _is_word(token.group()) and _is_word(text[start - 1])


def _joined_after(text: str, token: re.Match[str]) -> bool:
    end = token.end()
    return end < len(text) and not _is_word(token.group()) and _is_word(text[end])


def _is_word(text: str) -> bool:
    return text[0].isalnum() or text[0] == "_"
