"""Whom a reporting verb gives its statement to, from words alone.

It is who stands before the verb ("officials in Mosul said"), behind it (", said officials") or
behind "according to".
"""

from annotated_briefings.lexicon.nouns import PLURALS
from annotated_briefings.lexicon.people import ROLES
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    NO_SPEAKERS,
    NOUNS_TOO,
    PASSIVES,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    WEEKDAYS,
    WITH_OBJECT,
)
from annotated_briefings.speaking.verbs import LONGEST, stops
from annotated_briefings.speaking.words import QUOTES, Bounds, Words

_FINITE = PASSIVES | {"has", "have", "had"}
_OPENINGS = ADVERBS | {"and", "however", "yet", "but"}
_NO_NAME = DETERMINERS | PREPOSITIONS | BREAKS | ADVERBS | WEEKDAYS


def subject(words: Words, verb: int, previous: Bounds | None) -> Bounds | None:
    """The words that name who speaks; `previous` is the subject of the clause before."""
    if words[verb] == "according":
        return _phrase_after(words, verb + 2) if words[verb + 1] == "to" else None
    return _inverted(words, verb) or _before(words, verb, previous)


def _before(words: Words, verb: int, previous: Bounds | None) -> Bounds | None:
    """The words before a verb that name who speaks."""
    last = verb - 1
    while words[last] in ADVERBS or (words[last].endswith("ly") and not words.is_name(last)):
        last -= 1
    if words[last] in PASSIVES:
        if not words[verb].endswith("ing"):
            return None
        last -= 1
    elif words[verb].endswith("ing") and previous and not _sentence_ends(words, previous[1], verb):
        return previous
    if words[last] in ("and", "but", "or") or (words[last] == "," and words[verb].endswith("ing")):
        return previous
    if words[last] == ",":
        return _before_apposition(words, last)
    if words[last] == ")":
        return _phrase_before(words, _opening(words, last) - 1)
    if words[last] in ("who", "which"):
        return _phrase_before(words, last - 2 if words[last - 1] == "," else last - 1)
    return _phrase_before(words, last)


def _sentence_ends(words: Words, start: int, end: int) -> bool:
    return end - start > 3 * LONGEST or any(words[index] in ".!?" for index in range(start, end))


def _before_apposition(words: Words, comma: int) -> Bounds | None:
    """Who stands among the phrases between commas before a verb.

    That is the nearest full name ("the coach, Ana Silva, said", "Ana Silva, a coach, said"), or
    else the phrase before the last of them.
    """
    nearest: Bounds | None = None
    end = comma - 1
    for index in range(comma - 1, max(comma - 3 * LONGEST, -2), -1):
        quote = words[index] in QUOTES and not words.is_plural_mark(index)
        ends_clause = index < 0 or words[index] in ".!?;:" or quote
        if not ends_clause and words[index] != ",":
            continue
        first = _past_opening(words, index + 1, end)
        if index < end and _is_full_name(words, first, end):
            return first, end
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


def _phrase_before(words: Words, last: int) -> Bounds | None:
    first = _start(words, last)
    if words[first - 1] in ("who", "which") and not (words.is_name(first) or _opens(words, first)):
        # "a nurse who left the ward": what stands behind is no subject, but what it did
        last = first - 3 if words[first - 2] == "," else first - 2
        first = _start(words, last)
    first = _past_opening(words, first, last)
    return (first, last) if first <= last and _names_somebody(words, first, last) else None


def _start(words: Words, last: int) -> int:
    first = last
    while last - first < LONGEST and not stops(words, first):
        first -= 1
    return first + 1


def _opens(words: Words, index: int) -> bool:
    return words[index] in DETERMINERS or words[index] in PRONOUNS


def _past_opening(words: Words, first: int, last: int) -> int:
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


def _phrase_after(words: Words, first: int) -> Bounds | None:
    last = first
    while last - first < LONGEST and not _ends_phrase(words, last):
        if stops(words, last) and not (last > first and words[last] in NOUNS_TOO):
            break
        last += 1
    last -= 1
    return (first, last) if first <= last and _names_somebody(words, first, last) else None


def _ends_phrase(words: Words, index: int) -> bool:
    word = words[index]
    if not word or word in WEEKDAYS or word in ADVERBS or word in PASSIVES or word[0].isdigit():
        return True
    return word in PREPOSITIONS and word not in ("of", "for")


def _names_somebody(words: Words, first: int, last: int) -> bool:
    """A pronoun, a name, or a noun phrase that opens as one does; never a bare determiner.

    A noun that stands alone in small letters is one that can: "officials", "police", "mother".
    """
    if words[last] in NO_SPEAKERS or words[first] in NO_SPEAKERS:
        return False
    if first == last and words.written[last].islower() and not _stands_alone(words[last]):
        return False
    if any(words[index] in _FINITE for index in range(first, last)):
        return False
    if words[last] in DETERMINERS or words[last] in PREPOSITIONS or words[first] in PREPOSITIONS:
        return False
    if words[first] in PRONOUNS:
        return first == last
    return not words[last][0].isdigit() and words[last] not in WEEKDAYS


def _stands_alone(word: str) -> bool:
    return word.endswith("s") or word in PRONOUNS or word in PLURALS or word in ROLES


def _inverted(words: Words, verb: int) -> Bounds | None:
    """Who stands after the verb: `…," said the mayor.` and `…, said the mayor.`"""
    if words[verb] in WITH_OBJECT or words[verb].endswith("ing"):
        return None
    if words[verb - 1] not in QUOTES and words[verb - 1] != ",":
        return None
    found = _phrase_after(words, verb + 1)
    if found is None or words[verb - 1] in QUOTES:
        return found
    ended = words.is_mark(found[1] + 1) or words[found[1] + 1] in PREPOSITIONS
    return found if ended and _before_apposition(words, verb - 1) is None else None
