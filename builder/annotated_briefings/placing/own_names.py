"""Whether a name as it is written is the one that a place is best known by."""

import re
from functools import lru_cache

from annotated_briefings.folding import folded
from annotated_briefings.gazetteer import Toponym

_DOUBLED = re.compile(r"(.)\1")
_KIND = re.compile(
    r"(?:canton|governorate|province|region|state) of (?P<after>.+)"
    r"|(?P<before>.+) (?:governorate|prefecture|province|region|sheng)"
)


def is_known_as(place: Toponym, name: str) -> bool:
    """Whether a place has a name for its own, and not among others.

    St and Saint are one, as are Odesa and Odessa, and Hunan is the name of Hunan Province.
    """
    written, known = _key(name), _key(place.name)
    if written == known or place.feature != "region":
        return written == known
    kind = _KIND.fullmatch(known)
    return kind is not None and written == (kind["after"] or kind["before"])


@lru_cache(maxsize=20_000)
def _key(name: str) -> str:
    key = folded(name)
    if key.startswith("st "):
        key = f"saint {key[3:]}"
    return _DOUBLED.sub(r"\1", key)
