"""Who says what: to whom the sentence around a place in the text hands its statement.

Figures take from here who counts; quotes have an annotator of their own, built of the same parts.
Where a sentence speaks in the article's own voice the answer is None, and a clause that cannot be
read counts as that.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotated_briefings.document import Document
from annotated_briefings.lexicon.speech import DOING, OBJECTS, PRONOUNS
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause
from annotated_briefings.speaking.parsing import document_clauses
from annotated_briefings.speaking.reports import reports
from annotated_briefings.speaking.utterances import utterances
from annotated_briefings.speaking.words import QUOTES

REACH = 1200
"""Characters looked at on either side of a place; keeps a text of one paragraph linear."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who makes a statement: the words that name them, and those words in one line."""

    span: Span
    name: str


def said_by(document: Document, sentence: Span, offset: int) -> Speaker | None:
    """Who says what stands at an offset of a sentence, be it quoted or not.

    A pronoun is put down to the speaker before it; where there is none, nobody is known to say so.
    """
    if clause := _clause_of_quote(document, offset):
        return _speaker(document, offset, clause)
    start, end = max(sentence.start, offset - REACH), min(sentence.end, offset + REACH)
    stating = _stating(document, reports(document).within(start, end), offset)
    return _speaker(document, offset, stating) if stating else None


def _clause_of_quote(document: Document, offset: int) -> Clause | None:
    """The clause that the quote around an offset hangs on."""
    found = utterances(document)
    index = bisect_right(found, offset, key=lambda it: it.quotation.whole.start) - 1
    if index < 0 or found[index].quotation.whole.end <= offset:
        return None
    return found[index].clause


def _stating(document: Document, found: Sequence[Clause], offset: int) -> Clause | None:
    """The clause that an offset belongs to: the last one opened before it, else the next one."""
    following: Clause | None = None
    for clause in reversed(found):
        if _describes_speaker(document, clause, offset) or _does(document, clause, offset):
            continue
        if clause.verb.start < offset:
            return clause
        if clause.covers_before:
            following = clause
    return following


def _describes_speaker(document: Document, clause: Clause, offset: int) -> bool:
    """Whether an offset lies in the words for who speaks, which the article says itself.

    They stand before the verb ("Ana Silva, 40, who has two shops, said") or behind a speaker who
    stands behind it ('…," said Ana Silva, whose shop had 20 tables').
    """
    speaker, verb, text = clause.speaker, clause.verb, document.source.text
    if offset < speaker.start or verb.end <= speaker.start < speaker.end > offset:
        return speaker.start <= offset
    if speaker.end <= verb.start:
        return offset < verb.start
    behind = text[speaker.end : offset]
    if text[verb.start - 3 : verb.start].strip(" \n,")[-1:] in QUOTES:
        return ":" not in behind
    return _DESCRIBES.match(behind) is not None


_DESCRIBES = re.compile(r",\s(?:[^,]*,\s)?(?:who|whose|which|where)\b[^,;:]*\Z|,\s\Z")


def _does(document: Document, clause: Clause, offset: int) -> bool:
    """Whether an offset lies in what somebody does by saying it: asked for 20 beds, promised 5."""
    if offset < clause.verb.end or document.source[clause.verb].lower() not in DOING:
        return False
    return _THAT.match(document.source.text, clause.verb.end) is None


_THAT = re.compile(r"\s(?:\w+\s){0,3}that\b")


def _speaker(document: Document, offset: int, clause: Clause) -> Speaker | None:
    """Who a clause's subject is; "she said" is put down to the nearest speaker named before."""
    span: Span | None = clause.speaker
    pronoun = document.source[clause.speaker].lower()
    pronoun = OBJECTS.get(pronoun, pronoun)
    if pronoun in PRONOUNS:
        start = min(_start(document, offset, pronoun), clause.verb.start)
        earlier = document_clauses(document, Span(start, clause.verb.end))
        span = _last_named(document, earlier, clause.speaker.start)
    return Speaker(span, " ".join(document.source[span].split())) if span else None


def _start(document: Document, offset: int, pronoun: str) -> int:
    """Where the paragraph begins, or for a person the one before, within reach."""
    start = document.block_at(offset).span.start
    if pronoun in ("he", "she") and start > 0:
        before = document.block_at(start - 1).span
        if before.end <= start:
            return max(before.start, before.end - REACH, offset - 2 * REACH)
    return max(start, offset - REACH)


def _last_named(document: Document, found: Iterable[Clause], end: int) -> Span | None:
    """The last speaker before a place who is no pronoun."""
    named: Span | None = None
    for clause in found:
        speaker = clause.speaker
        if speaker.end <= end and document.source[speaker].lower() not in PRONOUNS:
            named = speaker
    return named
