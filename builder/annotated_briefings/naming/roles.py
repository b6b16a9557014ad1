"""What somebody is said to be before the name: "Prime Minister", "The head of the agency,"."""

from collections.abc import Collection

from annotated_briefings.lexicon.people import (
    COURTESY,
    FORMER,
    OFFICES,
    PLURAL_ROLES,
    ROLE_PARTICIPLES,
    ROLES,
    VERBS_BEFORE,
)
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    NOUNS_TOO,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
)
from annotated_briefings.naming.lists import role_of_list
from annotated_briefings.naming.runs import is_name_word, is_possessive
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_ROLE = 20
"""Words."""

_NO_PARTS = BREAKS | DETERMINERS | PREPOSITIONS | PRONOUNS | ADVERBS | {"and"}
_VERBS = REPORTING | VERBS_BEFORE
ENDS_APPOSITION = (REPORTING - NOUNS_TOO) | {
    "who",
    "which",
    "that",
    "whose",
    "as",
    "after",
    "while",
    "because",
}
REACHING = frozenset(("of", "to", "at", "for", "from", "in", "with", "within"))
"""What leads from a role to where it is held."""
_JOINING = ("of", "for", "the")
INTO_ROLE = PREPOSITIONS | BREAKS | REACHING | {"and"}
"""What leads on from the noun that heads a role: "mayor of", "chief at", "owner and"."""


def role_before(words: Words, name: Bounds, verbs: Collection[int]) -> Bounds | None:
    """The role that leads up to a name: "former President", "rebel spokesman", "The coach,".

    `verbs` are the offsets of words that a model takes for verbs, which no role holds.
    """
    last = name[0] - 1
    while words[last] in COURTESY:
        last -= 1
    listed = words[name[1] + 1] in (",", "and", "of") and words[last] in PLURAL_ROLES
    if words[last] in ROLES or listed:
        first = _extended(words, last, verbs)
        held = _role_and_comma(words, first - 1, verbs) if words[first - 1] == "," else None
        return (held[0], last) if held else (first, last)
    if words[last] == "including" and words[last - 1] in PLURAL_ROLES:
        return _extended(words, last - 1, verbs), last - 1
    if words[last] in (",", "and") and (shared := role_of_list(words, last)) is not None:
        return _extended(words, shared, verbs), shared
    if words[last] == "," and name[1] > name[0]:
        return _role_and_comma(words, last, verbs)
    return _role_of(words, last, verbs)


def follows_role(words: Words, run: Bounds) -> bool:
    """Whether a role leads up to a run of capitals by an "of": "head of the Guild Ana Li"."""
    return _role_reaching(words, run[0] - 1) is not None


def _extended(words: Words, first: int, verbs: Collection[int]) -> int:
    """Where a role begins that goes on to the left: "retired army" before "general"."""
    floor = max(first - LONGEST_ROLE // 2, 0)
    while first > floor:
        if _is_in_chief(words, first) or (words[first - 1] == "and" and _is_joined(words, first)):
            first -= 2
        elif words[first - 1] == ")" and (opening := _opening(words, first - 1, floor)) > floor:
            first = opening
        elif _leads_into_role(words, first - 1) and not _is_verb(words, first - 1, verbs):
            first -= 1
        else:
            break
    return first


def _is_in_chief(words: Words, last: int) -> bool:
    """Whether a role ends as "editor in chief" does."""
    return words[last] == "chief" and words[last - 1] == "in" and words[last - 2] in ROLES


def _is_verb(words: Words, index: int, verbs: Collection[int]) -> bool:
    return words.start(index) in verbs and words[index] not in ROLE_PARTICIPLES


def _is_joined(words: Words, second: int) -> bool:
    """Whether "and" joins two roles, two offices, or two words of a name, of one person.

    "Interior and Sports", "the Food and Tide Agency" are one; "Mo Li and Senator" are not.
    """
    first = second - 2
    if words.is_name(first) != words.is_name(second):
        return False
    if words[first] in (ROLES if words[second] in ROLES else OFFICES):
        return True
    opens = words[first - 1] in DETERMINERS or is_possessive(words, first - 1)
    return opens and words.is_name(first) and words[second] not in ROLES


def _opening(words: Words, closing: int, floor: int) -> int:
    """Where a bracket opens behind a word: "Bureau of Tides (BOT) head"; -1 for nowhere."""
    inside = range(closing - 1, max(floor, closing - LONGEST_ROLE // 2), -1)
    opening = next((index for index in inside if words[index] in ("(", ")")), -1)
    return opening if words[opening] == "(" and not words.is_mark(opening - 1) else -1


def _leads_into_role(words: Words, index: int) -> bool:
    word = words[index]
    if word in _JOINING:
        return joins_a_name(words, index)
    if words.is_mark(index) or word in _NO_PARTS or is_possessive(words, index):
        return False
    if words.written[index] in _VERBS or _ends_sentence(words.written[index]):
        return False
    if is_name_word(words.written[index]) or word in FORMER or word in ROLE_PARTICIPLES:
        return True
    return word.isascii() and word[-1].isalpha() and not word.endswith(("ed", "ing", "ly"))


def _ends_sentence(word: str) -> bool:
    """Whether a word is one letter with a full stop, which may be that of a sentence."""
    return len(word) == 2 and word.endswith(".")


def joins_a_name(words: Words, index: int) -> bool:
    """Whether "of" or "for the" stands inside a name: "Council for the Welfare of Cats"."""
    if words[index] not in _JOINING:
        return False
    left, right = index - 1, index + 1
    while words[left] in _JOINING:
        left -= 1
    while words[right] in _JOINING:
        right += 1
    inside = words.is_name(left) and words.is_name(right)
    return inside and words[left] not in _NO_PARTS and not is_possessive(words, left)


def _role_of(words: Words, last: int, verbs: Collection[int]) -> Bounds | None:
    """A role with where it is held: "head of the Red Cross Ana Silva", "chief of staff Mo Li"."""
    if words[last] in OFFICES and words[last - 1] in REACHING and words[last - 2] in ROLES:
        return _extended(words, last - 2, verbs), last
    if not is_name_word(words.written[last]):
        return None
    index = last
    floor = max(last - LONGEST_ROLE // 2, 0)
    while index > floor and (is_name_word(words.written[index]) or joins_a_name(words, index)):
        index -= 1
        if (role := _role_reaching(words, index)) is not None:
            return _extended(words, role, verbs), last
    return None


def _role_reaching(words: Words, last: int) -> int | None:
    """Where a role stands whose "of the" ends at a word."""
    if words[last] in DETERMINERS:
        last -= 1
    reaches = words[last] in REACHING and words[last - 1] in ROLES
    return last - 1 if reaches else None


def _role_and_comma(words: Words, comma: int, verbs: Collection[int]) -> Bounds | None:
    """A role that a comma parts from the name: "the head of the agency, Ana Silva"."""
    index = comma - 1
    floor = max(comma - LONGEST_ROLE // 2, -1)
    while index > floor:
        if words[index] == ")" and (opening := _opening(words, index, floor)) >= 0:
            index = opening - 1
        if words.is_mark(index) and not words.is_plural_mark(index):
            return None
        if words[index] in ENDS_APPOSITION:
            return None
        whole = index == comma - 1 or words[index + 1] in (*REACHING, "(")
        if whole and words[index] in ROLES:
            first = _extended(words, index, verbs)
            return None if _is_of_another(words, first) else (first, comma - 1)
        index -= 1
    return None


def _is_of_another(words: Words, role: int) -> bool:
    """Whether a role between commas says what the name before it is: "Ana Silva, the mayor,"."""
    before = role - 1 - (words[role - 1] in DETERMINERS)
    return words[before] == "," and words.is_name(before - 1) and words.is_name(before - 2)
