"""People against gold made by hand: who is found at the first full mention, in which role."""

from collections.abc import Mapping
from functools import partial

from quality import handmade
from quality.agreeing import same_name, same_role
from quality.corpus import Case, Found
from quality.counting import Count, Extent, Item, Score, shared, sureness
from quality.handmade import Marked, agreement, judged

Pair = tuple[Marked, Item]
_ENOUGH = 0.5
"""Share of the longer of two spans that has to be common to both."""


def score(case: Case, found: Found) -> Score:
    """Compare people; somebody is found by the span of the mention, or by the name elsewhere.

    Told for sure and right is who is found, and in a role that is not wrong; one that is left out
    is not told, and counts under `role`.
    """
    gold = {(each.start, each.end): each for each in case.gold}
    told = {(item["start"], item["end"]): item for item in found.record["people"]}
    gold, told = judged(told, gold)
    pairs = _pairs(gold, told)
    roles = [_role(*pair) for pair in pairs]
    right = [
        item
        for (_, item), role in zip(pairs, roles, strict=True)
        if item["role"] is None or role.hits == role.of
    ]
    return {
        "precision": Count(len(pairs), len(told)),
        "recall": Count(len(pairs), len(gold)),
        "f1": Count(2 * len(pairs), len(gold) + len(told)),
        "role": sum(roles, Count()),
        "affiliation": agreement(pairs, "affiliation", same_name),
    } | sureness((item, item in right) for item in told.values())


def _pairs(gold: Mapping[Extent, Marked], told: Mapping[Extent, Item]) -> list[Pair]:
    """Each person of the gold with a finding of their own."""
    left, pairs = dict(told), []
    for span, person in gold.items():
        if (met := _meeting(span, person, left)) is not None:
            pairs.append((person, left.pop(met)))
    return pairs


def _meeting(span: Extent, person: Marked, told: Mapping[Extent, Item]) -> Extent | None:
    there = (each for each in told if _covers(span, each))
    elsewhere = (each for each, item in told.items() if item["name"] == person.surface)
    return next(there, None) or next(elsewhere, None)


def _covers(one: Extent, other: Extent) -> bool:
    longer = max(one[1] - one[0], other[1] - other[0])
    return shared(one, other) >= _ENOUGH * longer


def _role(person: Marked, item: Item) -> Count:
    """Whether a role is right, whoever counts the words of the affiliation among its own."""
    same = partial(same_role, affiliation=_bodies(person, item))
    return agreement([(person, item)], "role", same)


def _bodies(person: Marked, item: Item) -> str:
    return " ".join(filter(None, (*person.answers.get("affiliation", ()), item["affiliation"])))


CORPORA = handmade.corpora("people", score, {"recall": 0.9, "role": 0.8})
