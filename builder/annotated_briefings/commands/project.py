"""The project that a command runs in: the folder one stands in, or the nearest site around it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from tqdm import tqdm

from annotated_briefings.analysing import WITHOUT_MODEL, load_model
from annotated_briefings.annotating import choose
from annotated_briefings.building import Build, UnusableError, build, gazetteer
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.inputs import InputFile, files_under
from annotated_briefings.project import Project


def this_project() -> Project:
    """The project around the current folder; a click error where its settings are unsound."""
    try:
        project = Project.around(Path())
        choose(project.settings.annotators)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    return project


def inputs_of(docs: Path, project: Project) -> list[InputFile]:
    """The files of a folder that a site has; a click error where there is no such folder."""
    if not docs.is_dir():
        raise click.ClickException(
            f"there is no folder {docs} here; run this in the folder of an mkdocs.yml, or below it"
        )
    return list(inputs_under(docs, project))


def inputs_under(docs: Path, project: Project) -> Iterator[InputFile]:
    """The files of a folder, if there is one, without those that the site leaves out.

    They are named as seen from the current folder.
    """
    found = files_under(docs, project.root, Path())
    return (each for each in found if not project.leaves_out(each.file))


def usable_gazetteer() -> Gazetteer:
    """The gazetteer, or a click error that says how to come by it."""
    try:
        return gazetteer()
    except UnusableError as error:
        raise click.ClickException(str(error)) from error


def built(project: Project, inputs: Iterable[InputFile]) -> Build:
    """Read and annotate, with a progress bar when it takes more than a second."""
    tell_what_is_off(project)
    try:
        return build(
            inputs,
            project.settings,
            project.root / project.settings.cache,
            lambda texts: tqdm(
                texts, desc="Reading", unit="briefing", delay=1, leave=False, disable=None
            ),
        )
    except UnusableError as error:
        raise click.ClickException(str(error)) from error


def tell_what_is_off(project: Project) -> None:
    """Say once where the language model that a project wants is not installed."""
    if project.settings.model and load_model() is None:
        click.echo(WITHOUT_MODEL, err=True)
