"""The words and marks of a text, as names are found in it: read once for all who look for names."""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, islice
from sys import intern

from annotated_briefings.folding import APOSTROPHES, folded

# An accent of its own belongs to the letter before it, though it is no letter itself.
# None stands among the ideographs and the syllables of Hangul, which are most of Unicode.
_MAY_BE_MARKS = map(chr, (*range(0x300, 0x3100), *range(0xA600, 0xAC00), *range(0xFB00, 0x10000)))
_MARKS = "".join(mark for mark in _MAY_BE_MARKS if unicodedata.category(mark)[0] == "M")
# Some apostrophes (ʼ, ʿ) are letters to Unicode; in a name they are all the same.
_LETTERS = rf"[^\W{APOSTROPHES}]+"
_WORD = rf"{_LETTERS}(?:[{_MARKS}]+(?:{_LETTERS})?)*"
# Nearly all words are plain, and need no look at each letter for what else it might be.
TOKEN = re.compile(rf"([a-zA-Z0-9_]++(?![^\x00-\x7f])|{_WORD}|\S)")
HYPHENS = "-‐‑‒–"
MANY = 10_000
"""Words of a text that is no article any more."""
SHORT = 200
"""Characters of a text that is no article but a name, and not worth keeping."""


class Tokens:
    """The words and marks of a text by index, in its order.

    `written` are they as they stand, `starts` their offsets; `keys` gives for each way of writing
    a word the same for all of them. `begun` is kept for each index of names that was asked where
    in the text its names may begin.
    """

    __slots__ = ("begun", "keys", "starts", "text", "written")

    def __init__(self, text: str) -> None:
        self.text = text
        pieces = TOKEN.split(text)  # what stands between them and, for the group, they in turn
        self.written = shared(pieces[1::2])
        self.starts = array("Q", islice(accumulate(map(len, pieces)), 0, len(pieces) - 1, 2))
        self.begun: dict[object, Sequence[int]] = {}
        self.keys = {
            written: written.lower() if written.isascii() and written != "`" else key(written)
            for written in set(self.written)
        }

    def __len__(self) -> int:
        return len(self.written)

    def first(self, offset: int) -> int:
        """The index of the first that begins at an offset or after it."""
        return bisect_left(self.starts, offset)

    def end(self, index: int) -> int:
        """The offset at which one ends."""
        return self.starts[index] + len(self.written[index])

    def gap(self, index: int) -> str:
        """A space where there is one before a word; a line broken after a hyphen leaves none."""
        end, start = self.end(index - 1), self.starts[index]
        if end == start:
            return ""
        broken = self.keys[self.written[index - 1]] == "-" and "\n" in self.text[end:start]
        return "" if broken else " "

    def step(self, index: int) -> str:
        """The key of a word behind another one, and the space between them."""
        return self.gap(index) + self.keys[self.written[index]]


def tokens_of(text: str) -> Tokens:
    """The words and marks of a text; an article's are kept for whoever asks next."""
    return Tokens(text) if len(text) < SHORT else _kept(text)


@lru_cache(maxsize=2)
def _kept(text: str) -> Tokens:
    return Tokens(text)


def shared(words: list[str]) -> list[str]:
    """The same words; where they are many, each is kept once, or 10 MB of text would take 100 MB
    more. An article has too few to be worth the time."""
    return list(map(intern, words)) if len(words) > MANY else words


def key(written: str) -> str:
    """A word in small letters without accents; all apostrophes are one mark, and all hyphens."""
    if written.isascii() and written != "`":
        return written.lower()
    if written in APOSTROPHES:
        return "'"
    return "-" if written in HYPHENS else folded(written) or written
