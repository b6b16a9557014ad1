"""Words in capitals: which may be acronyms, and which only raise their voice.

What is in capitals because everything around it is, a dateline, a unit, a numeral or a person's
initials is none; so a headline in capitals does not become a row of acronyms.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from annotated_briefings.document import Block, Document
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.lexicon.acronyms import (
    ACRONYMS_TOO,
    FUNCTION_WORDS,
    NEEDS_NO_ENTRY,
    ORDINARY,
    STATES,
)
from annotated_briefings.span import Span

LONGEST = 14
"""Characters after the first in the longest acronym; longer runs of capitals are words."""

_UPPER = "".join(filter(str.isupper, map(chr, range(0x530))))
_ACRONYM = re.compile(
    rf"(?<![\w@#])(?<!\w\.)(?:(?:[{_UPPER}]\.){{2,8}}"
    rf"|[{_UPPER}](?:[{_UPPER}\d]|&(?=[{_UPPER}])|-(?=\d)){{1,{LONGEST}}}s?)"
    r"(?![\w@$£€¥]|\.[a-z\d])"
)
_WORDS = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[\s,'’\"“”‘-]{1,4}")
_NUMERAL = re.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DATELINE = re.compile(
    rf"\s*([{_UPPER}][{_UPPER}.'’ /-]{{2,40}})(?:,[^\n(—–]{{1,40}})?\s*(?:\(|—|–|-)"
)
_NAME_FOLLOWS = re.compile(rf"\s[{_UPPER}][a-z]")
_NUMBER_BEFORE = re.compile(r"(?<=\d)|(?<=\d\s)")
_TOWN_BEFORE = re.compile(r"(?<=[a-z],\s)")
LOUD = 3
"""Words in capitals in a row, one of them an ordinary word, that make a line loud."""
LETTERS_OF_A_WORD = 4
"""Letters from which capitals are likelier a word or a town of that name than an acronym."""


@dataclass(frozen=True, slots=True)
class Loud:
    """The stretches of a text that are in capitals throughout, in its order."""

    spans: tuple[Span, ...]

    def __contains__(self, span: Span) -> bool:
        position = bisect_right(self.spans, span.start, key=lambda loud: loud.start)
        return position > 0 and span.start < self.spans[position - 1].end


def loud(document: Document) -> Loud:
    """Headlines, headings and phrases in capitals."""
    text = document.source.text
    return Loud(tuple(span for block in document.blocks for span in _loud_runs(text, block)))


def is_meant(span: Span, text: str, loud: Loud) -> bool:
    """Whether a known acronym stands here, and not an ordinary word in a line of capitals."""
    return span not in loud or bare(text[span.start : span.end]).casefold() not in ORDINARY


def bare(written: str) -> str:
    """An acronym without its points and its plural: U.S. and US, NGOs and NGO are the same."""
    singular = written[:-1] if written[-1] == "s" and written[:-1].isupper() else written
    return singular.replace(".", "")


def unknown(document: Document, loud: Loud, gazetteer: Gazetteer | None = None) -> Iterator[Span]:
    """What looks like an acronym and may need an entry, whether or not it has one."""
    text = document.source.text
    datelines = {block.span.start: _dateline_end(text, block) for block in document.blocks}
    spoken = frozenset(
        word.group().casefold() for word in document.find(_WORDS) if not word.group().isupper()
    )
    for match in document.find(_ACRONYM):
        span = Span(*match.span())
        if span in loud or span.start < datelines[document.block_at(span.start).span.start]:
            continue
        acronym = bare(match.group())
        stressed = acronym.casefold() in spoken and acronym not in ACRONYMS_TOO
        if stressed or _is_clear(match.group(), text, span):
            continue
        if len(acronym) < LETTERS_OF_A_WORD or not _is_word(acronym, gazetteer):
            yield span


def _is_clear(written: str, text: str, span: Span) -> bool:
    """Whether readers need no explanation: hours, units, numerals, initials, a state's code."""
    acronym = bare(written)
    if sum(map(str.isupper, acronym)) < 2 or acronym in NEEDS_NO_ENTRY:
        return True
    if _NUMERAL.fullmatch(acronym) or len(re.findall(r"\d", acronym.partition("-")[0])) > 1:
        return True
    if "." in written and _NAME_FOLLOWS.match(text, span.end):
        return True
    return is_unit(span, text)


def is_unit(span: Span, text: str) -> bool:
    """Whether an hour, a unit or a state's code stands here, and no acronym: 5 PM; Scranton, PA."""
    acronym = bare(text[span.start : span.end])
    if acronym in NEEDS_NO_ENTRY and _NUMBER_BEFORE.match(text, span.start):
        return True
    return acronym in STATES and _TOWN_BEFORE.match(text, span.start) is not None


def _is_word(written: str, gazetteer: Gazetteer | None) -> bool:
    """Whether capitals only stress a word, or are those of a town in a dateline."""
    is_place = gazetteer is not None and bool(gazetteer.named(written))
    return is_place or written.casefold() in ORDINARY


def _dateline_end(text: str, block: Block) -> int:
    """Where the town in capitals that opens a report ends: CAIRO, Egypt (AFP)."""
    dateline = _DATELINE.match(text, block.span.start, block.span.end)
    return dateline.end(1) if dateline else block.span.start


def _loud_runs(text: str, block: Block) -> Iterator[Span]:
    run: list[re.Match[str]] = []
    words = 0
    for word in _WORDS.finditer(text, block.span.start, block.span.end):
        words += 1
        if run and not _GAP.fullmatch(text, run[-1].end(), word.start()):
            yield from _loud(run)
            run = []
        if word.group().isupper():
            run.append(word)
        else:
            yield from _loud(run)
            run = []
    if words > 1 and len(run) == words:
        yield block.span
    else:
        yield from _loud(run)


def _loud(run: list[re.Match[str]]) -> Iterator[Span]:
    ordinary = (word.group().casefold() for word in run)
    if len(run) >= LOUD and any(word in ORDINARY or word in FUNCTION_WORDS for word in ordinary):
        yield Span(run[0].start(), run[-1].end())
