import json
from pathlib import Path

import pytest

from annotated_briefings.caching import cached_analysis
from annotated_briefings.language import Analysis, Named, Token
from annotated_briefings.span import Span

RAIN = Analysis(
    tokens=(
        Token(Span(0, 4), "Rain", "NOUN", "NN", "nsubj", 1),
        Token(Span(5, 10), "fall", "VERB", "VBZ", "ROOT", 1),
    ),
    names=(Named(Span(0, 4), "ORG"),),
)
INPUTS = ("model", "1.0", "Rain falls")


def never() -> Analysis:
    raise AssertionError("made again although it was kept")


def only_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_a_text_is_analysed_once(tmp_path: Path) -> None:
    assert cached_analysis(tmp_path / "new" / "folder", INPUTS, lambda: RAIN) == RAIN
    assert cached_analysis(tmp_path / "new" / "folder", INPUTS, never) == RAIN


@pytest.mark.parametrize(
    "other",
    [
        ("model", "1.1", "Rain falls"),
        ("other", "1.0", "Rain falls"),
        ("model", "1.0", "Rain fell"),
        ("model", "1.0Rain", " falls"),
    ],
)
def test_another_text_or_model_is_another_analysis(tmp_path: Path, other: tuple[str, ...]) -> None:
    nothing = Analysis((), ())
    cached_analysis(tmp_path, INPUTS, lambda: RAIN)
    assert cached_analysis(tmp_path, other, lambda: nothing) == nothing
    assert cached_analysis(tmp_path, INPUTS, never) == RAIN


@pytest.mark.parametrize(
    "found",
    [
        b"",
        b'{"tokens": [[0, 4, "Ra',
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b'{"tokens": 5, "names": []}',
        b'{"tokens": [[0, 4, "a", "b", "c", "d"]], "names": []}',
        b'{"tokens": [[4, 0, "a", "b", "c", "d", 0]], "names": []}',
        b'{"tokens": [[0, 4, "a", "b", "c", "d", 1]], "names": []}',
        b'{"tokens": [[0, 4, "a", "b", "c", "d", true]], "names": []}',
        b'{"tokens": [], "names": [[0, 4, 7]]}',
        b"[" * 100_000,
    ],
)
def test_a_file_that_is_no_analysis_is_made_anew(tmp_path: Path, found: bytes) -> None:
    cached_analysis(tmp_path, INPUTS, lambda: RAIN)
    path = only_file(tmp_path)
    path.write_bytes(found)
    assert cached_analysis(tmp_path, INPUTS, lambda: RAIN) == RAIN
    assert json.loads(path.read_text())["names"] == [[0, 4, "ORG"]]
    assert only_file(tmp_path) == path


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert cached_analysis(blocked, INPUTS, lambda: RAIN) == RAIN


def test_any_string_is_a_key(tmp_path: Path) -> None:
    assert cached_analysis(tmp_path, ("\ud800", "\x00"), lambda: RAIN) == RAIN
