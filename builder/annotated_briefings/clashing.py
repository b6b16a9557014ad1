"""Two pages that would be written to one address: neither may hide the other in silence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from annotated_briefings.problem import Problem
from annotated_briefings.source import Location

_INDEX = re.compile(r"(?:^|/)(?:index|README)$")
"""Both name the page of a folder: MkDocs takes README.md for its index."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page is written: `path` is its source path, as MkDocs counts it.

    `file` is the file that it comes from, as messages call it, and empty where the builder makes
    it of all briefings; `title` is what to call a page that has no file of its own.
    """

    path: str
    file: str
    title: str = ""

    def __str__(self) -> str:
        if not self.title:
            return self.file
        return f"the page “{self.title}”" + (f" from {self.file}" if self.file else "")

    @property
    def key(self) -> str:
        """Equal for two pages that would lie on each other, on a disk that ignores case too."""
        return _INDEX.sub("", self.path.removesuffix(".md")).casefold()


def clashes(addresses: Iterable[Address]) -> Iterator[Problem]:
    """A problem for each page whose address another one has already, one for each two files."""
    taken: dict[str, Address] = {}
    told = set()
    for address in addresses:
        first = taken.setdefault(address.key, address)
        if first is not address and (first.file, address.file) not in told:
            told.add((first.file, address.file))
            yield _clash(first, address)


def _clash(first: Address, second: Address) -> Problem:
    blamed = min((second, first), key=lambda each: (not each.file, bool(each.title)))
    return Problem(
        "duplicate-address",
        f"{first} and {second} would have one address: {second.key}/",
        Location(blamed.file, 1, 1),
        _advice(PurePosixPath(blamed.file)),
    )


def _advice(file: PurePosixPath) -> str:
    if file.suffix.lower() in (".yml", ".yaml"):
        return "give the entry another id, for example: `id: another-name`"
    other = file.with_name(f"{file.stem}-2{file.suffix}")
    return f"rename one of the two, for example: `git mv {file} {other}`"
