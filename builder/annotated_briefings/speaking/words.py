"""The words of a stretch of text, as the search for speakers and people walks over them."""

import re
from array import array
from functools import lru_cache
from itertools import accumulate

from annotated_briefings.document import Document
from annotated_briefings.span import Span
from annotated_briefings.tokens import shared

WORD = re.compile(
    r"(?:[a-z]++(?![-'’&.]?\w)|[A-Z][a-z]++(?![-'’&.\w])|[^\w\s]"  # most: nothing joins on
    r"|(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Brig|Cmdr|Adm|Supt|Insp|Det"
    r"|Sen|Rep|Gov|Cllr|Hon|Msgr|Fr|Jr|Sr|St)\."
    r"|[A-Z]\.(?=\s[\"“‘']?[A-Z])"  # John F. Smith, L. "Buzz" Myers
    r"|\w+(?:(?:[-'’&]|(?<=\d)[.,](?=\d)|\.(?=[a-z]))\w+)*"  # Jean-Luc, 2,500, example.org
    r")\s*+"
)
"""A word or a mark, with the space behind it."""
_ACRONYMS = frozenset(("WHO", "IT"))
"""Letters that stand for something, and would be pronouns in small ones."""
_BEYOND = [""] * 24
"""What stands past the last word: more than anybody looks on from either end."""
QUOTES = frozenset("\"“”„'‘’«»")

Bounds = tuple[int, int]
"""The first and the last of some words, both included."""


class Words(list[str]):
    """Words and punctuation marks in small letters, by index; past either end are empty ones.

    These are kept behind the last word, where negative indices find them too; the length leaves
    them out. `written` are the words as they stand in `text`. The WHO is no pronoun, and keeps its
    capitals.
    """

    __slots__ = ("_starts", "text", "written")

    def __init__(self, text: str, within: Span) -> None:
        stretch = text[within.start : within.end].lstrip()
        pieces = WORD.findall(stretch)
        self.text = text
        self._starts = array("Q", accumulate(map(len, pieces), initial=within.end - len(stretch)))
        joined = " ".join(pieces)
        self.written = shared(joined.split())
        lower = shared(joined.lower().replace("’", "'").split())
        if not _ACRONYMS.isdisjoint(self.written):
            for index, word in enumerate(self.written):
                if word in _ACRONYMS:
                    lower[index] = word
        super().__init__(lower + _BEYOND)

    def __len__(self) -> int:
        return len(self.written)

    def start(self, index: int) -> int:
        """The offset at which a word begins."""
        return self._starts[index]

    def end(self, index: int) -> int:
        """The offset at which a word ends."""
        return self._starts[index] + len(self.written[index])

    def inside(self, bounds: Bounds) -> list[str]:
        """The words from one to another, in small letters."""
        return self[bounds[0] : bounds[1] + 1]

    def line(self, bounds: Bounds) -> str:
        """Words as the text has them, in one line."""
        return " ".join(self.text[self._starts[bounds[0]] : self.end(bounds[1])].split())

    def span(self, bounds: Bounds) -> Span:
        """Where words stand, from the first of them to the last."""
        return Span(self._starts[bounds[0]], self.end(bounds[1]))

    def is_mark(self, index: int) -> bool:
        """Punctuation, or past either end."""
        return not self[index][:1].isalnum()

    def opens_quote(self, index: int) -> bool:
        """A quotation mark with a space, or nothing, before it."""
        return self[index] in QUOTES and not self._is_glued(index)

    def is_plural_mark(self, index: int) -> bool:
        """The apostrophe of "the bakers' guild"."""
        if self[index] not in ("'", "’"):
            return False
        return self[index - 1].endswith("s") and self._is_glued(index)

    def _is_glued(self, index: int) -> bool:
        return index > 0 and self.end(index - 1) == self._starts[index]

    def is_name(self, index: int) -> bool:
        """A word with a capital."""
        return 0 <= index < len(self.written) and self.written[index][0].isupper()


@lru_cache(maxsize=1)
def words_of_blocks(document: Document) -> tuple[Words, ...]:
    """The words of each block of a document; the last answer is kept, for all who walk over it."""
    return tuple(Words(document.source.text, block.span) for block in document.blocks)
