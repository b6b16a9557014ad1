"""From the files of a site to its annotated briefings: read, analyse, annotate, judge, collect.

The one place where the steps meet; the plugin and the command line both call it. Everything that
is wrong is returned as problems, and one broken file never stops the others.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from annotated_briefings.analysing import analysed, load_model
from annotated_briefings.annotating import annotate, choose
from annotated_briefings.collection import AnnotatedBriefing, Broken, Collection
from annotated_briefings.deciding.checking import misses
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.inputs import InputFile, is_briefing, is_glossary, misnamed, unfilled
from annotated_briefings.judging import judge, unmarked
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.problem import Problem, Severity
from annotated_briefings.reading.briefings import Reading, read_briefing
from annotated_briefings.reading.files import content
from annotated_briefings.reading.glossaries import Glossary, joined, read_glossary
from annotated_briefings.reading.shipped import shipped
from annotated_briefings.settings import Settings

Progress = Callable[[Sequence[InputFile]], Iterable[InputFile]]


class UnusableError(Exception):
    """The installation, not the writer, is at fault; the message says how to mend it."""


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


def build(
    inputs: Iterable[InputFile],
    settings: Settings,
    cache_folder: Path | None = None,
    progress: Progress = iter,
) -> Build:
    """Read and annotate the briefings and glossaries among a site's files.

    `progress` is handed the briefings and yields them again, as a progress bar does. Raises
    UnusableError where the gazetteer is damaged.
    """
    ordered = sorted(inputs, key=lambda each: each.path)
    glossary = glossary_of(ordered, settings)
    knowledge = known(glossary.entries, settings)
    texts = [each for each in ordered if is_briefing(each.path, settings)]
    try:
        built = _built(progress(texts), glossary, knowledge, settings, cache_folder)
    except sqlite3.DatabaseError as error:  # damage that only some names lead to
        raise _unusable(error) from error
    return replace(built, problems=(*unfilled(ordered, settings), *built.problems))


def known(entries: Iterable[Entry], settings: Settings) -> Knowledge:
    """What a site with these entries knows, with the shipped list where it wants that."""
    listed = shipped() if settings.shipped else ()
    return Knowledge.of((*listed, *entries), gazetteer(), settings.well_known)


def glossary_of(inputs: Iterable[InputFile], settings: Settings) -> Glossary:
    """The glossary files among a site's files, as one."""
    return joined(
        read_glossary(found, each.name) if isinstance(found, bytes) else Glossary(problems=(found,))
        for each in inputs
        if is_glossary(each.path, settings)
        for found in (content(each.file, each.name, each.within),)
    )


@cache
def gazetteer(path: Path = GAZETTEER) -> Gazetteer:
    """The gazetteer of this process; raises UnusableError where its file is none."""
    try:
        found = Gazetteer(path)
        found.named_each(("Paris",))  # a file that is damaged, or older than the code, fails here
    except (OSError, sqlite3.Error) as error:
        raise _unusable(error, path) from error
    return found


def _unusable(error: Exception, path: Path = GAZETTEER) -> UnusableError:
    why = "is not there" if isinstance(error, OSError) else f"cannot be read ({error})"
    return UnusableError(
        f"the gazetteer {path} {why}; make it anew by installing the package again, for "
        "example: `pip install --force-reinstall annotated-briefings`, or in a checkout: "
        "`pip install -e .`"
    )


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
        if problem := misnamed(each):
            problems.append(problem)
            continue
        reading = _read(each)
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


def _read(each: InputFile) -> Reading:
    found = content(each.file, each.name, each.within)
    return read_briefing(found, each.name) if isinstance(found, bytes) else Reading(None, (found,))


def prepared(document: Document, settings: Settings, cache_folder: Path | None) -> Document:
    """A document with the language model's analysis, where a site wants it and it is there."""
    return analysed(document, load_model(), cache_folder) if settings.model else document


def failed(problems: Iterable[Problem]) -> bool:
    """Whether any problem is more than a note."""
    return any(problem.severity >= Severity.WARNING for problem in problems)
