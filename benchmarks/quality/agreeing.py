"""When two people would say that they wrote the same noun, name or role in different words."""

import re

_WORD = re.compile(r"[\w#&]+(?:[-.'’]\w+)*\.?")
_POSSESSIVE = re.compile(r"(?:['’]s?|\.)\Z")
_ARTICLE = re.compile(r"\A(?:the|an?)\s", re.IGNORECASE)
_EMPTY = frozenset(
    ("the", "a", "an", "of", "for", "to", "at", "in", "and", "on", "its", "his", "her")
)
_BEHIND = re.compile(r"\s(?:of|in|from|for|at|with|who|that|on|to|by|and|or)\s.*", re.DOTALL)
"""What may stand behind the head of a noun phrase."""
_BEFELL = (
    frozenset(
        ("killed", "killing", "kill", "dead", "death", "deaths", "died", "toll", "fatalities")
    ),
    frozenset(("wounded", "wounding", "injured", "injuring", "hurt", "injuries")),
)
"""Words that count the same people, by what befell them."""
HALF = 0.5


def same_noun(one: str, other: str) -> bool:
    """Whether two noun phrases have one head ("small boats" and "boats"), or most of their words.

    Casualties agree by what befell them, whatever word says so.
    """
    heads = _head(one), _head(other)
    if heads[0] == heads[1] or any(set(heads) <= kind for kind in _BEFELL):
        return True
    return _overlap(_words(one), _words(other)) > HALF


def same_name(one: str, other: str) -> bool:
    """Whether two names are of one bearer: all words of the shorter, initials, or the last name."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    if first <= second or second <= first or _abbreviate(one, other) or _abbreviate(other, one):
        return True
    shorter = min(len(first), len(second))
    return _last(one) == _last(other) and len(first & second) >= HALF * shorter


def same_role(gold: str, told: str, affiliation: str = "") -> bool:
    """Whether a role has all words of the gold, or half of what the two have together.

    The words of the affiliation are no part of a role: "ministry spokesman" is "spokesman".
    """
    body = _words(affiliation)
    first, second = _words(gold) - body or _words(gold), _words(told) - body or _words(told)
    return first <= second or _overlap(first, second) >= HALF


def _words(text: str) -> frozenset[str]:
    """The words that say something, without the -s of possessives and plurals."""
    words = (_POSSESSIVE.sub("", word) for word in _WORD.findall(text.casefold()))
    return frozenset(word.removesuffix("s") for word in words if word not in _EMPTY)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one or other else 0.0


def _head(phrase: str) -> str:
    """The last word before what may follow a head, without the -s of a plural."""
    return _last(_BEHIND.sub("", phrase)).removesuffix("s")


def _last(text: str) -> str:
    words = _WORD.findall(text.casefold())
    return _POSSESSIVE.sub("", words[-1]) if words else ""


def _abbreviate(letters: str, name: str) -> bool:
    """Whether "the LWO" is short for "the Lake Watch Office"."""
    capitals = "".join(word[0] for word in name.split() if word[0].isupper())
    return len(capitals) > 1 and _ARTICLE.sub("", letters).replace(".", "") == capitals
