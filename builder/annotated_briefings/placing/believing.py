"""Which names of a document are places: each one's own clues, and what its other mentions lend."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.placing.clue import Clue, probability
from annotated_briefings.placing.clues import clues
from annotated_briefings.placing.company import Areas
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

EVENS = 0.0
"""Weight of a name that is as likely a place as not."""

_weight = attrgetter("weight")


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
class Weighed:
    """A mention with the clues to it, which are added up as they are found."""

    mention: Mention
    label: Label | None
    clues: list[Clue] = field(default_factory=list)
    weight: float = 0.0

    def add(self, clue: Clue) -> None:
        self.clues.append(clue)
        self.weight += clue.weight

    @property
    def in_longer_name(self) -> bool:
        return bool(self.mention.left)


def believe(
    document: Document, mentions: Iterable[Mention], countries: Iterable[str] = ()
) -> tuple[Belief, ...]:
    """The mentions that are likelier places than not, in the order of the text.

    `countries` are those that the text is known to name beside them.
    """
    found = weighed(document, mentions, countries)
    lent = _lent(found)
    surnames = {one.mention.name for one in found if one.in_longer_name and one.weight < 0}
    beliefs = []
    for one in found:
        if one.mention.name in surnames and not one.in_longer_name:
            one.add(SURNAME)
        share = 0.0 if one.in_longer_name else LENT
        weight = one.weight + share * max(lent[one.mention.name] - one.weight, 0)
        if weight > EVENS:
            weightiest = max(one.clues, key=_weight)
            beliefs.append(Belief(one.mention, one.label, weight, weightiest.reason))
    return tuple(beliefs)


def weighed(
    document: Document, mentions: Iterable[Mention], countries: Iterable[str] = ()
) -> list[Weighed]:
    """Every mention with all clues to it: its own, and those that its neighbours give."""
    sizes: dict[str, Clue] = {}
    found = [_weigh(document, mention, sizes) for mention in in_company(document, mentions)]
    _add_containment(document, found)
    _add_company(document, found)
    _add_areas(found, countries)
    return found


def known_after_all(belief: Belief) -> Belief:
    """The belief once a name unknown to the gazetteer turns out to be another spelling."""
    return belief._replace(weight=belief.weight - UNKNOWN.weight)


def _weigh(document: Document, mention: Mention, sizes: dict[str, Clue]) -> Weighed:
    """The mention with its clues; `sizes` keeps what is the same for all mentions of a name."""
    one = Weighed(mention, label_at(document, mention.span))
    if mention.name not in sizes:
        sizes[mention.name] = size(mention)
    one.add(sizes[mention.name])
    for clue in clues(mention, one.label, document.analysis is not None):
        one.add(clue)
    return one


def _add_containment(document: Document, weighed: Sequence[Weighed]) -> None:
    """Add to each name with a comma after it, and what it may lie in, that it is a place."""
    for one, other in pairwise(weighed):
        between = document.source.text[one.mention.span.end : other.mention.span.start]
        beside = len(between) <= LONGEST_GAP and COMMA.fullmatch(between)
        if beside and may_lie_in(one.mention, other.mention):
            one.add(CONTAINED)


def _add_company(document: Document, weighed: Sequence[Weighed]) -> None:
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


def _add_areas(weighed: Sequence[Weighed], countries: Iterable[str]) -> None:
    """Add to the name of each town whether the text names what it lies in."""
    areas = Areas.named((one.mention for one in weighed if one.weight > SURE_COMPANY), countries)
    for one in weighed:
        if clue := areas.clue_to(one.mention):
            one.add(clue)


def _lent(weighed: Iterable[Weighed]) -> dict[str, float]:
    """The weight of the surest mention of each name, if it speaks for a place."""
    best: dict[str, float] = defaultdict(float)
    for one in weighed:
        best[one.mention.name] = max(best[one.mention.name], one.weight)
    return best
