"""Which places are best known by a name as it is written."""

import re
from collections.abc import Iterable
from functools import lru_cache

from annotated_briefings.folding import folded
from annotated_briefings.gazetteer import Toponym

_DOUBLED = re.compile(r"(.)\1")
_KIND = re.compile(
    r"(?:canton|governorate|province|region|state) of (?P<after>.+)"
    r"|(?P<before>.+) (?:governorate|prefecture|province|region|sheng)"
)


def known_as(places: Iterable[Toponym], name: str) -> tuple[Toponym, ...]:
    """The places that have a name for their own, and not among others.

    St and Saint are one, as are Odesa and Odessa, and Hunan is the name of Hunan Province.
    """
    written = _key(name)
    return tuple(
        place
        for place in places
        if written == (known := _key(place.name))
        or (place.feature == "region" and written == _without_kind(known))
    )


@lru_cache(maxsize=5_000)
def _without_kind(key: str) -> str | None:
    kind = _KIND.fullmatch(key)
    return (kind["after"] or kind["before"]) if kind else None


@lru_cache(maxsize=20_000)
def _key(name: str) -> str:
    key = folded(name)
    if key.startswith("st "):
        key = f"saint {key[3:]}"
    return _DOUBLED.sub(r"\1", key)
