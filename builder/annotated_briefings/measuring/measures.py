"""Joining each amount to what stands at it: a currency, a per cent sign, a unit, an age."""

import re
from collections.abc import Iterable, Iterator

from annotated_briefings.measuring.amount import Amount, rounded
from annotated_briefings.measuring.measure import Measure, Sort
from annotated_briefings.measuring.money import (
    Money,
    money_after,
    money_before,
    money_heads,
    named_before,
)
from annotated_briefings.measuring.money_forms import LETTERS
from annotated_briefings.measuring.namesakes import is_paid_in, lettered, weighs_pounds
from annotated_briefings.measuring.numbers import amounts
from annotated_briefings.measuring.phrasing import phrase
from annotated_briefings.measuring.signs import signed
from annotated_briefings.measuring.units import UnitMatch, unit_at, unit_heads
from annotated_briefings.measuring.words import SCALES, SUFFIXES
from annotated_briefings.span import Span

_PERCENT = re.compile(
    r"[ \u00a0]?%(?P<points>[ -]?points?\b)?"
    r"|(?<=\d)pc\b|[\s-]{1,2}(?:per[\s-]?cents?|percentage|pct)(?P<worded>[\s-]{1,2}points?)?\b",
    re.IGNORECASE,
)
_OLD = re.compile(r"[\s-]{1,2}(?:olds?\b|of\s{1,2}age\b)", re.IGNORECASE)
_OF = re.compile(r" of\b")
_OF_A = re.compile(r" of an?\b")
LARGEST_POWER = 24
"""Of ten; what is larger counts nothing, and is more than formats of numbers hold."""
_NEAR = 40
"""Characters behind an amount in which the plural is sought that it counts."""


def measures(text: str, within: Span, places: Iterable[int]) -> Iterator[Measure]:
    """Every amount of a stretch of text with its unit, left to right, none overlapping.

    `places` are where in the stretch an amount may begin.
    """
    measure: Measure | None = None
    for amount in amounts(text, within, places):
        if measure is None or amount.span.start >= measure.span.end:
            if amount.suffix and measure and _carries_on_money(text, measure, amount):
                measure = _counting(amount)
            else:
                free = Span(measure.span.end, within.end) if measure else within
                measure = _measured(text, amount, free)
            if (measure.high or measure.low).adjusted() <= LARGEST_POWER:
                yield measure


_DASH = re.compile(r"\s?[-–—]\s?|\sto\s")


def _carries_on_money(text: str, money: Measure, amount: Amount) -> bool:
    """Whether digits with a letter end a range of money: the "3m" of "£2-3m" is no length."""
    end, start = money.span.end, amount.span.start
    return money.sort == "money" and _DASH.fullmatch(text, end, start) is not None


def _measured(text: str, amount: Amount, free: Span) -> Measure:
    amount = signed(text, amount, free)
    head = _head(text, amount, free.end)
    if head in _PERCENTS and (percent := _PERCENT.match(text, amount.span.end, free.end)):
        points = percent["points"] or percent["worded"]
        return _with(amount, percent.end(), "percent", "percentage point" if points else "%")
    money = _money_before(text, amount, free)
    if money is None and head in money_heads():
        money = _money_after(text, amount, free.end)
    if money:
        return _in_money(text, _in_letters(text, amount, money), money, free)
    quantity = _quantity(text, amount, free.end) if amount.suffix or head in unit_heads() else None
    return quantity or _counting(amount)


def _counting(amount: Amount) -> Measure:
    return _with(amount, amount.span.end, "share" if amount.share else "count", None)


_HEAD = re.compile(r"[ \u00a0\u202f\n‑-]?([^\W\d_]+|.)", re.DOTALL)


_PERCENTS = frozenset(("%", "pc", "per", "percent", "percents", "percentage", "pct"))


def _head(text: str, amount: Amount, end: int) -> str:
    """The word or sign behind an amount, in small letters; most can begin no unit."""
    head = _HEAD.match(text, _behind(text, amount), end)
    return head[1].lower() if head else ""


def _quantity(text: str, amount: Amount, end: int) -> Measure | None:
    """The amount with the unit behind it, if there is one."""
    plain = amount if _counts_many(text, amount, end) else amount.plain
    unit = unit_at(text, _behind(text, plain), end, after_digits=not amount.spelled)
    return _in_units(text, plain, unit, end) if unit else None


def _counts_many(text: str, amount: Amount, end: int) -> bool:
    """Whether the "m" of "5m users" is a million and no metre: a plural stands behind it."""
    begin, stop = amount.span.end, min(end, amount.span.end + _NEAR)
    if not amount.suffix or begin >= stop or text[begin] != " ":
        return False
    return phrase(text, begin, stop, "plural") is not None


def _behind(text: str, amount: Amount) -> int:
    """Where the unit of an amount may begin, behind "millions of" and "three quarters of an"."""
    if amount.hedge != "few" and not amount.share:
        return amount.span.end
    of = (_OF_A if amount.share else _OF).match(text, amount.span.end)
    return of.end() if of else amount.span.end


def _money_before(text: str, amount: Amount, free: Span) -> Money | None:
    """The currency before an amount; its name stands there where nothing else is counted."""
    start, end = amount.span.start, amount.span.end
    money = money_before(text, start, free.start) or _letter_before(text, amount, free.start)
    if money or amount.scale < SCALES["thousand"]:
        return money
    counts = end < free.end and phrase(text, end, min(free.end, end + _NEAR), "plural")
    return None if counts else named_before(text, start, free.start)


def _letter_before(text: str, amount: Amount, floor: int) -> Money | None:
    """The currency whose letter stands before digits, where the text speaks of its country.

    Millions behind an R are rand wherever it is.
    """
    start = amount.span.start
    letter = text[max(floor, start - 1) : start]
    before = text[max(floor, start - 5) : start - 1]
    if letter not in LETTERS or before[-1:].isalnum() or before.lower() == "the ":
        return None  # "the R75" is a road
    millions = letter == "R" and amount.scale >= SCALES["million"]
    code = "ZAR" if millions else lettered(letter, text)
    return Money(code, start - 1, start) if code else None


def _money_after(text: str, amount: Amount, end: int) -> Money | None:
    after = money_after(text, _behind(text, amount), end)
    if after is None or after.name not in ("pound", "won", "crown"):
        return after
    another = _weighs(text, amount, after.end) if after.name == "pound" else amount.low < _FEWEST
    elsewhere = after.name == "crown" and not is_paid_in("crown", text)
    return None if another or elsewhere else after


_FEWEST = 100
"""Below so many, "won" is a verb, and "crowns" sit on heads."""


_HEAVY = re.compile(r" (?:of|heavier|lighter|overweight|in weight|each)\b")


def _weighs(text: str, amount: Amount, end: int) -> bool:
    """Whether "pounds" are a weight: "20 pounds of flour", "a 20-pound bag", "weighs 20 pounds"."""
    singular = not text[end - 1 : end].endswith("s") and amount.low != 1
    before = text[max(0, amount.span.start - 24) : amount.span.start].lower()
    of = _HEAVY.match(text, end) is not None
    if singular or of or any(word in before for word in ("weigh", "lost ", "gain")):
        return True
    return weighs_pounds(text)


_LETTERS = re.compile(r" ?(?P<letters>T|MM|[MBK])\b(?! [A-Z])")
_SCALE_OF = {"T": "tn", "MM": "m", "M": "m", "B": "b", "K": "k"}


def _in_letters(text: str, amount: Amount, money: Money) -> Amount:
    """The sum with capitals for its scale, which elsewhere are units or names: "$2.1T", "$20 M"."""
    found = _LETTERS.match(text, amount.span.end) if money.start < amount.span.start else None
    if found is None or amount.scale > 1:
        return amount
    scale = SUFFIXES[_SCALE_OF[found["letters"]]]
    span = Span(amount.span.start, found.end())
    return amount._replace(span=span, low=rounded(amount.low * scale), scale=scale)


def _with(amount: Amount, end: int, sort: Sort, name: str | None) -> Measure:
    span = amount.span if end == amount.span.end else Span(amount.span.start, end)
    return Measure(span, amount, sort, amount.low, amount.high, name)


_CODE_AND_SCALE = re.compile(r"(?<=[A-Z]{3}) (?P<word>[a-z]{4,8})\b")


def _in_money(text: str, amount: Amount, money: Money, free: Span) -> Measure:
    """A sum of money; its scale may stand behind the code ("75 USD million"), a minus before."""
    start, end = min(amount.span.start, money.start), max(amount.span.end, money.end)
    scale = 1
    if amount.scale == 1 and (behind := _CODE_AND_SCALE.match(text, end, free.end)):
        scale = SCALES.get(behind["word"], 1)
        end = behind.end() if scale > 1 else end
    core = signed(text, amount._replace(span=Span(start, end)), free)
    low = rounded(core.low * scale / money.parts)
    high = None if core.high is None else rounded(core.high * scale / money.parts)
    return Measure(core.span, amount, "money", low, high, money.code, money=money.name)


def _in_units(text: str, amount: Amount, unit: UnitMatch, end: int) -> Measure:
    """A quantity; "34-year-old" and "ten months old" are ages, in the unit they are given in."""
    old = _OLD.match(text, unit.end, end) if unit.unit.dimension == "duration" else None
    measure = _with(amount, old.end() if old else unit.end, "unit", unit.unit.name)
    return measure._replace(
        sort="age" if old else "unit",
        unit=unit.unit,
        singular=unit.singular and amount.low != 1 and not (old and old.group().endswith("s")),
        short=unit.short,
    )
