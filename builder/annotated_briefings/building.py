"""From the files of a site to its annotated briefings: read, analyse, annotate, judge, collect.

The one place where the steps meet; the plugin and the command line both call it. Everything that
is wrong is returned as problems, and one broken file never stops the others.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cache
from pathlib import Path, PurePosixPath

from annotated_briefings.analysing import analysed, load_model
from annotated_briefings.annotating import annotate, choose
from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.deciding.checking import misses
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.judging import judge, unmarked
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.problem import Problem, Severity
from annotated_briefings.reading.briefings import read_briefing
from annotated_briefings.reading.glossaries import Glossary, joined, read_glossary
from annotated_briefings.reading.shipped import shipped
from annotated_briefings.settings import RESERVED, Settings
from annotated_briefings.source import Location

Progress = Callable[[Sequence["InputFile"]], Iterable["InputFile"]]


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file of the site: its path under `docs_dir`, where it lies, and its name in messages."""

    path: str
    file: Path
    name: str

    @property
    def page(self) -> str:
        """The path of the page made from a briefing."""
        return str(PurePosixPath(self.path).with_suffix(".md"))


@dataclass(frozen=True, slots=True)
class Broken:
    """A briefing that cannot be shown: its page says why instead."""

    input: InputFile
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Build:
    """Everything that one reading of a site's files yields.

    `problems` are those of all files; `broken` and `amiss` name those that pages show: of
    briefings that have no page of their own, and of glossary files.
    """

    collection: Collection
    broken: tuple[Broken, ...] = ()
    problems: tuple[Problem, ...] = ()
    amiss: tuple[Problem, ...] = ()


def is_briefing(path: str, settings: Settings) -> bool:
    """Whether a file of `docs_dir` is a briefing, by its path there."""
    inside = not settings.source or path.startswith(settings.source.rstrip("/") + "/")
    reserved = PurePosixPath(path).name in RESERVED
    excluded = any(fnmatch(path, pattern) for pattern in settings.exclude)
    return path.endswith(".txt") and inside and not reserved and not excluded


def is_glossary(path: str, settings: Settings) -> bool:
    """Whether a file of `docs_dir` is a glossary, by its path there."""
    folder = settings.glossary.rstrip("/") + "/"
    return path.startswith(folder) and PurePosixPath(path).suffix in (".yml", ".yaml")


def build(
    inputs: Iterable[InputFile],
    settings: Settings,
    cache_folder: Path | None = None,
    progress: Progress = iter,
) -> Build:
    """Read and annotate the briefings and glossaries among a site's files.

    `progress` is handed the briefings and yields them again, as a progress bar does.
    """
    ordered = sorted(inputs, key=lambda each: each.path)
    glossary = joined(
        read_glossary(each.file.read_bytes(), each.name)
        for each in ordered
        if is_glossary(each.path, settings)
    )
    knowledge = known(glossary.entries, settings)
    texts = [each for each in ordered if is_briefing(each.path, settings)]
    return _built(progress(texts), glossary, knowledge, settings, cache_folder)


def known(entries: Iterable[Entry], settings: Settings) -> Knowledge:
    """What a site with these entries knows, with the shipped list where it wants that."""
    listed = shipped() if settings.shipped else ()
    return Knowledge.of((*listed, *entries), gazetteer(), settings.well_known)


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of this process."""
    return Gazetteer(GAZETTEER)


def _built(
    texts: Iterable[InputFile],
    glossary: Glossary,
    knowledge: Knowledge,
    settings: Settings,
    cache_folder: Path | None,
) -> Build:
    problems = list(glossary.problems)
    briefings: list[AnnotatedBriefing] = []
    broken: list[Broken] = []
    annotators = choose(settings.annotators)
    for each in texts:
        reading = read_briefing(each.file.read_bytes(), each.name)
        problems += reading.problems
        if reading.document is None:
            broken.append(Broken(each, reading.problems))
            continue
        document = prepared(reading.document, settings, cache_folder)
        kept = annotate(document, knowledge, annotators)
        judged = judge(document, kept, settings.publish_above)
        problems += judged.problems
        problems += misses(document, knowledge, kept)
        problems += unmarked(document, judged.published, knowledge.well_known)
        briefings.append(AnnotatedBriefing(each.page, each.file, document, judged.published))
    collection = Collection.of(briefings, knowledge)
    return Build(collection, tuple(broken), tuple(problems), glossary.problems)


def prepared(document: Document, settings: Settings, cache_folder: Path | None) -> Document:
    """A document with the language model's analysis, where a site wants it and it is there."""
    return analysed(document, load_model(), cache_folder) if settings.model else document


def files_under(folder: Path, root: Path) -> Iterator[InputFile]:
    """The files of a folder as inputs; names in messages are relative to `root`."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not any(part.startswith(".") for part in file.parts):
            name = file.relative_to(root) if file.is_relative_to(root) else file
            yield InputFile(file.relative_to(folder).as_posix(), file, name.as_posix())


def clashes(pages: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    """Two sources that would be written to one address; `pages` are paths with their sources."""
    sources: dict[str, str] = {}
    for path, source in pages:
        address = path.removesuffix("/index.md").removesuffix(".md").casefold()
        if address in sources:
            found = f"this page and one from {sources[address]} would have one address: {address}/"
            advice = "rename one of the two files, for example: `git mv a.txt a-2.txt`"
            yield Problem("duplicate-address", found, Location(source, 1, 1), advice)
        else:
            sources[address] = source


def failed(problems: Iterable[Problem]) -> bool:
    """Whether any problem is more than a note."""
    return any(problem.severity >= Severity.WARNING for problem in problems)
