"""Commas between names: "Paris, Texas" is one place in another, "Ohio, Texas and Utah" a list.

Three names in a row that may be countries, or regions, are a list; two may be "Wyoming, Michigan".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from annotated_briefings.document import Document
from annotated_briefings.placing.mentions import Mention

COMMA = re.compile(r",\s{1,3}")
_LISTED = re.compile(r",\s{1,3}(?:and |or )?|\s{1,3}(?:and|or|&)\s{1,3}")
LONGEST_GAP = 10

Pair = tuple[Mention, Mention]


def joined_by_commas(document: Document, mentions: Sequence[Mention]) -> Iterator[Pair]:
    """Neighbouring names with a comma alone between them, but for those in a list."""
    run: list[Pair] = []
    for one, other in pairwise(mentions):
        if are_listed(document, one, other):
            run.append((one, other))
            continue
        yield from _contained(document, run)
        run = []
    yield from _contained(document, run)


def are_listed(document: Document, one: Mention, other: Mention) -> bool:
    """Whether a comma or a conjunction alone stands between two names."""
    return _gap(document, one, other, _LISTED)


def _contained(document: Document, run: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs of names in a row of which one may lie in the other."""
    alike = [_ranks(one) & _ranks(other) for one, other in run]
    for at, (one, other) in enumerate(run):
        near = [*alike[max(at - 1, 0) : at], *alike[at + 1 : at + 2]]
        listed = any(alike[at] & ranks for ranks in near)
        # No country lies in another, but for what has a division's name as well: Georgia.
        apart = alike[at] == {"country"} and "region" not in _ranks(one)
        if not listed and not apart and _gap(document, one, other, COMMA):
            yield one, other


def _ranks(mention: Mention) -> frozenset[str]:
    """Whether a name may be that of a country, or of a division of the first level."""
    return frozenset(place.feature for place in mention.toponyms) & {"country", "region"}


def _gap(document: Document, one: Mention, other: Mention, pattern: re.Pattern[str]) -> bool:
    start, end = one.span.end, other.span.start
    return end - start <= LONGEST_GAP and bool(pattern.fullmatch(document.source.text, start, end))
