"""Runs of words that are written as a name: capitals, with the particles that names carry."""

from collections.abc import Iterator
from functools import lru_cache

from annotated_briefings.lexicon.people import PARTICLES, PREFIXES, SUFFIXES
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
    WEEKDAYS,
)
from annotated_briefings.speaking.words import QUOTES, Bounds, Words

_OPENERS = (ADVERBS | BREAKS | DETERMINERS | PREPOSITIONS | PRONOUNS | WEEKDAYS) | {
    "and",
    "besides",
    "however",
    "there",
    "without",
    *(verb for verb in REPORTING if verb.endswith("ed") or verb == "said"),
}
_MARKS = frozenset(".,:;?!\"'“”‘’()-–—$%")
KEPT = 20_000
"""Words whose reading is kept, so that memory does not grow with the text."""
LONGEST_NAME = 6
"""Words; a longer run of capitals is a headline or a list."""


def runs(words: Words, within: Bounds | None = None) -> Iterator[Bounds]:
    """The longest runs of name words, a sentence's opening "The" or "But" left out."""
    start, final = within or (0, len(words) - 1)
    written, done = words.written, -1
    inside = enumerate(written[start : final + 1], start)
    for first in [at for at, word in inside if not (word.islower() or word in _MARKS)]:
        if first > done and words[first] not in _OPENERS and is_name_word(written[first]):
            done = min(_end(words, first), final)
            yield first, done


def is_possessive(words: Words, index: int) -> bool:
    """Whether a word ends as "Obama's" or "Jones'" does."""
    word = words[index]
    return word.endswith("s") and (word.endswith("'s") or words[index + 1] == "'")


@lru_cache(maxsize=KEPT)
def is_name_word(word: str) -> bool:
    """A capital and no digit; "US-led" describes and "al-Obeidi" names."""
    if word.islower() and "-" not in word and "'" not in word and "’" not in word:
        return False
    head, mark, tail = word.replace("’", "'").replace("'", "-").partition("-")
    if not word[0].isalpha() or any(letter.isdigit() for letter in word):
        return False
    if word[0].isupper():
        return not (mark and len(head) > 1 and head.isupper() and tail != "s")
    return head in PREFIXES and tail[:1].isupper()


def _end(words: Words, first: int) -> int:
    last = first
    while (following := _next_part(words, last)) and not _is_last(words, last):
        last = following
    junior = words[last + 1] == "," and words[last + 2] in SUFFIXES
    return last + 2 if junior and not _is_last(words, last) else last


def _is_last(words: Words, index: int) -> bool:
    return words[index] in SUFFIXES or is_possessive(words, index)


def _next_part(words: Words, last: int) -> int | None:
    """The next word of a name, which particles or a nickname in quotes may part from the last."""
    following, written = last + 1, words.written
    end = len(written)
    while words[following] in PARTICLES and following - last < 3:
        following += 1
    if following == end:
        return None
    if written[following] in QUOTES and _is_nickname(words, following):
        following += 3
    if following == end or not is_name_word(written[following]):
        return None
    ends_sentence = written[last].endswith(".") and words[following] in _OPENERS
    return None if ends_sentence else following


def _is_nickname(words: Words, mark: int) -> bool:
    closes = words[mark + 2] in QUOTES
    return closes and words.opens_quote(mark) and words.is_name(mark + 1)
