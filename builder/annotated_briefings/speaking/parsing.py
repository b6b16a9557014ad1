"""Reporting clauses of a document, put right by the language model's parse where there is one.

Measured on news, words alone and the parse disagree on one subject in four or five and are right
about as often; so the words' answer stays but where the parse shows that it runs too far to the
left, misses the noun that a participle describes, or is none.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from annotated_briefings.document import Document
from annotated_briefings.language import Analysis, Token
from annotated_briefings.lexicon.speech import HALF_VERBS, REPORTING
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause, clauses_of
from annotated_briefings.speaking.words import words_of_blocks

NEAR = 40
"""Tokens before and after a verb in which its subject and that subject's words are sought."""
DEEPEST = 8
"""Words between a noun and one that hangs on it."""

_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_OF_THE_SUBJECT = frozenset(
    "det compound amod nummod poss case nmod prep pobj conj cc flat quantmod".split()
)
_LEADS_OVER = (",", "-", "–", "—", "?", "!", ",”", ',"')


def document_clauses(document: Document, within: Span) -> Iterator[Clause]:
    """The reporting clauses that lie in a stretch of a document, in order."""
    found = all_clauses(document)
    first = bisect_left(found, within.start, key=lambda clause: clause.verb.start)
    for index in range(first, len(found)):
        clause = found[index]
        if clause.verb.end > within.end:
            return
        if within.start <= clause.speaker.start and clause.speaker.end <= within.end:
            yield clause


@lru_cache(maxsize=1)
def clauses_by_words(document: Document) -> tuple[Clause, ...]:
    """The reporting clauses of a document by its words alone; the last answer is kept."""
    return tuple(clause for words in words_of_blocks(document) for clause in clauses_of(words))


@lru_cache(maxsize=1)
def all_clauses(document: Document) -> tuple[Clause, ...]:
    """The reporting clauses of a document in the order of their verbs; the last answer is kept."""
    by_verb = {clause.verb.start: clause for clause in clauses_by_words(document)}
    for index, token in enumerate(document.analysis.tokens if document.analysis else ()):
        clause = by_verb.pop(token.span.start, None)
        put_right = document.analysis and _put_right(document, document.analysis, index, clause)
        if put_right:
            by_verb[token.span.start] = put_right
    return tuple(by_verb[start] for start in sorted(by_verb))


def _put_right(
    document: Document, analysis: Analysis, index: int, clause: Clause | None
) -> Clause | None:
    token = analysis.tokens[index]
    if clause is None:
        verb = token.tag in _FINITE and document.source[token.span] in REPORTING - HALF_VERBS
        subject = _subject(analysis.tokens, index) if verb else None
        return _clause(document, subject, token.span) if subject else None
    if (token.tag, token.dep) == ("VBN", "acl"):
        return None
    if clause.speaker.start > clause.verb.start or token.tag == "VBG":
        return clause
    subject = _subject(analysis.tokens, index)
    if subject and _is_better(document.source.text, subject, clause.speaker):
        return replace(clause, speaker=subject)
    return clause


def _is_better(text: str, subject: Span, speaker: Span) -> bool:
    if subject in speaker:
        name_goes_on = text[subject.start - 1].isalnum() or text[subject.start - 1] in "-'’"
        runs_too_far = subject.end == speaker.end and subject.start > speaker.start
        return runs_too_far and not name_goes_on and text[speaker.start : subject.start].islower()
    between = text[subject.end : speaker.start]
    return between[:1].isspace() and between.lstrip()[:1].islower() and "," not in between


def _clause(document: Document, subject: Span, verb: Span) -> Clause:
    before = document.source.text[max(subject.start - 4, 0) : subject.start].rstrip()
    return Clause(subject, verb, covers_before=before.endswith(_LEADS_OVER))


def _subject(tokens: tuple[Token, ...], verb: int) -> Span | None:
    """The words of a verb's subject, or of that of the verb it is joined to."""
    for _ in range(3):
        near = range(max(verb - NEAR, 0), min(verb + NEAR, len(tokens)))
        for index in near:
            if tokens[index].head == verb and tokens[index].dep == "nsubj":
                return _phrase(tokens, index)
        if tokens[verb].dep not in ("conj", "xcomp", "advcl"):
            return None
        verb = tokens[verb].head
    return None


def _phrase(tokens: tuple[Token, ...], noun: int) -> Span:
    """The unbroken words around a noun that belong to it, appositions and clauses left out."""
    first = last = noun
    while first > 0 and noun - first < NEAR and _hangs_on(tokens, first - 1, noun):
        first -= 1
    while last + 1 < len(tokens) and last - noun < NEAR and _hangs_on(tokens, last + 1, noun):
        last += 1
    return Span(tokens[first].span.start, tokens[last].span.end)


def _hangs_on(tokens: tuple[Token, ...], index: int, noun: int) -> bool:
    for _ in range(DEEPEST):
        if index == noun:
            return True
        if tokens[index].dep not in _OF_THE_SUBJECT:
            return False
        index = tokens[index].head
    return False
