"""The subject that a sentence opens with, for a reporting verb that has none beside it.

`The mayor paused and said`, `She ran down the aisle, saying`, `He declined to say`: the words from
the start of the sentence to its first verb. Verbs are told by their ending, or from a list.
"""

from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.nouns import PLURALS, STOPS
from annotated_briefings.lexicon.people import PARTICLES, ROLES
from annotated_briefings.lexicon.speech import BREAKS, DETERMINERS, PREPOSITIONS, PRONOUNS
from annotated_briefings.speaking.phrases import named_behind, names_somebody, past_opening
from annotated_briefings.speaking.verbs import LONGEST
from annotated_briefings.speaking.words import QUOTES, Bounds, Words

FARTHEST = 3 * LONGEST
"""Words between a verb and the start of its sentence."""

_JOINS = PARTICLES | {"of", "for", "and", "the", "&"}
_NOUNS = ROLES | GROUP_NOUNS | PLURALS


def opening_subject(words: Words, verb: int) -> Bounds | None:
    """The subject of the sentence that a verb stands in, or None where none can be made out."""
    start = sentence_start(words, verb)
    if start is None:
        return None
    first = start
    if words[first] in BREAKS or words[first] in PREPOSITIONS:
        first = next((at + 1 for at in range(first, verb - 1) if words[at] == ","), first)
    first = past_opening(words, first, verb)
    if words[first] == ",":  # "However, the mayor"
        first = past_opening(words, first + 1, verb)
    last = _last(words, first, verb)
    if last is None or not names_somebody(words, first, last):
        return None
    if (
        words[last] in ROLES
        and words[last + 1] == ","
        and (name := named_behind(words, (first, last)))
    ):
        return name
    named = words.is_name(last) or words[first] in DETERMINERS or words[first] in PRONOUNS
    return (first, last) if named else None


def sentence_start(words: Words, verb: int) -> int | None:
    """The first word of a verb's sentence, or None where it is too far away."""
    for index in range(verb - 1, max(verb - FARTHEST, -2), -1):
        if index < 0 or words[index] in ".!?;":
            return index + 1
        if words[index] in QUOTES and words[index - 1] in ".!?":
            return index + 1
    return None


def _last(words: Words, first: int, verb: int) -> int | None:
    """Where a subject ends: before the first verb, adverb, preposition or mark."""
    if words[first] in PRONOUNS:
        return first
    for index in range(first, verb):
        word = words[index]
        if words.is_mark(index) or (word in STOPS and word not in _JOINS and index > first):
            return index - 1 if index > first else None
        if index > first and not words.is_name(index) and _is_verb(words, index):
            return index - 1
    return None


def _is_verb(words: Words, index: int) -> bool:
    """Whether a word in small letters ends a subject: by its form, or as it stands on a name."""
    word = words[index]
    if word in _NOUNS or word in _JOINS:
        return False
    behind_name = words.is_name(index - 1) and words[index - 1] not in DETERMINERS
    return behind_name or word.endswith(("ed", "ing", "ly"))
