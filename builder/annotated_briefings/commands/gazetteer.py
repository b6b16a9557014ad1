"""`briefings gazetteer`: a larger gazetteer than the packaged one."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import click
from tqdm import tqdm

from annotated_briefings.gathering.dump import division_codes, dump_rows
from annotated_briefings.gathering.making import DUMP
from annotated_briefings.gathering.rows import PlaceRow
from annotated_briefings.gathering.writing import extend_gazetteer
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.locate import GAZETTEER


@click.group()
def gazetteer() -> None:
    """Work on the gazetteer, the file in which places are looked up."""


@gazetteer.command(
    epilog="Example: briefings gazetteer build --from SY.txt",
    short_help="Add the places of a GeoNames dump.",
)
@click.option(
    "--from",
    "dump",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A dump of GeoNames, unzipped: allCountries.txt, SY.txt, cities500.txt…",
)
@click.option(
    "--to",
    "target",
    default=GAZETTEER,
    show_default="the one in use",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The gazetteer file to write.",
)
def build(dump: Path, target: Path) -> None:
    """Add the places of a GeoNames dump to the packaged gazetteer.

    The dump is one of those at download.geonames.org/export/dump/, which is no part of a build:
    nothing is downloaded here. Places that the gazetteer has already are brought up to date.
    """
    try:
        added = extend_gazetteer(target, GAZETTEER, _places(dump), {DUMP: dump.name})
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{dump} is not UTF-8 text; is it still zipped?") from error
    except (ValueError, OSError, sqlite3.Error) as error:
        raise click.ClickException(f"{dump}: {error}") from error
    click.echo(f"added {added:,} places to {target}")


def _places(dump: Path) -> Iterator[PlaceRow]:
    """The places of a dump, which is read twice: the divisions first, then what lies in them."""
    known = Gazetteer(GAZETTEER).division_codes()
    with dump.open(encoding="utf-8", newline="\n") as lines:
        divisions = {**known, **division_codes(tqdm(lines, "Divisions", delay=1, leave=False))}
    with dump.open(encoding="utf-8", newline="\n") as lines:
        yield from dump_rows(tqdm(lines, "Places", delay=1, leave=False), divisions)
