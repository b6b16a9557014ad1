"""What speaks against a name being somebody's, though it is written as one.

A language model that reads "Easy Rider" or "Sylvan Road" for the first time often takes it for a
person; the words beside it say better. A title, a role or a reporting verb outweighs all of this.
"""

from collections.abc import Callable

from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.people import (
    CARRIERS,
    KIN,
    NAMESAKES,
    PLURAL_ROLES,
    ROLES,
    SURNAMES,
)
from annotated_briefings.lexicon.places import (
    LANDMARK_NOUNS,
    ORGANISATION_NOUNS,
    PLACE_NOUNS,
    SURNAMES_TOO,
)
from annotated_briefings.lexicon.speech import DETERMINERS, NAMING
from annotated_briefings.naming.roles import INTO_ROLE, REACHING
from annotated_briefings.naming.runs import is_possessive
from annotated_briefings.speaking.words import QUOTES, Bounds, Words

LONGEST = 8
"""Words of an apposition up to the noun that heads it."""

_LANDMARKS = frozenset(map(str.lower, set(LANDMARK_NOUNS) - SURNAMES_TOO))
_LAST_WORDS = (
    frozenset(map(str.lower, LANDMARK_NOUNS))
    | ORGANISATION_NOUNS
    | PLACE_NOUNS
    | frozenset(
        """act airport alert amendment autoplex award bill building cave center circle
        condominiums congregation courthouse cup deli development disease disorder
        doctrine drive elementary estates exhibit exhibition fever flu gallery glass
        grill highlands hill hills home homestead image influenza initiative line medal
        metals mill mills model park parks pie pies plan prison prize program programme
        project quarry racecourse report run show signs st st. supermarket syndrome
        theater theatre trail treaty trophy virus zoo""".split()
    )
) - {"attorney", "bishop"}
"""Last words of the names of things; some are last names too, behind a given name."""
_NAMED_FOR = _LANDMARKS | frozenset(
    """award bridge campus centre church clinic college district foundation fund hospital institute
    library memorial municipality museum parish park prize province school station street suburb
    theatre town trophy university village""".split()
)
"""Nouns in small letters behind the name of whom a thing is called after."""
_WORKS = NAMING - frozenset("called dubbed named nicknamed".split()) | {"daily", "newspaper"}
_THINGS = (GROUP_NOUNS | ORGANISATION_NOUNS | PLACE_NOUNS | _WORKS | _LANDMARKS) - ROLES
_ALONG = frozenset("along at down near off on onto".split())
"""What stands before a street rather than before somebody: "near Ana Lane"."""
_HELD = ROLES - KIN
"""Roles that are held in something, rather than towards somebody."""


def owned(words: Words, name: Bounds) -> bool:
    """Whether a name is part of another as its owner: "Queen Anne's County", "St Mary's Church"."""
    last = name[1]
    owns = is_possessive(words, last) and words.is_name(last + 1)
    return owns and words[last + 1] in _LAST_WORDS


def is_before_thing(words: Words, last: int) -> bool:
    """Whether what a name is given to stands behind it: "Ana Silva airport"."""
    following = last + 1
    return words[following] in _NAMED_FOR and not words.is_name(following)


def reads_as_thing(
    words: Words, name: Bounds, is_people: Callable[[str], bool], *, known: bool
) -> bool:
    """Whether a name is that of a work, a product, a place or a group by the words in and around.

    `is_people` says of a word whether it names a people ("Muslim", "Greek"); `known` is true where
    the name opens with a given name, and its last word may be a last name: "Ana Lane".
    """
    first, last = name
    before = words[first - 1]
    if before in CARRIERS or words[first] in CARRIERS:
        return True
    if " ".join((words[first], words[last].removesuffix("'s"))) in NAMESAKES:
        return True
    closed = before in QUOTES and not words.opens_quote(first - 1) and not words.is_mark(first - 2)
    if before in _WORKS or before in ("the", "a", "an", "its") or closed:
        return True
    if words[first] in PLURAL_ROLES:
        return True  # "Reporters Without Borders"
    if is_before_thing(words, last):
        return True
    if is_people(words.written[first]) or words[first].startswith(("pro-", "anti-", "non-")):
        return True
    if not known and before in REACHING and words[first - 2] in _HELD:
        return True
    capitals = words.written[last].isupper() and len(words[last]) > 1
    if capitals or words[last + 1] == "&":
        return True
    is_surname = known and (words[last] in SURNAMES or words[last] in SURNAMES_TOO)
    if is_surname and (words[last] == "street" or before in _ALONG or _is_block(words, first)):
        return True
    return (not is_surname and words[last] in _LAST_WORDS) or _is_called_thing(words, last)


def _is_block(words: Words, first: int) -> bool:
    """Whether American news places something in a street: "the 200 block of Ana Court"."""
    return words[first - 1] == "of" and words[first - 2] == "block"


def _is_called_thing(words: Words, last: int) -> bool:
    """Whether an apposition says so: "Kentro Zois, a Greek charity in Patras"."""
    if words[last + 1] != "," or words[last + 2] not in DETERMINERS:
        return False
    head = last + 3
    while head < last + LONGEST and not words.is_mark(head) and words[head] not in INTO_ROLE:
        head += 1
    return head < last + LONGEST and words[head - 1] in _THINGS
