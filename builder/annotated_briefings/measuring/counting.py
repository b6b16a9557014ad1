"""What a number counts: the noun phrase behind it, cut where its noun ends.

With a model the noun that the number depends on is taken; without one, the words up to the first
plural. "Three of them" counts what was counted before, which the caller knows.
"""

import re

from annotated_briefings.document import Document
from annotated_briefings.lexicon.nouns import PERSONS
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.parsed import parsed_phrase
from annotated_briefings.measuring.phrasing import GAP, Reach, ends_in_plural, phrase
from annotated_briefings.span import Span

_OF = re.compile(
    rf"{GAP}of{GAP}(?:(?:the|our|its|their|his|her|my|your|these|those|all|about|such){GAP}){{0,2}}"
    rf"(?:[\d,.]{{1,12}}{GAP})?",
    re.IGNORECASE,
)
_PRONOUN = re.compile(rf"{GAP}of{GAP}(?:them|whom|these|those|which|us)\b", re.IGNORECASE)
_ONE_THING = re.compile(r"\b(?:an?|the|this|that|one|each|every|its|his|her)\s", re.IGNORECASE)


def refers_back(document: Document, end: int) -> bool:
    """Whether a number says how many of those just counted: "three of them", "two of whom"."""
    return _PRONOUN.match(document.source.text, end) is not None


def counted(document: Document, measure: Measure, start: int) -> str | None:
    """What a measure counts or measures; `start` is where its own words and hedges end.

    Units count nothing but what they stand before ("eight-month campaign") or what follows "of".
    """
    ceiling = document.sentence_at(measure.span.start).end
    of = _OF.match(document.source.text, start, ceiling)
    begin = of.end() if of else start
    counts = of or measure.singular or measure.sort in ("count", "share")
    if not counts or begin >= ceiling or refers_back(document, start):
        return None
    if of and measure.sort == "unit" and document.source.text[begin].isupper():
        # "a square kilometre of the Old Town" is a part of it, and counts nothing
        return None
    found = _found(document, measure, Span(begin, ceiling), _reach(document, measure, of))
    return " ".join(document.source[found].split()) if found else None


def _found(document: Document, measure: Measure, within: Span, reach: Reach) -> Span | None:
    """The model's phrase, or the one by words where there is none or they cannot agree."""
    by_words = phrase(document.source.text, within, reach)
    if document.analysis:
        parsed = parsed_phrase(document, document.analysis, measure, within)
        if parsed and not (reach == "singular" and ends_in_plural(document.source[parsed])):
            return parsed
    elif by_words and measure.sort == "count" and reach == "singular":
        last = document.source[by_words].split()[-1].lower()
        return by_words if last in PERSONS else None
    return by_words


def _reach(document: Document, measure: Measure, of: re.Match[str] | None) -> Reach:
    """Which number the noun has: "12 boats", but "a 20-minute ride", and after "of" either."""
    if measure.low == 1 and measure.high is None and not of:
        return "singular"
    if not measure.singular:
        return "either" if of else "plural"
    start = max(document.block_at(measure.span.start).span.start, measure.span.start - 24)
    before = document.source.text[start : measure.span.start]
    return "singular" if _ONE_THING.search(before) else "either"
