"""Where in a text a date may begin: its words are looked up, and few of them begin one."""

from collections.abc import Iterator
from string import ascii_letters

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.triggers import (
    DECADE,
    ERA,
    ERAS,
    FEW,
    TRIGGERS,
    YEAR,
    Trigger,
)
from annotated_briefings.tokens import Tokens

_DIGITS = frozenset("0123456789")
_BETWEEN = frozenset(".'-]")
"""Marks between two words of one date: "mid-July", "year's end", "[last] week"."""


def beginnings(tokens: Tokens) -> Iterator[tuple[int, tuple[Form, ...]]]:
    """Each place where a date may begin, with the forms that it may have."""
    written = tokens.written
    triggers = {
        word: TRIGGERS[kind]
        for word, key in tokens.keys.items()
        if (kind := _of_number(key) if key[0] in _DIGITS else key) in TRIGGERS
    }
    for index in [index for index, word in enumerate(written) if word in triggers]:
        forms = _forms(tokens, index, triggers[written[index]])
        if forms and not (written[index][0] in _DIGITS and _is_amount(tokens, index)):
            yield tokens.starts[index], forms


def _of_number(key: str) -> str:
    """The kind of a number by its length and the letters behind it; none for most of them."""
    digits = len(key.rstrip(ascii_letters))
    letters = key[digits:]
    if letters in ("", "st", "nd", "rd", "th"):
        return FEW if digits < 4 else YEAR if digits == 4 else ""
    return DECADE if letters == "s" else ERA if letters in ERAS else ""


def _forms(tokens: Tokens, index: int, trigger: Trigger) -> tuple[Form, ...]:
    """The forms that a word has for what follows it."""
    if not trigger.behind:
        return trigger.alone
    behind = _kind(tokens, index + 1)
    if behind in _BETWEEN and behind not in trigger.behind:
        behind = _kind(tokens, index + 2)
    return trigger.behind.get(behind, trigger.alone)


def _kind(tokens: Tokens, index: int) -> str:
    """A word as it stands behind another: its key, or FEW for any number."""
    if index == len(tokens.written):
        return ""
    key = tokens.keys[tokens.written[index]]
    return FEW if key[0] in _DIGITS else key


def _is_amount(tokens: Tokens, index: int) -> bool:
    """Whether a sign of money, or another part of the number, stands right before a number."""
    start = tokens.starts[index]
    before, further = tokens.text[max(0, start - 1) : start], tokens.text[max(0, start - 2) : start]
    return before in _MONEY or (before in _JOINING and further[:1].isdecimal())


_MONEY = frozenset("$£€¥#@")
_JOINING = frozenset(".,:/-")
