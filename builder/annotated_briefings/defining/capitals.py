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
    OFTEN_POINTED,
    ORDINARY,
    STATES,
    TIMES,
)
from annotated_briefings.span import Span
from annotated_briefings.tokens import tokens_of

LONGEST = 14
"""Characters after the first in the longest acronym; longer runs of capitals are words."""

UPPER = "".join(filter(str.isupper, map(chr, range(0x530))))
# A pattern that begins with its letters is searched for much faster than one that looks back first.
_ACRONYM = re.compile(
    rf"[{UPPER}](?<![\w@#].)(?<!\w\..)(?:\.(?:[{UPPER}]\.){{1,7}}"
    rf"|(?:[{UPPER}\d]|&(?=[{UPPER}])|-(?=\d)){{1,{LONGEST}}}s?)"
    r"(?![\w@$£€¥]|\.[a-z\d])"
)
_WORDS = re.compile(r"[^\W\d_]+")
_SHOUTS = re.compile(
    rf"[{UPPER}](?<![^\W_].)[{UPPER}]*+(?:[\s,'’\"“”‘-]{{1,4}}[{UPPER}]++(?![^\W_])){{2}}"
)
_GAP = re.compile(r"[\s,'’\"“”‘-]{1,4}")
_NUMERAL = re.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DATELINE = re.compile(
    rf"\s*([{UPPER}][{UPPER}.'’ /-]{{2,40}})(?:,[^\n(—–]{{1,40}})?\s*(?:\(|—|–|-)"
)
_LOWER_FOLLOWS = re.compile(r"\s[a-z]")
_RAISED_BEHIND = re.compile(rf"[ ,'’]{{1,2}}[{UPPER}]{{4,20}}(?![^\W_])")
_RAISED_BEFORE = re.compile(rf"(?<![^\W_])[{UPPER}]{{4,18}}[ ,'’]{{1,2}}\Z")
_NAME_FOLLOWS = re.compile(rf"\s[{UPPER}][a-z]")
_MODEL = re.compile(r"[A-Z]{2,3}-\d+")
_CALL_SIGN = re.compile(r"[KW][A-Z]{3}")
"""The code of a model or a road (CZ-75, US-24), and the name of an American station (KSFO)."""
_NUMBER_BEFORE = re.compile(r"(?<=\d)|(?<=\d\s)")
_NUMBER_BEHIND = re.compile(r"-\d")
_ROAD = re.compile(r" (?:Highway|Hwy|Interstate|Route)\b")
_ROAD_NUMBER = re.compile(r" \d{1,3}\b(?![,.]\d)")
_TOWN_BEFORE = re.compile(r"(?<=[a-z],\s)")
_DATELINE_REACH = 60
LOUD = 3
"""Words in capitals in a row, one of them an ordinary word, that make a line loud."""
LETTERS_OF_A_LONG_WORD = 8
LETTERS_OF_A_WORD = 4
"""Letters from which capitals are likelier a word or a town of that name than an acronym, and from
which they are a word."""


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
    for match in document.find(_ACRONYM):
        span = Span(*match.span())
        acronym = bare(match.group())
        if span in loud or _is_clear(match.group(), text, span) or _opens(document, span):
            continue
        if acronym not in ACRONYMS_TOO and _is_spoken(acronym, text):
            continue
        is_short = len(acronym) < LETTERS_OF_A_WORD or not acronym.isalpha()
        if is_short or not (_is_raised(text, span) or _is_word(acronym, gazetteer)):
            yield span


def _is_spoken(acronym: str, text: str) -> bool:
    """Whether a text has the same word in small letters too."""
    written = tokens_of(text).keys
    return acronym.lower() in written or acronym.capitalize() in written


def _opens(document: Document, span: Span) -> bool:
    """Whether capitals belong to the town of a dateline."""
    block = document.block_at(span.start)
    near = span.start - block.span.start < _DATELINE_REACH
    return near and span.start < _dateline_end(document.source.text, block)


def _is_clear(written: str, text: str, span: Span) -> bool:
    """Whether readers need no explanation: hours, units, numerals, initials, codes, call signs."""
    acronym = bare(written)
    letters = sum(map(str.isupper, acronym))
    if letters < 2 or acronym in NEEDS_NO_ENTRY or acronym in STATES:
        return True
    if _NUMERAL.fullmatch(acronym) or len(re.findall(r"\d", acronym.partition("-")[0])) > 1:
        return True
    if _MODEL.fullmatch(acronym) or _CALL_SIGN.fullmatch(acronym):
        return True
    if ("." in written or letters == len(acronym) == 2) and _NAME_FOLLOWS.match(text, span.end):
        return True
    return len(acronym) >= LETTERS_OF_A_LONG_WORD and acronym.isalpha()


def is_unit(span: Span, text: str) -> bool:
    """Whether an hour, a unit, a code, a road or initials stand here, and no acronym: 5 PM;
    Scranton, PA; UH-60; KY 90; SR Route 3; D.A. Stone.

    The name of a time is one, 5 PM GMT, and so is that of an index, FTSE-100.
    """
    acronym = bare(text[span.start : span.end])
    is_model = len(acronym) < LETTERS_OF_A_WORD and _NUMBER_BEHIND.match(text, span.end)
    if is_model or _ROAD.match(text, span.end):
        return True
    if acronym in STATES and _ROAD_NUMBER.match(text, span.end):
        return True
    is_pointed = len(acronym) == 2 and len(span) > 2 and acronym not in OFTEN_POINTED
    if is_pointed and _NAME_FOLLOWS.match(text, span.end):
        return True
    is_measure = acronym in NEEDS_NO_ENTRY and acronym not in TIMES
    if is_measure and _NUMBER_BEFORE.match(text, span.start):
        return True
    return acronym in STATES and _TOWN_BEFORE.match(text, span.start) is not None


def _is_raised(text: str, span: Span) -> bool:
    """Whether a word is in capitals for where it stands: as a label, at the head of a report
    ("SHOPPERS fled"), or beside another such word ("STAFF WRITER")."""
    if text.startswith(":", span.end):
        return True
    opens = span.start == 0 or text[span.start - 1] == "\n"
    if opens and _LOWER_FOLLOWS.match(text, span.end):
        return True
    before = _RAISED_BEFORE.search(text, max(0, span.start - 20), span.start)
    return before is not None or _RAISED_BEHIND.match(text, span.end) is not None


def _is_word(written: str, gazetteer: Gazetteer | None) -> bool:
    """Whether capitals only stress a word, or are those of a town in a dateline."""
    is_place = gazetteer is not None and bool(gazetteer.named(written))
    return is_place or written.casefold() in ORDINARY


def _dateline_end(text: str, block: Block) -> int:
    """Where the town in capitals that opens a report ends: CAIRO, Egypt (AFP)."""
    dateline = _DATELINE.match(text, block.span.start, block.span.end)
    return dateline.end(1) if dateline else block.span.start


def _loud_runs(text: str, block: Block) -> Iterator[Span]:
    if text[block.span.start : block.span.end].isupper():
        yield block.span
    elif _SHOUTS.search(text, block.span.start, block.span.end):
        yield from _shouted(text, block)


def _shouted(text: str, block: Block) -> Iterator[Span]:
    run: list[re.Match[str]] = []
    for word in _WORDS.finditer(text, block.span.start, block.span.end):
        if run and not _GAP.fullmatch(text, run[-1].end(), word.start()):
            yield from _loud(run)
            run = []
        if word.group().isupper():
            run.append(word)
        else:
            yield from _loud(run)
            run = []
    yield from _loud(run)


def _loud(run: list[re.Match[str]]) -> Iterator[Span]:
    ordinary = (word.group().casefold() for word in run)
    if len(run) >= LOUD and any(word in ORDINARY or word in FUNCTION_WORDS for word in ordinary):
        yield Span(run[0].start(), run[-1].end())
