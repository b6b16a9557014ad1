"""Given names, and the family names that stand first: what makes a run of capitals somebody's name.

They lie in files beside this one, a name a line, below lines with `#` that say where they are from.
"""

from functools import cache
from pathlib import Path

_FILES = ("given_names.txt", "american_names.txt")


@cache
def given_names() -> frozenset[str]:
    """What may open the name of a person, in lower case and without accents."""
    return frozenset().union(*map(_read, _FILES))


@cache
def family_names_first() -> frozenset[str]:
    """Chinese and Korean family names, which stand before the given name: Tsai Ing-wen."""
    return frozenset(_read("family_names_first.txt"))


def _read(name: str) -> list[str]:
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]
