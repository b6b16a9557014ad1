"""Which names of a document are places: each one's own clues, and what its other mentions lend."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.placing.clue import Clue, probability
from annotated_briefings.placing.clues import clues
from annotated_briefings.placing.labels import Label, label_at
from annotated_briefings.placing.lists import COMMA, LONGEST_GAP, are_listed, in_company, may_lie_in
from annotated_briefings.placing.mentions import Mention
from annotated_briefings.placing.sizing import UNKNOWN, size

LENT = 0.5
"""Share of the best mention's weight that every other mention of the same name gets, unless it is
part of a longer name: Paris in Texas says nothing of Anna Paris."""

SURNAME = Clue(-4.0, "it is part of a longer name elsewhere in the text")
CONTAINED = Clue(1.9, "what it lies in stands after a comma")
LISTED = Clue(1.8, "it is listed with a place")
SURE_COMPANY = 1.5
"""Weight of a name that makes its neighbours in a list likelier to be places."""

NO_CLUE = Clue(-inf, "")

EVENS = 0.0
"""Weight of a name that is as likely a place as not."""


class Belief(NamedTuple):
    """A mention with the weight of its clues, and the weightiest reason for its being a place."""

    mention: Mention
    label: Label | None
    weight: float
    reason: str

    @property
    def probability(self) -> float:
        return probability(self.weight)


@dataclass(slots=True)
class _Weighing:
    """A mention while its clues are added up."""

    mention: Mention
    label: Label | None
    weight: float = 0.0
    weightiest: Clue = NO_CLUE

    def add(self, clue: Clue) -> None:
        self.weight += clue.weight
        if clue.weight > self.weightiest.weight:
            self.weightiest = clue

    @property
    def in_longer_name(self) -> bool:
        return bool(self.mention.left)


def believe(document: Document, mentions: Iterable[Mention]) -> tuple[Belief, ...]:
    """The mentions that are likelier places than not, in the order of the text."""
    sizes: dict[str, Clue] = {}
    weighed = [_weigh(document, mention, sizes) for mention in in_company(document, mentions)]
    _add_containment(document, weighed)
    _add_company(document, weighed)
    lent = _lent(weighed)
    surnames = {one.mention.name for one in weighed if one.in_longer_name and one.weight < 0}
    beliefs = []
    for one in weighed:
        if one.mention.name in surnames and not one.in_longer_name:
            one.add(SURNAME)
        share = 0.0 if one.in_longer_name else LENT
        weight = one.weight + share * max(lent[one.mention.name] - one.weight, 0)
        if weight > EVENS:
            beliefs.append(Belief(one.mention, one.label, weight, one.weightiest.reason))
    return tuple(beliefs)


def known_after_all(belief: Belief) -> Belief:
    """The belief once a name unknown to the gazetteer turns out to be another spelling."""
    return belief._replace(weight=belief.weight - UNKNOWN.weight)


def _weigh(document: Document, mention: Mention, sizes: dict[str, Clue]) -> _Weighing:
    """The mention with its clues; `sizes` keeps what is the same for all mentions of a name."""
    one = _Weighing(mention, label_at(document, mention.span))
    if mention.name not in sizes:
        sizes[mention.name] = size(mention)
    one.add(sizes[mention.name])
    for clue in clues(mention, one.label, document.analysis is not None):
        one.add(clue)
    return one


def _add_containment(document: Document, weighed: Sequence[_Weighing]) -> None:
    """Add to each name with a comma after it, and what it may lie in, that it is a place."""
    for one, other in pairwise(weighed):
        between = document.source.text[one.mention.span.end : other.mention.span.start]
        beside = len(between) <= LONGEST_GAP and COMMA.fullmatch(between)
        if beside and may_lie_in(one.mention, other.mention):
            one.add(CONTAINED)


def _add_company(document: Document, weighed: Sequence[_Weighing]) -> None:
    """Add to each name in a list that its neighbour there is a place of the gazetteer."""
    weights = [one.weight for one in weighed]
    for at, (one, other) in enumerate(pairwise(weighed)):
        if not (one.mention.known and other.mention.known):
            continue
        if are_listed(document, one.mention, other.mention):
            if weights[at] > SURE_COMPANY:
                other.add(LISTED)
            if weights[at + 1] > SURE_COMPANY:
                one.add(LISTED)


def _lent(weighed: Iterable[_Weighing]) -> dict[str, float]:
    """The weight of the surest mention of each name, if it speaks for a place."""
    best: dict[str, float] = defaultdict(float)
    for one in weighed:
        best[one.mention.name] = max(best[one.mention.name], one.weight)
    return best
