"""Noun phrases that can name who speaks, read from words before or behind a place."""

from annotated_briefings.lexicon.nouns import PLURALS
from annotated_briefings.lexicon.people import PARTICLES, ROLES, VERBS_BEFORE
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    NO_SPEAKERS,
    NOUNS_TOO,
    OBJECTS,
    PASSIVES,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    WEEKDAYS,
)
from annotated_briefings.speaking.verbs import LONGEST, stops
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_BRACKET = 4
"""Words in brackets inside a name: Bureau of Animal Industry (BAI) head …"""

_FINITE = PASSIVES | {"has", "have", "had"}
_ARTICLES = ("a", "an", "the", "his", "her", "its", "their")
_OPENINGS = ADVERBS | {"and", "however", "yet", "but"}
NO_NAME = DETERMINERS | PREPOSITIONS | BREAKS | ADVERBS | WEEKDAYS
"""Words that begin no name, though a sentence may give them a capital."""


def phrase_before(words: Words, last: int) -> Bounds | None:
    """The phrase that ends with a word, if it can name somebody."""
    first = start_of(words, last)
    if words[first - 1] in ("who", "which") and not (words.is_name(first) or _opens(words, first)):
        # "a nurse who left the ward": what stands behind is no subject, but what it did
        last = first - 3 if words[first - 2] == "," else first - 2
        first = start_of(words, last)
    first = past_opening(words, _behind_verb(words, first, last), last)
    return (first, last) if first <= last and names_somebody(words, first, last) else None


def _behind_verb(words: Words, first: int, last: int) -> int:
    """Where a phrase begins that is itself another verb's object: "Jurors heard a doctor say"."""
    for index in range(last - 1, first, -1):
        before = words.written[index - 1]
        if words[index] in _ARTICLES and (before in VERBS_BEFORE or before.endswith("ed")):
            return index
    return first


def phrase_after(words: Words, first: int) -> Bounds | None:
    """The phrase that begins with a word, if it can name somebody."""
    last = first
    while last - first < LONGEST and not _ends_phrase(words, last):
        if stops(words, last) and not (last > first and words[last] in NOUNS_TOO):
            break
        last += 1
    last -= 1
    return (first, last) if first <= last and names_somebody(words, first, last) else None


def named_behind(words: Words, found: Bounds) -> Bounds | None:
    """The name that stands behind a role: Ana Silva in "the mayor, Ana Silva, paused"."""
    comma = found[1] + 1
    while comma - found[1] < LONGEST and not words.is_mark(comma):
        comma += 1
    if words.is_name(comma - 1) and words[comma - 1] not in ORGANISATION_NOUNS:
        return None  # "the mayor of Springfield, New York"
    last = comma
    while words.is_name(last + 1) or (last > comma and words[last + 1] in PARTICLES):
        last += 1
    named = words[comma] == "," and last > comma and words.is_mark(last + 1)
    return (comma + 1, last) if named and words[comma + 1] not in NO_NAME else None


def start_of(words: Words, last: int) -> int:
    """Where the phrase that ends with a word begins."""
    first = last
    while last - first < LONGEST:
        opened = bracket_before(words, first) if words[first] == ")" else -1
        if opened >= 0 and first - opened <= LONGEST_BRACKET:
            first = opened - 1
        elif stops(words, first):
            break
        else:
            first -= 1
    return first + 1


def bracket_before(words: Words, closing: int) -> int:
    """The bracket that opens what a bracket closes; -1 where there is none near."""
    floor = max(closing - LONGEST, -1)
    return next((index for index in range(closing, floor, -1) if words[index] == "("), -1)


def past_opening(words: Words, first: int, last: int) -> int:
    """Where a subject begins behind when or where it spoke: "On Friday", "In May the", "Then"."""
    while words[first] in _OPENINGS or (words[first][-2:] == "ly" and not words.is_name(first)):
        first += 1
    if words[first] in ("this", "last", "next") and words[first + 1] in TIMES:
        return first + 2
    if words[first] not in ("on", "in", "at", "from", "by"):
        return first
    index = first + 1
    if words[index] in WEEKDAYS:
        return index + 1 + (words[index + 1] in TIMES)
    while index < last and (words.is_name(index) or words[index].isdigit()):
        index += 1
    opens = words[index] in DETERMINERS or (index > first + 1 and not words.is_name(index))
    return index if opens else first


def names_somebody(words: Words, first: int, last: int) -> bool:
    """A pronoun, a name, or a noun phrase that opens as one does; never a bare determiner.

    A noun that stands alone in small letters is one that can: "officials", "police", "mother".
    """
    if first == last and words[first] in OBJECTS:
        return True
    if words[last] in NO_SPEAKERS or words[first] in NO_SPEAKERS:
        return False
    if first == last and words.written[last].islower() and not _stands_alone(words[last]):
        return False
    if not _FINITE.isdisjoint(words[first:last]):
        return False
    if words[last] in DETERMINERS or words[last] in PREPOSITIONS or words[first] in PREPOSITIONS:
        return False
    if words[first] in PRONOUNS:
        return first == last
    number = words[last][0].isdigit() and "-" not in words[last]  # but "the 20-year-old"
    return not number and words[last] not in WEEKDAYS


def _opens(words: Words, index: int) -> bool:
    return words[index] in DETERMINERS or words[index] in PRONOUNS


def _ends_phrase(words: Words, index: int) -> bool:
    word = words[index]
    if not word or word in WEEKDAYS or word in ADVERBS or word in PASSIVES:
        return True
    if word[0].isdigit() and "-" not in word:  # but "the 20-year-old driver"
        return True
    return word in PREPOSITIONS and word not in ("of", "for")


def _stands_alone(word: str) -> bool:
    return word.endswith("s") or word in PRONOUNS or word in PLURALS or word in ROLES
