"""Quotes against gold made by hand: the stretches that somebody says, and who says them."""

from quality import handmade
from quality.agreeing import same_name
from quality.corpus import Case, Found
from quality.counting import Item, Score, compared
from quality.handmade import Marked, judged
from quality.quotes import inside_marks


def score(case: Case, found: Found) -> Score:
    """Compare direct quotes without their marks; `right` is the speaker."""
    gold = {inside_marks(case.text, each.start, each.end): each for each in case.gold}
    told = {
        inside_marks(case.text, item["start"], item["end"]): item for item in found.record["quotes"]
    }
    return compared(*judged(told, gold), is_right)


def is_right(gold: Marked, item: Item) -> bool:
    """Whether the speaker is one that the gold names."""
    told = item["speaker"]
    return any(told and each and same_name(each, told) for each in gold.answers["speaker"])


CORPORA = handmade.corpora("quotes", score, {"f1": 0.98, "right": 0.9})
