"""What a number counts: the noun phrase behind it, cut where its noun ends.

With a model the noun that the number depends on is taken; without one, the words up to the first
plural. "Three of them" counts what was counted before, which the caller knows.
"""

import re

from annotated_briefings.document import Document
from annotated_briefings.lexicon.nouns import COUNTED_ONCE
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.measuring.parsed import parsed_phrase
from annotated_briefings.measuring.phrasing import GAP, Reach, ends_in_plural, phrase
from annotated_briefings.span import Span

_OF = re.compile(
    rf"{GAP}(?:out{GAP})?of{GAP}(?:(?:the|our|its|their|his|her|my|your|these|those|all|about|such){GAP}){{0,2}}"
    rf"(?:[^\W\d_][\w-]{{1,20}}(?:['’]s|s['’]){GAP})?"
    rf"(?:(?:[\d,.]{{1,12}}|two|three|four|five|six|seven|eight|nine|ten|twelve){GAP}"
    rf"(?:(?:hundred|thousand|million|billion){GAP})?)?",
    re.IGNORECASE,
)
"""What stands between a number and the noun it takes a part of: "of the country's 12 million"."""
_HALF_THE = re.compile(rf"{GAP}(?:the|its|their|his|her|our|all|that){GAP}", re.IGNORECASE)
"""Behind a share "of" may be left out: "half the crew"."""
_PRONOUN = re.compile(
    rf"{GAP}of{GAP}(?:them|whom|which|us|(?:these|those)(?!{GAP}[a-z]{{3,}}))\b", re.IGNORECASE
)
_OF_THEM = re.compile(rf"{GAP}of{GAP}them(?={GAP})")
_MORE = re.compile(rf"{GAP}(?:more|further|additional)(?={GAP}[^\W\d_]{{3,}})")
"""Words before a noun that are none of it: "three more crews"."""
_AND_NUMBER = re.compile(
    rf"{GAP}and{GAP}(?:\d(?:[\d,.]{{0,12}}\d)?|two|three|four|five|six|seven|eight|nine|ten)(?={GAP})"
)
"""Between the first of two numbers and the noun that both count: "45 and 50 cases"."""
_HUNG = re.compile(r"[-‑](?P<noun>(?!fold|odd|ish|plus|strong)[a-z]{3,})\b(?![-‑])")
"""A noun that hangs on its number: "the 119-page request"; words do so in names of kinds alone."""
_NO_THING = re.compile(
    r"[a-z]{3,}ing|(?:north|south|east|west)[a-z]*|inland|offshore|(?:up|down)stream"
)
"""What follows "within five minutes of" or "3 km" without being a thing."""
_ONE_THING = re.compile(r"\b(?:an?|the|this|that|one|each|every|its|his|her)\s", re.IGNORECASE)


def refers_back(text: str, end: int) -> bool:
    """Whether a number says how many of those just counted: "three of them", "two of whom"."""
    return _PRONOUN.match(text, end) is not None


def named_behind(text: str, end: int, ceiling: int) -> str | None:
    """The noun behind "them" that tells which part is meant: "17 of them children"."""
    them = _OF_THEM.match(text, end)
    found = phrase(text, them.end(), ceiling, "plural") if them else None
    return " ".join(text[found.start : found.end].split()) if found else None


def counted(
    document: Document, measure: Measure, near: Nearby, start: int, ceiling: int
) -> str | None:
    """What a measure counts or measures; `start` is where its own words and hedges end.

    `ceiling` is where its sentence ends.
    Units count nothing but what they stand before ("eight-month campaign") or what follows "of".
    """
    text, sort = document.source.text, measure.sort
    if sort == "count" and (hung := _HUNG.match(text, start)):
        return None if measure.core.spelled else hung["noun"]
    of = _OF.match(text, start, ceiling)
    if of and refers_back(text, start):
        return None
    if sort == "share" and not of:
        of = _HALF_THE.match(text, start, ceiling)
    if not (of or sort in ("count", "share") or _is_before_noun(document, measure)):
        return None
    begin = of.end() if of else _past_more(text, measure, start, ceiling)
    if begin >= ceiling or (of and sort == "unit" and text[begin].isupper()):
        return None  # "a square kilometre of the Old Town" is a part of it, and counts nothing
    reach = _reach(document, measure, of)
    found = _found(document, measure, near, Span(begin, ceiling), reach)
    phrase = " ".join(document.source[found].split()) if found else None
    return None if phrase and sort == "unit" and _NO_THING.fullmatch(phrase) else phrase


def _past_more(text: str, measure: Measure, start: int, ceiling: int) -> int:
    """Where the noun of a number may begin, behind "and 50" and "more"."""
    if measure.sort == "count" and (another := _AND_NUMBER.match(text, start)):
        start = another.end()
    more = _MORE.match(text, start, ceiling)
    return more.end() if more else start


def _is_before_noun(document: Document, measure: Measure) -> bool:
    """Whether a quantity stands before the noun that it measures: "eight-month", "a 2 km"."""
    return measure.singular or (measure.short and _is_one_thing(document, measure))


def _found(
    document: Document, measure: Measure, near: Nearby, within: Span, reach: Reach
) -> Span | None:
    """The model's phrase, or the one by words where there is none or they cannot agree."""
    by_words = phrase(document.source.text, within.start, within.end, reach)
    if document.analysis and measure.sort != "age":
        parsed = parsed_phrase(document, document.analysis, measure, within)
        if parsed and not (reach == "singular" and ends_in_plural(document.source[parsed])):
            longer = by_words and by_words.end == parsed.end and parsed in by_words
            return by_words if longer else parsed
    if by_words and measure.sort == "count" and reach == "singular":
        return by_words if _is_news(document.source[by_words], near) else None
    return by_words


_EXACTLY = frozenset(
    "only just exactly least have has had having than gets include includes including".split()
)
"""Words before "one" that count: "only one bridge"."""


def _is_news(noun: str, near: Nearby) -> bool:
    """Whether one of something is told as a count, and not as a turn of speech."""
    return near.last in _EXACTLY or noun.rsplit(maxsplit=1)[-1].lower() in COUNTED_ONCE


def _reach(document: Document, measure: Measure, of: re.Match[str] | None) -> Reach:
    """Which number the noun has: "12 boats", but "a 20-minute ride", and after "of" either."""
    if measure.low == 1 and measure.high is None and not of:
        return "singular"
    if not measure.singular and not (measure.short and not of):
        return "either" if of else "plural"
    return "singular" if _is_one_thing(document, measure) else "either"


def _is_one_thing(document: Document, measure: Measure) -> bool:
    """Whether an article before a measure shows that it describes one thing: "a 2 km ring"."""
    start = max(document.block_at(measure.span.start).span.start, measure.span.start - 24)
    return _ONE_THING.search(document.source.text[start : measure.span.start]) is not None
