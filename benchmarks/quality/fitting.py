"""What weights the clues to a place name should have: `python -m quality.fitting`.

A logistic regression over the names that the builder weighs in LGL and GeoVirus, with the language
model and without. Names that the two corpora do not agree on are left out: demonyms, and names in
those of organisations. The table has the fitted weight of each clue beside the one it has.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np
from numpy.typing import NDArray
from tabulate import tabulate

from annotated_briefings.analysing import Model, analysed, load_model
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.placing.believing import weighed as weights_of
from annotated_briefings.placing.clue import Clue
from annotated_briefings.placing.mentions import mentions
from annotated_briefings.placing.runs import capitalised_runs
from annotated_briefings.reading.briefings import plain_document
from quality.corpus import Case
from quality.counting import trimmed
from quality.places import LEAD, TAIL, read

RARE = 30
"""Names; a clue to fewer is not fitted."""
PENALTY = 2.0
"""Of the squares of the weights (ridge), which keeps those of rarer clues small."""
NEWTON_STEPS = 30
GROWS = ("people", "a capital")
"""How clues end that weigh more the larger a town is."""
_QUOTED, _NUMBER = re.compile("“.*?”"), re.compile(r"[\d,]+")


class Weighed(NamedTuple):
    """A name with its clues by what they say, and whether it is a place."""

    clues: Mapping[str, float]
    is_place: bool


@click.command()
@click.argument("corpora", type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(corpora: Path) -> None:
    """Fit the weights of clues to the place names of the CORPORA."""
    models = (None, model) if (model := load_model()) else (None,)
    gazetteer = Gazetteer(GAZETTEER)
    names = [
        name
        for corpus in ("LGL", "GeoVirus")
        for case in read(corpora, corpus)
        for model in models
        for name in weighed(case, model, gazetteer)
    ]
    click.echo(
        tabulate(fitted(names), ("clue, with its weight", "names", "fitted"), floatfmt=".2f")
    )


def weighed(case: Case, model: Model | None, gazetteer: Gazetteer) -> Iterator[Weighed]:
    """Each name of a text that may be a place."""
    document = analysed(plain_document(case.text, case.day, case.name), model)
    gold = {trimmed(case.text, each["start"], each["end"], LEAD, TAIL) for each in case.gold[0]}
    names = mentions(document, tuple(capitalised_runs(document)), gazetteer)
    for mention, found in ((one.mention, one.clues) for one in weights_of(document, names)):
        if not mention.demonym and not any("organisation" in clue.reason for clue in found):
            extent = trimmed(case.text, mention.span.start, mention.span.end, LEAD, TAIL)
            yield Weighed(_by_saying(found), extent in gold)


def _by_saying(found: Iterable[Clue]) -> Mapping[str, float]:
    """One for each clue, told apart by weight where they differ in words alone; a town's size."""
    by_saying: dict[str, float] = {}
    for clue in found:
        saying = _NUMBER.sub("N", _QUOTED.sub("…", clue.reason))
        if saying.endswith(GROWS):
            by_saying[f"{saying}, as a factor"] = clue.weight
        else:
            by_saying[f"{saying} ({clue.weight})"] = 1.0
    return by_saying


def fitted(names: list[Weighed]) -> Iterator[tuple[str, int, float]]:
    """Each clue, with the number of its names and the weight that fits."""
    counts = Counter(saying for name in names for saying in name.clues)
    sayings = sorted(saying for saying, count in counts.items() if count >= RARE)
    rows = np.array([[1.0, *(name.clues.get(each, 0.0) for each in sayings)] for name in names])
    weights = _regression(rows, np.array([name.is_place for name in names]))
    yield "every name", len(names), float(weights[0])
    for saying, weight in zip(sayings, weights[1:], strict=True):
        yield saying, counts[saying], float(weight)


def _regression(rows: NDArray[np.float64], truth: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The weights of a logistic regression with a ridge penalty, by Newton's method."""
    weights = np.zeros(rows.shape[1])
    for _ in range(NEWTON_STEPS):
        likely = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (truth - likely) - PENALTY * weights
        bend = rows.T @ (rows * (likely * (1 - likely))[:, None]) + PENALTY * np.eye(len(weights))
        weights += np.linalg.solve(bend, slope)
    return weights


if __name__ == "__main__":
    main()
