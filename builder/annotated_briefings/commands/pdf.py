"""`briefings pdf`: handouts, printed by a browser that is installed."""

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from urllib.parse import quote

import click
from tqdm import tqdm

from annotated_briefings.commands.project import inputs_of, this_project
from annotated_briefings.inputs import is_briefing
from annotated_briefings.printing.browsers import PrintingError, installed, print_page
from annotated_briefings.printing.paper import SIZES, Size, is_briefing_page
from annotated_briefings.printing.serving import served
from annotated_briefings.project import CONFIGS, Project

NO_BROWSER = """no Chromium, Chrome or Edge was found to print with
    install one (`apt install chromium`, `brew install --cask chromium`; Windows has Edge),
    or say where it is: `briefings pdf --chromium /path/to/chrome`;
    any browser's own Print makes the same document of a page"""


@click.command(
    epilog="Example: briefings pdf 2017-07-05-raqqa-and-mosul --to handouts",
    short_help="Print briefings as handouts.",
)
@click.argument("briefings", nargs=-1, metavar="[BRIEFING]...")
@click.option(
    "--to",
    "folder",
    default="handouts",
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write into.",
)
@click.option(
    "--paper",
    type=click.Choice(SIZES, case_sensitive=False),
    default=SIZES[0],
    show_default=True,
    help="The size of the paper.",
)
@click.option(
    "--site",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A site that is built already; without it, one is built first.",
)
@click.option(
    "--chromium",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The browser, where it is in no usual place.",
)
def pdf(
    briefings: tuple[str, ...],
    folder: Path,
    paper: Size,
    site: Path | None,
    chromium: Path | None,
) -> None:
    """Print each BRIEFING (default: all) as a PDF to hand out, with its notes, map and sources.

    A BRIEFING is a file, or its name without the ending. Pages are printed by Chromium, Chrome
    or Edge; what was printed before is printed over.
    """
    printer = chromium or installed()
    if printer is None:
        raise click.ClickException(NO_BROWSER)
    project = this_project()
    wanted, left_out = _wanted(briefings, project), 0
    with _built(project, site) as built, served(built, paper) as address:
        for name in tqdm(wanted, "Printing", delay=1, leave=False, disable=None):
            if page := _page(name, built):
                _print(printer, address + quote(page), folder / f"{name}.pdf")
                tqdm.write(str(folder / f"{name}.pdf"))
            else:
                left_out += 1
                tqdm.write(f"{name}: the site has no page with its text", sys.stderr)
    if left_out:
        raise click.ClickException(f"left out {left_out}; `briefings check` may say why")


def _wanted(asked: Sequence[str], project: Project) -> list[str]:
    """The names of the briefings that are asked for, or of all: their paths without an ending."""
    inputs = inputs_of(project.docs, project)
    files = {
        str(PurePosixPath(each.page).with_suffix("")): each.file
        for each in inputs
        if is_briefing(each.path, project.settings)
    }
    if not files:
        raise click.ClickException(f"there is no briefing in {project.docs}")
    return [_named(each, files) for each in asked] or list(files)


def _named(asked: str, files: Mapping[str, Path]) -> str:
    """The name of the briefing that is meant by a file, or by a path as in an address."""
    for name, file in files.items():
        if Path(asked).resolve() == file.resolve():
            return name
    name = asked.strip("/").removesuffix(".txt")
    if name not in files:
        nearest = get_close_matches(name, files, n=1, cutoff=0) or list(files)
        raise click.UsageError(f"there is no briefing {asked!r}; did you mean {nearest[0]}?")
    return name


def _page(name: str, site: Path) -> str | None:
    """The path of a briefing's page in a built site, where there is one and it has the text."""
    for path in (f"{name}/index.html", f"{name}.html"):
        if (site / path).is_file() and is_briefing_page((site / path).read_text("utf-8")):
            return path
    return None


def _print(printer: Path, address: str, file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        print_page(printer, address, file)
    except PrintingError as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"{error.filename or file}: {error.strerror}") from error


@contextmanager
def _built(project: Project, site: Path | None) -> Iterator[Path]:
    """The folder of the site; where none is named, one is built, and removed in the end."""
    if site:
        yield site
        return
    config = next((file for name in CONFIGS if (file := project.root / name).is_file()), None)
    if config is None:
        raise click.ClickException("there is no mkdocs.yml here; name a built site with --site")
    click.echo("Building the site", err=True)
    with TemporaryDirectory() as folder:
        build = (_generator(), "build", "--quiet", "--config-file", config, "--site-dir", folder)
        ended = subprocess.run(
            [sys.executable, "-m", *build], capture_output=True, text=True, check=False
        )
        if ended.returncode:
            raise click.ClickException(f"the site cannot be built:\n{ended.stderr.strip()}")
        yield Path(folder)


def _generator() -> str:
    """The module that builds sites: MkDocs, or its drop-in fork where there is no MkDocs."""
    found = find_spec("mkdocs")
    return found.name if found else "properdocs"
