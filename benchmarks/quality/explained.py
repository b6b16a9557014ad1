"""Acronyms against gold made by hand: of those that a reader needs explained, how many are."""

from quality import handmade
from quality.corpus import Case, Found
from quality.counting import Count, Item, Score, sureness
from quality.handmade import Marked, wanted


def score(case: Case, found: Found) -> Score:
    """Compare the expansion of each different acronym; one that the gold has not is wrong.

    `reached` is out of all that have to be explained, `right` out of all that are.
    """
    gold = {each.surface: each for each in case.gold}
    told = {item["surface"]: item for item in reversed(found.record["acronyms"])}
    right = {name for name, item in told.items() if name in gold and is_right(gold[name], item)}
    needed = {each.surface for each in wanted(case.gold)}
    return {
        "right": Count(len(right), len(told)),
        "reached": Count(len(right & needed), len(needed)),
        **sureness((item, name in right) for name, item in told.items()),
    }


def is_right(gold: Marked, item: Item) -> bool:
    """Whether an expansion is one of those that the gold allows, whatever its case."""
    told = _folded(item["expansion"])
    return any(each and _folded(each) == told for each in gold.answers["expansions"])


def _folded(expansion: str) -> str:
    words = expansion.casefold().replace("-", " ").replace("’", "'").split()
    return " ".join(words).removeprefix("the ")


CORPORA = handmade.corpora("acronyms", score, {"reached": 0.9, "right": 0.98})
