"""Which words in marks were spoken, and by which reporting clause; the rest are scare quotes.

Spoken are words that a reporting clause gives to somebody, and whole sentences. Scare quotes are
the others: a word held at arm's length ("caliphate"), a nickname, the title of a work.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from annotated_briefings.document import Block, Document
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause
from annotated_briefings.speaking.fragments import is_spoken
from annotated_briefings.speaking.hanging import Passage, beside, introduced, latest, opening
from annotated_briefings.speaking.quotation import Quotation, document_quotations
from annotated_briefings.speaking.reports import reports

Link = Literal["clause", "carried", "following", "paragraph", "sentence", "opening", "repeated"]
"""How words hang on a clause: it stands beside them; beside words before them; beside words that
follow them at once; beside words in the paragraph before; or it is only the last one of an earlier
sentence; or there is none, and their sentence opens with somebody; or beside words further below
that say them again, as a headline has them first."""
MOST_REPEATED = 60
"""Quotes from the top of a text among which the same words are sought: those of an article."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One run of words in marks: whether it was spoken, and the clause it hangs on, if any."""

    quotation: Quotation
    block: Block
    spoken: bool
    clause: Clause | None = None
    link: Link | None = None


@lru_cache(maxsize=1)
def utterances(document: Document) -> tuple[Utterance, ...]:
    """Every run of words in marks, in the order of the text; the last answer is kept."""
    text = document.source.text
    return tuple(_repeated(text, _joined(text, list(_hung(document)))))


def _hung(document: Document) -> Iterator[Utterance]:
    """The runs of a document with what stands beside or before each."""
    clauses = reports(document)
    previous: Block | None = None
    last: Utterance | None = None
    for block, runs in zip(document.blocks, document_quotations(document), strict=True):
        floor = block.span.start
        for quotation in runs:
            passage = Passage(document, clauses, quotation, block, previous, floor)
            utterance = _utterance(passage, last)
            last = utterance if utterance.spoken else last
            floor = quotation.whole.end
            yield utterance
        previous = block


def _utterance(passage: Passage, last: Utterance | None) -> Utterance:
    clause = beside(passage)
    spoken = is_spoken(passage.text, passage.quotation, clause)
    link: Link | None = "clause" if clause else None
    if not spoken:
        clause, link = None, None
    elif clause is None:
        clause, link = _around(passage, last)
    return Utterance(passage.quotation, passage.block, spoken, clause, link)


def _around(passage: Passage, last: Utterance | None) -> tuple[Clause | None, Link | None]:
    """Who speaks where no clause stands beside: who opens the sentence, or spoke before."""
    if (passage.is_set_in or passage.follows_colon) and (clause := opening(passage)):
        return clause, "opening"
    before, link = _from_before(passage, last)
    named = None if passage.is_set_in else introduced(passage)
    if named and (before is None or before.verb.start < named.speaker.start):
        return named, "opening"
    return before, link


def _from_before(passage: Passage, last: Utterance | None) -> tuple[Clause | None, Link | None]:
    """The clause of what was spoken before, unless a newer one stands in between."""
    block, link = passage.block, _link(passage, last)
    if link == "paragraph" and passage.previous:
        block = passage.previous
    newer = latest(passage, block)
    spoken = last.clause if link and last and last.block == block else None
    if spoken and (newer is None or newer.verb.start <= spoken.verb.start):
        return spoken, link
    return newer, "sentence" if newer else None


def _link(passage: Passage, last: Utterance | None) -> Link | None:
    if last and last.block == passage.block:
        return "carried"
    return "paragraph" if passage.opens_paragraph else None


def _joined(text: str, found: list[Utterance]) -> list[Utterance]:
    """Words that nobody is known to say go with those that follow them at once."""
    for index in range(len(found) - 2, -1, -1):
        one, other = found[index], found[index + 1]
        unknown = one.spoken and one.link in (None, "sentence", "paragraph")
        if unknown and other.clause and _goes_on(text, one, other):
            found[index] = replace(one, clause=other.clause, link="following")
    return found


def _repeated(text: str, found: list[Utterance]) -> list[Utterance]:
    """Words that nobody is known to say are whoever's says them again below, as in a headline."""
    for index in [at for at, it in enumerate(found[:MOST_REPEATED]) if it.clause is None]:
        words = _folded(text, found[index].quotation.words)
        if " " not in words:
            continue  # one word alone is too common
        for again in found[index + 1 : MOST_REPEATED]:
            if again.clause and f" {words} " in f" {_folded(text, again.quotation.words)} ":
                clause = again.clause
                found[index] = replace(found[index], spoken=True, clause=clause, link="repeated")
                break
    return found


def _folded(text: str, words: Span) -> str:
    """Words in small letters without marks, a space between them."""
    return " ".join(_WORD.findall(text[words.start : words.end].lower()))


def _goes_on(text: str, one: Utterance, other: Utterance) -> bool:
    """Whether nothing but space parts two runs, and the clause of the second stands behind it."""
    if other.link not in ("clause", "following") or other.clause is None:
        return False
    if other.clause.verb.start < other.quotation.whole.start:
        return False
    at_once = one.block == other.block or one.quotation.unclosed
    return at_once and text[one.quotation.whole.end : other.quotation.whole.start].isspace()
