"""Articles of our own, written for the purpose, with gold of every kind: articles/README.md.

They lie beside the code, and not among the corpora, so that anyone can measure.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import yaml

from quality import dates, explained, people, places, speakers, statements
from quality.corpus import Case, files
from quality.counting import Extent
from quality.dates import Day
from quality.handmade import HALVES, Marked
from quality.stretches import stretch

FOLDER = Path(__file__).parent / "articles"

Row = Mapping[str, Any]
"""One annotation as it is written: its surface, and what is right of it."""
Gold = Callable[[str, Sequence[Row]], Any]
"""What the annotations of a text are scored as."""


def read(_: Path, kind: str, half: str, gold: Gold, folder: Path = FOLDER) -> Iterator[Case]:
    """The articles of one half with their annotations of one kind, wherever the corpora lie.

    Raises ValueError for a surface that does not stand in the text behind the one before it.
    """
    for path in files(folder, "*.yml"):
        text, article = _article(path)
        if article["half"] == half:
            yield Case(path.stem, text, gold(text, article.get(kind) or ()), article["date"])


@cache
def _article(path: Path) -> tuple[str, Mapping[str, Any]]:
    """An article and its gold, which each kind asks for."""
    written = yaml.load(path.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return path.with_suffix(".txt").read_text("utf-8"), written


def _placed(text: str, rows: Sequence[Row]) -> Iterator[tuple[Extent, Row]]:
    """Each row with where it stands: at the first place behind the row before."""
    behind = 0
    for row in rows:
        found = _whole(str(row["surface"])).search(text, behind)
        if found is None:
            raise ValueError(f"{row['surface']!r} does not stand in the text after {behind}")
        behind = found.end()
        yield found.span(), row


def _whole(surface: str) -> re.Pattern[str]:
    """A surface that is no part of longer words."""
    before = r"(?<!\w)" if surface[0].isalnum() else ""
    after = r"(?!\w)" if surface[-1].isalnum() else ""
    return re.compile(before + re.escape(surface) + after)


def marked(text: str, rows: Sequence[Row], fields: Sequence[str]) -> list[Marked]:
    """Annotations with one right answer in each of some fields."""
    return [
        Marked(
            *span,
            answers={name: (row.get(name),) for name in fields},
            surface=str(row["surface"]),
            value=row.get("value"),
        )
        for span, row in _placed(text, rows)
    ]


def acronyms(_: str, rows: Sequence[Row]) -> list[Marked]:
    """The expansions of each acronym, wherever that stands."""
    return [
        Marked(
            answers={"expansions": (row["expansion"], *row.get("or", ()))},
            optional=row.get("optional", False),
            surface=str(row["surface"]),
        )
        for row in rows
    ]


def _places(text: str, rows: Sequence[Row]) -> tuple[list[dict[str, Any]], bool]:
    """The places, and that demonyms are among them."""
    placed = _placed(text, rows)
    return [{**row, "start": start, "end": end} for (start, end), row in placed], True


def _dates(text: str, rows: Sequence[Row]) -> list[Day]:
    covered = ((span, stretch(str(row["value"]))) for span, row in _placed(text, rows))
    return [Day(*span, (days,) if days else ()) for span, days in covered]


LIKE = (
    (places.CORPORA[0], _places),
    (explained.CORPORA[0], acronyms),
    (
        statements.CORPORA[0],
        partial(marked, fields=("unit", "counted", "hedge", "attributed_to")),
    ),
    (dates.CORPORA[0], _dates),
    (people.CORPORA[0], partial(marked, fields=("role", "affiliation"))),
    (speakers.CORPORA[0], partial(marked, fields=("speaker",))),
)
"""For each kind a corpus that is scored the same way, and how its gold is made."""

CORPORA = tuple(
    replace(
        like,
        name=f"our own: {half}",
        read=partial(read, kind=like.kind, half=half, gold=gold),
        is_news=True,
    )
    for like, gold in LIKE
    for half in HALVES
)
