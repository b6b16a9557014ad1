"""Reporting clauses: the verb that gives a statement, and the words that name who makes it.

Read from words alone, with no model. What cannot be made out is left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from annotated_briefings.span import Span
from annotated_briefings.speaking.subjects import QUOTING, labelled, subject
from annotated_briefings.speaking.verbs import VERBS, is_no_verb
from annotated_briefings.speaking.words import QUOTES, Bounds, Words

_OPENERS = VERBS | QUOTING | {"according", ":"}
_LEADS_OVER = frozenset(", - – — ? ! . ( that as".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """Who states (`speaker`) by which word (`verb`): a verb, "according", or the colon of a label.

    `covers_before` is true where the statement may stand before the clause ("…, officials said").
    """

    speaker: Span
    verb: Span
    covers_before: bool


def clauses_of(words: Words) -> Iterator[Clause]:
    """The reporting clauses among some words in order."""
    previous: Bounds | None = None
    for index in [at for at, word in enumerate(words) if word in _OPENERS]:
        if previous and previous[0] <= index <= previous[1]:
            continue
        found = _speaker(words, index, previous)
        if found is None:
            continue
        previous = found
        yield Clause(words.span(found), words.span((index, index)), _covers(words, found, index))


def _speaker(words: Words, index: int, previous: Bounds | None) -> Bounds | None:
    """Who speaks by a word that may report, if it does."""
    word = words[index]
    if word == ":":
        return labelled(words, index)
    if word in VERBS and (words.written[index] != word or is_no_verb(words, index)):
        return None
    return subject(words, index, previous)


def _covers(words: Words, speaker: Bounds, verb: int) -> bool:
    """Whether a statement may stand before the clause: a comma, or "that", leads over to it."""
    if words[verb].endswith("ing") and words[verb - 1] == "as":
        return not QUOTES.isdisjoint(words[max(speaker[0] - 6, 0) : speaker[0]])
    if words[verb] in (":", *QUOTING) or (
        words[verb].endswith("ing") and words[verb] != "according"
    ):
        return False
    if words[verb - 1] in ("and", "but", "or", "to"):
        return False
    if words[verb + 1] == "by":
        return words[verb - 1] == "as"
    before = min(speaker[0], verb) - 1
    if words[before] in QUOTES:
        return True
    return before >= 0 and (words[before] in _LEADS_OVER)
