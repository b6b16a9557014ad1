"""Where in a text a date may begin: its words are looked up, and few of them begin one."""

from collections.abc import Iterator, Mapping
from string import ascii_letters

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.triggers import DECADE, ERA, ERAS, FEW, FORMS, TRIGGERS, YEAR
from annotated_briefings.tokens import Tokens

_DIGITS = frozenset("0123456789")
_BETWEEN = frozenset(".'-")
"""Marks between two words of one date: "mid-July", "year's end"."""
_COMMONEST = frozenset({"a", "an", "in", "that", "the", "this"})
_BEHIND = _BETWEEN.union(*(TRIGGERS[word].behind for word in _COMMONEST))
"""What may follow these where they begin a date."""
_BEHIND_AN_APOSTROPHE = FORMS["short-year"], FORMS["decade"]


def beginnings(tokens: Tokens) -> Iterator[tuple[int, tuple[Form, ...]]]:
    """Each place where a date may begin, with the forms that it may have."""
    kinds = {
        word: kind
        for word, key in tokens.keys.items()
        if (kind := _of_number(key) if key[0] in _DIGITS else key) in TRIGGERS
    }
    for index in _indices(tokens, kinds):
        word, start = tokens.written[index], tokens.starts[index]
        if word[0] in _DIGITS and start:
            if _belongs_to_number(tokens.text, start):
                continue
            if tokens.text[start - 1] in "'’":
                yield start - 1, _BEHIND_AN_APOSTROPHE
        if forms := _forms(tokens, index, kinds[word]):
            yield start, forms


def _indices(tokens: Tokens, kinds: Mapping[str, str]) -> list[int]:
    """Which words of a text may begin a date; the commonest of them if what follows them may."""
    common = {word for word, kind in kinds.items() if kind in _COMMONEST}
    return [
        index
        for index, word in enumerate(tokens.written)
        if word in kinds and (word not in common or _kind(tokens, index + 1) in _BEHIND)
    ]


def _of_number(key: str) -> str:
    """The kind of a number by its length and the letters behind it; none for most of them."""
    digits = len(key.rstrip(ascii_letters))
    letters = key[digits:]
    if letters in ("", "st", "nd", "rd", "th"):
        return FEW if digits < 4 else YEAR if digits == 4 else ""
    return DECADE if letters == "s" else ERA if letters in ERAS else ""


def _belongs_to_number(text: str, start: int) -> bool:
    """Whether a sign of money, or another part of the number, stands right before."""
    before = text[start - 1]
    return before in "$£€¥#@" or (before in ".,:/-" and text[start - 2 : start - 1].isdecimal())


def _forms(tokens: Tokens, index: int, kind: str) -> tuple[Form, ...]:
    """The forms that a word has for what follows it."""
    trigger = TRIGGERS[kind]
    if trigger.behind:
        behind = _kind(tokens, index + 1)
        if behind not in trigger.behind and behind in _BETWEEN:
            behind = _kind(tokens, index + 2)
        return trigger.behind.get(behind, trigger.alone)
    return trigger.alone


def _kind(tokens: Tokens, index: int) -> str:
    """A word as it stands behind another: its key, or FEW for any number."""
    if index == len(tokens.written):
        return ""
    key = tokens.keys[tokens.written[index]]
    return FEW if key[0] in _DIGITS else key
