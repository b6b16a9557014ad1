"""Multiplying an amount by the scales that follow it: "1.4 million", "three lakh crore"."""

import re
from decimal import Decimal

from annotated_briefings.measuring.amount import Amount, rounded
from annotated_briefings.measuring.words import PARTS, SCALE_WORDS, SCALES
from annotated_briefings.span import Span

GAP = r"(?:[ \t\u00a0]{1,2}\n?|\n)"
SCALE = r"(?:dozen|hundred|thousand|lakh|lac|million|crore|billion|trillion|quadrillion)\b"
NEXT = re.compile(rf"(?:{GAP}|[-‑])(?P<joiner>and{GAP})?(?P<word>[^\W\d_]{{1,12}})\b")
"""The word behind a number word, and whether "and" leads over to it."""

_AND_A_PART = re.compile(
    rf"(?:{GAP}|-)and(?:{GAP}|-)(?P<count>an?|one|two|three|four|five|seven)(?:{GAP}|-)"
    r"(?P<part>half|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)\b",
    re.IGNORECASE,
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "seven": 7}
_REST = re.compile(
    rf"{GAP}(?P<joiner>and{GAP})?(?P<digits>\d{{1,3}})(?:{GAP}(?P<scale>{SCALE}))?(?![\w%]|[.,]\d)",
    re.IGNORECASE,
)
LARGEST = 10**9
"""What is larger takes no further scale."""


def scaled(text: str, amount: Amount, end: int) -> Amount:
    """The amount times the scales that follow it, and "and a half" behind it."""
    while (word := NEXT.match(text, amount.span.end, end)) and not word["joiner"]:
        scale = SCALE_WORDS.get(word["word"].lower())
        if scale is None or not _takes(amount, scale):
            break
        amount = _times(amount, scale, word.end())
    return and_a_part(text, amount, end)


def _takes(amount: Amount, scale: int) -> bool:
    """Whether one scale may follow another: "lakh crore" and "hundred thousand" do."""
    lakh_crore = (amount.scale, scale) == (SCALES["lakh"], SCALES["crore"])
    return (amount.scale < 1000 and amount.low <= LARGEST) or lakh_crore


def _times(amount: Amount, scale: int, end: int) -> Amount:
    return amount._replace(
        span=Span(amount.span.start, end),
        low=rounded(amount.low * scale),
        high=None if amount.high is None else rounded(amount.high * scale),
        scale=amount.scale * scale,
        share=False,
    )


def with_rest(text: str, amount: Amount, end: int) -> Amount:
    """The amount of scales with what follows in smaller ones: "1 crore 20 lakh", "3 hundred and 5".

    Without a scale of its own a rest follows hundreds and "and" alone.
    """
    while amount.scale > 1 and (rest := _REST.match(text, amount.span.end, end)):
        scale = SCALES[rest["scale"].lower()] if rest["scale"] else 1
        if scale >= amount.scale or (scale == 1 and not (rest["joiner"] and amount.scale == 100)):
            break
        amount = amount._replace(
            span=Span(amount.span.start, rest.end()),
            low=rounded(amount.low + int(rest["digits"]) * scale),
            scale=scale,
            grouped=True,
        )
    return amount


def and_a_part(text: str, amount: Amount, end: int) -> Amount:
    """The amount with the part behind it: "two and three quarters", "a million and a half".

    The part is one of the scale where nothing else follows it, as in "a million and a half", but
    of one in "a hundred and three and a half", and of a thousand in "a billion and a half million".
    """
    part = _AND_A_PART.match(text, amount.span.end, end)
    if part is None or amount.high is not None:
        return amount
    count = _COUNTS.get(part["count"].lower(), 1)
    under = PARTS[part["part"].lower()]
    if count >= under:
        return amount
    whole, stop = _of_what(text, amount, part.end(), end)
    low = rounded(amount.low + Decimal(whole) * count / under)
    longer = amount._replace(span=Span(amount.span.start, stop), low=low)
    return scaled(text, longer, end) if amount.scale == 1 else longer


def _of_what(text: str, amount: Amount, stop: int, end: int) -> tuple[int, int]:
    """What a part behind an amount is a part of, and where that ends."""
    if amount.scale == 1:
        return 1, stop
    word = NEXT.match(text, stop, end)
    smaller = SCALES.get(word["word"].lower(), 0) if word and not word["joiner"] else 0
    if word and 0 < smaller < amount.scale:
        return smaller, word.end()
    of_the_scale = amount.scale != SCALES["hundred"] and amount.low % amount.scale == 0
    return amount.scale if of_the_scale else 1, stop
