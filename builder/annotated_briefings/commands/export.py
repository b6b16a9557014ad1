"""`briefings export`: annotated Markdown to keep, to read, or to build with anything."""

from pathlib import Path

import click

from annotated_briefings.commands.project import built, inputs_of, this_project
from annotated_briefings.exporting import exported
from annotated_briefings.problem import Severity
from annotated_briefings.writing import write


@click.command(
    epilog="Example: briefings export markdown/",
    short_help="Write portable annotated Markdown.",
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Write into a folder that holds files already.")
def export(folder: Path, force: bool) -> None:
    """Write this project's briefings and the pages they link to into FOLDER, as plain Markdown.

    Any generator builds it and a code host shows it, from index.md on; no plugin is needed.
    """
    project = this_project()
    if project.docs.resolve() in (folder.resolve(), *folder.resolve().parents):
        raise click.ClickException(f"{folder} holds what is exported; name a folder elsewhere")
    if folder.exists() and any(folder.iterdir()) and not force:
        raise click.ClickException(f"{folder} holds files already; --force writes into it")
    result = built(project, inputs_of(project.docs, project))
    for problem in result.problems:
        if problem.severity is Severity.ERROR:
            click.echo(str(problem), err=True)
    maps = project.root / project.settings.cache / "maps"  # where builds of the site keep theirs
    files = exported(result.collection, project.settings, maps)
    try:
        for path, text in files.items():
            write(folder / path, text)
    except OSError as error:
        raise click.ClickException(
            f"{error.filename2 or error.filename}: {error.strerror}"
        ) from error
    click.echo(f"wrote {len(files)} files to {folder}")
    if result.broken:
        raise click.ClickException(f"left out {len(result.broken)} that could not be read")
