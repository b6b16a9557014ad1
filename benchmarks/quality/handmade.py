"""Gold of our own, made by hand for what the corpora do not annotate; gold/README.md has its rules.

It stands off: offsets into texts of the corpora, and judgements, with none of their words. A text
that is not the one that was annotated is refused, since its offsets would point anywhere.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from quality import places
from quality.corpus import SOME_DAY, Case, Corpus, Found, read_json
from quality.counting import Count, Extent, Item, Score, touching

FOLDER = Path(__file__).parent / "gold"
HALVES = ("tune", "held")
"""Rules may be looked at against the first; the second is only scored."""

Answers = Sequence[str | None]
"""What is right in one field, any of them; None where nothing is to be told."""
Agree = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Marked:
    """One annotation; a field that `answers` leaves out is not judged.

    One that is `optional` may be found or not: neither is held against anybody.
    """

    start: int = 0
    end: int = 0
    answers: Mapping[str, Answers] = field(default_factory=dict)
    optional: bool = False
    surface: str = ""
    value: Any = None


def corpora(
    kind: str, score: Callable[[Case, Found], Score], reach: Mapping[str, float]
) -> tuple[Corpus, ...]:
    """The rows of one kind, a half each."""
    return tuple(
        Corpus(
            kind,
            f"by hand: {half}",
            partial(read, kind=kind, half=half),
            score,
            reach,
            is_news=True,
        )
        for half in HALVES
    )


def read(folder: Path, kind: str, half: str, gold: Path = FOLDER) -> Iterator[Case]:
    """The texts of one half with their annotations of one kind.

    Raises FileNotFoundError where a corpus is absent, ValueError where a text has changed.
    """
    for path in sorted(gold.glob("*.json")):
        marked = read_json(path)
        texts = _texts(folder, marked["corpus"])
        for name, row in marked["texts"].items():
            if row["set"] == half:
                text, day = texts[name]
                _same(name, text, row["sha256"])
                yield Case(name, text, [_marked(text, each) for each in row[kind]], day)


def _texts(folder: Path, corpus: str) -> Mapping[str, tuple[str, date]]:
    """The texts of one corpus by name, each with its day."""
    if corpus != "news":
        return {case.name: (case.text, case.day) for case in places.read(folder, corpus)}
    reports = {path.stem: path for path in (folder / "news").glob("*.txt")}
    if not reports:
        raise FileNotFoundError(folder / "news")
    return {name: (path.read_text("utf-8"), _day(path)) for name, path in reports.items()}


def _day(path: Path) -> date:
    beside = path.with_suffix(".json")
    return date.fromisoformat(read_json(beside)["date"]) if beside.exists() else SOME_DAY


def _same(name: str, text: str, checksum: str) -> None:
    if hashlib.sha256(text.encode()).hexdigest() != checksum:
        raise ValueError(f"{name} is not the text that was annotated: its SHA-256 has changed")


def _marked(text: str, row: Mapping[str, Any]) -> Marked:
    start, end = row.get("span", (0, 0))
    answers = {
        name: tuple(_answer(text, each) for each in given)
        for name, given in row.items()
        if isinstance(given, list) and name not in ("span", "value")
    }
    surface = row.get("surface", text[start:end])
    return Marked(start, end, answers, row.get("optional", False), surface, row.get("value"))


def _answer(text: str, given: Any) -> str | None:
    """An answer in our own words, or the stretch of the text that two offsets name."""
    return text[given[0] : given[1]] if isinstance(given, list) else given


def wanted(marked: Iterable[Marked]) -> list[Marked]:
    """The annotations that have to be found."""
    return [each for each in marked if not each.optional]


def judged(
    found: Mapping[Extent, Item], gold: Mapping[Extent, Marked]
) -> tuple[dict[Extent, Marked], dict[Extent, Item]]:
    """The gold that has to be found, and the findings without those of what need not be."""
    needed = {span: each for span, each in gold.items() if not each.optional}
    spare = touching(found, gold.keys() - needed.keys()).keys() - touching(found, needed).keys()
    return needed, {span: item for span, item in found.items() if span not in spare}


def agreement(pairs: Iterable[tuple[Marked, Item]], name: str, agree: Agree) -> Count:
    """How often one field is right, of the pairs where the gold or the finding fills it.

    Pairs where both rightly leave it empty are not counted: they would hide what is wrong.
    """
    hits = of = 0
    for gold, item in pairs:
        answers, told = gold.answers.get(name), item[name]
        if answers is None or (told is None and None in answers):
            continue
        of += 1
        hits += told is not None and any(agree(each, told) for each in answers if each)
    return Count(hits, of)
