"""Analyses of texts kept between builds, as JSON files that may be deleted at any time.

A file is named after the hash of everything its content depends on, so nothing ever goes stale.
What cannot be read as an analysis of that very text is made anew and written over. Values are
plain JSON, never pickle: a cache folder must not be able to run code.

diskcache with its JSONDisk was weighed: it keeps a SQLite database with eviction, tags and
transactions between processes, none of which is needed where files are named by content.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotated_briefings.language import Analysis, Named, Token
from annotated_briefings.span import Span
from annotated_briefings.writing import write

FORMAT = "analysis 2"
"""Changes whenever the files do; part of every key, so that old files are passed over."""

_TOKEN: list[type] = [int, int, str, str, str, str, int]
_NAME: list[type] = [int, int, str]


def cached_analysis(
    folder: Path, depends_on: Iterable[str], make: Callable[[], Analysis]
) -> Analysis:
    """The analysis kept for these inputs, or a new one, which is kept from then on.

    A folder that cannot be written costs time, not the analysis.
    """
    path = folder / f"{_key(depends_on)}.json"
    kept = _read(path)
    if kept is not None:
        return kept
    made = make()
    with suppress(OSError):
        write(path, _written(made))
    return made


def _key(depends_on: Iterable[str]) -> str:
    # JSON parts the inputs beyond doubt and writes any string, half surrogate pairs too
    return sha256(json.dumps([FORMAT, *depends_on]).encode("ascii")).hexdigest()


def _read(path: Path) -> Analysis | None:
    try:
        return _analysis(json.loads(path.read_bytes()))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _analysis(found: Any) -> Analysis:
    """Raises ValueError, TypeError or KeyError for anything but what `_written` gives."""
    tokens = tuple(
        Token(Span(start, end), lemma, pos, tag, dep, head)
        for start, end, lemma, pos, tag, dep, head in _rows(found["tokens"], _TOKEN)
    )
    if any(not 0 <= token.head < len(tokens) for token in tokens):
        raise ValueError("a token hangs on one that is not there")
    names = tuple(
        Named(Span(start, end), label) for start, end, label in _rows(found["names"], _NAME)
    )
    return Analysis(tokens, names)


def _rows(rows: Any, types: list[type]) -> Iterator[Any]:
    for row in rows:
        if [type(value) for value in row] != types:
            raise ValueError(f"a row of {types} was expected: {row!r}")
        yield row


def _written(analysis: Analysis) -> str:
    rows = {
        "tokens": [
            (*_ends(token.span), token.lemma, token.pos, token.tag, token.dep, token.head)
            for token in analysis.tokens
        ],
        "names": [(*_ends(name.span), name.label) for name in analysis.names],
    }
    return json.dumps(rows, separators=(",", ":"))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
