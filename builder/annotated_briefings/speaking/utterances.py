"""Which words in marks were spoken, and by which reporting clause; the rest are scare quotes.

Spoken are words that a reporting clause gives to somebody, and whole sentences. Scare quotes are
the others: a word held at arm's length ("caliphate"), a nickname, the title of a work.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from annotated_briefings.document import Block, Document
from annotated_briefings.lexicon.speech import CALLING
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause
from annotated_briefings.speaking.fragments import ends_sentence, is_spoken
from annotated_briefings.speaking.parsing import document_clauses
from annotated_briefings.speaking.quotation import Quotation, quotations

REACH = 300
"""Characters before and after a quote in which its reporting clause is sought."""

LONGEST_ROLE = 80
"""Characters between a quote and a name that a role takes up at most."""
SHORT = 25
"""Characters; what is no longer and goes on without a comma is part of the sentence around it."""

Link = Literal["clause", "carried", "paragraph", "sentence"]
"""How words hang on a clause: it stands beside them; beside words before them; beside words in the
paragraph before; or it is only the last one of an earlier sentence."""

_NEW_CLAUSE = re.compile(r"[.;:!?—–\n]")
_INDIRECT = re.compile(r"\s+|.{0,200}?\bthat\s+", re.DOTALL)
_AT_ONCE = re.compile(
    r"(?:\s+(?:that|of|for|about|as|an?|the|to|it\s+(?:was|is)))*\W*", re.IGNORECASE
)
_ON_TO = re.compile(r"\s+(?:for|on|off|up|in|to)\b")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One run of words in marks: whether it was spoken, and the clause it hangs on, if any."""

    quotation: Quotation
    block: Block
    spoken: bool
    clause: Clause | None = None
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class _Passage:
    """A run in marks with what stands before it.

    `here` and `there` are the earlier runs of this paragraph and those of the one before, in order;
    `last` is the utterance spoken last.
    """

    document: Document
    quotation: Quotation
    block: Block
    previous: Block | None
    here: Sequence[Span]
    there: Sequence[Span]
    last: Utterance | None

    @property
    def start(self) -> int:
        return self.quotation.whole.start

    @property
    def opens_paragraph(self) -> bool:
        return not self.document.source.text[self.block.span.start : self.start].strip()

    def lead(self) -> Span | None:
        """What stands before the run in its sentence, and the mark that opens the run."""
        start = max(self.document.sentence_at(self.start).start, self.start - REACH)
        return Span(start, self.start + 1) if start < self.start else None


def utterances(document: Document, blocks: Sequence[Block] | None = None) -> Iterator[Utterance]:
    """Every run of words in marks, in the order of the text, or of some of its blocks in a row."""
    last: Utterance | None = None
    previous: Block | None = None
    there: list[Span] = []
    for block in document.blocks if blocks is None else blocks:
        here: list[Span] = []
        going_on = _left_open(document, last) if last and last.block == previous else ""
        for quotation in quotations(document.source.text, block.span, going_on):
            passage = _Passage(document, quotation, block, previous, here, there, last)
            utterance = _utterance(passage)
            last = utterance if utterance.spoken else last
            here.append(quotation.whole)
            yield utterance
        previous, there = block, here


def _left_open(document: Document, last: Utterance) -> str:
    """The mark that opened the words spoken last, where no other closed them."""
    whole = last.quotation.whole
    return document.source.text[whole.start] if last.quotation.unclosed else ""


def _utterance(passage: _Passage) -> Utterance:
    clause, link = _hung(passage)
    beside = clause if link == "clause" else None
    spoken = is_spoken(passage.document.source.text, passage.quotation, beside)
    if not spoken or (beside is None and _is_set_in(passage)):
        clause, link = None, None
    return Utterance(passage.quotation, passage.block, spoken, clause, link)


def _is_set_in(passage: _Passage) -> bool:
    """Whether a run is part of a sentence of the article, which says itself whose words it has."""
    text, start = passage.document.source.text, passage.start
    before = text[max(passage.block.span.start, start - 3) : start].rstrip()
    small = text[passage.quotation.words.start].islower()
    return small and bool(before) and before[-1] not in ".!?:…\"'”’»"


def _hung(passage: _Passage) -> tuple[Clause | None, Link | None]:
    led = _before(passage)
    floor = passage.here[-1].end if passage.here else 0
    near = led if led and led.verb.start >= floor else None
    if beside := near or _after(passage) or led or _behind_colon(passage):
        return beside, "clause"
    return _from_before(passage)


def _from_before(passage: _Passage) -> tuple[Clause | None, Link | None]:
    """The clause of what was spoken before, unless a newer one stands in between."""
    last, link = passage.last, _link(passage)
    block, quoted = passage.block, passage.here
    if link == "paragraph" and passage.previous:
        block, quoted = passage.previous, passage.there
    newer = _latest(passage, block, quoted)
    spoken = last.clause if link and last and last.block == block else None
    if spoken and (newer is None or newer.verb.start <= spoken.verb.start):
        return spoken, link
    return newer, "sentence" if newer else None


def _link(passage: _Passage) -> Link | None:
    if passage.last and passage.last.block == passage.block:
        return "carried"
    return "paragraph" if passage.opens_paragraph else None


def _before(passage: _Passage) -> Clause | None:
    """The clause that leads up to the run in its sentence: `The mayor said: "…`."""
    lead = passage.lead()
    found = _unquoted(passage, lead, passage.here) if lead else []
    text = passage.document.source.text
    while len(found) > 1 and _is_reported(text, found[-2], found[-1], passage.start):
        found.pop()
    return found[-1] if found else None


def _is_reported(text: str, outer: Clause, inner: Clause, start: int) -> bool:
    """Whether a clause is itself what somebody reports, and so is what stands further behind it.

    In `Lima said that her club had called for action "at once"` the words are Lima's, in `Lima said
    that her rival had called her "slow"` they are the rival's.
    """
    if outer.verb.end > inner.speaker.start:
        return False
    lead = _INDIRECT.match(text, outer.verb.end, inner.speaker.start)
    behind = text[inner.verb.end : start]
    if lead is None or _AT_ONCE.fullmatch(behind):
        return False
    that = text.rfind("that", outer.verb.end, inner.speaker.start)
    between = text[max(that + len("that"), outer.verb.end) : inner.speaker.start]
    called = text[inner.verb.start : inner.verb.end] in CALLING and not _ON_TO.match(behind)
    return not between.strip() and not called


def _after(passage: _Passage) -> Clause | None:
    """The clause that follows the run at once: `…," said the mayor` and `…," the mayor said`."""
    text, quotation = passage.document.source.text, passage.quotation
    if quotation.unclosed or ends_sentence(text, quotation):
        return None
    start = max(quotation.words.start, quotation.words.end - 1)
    following = Span(start, min(passage.block.span.end, quotation.whole.end + REACH))
    clause = next(document_clauses(passage.document, following), None)
    if clause is None or not clause.covers_before:
        return None
    between = text[quotation.whole.end : min(clause.speaker.start, clause.verb.start)]
    if text[quotation.words.end - 1] in ",?!…-–—" or between.startswith(","):
        # a role may stand between: "…," the club's manager, Ana Silva, said
        return clause if len(between) < LONGEST_ROLE and not _NEW_CLAUSE.search(between) else None
    return clause if not between.strip() and len(quotation.words) > SHORT else None


def _behind_colon(passage: _Passage) -> Clause | None:
    """The clause of a paragraph that ends in a colon, as some set long quotes apart."""
    before, source = passage.previous, passage.document.source
    if before and passage.opens_paragraph and source.text[before.span.end - 1] == ":":
        return _latest(passage, before, passage.there)
    return None


def _latest(passage: _Passage, block: Block, quoted: Sequence[Span]) -> Clause | None:
    """The last clause of a paragraph before the run."""
    end = min(block.span.end, passage.start)
    start = max(block.span.start, end - REACH)
    found = _unquoted(passage, Span(start, end), quoted) if start < end else []
    return found[-1] if found else None


def _unquoted(passage: _Passage, within: Span, quoted: Sequence[Span]) -> list[Clause]:
    """The clauses of a stretch whose verbs stand outside the marks."""
    found: list[Clause] = []
    for clause in document_clauses(passage.document, within):
        index = bisect_right(quoted, clause.verb.start, key=lambda span: span.start) - 1
        if index < 0 or quoted[index].end <= clause.verb.start:
            found.append(clause)
    return found
