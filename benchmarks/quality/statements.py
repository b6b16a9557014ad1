"""Figures against gold made by hand: the noun they count, their hedge and who says so as well."""

from math import isclose
from typing import Any

from quality import handmade
from quality.agreeing import same_name, same_noun
from quality.corpus import Case, Found
from quality.counting import Item, Score, compared, paired
from quality.handmade import Marked, agreement, judged


def score(case: Case, found: Found) -> Score:
    """Compare values at exact spans, and the other fields wherever a finding meets the gold."""
    gold = {(each.start, each.end): each for each in case.gold}
    told = {(item["start"], item["end"]): item for item in found.record["figures"]}
    gold, told = judged(told, gold)
    pairs = paired(gold, told)
    return {
        **compared(gold, told, is_right),
        "unit": agreement(pairs, "unit", str.__eq__),
        "hedge": agreement(pairs, "hedge", str.__eq__),
        "counted": agreement(pairs, "counted", same_noun),
        "attributed_to": agreement(pairs, "attributed_to", same_name),
    }


def is_right(gold: Marked, item: Item) -> bool:
    """Whether a figure has the value of the gold, or both its ends."""
    ends, told = _ends(gold.value), _ends(item["value"])
    return len(ends) == len(told) and all(
        isclose(one, other, rel_tol=1e-5) for one, other in zip(ends, told, strict=True)
    )


def _ends(value: Any) -> list[float]:
    return value if isinstance(value, list) else [value]


CORPORA = handmade.corpora(
    "figures",
    score,
    {"both": 0.95, "unit": 0.95, "counted": 0.8, "hedge": 0.9, "attributed_to": 0.7},
)
