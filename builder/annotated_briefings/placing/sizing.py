"""What the places of a name say of it: countries and large towns are named more often."""

from collections.abc import Sequence
from math import log10

from annotated_briefings.gazetteer import Toponym
from annotated_briefings.placing.clue import Clue
from annotated_briefings.placing.mentions import Mention

UNKNOWN = Clue(-2.0, "the gazetteer does not know it")
DESCRIBED = Clue(0.5, "it is well known")

SIZE = {"continent": 1.8, "country": 3.2, "region": 1.4, "district": 0.5}
"""What the kind of place adds, where its towns do not add more."""

TENFOLD, EVEN = 1.4, 4.5
"""What a town adds for each tenfold of its people, and the power of ten that adds nothing."""

CAPITAL = 0.8
"""What the capital of a country adds beside its size."""

BY_ANOTHER_NAME = -0.5
"""What a name loses where no place has it for the one that it is best known by."""


def size(mention: Mention) -> Clue:
    """What the places called so add, or that there are none."""
    toponyms = mention.toponyms
    if not toponyms:
        return UNKNOWN
    if any(toponym.about for toponym in toponyms):
        return DESCRIBED
    if "country" in {toponym.feature for toponym in toponyms}:
        return _largest(toponyms)
    clue = _largest(mention.own or toponyms)
    if mention.known and mention.known.governs:
        return Clue(clue.weight + CAPITAL, "it is the name of a capital")
    return clue if mention.own else Clue(clue.weight + BY_ANOTHER_NAME, clue.reason)


def _largest(toponyms: Sequence[Toponym]) -> Clue:
    kinds = {toponym.feature for toponym in toponyms}
    kind = next((kind for kind in SIZE if kind in kinds), "")
    largest = max([toponym.population for toponym in toponyms])
    weight = TENFOLD * min(max(log10(largest + 1) - EVEN, -1.5), 2.0)
    if SIZE.get(kind, weight) > weight:
        return Clue(SIZE[kind], f"it is the name of a {kind}")
    return Clue(weight, f"the largest place of that name has {largest:,} people")
