"""`briefings annotate`: what the builder finds in texts, as a table or as JSON."""

import dataclasses
import sys
from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain
from pathlib import Path
from textwrap import fill

import click
from tqdm import tqdm

from annotated_briefings.annotating import annotate as annotations_of
from annotated_briefings.annotating import choose
from annotated_briefings.annotation import Annotation
from annotated_briefings.building import glossary_of, known, prepared
from annotated_briefings.commands.days import DAY
from annotated_briefings.commands.project import (
    inputs_under,
    tell_what_is_off,
    this_project,
    usable_gazetteer,
)
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.project import Project
from annotated_briefings.reading.briefings import (
    OPENING,
    day_in_name,
    plain_document,
    read_briefing,
)
from annotated_briefings.reading.decoding import decode
from annotated_briefings.recording import written

HEADS = ("where", "text", "kind", "meaning", "rule", "sure")
TEXT_WIDTH, MEANING_WIDTH = 40, 60


@click.command(
    epilog="Example: briefings annotate article.txt --date 2017-07-05",
    short_help="Show what is found in texts.",
)
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--date", "day", type=DAY, help="Day of articles without front matter.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each file, one a line.")
def annotate(files: tuple[Path, ...], day: datetime | None, as_json: bool) -> None:
    """Show each annotation of FILES: where, what kind, what it means, which rule, how sure.

    FILES are briefings or plain articles; this project's glossary is used, if there is one.
    """
    project = this_project()
    knowledge = _knowledge(project)
    annotators = choose(project.settings.annotators)
    cache_folder = project.root / project.settings.cache
    tell_what_is_off(project)
    documents = [_document(file, day) for file in files]
    for each in tqdm(documents, desc="Annotating", unit="file", delay=1, leave=False, disable=None):
        document = prepared(each, project.settings, cache_folder)
        kept = annotations_of(document, knowledge, annotators).kept
        if as_json:
            with tqdm.external_write_mode():
                sys.stdout.writelines(chain(written(document, kept), ("\n",)))
        else:
            tqdm.write(_table(document, kept))


def _knowledge(project: Project) -> Knowledge:
    glossary = glossary_of(inputs_under(project.docs, project), project.settings)
    for problem in glossary.problems:
        click.echo(str(problem), err=True)
    usable_gazetteer()
    return known(glossary.entries, project.settings)


def _document(file: Path, day: datetime | None) -> Document:
    data = file.read_bytes()
    source, problem = decode(data, str(file))
    if problem:
        raise click.ClickException(str(problem))
    if OPENING.match(source.text):
        reading = read_briefing(data, str(file))
        if reading.document is None:
            raise click.ClickException("\n".join(map(str, reading.problems)))
        return reading.document
    return plain_document(source.text, day.date() if day else _dated(file), str(file))


def _dated(file: Path) -> date:
    if day := day_in_name(file.name):
        return day
    raise click.UsageError(f"{file} has no date; say it, for example: --date 2017-07-05")


def _table(document: Document, findings: tuple[Annotation, ...]) -> str:
    from tabulate import tabulate  # noqa: PLC0415 - JSON needs none of it

    rows = [
        [
            str(document.source.location(finding.span.start)),
            fill(document.source[finding.span], TEXT_WIDTH),
            finding.kind or "nothing",
            fill(_meaning(finding), MEANING_WIDTH),
            finding.rule,
            f"{finding.confidence:.2f}",
        ]
        for finding in findings
    ]
    return tabulate(rows, HEADS, disable_numparse=True)


def _meaning(finding: Annotation) -> str:
    """The fields of a meaning that say something."""
    return ", ".join(_fields(finding))


def _fields(finding: Annotation) -> Iterator[str]:
    for field in dataclasses.fields(finding.meaning):
        value = getattr(finding.meaning, field.name)
        if value != field.default and field.name not in ("lat", "lon"):
            yield f"{field.name} {value}"
