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
        self._exact = exact
        # The first words of names, each with the second ones; None where a name has no second.
        self._openings: dict[str, set[str] | None] = {}
        # Every beginning of a name, with the names that are no longer than that.
        self._forms: dict[str, tuple[_Form, ...]] = {}
        for name, whose in names:
            case = Case.EXACT if exact else case_of(name)
            pieces = TOKEN.split(name)  # its words, and the space around each of them
            if words := tuple(pieces[1::2]):
                self._add(words, [" " if space else "" for space in pieces[2:-1:2]], whose, case)

    def _add(self, words: tuple[str, ...], gaps: Sequence[str], whose: str, case: Case) -> None:
        keys = tuple(map(key, words))
        self._put(keys, gaps, _Form(whose, words, case))
        heads = (at - 1 for at in range(1, len(words)) if keys[at] == "of")
        for head in (*heads, len(words) - 1):  # the plural of a name, and heads of state
            if plural := _plural(words[head], case):
                form = _Form(whose, _with(words, head, plural), case)
                self._put(_with(keys, head, key(plural)), gaps, form)

    def _put(self, keys: tuple[str, ...], gaps: Sequence[str], form: _Form) -> None:
        path, openings = keys[0], self._openings
        first = form.words[0] if self._exact else path
        if len(keys) == 1:
            openings[first] = None
        elif (seconds := openings.setdefault(first, set())) is not None:
            seconds.add(keys[1])
        for at in range(1, len(keys)):
            self._forms.setdefault(path, ())
            path = _longer(path, gaps[at - 1] + keys[at])
        self._forms[path] = (*self._forms.get(path, ()), form)

    def matches(self, text: str, *stretches: Span) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """The longest name at each place of some stretches of a text, in order, none overlapping.

        Each comes with its keys, in the order in which the names were given. The time taken is
        that of the text times the words of the longest name, however many names there are. The
        words of a text are looked up once for all its stretches, and read once for all indices.
        """
        tokens = tokens_of(text)
        starts = self.starts(tokens)
        for stretch in stretches if starts else ():
            end = stretch.start
            for position in range(bisect_left(starts, tokens.first(end)), len(starts)):
                first = starts[position]
                if (start := tokens.starts[first]) >= stretch.end:
                    break
                if start >= end:
                    name_end, keys = self._longest(tokens, first, stretch.end, frozenset())
                    if keys:
                        end = name_end
                        yield Span(start, end), keys

    def starts(self, tokens: Tokens) -> Sequence[int]:
        """Which words of a text a name begins with, by index, in order."""
        starts = tokens.begun.get(self)
        if starts is None:
            starts = self._own_starts(tokens)
            if self._under and (under := self._under.starts(tokens)):
                starts = sorted({*under, *starts}) if starts else under
            tokens.begun[self] = starts
        return starts

    def _own_starts(self, tokens: Tokens) -> Sequence[int]:
        keys, written = tokens.keys, tokens.written
        if self._exact:
            following = {word: self._openings[word] for word in self._openings.keys() & keys.keys()}
        else:
            openings = self._openings
            following = {word: openings[own] for word, own in keys.items() if own in openings}
        if not following:
            return ()
        last = len(written) - 1
        return [
            index
            for index, word in enumerate(written)
            if word in following
            and (
                (seconds := following[word]) is None
                or (index < last and keys[written[index + 1]] in seconds)
            )
        ]

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
        written, text = tokens.written, tokens.text
        start = end = tokens.starts[first]
        keys: tuple[str, ...] = ()
        path, index = tokens.keys[written[first]], first
        while (forms := self._forms.get(path)) is not None:
            if forms and (fitting := _fitting(forms, tuple(written[first : index + 1]), without)):
                reached = tokens.end(index)
                if reached > stop:
                    break
                if not _joined_after(text, reached, written[index]):
                    end, keys = reached, fitting
            index += 1
            if index == len(written):
                break
            path = _longer(path, tokens.step(index))
        if keys and _joined_before(text, start, written[first]):
            return start, ()
        return end, keys


def _longer(path: str, step: str) -> str:
    """The words of a name, and one more; a line break is in no key, so that no two are one."""
    return f"{path}\n{step}"


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


def _with(words: tuple[str, ...], at: int, word: str) -> tuple[str, ...]:
    return (*words[:at], word, *words[at + 1 :])


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


def _fitting(
    forms: Sequence[_Form], read: tuple[str, ...], without: AbstractSet[str]
) -> tuple[str, ...]:
    """The keys of the names that may be written so; most are written as they stand."""
    keys = [
        form.key
        for form in forms
        if (form.words == read or _fits(form, read)) and form.key not in without
    ]
    return tuple(keys) if len(keys) < 2 else tuple(dict.fromkeys(keys))


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
