"""`briefings init`: a new site, ready to be built and published."""

from collections.abc import Iterator
from pathlib import Path
from shlex import quote

import click
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from annotated_briefings.composing.portable import inline
from annotated_briefings.locate import STARTER
from annotated_briefings.writing import write

HIDDEN = {"gitignore": ".gitignore", "github": ".github"}
"""What begins with a point in a site, and not in the package, where tools would heed it."""


@click.command(
    epilog='Example: briefings init news --name "Our news"',
    short_help="Lay down a new site.",
)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", default="Annotated briefings", show_default=True, help="Name of the site.")
def init(folder: Path, name: str) -> None:
    """Lay down a new site in DIR: mkdocs.yml, a first briefing, a glossary, a workflow for Pages.

    Nothing is overwritten; the site builds at once.
    """
    if not name.strip():
        raise click.UsageError('say what the site is called, for example: --name "Our news"')
    files = dict(_files(" ".join(name.split())))
    if taken := next((path for path in files if (folder / path).exists()), None):
        raise click.ClickException(f"{folder / taken} is there already; choose another folder")
    try:
        for path, text in files.items():
            write(folder / path, text, overwrite=False)
    except OSError as error:
        raise click.ClickException(f"{folder}: {error.strerror}") from error
    there = "" if folder.resolve() == Path.cwd() else f"cd {quote(str(folder))} && "
    click.echo(f"wrote {len(files)} files; now: {there}mkdocs serve")


def _files(name: str) -> Iterator[tuple[Path, str]]:
    """The files of a new site, each with its path in it."""
    loader = FileSystemLoader(STARTER)
    starter = Environment(loader=loader, undefined=StrictUndefined, keep_trailing_newline=True)
    starter.filters["inline"] = inline
    for template in starter.list_templates():
        first, *rest = Path(template).parts
        yield (
            Path(HIDDEN.get(first, first), *rest),
            starter.get_template(template).render(name=name),
        )
