"""Scoring every corpus with every system, and gathering the rows of the table."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quality import (
    acronyms,
    articles,
    dates,
    explained,
    figures,
    people,
    places,
    quotes,
    speakers,
    statements,
)
from quality.corpus import Case, Corpus
from quality.counting import Count, Score, total
from quality.finding import System, found_by_peers

CORPORA: tuple[Corpus, ...] = (
    *places.CORPORA,
    *acronyms.CORPORA,
    *explained.CORPORA,
    *figures.CORPORA,
    *statements.CORPORA,
    *dates.CORPORA,
    *people.CORPORA,
    *quotes.CORPORA,
    *speakers.CORPORA,
    *articles.CORPORA,
)

NOWHERE = Path("/no corpora")
"""Where nothing lies but what the benchmarks bring along."""

Progress = Callable[[Sequence[Case], str], Iterable[Case]]
"""Is handed the texts of a corpus and its name, and yields the texts again."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one system scores in one corpus; `score` is empty where the corpus is absent."""

    corpus: Corpus
    system: str
    texts: int
    score: Score = field(default_factory=dict)
    is_ours: bool = True


def rows(
    folder: Path | None,
    systems: Sequence[System],
    progress: Progress,
    sample: int | None = None,
    kinds: Collection[str] = (),
) -> Iterator[Row]:
    """Score the systems, then the peers, corpus by corpus.

    Without a folder only our own articles are there. Of each corpus `sample` texts are taken, or
    all; of the kinds those named, or all.
    """
    for corpus in CORPORA:
        if kinds and corpus.kind not in kinds:
            continue
        if cases := sampled(_cases(corpus, folder), sample):
            yield from _scored(corpus, progress(cases, corpus.name), systems, len(cases))
        else:
            yield Row(corpus, "absent", 0)


def _cases(corpus: Corpus, folder: Path | None) -> Sequence[Case]:
    """The texts of a corpus; none where it is not there."""
    try:
        return list(corpus.read(folder or NOWHERE))
    except FileNotFoundError:
        return ()


def sampled(cases: Sequence[Case], size: int | None) -> Sequence[Case]:
    """Texts from all over a corpus, always the same ones."""
    if size is None or size >= len(cases):
        return cases
    return [cases[position * len(cases) // size] for position in range(size)]


def _scored(
    corpus: Corpus, cases: Iterable[Case], systems: Sequence[System], texts: int
) -> Iterator[Row]:
    ours: dict[str, list[Score]] = {system.name: [] for system in systems}
    peers: dict[str, list[Score]] = {}
    for case in cases:
        for system in systems:
            ours[system.name].append(corpus.score(case, system.found(case)))
        for peer, found in found_by_peers(case, corpus.kind).items():
            peers.setdefault(peer, []).append(corpus.score(case, found))
    for name, scores in ours.items():
        yield Row(corpus, name, texts, total(scores))
    for name, scores in peers.items():
        yield Row(corpus, name, texts, total(scores), is_ours=False)


def sureness(found: Iterable[Row]) -> Mapping[str, Mapping[str, Count]]:
    """For each of our systems, over all corpora: what is right of the sure, what is left."""
    by_system: dict[str, list[Score]] = {}
    for row in found:
        if row.is_ours and row.score:
            told = {name: row.score[name] for name in ("sure", "left") if name in row.score}
            by_system.setdefault(row.system, []).append(told)
    return {name: total(scores) for name, scores in by_system.items()}
