"""A corpus: texts, what people found in them, and how a finding is held against that."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from annotated_briefings.annotation import Annotation
from quality.counting import Item, Score

SOME_DAY = date(2020, 1, 1)
"""The day of texts that have none."""


@dataclass(frozen=True, slots=True)
class Case:
    """One text with its gold, and what others found in it, by the name of their system."""

    name: str
    text: str
    gold: Any = None
    day: date = SOME_DAY
    peers: Mapping[str, tuple[Item, ...]] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in one text: as `briefings annotate --json` has it, and as annotations."""

    record: Mapping[str, Any]
    kept: tuple[Annotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Corpus:
    """Where the texts of one kind lie, how they are read and scored, and what is to be reached.

    `kind` is the list of the record that is scored. `read` raises FileNotFoundError for a corpus
    that is not there. `reach` holds the shares to reach, by measure. `is_news` is false for what
    no newspaper prints: laws, science, what one tells an assistant, and for parts of another
    corpus.
    """

    kind: str
    name: str
    read: Callable[[Path], Iterator[Case]]
    score: Callable[[Case, Found], Score]
    reach: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    is_news: bool = False


def files(folder: Path, pattern: str) -> list[Path]:
    """The files of a corpus in order; raises FileNotFoundError where there is none."""
    if found := sorted(folder.glob(pattern)):
        return found
    raise FileNotFoundError(folder / pattern)


def read_json(path: Path) -> Any:
    """A JSON file, with or without a byte order mark."""
    return json.loads(path.read_text("utf-8-sig"))
