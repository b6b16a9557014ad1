"""The day of an article, as a command is told it."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from annotated_briefings.reading.briefings import DATED_NAME


class _Day(click.DateTime):
    """A day as year-month-day; anything else is answered with an example."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        try:
            return datetime.fromisoformat(date.fromisoformat(str(value)[:10]).isoformat())
        except ValueError:
            self.fail(f"{value!r} is no day; for example: 2017-07-05", param, ctx)


DAY = _Day(["%Y-%m-%d"])


def day_in_name(path: Path) -> date | None:
    """The date that a file's name holds, as in `2017-07-05-peace-talks.txt`."""
    dated = DATED_NAME.search(path.name)
    try:
        return date.fromisoformat(dated.group(1)) if dated else None
    except ValueError:
        return None
