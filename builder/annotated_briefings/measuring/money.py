"""The currencies that English names, from the Unicode CLDR by way of Babel, as ISO 4217 codes.

A bare "$", "dollar", "pound" or "franc" stands for the currency most news means by it; which other
one a text may mean, `namesakes` tells.
"""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from annotated_briefings.measuring.forms import Forms
from annotated_briefings.measuring.money_forms import (
    BEFORE_ALONE,
    CENTS,
    COINS,
    DOLLARS,
    MILLIONS,
    MORE_NAMES,
    NAME_OF_SYMBOL,
    SMALL_CODES,
    SYMBOLS,
    USUAL,
    WORDS_TOO,
)
from annotated_briefings.measuring.units import GAPS

_COIN = re.compile(r"(?<![\d.,])(?!(?:144|240|360|480|720)p)\d{1,3}([pc])(?![^\W_])")
"""Coins right behind at most three digits, but for the heights of pictures."""


ONE, HUNDRED, MILLIONTH = Decimal(1), Decimal(100), Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Money:
    """A currency from `start` to `end`; `name` is set where that name is shared by several.

    `parts` is how many of what is written make one of the currency: 100 for cents, a millionth for
    "MUSD".
    """

    code: str
    start: int
    end: int
    name: str | None = None
    parts: Decimal = ONE


def money_before(text: str, start: int, floor: int) -> Money | None:
    """The currency that ends right before an amount: "$", "US$ ", "EUR "."""
    end = start - 1 if text[start - 1 : start] in GAPS and start > floor else start
    found = _symbols().ending(text, end, floor)
    if found is None:
        return None
    written, code = found
    return Money(code, end - len(written), start, NAME_OF_SYMBOL.get(written), _parts(written))


def named_before(text: str, start: int, floor: int) -> Money | None:
    """The currency whose name stands before a large sum, as in South Asia: "rupees 50 lakh"."""
    found = _names().ending(text, start - 1, floor) if text[start - 1 : start] == " " else None
    if found is None or found[0] in CENTS:
        return None
    written, code = found
    return Money(code, start - 1 - len(written), start, _shared_name(written))


def money_after(text: str, start: int, end: int) -> Money | None:
    """The currency that follows an amount: "€", " euros", " US dollars", "-dollar"."""
    for digits in (1, 2, 3):
        if digits <= start and (coin := _COIN.match(text, start - digits, end)):
            return Money(COINS[coin[1]], start, coin.end(), parts=HUNDRED)
    begin = start + 1 if text[start : start + 1] in GAPS else start
    found = _names().starting(text, begin, end) or _symbols().starting(text, begin, end)
    if found is None:
        return None
    written, code = found
    if written in BEFORE_ALONE:
        return None
    if (
        not written[-1].isalpha()
        and text[begin + len(written) : begin + len(written) + 1].isdigit()
    ):
        return None  # "1 $10 note"
    if written in CENTS:
        name = "dollar" if code == "USD" else None
        return Money(code, start, begin + len(written), name, HUNDRED)
    name = NAME_OF_SYMBOL.get(written) or _shared_name(written)
    return Money(code, start, begin + len(written), name, _parts(written))


def _parts(written: str) -> Decimal:
    return MILLIONTH if written[:1] == "M" and written[1:] in MILLIONS else ONE


@cache
def money_heads() -> AbstractSet[str]:
    """The letters or the sign that a currency behind an amount begins with, in lower case."""
    return _names().heads | _symbols().heads | COINS.keys()


def _shared_name(written: str) -> str | None:
    """The name of several currencies that a bare word is: "dollars", not "yen"."""
    name = written.removesuffix("s")
    return name if name in USUAL else None


@cache
def _bare_codes() -> Mapping[str, str]:
    """The code of each name without its country: "zloty", "dollar"."""
    codes: dict[str, set[str]] = {}
    for code in _in_use():
        name = get_currency_name(code, count=1, locale="en").split()[-1].lower()
        codes.setdefault(name, set()).add(code)
    single = {name: next(iter(of)) for name, of in codes.items() if len(of) == 1}
    return {name: code for name, code in single.items() if name not in WORDS_TOO} | dict(USUAL)


@cache
def _symbols() -> Forms[str]:
    """The code of every symbol, and of every code that is a currency in use."""
    symbols = {symbol: code for code, symbol in Locale("en").currency_symbols.items()}
    symbols |= {code: code for code in _in_use()} | dict(SYMBOLS)
    symbols |= {code.lower(): code for code in SMALL_CODES}
    symbols |= {f"M{code}": code for code in MILLIONS}
    symbols |= {f"{code}$": code for code in DOLLARS} | {
        f"{code.lower()}$": code for code in DOLLARS
    }
    apart = {form.replace("$", " $"): code for form, code in symbols.items() if form[0] != "$"}
    return Forms({**apart, **symbols})


@cache
def _in_use() -> frozenset[str]:
    """Codes that are legal tender somewhere today."""
    tenders = get_global("territory_currencies").values()
    return frozenset(
        code for kinds in tenders for code, _, until, tender in kinds if tender and not until
    )


@cache
def _names() -> Forms[str]:
    """Every name of a currency, singular and plural, in lower case; those in use win."""
    names = dict(CENTS)
    for name, code in {**_bare_codes(), **MORE_NAMES}.items():
        names |= {name: code, f"{name}s": code}
    for code in sorted(Locale("en").currencies, key=lambda code: (code not in _in_use(), code)):
        for count in (1, 2):
            name = get_currency_name(code, count=count, locale="en").lower()
            if name.replace(" ", "").isalpha():
                names.setdefault(name, code)
    return Forms(names)
