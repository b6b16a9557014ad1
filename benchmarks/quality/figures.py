"""Figures: their spans, values, units and hedges, as far as the gold of a corpus has them."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import inf, isclose
from pathlib import Path
from typing import Any

from quality.conventions import figures_alone
from quality.corpus import Case, Corpus, Found, files, read_json
from quality.counting import Count, Extent, Item, Score, compared, paired, touching, trimmed
from quality.units import same_unit

WITH_UNITS = ("Age", "Currency", "Dimension", "Percent", "Temperature")
_LEAD = re.compile(
    r"(?:(?:[≥≤<>~≈±]|about|approximately|around|at least|at most|up to|more than|less than|over"
    r"|under|nearly|almost|some)\s*)+",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:(?:1[5-9]|20)\d\d(?:,|\s|and|to|-|–)*)+")
_INTERVAL = re.compile(r"([\[(])(-?[\d.]*),(-?[\d.]*)([\])])")
_TONNES = re.compile(r"tonnes?\Z|\d\s?t\Z")
_HEDGED = frozenset(("about", "estimated", "few"))
_BOUNDED = frozenset(("at least", "at most", "less than", "more than"))
_SIDES = {
    (True, False): "at least",
    (False, False): "more than",
    (True, True): "at most",
    (False, True): "less than",
}
"""The hedge of an interval with one end: whether the end belongs to it, and is the upper one."""
_HUNDREDTHS = {"cent": "dollar", "pence": "pound", "penny": "pound"}
"""Parts of a currency: 34 cents are 0.34 dollars."""
ALONE = ("precision", "recall", "f1", "right", "both", "reached", "unit", "hedge")
ANY = frozenset(("",))
"""Where the gold says nothing of a unit."""


Scoring = Callable[[Case, Found], Score]


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure of the gold; fields that are None are not known, `units` are names for one unit."""

    start: int
    end: int
    low: float | None = None
    high: float | None = None
    units: frozenset[str] = ANY
    hedges: frozenset[str] | None = None


def is_right(gold: Amount, found: Item) -> bool:
    """Whether a figure has the value of the gold, or both its ends."""
    value = found["value"]
    low, high = value if isinstance(value, list) else (value, value)
    if gold.low is None:
        return False
    return _is_same(low, gold.low) and (gold.high is None or _is_same(high, gold.high))


def _is_same(one: float, other: float) -> bool:
    """Whether two values are one; fractions are written to six places."""
    return isclose(one, other, rel_tol=1e-6, abs_tol=5e-7)


def score(case: Case, found: Found) -> Score:
    """Compare the figures of a text whose gold knows them all."""
    return _scored(case, _found(found))


def score_partial(case: Case, found: Found) -> Score:
    """Compare the figures of a text whose gold has one kind of them: others are not judged."""
    gold = _by_span(case.text, case.gold)
    return _scored(case, touching(_found(found), gold))


def score_values(case: Case, found: Found) -> Score:
    """Compare values alone, where the gold has other edges: its spans hold the hedge, not units."""
    scored = score_partial(case, found)
    edges = ("precision", "recall", "f1", "right", "both", "sure")
    return {measure: count for measure, count in scored.items() if measure not in edges}


def alone(scoring: Scoring) -> Scoring:
    """The same comparison, of those of the gold alone that are figures.

    How sure the findings are is left to the row of the whole corpus, which counts each once.
    """

    def scored(case: Case, found: Found) -> Score:
        figures = replace(case, gold=list(figures_alone(case.text, case.gold)))
        told = scoring(figures, found).items()
        return {measure: count for measure, count in told if measure in ALONE}

    return scored


def _scored(case: Case, found: Mapping[Extent, Item]) -> Score:
    gold = _by_span(case.text, case.gold)
    valued = any(amount.low is not None for amount in gold.values())
    pairs = paired(gold, found)
    with_unit = [(amount, item) for amount, item in pairs if amount.units != ANY]
    hedged = [(amount, item) for amount, item in pairs if amount.hedges is not None]
    return {
        **compared(gold, found, is_right if valued else None),
        "unit": Count(sum(_has_unit(*pair) for pair in with_unit), len(with_unit)),
        "hedge": Count(sum(_is_hedged(*pair) for pair in hedged), len(hedged)),
    }


def _has_unit(gold: Amount, found: Item) -> bool:
    return any(same_unit(name, found["unit"], found["counted"]) for name in gold.units)


def _is_hedged(gold: Amount, found: Item) -> bool:
    is_range = isinstance(found["value"], list)
    return found["hedge"] in (gold.hedges or ()) or (is_range and "range" in (gold.hedges or ()))


def _by_span(text: str, amounts: list[Amount]) -> dict[Extent, Amount]:
    return {trimmed(text, each.start, each.end, _LEAD): each for each in amounts}


def _found(found: Found) -> dict[Extent, Item]:
    return {(item["start"], item["end"]): item for item in found.record["figures"]}


def read_with_units(folder: Path) -> Iterator[Case]:
    """Specifications of ages, sums of money, dimensions, shares and temperatures."""
    for kind in WITH_UNITS:
        yield from _specified(folder, f"{kind}Model.json")


def read_numbers(folder: Path) -> Iterator[Case]:
    """Specifications of bare numbers."""
    yield from _specified(folder, "NumberModel.json")


def read_ranges(folder: Path) -> Iterator[Case]:
    """Specifications of ranges and bounds: "more than 20"."""
    yield from _specified(folder, "NumberRangeModel.json")


def _specified(folder: Path, name: str) -> Iterator[Case]:
    (path,) = files(folder, f"quantities/recognizers/{name}")
    for number, row in enumerate(read_json(path)):
        amounts = [amount for each in row["Results"] if (amount := _amount(each))]
        if amounts:
            yield Case(f"{path.stem}/{number}", row["Input"], amounts)


def _amount(row: Mapping[str, Any]) -> Amount | None:
    """One expected entity, its last character included; None for one without a value."""
    resolution = row["Resolution"]
    written = str(resolution.get("value", "")).removesuffix("%")
    start, end = row["Start"], row["End"] + 1
    if interval := _INTERVAL.fullmatch(written):
        return _interval(start, end, interval)
    try:
        value = float(written)
    except ValueError:
        return None
    if row["TypeName"] == "percentage":
        return Amount(start, end, value, value, frozenset(("%",)))
    unit = resolution.get("isoCurrency") or resolution.get("unit")
    unit = _tonne(unit, row["Text"]) if unit else None
    return _with_unit(start, end, value, unit) if unit else Amount(start, end, value, value)


def _tonne(unit: str, written: str) -> str:
    """The name of a unit; a ton that is written as a tonne is one."""
    return "tonne" if unit == "Ton" and _TONNES.search(written) else unit


def _with_unit(start: int, end: int, value: float, unit: str) -> Amount:
    if whole := _HUNDREDTHS.get(unit.casefold()):
        return Amount(start, end, value / 100, value / 100, frozenset((whole, "euro")))
    return Amount(start, end, value, value, frozenset((unit,)))


def _interval(start: int, end: int, interval: re.Match[str]) -> Amount:
    opening, low, high, closing = interval.groups()
    if low and high:
        hedges = frozenset(("exact", "range"))
        return Amount(start, end, float(low), float(high), hedges=hedges)
    end_belongs = (opening if low else closing) in "[]"
    value = float(low or high or inf)
    return Amount(start, end, value, hedges=frozenset((_SIDES[end_belongs, bool(high)],)))


def read_quantulum(folder: Path) -> Iterator[Case]:
    """Sentences of a peer's tests; a range is its middle with an uncertainty."""
    for path in files(folder, "quantities/quantities*.json"):
        for number, row in enumerate(read_json(path)):
            yield Case(f"{path.stem}/{number}", row["req"], list(_tested(row)))


def _tested(row: Mapping[str, Any]) -> Iterator[Amount]:
    behind = 0
    for each in row["res"]:
        start = row["req"].index(each["surface"], behind)
        behind = start + len(each["surface"])
        value, give = each["value"], each.get("uncertainty") or 0
        amount = _with_unit(start, behind, value, each["unit"])
        yield replace(amount, low=value - give, high=value + give) if give else amount


def read_measeval(folder: Path) -> Iterator[Case]:
    """Paragraphs of science; values are as written, so that units and hedges alone are judged."""
    for table in files(folder, "quantities/measeval-train/tsv/*.tsv"):
        path = table.parent.parent / "text" / f"{table.stem}.txt"
        rows = [line.split("\t") for line in table.read_text("utf-8").split("\n")[1:] if line]
        quantities = [row for row in rows if row[2] == "Quantity" and not _YEARS.fullmatch(row[6])]
        yield Case(path.stem, path.read_text("utf-8"), [_measured(row) for row in quantities])


def _measured(row: list[str]) -> Amount:
    other = json.loads(row[7] or "{}")
    marks = set(other.get("mods", ()))
    unit = other.get("unit")
    hedges = frozenset(("exact",))
    if "IsApproximate" in marks:
        hedges = _HEDGED
    elif "IsRange" in marks:
        hedges = _BOUNDED | {"range"}
    units = frozenset((unit,)) if unit else ANY
    return Amount(int(row[3]), int(row[4]), units=units, hedges=hedges)


CORPORA = (
    Corpus(
        "figures",
        "recognizers: with units",
        read_with_units,
        score_partial,
        {"reached": 0.95, "unit": 0.95},
    ),
    Corpus("figures", "recognizers: numbers", read_numbers, score_values),
    Corpus("figures", "… figures alone", read_numbers, alone(score_values)),
    Corpus("figures", "recognizers: ranges", read_ranges, score_values, {"hedge": 0.9}),
    Corpus("figures", "quantulum", read_quantulum, score_partial),
    Corpus(
        "figures",
        "… figures alone",
        read_quantulum,
        alone(score_partial),
        {"reached": 0.95, "unit": 0.95},
    ),
    Corpus("figures", "measeval", read_measeval, score, {"hedge": 0.9}),
)
