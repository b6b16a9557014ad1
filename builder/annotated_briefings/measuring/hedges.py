"""The words around a number that say how exact it is; they stand outside the figure.

"Nearly" and "almost" are less than: what is nearly eight months has not reached eight.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from annotated_briefings.meaning import Hedge

_BEFORE: Mapping[Hedge, str] = MappingProxyType(
    {
        "at least": "at least|at the least|no fewer than|no less than|not less than|not fewer than"
        "|a minimum of|minimum of|minimum|as few as|as little as|upwards of|upward of",
        "at most": "at most|at the most|no more than|not more than|up to|as many as|as much as"
        "|as long as|as high as|as far as|a maximum of|maximum of|maximum|not exceeding"
        "|a limit of|limited to|within",
        "less than": "less than|fewer than|under|below|just short of|short of|nearly|almost"
        "|lower than|smaller than|shorter than|younger than",
        "more than": "more than|over|above|exceeding|in excess of|north of|greater than|beyond"
        "|higher than|larger than|longer than|bigger than|older than|exceeds|exceeded|topped"
        "|surpassed|surpassing|topping",
        "estimated": "an estimated|the estimated|estimated at|estimated to be|estimated|est\\."
        "|estimates? of|estimate[sd]?(?: that)?(?: there (?:are|were))?"
        "|projected|a projected|an expected",
        "about": "about|around|some|approximately|approx\\.?|roughly|circa|ca\\.|c\\.|close to"
        "|closer to|in the region of|in the order of|on the order of|in the neighbou?rhood of|near|"
        "something like|~|≈|a reported|reportedly|more or less|give or take|perhaps|maybe|probably"
        "|an average of|average of|on average",
    }
)
"""What stands before a number, by what it makes of it."""

_AFTER: Mapping[Hedge, str] = MappingProxyType(
    {
        "about": r" or so\b|-odd\b| odd\b|-ish\b| more or less\b|,? give or take\b"
        "|,? approximately\b|,? roughly\b",
        "at least": r" or (?:more|over|longer|older|above|better)\b|,? at (?:the )?least\b"
        r"| and (?:above|over|up)\b|\+",
        "at most": r" or (?:less|fewer|under|below|younger)\b|,? at (?:the )?most\b"
        r"|,? (?:maximum|tops)\b",
    }
)
"""What stands behind one."""

_PASSED_OVER = (
    r"(?:(?:a|an|just|only|another|additional|further|total of|a total of|well|far|slightly"
    r"|little|as|even|still|now|already|US|between|his|her|their|its)\s{1,3})"
)
LONGEST = 48
"""Characters before a number that are searched for a hedge."""


def _choice(hedges: Mapping[Hedge, str], wrap: str) -> str:
    groups = (f"(?P<{hedge.replace(' ', '_')}>{words})" for hedge, words in hedges.items())
    return wrap.format("|".join(groups).replace(" ", r"\s{1,2}"))


_LEADING = re.compile(
    _choice(_BEFORE, r"(?<![\w-])(?:{})\s{{0,3}}") + f"{_PASSED_OVER}{{0,2}}\\Z",
    re.IGNORECASE,
)
_TRAILING = re.compile(_choice(_AFTER, r"(?:{})"), re.IGNORECASE)


def hedge_before(text: str, start: int, floor: int) -> tuple[Hedge, int]:
    """The hedge that ends right before an amount, and where it starts (`start` for none)."""
    window = max(floor, start - LONGEST)
    found = _LEADING.search(text, window, start)
    return (_named(found), found.start()) if found else ("exact", start)


def hedge_after(text: str, end: int, ceiling: int) -> tuple[Hedge, int]:
    """The hedge that follows right behind an amount, and where it ends (`end` for none)."""
    found = _TRAILING.match(text, end, ceiling)
    return (_named(found), found.end()) if found else ("exact", end)


def _named(found: re.Match[str]) -> Hedge:
    name = (found.lastgroup or "").replace("_", " ")
    return next(hedge for hedge in (*_BEFORE, *_AFTER) if hedge == name)
