"""Multiplying an amount by the scales that follow it: "1.4 million", "three lakh crore"."""

import re
from decimal import Decimal

from annotated_briefings.measuring.amount import Amount, rounded
from annotated_briefings.measuring.words import PARTS, SCALES
from annotated_briefings.span import Span

GAP = r"(?:[ \t\u00a0]{1,2}\n?|\n)"
SCALE = r"(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion|quadrillion)\b"
NEXT = re.compile(rf"(?:{GAP}|[-‑])(?P<joiner>and{GAP})?(?P<word>[^\W\d_]{{1,12}})\b")
"""The word behind a number word, and whether "and" leads over to it."""

_AND_A_PART = re.compile(
    rf"{GAP}and{GAP}(?P<count>an?|one|two|three|four|five)(?:{GAP}|-)"
    r"(?P<part>half|(?:third|quarter|fourth|fifth|sixth|eighth|tenth)s?)\b",
    re.IGNORECASE,
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
LARGEST = 10**9
"""What is larger takes no further scale."""


def scaled(text: str, amount: Amount, end: int) -> Amount:
    """The amount times the scales that follow it, and "and a half" behind it."""
    while (word := NEXT.match(text, amount.span.end, end)) and not word["joiner"]:
        scale = SCALES.get(word["word"].lower())
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


def and_a_part(text: str, amount: Amount, end: int) -> Amount:
    """The amount with the part behind it: "two and three quarters", "a million and a half"."""
    part = _AND_A_PART.match(text, amount.span.end, end)
    if part is None or amount.high is not None:
        return amount
    count = _COUNTS.get(part["count"].lower(), 1)
    under = PARTS[part["part"].lower()]
    if count >= under:
        return amount
    low = rounded(amount.low + Decimal(amount.scale) * count / under)
    longer = amount._replace(span=Span(amount.span.start, part.end()), low=low)
    return scaled(text, longer, end) if amount.scale == 1 else longer
