"""`briefings check`: every problem of a folder, before a reader sees it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import click

from annotated_briefings.building import Build, failed
from annotated_briefings.clashing import Address, clashes
from annotated_briefings.commands.days import DAY
from annotated_briefings.commands.project import built, inputs_of, this_project
from annotated_briefings.composing.site import addresses, pages_of
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.wording import Wording
from annotated_briefings.entry import Entry
from annotated_briefings.inputs import InputFile
from annotated_briefings.problem import Problem, Severity
from annotated_briefings.project import Project

REVIEW_DAYS = 365
"""A review older than this is stale, unless --review-days says otherwise."""


@click.command(
    epilog="Example: briefings check briefings --verbose",
    short_help="Report every problem of a folder.",
)
@click.argument(
    "folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option("--verbose", is_flag=True, help="Notes too: overlaps settled, names left unmarked.")
@click.option("--today", type=DAY, help="Report entries whose review is stale on this day.")
@click.option(
    "--review-days",
    type=click.IntRange(1),
    default=REVIEW_DAYS,
    show_default=True,
    help="How many days a review holds.",
)
def check(folder: Path | None, verbose: bool, today: datetime | None, review_days: int) -> None:
    """Report every problem of the briefings and glossaries in FOLDER (default: this project's).

    Ends with status 1 where there is an error or a warning.
    """
    project = this_project()
    inputs = inputs_of(folder or project.docs, project)
    result = built(project, inputs)
    problems = [*result.problems, *_addresses(inputs, result, project)]
    if today:
        entries = result.collection.knowledge.entries.values()
        problems += _stale(entries, today, review_days)
    _tell(problems, result, verbose)


def _addresses(inputs: Iterable[InputFile], result: Build, project: Project) -> Iterator[Problem]:
    """Pages of ours that would lie on each other, or on an ordinary page."""
    written = [Address(each.path, each.name) for each in inputs if each.path.endswith(".md")]
    things = Things.of(result.collection, Wording.of())
    ours = pages_of(things, project.settings, result.broken)
    return clashes([*written, *addresses(ours, result.collection.briefings)])


def _stale(entries: Iterable[Entry], today: datetime, days: int) -> Iterator[Problem]:
    limit = (today - timedelta(days=days)).date()
    for entry in entries:
        if not entry.shipped and (entry.reviewed is None or entry.reviewed < limit):
            when = f"on {Wording.of().day(entry.reviewed)}" if entry.reviewed else "never"
            advice = f"read it again, then write: `reviewed: {today.date().isoformat()}`"
            found = f"`{entry.id}` was last reviewed {when}"
            yield Problem("stale-review", found, entry.location, advice)


def _tell(problems: list[Problem], result: Build, verbose: bool) -> None:
    least = Severity.NOTE if verbose else Severity.WARNING
    for problem in sorted(problems, key=lambda each: (each.location, each.code)):
        if problem.severity >= least:
            click.echo(str(problem))
    counts = Counter(problem.severity for problem in problems)
    found = ", ".join(_counted(counts[each], each.name.lower()) for each in reversed(Severity))
    read = _counted(len(result.collection.briefings) + len(result.broken), "briefing")
    click.echo(f"{found} in {read}", err=True)
    if failed(problems):
        raise SystemExit(1)


def _counted(count: int, noun: str) -> str:
    """A count with its noun: 1 error, 4 errors."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
