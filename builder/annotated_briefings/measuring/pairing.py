"""Joining neighbours into one figure: ranges, compounds ("5 feet 10 inches") and conversions."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal

from annotated_briefings.measuring.amount import rounded, tidy
from annotated_briefings.measuring.conversions import FURTHEST, conversion
from annotated_briefings.measuring.hedges import hedge_before
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.span import Span

_TO = re.compile(
    r"\s?[-–—]\s?|~|-?\s{1,2}(?:to|or|through|thru)\s{1,2}|-\s{1,2}to\s{1,2}", re.IGNORECASE
)
_UP_TO = re.compile(
    r",?\s{1,2}(?:and|but|or)\s{1,2}(?:(?:less|fewer|smaller|lower|shorter|younger|no more|not more"
    r"|less than or equal|smaller or equal)\s{1,2}(?:than|to)|at most|below|under|up to)\s{1,2}",
    re.IGNORECASE,
)
"""Between the ends of "more than 10 but fewer than 20"."""
_GIVE_OR_TAKE = re.compile(r"\s?(?:±|\+/[-−])\s?")
_SCORE = re.compile(r"\s[-–—]\s")
"""A dash between spaces parts the goals of two teams, or two thoughts, where no unit follows."""
_AND = re.compile(r"\s{1,2}and\s{1,2}", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s{1,2}(?:\w{1,12}\s{1,2}){0,2}\Z", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:ris|rose|fell|fall|grew|grow|increas|decreas|drop|jump|climb|went|go|up|down|cut|rais"
    r"|reduc|lower|slash|soar|surg|plung|slump|declin|doubl|advanc|slip|shr|mov|chang)\w{0,6}"
    r"(?:\s{1,2}\w{1,14}){0,4}\s{1,2}from\s{1,2}\Z",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrom\s\Z", re.IGNORECASE)
_BY = re.compile(
    r"\b(?:rose|fell|jumped|climbed|dropped|slipped|gained|lost|added|shed|soared|surged|plunged"
    r"|slumped|grew|rallied|tumbled|advanced|put on|down|up)\s{1,2}(?:by\s{1,2})?\Z",
    re.IGNORECASE,
)
"""Before a number that says by how much, not from what: "fell 62 cents to 48 dollars"."""
_THEN = re.compile(r",?\s{1,2}(?:and\s{1,2})?|\s?", re.IGNORECASE)
_PARTS = {
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}
"""How many of the second unit make one of the first."""


def joined(text: str, found: Iterable[Measure]) -> Iterator[Measure]:
    """The measures of one block, in which what belongs together has become one."""
    for neighbours in _neighbours(found):
        yield from neighbours if len(neighbours) == 1 else _joined(text, neighbours)


def _neighbours(found: Iterable[Measure]) -> Iterator[Sequence[Measure]]:
    """Measures in groups that stand near enough to belong together; most are alone."""
    group: list[Measure] = []
    for measure in found:
        if group and measure.span.start - group[-1].span.end > FURTHEST:
            yield group
            group = []
        group.append(measure)
    if group:
        yield group


def _joined(text: str, found: Iterable[Measure]) -> Iterator[Measure]:
    for join in (_compound, _range, conversion):
        found = _folded(text, found, join)
    return _in_one_unit(text, found)


def _in_one_unit(text: str, found: Iterable[Measure]) -> Iterator[Measure]:
    """The measures, the first of "from 5 to 7 per cent" in the unit of the second."""
    held: Measure | None = None
    for measure in found:
        if held:
            yield _like(held, measure) if _changes(text, held, measure) else held
        held = measure
    if held:
        yield held


def _changes(text: str, first: Measure, second: Measure) -> bool:
    """Whether a bare number shares the unit behind: "rose from 5 to 7 euros", "45 and 50 mg"."""
    bare = first.sort == "count" and second.sort in ("percent", "money", "unit")
    if not bare or first.high or second.high or second.span.start - first.span.end > FURTHEST:
        return False
    if _AND.fullmatch(text, first.span.end, second.span.start):
        return second.core.span.start == second.span.start and not _is_year(first)
    if not _TO.fullmatch(text, first.span.end, second.core.span.start):
        return False
    return _FROM.search(text, max(0, first.span.start - 6), first.span.start) is not None


def _is_year(measure: Measure) -> bool:
    return measure.low in _YEARS and not measure.core.grouped


def _like(first: Measure, second: Measure) -> Measure:
    return first._replace(sort=second.sort, name=second.name, unit=second.unit, money=second.money)


_Join = Callable[[str, Measure, Measure], Measure | None]


def _folded(text: str, found: Iterable[Measure], join: _Join) -> Iterator[Measure]:
    held: Measure | None = None
    for measure in found:
        near = held and measure.span.start - held.span.end <= FURTHEST
        together = join(text, held, measure) if held and near else None
        if held and together is None:
            yield held
        held = together or measure
    if held:
        yield held


def _compound(text: str, first: Measure, second: Measure) -> Measure | None:
    """Join "two years and six months" into 2.5 years, "3 dollars 50 cents" into 3.50 dollars."""
    if first.unit and second.sort == "share" and not first.high and second.low < 1:
        return _and_a_half(text, first, second)
    if first.sort == "money" and second.sort == "count" and first.name:
        return _and_cents(text, first, second)
    whole = first.low == first.low.to_integral_value()
    cents = first.sort == second.sort == "money" and first.name == second.name and whole
    parts = 1 if cents else _PARTS.get((first.name or "", second.name or ""))
    between = text[first.span.end : min(second.span.start, first.span.end + 9)]
    if parts is None or first.high or second.high or not _THEN.fullmatch(between):
        return None
    if second.low >= parts:
        return None
    low = rounded(first.low + second.low / parts)
    return first._replace(
        span=Span(first.span.start, second.span.end),
        low=low,
        sort=second.sort,
        singular=second.singular,
    )


_CENTS = re.compile(r"\s(?P<joiner>and\s)?", re.IGNORECASE)
_NO_MORE = re.compile(r"[.,;?!](?:\s|\Z)|\Z|\smore\b")


def _and_cents(text: str, first: Measure, second: Measure) -> Measure | None:
    """Join "15 dollars 50" and "15 dollars and 50", where nothing follows that is counted."""
    whole = first.low == first.low.to_integral_value() and not (first.high or second.high)
    if not whole or not 10 <= second.low < 100 or first.core.scale * second.core.scale > 1:
        return None
    behind = first.span.end > first.core.span.end
    if not behind or not _CENTS.fullmatch(text, first.span.end, second.span.start):
        return None
    if not _NO_MORE.match(text, second.span.end):
        return None
    low = rounded(first.low + second.low / 100)
    return first._replace(span=Span(first.span.start, second.span.end), low=low)


def _and_a_half(text: str, first: Measure, second: Measure) -> Measure | None:
    """Join "a mile" and "a half"; anything but "and" between makes them two."""
    between = text[first.span.end : second.span.start]
    if not _AND.fullmatch(between):
        return None
    low = rounded(first.low + second.low)
    return first._replace(span=Span(first.span.start, second.span.end), low=low)


def _range(text: str, first: Measure, second: Measure) -> Measure | None:
    """Join "40 to 50", "between 10 and 32", "$5-7 billion"; "rose from 10 to 32" stays two."""
    between = text[first.span.end : min(second.span.start, first.span.end + 9)]
    if first.high or second.high or (first.name and second.name not in (None, first.name)):
        return None
    if _GIVE_OR_TAKE.fullmatch(between) and 0 <= second.low < abs(first.low):
        return _spanning(first, second, first.low - second.low, first.low + second.low)
    before = text[max(0, first.span.start - 60) : first.span.start]
    linked = _TO.fullmatch(between) and not (_CHANGE.search(before) or _BY.search(before))
    if not linked and not (_AND.fullmatch(between) and _BETWEEN.search(before)):
        return _bounded(text, first, second)
    low = _lifted(first, second)
    if low < 0 and second.low < low:  # "from -18 to -34"
        return _spanning(first, second, second.low, low)
    if low >= second.low or (_SCORE.fullmatch(between) and _is_score(second)):
        return None
    return _spanning(first, second, low, second.low)


def _spanning(first: Measure, second: Measure, low: Decimal, high: Decimal) -> Measure:
    """The two as one range, in the unit that either has."""
    named = second if second.name else first._replace(core=second.core)
    return named._replace(span=Span(first.span.start, second.span.end), low=low, high=high)


_LARGEST_SCORE = 200
_YEARS = range(1000, 2101)


def _is_score(second: Measure) -> bool:
    """Whether the second of two numbers around a spaced dash may be goals, or a year."""
    return second.name is None and (second.low <= _LARGEST_SCORE or second.low in _YEARS)


def _bounded(text: str, first: Measure, second: Measure) -> Measure | None:
    """Join the two bounds of one number: "more than 10 but fewer than 20"."""
    between = text[first.span.end : second.span.start]
    if not _UP_TO.fullmatch(between) or first.low >= second.low:
        return None
    near = Nearby.around(text, first.span, Span(0, len(text)))
    hedge, _ = hedge_before(near)
    if hedge not in ("more than", "at least"):
        return None
    span = Span(first.span.start, second.span.end)
    return second._replace(span=span, low=first.low, high=second.low, bounded=True)


def _lifted(first: Measure, second: Measure) -> Decimal:
    """The lower end in the scale of the upper one: the 5 of "5-7 billion" is 5 billion."""
    scale = second.core.scale
    if first.core.scale == 1 and scale > 1 and first.low < second.low / scale:
        return tidy(first.low * scale)
    return first.low
