"""What corpora of quantities mark, and this project calls no figure of its own.

Years, house numbers and what bears a number for its name ("Voyager 2") are no figures; a conversion
in brackets is one with the figure before it; "a gallon" has no number at all. Corpora made for
other ends mark all of them, so that what they count is told in a row beside.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from annotated_briefings.measuring.numbers import amounts
from annotated_briefings.measuring.openings import openings
from annotated_briefings.span import Span

_YEAR = re.compile(r"1\d{3}|20\d\d")
_OPENS_BRACKET = re.compile(r"\s?\([^()]*")
_NAMED = re.compile(r"(?:\b[A-Z][\w-]*|[#№.:/_-]|\bnrs?\.|\bversion)\s?\Z")
_GLUED = re.compile(r"[-./,:]\d")


class Marked(Protocol):
    """What a corpus marks, by its place."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


Gold = TypeVar("Gold", bound=Marked)


def figures_alone(text: str, gold: Sequence[Gold]) -> Iterator[Gold]:
    """Those of the marked that are figures."""
    before: Gold | None = None
    for each in sorted(gold, key=lambda marked: marked.start):
        converts = before and _OPENS_BRACKET.fullmatch(text, before.end, each.start)
        if not converts and _has_number(text, each) and not _is_name(text, each):
            yield each
        before = each


def _has_number(text: str, marked: Marked) -> bool:
    written = text[marked.start : marked.end]
    return any(amounts(written, Span(0, len(written)), openings(written)))


def _is_name(text: str, marked: Marked) -> bool:
    """Whether a number by itself is a year, a part of a longer row, or follows a name."""
    written = text[marked.start : marked.end]
    if not written.isdecimal():
        return False
    before = text[max(0, marked.start - 24) : marked.start]
    return (
        _YEAR.fullmatch(written) is not None
        or _GLUED.match(text, marked.end) is not None
        or _NAMED.search(before) is not None
    )
