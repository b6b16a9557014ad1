"""Finding amounts in a text: digits, number words and mixtures of both ("1.4 million").

Ordinals are no amounts. What an amount measures, and whether it is a figure at all, is not asked.
"""

import re
from collections.abc import Iterable, Iterator

from annotated_briefings.measuring.amount import Amount, tidy
from annotated_briefings.measuring.digits import DIGITS, of_digits, powered
from annotated_briefings.measuring.fractions import VULGAR, out_of, slashed, vulgar
from annotated_briefings.measuring.scaling import NEXT, scaled, with_rest
from annotated_briefings.measuring.spelling import spelled
from annotated_briefings.measuring.words import SCALE_WORDS, SUFFIXES
from annotated_briefings.span import Span

_OPENING = re.compile(
    rf"[{VULGAR}]|\.(?<![\w.]\.)(?P<tenths>\d+)"
    rf"|\b(?:(?P<digits>{DIGITS})|[a-z]{{1,3}}(?P<coded>{DIGITS})|(?P<word>[a-z]+)\b)",
    re.IGNORECASE,
)
"""Digits, those behind a currency's letters too ("USD50", "R450"); words; signs of fractions."""
_SUFFIX = re.compile(r"[ \u00a0]?(mln|mn|mil|m|cr|bn|bln|b|k|tn|tln|trn)(?![^\W_])", re.IGNORECASE)
_CARRYING = frozenset((*SCALE_WORDS, *SUFFIXES, "in", "out", "x"))
"""What digits go on with: scales, written out or not, powers, and "5 in 10"."""
_ONE_OF = re.compile(
    r"\s(?:of|and(?!\s{1,2}(?:an?|one|two|three)[\s-](?:half|third|quarter)))\b", re.IGNORECASE
)
_BETWEEN = re.compile(r"between\s", re.IGNORECASE)
_MARKS = frozenset(",.:/-–")
_PARTING = _MARKS | {" "}
"""What parts the digits of a row."""


def amounts(text: str, within: Span, places: Iterable[int]) -> Iterator[Amount]:
    """Every amount of a stretch of text, left to right, none overlapping.

    `places` are where in the stretch an amount may begin.
    """
    reached = within.start
    for start in places:
        if start < reached or not (token := _OPENING.match(text, start, within.end)):
            continue
        amount = _amount(text, token, within)
        reached = amount.span.end if amount else token.end()
        if amount:
            yield amount


def _amount(text: str, token: re.Match[str], within: Span) -> Amount | None:
    if token["word"]:
        idle = token.group() in ("one", "One") and _is_idle_one(text, token, within)
        if idle or _is_repeated(text, token):
            return None
        return spelled(text, token.start(), within.end)
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


def _is_repeated(text: str, token: re.Match[str]) -> bool:
    """Whether a word stands between two of itself: a refrain, or noise."""
    word, before = token.group(), token.start() - len(token.group()) - 1
    return text.startswith(word, token.end() + 1) and before >= 0 and text.startswith(word, before)


def _is_in_a_row(text: str, span: Span, within: Span) -> bool:
    """Whether digits stand among others with nothing between but marks: a table, or noise."""
    before = text[max(within.start, span.start - 2) : span.start]
    if not before[:1].isdigit() or before[-1:] not in _PARTING:
        return False
    after = text[span.end : min(span.end + 2, within.end)]
    return after[1:].isdigit() and (
        after[0] == before[-1] or (after[0] in _MARKS and before[-1] in _MARKS)
    )


def _of_digits(text: str, span: Span, end: int) -> Amount | None:
    amount = of_digits(text, span)
    if amount is None:
        return None
    if (word := NEXT.match(text, span.end, end)) and not _carries_on(word):
        return amount
    if power := powered(text, amount, end):
        return power
    is_slashed, fraction = slashed(text, amount, end)
    if is_slashed:
        return fraction
    following = text[span.end : min(span.end + 1, end)]
    if following and following in VULGAR:
        longer = Span(span.start, span.end + 1)
        return amount._replace(span=longer, low=amount.low + vulgar(following))
    if suffix := _SUFFIX.match(text, span.end, end):
        return _with_suffix(amount, suffix)
    return out_of(text, span.start, end) or with_rest(text, scaled(text, amount, end), end)


def _carries_on(word: re.Match[str]) -> bool:
    """Whether the word behind digits may belong to the number; behind most it does not."""
    return word["joiner"] is not None or word["word"].lower() in _CARRYING


def _with_suffix(amount: Amount, suffix: re.Match[str]) -> Amount:
    letters = suffix[1].lower()
    if suffix.start(1) != suffix.start() and letters in "mbk":
        return amount
    scale = SUFFIXES[letters]
    return amount._replace(
        span=Span(amount.span.start, suffix.end()),
        low=tidy(amount.low * scale),
        scale=scale,
        suffix=suffix.group(),
    )
