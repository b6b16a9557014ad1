"""Finding many names in a text at once, token by token, in time flat in the number of names.

A name may run across a line break, never into the middle of a word; its plural and its possessive
count as the name. It decides nothing about meaning: it says which names stand where.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import NamedTuple

from annotated_briefings.folding import APOSTROPHES
from annotated_briefings.span import Span
from annotated_briefings.tokens import TOKEN, Tokens, key, tokens_of

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


class _Form(NamedTuple):
    """One way to write a name, the words as they are written, and whose name it is."""

    key: str
    words: tuple[str, ...]
    case: Case


class _Node:
    """What names go on with behind some words, and those that end there."""

    __slots__ = ("following", "forms")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.forms: list[_Form] = []


class NameIndex:
    """An index of names, each with the key it stands for; one name may have several keys.

    With `exact` every name must be written as it stands; otherwise its own form says (`case_of`).
    The names of the index `under` come before these, but for those of the keys `without`.

    Names are taken apart once a text has the word they begin with, as a list of thousands takes
    its time.
    """

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        exact: bool = False,
        under: "NameIndex | None" = None,
        without: AbstractSet[str] = frozenset(),
    ) -> None:
        self._under, self._without = under, without
        self._exact = exact
        self._names: dict[str, list[tuple[str, str]]] = {}
        self._roots: dict[str, _Node] = {}
        for name, whose in names:
            for opening in self._openings(name):
                self._names.setdefault(opening, []).append((name, whose))

    def _openings(self, name: str) -> Iterable[str]:
        """The words that a name begins with: its first, and its plural where that is the head."""
        words = TOKEN.findall(name)
        if not words:
            return ()
        openings = words[:1]
        if len(words) == 1 or key(words[1]) == "of":
            openings += filter(None, (_plural(words[0], self._case(name)),))
        return openings if self._exact else dict.fromkeys(map(key, openings))

    def _case(self, name: str) -> Case:
        return Case.EXACT if self._exact else case_of(name)

    def _root(self, opening: str) -> _Node | None:
        """What the names with this first word go on with."""
        root = self._roots.get(opening)
        if root is None and (names := self._names.get(opening)):
            root = _Node()
            for name, whose in names:
                self._add(name, whose, opening, root)
            self._roots[opening] = root
        return root

    def _add(self, name: str, whose: str, opening: str, root: _Node) -> None:
        tokens, case = Tokens(name), self._case(name)
        gaps = tuple(map(tokens.gap, range(1, len(tokens))))
        words = tuple(tokens.written)
        for form in (words, *_plurals(words, case)):
            if opening == (form[0] if self._exact else key(form[0])):
                node = root
                for gap, word in zip(gaps, form[1:], strict=True):
                    node = node.following.setdefault(gap + key(word), _Node())
                node.forms.append(_Form(whose, form, case))

    def matches(self, text: str, within: Span) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """The longest name at each place of a stretch of text, left to right, none overlapping.

        Each comes with its keys, in the order in which the names were given. The time taken is
        that of the text times the words of the longest name, however many names there are. The
        words of a text are looked up once for all its stretches, and read once for all indices.
        """
        tokens = tokens_of(text)
        starts = self.starts(tokens)
        stretch, end = tokens.within(within), within.start
        for position in range(bisect_left(starts, stretch.start), len(starts)):
            if (index := starts[position]) >= stretch.stop:
                return
            if (start := tokens.starts[index]) >= end:
                name_end, keys = self._longest(tokens, index, within.end, frozenset())
                if keys:
                    end = name_end
                    yield Span(start, end), keys

    def starts(self, tokens: Tokens) -> list[int]:
        """Which words of a text a name begins with, by index, in order."""
        starts = tokens.begun.get(self)
        if starts is None:
            starts = self._own_starts(tokens)
            if self._under:
                starts = sorted({*self._under.starts(tokens), *starts})
            tokens.begun[self] = starts
        return starts

    def _own_starts(self, tokens: Tokens) -> list[int]:
        names = self._names
        if self._exact:
            openings: AbstractSet[str] = names.keys() & tokens.keys.keys()
        else:
            openings = {word for word, word_key in tokens.keys.items() if word_key in names}
        if not openings:
            return []
        return [index for index, word in enumerate(tokens.written) if word in openings]

    def _longest(
        self, tokens: Tokens, index: int, stop: int, without: AbstractSet[str]
    ) -> tuple[int, tuple[str, ...]]:
        """Where the longest name that begins at a word ends, and its keys; no keys for no name."""
        own = self._own_longest(tokens, index, stop, without)
        if self._under is None:
            return own
        under = self._under._longest(tokens, index, stop, without | self._without)
        if own[0] != under[0]:
            return max(own, under)
        return own[0], tuple(dict.fromkeys((*under[1], *own[1])))

    def _own_longest(
        self, tokens: Tokens, first: int, stop: int, without: AbstractSet[str]
    ) -> tuple[int, tuple[str, ...]]:
        end, written = tokens.starts[first], tokens.written[first]
        keys: tuple[str, ...] = ()
        node = self._root(written if self._exact else tokens.keys[written])
        if node is None or _joined_before(tokens.text, end, written):
            return end, keys
        for index in range(first, len(tokens)):
            if index > first:
                node = node.following.get(tokens.step(index))
            if node is None or (reached := tokens.end(index)) > stop:
                break
            if node.forms:
                read = tokens.written[first : index + 1]
                fitting = dict.fromkeys(
                    form.key for form in node.forms if form.key not in without and _fits(form, read)
                )
                if fitting and not _joined_after(tokens.text, reached, read[-1]):
                    end, keys = reached, tuple(fitting)
        return end, keys


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


def _plurals(words: tuple[str, ...], case: Case) -> Iterator[tuple[str, ...]]:
    """The plural of a name, and that of its head before "of": heads of state."""
    heads = {len(words) - 1} | {at - 1 for at, word in enumerate(words) if key(word) == "of"}
    for head in sorted(heads):
        if head >= 0 and (word := _plural(words[head], case)):
            yield (*words[:head], word, *words[head + 1 :])


def _plural(word: str, case: Case) -> str | None:
    if not word[-1].isalpha() or (case is Case.EXACT and word[-1] in "Ss"):
        return None
    if case is not Case.EXACT and len(word) < 3:
        return None
    if case is not Case.EXACT and word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def _fits(form: _Form, read: Sequence[str]) -> bool:
    """Whether what was read is written as a name insists; that it is that name is known."""
    return form.case is Case.FREE or all(
        _agrees(written, found, form.case) for written, found in zip(form.words, read, strict=True)
    )


def _agrees(written: str, found: str, case: Case) -> bool:
    if not written[0].isalnum() or written.casefold() in ARTICLES:
        return True
    if case is Case.EXACT:
        return written == found
    return found[0].isupper() or not written[0].isupper()


def _joined_before(text: str, start: int, written: str) -> bool:
    """Whether a name that begins here would begin inside a word: the `$` of `US$5m`."""
    if written[0].isalnum():
        return _GOES_BEFORE.match(text, start) is not None
    return start > 0 and _is_letter(text[start - 1])


def _joined_after(text: str, end: int, written: str) -> bool:
    """Whether a name that ends here would end inside a word: the `U.S.` of `U.S.A.`"""
    if written[0].isalnum():
        return _GOES_ON.match(text, end) is not None
    following = text[end : end + 1]
    return _is_letter(following) or (following == written != ".")


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
