"""The files of a site that the builder reads: which they are, and what messages call them."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from annotated_briefings.problem import Problem
from annotated_briefings.settings import RESERVED, Settings
from annotated_briefings.source import Location


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file of the site: its path under `docs_dir`, where it lies, and its name in messages.

    It is not read where it is a link that leads out of the folders `within`.
    """

    path: str
    file: Path
    name: str
    within: tuple[Path, ...] = ()

    @property
    def page(self) -> str:
        """The path of the page made from a briefing."""
        return str(PurePosixPath(self.path).with_suffix(".md"))


_EXAMPLES = {"source": "`source: news`", "glossary": "`glossary: glossary`"}


def is_briefing(path: str, settings: Settings) -> bool:
    """Whether a file of `docs_dir` is a briefing, by its path there."""
    text = PurePosixPath(path).suffix.lower() == ".txt"
    reserved = PurePosixPath(path).name.lower() in RESERVED
    excluded = any(fnmatch(path, pattern) for pattern in settings.exclude)
    return text and _lies_in(path, settings.source) and not reserved and not excluded


def is_glossary(path: str, settings: Settings) -> bool:
    """Whether a file of `docs_dir` is a glossary, by its path there."""
    yaml = PurePosixPath(path).suffix.lower() in (".yml", ".yaml")
    return yaml and _lies_in(path, settings.glossary)


def _lies_in(path: str, folder: str) -> bool:
    return not folder or path.startswith(f"{folder}/")


def misnamed(each: InputFile) -> Problem | None:
    """A problem for a file whose name no address can be made of."""
    try:
        each.path.encode()
    except UnicodeEncodeError:
        found = "the name of the file is not valid UTF-8, so that its page has no address"
        advice = "rename the file, for example: `mv caf*.txt cafe.txt`"
        return Problem("unreadable", found, Location(each.name, 1, 1), advice)
    return None


def unfilled(inputs: Sequence[InputFile], settings: Settings) -> Iterator[Problem]:
    """A problem for each folder that a site names and in which nothing lies that is read."""
    for option, is_one, ending in (
        ("source", is_briefing, "txt"),
        ("glossary", is_glossary, "yml"),
    ):
        folder = getattr(settings, option)
        if folder == getattr(Settings(), option) or any(is_one(e.path, settings) for e in inputs):
            continue
        found = f"`{option}: {folder}` leads to no file: no .{ending} file lies in that folder"
        advice = "name a folder under `docs_dir` that has one, for example: " + _EXAMPLES[option]
        yield Problem("empty-folder", found, Location("mkdocs.yml", 1, 1), advice)


def files_under(folder: Path, root: Path, names_from: Path | None = None) -> Iterator[InputFile]:
    """The files of a folder as inputs, but for hidden ones, as MkDocs has it.

    They may be links as long as these stay within `folder` or `root`. Messages name files as
    seen from `names_from`, or else from `root`.
    """
    seen = set()
    for parent, folders, names in os.walk(folder, followlinks=True):
        real = os.path.realpath(parent)
        folders[:] = sorted(
            each for each in folders if not each.startswith(".") and real not in seen
        )
        seen.add(real)
        for name in sorted(names):
            if not name.startswith("."):
                file = Path(parent, name)
                path = file.relative_to(folder).as_posix()
                yield InputFile(path, file, name_of(file, names_from or root), (folder, root))


def name_of(file: Path, names_from: Path) -> str:
    """What messages call a file: its path as seen from a folder, as an editor can open it."""
    path = Path(os.path.relpath(file, names_from)).as_posix()
    return path.encode("utf-8", "backslashreplace").decode()
