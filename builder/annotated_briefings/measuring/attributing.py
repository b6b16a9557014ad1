"""Who says so: to whom the sentence of a figure hands its statement.

Besides those who say something, studies and authorities tell figures: "a poll found", "the agency
puts the number at".
"""

import re

from annotated_briefings.document import Document
from annotated_briefings.lexicon.findings import AUTHORITIES, COUNTING, FINDING, PUTTING, STUDIES
from annotated_briefings.span import Span
from annotated_briefings.speaking.subjects import subject
from annotated_briefings.speaking.words import Bounds, Words
from annotated_briefings.speech import said_by
from annotated_briefings.tokens import tokens_of

LONGEST_SENTENCE = 2_000
"""Characters; nobody can be made out to say what runs on for longer."""
TELLING = FINDING | COUNTING | PUTTING
_TELLS = re.compile(rf"\b(?:{'|'.join(sorted(TELLING))})\b")
_NEW_CLAUSE = re.compile(r";|,\s{1,2}(?:and|but|while|although|though|whereas)\s")
_AT = re.compile(r"\b(?:at|as)\s(?:[a-z]+\s){0,2}[\"“]?\Z")
"""Before the number that somebody puts something at: "put the damage at some", "gave it as"."""
_FAR = 30
"""Characters before a number in which that is sought."""


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
    """The study or authority whose finding a figure is: the subject of the last such verb.

    It also stands at the end of the sentence: "…, police figures show."
    """
    text = document.source.text
    tokens = tokens_of(text)
    first, last = tokens.first(sentence.start), tokens.first(sentence.end)
    before = tokens.written[first : tokens.first(offset)]
    if TELLING.isdisjoint(before) and FINDING.isdisjoint(tokens.written[last - 2 : last]):
        return None
    words = Words(text, sentence)
    for verb in [at for at, word in enumerate(words.written) if word in TELLING][::-1]:
        if words.start(verb) > offset:
            found = _shown_behind(words, verb)
        elif _NEW_CLAUSE.search(text, words.end(verb), offset):
            return None
        else:
            found = _told_before(words, verb, offset)
        if found:
            span = words.span(found)
            return " ".join(text[span.start : span.end].split())
    return None


def _shown_behind(words: Words, verb: int) -> Bounds | None:
    """The study that ends a sentence, with nothing but its verb: "…, police figures show."."""
    if words[verb] not in FINDING or words[verb + 1] not in _ENDS:
        return None
    found = subject(words, verb, None)
    return found if found and words[found[0] - 1] == "," and words[found[1]] in STUDIES else None


_ENDS = frozenset(("", "."))


def _told_before(words: Words, verb: int, offset: int) -> Bounds | None:
    """Who finds out or keeps count before a figure, and does not merely come across things."""
    if words[verb] in PUTTING and not _AT.search(words.text, max(0, offset - _FAR), offset):
        return None
    found = subject(words, verb, None)
    if found is None or words[verb] in PUTTING:
        return found
    head = found[1]
    if words[head] in STUDIES or words[verb + 1] == "that":
        return found
    keeps_count = words[head] in AUTHORITIES or sum(map(str.isupper, words.written[head])) > 1
    return found if words[verb] in COUNTING and keeps_count else None
