"""The words around a number that say how exact it is; they stand outside the figure.

"Nearly" and "almost" are less than: what is nearly eight months has not reached eight.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from annotated_briefings.meaning import Hedge
from annotated_briefings.measuring.nearby import Nearby

_BEFORE: Mapping[Hedge, str] = MappingProxyType(
    {
        "at least": "at least|at the least|at the very least|at a minimum|no fewer than"
        "|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|as few as"
        "|as little as|as low as|upwards of|upward of|no earlier than"
        "|no smaller than|not smaller than|no younger than|no shorter than",
        "at most": "at most|at the most|at the very most|no more than|not more than|up to"
        "|as many as|as much as|as long as|as high as|as far as|as large as|as big as"
        "|a maximum of|maximum of"
        "|maximum|not exceeding|a limit of|limited to|within|capped at"
        "|no larger than|not larger than|no bigger than|no longer than|not longer than"
        "|no older than|not older than|no higher than|not higher than",
        "less than": "less than|fewer than|under|below|just short of|short of|nearly|almost"
        "|lower than|smaller than|shorter than|younger than|not quite|approaching|nearing",
        "more than": "more than|over|above|exceeding|in excess of|north of|greater than|beyond"
        "|higher than|larger than|longer than|bigger than|older than|exceed|exceeds|exceeded|topped"
        "|tops|surpass|surpasses|surpassed|surpassing|topping|better than|not just",
        "estimated": "an estimated|the estimated|estimated at|estimated to be|estimated|est."
        "|estimate of|estimates of|estimate|estimates|estimate that|estimates that|estimated that"
        "|estimates there are|estimate there are|estimated there are|estimated there were"
        "|estimates that there are|estimated that there were|projected|a projected|an expected"
        "|believed to be|thought to be|estimates suggest|estimates suggest that",
        "about": "about|around|some|approximately|approx.|approx|roughly|circa|ca.|c.|close to"
        "|closer to|in the region of|in the order of|on the order of|in the neighbourhood of"
        "|in the neighborhood of|near|something like|a reported|reportedly|more or less"
        "|give or take|perhaps|maybe|probably|virtually|practically",
    }
)
"""What stands before a number, by what it makes of it."""

_OR_EQUAL: Mapping[Hedge, str] = MappingProxyType(
    {
        "at least": "more than|greater than|larger than|higher than|bigger than|at least",
        "at most": "less than|fewer than|lower than|smaller than|at most",
    }
)
"""Comparisons that with "or equal to" take the number in."""

_MARKS: Mapping[Hedge, str] = MappingProxyType(
    {"about": "~≈∼≃", "more than": ">", "less than": "<", "at least": "≥⩾", "at most": "≤⩽"}
)
_SIGNS: Mapping[str, Hedge] = MappingProxyType(
    {mark: hedge for hedge, marks in _MARKS.items() for mark in marks}
)
_TWO_SIGNS: Mapping[str, Hedge] = MappingProxyType({">=": "at least", "<=": "at most"})

_AFTER: Mapping[Hedge, str] = MappingProxyType(
    {
        "about": r" or (?:so|thereabouts)\b|-odd\b| odd\b|-ish\b|,? more or less\b"
        r"|,? give or take\b"
        "|,? approximately\b|,? roughly\b",
        "at least": r" (?:or|and) (?:more|over|longer|older|above|better|greater|higher|up)\b"
        r"(?! than \d)"
        r"|,? at (?:the )?least\b|-plus\b| plus\b(?! (?:\d|an?\b|another|the))|\+",
        "at most": r" or (?:less|fewer|under|below|younger|lower)\b(?! than \d)"
        r"|,? at (?:the )?most\b"
        r"|,? (?:maximum|tops)\b",
    }
)
"""What stands behind one."""
_TRAILING = re.compile(
    "|".join(
        f"(?P<{hedge.replace(' ', '_')}>{words})".replace(" ", r"\s{1,2}")
        for hedge, words in _AFTER.items()
    ).replace(r"P<at\s{1,2}", "P<at_"),
    re.IGNORECASE,
)

_OPENS = frozenset(" \u00a0\n-,+")
"""What a hedge behind a number begins with."""

_PASSED_OVER = frozenset(
    """a an just only another additional further total of well far slightly little as even still now
    already us between from somewhere anywhere""".split()
)
"""Words between a hedge and its number: "more than just", "up to a further"."""
MOST_PASSED_OVER = 3
_LOOSE: tuple[Hedge, ...] = ("about", "estimated", "few", "exact")
"""Hedges that give way to a bound that stands with them: "at least some 20"."""


def _phrases() -> Iterator[tuple[tuple[str, ...], Hedge]]:
    for hedge, phrases in _BEFORE.items():
        yield from ((tuple(phrase.split()), hedge) for phrase in phrases.split("|"))
    for hedge, comparisons in _OR_EQUAL.items():
        for words in comparisons.split("|"):
            for equal in ("or equal to", "or equal than"):
                yield (*words.removesuffix(" than").split(), *equal.split()), hedge
                yield (*words.split(), *equal.split()), hedge
            yield ("equal", "to", "or", *words.split()), hedge


_PHRASES: Mapping[tuple[str, ...], Hedge] = MappingProxyType(dict(_phrases()))
_TAILS = frozenset(words[at:] for words in _PHRASES for at in range(len(words)))
"""Every hedge, and what is left of it without its first words."""
_LAST = _PASSED_OVER.union(words[-1] for words in _PHRASES)
"""Every word that may stand between a hedge and its number, or end one."""


def hedge_before(near: Nearby) -> tuple[Hedge, int]:
    """The hedge before an amount, and how many characters before it begins (0 for none)."""
    if near.last not in _LAST:
        return (sign, _back_to(near)) if (sign := _sign(near)) else ("exact", 0)
    hedge, count = _phrase(near.words)
    if count and hedge in _LOOSE:
        outer, more = _phrase(near.words[:-count])
        if more:
            count += more
            hedge = hedge if outer in _LOOSE else outer
    return hedge, near.back(count) if count else 0


def _back_to(near: Nearby) -> int:
    """How many characters before a number its signs begin."""
    return len(near.before) - len(near.before.rstrip().rstrip(">=<~≈∼≃≥⩾≤⩽ "))


def _sign(near: Nearby) -> Hedge | None:
    """The hedge of a sign such as "≥", which may stand right at the number."""
    written = near.before.rstrip()
    if not written or (written[-1] not in _SIGNS and written[-1] != "="):
        return None
    return _TWO_SIGNS.get("".join(written[-3:].split())[-2:]) or _SIGNS.get(written[-1])


def _phrase(words: Sequence[str]) -> tuple[Hedge, int]:
    """The hedge that some words end with, and how many of them it takes with those passed over."""
    if len(words) > 2 and words[-1] == "of" and words[-3] == "estimated":  # "an estimated cost of"
        return "estimated", 3
    for passed in range(min(len(words), MOST_PASSED_OVER + 1)):
        hedge, count = _longest(words, passed)
        if count or words[-1 - passed] not in _PASSED_OVER:
            return hedge, count
    return "exact", 0


def _longest(words: Sequence[str], passed: int) -> tuple[Hedge, int]:
    """The longest hedge that ends before the last words passed over, and its words with those."""
    found: tuple[Hedge, int] = ("exact", 0)
    end = len(words) - passed
    for start in range(end - 1, -1, -1):
        tail = tuple(words[start:end])
        if tail not in _TAILS:
            break
        if hedge := _PHRASES.get(tail):
            found = hedge, len(words) - start
    return found


def hedge_after(text: str, end: int, ceiling: int) -> tuple[Hedge, int]:
    """The hedge that follows right behind an amount, and where it ends (`end` for none)."""
    found = _TRAILING.match(text, end, ceiling) if text[end : end + 1] in _OPENS else None
    if found is None:
        return "exact", end
    name = (found.lastgroup or "").replace("_", " ")
    return next(hedge for hedge in _AFTER if hedge == name), found.end()


def firmer(before: Hedge, after: Hedge) -> Hedge:
    """Which of two hedges holds: a bound over what is only loose, else the one before."""
    return after if after != "exact" and before in _LOOSE else before
