"""What somebody is said to be, beside the name: "Prime Minister", "a commander in the guard"."""

from collections.abc import Callable

from annotated_briefings.lexicon.people import (
    COURTESY,
    FORMER,
    OFFICES,
    ROLE_PARTICIPLES,
    ROLES,
    TITLES,
    VERBS_BEFORE,
)
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.lexicon.speech import (
    ADVERBS,
    BREAKS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    REPORTING,
)
from annotated_briefings.naming.runs import is_name_word, is_possessive, runs
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_ROLE = 20
"""Words."""

_NOT_IN_TITLE = (
    BREAKS | DETERMINERS | PREPOSITIONS | PRONOUNS | REPORTING | VERBS_BEFORE | ADVERBS | {"and"}
)
_ENDS_APPOSITION = REPORTING | {"who", "which", "that", "whose", "as", "after", "while", "because"}
INTO_ROLE = PREPOSITIONS | BREAKS | {"and"}
"""What leads on from the noun that heads a role: "mayor of", "chief at", "owner and"."""
_COUNTRIES = frozenset(("US", "USA", "UK", "UAE", "U.S.", "U.K.", "EU", "DR"))


def name_start(words: Words, run: Bounds) -> int:
    """Where a run of capitals stops being a title and begins to be a name."""
    first, last = run
    for index in range(last - 1, first - 1, -1):
        if words[index] in TITLES or words[index] in COURTESY:
            return index + 1
    opens_sentence = words.is_mark(first - 1) and last - first > 1
    return first + 1 if opens_sentence and words[first] in ROLES else first


def after_organisation(words: Words, run: Bounds) -> int:
    """Where a name of two words or more begins after an organisation's: "Youth Council Ana Li"."""
    first, last = run
    for index in range(last - 2, first - 1, -1):
        if words[index] in ORGANISATION_NOUNS or words[index] in OFFICES:
            return index + 1
    return first


def follows_role(words: Words, run: Bounds) -> bool:
    """Whether a role leads up to a run of capitals by an "of": "head of the Guild Ana Li"."""
    return _role_reaching(words, run[0] - 1) is not None


def role_before(words: Words, name: Bounds) -> Bounds | None:
    """The role that leads up to a name: "former President", "rebel spokesman", "The coach,"."""
    last = name[0] - 1
    while words[last] in COURTESY:
        last -= 1
    if words[last] in ROLES:
        return _extended(words, last), last
    if words[last] == "," and name[1] > name[0]:
        return _role_and_comma(words, last)
    return _role_of(words, last)


def role_after(words: Words, last: int) -> Bounds | None:
    """The role in apposition: ", a commander in the guard,"; an age before it is passed over."""
    if words[last + 1] != ",":
        return None
    first = last + 2
    if words[first].isdigit() and words[first + 1] == ",":
        first += 2
    end = _until(words, first, lambda index: words.written[index] in _ENDS_APPOSITION)
    head = _until(words, first, lambda index: index >= end or words.written[index] in INTO_ROLE) - 1
    if head < first or words[head] not in ROLES:
        return None
    while words[end - 1] in PREPOSITIONS or words[end - 1] in DETERMINERS:
        end -= 1
    opens = first + (words[first] in DETERMINERS)
    return (opens, end - 1) if opens < end else None


def affiliation(
    words: Words, role: Bounds, is_organisation: Callable[[Bounds], bool]
) -> Bounds | None:
    """The organisation that a role is held in, as far as it is named in the role."""
    found: Bounds | None = None
    for run in _whole_names(words, role):
        first, last = _without_titles(words, run)
        if all(words[index] in OFFICES for index in range(first, last + 1)):
            continue
        if _reads_as_organisation(words, (first, last)) or is_organisation((first, last)):
            found = first, last
    return found


def _whole_names(words: Words, role: Bounds) -> list[Bounds]:
    """The runs of capitals in a role, "University" and "Leeds" joined by the "of" between them."""
    names: list[Bounds] = []
    for run in runs(words, role):
        if names and _goes_on(words, names[-1], run):
            names[-1] = names[-1][0], run[1]
        else:
            names.append(run)
    return names


def _goes_on(words: Words, name: Bounds, run: Bounds) -> bool:
    heads = any(words[index] in ORGANISATION_NOUNS for index in range(name[0], name[1] + 1))
    return heads and all(
        words[index] in ("of", "for", "the") for index in range(name[1] + 1, run[0])
    )


def _reads_as_organisation(words: Words, run: Bounds) -> bool:
    first, last = run
    if first == last:
        word = words.written[first]
        return 2 <= len(word) <= 6 and word.isupper() and word not in _COUNTRIES
    return any(words[index] in ORGANISATION_NOUNS for index in range(first, last + 1))


def _without_titles(words: Words, run: Bounds) -> Bounds:
    first, last = run
    while last >= first and words[last] in ROLES:
        last -= 1
    return first, last


def _extended(words: Words, first: int) -> int:
    """Where a role begins that goes on to the left: "retired army" before "general"."""
    floor = max(first - LONGEST_ROLE // 2, 0)
    while first > floor and _leads_into_role(words, first - 1):
        first -= 1
    return first


def _leads_into_role(words: Words, index: int) -> bool:
    word = words[index]
    if word in ("of", "for", "the"):
        return _joins_a_name(words, index)
    if words.is_mark(index) or word in _NOT_IN_TITLE or is_possessive(words, index):
        return False
    if is_name_word(words.written[index]) or word in FORMER or word in ROLE_PARTICIPLES:
        return True
    return word.isascii() and word[-1].isalpha() and not word.endswith(("ed", "ing", "ly"))


def _joins_a_name(words: Words, index: int) -> bool:
    """Whether "of" or "for the" stands inside a name: "Council for the Welfare of Cats"."""
    left, right = index - 1, index + 1
    while words[left] in ("of", "for", "the"):
        left -= 1
    while words[right] in ("of", "for", "the"):
        right += 1
    inside = words.is_name(left) and words.is_name(right)
    return inside and words[left] not in _NOT_IN_TITLE and not is_possessive(words, left)


def _role_of(words: Words, last: int) -> Bounds | None:
    """A role whose organisation stands before the name: "head of the Red Cross Ana Silva"."""
    index = last
    while index > last - 8 and index > 0 and is_name_word(words.written[index]):
        index -= 1
    role = _role_reaching(words, index)
    return (_extended(words, role), last) if role is not None and index < last else None


def _role_reaching(words: Words, last: int) -> int | None:
    """Where a role stands whose "of the" ends at a word."""
    if words[last] in DETERMINERS:
        last -= 1
    reaches = words[last] in ("of", "to", "at", "for") and words[last - 1] in ROLES
    return last - 1 if reaches else None


def _role_and_comma(words: Words, comma: int) -> Bounds | None:
    """A role that a comma parts from the name: "the head of the agency, Ana Silva"."""
    for index in range(comma - 1, max(comma - LONGEST_ROLE // 2, -1), -1):
        if words.is_mark(index) or words.written[index] in _ENDS_APPOSITION:
            return None
        whole = index == comma - 1 or words[index + 1] in ("of", "to", "at", "for", "in")
        if whole and words[index] in ROLES:
            return _extended(words, index), comma - 1
    return None


def _until(words: Words, first: int, ends: Callable[[int], bool]) -> int:
    index = first
    while index < first + LONGEST_ROLE:
        if (words.is_mark(index) and not words.is_plural_mark(index)) or ends(index):
            break
        index += 1
    return index
