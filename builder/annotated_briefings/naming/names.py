"""The part of a run of capitals that can be somebody's name, by its words and the model's."""

from annotated_briefings.lexicon.people import (
    CAPTIONS,
    COURTESY,
    NO_NAMES,
    OFFICES,
    SUFFIXES,
    SURNAMES,
)
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.naming.given import is_given, is_initials
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.roles import follows_role
from annotated_briefings.naming.runs import LONGEST_NAME
from annotated_briefings.naming.titles import (
    after_organisation,
    given_start,
    is_title,
    name_start,
)
from annotated_briefings.span import Span
from annotated_briefings.speaking.words import Bounds, Words

LONGEST_SYLLABLE = 6
"""Letters that a name may have behind a hyphen in lower case: Jong-un, Chung-hyun."""

_COUNTRIES = frozenset(("U.S.", "U.K.", "U.N.", "E.U.", "U.A.E.", "D.C.", "L.A."))
_MADE = frozenset("area based born era led made style wide".split())


def name_in(words: Words, run: Bounds, labels: Labels) -> Bounds | None:
    """The part of a run that is the name, or None where it cannot be somebody's."""
    if run[0] == run[1]:
        return None if _is_no_word(words, run[0]) else run
    if words[run[1]] in CAPTIONS and words[run[1] + 1] == ":":
        run = (run[0], run[1] - 1)
    person = labels.person(words.span(run)) if labels.by_model else None
    name = (max(name_start(words, run), _start_in(words, run, person)), run[1])
    if name[1] - name[0] >= LONGEST_NAME or _is_no_name(words, name, by_model=bool(person)):
        return None
    return name


def _start_in(words: Words, run: Bounds, person: Span | None) -> int:
    """Where the name begins: by the model, if not on a last name alone, or behind a role's "of"."""
    if person is None:
        start = after_organisation(words, run)
        given = given_start(words, (start, run[1]))
        if follows_role(words, run):
            return given or start
        return given if given and start > run[0] else run[0]
    inside = [index for index in range(run[0], run[1] + 1) if words.start(index) >= person.start]
    if len(inside) > 1 and words.start(run[1]) < person.end:
        return inside[0]
    return after_organisation(words, run)


def _is_no_word(words: Words, index: int) -> bool:
    """Whether a word that stands alone is nobody's name: "UNICEF", "Parliament", "Friday"."""
    word = words.lower[index].removesuffix("'s")
    if word in ORGANISATION_NOUNS or word in NO_NAMES or word in OFFICES or is_title(words, index):
        return True
    return len(word) == 1 or words.written[index].isupper() or _describes(words.written[index])


def _is_no_name(words: Words, name: Bounds, *, by_model: bool) -> bool:
    first, last = name
    if first == last:
        return _is_no_word(words, last)
    parts = range(first, last + 1)
    if any(_describes(words.written[part]) for part in parts) or words[last] in COURTESY:
        return True
    if (
        len(words.written[last]) == 1
        or is_initials(words.written[last])
        or words.written[first] in _COUNTRIES
    ):
        return True
    if by_model:
        return False
    surnames = SURNAMES if is_given(words.written[first]) else frozenset[str]()
    if is_title(words, last) and words[last] not in surnames:
        return True
    written = (words[part].removesuffix("'s") for part in parts)
    return any(
        (word in ORGANISATION_NOUNS or word in NO_NAMES) and word not in surnames
        for word in written
    )


def _describes(word: str) -> bool:
    """Whether a word is letters that stand for an organisation, or an adjective: "Paris-based"."""
    if len(word) > 2 and word.isupper():
        return not is_initials(word) and word.lower() not in SUFFIXES
    tail = word.rpartition("-")[2] if "-" in word else ""
    return tail.isupper() or (tail.islower() and (len(tail) > LONGEST_SYLLABLE or tail in _MADE))
