"""Commas between names: "Paris, Texas" is one place in another, "Ohio, Texas and Utah" a list.

Three names in a row that may be countries, or regions, are a list; two may be "Wyoming, Michigan".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from annotated_briefings.document import Document
from annotated_briefings.placing.geography import contains, dwarfs_towns
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
        elif run:
            yield from _contained(document, run)
            run = []
    yield from _contained(document, run)


def in_company(document: Document, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Each name, with the kind of its neighbours in a list: one list is of countries or of states.

    So New York is a state between Ohio and Vermont, and Georgia a country beside Armenia.
    """
    given, ranks = tuple(mentions), dict[str, str]()
    listed = [*(are_listed(document, *pair) for pair in pairwise(given)), False]
    for at, mention in enumerate(given):
        near = [*given[at - 1 : at] * listed[at - 1], *given[at + 1 : at + 2] * listed[at]]
        if mention.known and near and not _opens_with_a_town(near, mention, listed[at - 1]):
            for each in near:
                if each.name not in ranks:
                    ranks[each.name] = only_rank(each)
            yield _among(mention, {ranks[each.name] for each in near})
        else:
            yield mention


def _among(mention: Mention, ranks: set[str]) -> Mention:
    rank = ranks.pop() if len(ranks) == 1 else ""
    told = mention.kinds or rank not in _ranks(mention)
    return mention if told else mention._replace(kinds=frozenset((rank,)))


def _opens_with_a_town(near: Sequence[Mention], mention: Mention, preceded: bool) -> bool:
    """Whether a list begins with a name that may lie in the next one: "Reno, Nevada and Utah"."""
    return not preceded and may_lie_in(mention, near[0])


def may_lie_in(one: Mention, other: Mention) -> bool:
    """Whether a place of the one name lies in a country or division of the other."""
    outer = [place for place in other.toponyms if place.feature in ("country", "region")]
    return any(contains(around, place) for around in outer[:2] for place in one.toponyms)


def only_rank(mention: Mention) -> str:
    """Whether readers take a name for a country or for a division before all else."""
    own = mention.own
    if any(place.feature == "country" for place in own):
        return "" if any(place.feature == "region" for place in own) else "country"
    regions = (place for place in own if place.feature == "region")
    return "region" if dwarfs_towns(regions, mention.toponyms) else ""


def are_listed(document: Document, one: Mention, other: Mention) -> bool:
    """Whether a comma or a conjunction alone stands between two names."""
    return _gap(document, one, other, _LISTED)


def _contained(document: Document, run: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs of names in a row of which one may lie in the other."""
    ranks = [_ranks(one) for one, _ in run] + [_ranks(other) for _, other in run[-1:]]
    alike = [one & other for one, other in pairwise(ranks)]
    for at, (one, other) in enumerate(run):
        near = [*alike[max(at - 1, 0) : at], *alike[at + 1 : at + 2]]
        listed = any(alike[at] & each for each in near)
        # No country lies in another, but for what has a division's name as well: Georgia.
        apart = alike[at] == {"country"} and "region" not in ranks[at]
        if not listed and not apart and _gap(document, one, other, COMMA):
            yield one, other


def _ranks(mention: Mention) -> frozenset[str]:
    """Whether a name may be that of a country, or of a division of the first level."""
    return frozenset(place.feature for place in mention.toponyms) & {"country", "region"}


def _gap(document: Document, one: Mention, other: Mention, pattern: re.Pattern[str]) -> bool:
    start, end = one.span.end, other.span.start
    return end - start <= LONGEST_GAP and bool(pattern.fullmatch(document.source.text, start, end))
