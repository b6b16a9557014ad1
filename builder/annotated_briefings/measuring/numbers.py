"""Finding amounts in a text: digits, number words and mixtures of both ("1.4 million").

Ordinals are no amounts. What an amount measures, and whether it is a figure at all, is not asked.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from annotated_briefings.measuring.amount import Amount, rounded, tidy
from annotated_briefings.measuring.spelling import FIRST_WORDS, scaled, spelled
from annotated_briefings.measuring.words import SUFFIXES
from annotated_briefings.span import Span

LONGEST = 24
"""Characters; a longer run of digits is a serial number, a hash or noise."""

_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_TOKEN = re.compile(
    r"(?:(?<!\w)|(?<=\b[A-Z]{3}))(?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d|,\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)"
    r"|\d{1,3}(?: \d{3}){2,7}(?![ ]?\d)|\d+(?:\.\d+)?|(?<![.\d])\.\d+)"
    rf"|(?P<vulgar>[{_VULGAR}])|(?<![^\W_])(?P<word>[^\W\d_]+)"
)
"""Digits in threes, in India's twos, in threes parted by spaces, or plain; behind a code of three
capitals too ("USD50")."""
_SUFFIX = re.compile(r"[ \u00a0]?(mln|mn|m|bn|bln|b|k|tn|trn)(?![^\W_])", re.IGNORECASE)
_FRACTION = re.compile(r"(?:/|[ -](?P<top>\d{1,3})/)(?P<under>\d{1,3})(?![\w/]|[.,]\d)")
_ONE_OF = re.compile(r"\s(?:of|and(?!\s{1,2}(?:a|one)[\s-](?:half|quarter)))\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s", re.IGNORECASE)
_DIVISORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100})


def amounts(text: str, within: Span) -> Iterator[Amount]:
    """Every amount of a stretch of text, left to right, none overlapping."""
    reached = within.start
    for token in _TOKEN.finditer(text, within.start, within.end):
        word = (token["word"] or "").lower()
        if word and (
            word not in FIRST_WORDS or (word == "one" and _is_idle_one(text, token, within))
        ):
            continue
        amount = _amount(text, token, within.end) if token.start() >= reached else None
        if amount:
            reached = amount.span.end
            yield amount


def _is_idle_one(text: str, token: re.Match[str], within: Span) -> bool:
    """Whether "one" is the pronoun of "one of them" and "one and all", the commonest of all."""
    if not _ONE_OF.match(text, token.end(), within.end):
        return False
    return not _BETWEEN.search(text, max(within.start, token.start() - 20), token.start())


def _amount(text: str, token: re.Match[str], end: int) -> Amount | None:
    if token.lastgroup == "digits":
        return _of_digits(text, token, end)
    if token.lastgroup == "vulgar":
        return Amount(Span(*token.span()), _vulgar(token.group()), share=True)
    return spelled(text, token.start(), end)


def _of_digits(text: str, token: re.Match[str], end: int) -> Amount | None:
    written = token.group()
    if len(written) > LONGEST:
        return None
    digits = re.sub(r"[^\d.]", "", written)
    grouped = digits != written or "." in digits
    amount = Amount(Span(*token.span()), tidy(Decimal(digits)), grouped=grouped)
    if fraction := _FRACTION.match(text, token.end(), end):
        return _with_fraction(amount, fraction)
    following = text[token.end() : min(token.end() + 1, end)]
    if following and following in _VULGAR:
        span = Span(token.start(), token.end() + 1)
        return replace(amount, span=span, low=amount.low + _vulgar(following))
    if suffix := _SUFFIX.match(text, token.end(), end):
        return _with_suffix(amount, suffix)
    return scaled(text, amount, end)


def _vulgar(character: str) -> Decimal:
    return rounded(Decimal(unicodedata.numeric(character)))


def _with_fraction(whole: Amount, fraction: re.Match[str]) -> Amount | None:
    """Read "2 1/2" and "3/4"; the larger over the smaller is a date, a score or a name ("24/7")."""
    under = Decimal(fraction["under"])
    over = Decimal(fraction["top"]) if fraction["top"] else whole.low
    if not 0 < over < under or int(under) not in _DIVISORS:
        return whole if fraction["top"] else None
    value = rounded(over / under) + (whole.low if fraction["top"] else 0)
    span = Span(whole.span.start, fraction.end())
    return replace(whole, span=span, low=value, share=fraction["top"] is None)


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
