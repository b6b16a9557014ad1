"""Counting hits, and comparing what was found in one text with what a person found there.

Every measure is a share, hits out of cases, so that the scores of texts add up to that of their
corpus. F1 is one too: twice what both found, out of all that either found.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from annotated_briefings.composing.wording import SURE
from annotated_briefings.settings import PUBLISH_FROM

Item = Mapping[str, Any]
Extent = tuple[int, int]
Gold = TypeVar("Gold")


@dataclass(frozen=True, slots=True)
class Count:
    """Of `of` cases, `hits`."""

    hits: int = 0
    of: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.hits + other.hits, self.of + other.of)

    @property
    def share(self) -> float | None:
        """None where there was no case."""
        return self.hits / self.of if self.of else None


Score = Mapping[str, Count]
"""The measures of a text or of a corpus, by name."""
BY_RULE = "rule "
"""What opens the name of a measure that is of one rule and one confidence alone."""


def total(scores: Iterable[Score]) -> dict[str, Count]:
    """The scores of many texts as one."""
    added: dict[str, Count] = {}
    for score in scores:
        for measure, count in score.items():
            added[measure] = added.get(measure, Count()) + count
    return added


def compared(
    gold: Mapping[Extent, Gold],
    found: Mapping[Extent, Item],
    right: Callable[[Gold, Item], bool] | None = None,
) -> dict[str, Count]:
    """Exact spans, and where `right` can tell, what was made of them.

    `right` is out of the spans found exactly, `both` the F1 of "span exact, and right", `reached`
    out of all of the gold, whatever the edges of the finding that reached it.
    """
    met = gold.keys() & found.keys()
    score = {
        "precision": Count(len(met), len(found)),
        "recall": Count(len(met), len(gold)),
        "f1": Count(2 * len(met), len(gold) + len(found)),
    }
    good = {span for span in met if right is None or right(gold[span], found[span])}
    if right is not None:
        reached = sum(right(wanted, item) for wanted, item in paired(gold, found))
        score["right"] = Count(len(good), len(met))
        score["both"] = Count(2 * len(good), len(gold) + len(found))
        score["reached"] = Count(reached, len(gold))
    return score | sureness((item, span in good) for span, item in found.items())


def paired(
    gold: Mapping[Extent, Gold], found: Mapping[Extent, Item]
) -> Sequence[tuple[Gold, Item]]:
    """Each of the gold that a finding meets, with the finding that shares most of it."""
    pairs = []
    for span, wanted in gold.items():
        nearest = max(found, key=lambda other: _likeness(span, other), default=None)
        if nearest is not None and shared(span, nearest):
            pairs.append((wanted, found[nearest]))
    return pairs


def shared(one: Extent, other: Extent) -> int:
    """How many characters two extents have in common."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _likeness(one: Extent, other: Extent) -> tuple[int, int]:
    return shared(one, other), -(other[1] - other[0])


def touching(
    found: Mapping[Extent, Item], gold: Iterable[Extent], wanted: bool = True
) -> dict[Extent, Item]:
    """The findings that meet the gold, or those that do not: some gold knows one kind alone."""
    spans = tuple(gold)
    return {
        span: item
        for span, item in found.items()
        if any(shared(span, other) for other in spans) == wanted
    }


def sureness(judged: Iterable[tuple[Item, bool]]) -> dict[str, Count]:
    """Of what is told with high confidence, what is right; and the share left to a person.

    Beside the two, what is right of each rule at each confidence, as `BY_RULE` names it.
    """
    told = [(item, right) for item, right in judged if "confidence" in item]
    sure = [right for item, right in told if item["confidence"] >= SURE]
    left = sum(item["confidence"] < PUBLISH_FROM for item, _ in told)
    by_rule = total(
        {f"{BY_RULE}{item['rule']} at {item['confidence']:.2f}": Count(int(right), 1)}
        for item, right in told
    )
    return {"sure": Count(sum(sure), len(sure)), "left": Count(left, len(told))} | by_rule


def trimmed(
    text: str, start: int, end: int, lead: re.Pattern[str], tail: re.Pattern[str] | None = None
) -> Extent:
    """A stretch of text without what may stand at its edges or not, whoever marks it."""
    if opening := lead.match(text, start, end):
        start = opening.end()
    if tail and (closing := tail.search(text[start:end])):
        end = start + closing.start()
    return start, end
