"""Where in a text a date may begin: its words are looked up, and few of them begin one."""

from collections.abc import Iterator
from itertools import compress
from string import ascii_letters, digits

from annotated_briefings.dating.form import Form
from annotated_briefings.dating.triggers import BETWEEN, DECADE, ERA, ERAS, FEW, TRIGGERS, YEAR
from annotated_briefings.tokens import Tokens

_DIGITS = frozenset(digits)


def beginnings(tokens: Tokens) -> Iterator[tuple[int, tuple[Form, ...]]]:
    """Each place where a date may begin, with the forms that it may have."""
    written, keys = tokens.written, tokens.keys
    numbers = {word: _of_number(word.lower()) for word in keys if word < ":" and word[0] in _DIGITS}
    triggers = {word: TRIGGERS[word] for word in TRIGGERS.keys() & keys.keys()}
    triggers |= {word: TRIGGERS[kind] for word, kind in numbers.items() if kind}
    kinds = {**keys, **dict.fromkeys(numbers, FEW), "": ""}
    following = [*written[1:], "", "", ""]
    for index in compress(range(len(written)), map(triggers.__contains__, written)):
        trigger = triggers[written[index]]
        behind = kinds[following[index]]
        if behind in BETWEEN and behind not in trigger.behind:
            behind = kinds[following[index + 1]]
            if behind in BETWEEN and behind not in trigger.behind:
                behind = kinds[following[index + 2]]
        forms = trigger.behind.get(behind, trigger.alone)
        if forms and not (written[index] in numbers and _is_amount(tokens, index)):
            yield tokens.starts[index], forms


def _of_number(key: str) -> str:
    """The kind of a number by its length and the letters behind it; none for most of them."""
    length = len(key.rstrip(ascii_letters))
    letters = key[length:]
    if letters in ("", "st", "nd", "rd", "th"):
        return FEW if length < 4 else YEAR if length == 4 else ""
    return DECADE if letters == "s" else ERA if letters in ERAS else ""


def _is_amount(tokens: Tokens, index: int) -> bool:
    """Whether a sign of money, or another part of the number, stands right before a number."""
    start = tokens.starts[index]
    before = tokens.text[max(0, start - 2) : start]
    return before[-1:] in _MONEY or (before[-1:] in _JOINING and before[:1].isdecimal())


_MONEY = frozenset("$£€¥#@")
_JOINING = frozenset(".,:/-")
