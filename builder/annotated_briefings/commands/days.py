"""The day of an article, as a command is told it."""

from datetime import date
from pathlib import Path

import click

from annotated_briefings.reading.briefings import DATED_NAME

DAY = click.DateTime(["%Y-%m-%d"])


def day_in_name(path: Path) -> date | None:
    """The date that a file's name holds, as in `2017-07-05-peace-talks.txt`."""
    dated = DATED_NAME.search(path.name)
    try:
        return date.fromisoformat(dated.group(1)) if dated else None
    except ValueError:
        return None
