"""How long the builder takes and how much memory, on this repository's own briefings: `make bench`.

Every figure is the median of several runs. What has to start up does so in a process of its own;
each run looks names up in a gazetteer that nobody has asked before, in texts that nobody has read.
Articles are measured in time of the processor, which is that of one core whatever else the machine
does; builds by the clock. `hostile.py` measures texts that were made to be slow.
"""

import multiprocessing
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

import click
from tabulate import tabulate
from tqdm import tqdm

from annotated_briefings.analysing import Model, analysed, load_model
from annotated_briefings.annotating import annotate
from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.reading.briefings import read_briefing
from annotated_briefings.reading.glossaries import joined, read_glossary
from annotated_briefings.reading.shipped import shipped

ROOT = Path(__file__).resolve().parents[1]
MEGABYTE = 1_000_000
RSS_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in which the system counts resident memory (getrusage(2) of macOS and of Linux)."""


class Measured(NamedTuple):
    """One line of the table; `limit` is what it may be at most, in the same unit, if anything."""

    what: str
    value: float
    unit: str
    limit: float | None = None


def measured(runs: int) -> Iterator[Measured]:
    """Every figure of the table."""
    yield from _articles("without the model", runs, None, 5)
    if model := load_model():
        yield from _articles("with the model", runs, model, 150)
    start = _median(runs, lambda: _apart(gazetteer_start))
    yield Measured("gazetteer: open it and find a first name", 1000 * start, "ms", 50)
    memory = _median(runs, lambda: _apart(peak_memory))
    yield Measured("peak memory of a process that annotates", memory / MEGABYTE, "MB", 500)
    cold, warm = zip(*(_build_times() for _ in range(runs)), strict=True)
    yield Measured("build of this site, nothing cached", median(cold), "s")
    yield Measured("build of this site, analyses cached", median(warm), "s")


def _articles(how: str, runs: int, model: Model | None, limit: float) -> Iterator[Measured]:
    _times(briefings(), model, _knowledge())  # reads weights, words and units of the annotators
    known = [_knowledge() for _ in range(runs)]  # all kept, so that no article pays for the last
    times = [_times(briefings(run), model, knows) for run, knows in enumerate(known)]
    each = [median(of_one) for of_one in zip(*times, strict=True)]
    texts = briefings()
    words = sum(len(text.source.text.split()) for text in texts) / len(texts)
    yield Measured(f"article {how}, {words:.0f} words on average", 1000 * median(each), "ms", limit)
    yield Measured(f"article {how}, the slowest", 1000 * max(each), "ms", limit)


def _times(texts: Sequence[Document], model: Model | None, knows: Knowledge) -> list[float]:
    """Seconds that each text takes to analyse and annotate."""

    def annotated(text: Document) -> None:
        annotate(analysed(text, model), knows)

    return [_seconds(partial(annotated, text)) for text in texts]


def briefings(run: int | None = None) -> list[Document]:
    """This repository's own briefings; those of a run end in a line of their own, so that no
    answer kept from another run is theirs."""
    last = b"" if run is None else f"\n\nEnd of number {run}.\n".encode()
    readings = (
        read_briefing(path.read_bytes() + last, path.name)
        for path in sorted((ROOT / "briefings").glob("*.txt"))
    )
    return [reading.document for reading in readings if reading.document]


def _knowledge() -> Knowledge:
    paths = sorted((ROOT / "briefings" / "glossary").glob("*.yml"))
    glossary = joined(read_glossary(path.read_bytes(), path.name) for path in paths)
    return Knowledge.of((*shipped(), *glossary.entries), Gazetteer(GAZETTEER))


def gazetteer_start() -> float:
    """Seconds until a gazetteer has found a first name."""
    return _seconds(lambda: Gazetteer(GAZETTEER).named("Raqqa"))


def peak_memory() -> int:
    """Bytes that this process has held at most, with the language model at work if it is there."""
    knows, model = _knowledge(), load_model()
    for text in briefings():
        annotate(analysed(text, model), knows)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * RSS_UNIT


def _build_times() -> tuple[float, float]:
    """Seconds of two builds in a copy of this site, as the command line runs them."""
    with TemporaryDirectory() as folder:
        shutil.copy(ROOT / "mkdocs.yml", folder)
        shutil.copytree(ROOT / "briefings", Path(folder, "briefings"))
        command = (sys.executable, "-m", "mkdocs", "build", "--quiet")
        build = partial(subprocess.run, command, cwd=folder, check=True)
        return _seconds(build, perf_counter), _seconds(build, perf_counter)


def _apart(measure: Callable[[], float]) -> float:
    """A measurement in a new process."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure)


def _median(runs: int, measure: Callable[[], float]) -> float:
    return median(measure() for _ in range(runs))


def _seconds(work: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    start = clock()
    work()
    return clock() - start


@click.command()
@click.option("--runs", type=click.IntRange(1), default=5, show_default=True, help="Runs of each.")
def main(runs: int) -> None:
    """Measure the builder on this repository's own briefings and print a table."""
    lines = [
        (each.what, f"{each.value:.1f} {each.unit}", *_limit(each))
        for each in tqdm(measured(runs), desc="Measuring", unit="figure", leave=False, disable=None)
    ]
    columns = ("what", "median", "at most", "kept")
    click.echo(tabulate(lines, columns, colalign=("left", "right", "right", "left")))


def _limit(each: Measured) -> tuple[str, str]:
    """What a figure may be at most, and whether it is."""
    if each.limit is None:
        return "", ""
    return f"{each.limit:g} {each.unit}", "yes" if each.value <= each.limit else "no"


if __name__ == "__main__":
    main()
