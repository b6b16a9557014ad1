"""Runs of capitalised words, the only parts of an English text in which a place is looked for."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.lexicon.places import ABBREVIATED
from annotated_briefings.span import Span

LONGEST_RUN = 30
"""Words after the first; what is longer is a line in capitals, and is read in pieces."""

_UPPER = "".join(filter(str.isupper, map(chr, range(0x250))))
CAPITAL = f"[{_UPPER}]"
"""A pattern of the capitals of European languages."""
_SHORT = "|".join(re.escape(name) for name in ABBREVIATED if name.count(".") == 1)
_CAPITALISED = (
    rf"(?:(?:{CAPITAL}[a-z]?\.){{2,}}|(?<=, )(?:{_SHORT})|People['’]s(?= Republic)"
    rf"|(?:(?<=\w )d['’])?{CAPITAL}\w*(?:['’](?!s\b)\w+)*)"
)
_JOINING = (
    r"(?:of|the|de|la|las|los|del|du|des|da|do|dos|di|al|el|ez|es|as|au|and|on|upon|sur|en|y)"
)
_GAP = r"(?:-|(?:(?<=\b(?:St|Ft|Mt))\.)?[ \u00a0]|[ \u00a0]?\n)"
_RUN = re.compile(
    rf"(?=[{_UPPER}d])(?<!\w){_CAPITALISED}(?:{_GAP}(?:{_JOINING}{_GAP}){{0,2}}{_CAPITALISED}){{0,{LONGEST_RUN}}}"
)
_WORD = re.compile(rf"{_CAPITALISED}|\w+")


class Run(NamedTuple):
    """Capitalised words with the small words that join them: "Bank of England", "Port-au-Prince".

    `extents` are where each word starts and ends in the text; `hyphened` are the positions of the
    words that a hyphen joins to the one before.
    """

    extents: tuple[tuple[int, int], ...]
    words: tuple[str, ...]
    hyphened: frozenset[int] = frozenset()

    def name(self, first: int, end: int) -> str:
        """Some of the words as the gazetteer knows them, for which hyphens count as spaces."""
        return " ".join(self.words[first:end])

    def span(self, first: int, end: int) -> Span:
        """Where some of the words stand."""
        return Span(self.extents[first][0], self.extents[end - 1][1])


def capitalised_runs(document: Document) -> Iterator[Run]:
    """Every run of capitalised words, in the order of the text."""
    text = document.source.text
    for match in document.find(_RUN):
        written = match.group()
        if written.isalnum():  # most are one word
            yield Run((match.span(),), (written,))
            continue
        if written.replace(" ", "").isalnum():
            yield _spaced(match.start(), tuple(written.split(" ")))
            continue
        words = tuple(_WORD.finditer(text, match.start(), match.end()))
        hyphened = _hyphened(text, words) if "-" in written else frozenset[int]()
        extents = tuple([word.span() for word in words])
        yield Run(extents, tuple([word.group() for word in words]), hyphened)


def _spaced(start: int, words: tuple[str, ...]) -> Run:
    """A run of words with one space between them, as nearly all others are."""
    ends = [at + start for at in accumulate([len(word) + 1 for word in words])]
    return Run(tuple(zip((start, *ends), [end - 1 for end in ends], strict=False)), words)


def _hyphened(text: str, words: Sequence[re.Match[str]]) -> frozenset[int]:
    """Which words of a run a hyphen joins to the one before."""
    return frozenset(at for at, word in enumerate(words) if at and text[word.start() - 1] == "-")


def opens_sentence(document: Document, start: int) -> bool:
    """Whether at most a quotation mark or a bracket or two stand before an offset in a sentence:
    a capital there may be no more than the sentence's."""
    sentence = document.sentence_at(start)
    if start - sentence.start > 3:
        return False
    return not any(map(str.isalnum, document.source.text[sentence.start : start]))
