"""How far a narrative has come at a place in the text: what a date without a year goes by."""

from datetime import date
from typing import NamedTuple

_BACK = 7
"""Months that a narrative goes back within a year; further back, it has passed New Year (the
best figure on the histories of WikiWars: after December comes April of the next year)."""


class Narrative(NamedTuple):
    """The day reached last, and the year named last; `near` where that was in this paragraph.

    `day` is None once a year alone has been named behind it. `year` is None in the article's own
    present, which "on Friday" brings back. `current` is true where the text has spoken of that
    present before, `elsewhere` where it has told of other years than the article's.
    """

    day: date | None = None
    year: int | None = None
    near: bool = False
    current: bool = False
    elsewhere: bool = False

    def at_present(self, day: date | None) -> "Narrative":
        """The narrative brought back to the article's present, as "on Friday" brings it."""
        return Narrative(day, None, day is not None, current=True, elsewhere=self.elsewhere)

    def reaching(self, day: date | None, year: int | None, here: int) -> "Narrative":
        """The narrative with one date more; `here` is the year of the article."""
        if year is None:
            return self
        elsewhere = self.elsewhere or year != here
        return Narrative(day, year, True, self.current, elsewhere)

    def further(self) -> "Narrative":
        """The narrative at the next paragraph."""
        if not self.near:
            return self
        return Narrative(self.day, self.year, False, self.current, self.elsewhere)

    def year_of(self, month: int) -> int | None:
        """The year of a month that the narrative comes to: April 1942 follows December 1941."""
        if self.year is None or self.day is None or month >= self.day.month - _BACK:
            return self.year
        return self.day.year + 1
