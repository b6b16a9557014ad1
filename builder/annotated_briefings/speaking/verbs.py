"""Which words report where they stand: many reporting verbs are nouns or participles as well."""

from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.nouns import PLURALS
from annotated_briefings.lexicon.people import ROLES
from annotated_briefings.lexicon.speech import (
    BREAKS,
    DETERMINERS,
    GOING_ON,
    HALF_VERBS,
    JUDGING,
    NOUNS_TOO,
    PARTICIPLES,
    PRONOUNS,
    REPORTING,
    TAKEN,
    TAKING,
    TEXTS,
)
from annotated_briefings.speaking.words import QUOTES, Words

LONGEST = 16
"""Words in a subject; what is longer is a clause that was misread."""
NEAR_QUOTE = 5
"""Words from a verb that is about speech next to a quote alone to the mark that opens the quote."""

VERBS = REPORTING | JUDGING
_SPEAKING = ROLES | GROUP_NOUNS | PLURALS | TEXTS
_CLAUSE_OPENERS = (
    PRONOUNS | DETERMINERS | frozenset("that there up at more less about nearly".split())
)


def is_no_verb(words: Words, verb: int) -> bool:
    """Whether one of `VERBS` is a noun here, a participle, or says nothing of speech."""
    word = words[verb]
    if word not in REPORTING:
        named = words[verb + 1] == "to" and words[verb + 2] == "as"
        if words[verb + 1] == "it" and words[_before_speaker(words, verb - 1)] == "as":
            return False  # `…", as the mayor put it`
        return named or not (_leads_to_quote(words, verb + 1) or _ends_quote(words, verb))
    if words[verb - 1] == "to" and words[verb - 2] != "on":
        return not _leads_to_quote(words, verb + 1)
    if word.endswith("ing") and (words[verb - 1] in DETERMINERS or words[verb - 1] == "that"):
        return True  # "under that warning"
    if word in NOUNS_TOO or word in HALF_VERBS:
        return _is_noun(words, verb)
    if word in GOING_ON:
        return not _goes_on_speaking(words, verb)
    if word in TAKING and words[verb + 2] in TAKEN:
        return True
    return word in PARTICIPLES and _is_participle(words, verb)


def _is_noun(words: Words, verb: int) -> bool:
    following = words[verb + 1]
    if words[verb - 1] in DETERMINERS:
        return True
    if words[verb - 1] in QUOTES and following[:1].isalpha():
        return False
    if following in (".", ""):
        return not _stands_apart(words, verb - 1)
    if following in _CLAUSE_OPENERS or following[:1].isdigit():
        return False
    apart = following in (":", ",") or following in QUOTES
    return not (apart and _can_speak(words, verb - 1))


def _can_speak(words: Words, index: int) -> bool:
    word = words[index]
    return words.is_name(index) or word in PRONOUNS or word.endswith("s") or word in _SPEAKING


def _goes_on_speaking(words: Words, verb: int) -> bool:
    following = words[verb + 1]
    spoken = words.is_name(verb - 1) or words[verb - 1] in PRONOUNS
    quote = words.opens_quote(verb + 1 + (following in (",", ":")))
    return following == ":" or quote or (following in (",", ".") and spoken)


def _is_participle(words: Words, verb: int) -> bool:
    following = words[verb + 1]
    if following == "as" and (words.is_name(verb - 1) or words[verb - 1] in PRONOUNS):
        return not _leads_to_quote(words, verb + 1)
    return following in ("to", "of", "dead", "as")


def _leads_to_quote(words: Words, first: int) -> bool:
    """Whether a quotation mark opens a few words on, as in: spoke of a "grave error"."""
    for index in range(first, first + NEAR_QUOTE):
        if words.is_mark(index):
            apart = 1 if words[index] in (",", ":") else 0
            return words.opens_quote(index + apart)
    return False


def _ends_quote(words: Words, verb: int) -> bool:
    """Whether nothing but who speaks stands between a closing mark and the verb: …," Li agreed."""
    first = _before_speaker(words, verb - 1)
    return first < verb - 1 and words[first] in QUOTES and words[first - 1] in (",", "?", "!")


def _stands_apart(words: Words, last: int) -> bool:
    """Whether nothing but who speaks stands between a comma or a quote and the verb."""
    first = _before_speaker(words, last)
    named = words.is_name(first + 1) or words[first + 1] in DETERMINERS
    return named and first < last and (words[first] == "," or words[first] in QUOTES)


def _before_speaker(words: Words, last: int) -> int:
    first = last
    while last - first < LONGEST and not stops(words, first):
        first -= 1
    return first


def stops(words: Words, index: int) -> bool:
    """Whether no subject runs across a word; "and" joins names alone ("Paris and the UN")."""
    word = words[index]
    if word == "and":
        joined = words.is_name(index + 1) or words[index + 1] in ("the", "its", "his", "her")
        return not (joined and words.is_name(index - 1))
    if not word[:1].isalnum() or word in BREAKS:
        return True
    if word not in REPORTING or words.written[index] != word:
        return False
    return not (word in NOUNS_TOO and is_no_verb(words, index))
