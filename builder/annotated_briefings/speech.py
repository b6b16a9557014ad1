"""Who says what: to whom the sentence around a place in the text hands its statement.

Quotes take their speakers from here, figures the one who counts. Where a sentence speaks in the
article's own voice the answer is None, and a clause that cannot be read counts as that.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from annotated_briefings.document import Document
from annotated_briefings.lexicon.speech import PRONOUNS
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause, clauses

REACH = 800
"""Characters looked at on either side of a place; keeps a text that is one sentence linear."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who makes a statement: the words that name them, and those words as a name."""

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
    """Who says what stands at an offset of a sentence, a pronoun resolved within the sentence."""
    start, end = max(sentence.start, offset - REACH), min(sentence.end, offset + REACH)
    if start >= end:
        return None
    found = tuple(clauses(document.source.text, Span(start, end)))
    position = _holding(found, offset)
    if position is None:
        return None
    span = _antecedent(document, found, position)
    return Speaker(span, document.source[span])


def _holding(found: Sequence[Clause], offset: int) -> int | None:
    """The clause that an offset belongs to: the last one opened before it, else the next one."""
    following: int | None = None
    for position in range(len(found) - 1, -1, -1):
        clause = found[position]
        if clause.speaker.start <= offset < clause.speaker.end:
            continue
        if clause.verb.start < offset:
            return position
        if clause.covers_before:
            following = position
    return following


def _antecedent(document: Document, found: Sequence[Clause], position: int) -> Span:
    """Whom a clause's subject stands for: a pronoun is the subject of the clause before it."""
    for clause in reversed(found[: position + 1]):
        if document.source[clause.speaker].lower() not in PRONOUNS:
            return clause.speaker
    return found[position].speaker
