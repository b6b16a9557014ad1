"""Reading what digits write: in threes, with a point or a comma before decimals, with a power."""

import re
from decimal import Decimal

from annotated_briefings.measuring.amount import Amount, rounded, tidy
from annotated_briefings.span import Span

DIGITS = (
    r"(?:\d++(?![.,'’ \u00a0\u202f\u2009]\d)"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)"
    r"|\d{1,3},\d{1,2}(?=[ \u00a0](?:m|b|tr)illion\b)"
    r"|\d{1,3}(?:\.\d{3}){2}(?![.,]?\d)|\d{1,3}(?:['’]\d{3})+(?!\d)"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d|,\d)"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?(?!\d)"
    r"|\d{1,3}(?: \d{3}){2,7}(?:\.\d+)?(?![ ]?\d)|\d{1,3} 000(?![ ]?\d)"
    r"|(?<=[a-z] )\d{1,3} \d{3}(?= [a-z]{4})|\d+(?:\.\d+)?)"
)
"""Digits that none follow, in threes, in India's twos, in threes with points, apostrophes or
spaces, or plain."""
LONGEST = 24
"""Characters; a longer run of digits is a serial number, a hash or noise."""

_NO_DIGIT = re.compile(r"[^\d.]")
_POINTS_IN_THREES = re.compile(r"\d{1,3}(?:\.\d{3}){2}|\d{1,3}(?:\.\d{3})*,\d{1,2}")
_RAISED = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹−", "-+0123456789-")
_POWER = re.compile(
    r"(?:\s?[x×·*]\s?10(?P<power>\^?[-−+]\d{1,2}|\^\d{1,2}|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})"
    r"|e(?P<short>[-−+]?\d{1,2}))(?!\w)",
    re.IGNORECASE,
)


def of_digits(text: str, span: Span) -> Amount | None:
    """The amount that a run of digits is by itself; None for one that is no number."""
    written = text[span.start : span.end]
    if len(written) > LONGEST:
        return None
    if written.isdecimal():
        return Amount(span, Decimal(int(written)))
    plain = written
    if _POINTS_IN_THREES.fullmatch(written):
        plain = written.replace(".", "").replace(",", ".")
    return Amount(span, tidy(Decimal(_NO_DIGIT.sub("", plain))), grouped=True)


def powered(text: str, amount: Amount, end: int) -> Amount | None:
    """The amount with the power of ten behind it: "1.3 x 10^6", "2.5×10⁻³", "4e14"."""
    found = _POWER.match(text, amount.span.end, end)
    if found is None:
        return None
    exponent = int((found["power"] or found["short"]).lstrip("^").translate(_RAISED))
    low = amount.low.scaleb(exponent)
    low = tidy(low) if exponent < 0 else rounded(low)
    return amount._replace(span=Span(amount.span.start, found.end()), low=low, grouped=True)
