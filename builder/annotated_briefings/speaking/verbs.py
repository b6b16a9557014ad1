"""Which words report where they stand: many reporting verbs are nouns or participles as well."""

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
)
from annotated_briefings.speaking.words import QUOTES, Words

LONGEST = 16
"""Words in a subject; what is longer is a clause that was misread."""
NEAR_QUOTE = 5
"""Words from a verb that is about speech next to a quote alone to the mark that opens the quote."""

VERBS = REPORTING | JUDGING
_CLAUSE_OPENERS = (
    PRONOUNS | DETERMINERS | frozenset("that there up at more less about nearly".split())
)


def is_no_verb(words: Words, verb: int) -> bool:
    """Whether one of `VERBS` is a noun here, a participle, or says nothing of speech."""
    following = words[verb + 1]
    if words[verb] not in REPORTING:
        named = words[verb + 1] == "to" and words[verb + 2] == "as"
        return named or not _leads_to_quote(words, verb + 1)
    if words[verb] in NOUNS_TOO or words[verb] in HALF_VERBS:
        if words[verb - 1] in DETERMINERS:
            return True
        if following in (".", ""):
            return not _stands_apart(words, verb - 1)
        opened = following in _CLAUSE_OPENERS or following in (":", ",") or following in QUOTES
        return not (opened or following[:1].isdigit())
    if words[verb] in GOING_ON:
        spoken = words.is_name(verb - 1) or words[verb - 1] in PRONOUNS
        quote = words.opens_quote(verb + 1) or words.opens_quote(verb + 2)
        return not (following == ":" or quote or (following in (",", ".") and spoken))
    if words[verb] in TAKING and words[verb + 2] in TAKEN:
        return True
    if words[verb] not in PARTICIPLES:
        return False
    if following == "as" and (words.is_name(verb - 1) or words[verb - 1] in PRONOUNS):
        return not _leads_to_quote(words, verb + 1)
    return following in ("to", "by", "of", "dead", "as")


def _leads_to_quote(words: Words, first: int) -> bool:
    """Whether a quotation mark opens a few words on, as in: spoke of a "grave error"."""
    for index in range(first, first + NEAR_QUOTE):
        if words.is_mark(index):
            return words.opens_quote(index)
    return False


def _stands_apart(words: Words, last: int) -> bool:
    """Whether nothing but who speaks stands between a comma or a quote and the verb."""
    first = last
    while last - first < LONGEST and not stops(words, first):
        first -= 1
    named = words.is_name(first + 1) or words[first + 1] in DETERMINERS
    return named and first < last and (words[first] == "," or words[first] in QUOTES)


def stops(words: Words, index: int) -> bool:
    """Whether no subject runs across a word; "and" joins names alone ("Paris and the UN")."""
    if words[index] == "and":
        joined = words.is_name(index + 1) or words[index + 1] in ("the", "its", "his", "her")
        return not (joined and words.is_name(index - 1))
    if words.is_mark(index) or words[index] in BREAKS:
        return True
    noun = words[index] in NOUNS_TOO and is_no_verb(words, index)
    return words.written[index] in REPORTING and not noun
