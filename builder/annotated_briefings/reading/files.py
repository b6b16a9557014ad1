"""From a file to its bytes: only an ordinary file that lies within the site and may be read."""

from collections.abc import Iterable
from pathlib import Path

from annotated_briefings.problem import Problem
from annotated_briefings.source import Location


def content(file: Path, name: str, within: Iterable[Path] = ()) -> bytes | Problem:
    """The bytes of a file that messages call `name`; a problem where they cannot be had.

    A link that leads out of the folders `within` is not followed, as what it leads to was not
    meant for a reader.
    """
    try:
        if not file.exists():
            return _unreadable(name, "the file is a link to nothing")
        if not file.is_file():  # opening a pipe or a device might wait for ever
            return _unreadable(name, "this is no ordinary file")
        if not _lies_in(file, tuple(within)):
            return _unreadable(name, "the file is a link that leads out of the site")
        return file.read_bytes()
    except OSError as error:
        return _unreadable(name, f"the file cannot be read: {error.strerror}")


def _lies_in(file: Path, folders: tuple[Path, ...]) -> bool:
    real = file.resolve()
    return not folders or any(real.is_relative_to(folder.resolve()) for folder in folders)


def _unreadable(name: str, found: str) -> Problem:
    advice = f"put an ordinary text file in its place that you may read, for example: `{name}`"
    return Problem("unreadable", found, Location(name, 1, 1), advice)
