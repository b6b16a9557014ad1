"""Finding many names in a text at once, token by token, in time flat in the number of names.

A name may run across a line break, never into the middle of a word; its plural and its possessive
count as the name. It decides nothing about meaning: it says which names stand where.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache, partial
from itertools import chain
from typing import NamedTuple

from annotated_briefings.folding import APOSTROPHES, folded
from annotated_briefings.span import Span

# An accent of its own belongs to the letter before it, though it is no letter itself.
_MARKS = "".join(c for c in map(chr, range(0x300, 0x10000)) if unicodedata.category(c)[0] == "M")
# Some apostrophes (ʼ, ʿ) are letters to Unicode; in a name they are all the same.
TOKEN = re.compile(rf"(?:[^\W{APOSTROPHES}][{_MARKS}]*)+|[^\s]")
HYPHENS = "-‐‑‒–"
ARTICLES = frozenset(("a", "an", "the", "al", "el"))

# `+` and `#` make other names of C, `$` another of US; bbc.com and 2.5 go on, and so does Sana'a.
_GOES_ON = re.compile(
    rf"[+#@$£€¥]|\.[a-z\d]|(?<=\d),\d|[{APOSTROPHES}](?!(?i:s|d|ll|re|ve)\b)[^\W\d]"
)
_GOES_BEFORE = re.compile(rf"(?<=\w[{APOSTROPHES}])|(?<=@)|(?<=\d[.,])(?=\d)")


class Case(Enum):
    """How much of its case a name insists on."""

    FREE = "any case"
    CAPITAL = "a capital where the name has one"
    EXACT = "exactly as written"


class Token(NamedTuple):
    """A word or a mark of a text; `key` is the same for all the ways it is written."""

    start: int
    end: int
    written: str
    key: str
    spaced: bool


class _Form(NamedTuple):
    """One way to write a name, the words as they are written, and whose name it is."""

    key: str
    words: tuple[str, ...]
    case: Case


@dataclass(slots=True)
class _Node:
    following: dict[str, "_Node"] = field(default_factory=dict)
    forms: list[_Form] = field(default_factory=list)

    def step(self, token: Token, first: bool) -> "_Node | None":
        return self.following.get(_step(token, first))


class NameIndex:
    """An index of names, each with the key it stands for; one name may have several keys.

    With `exact` every name must be written as it stands; otherwise its own form says (`case_of`).
    The names of the index `under` come before these, but for those of the keys `without`.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        exact: bool = False,
        under: "NameIndex | None" = None,
        without: AbstractSet[str] = frozenset(),
    ) -> None:
        self._under, self._without = under, without
        self._root = _Node()
        self._exact = exact
        self._openings: set[str] = set()
        for name, key in names:
            case = Case.EXACT if exact else case_of(name)
            words = tuple(tokens(name, 0, len(name)))
            for form in (words, *_plurals(words, case)):
                self._add(form, key, case)

    def _add(self, form: tuple[Token, ...], key: str, case: Case) -> None:
        node = self._root
        for position, token in enumerate(form):
            node = node.following.setdefault(_step(token, position == 0), _Node())
        if form:
            self._openings.add(form[0].written if self._exact else form[0].key)
            node.forms.append(_Form(key, tuple(token.written for token in form), case))

    def matches(self, text: str, within: Span) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """The longest name at each place of a stretch of text, left to right, none overlapping.

        Each comes with its keys, in the order in which the names were given. The time taken is
        that of the text times the words of the longest name, however many names there are. The
        words of a text are looked up once for all its stretches, and read once for all indices.
        """
        starts = _starts(self, text)
        end = within.start
        for position in range(bisect_left(starts, end), bisect_left(starts, within.end)):
            if (start := starts[position]) >= end:
                name_end, keys = self._longest(text, start, within.end, frozenset())
                if keys:
                    end = name_end
                    yield Span(start, end), keys

    def starts(self, text: str) -> list[int]:
        """Where the words of a text stand that a name begins with, in order."""
        if self._under:
            return sorted({*self._under.starts(text), *self._own_starts(text)})
        return self._own_starts(text)

    def _own_starts(self, text: str) -> list[int]:
        if not self._openings:
            return []
        words = _words(text)
        if self._exact:
            openings: Iterable[str] = self._openings & words.keys()
        else:
            openings = (word for word in words if _key(word) in self._openings)
        return sorted(chain.from_iterable(words[word] for word in openings))

    def _longest(
        self, text: str, start: int, stop: int, without: AbstractSet[str]
    ) -> tuple[int, tuple[str, ...]]:
        """Where the longest name that begins at `start` ends, and its keys; no keys for no name."""
        own = self._own_longest(text, start, stop, without)
        if self._under is None:
            return own
        under = self._under._longest(text, start, stop, without | self._without)
        if own[0] != under[0]:
            return max(own, under)
        return own[0], tuple(dict.fromkeys((*under[1], *own[1])))

    def _own_longest(
        self, text: str, start: int, stop: int, without: AbstractSet[str]
    ) -> tuple[int, tuple[str, ...]]:
        end = start
        keys: tuple[str, ...] = ()
        node = self._root
        read: list[Token] = []
        for token in tokens(text, start, stop):
            following = node.step(token, first=not read)
            if following is None or (not read and _joined_before(text, token)):
                break
            node = following
            read.append(token)
            forms = (form for form in node.forms if form.key not in without)
            fitting = dict.fromkeys(form.key for form in forms if _fits(form, read))
            if fitting and not _joined_after(text, token):
                end, keys = token.end, tuple(fitting)
        return end, keys


@lru_cache(maxsize=8)
def _starts(index: NameIndex, text: str) -> list[int]:
    return index.starts(text)


@lru_cache(maxsize=2)
def _words(text: str) -> Mapping[str, Sequence[int]]:
    """The words and marks of a text as they are written, each with where it stands."""
    words: defaultdict[str, array[int]] = defaultdict(partial(array, "Q"))
    for match in TOKEN.finditer(text):
        words[match.group()].append(match.start())
    return words


def case_of(name: str) -> Case:
    """What the writing of a name says about its case.

    Several words match in any case. A single one with a capital is often a common word in lower
    case (Labour, Channel, Will), so it keeps its capital; one all in capitals is an acronym.
    """
    words = [word for word in name.split() if word.casefold() not in ARTICLES]
    if len(words) != 1:
        return Case.FREE
    if words[0].isupper() and sum(map(str.isalnum, words[0])) > 1:
        return Case.EXACT
    return Case.FREE if words[0] == words[0].lower() else Case.CAPITAL


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The words and marks of a stretch of text; a line broken after a hyphen leaves no space."""
    before, mark = start, ""
    for match in TOKEN.finditer(text, start, end):
        written = match.group()
        key = _key(written)
        spaced = match.start() > before
        if mark == "-" and spaced and "\n" in text[before : match.start()]:
            spaced = False
        yield Token(match.start(), match.end(), written, key, spaced)
        before, mark = match.end(), key


def _key(written: str) -> str:
    """A word in small letters without accents; all apostrophes are one mark, and all hyphens."""
    if written.isascii():
        return "'" if written == "`" else written.lower()
    if written in APOSTROPHES:
        return "'"
    return "-" if written in HYPHENS else folded(written) or written


def _step(token: Token, first: bool) -> str:
    return " " + token.key if token.spaced and not first else token.key


def _plurals(words: tuple[Token, ...], case: Case) -> Iterator[tuple[Token, ...]]:
    """The plural of a name, and that of its head before "of": heads of state."""
    heads = {len(words) - 1} | {at - 1 for at, word in enumerate(words) if word.key == "of"}
    for head in sorted(heads):
        if head >= 0 and (word := _plural(words[head], case)):
            yield (*words[:head], word, *words[head + 1 :])


def _plural(word: Token, case: Case) -> Token | None:
    written = word.written
    if not written[-1].isalpha() or (case is Case.EXACT and written[-1] in "Ss"):
        return None
    if case is not Case.EXACT and len(written) < 3:
        return None
    if case is not Case.EXACT and written.endswith(("s", "x", "z", "ch", "sh")):
        written += "es"
    elif written.endswith("y") and written[-2] not in "aeiou":
        written = written[:-1] + "ies"
    else:
        written += "s"
    return word._replace(written=written, key=next(tokens(written, 0, len(written))).key)


def _fits(form: _Form, read: Sequence[Token]) -> bool:
    """Whether what was read is written as a name insists; that it is that name is known."""
    return form.case is Case.FREE or all(
        _agrees(written, token.written, form.case)
        for written, token in zip(form.words, read, strict=True)
    )


def _agrees(written: str, found: str, case: Case) -> bool:
    if not written[0].isalnum() or written.casefold() in ARTICLES:
        return True
    if case is Case.EXACT:
        return written == found
    return found[0].isupper() or not written[0].isupper()


def _joined_before(text: str, token: Token) -> bool:
    """Whether a name that begins here would begin inside a word: the `$` of `US$5m`."""
    if token.written[0].isalnum():
        return _GOES_BEFORE.match(text, token.start) is not None
    return token.start > 0 and _is_letter(text[token.start - 1])


def _joined_after(text: str, token: Token) -> bool:
    """Whether a name that ends here would end inside a word: the `U.S.` of `U.S.A.`"""
    if token.written[0].isalnum():
        return _GOES_ON.match(text, token.end) is not None
    following = text[token.end : token.end + 1]
    return _is_letter(following) or (following == token.written != ".")


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
