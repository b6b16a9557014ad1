"""Who says what: to whom the sentence around a place in the text hands its statement.

Figures take from here who counts; quotes have an annotator of their own, built of the same parts.
Where a sentence speaks in the article's own voice the answer is None, and a clause that cannot be
read counts as that.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotated_briefings.document import Block, Document
from annotated_briefings.lexicon.speech import PRONOUNS
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause
from annotated_briefings.speaking.parsing import document_clauses
from annotated_briefings.speaking.quotation import quotations
from annotated_briefings.speaking.utterances import utterances

REACH = 1200
"""Characters looked at on either side of a place; keeps a text of one paragraph linear."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who makes a statement: the words that name them, and those words in one line."""

    span: Span
    name: str


def attribution(document: Document, offset: int) -> str | None:
    """The name of who the sentence around an offset attributes its statement to.

    It is written as the text has it ("The coalition", "Iraqi commanders"); None stands for the
    article's own voice.
    """
    if not document.sentences:
        return None
    speaker = said_by(document, document.sentence_at(offset), offset)
    return speaker.name if speaker else None


def said_by(document: Document, sentence: Span, offset: int) -> Speaker | None:
    """Who says what stands at an offset of a sentence, be it quoted or not.

    A pronoun is put down to the speaker before it; where there is none, nobody is known to say so.
    """
    here = _nearby(document.block_at(offset), offset)
    if here is None:
        return None
    quoted = [found.whole for found in quotations(document.source.text, here.span)]
    if _holds(quoted, offset) and (clause := _clause_of_quote(document, here, offset)):
        return _speaker(document, here, clause)
    start, end = max(sentence.start, here.span.start), min(sentence.end, here.span.end)
    if start >= end:
        return None
    found = [
        clause
        for clause in document_clauses(document, Span(start, end))
        if not _holds(quoted, clause.verb.start)
    ]
    stating = _stating(found, offset)
    return _speaker(document, here, stating) if stating else None


def _nearby(block: Block, offset: int) -> Block | None:
    """What is within reach of an offset in its paragraph."""
    start, end = max(block.span.start, offset - REACH), min(block.span.end, offset + REACH)
    return Block(Span(start, end), block.heading) if start < end else None


def _holds(spans: Sequence[Span], offset: int) -> bool:
    index = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return index >= 0 and offset < spans[index].end


def _clause_of_quote(document: Document, here: Block, offset: int) -> Clause | None:
    """The clause that a quote hangs on, in its own paragraph or carried on from the one before."""
    before = _before(document, here)
    for utterance in utterances(document, (before, here) if before else (here,)):
        whole = utterance.quotation.whole
        if whole.start <= offset < whole.end:
            return utterance.clause
    return None


def _before(document: Document, here: Block) -> Block | None:
    if here.span.start == 0:
        return None
    before = document.block_at(here.span.start - 1)
    return _nearby(before, before.span.end) if before.span.end <= here.span.start else None


def _stating(found: Sequence[Clause], offset: int) -> Clause | None:
    """The clause that an offset belongs to: the last one opened before it, else the next one."""
    following: Clause | None = None
    for clause in reversed(found):
        if clause.speaker.start <= offset < clause.speaker.end:
            continue
        if clause.verb.start < offset:
            return clause
        if clause.covers_before:
            following = clause
    return following


def _speaker(document: Document, here: Block, clause: Clause) -> Speaker | None:
    """Who a clause's subject is; "she said" is put down to the nearest speaker named before."""
    span: Span | None = clause.speaker
    pronoun = document.source[clause.speaker].lower()
    if pronoun in PRONOUNS:
        before = _before(document, here) if pronoun in ("he", "she") else None
        start = min(before.span.start if before else here.span.start, clause.verb.start)
        earlier = document_clauses(document, Span(start, clause.verb.end))
        span = _last_named(document, earlier, clause.speaker.start)
    return Speaker(span, " ".join(document.source[span].split())) if span else None


def _last_named(document: Document, found: Iterable[Clause], end: int) -> Span | None:
    """The last speaker before a place who is no pronoun."""
    named: Span | None = None
    for clause in found:
        speaker = clause.speaker
        if speaker.end <= end and document.source[speaker].lower() not in PRONOUNS:
            named = speaker
    return named
