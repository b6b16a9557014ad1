"""`briefings new`: a briefing from a plain article."""

import sys
from datetime import date, datetime
from pathlib import Path

import click

from annotated_briefings.commands.days import DAY
from annotated_briefings.commands.project import this_project
from annotated_briefings.drafting import Draft, draft
from annotated_briefings.reading.briefings import OPENING, day_in_name
from annotated_briefings.reading.decoding import decode
from annotated_briefings.writing import write


@click.command(
    epilog="Example: briefings new article.txt --date 2017-07-05",
    short_help="Make a briefing of a plain article.",
)
@click.argument("article", type=click.Path(exists=True, dir_okay=False, allow_dash=True))
@click.option(
    "--date", "day", type=DAY, help="Day of the article, as 2017-07-05; asked for if absent."
)
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), help="Folder to write to.")
@click.option("--force", is_flag=True, help="Overwrite a briefing that is there.")
def new(article: str, day: datetime | None, to: Path | None, force: bool) -> None:
    """Write a briefing with YAML front matter from ARTICLE, a plain text (- for standard input).

    Its first line becomes the headline; what a web page leaves below an article, such as
    "Comments", is reported and dropped. Nothing is overwritten without --force.
    """
    text = _text(article)
    made = _draft(article, text, day.date() if day else _day_of(article))
    for line in made.dropped:
        click.echo(f"dropped the last line: {line!r}", err=True)
    path = (to or _folder()) / made.file_name
    try:
        write(path, str(made), overwrite=force)
    except FileExistsError as error:
        raise click.ClickException(f"{path} is there already; --force overwrites it") from error
    except OSError as error:
        raise click.ClickException(f"{path}: {error.strerror}") from error
    click.echo(f"wrote {path}")


def _text(article: str) -> str:
    data = sys.stdin.buffer.read() if article == "-" else Path(article).read_bytes()
    source, problem = decode(data, article)
    if problem:
        raise click.ClickException(str(problem))
    if OPENING.match(source.text):
        raise click.ClickException(
            f"{article} has front matter already; copy it into your briefings folder as it is"
        )
    return source.text


def _draft(article: str, text: str, day: date) -> Draft:
    try:
        return draft(text, day)
    except ValueError as error:
        raise click.ClickException(f"{article}: {error}") from error


def _day_of(article: str) -> date:
    """The date in the file's name, or the one that somebody at the terminal gives."""
    if day := day_in_name(article):
        return day
    if article == "-" or not sys.stdin.isatty():
        raise click.UsageError("say which day the article is of, for example: --date 2017-07-05")
    asked: datetime = click.prompt("Day of the article (year-month-day)", type=DAY)
    return asked.date()


def _folder() -> Path:
    """The folder where this project keeps its briefings."""
    project = this_project()
    return project.docs / project.settings.source
