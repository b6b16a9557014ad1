"""Drawn maps that are kept between builds."""

import json
from pathlib import Path

import pytest

from annotated_briefings.mapping.drawing import locator, overview
from annotated_briefings.mapping.keeping import kept
from annotated_briefings.mapping.scene import Marker, Scene

RAQQA, MOSUL = (
    Marker("place-raqqa", "Raqqa", 35.95, 39.01),
    Marker("m", "Mosul", 36.34, 43.13, False),
)
INPUTS = ("locator", "Raqqa & Mosul", "en")


def map_of(*markers: Marker) -> Scene:
    scene = locator(markers, ["SY"])
    assert scene is not None
    return scene


def never() -> Scene:
    raise AssertionError("drawn again although it was kept")


def only_file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


def test_a_map_is_drawn_once(tmp_path: Path) -> None:
    scene = map_of(RAQQA, MOSUL)
    assert kept(tmp_path / "new", INPUTS, lambda: scene) == scene
    assert kept(tmp_path / "new", INPUTS, never) == scene


def test_a_map_of_two_sizes_is_kept_whole(tmp_path: Path) -> None:
    scene = overview([RAQQA, MOSUL, Marker("s", "Sydney", -33.87, 151.21)])
    assert scene is not None
    assert kept(tmp_path, INPUTS, lambda: scene) == scene
    assert kept(tmp_path, INPUTS, never) == scene


def test_other_places_or_words_are_another_map(tmp_path: Path) -> None:
    kept(tmp_path, INPUTS, lambda: map_of(RAQQA))
    other = kept(tmp_path, ("locator", "Raqqa & Mosul", "fr"), lambda: map_of(MOSUL))
    assert other == map_of(MOSUL)
    assert kept(tmp_path, INPUTS, never) == map_of(RAQQA)


@pytest.mark.parametrize(
    "found", [b"", b"{", b"\xff", b"[]", b"null", b'{"panel": 5}', b"[" * 9999]
)
def test_what_is_no_map_is_drawn_anew(tmp_path: Path, found: bytes) -> None:
    kept(tmp_path, INPUTS, lambda: map_of(RAQQA))
    only_file(tmp_path).write_bytes(found)
    assert kept(tmp_path, INPUTS, lambda: map_of(RAQQA)) == map_of(RAQQA)
    assert kept(tmp_path, INPUTS, never) == map_of(RAQQA)


def test_a_field_of_another_type_is_no_map(tmp_path: Path) -> None:
    kept(tmp_path, INPUTS, lambda: map_of(RAQQA))
    written = json.loads(only_file(tmp_path).read_text())
    written["layer"]["spots"][0]["markers"][0]["label"] = 5
    only_file(tmp_path).write_text(json.dumps(written))
    assert kept(tmp_path, INPUTS, lambda: map_of(MOSUL)) == map_of(MOSUL)


def test_a_folder_that_cannot_be_written_costs_no_map(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    assert kept(tmp_path / "file", INPUTS, lambda: map_of(RAQQA)) == map_of(RAQQA)
