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
from annotated_briefings.lexicon.speech import (
    BREAKS,
    CALLING,
    DETERMINERS,
    NAMING,
    PREPOSITIONS,
    REPORTING,
)
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause
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
_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_LAST_WORD = re.compile(r"(\w+(?:[-'’]\w+)*)\W*\Z")
_SMALL = BREAKS | DETERMINERS | PREPOSITIONS | {"and"}


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
        """What stands before the run in its sentence."""
        start = max(self.document.sentence_at(self.start).start, self.start - REACH)
        return Span(start, self.start) if start < self.start else None


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
    spoken = _is_spoken(passage, clause, link)
    if not spoken:
        clause, link = None, None
    return Utterance(passage.quotation, passage.block, spoken, clause, link)


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
    return _last_unquoted(passage, lead, passage.here) if lead else None


def _after(passage: _Passage) -> Clause | None:
    """The clause that follows the run at once: `…," said the mayor` and `…," the mayor said`."""
    text, quotation = passage.document.source.text, passage.quotation
    if quotation.unclosed or _ends_sentence(text, quotation):
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
    return _last_unquoted(passage, Span(start, end), quoted) if start < end else None


def _last_unquoted(passage: _Passage, within: Span, quoted: Sequence[Span]) -> Clause | None:
    """The last clause of a stretch whose verb stands outside the marks."""
    found: Clause | None = None
    for clause in document_clauses(passage.document, within):
        index = bisect_right(quoted, clause.verb.start, key=lambda span: span.start) - 1
        if index < 0 or quoted[index].end <= clause.verb.start:
            found = clause
    return found


def _ends_sentence(text: str, quotation: Quotation) -> bool:
    """Whether a full stop parts the run from what follows; three of them only trail off."""
    inside = text[quotation.words.end - 3 : quotation.words.end]
    following = text[quotation.whole.end : quotation.whole.end + 1]
    return following == "." or (inside.endswith(".") and not inside.endswith(("..", "…")))


def _is_spoken(passage: _Passage, clause: Clause | None, link: Link | None) -> bool:
    text = passage.document.source.text
    words = _WORD.findall(text, passage.quotation.words.start, passage.quotation.words.end)
    before = _LAST_WORD.search(text, max(passage.start - 30, 0), passage.start)
    previous = before.group(1).lower() if before else ""
    if previous in NAMING and not (clause and text[passage.start - 2 : passage.start] == ", "):
        return False
    if clause and link == "clause":
        follows = clause.verb.start > passage.start
        return follows or _is_said_so(passage, clause, words, previous)
    led = len(words) > 3 and (previous in REPORTING or previous == "that")
    return led or _is_sentence(passage, words) or passage.quotation.unclosed


def _is_said_so(passage: _Passage, clause: Clause, words: list[str], previous: str) -> bool:
    """Whether words behind a clause are what was said, not a title or a word at arm's length."""
    text = passage.document.source.text
    said_at_once = previous in REPORTING or text[
        max(passage.start - 5, 0) : passage.start
    ].rstrip()[-1:] in (":", ",")
    if said_at_once or text[clause.verb.start : clause.verb.end] in CALLING:
        return True
    if len(words) > 3:
        return not _is_title(words)
    return len(words) > 1 and words[0][0].islower() and previous not in DETERMINERS


def _is_sentence(passage: _Passage, words: list[str]) -> bool:
    """Three words or more that begin and end as a sentence does, and do not read as a title."""
    text, quotation = passage.document.source.text, passage.quotation
    ends = text[quotation.words.end - 1] in ".!?,…" or _ends_sentence(text, quotation)
    whole = bool(words) and not words[0][0].islower() and ends
    return len(words) > 2 and (len(words) > 8 or whole) and not _is_title(words)


def _is_title(words: list[str]) -> bool:
    """Whether most words have a capital, as those of a title do."""
    long = [word for word in words if word.lower() not in _SMALL]
    return sum(word[0].isupper() for word in long) > 0.7 * len(long)
