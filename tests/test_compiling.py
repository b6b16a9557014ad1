"""The shipped list as JSON: as good as its YAML, or passed over."""

import json
from pathlib import Path

import pytest

from annotated_briefings.reading import compiling

ENTRY = (
    "- {id: wdf, kind: organisation, short: WDF, name: World Data Forum, definition: It meets.}\n"
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a list of one entry, compiled."""
    (tmp_path / "list.yml").write_text(ENTRY)
    monkeypatch.setattr(compiling, "SHIPPED", tmp_path / "list.yml")
    monkeypatch.setattr(compiling, "SHIPPED_COMPILED", tmp_path / "list.json")
    compiling.compile_list()
    return tmp_path


def shorts() -> list[str]:
    return [fields["short"] for fields in compiling.listed()]


def test_the_json_is_read_in_place_of_the_yaml_that_it_was_made_of(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(compiling, "_parsed")
    assert shorts() == ["WDF"]
    assert {path.name for path in here.iterdir()} == {"list.yml", "list.json"}


def test_a_list_that_was_changed_is_read_as_it_is(here: Path) -> None:
    (here / "list.yml").write_text(ENTRY.replace("WDF", "WDU"))
    assert shorts() == ["WDU"]


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b"{}", b"\xff"])
def test_json_that_is_damaged_or_not_there_is_passed_over(here: Path, damaged: bytes) -> None:
    (here / "list.json").write_bytes(damaged)
    assert shorts() == ["WDF"]
    (here / "list.json").unlink()
    assert shorts() == ["WDF"]


def test_the_same_list_makes_the_same_json(here: Path) -> None:
    made = (here / "list.json").read_bytes()
    compiling.compile_list()
    assert (here / "list.json").read_bytes() == made
    assert json.loads(made)["entries"] == compiling.listed()
