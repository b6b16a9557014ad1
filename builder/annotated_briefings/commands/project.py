"""The project that a command runs in: the folder one stands in, and its `mkdocs.yml`."""

from collections.abc import Iterable
from pathlib import Path

import click
from tqdm import tqdm

from annotated_briefings.building import Build, InputFile, build, files_under
from annotated_briefings.settings import Project


def this_project() -> Project:
    """The project of the current folder; a click error where its `mkdocs.yml` cannot be read."""
    try:
        return Project.at(Path())
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def inputs_of(docs: Path) -> list[InputFile]:
    """The files of a folder, named as seen from the current one; an error if there is none."""
    if not docs.is_dir():
        raise click.ClickException(f"there is no folder {docs} here")
    return list(files_under(docs, Path.cwd()))


def built(project: Project, inputs: Iterable[InputFile]) -> Build:
    """Read and annotate, with a progress bar when it takes more than a second."""
    return build(
        inputs,
        project.settings,
        project.root / project.settings.cache,
        lambda texts: tqdm(
            texts, desc="Reading", unit="briefing", delay=1, leave=False, disable=None
        ),
    )
