"""Whom a reporting verb gives its statement to, from words alone.

It is who stands before the verb ("officials in Mosul said"), behind it (", said officials"), behind
"according to" or "by", or whom others quote ("was quoted as saying").
"""

from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.nouns import PLURALS
from annotated_briefings.lexicon.people import PARTICLES, ROLES
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    PARTICIPLES,
    PASSIVES,
    PREPOSITIONS,
    WITH_OBJECT,
)
from annotated_briefings.speaking.openings import opening_subject, sentence_start
from annotated_briefings.speaking.phrases import (
    NO_NAME,
    bracket_before,
    named_behind,
    past_opening,
    phrase_after,
    phrase_before,
    start_of,
)
from annotated_briefings.speaking.verbs import LONGEST
from annotated_briefings.speaking.words import QUOTES, Bounds, Words

MOST_PHRASES = 6
"""Phrases between commas before a verb among which its subject is sought."""
LONGEST_LABEL = 6
"""Words before a colon that name who speaks what stands behind it."""

_SPEAKING_NOUNS = ROLES | GROUP_NOUNS | PLURALS
QUOTING = frozenset("quoted quotes quoting".split())
"""Verbs whose object said the words, not their subject."""
_DASHES = frozenset("-–—")
_ENDS = frozenset(".!?")


def subject(words: Words, verb: int, previous: Bounds | None) -> Bounds | None:
    """The words that name who speaks; `previous` is the subject of the clause before."""
    if words[verb] == "according":
        return _named_behind(words, verb + 2) if words[verb + 1] == "to" else None
    if words[verb] in QUOTING:
        return _whose_words(words, verb)
    if words[verb] in PARTICIPLES and words[verb + 1] == "by":
        return phrase_after(words, verb + 2)
    if words[verb].endswith("ing") and words[verb - 1] == "as":
        return _quoted(words, verb)
    return _inverted(words, verb) or _before(words, verb, previous)


def labelled(words: Words, colon: int) -> Bounds | None:
    """Who a quote is labelled with, as in headlines and interviews: `Mayor: "We will not go"`."""
    if not words.opens_quote(colon + 1) or sentence_start(words, colon) != start_of(
        words, colon - 1
    ):
        return None
    found = phrase_before(words, colon - 1)
    if found is None or found[1] - found[0] >= LONGEST_LABEL:
        return None
    speaks = words.is_name(found[1]) or words[found[1]] in _SPEAKING_NOUNS
    return found if speaks else None


def _quoted(words: Words, saying: int) -> Bounds | None:
    """Whom others quote: `Lusa quoted Ana Silva, a baker, as saying`, `Silva was quoted as …`."""
    for index in range(saying - 2, max(saying - 2 - 2 * LONGEST, -1), -1):
        if words[index] in QUOTING:
            if words[index - 1] in PASSIVES:
                return phrase_before(words, index - 2) or _before_apposition(words, index - 2)
            return phrase_after(words, index + 1)
        if words[index] in ".!?":
            break
    return None


def _whose_words(words: Words, verb: int) -> Bounds | None:
    """Whom others quote: `Lusa quotes the mayor: "…`."""
    found = _named_behind(words, verb + 1)
    if found is None or words[found[1] + 1] != ":" or not words.opens_quote(found[1] + 2):
        return None
    return found


def _named_behind(words: Words, first: int) -> Bounds | None:
    """The phrase that begins with a word; of a role with a name behind it the name.

    `said the mayor, Ana Silva.` and `said her mother, Rosa, who …`
    """
    found = phrase_after(words, first)
    if found is None or ROLES.isdisjoint(words.inside(found)):
        return found
    return named_behind(words, found) or found


def _before(words: Words, verb: int, previous: Bounds | None) -> Bounds | None:
    """The words before a verb that name who speaks."""
    last = verb - 1
    while words[last] in ADVERBS or (words[last].endswith("ly") and not words.is_name(last)):
        last -= 1
    participle = words[verb].endswith("ing")
    if words[last] in PASSIVES:
        if not participle:
            return None
        last -= 1
    elif participle:
        return _going_on(words, verb, previous) or (
            phrase_before(words, last) if words[last] != "," else None
        )
    if words[last] in ("and", "but", "or", "to"):
        return _going_on(words, verb, previous)
    if words[last] == "," or words[last] in _DASHES:
        # `A woman from Lagos, said` has a comma too many
        return (
            _before_apposition(words, last)
            or _titled(words, last)
            or opening_subject(words, last + 1)
        )
    if words[last] == ")":
        return phrase_before(words, bracket_before(words, last) - 1)
    if words[last] in ("who", "which"):
        return phrase_before(words, last - 2 if words[last - 1] == "," else last - 1)
    return _described(words, last) or phrase_before(words, last) or _behind_comma(words, last)


def _titled(words: Words, comma: int) -> Bounds | None:
    """A role and a full name with a comma too many: `Club manager Ana Silva, said`."""
    found = phrase_before(words, comma - 1)
    first = comma - 1
    while words.is_name(first - 1):
        first -= 1
    return found if first < comma - 1 and words[first - 1] in ROLES else None


def _going_on(words: Words, verb: int, previous: Bounds | None) -> Bounds | None:
    """The subject that a verb shares with one before it in its sentence."""
    if previous and not _sentence_ends(words, previous[1], verb):
        return previous
    return opening_subject(words, verb)


def _sentence_ends(words: Words, start: int, end: int) -> bool:
    return end - start > 3 * LONGEST or not _ENDS.isdisjoint(words[start:end])


def _described(words: Words, last: int) -> Bounds | None:
    """A name before an apposition that no second comma ends: `Ana Silva, a baker in Lagos said`."""
    first = start_of(words, last)
    if words[first] not in ("a", "an") or words[first - 1] != ",":
        return None
    start = past_opening(words, start_of(words, first - 2), first - 2)
    return (start, first - 2) if _is_full_name(words, start, first - 2) else None


def _behind_comma(words: Words, last: int) -> Bounds | None:
    """Who stands before a comma and words that name nobody: `Li, 39, of Lagos said`."""
    first = start_of(words, last)
    return _before_apposition(words, first - 1) if words[first - 1] == "," else None


def _before_apposition(words: Words, comma: int) -> Bounds | None:
    """Who stands among the phrases between commas before a verb.

    That is the nearest full name ("the coach, Ana Silva, said", "Ana Silva, a coach, said"), or
    else the phrase before the last of them.
    """
    nearest: Bounds | None = None
    end, left = comma - 1, MOST_PHRASES
    for index in range(comma - 1, max(comma - 3 * LONGEST, -2), -1):
        quote = words[index] in QUOTES and not words.is_plural_mark(index)
        ends_clause = index < 0 or words[index] in ".!?;:" or quote
        if not ends_clause and words[index] != "," and words[index] not in _DASHES:
            continue
        first = past_opening(words, index + 1, end)
        if index < end and _is_full_name(words, first, end):
            return first, end
        left -= 1
        if ends_clause or not left:
            break
        if nearest is None and index < comma - 1:
            nearest = phrase_before(words, index - 1)
        end = index - 1
    return nearest


def _is_full_name(words: Words, first: int, last: int) -> bool:
    return 0 < last - first < 5 and all(
        (words.is_name(index) and words[index] not in NO_NAME)
        or (words[index] in PARTICLES and first < index < last)
        for index in range(first, last + 1)
    )


def _inverted(words: Words, verb: int) -> Bounds | None:
    """Who stands after the verb: `…," said the mayor.` and `…, said the mayor.`"""
    if words[verb] in WITH_OBJECT or words[verb].endswith("ing"):
        return None
    behind = words[verb - 1]
    if behind == "," and words[verb - 2] in QUOTES:
        behind = words[verb - 2]
    if behind not in QUOTES and behind != ",":
        return None
    found = _named_behind(words, verb + 1)
    if found is None or behind in QUOTES:
        return found
    ended = words.is_mark(found[1] + 1) or words[found[1] + 1] in PREPOSITIONS
    return found if ended and _before_apposition(words, verb - 1) is None else None
