"""Finding amounts in a text: digits, number words and mixtures of both ("1.4 million").

Ordinals are no amounts. What an amount measures, and whether it is a figure at all, is not asked.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

from annotated_briefings.measuring.amount import Amount, tidy
from annotated_briefings.measuring.fractions import VULGAR, out_of, slashed, vulgar
from annotated_briefings.measuring.scaling import scaled
from annotated_briefings.measuring.spelling import FIRST_WORDS, spelled
from annotated_briefings.measuring.words import SUFFIXES
from annotated_briefings.span import Span

LONGEST = 24
"""Characters; a longer run of digits is a serial number, a hash or noise."""


def _any_of(words: Iterable[str]) -> str:
    """A pattern of words in any case, as a tree of their letters: a text is run over once."""
    parts = []
    for letter, those in groupby(sorted(words), key=lambda word: word[:1]):
        rest = [word[1:] for word in those]
        if letter:
            parts.append(f"[{letter}{letter.upper()}]{_any_of(rest) if any(rest) else ''}")
        else:
            parts.append("")
    optional = "" in parts
    branches = [part for part in parts if part]
    joined = branches[0] if len(branches) == 1 and not optional else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if optional else joined


_INITIALS = "".join(sorted({word[0] for word in FIRST_WORDS}))
_DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d|,\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)"
    r"|\d{1,3}(?: \d{3}){2,7}(?:\.\d+)?(?![ ]?\d)|\d{1,3} 000(?![ ]?\d)"
    r"|(?<=[a-z] )\d{1,3} \d{3}(?= [a-z]{4})|\d+(?:\.\d+)?)"
)
"""Digits in threes, in India's twos, in threes parted by spaces, or plain."""
_TOKEN = re.compile(
    rf"\b(?=[\dA-Z{_INITIALS}])(?:(?P<digits>{_DIGITS})|(?P<word>{_any_of(FIRST_WORDS)})\b"
    rf"|[A-Z][A-Za-z]{{1,2}}(?P<coded>{_DIGITS}))|[{VULGAR}]|\.(?<![\w.]\.)(?P<tenths>\d+)"
)
"""Digits, those behind a code of three capitals too ("USD50"); words; signs of fractions."""
_SUFFIX = re.compile(r"[ \u00a0]?(mln|mn|mil|m|bn|bln|b|k|tn|tln|trn)(?![^\W_])", re.IGNORECASE)
_ONE_OF = re.compile(
    r"\s(?:of|and(?!\s{1,2}(?:an?|one|two|three)[\s-](?:half|third|quarter)))\b", re.IGNORECASE
)
_BETWEEN = re.compile(r"between\s", re.IGNORECASE)


def amounts(text: str, within: Span) -> Iterator[Amount]:
    """Every amount of a stretch of text, left to right, none overlapping."""
    reached = within.start
    for token in _TOKEN.finditer(text, within.start, within.end):
        if token.start() < reached:
            continue
        amount = _amount(text, token, within)
        if amount:
            reached = amount.span.end
            yield amount


def _amount(text: str, token: re.Match[str], within: Span) -> Amount | None:
    if token["word"]:
        idle = token.group() in ("one", "One") and _is_idle_one(text, token, within)
        return None if idle else spelled(text, token.start(), within.end)
    if sign := token.group() if token.group() in VULGAR else "":
        return Amount(Span(*token.span()), vulgar(sign), share=True)
    group = "digits" if token["digits"] else "coded" if token["coded"] else 0
    span = Span(*token.span(group))
    return None if _is_in_a_row(text, span, within) else _of_digits(text, span, within.end)


def _is_idle_one(text: str, token: re.Match[str], within: Span) -> bool:
    """Whether "one" is the pronoun of "one of them" and "one and all", the commonest of all."""
    if not _ONE_OF.match(text, token.end(), within.end):
        return False
    return not _BETWEEN.search(text, max(within.start, token.start() - 20), token.start())


def _is_in_a_row(text: str, span: Span, within: Span) -> bool:
    """Whether digits stand among others with nothing between: a table, or noise."""
    before = text[max(within.start, span.start - 2) : span.start]
    after = text[span.end : min(span.end + 2, within.end)]
    return before[-1:] == after[:1] == " " and before[:1].isdigit() and after[1:].isdigit()


def _of_digits(text: str, span: Span, end: int) -> Amount | None:
    written = text[span.start : span.end]
    if len(written) > LONGEST:
        return None
    digits = written if written.isdecimal() else re.sub(r"[^\d.]", "", written)
    grouped = digits != written or "." in digits
    amount = Amount(span, tidy(Decimal(digits)), grouped=grouped)
    is_slashed, fraction = slashed(text, amount, end)
    if is_slashed:
        return fraction
    following = text[span.end : min(span.end + 1, end)]
    if following and following in VULGAR:
        longer = Span(span.start, span.end + 1)
        return replace(amount, span=longer, low=amount.low + vulgar(following))
    if suffix := _SUFFIX.match(text, span.end, end):
        return _with_suffix(amount, suffix)
    return out_of(text, span.start, end) or scaled(text, amount, end)


def _with_suffix(amount: Amount, suffix: re.Match[str]) -> Amount:
    letters = suffix[1].lower()
    if suffix.start(1) != suffix.start() and letters in "mbk":
        return amount
    scale = SUFFIXES[letters]
    return replace(
        amount,
        span=Span(amount.span.start, suffix.end()),
        low=tidy(amount.low * scale),
        scale=scale,
        suffix=suffix.group(),
    )
