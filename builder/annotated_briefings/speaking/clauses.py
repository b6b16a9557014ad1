"""Reporting clauses: the verb that gives a statement, and the words that name who makes it.

Read from words alone, with no model: who stands before the verb ("officials in Mosul said"), after
it (", said officials") or after "according to". What cannot be made out is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    GOING_ON,
    HALF_VERBS,
    NOUNS_TOO,
    PARTICIPLES,
    PASSIVES,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    TIMES,
)
from annotated_briefings.span import Span
from annotated_briefings.speaking.words import QUOTES, Bounds, Words

LONGEST = 16
"""Words in a subject; what is longer is a clause that was misread."""

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NO_NAME = DETERMINERS | PREPOSITIONS | BREAKS | ADVERBS | _WEEKDAYS
_CLAUSE_OPENERS = (
    PRONOUNS | DETERMINERS | frozenset("that there up at more less about nearly".split())
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Who states (`speaker`) by which word (`verb`).

    `covers_before` is true where the statement may stand before the clause ("…, officials said").
    """

    speaker: Span
    verb: Span
    covers_before: bool


def clauses(text: str, within: Span) -> Iterator[Clause]:
    """The reporting clauses of a stretch of text in order."""
    return clauses_of(Words(text, within))


def clauses_of(words: Words) -> Iterator[Clause]:
    """The reporting clauses among some words in order."""
    previous: Bounds | None = None
    for index, word in enumerate(words.lower):
        if not (word == "according" or (word in REPORTING and words.written[index] == word)):
            continue
        found = _speaker(words, index, previous)
        if found is None:
            continue
        previous = found
        yield Clause(words.span(found), words.span((index, index)), _covers(words, found, index))


def _speaker(words: Words, verb: int, previous: Bounds | None) -> Bounds | None:
    if words[verb] == "according":
        return _phrase_after(words, verb + 2) if words[verb + 1] == "to" else None
    if _is_no_verb(words, verb):
        return None
    return _inverted(words, verb) or _subject(words, verb, previous)


def _is_no_verb(words: Words, verb: int) -> bool:
    following = words[verb + 1]
    if words[verb] in NOUNS_TOO or words[verb] in HALF_VERBS:
        return not (following in _CLAUSE_OPENERS or following[:1].isdigit() or following in ":,")
    if words[verb] in GOING_ON:
        spoken = words.is_name(verb - 1) or words[verb - 1] in PRONOUNS
        return not (following in (":", ",") or following in QUOTES or (following == "." and spoken))
    return words[verb] in PARTICIPLES and following in ("to", "by", "of", "dead", "as")


def _subject(words: Words, verb: int, previous: Bounds | None) -> Bounds | None:
    """The words before a verb that name who speaks."""
    last = verb - 1
    while words[last] in ADVERBS or (words[last].endswith("ly") and not words.is_name(last)):
        last -= 1
    if words[last] in PASSIVES:
        if not words[verb].endswith("ing"):
            return None
        last -= 1
    if words[last] in ("and", "but", "or") or (words[last] == "," and words[verb].endswith("ing")):
        return previous
    if words[last] == ",":
        return _before_apposition(words, last)
    if words[last] == ")":
        return _phrase_before(words, _opening(words, last) - 1)
    if words[last] in ("who", "which"):
        return _phrase_before(words, last - 2 if words[last - 1] == "," else last - 1)
    return _phrase_before(words, last)


def _before_apposition(words: Words, comma: int) -> Bounds | None:
    """Who stands among the phrases between commas before a verb.

    That is the nearest full name ("the coach, Ana Silva, said", "Ana Silva, a coach, said"), or
    else the phrase before the last of them.
    """
    nearest: Bounds | None = None
    end = comma - 1
    for index in range(comma - 1, max(comma - 3 * LONGEST, -2), -1):
        ends_clause = index < 0 or words[index] in ".!?;:" or words[index] in QUOTES
        if not ends_clause and words[index] != ",":
            continue
        if index < end and _is_full_name(words, index + 1, end):
            return index + 1, end
        if ends_clause:
            break
        if nearest is None and index < comma - 1:
            nearest = _phrase_before(words, index - 1)
        end = index - 1
    return nearest


def _is_full_name(words: Words, first: int, last: int) -> bool:
    return 0 < last - first < 5 and all(
        words.is_name(index) and words[index] not in _NO_NAME for index in range(first, last + 1)
    )


def _opening(words: Words, closing: int) -> int:
    floor = max(closing - LONGEST, -1)
    return next((index for index in range(closing, floor, -1) if words[index] == "("), -1)


def _stops(words: Words, index: int) -> bool:
    """Whether no subject runs across a word; "and" joins names alone ("Paris and the UN")."""
    if words[index] == "and":
        joined = words.is_name(index + 1) or words[index + 1] in ("the", "its", "his", "her")
        return not (joined and words.is_name(index - 1))
    return words.is_mark(index) or words[index] in BREAKS or words.written[index] in REPORTING


def _phrase_before(words: Words, last: int) -> Bounds | None:
    first = last
    while last - first < LONGEST and not _stops(words, first):
        first -= 1
    first += 1
    while words[first] in ADVERBS or words[first] in ("and", "however", "yet", "but"):
        first += 1
    if words[first] in ("this", "last", "next") and words[first + 1] in TIMES:
        first += 2
    return (first, last) if first <= last and _names_somebody(words, first, last) else None


def _phrase_after(words: Words, first: int) -> Bounds | None:
    last = first
    while last - first < LONGEST and not _stops(words, last) and not _ends_phrase(words, last):
        last += 1
    last -= 1
    return (first, last) if first <= last and _names_somebody(words, first, last) else None


def _ends_phrase(words: Words, index: int) -> bool:
    word = words[index]
    if word in _WEEKDAYS or word in ADVERBS or word in PASSIVES or word[0].isdigit():
        return True
    return word in PREPOSITIONS and word not in ("of", "for")


def _names_somebody(words: Words, first: int, last: int) -> bool:
    """A pronoun, a name, or a noun phrase that opens as one does; never a bare determiner."""
    if words[last] in DETERMINERS or words[last] in PREPOSITIONS or words[first] in PREPOSITIONS:
        return False
    if words[first] in PRONOUNS:
        return first == last
    return not words[last][0].isdigit() and words[last] not in _WEEKDAYS


def _inverted(words: Words, verb: int) -> Bounds | None:
    """Who stands after the verb: `…," said the mayor.` and `…, said the mayor.`"""
    if words[verb - 1] not in QUOTES and words[verb - 1] != ",":
        return None
    found = _phrase_after(words, verb + 1)
    if found is None or words[verb - 1] in QUOTES:
        return found
    ended = words.is_mark(found[1] + 1) or words[found[1] + 1] in PREPOSITIONS
    return found if ended and _before_apposition(words, verb - 1) is None else None


def _covers(words: Words, speaker: Bounds, verb: int) -> bool:
    """Whether a statement may stand before the clause: a comma, or "that", leads over to it."""
    if words[verb].endswith("ing") and words[verb] != "according":
        return False
    before = min(speaker[0], verb) - 1
    if words[before] in QUOTES:
        before -= 1
    return before >= 0 and (words[before] in (",", "-", "–", "—", "?", "!", ".", "that", "as"))
