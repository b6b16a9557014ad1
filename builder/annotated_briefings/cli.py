"""The command `briefings`."""

import click

from annotated_briefings import __version__
from annotated_briefings.commands.annotate import annotate
from annotated_briefings.commands.check import check
from annotated_briefings.commands.export import export
from annotated_briefings.commands.gazetteer import gazetteer
from annotated_briefings.commands.init import init
from annotated_briefings.commands.new import new
from annotated_briefings.commands.pdf import pdf


@click.group(epilog="Example: briefings new article.txt --date 2017-07-05")
@click.version_option(__version__, prog_name="briefings")
def main() -> None:
    """Turn plain-text articles into annotated briefings, and a folder of them into a site."""


for command in (init, new, check, annotate, export, pdf, gazetteer):
    main.add_command(command)
