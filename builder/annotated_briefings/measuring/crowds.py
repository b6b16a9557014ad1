"""Reading amounts that say how large, not how many: "dozens", "a few hundred", "several thousand".

They are ranges, from the fewest to the most that such a word can mean.
"""

import re
from decimal import Decimal

from annotated_briefings.measuring.amount import Amount
from annotated_briefings.measuring.scaling import GAP, SCALE, scaled
from annotated_briefings.measuring.words import CROWDS, FEW, TENS_OF
from annotated_briefings.span import Span

_SEVERAL = re.compile(rf"several{GAP}(?={SCALE})", re.IGNORECASE)
_FEW = re.compile(rf"(?:an?{GAP})?few{GAP}(?={SCALE})", re.IGNORECASE)
_COUPLE = re.compile(rf"(?:an?{GAP})?couple(?P<of>{GAP}of)?\b(?={GAP})", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
# Ignoring the case of ASCII alone: "m\u0131llions" is no key of the table.
_OF_CROWD = re.compile(rf"{GAP}(?i:of){GAP}((?ai:thousands|millions|billions|trillions))\b")


def several(text: str, start: int, end: int) -> Amount | None:
    """Read "several hundred"; "several" alone is left to the reader of other words."""
    found = _SEVERAL.match(text, start, end)
    return _few(text, Span(start, start + len("several")), end) if found else None


def a_few(text: str, start: int, end: int) -> Amount | None:
    """Read "a few hundred" and "few thousand"."""
    found = _FEW.match(text, start, end)
    return _few(text, Span(start, len(found.group().rstrip()) + start), end) if found else None


def _few(text: str, span: Span, end: int) -> Amount:
    return scaled(text, Amount(span, *FEW, hedge="few", spelled=True), end)


def couple(text: str, start: int, end: int) -> Amount | None:
    """Read "a couple of" and "a couple hundred"; a couple that is two people is none."""
    found = _COUPLE.match(text, start, end)
    if found is None:
        return None
    pair = Amount(Span(start, found.end()), Decimal(2), hedge="about", spelled=True)
    whole = scaled(text, pair, end)
    return whole if whole.scale > 1 or found["of"] else None


def crowd(text: str, start: int, end: int) -> Amount | None:
    """Read "Dozens", "hundreds of thousands"; but "tens" alone is no number."""
    word = _WORD.match(text, start, end)
    if word is None:
        return None
    unit, stop = CROWDS[word.group().lower()], word.end()
    if greater := _OF_CROWD.match(text, stop, end):
        unit, stop = unit * CROWDS[greater[1].lower()], greater.end()
    elif word.group().lower() == TENS_OF:
        return None
    few = Amount(Span(start, stop), *FEW, hedge="few", spelled=True)
    return few._replace(low=unit * FEW[0], high=unit * FEW[1], scale=unit)
