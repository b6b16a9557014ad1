"""The files of names that people are known by."""

from pathlib import Path

import pytest

from annotated_briefings.folding import folded
from annotated_briefings.lexicon import given_names as lexicon
from annotated_briefings.naming.given import is_given, reads_as_person

FILES = sorted(Path(lexicon.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_says_where_it_is_from_and_has_each_name_once_in_order(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    names = [line for line in lines if not line.startswith("#")]
    assert lines[0].startswith("# ")
    assert names == sorted(set(names))
    assert [name for name in names if not name.isalpha() or name != folded(name)] == []


def test_no_name_is_listed_in_two_files_of_given_names() -> None:
    own, american = (set(lexicon._read(name)) for name in lexicon._FILES)
    assert not own & american


@pytest.mark.parametrize("name", ["Aaron", "Ngozi", "Zweli", "Zoraida", "Jean-Luc", "José"])
def test_names_of_each_file_are_known_whatever_their_accents(name: str) -> None:
    assert is_given(name)


def test_months_and_comments_are_no_names() -> None:
    assert not any(map(is_given, ("April", "#", "")))


def test_a_family_name_that_stands_first_makes_somebody_of_two_words() -> None:
    assert reads_as_person(("Zou", "Ing-wen"))
    assert not reads_as_person(("Zou", "Harbour"))
