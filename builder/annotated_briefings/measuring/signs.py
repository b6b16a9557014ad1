"""Telling numbers below nought from those that a dash only parts from the words before."""

import re

from annotated_briefings.measuring.amount import Amount
from annotated_briefings.measuring.scaling import NEXT
from annotated_briefings.span import Span

_SIGN = re.compile(
    r"(?:(?<![\w)%°])(?P<minus>−)|(?<![\w)])(?P<dash>-)|\b(?P<word>minus|negative)\s)\Z",
    re.IGNORECASE,
)
_BELOW = re.compile(r"[\s-]?(?:%|per ?cent|percentage|°|º|deg|[CFK]\b)", re.IGNORECASE)
"""Rates and temperatures, before whose numbers a dash is a minus."""
_ENDS = ("-", "−", "minus ", "negative ")
_JOINTS = frozenset(("or", "to", "is", "was"))
_OPENS = re.compile(r"(?:\A|(?:\A|\D)[\s(]|[$£€])\Z")
"""What stands before a dash that is a minus: no number, as in a range, and no word."""


def signed(text: str, amount: Amount, free: Span) -> Amount:
    """The amount with its sign, where it is one below nought: "-5 °C", "minus 20", "-0.3"."""
    start = amount.span.start
    floor = max(free.start, start - len("negative  "))
    if not text[floor:start].lower().endswith(_ENDS) or amount.low <= 0:
        return amount
    sign = _SIGN.search(text, floor, start)
    if sign is None or not _is_minus(text, amount, sign, free.end):
        return amount
    return amount._replace(span=Span(sign.start(), amount.span.end), low=-amount.low)


def _is_minus(text: str, amount: Amount, sign: re.Match[str], end: int) -> bool:
    """Whether a dash or "negative" belongs to the number; "minus" and its own sign always do.

    A dash also opens a line of a list or a second thought, and a test may be "negative 20 days".
    """
    if sign["minus"] or (sign["word"] or "").lower() == "minus":
        return True
    if _BELOW.match(text, amount.span.end, end):
        return True
    word = NEXT.match(text, amount.span.end, end)
    if word and not (amount.grouped or word["joiner"] or word["word"] in _JOINTS):
        return False
    return bool(sign["word"]) or _OPENS.search(text, sign.start() - 2, sign.start()) is not None
