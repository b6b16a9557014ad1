"""The day of an article, as a command is told it."""

from datetime import date, datetime
from typing import Any

import click


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
