"""The command `briefings`."""

from importlib import import_module

import click

from annotated_briefings import __version__

COMMANDS = ("init", "new", "check", "annotate", "export", "pdf", "gazetteer")
"""In the order in which they are listed; each is the function of that name in its module."""


class _OnDemand(click.Group):
    """Imports a command once it is asked for: what draws maps takes half a second to load."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"annotated_briefings.commands.{cmd_name}"), cmd_name)
        return command if isinstance(command, click.Command) else None


@click.group(cls=_OnDemand, epilog="Example: briefings new article.txt --date 2017-07-05")
@click.version_option(__version__, prog_name="briefings")
def main() -> None:
    """Turn plain-text articles into annotated briefings, and a folder of them into a site."""
