"""Which names of a document are places: each one's own clues, and what its other mentions lend."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotated_briefings.document import Document
from annotated_briefings.placing.clues import UNKNOWN, Clue, clues, probability
from annotated_briefings.placing.labels import Label, label_at
from annotated_briefings.placing.lists import COMMA, LONGEST_GAP, are_listed, in_company, may_lie_in
from annotated_briefings.placing.mentions import Mention

LENT = 0.5
"""Share of the best mention's weight that every other mention of the same name gets."""

SURNAME = Clue(-4.0, "it is part of a longer name elsewhere in the text")
CONTAINED = Clue(3.0, "what it lies in stands after a comma")
LISTED = Clue(1.5, "it is listed with a place")
SURE_COMPANY = 1.5
"""Weight of a name that makes its neighbours in a list likelier to be places."""

BELIEVED = 0.5


@dataclass(frozen=True, slots=True)
class Belief:
    """A mention with the weight of its clues, and the weightiest reason for its being a place."""

    mention: Mention
    label: Label | None
    weight: float
    reason: str

    @property
    def probability(self) -> float:
        return probability(self.weight)


def believe(document: Document, mentions: Iterable[Mention]) -> tuple[Belief, ...]:
    """The mentions that are likelier places than not, in the order of the text."""
    weighed = [_weigh(document, mention) for mention in in_company(document, mentions)]
    _add_containment(document, weighed)
    _add_company(document, weighed)
    lent = _lent(weighed)
    surnames = _surnames(weighed)
    beliefs = []
    for mention, label, found in weighed:
        if mention.name in surnames and not _part_of_longer_name(mention):
            found.append(SURNAME)
        weight = sum(clue.weight for clue in found)
        weight += LENT * max(lent[mention.name] - weight, 0)
        reason = max(found, key=lambda clue: clue.weight).reason
        beliefs.append(Belief(mention, label, weight, reason))
    return tuple(belief for belief in beliefs if belief.probability > BELIEVED)


def known_after_all(belief: Belief) -> Belief:
    """The belief once a name unknown to the gazetteer turns out to be another spelling."""
    return replace(belief, weight=belief.weight - UNKNOWN)


Weighed = tuple[Mention, Label | None, list[Clue]]


def _weigh(document: Document, mention: Mention) -> Weighed:
    label = label_at(document, mention.span)
    return mention, label, list(clues(mention, label, document.analysis is not None))


def _add_containment(document: Document, weighed: Sequence[Weighed]) -> None:
    """Add to each name with a comma after it, and what it may lie in, that it is a place."""
    for (one, _, found), (other, _, _) in pairwise(weighed):
        between = document.source.text[one.span.end : other.span.start][:LONGEST_GAP]
        if COMMA.fullmatch(between) and may_lie_in(one, other):
            found.append(CONTAINED)


def _add_company(document: Document, weighed: Sequence[Weighed]) -> None:
    """Add to each name in a list that its neighbour there is a place of the gazetteer."""
    sums = [sum(clue.weight for clue in found) for _, _, found in weighed]
    for at, ((one, _, found), (other, _, others)) in enumerate(pairwise(weighed)):
        if one.known and other.known and are_listed(document, one, other):
            if sums[at] > SURE_COMPANY:
                others.append(LISTED)
            if sums[at + 1] > SURE_COMPANY:
                found.append(LISTED)


def _lent(weighed: list[Weighed]) -> dict[str, float]:
    """The weight of the surest mention of each name."""
    best: dict[str, float] = defaultdict(float)
    for mention, _, found in weighed:
        best[mention.name] = max(best[mention.name], sum(clue.weight for clue in found))
    return best


def _surnames(weighed: list[Weighed]) -> set[str]:
    """Names that follow a title or a forename somewhere, and are no more likely places there."""
    return {
        mention.name
        for mention, _, found in weighed
        if _part_of_longer_name(mention) and sum(clue.weight for clue in found) < 0
    }


def _part_of_longer_name(mention: Mention) -> bool:
    return bool(mention.left)
