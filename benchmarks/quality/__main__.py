"""The command behind `make quality`."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from tqdm import tqdm

from quality.corpus import Case
from quality.finding import systems
from quality.measuring import rows
from quality.table import as_data, printed, printed_by_rule

CACHE = Path(".cache/quality")
"""Folder of the language model's analyses."""


@click.command()
@click.option(
    "--corpora",
    envvar="BRIEFINGS_CORPORA",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the corpora; the variable BRIEFINGS_CORPORA does the same.",
)
@click.option(
    "--json",
    "to",
    default=".cache/quality.json",
    show_default=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="File that the figures are written to.",
)
@click.option("--by-rule", is_flag=True, help="Show what is right of each rule, too.")
@click.option("--kind", "kinds", multiple=True, help="Score this kind alone; may be repeated.")
@click.option("--sample", type=click.IntRange(1), help="Texts to take of each corpus, not all.")
def main(
    corpora: Path | None,
    to: Path,
    sample: int | None,
    by_rule: bool,
    kinds: tuple[str, ...],
) -> None:
    """Score what the builder finds in texts that people annotated, beside what others found."""
    if corpora is None:
        click.echo("BRIEFINGS_CORPORA names no folder: our own articles alone are scored", err=True)
    found = list(rows(corpora, systems(CACHE), _shown, sample, kinds))
    click.echo(printed(found))
    if by_rule:
        click.echo("\n" + printed_by_rule(found))
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(json.dumps(as_data(found), indent=1) + "\n", "utf-8")


def _shown(cases: Sequence[Case], name: str) -> Iterable[Case]:
    return tqdm(cases, desc=name, unit="text", leave=False, disable=None)


if __name__ == "__main__":
    main()
