"""Who says so: to whom the sentence of a figure hands its statement.

Besides those who say something, studies and authorities tell figures: "a poll found", "the agency
puts the number at".
"""

import re

from annotated_briefings.document import Document
from annotated_briefings.lexicon.findings import AUTHORITIES, COUNTING, FINDING, STUDIES
from annotated_briefings.span import Span
from annotated_briefings.speaking.subjects import subject
from annotated_briefings.speaking.words import Words
from annotated_briefings.speech import said_by
from annotated_briefings.tokens import tokens_of

LONGEST_SENTENCE = 2_000
"""Characters; nobody can be made out to say what runs on for longer."""
TELLING = FINDING | COUNTING
_SOURCES = STUDIES | AUTHORITIES | {"that"}
"""Words of which one stands in a sentence that hands a figure to a study or an authority."""
_TELLS = re.compile(rf"\b(?:{'|'.join(sorted(TELLING))})\b")

_NEW_CLAUSE = re.compile(r";|,\s{1,2}(?:and|but|while|although|though|whereas)\s")


def who_says_so(document: Document, offset: int) -> str | None:
    """The name of who states what stands at an offset, or None for the article's own voice."""
    sentence = document.sentence_at(offset)
    if len(sentence) > LONGEST_SENTENCE:
        return None
    said = said_by(document, sentence, offset)
    if said is None:
        return _source(document, sentence, offset)
    return _TELLS.split(said.name)[0].strip() or None


def _source(document: Document, sentence: Span, offset: int) -> str | None:
    """The study or authority whose finding a figure is: the subject of the last such verb."""
    text = document.source.text
    tokens = tokens_of(text)
    first, last = tokens.first(sentence.start), tokens.first(sentence.end)
    if TELLING.isdisjoint(tokens.written[first : tokens.first(offset)]):
        return None
    if _SOURCES.isdisjoint(tokens.keys[word] for word in tokens.written[first:last]):
        return None
    words = Words(text, sentence)
    verbs = [
        index
        for index, word in enumerate(words.written)
        if word in TELLING and words.end(index) <= offset
    ]
    for verb in reversed(verbs):
        if _NEW_CLAUSE.search(text, words.end(verb), offset):
            return None
        found = subject(words, verb, None)
        if found and _is_source(words, found[1], verb):
            span = words.span(found)
            return " ".join(text[span.start : span.end].split())
    return None


def _is_source(words: Words, head: int, verb: int) -> bool:
    """Whether somebody finds out or keeps count, who does not merely come across things."""
    if words[head] in STUDIES or words[verb + 1] == "that":
        return True
    return words[verb] in COUNTING and words[head] in AUTHORITIES
