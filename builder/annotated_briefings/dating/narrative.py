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
    present before, `elsewhere` where it has told of other years than the article's, `aside`
    where it left that present for a year and has told of no further one since. `end` is where the
    words of the last date end.
    """

    day: date | None = None
    year: int | None = None
    near: bool = False
    current: bool = False
    elsewhere: bool = False
    aside: bool = False
    end: int = 0

    def at_present(self, day: date | None, end: int) -> "Narrative":
        """The narrative brought back to the article's present, as "on Friday" brings it."""
        return Narrative(day, None, day is not None, True, self.elsewhere, end=end)

    def reaching(self, day: date | None, year: int | None, here: int, end: int) -> "Narrative":
        """The narrative with one date more; `here` is the year of the article."""
        if year is None:
            return self._replace(end=end)
        elsewhere = self.elsewhere or year != here
        aside = self.aside and self.near if self.year else self.current
        return Narrative(day, year, True, self.current, elsewhere, aside, end)

    def further(self) -> "Narrative":
        """The narrative at the next paragraph."""
        if not self.near:
            return self
        return self._replace(near=False)

    def year_of(self, month: int) -> int | None:
        """The year of a month that the narrative comes to: April 1942 follows December 1941."""
        if self.year is None or self.day is None or month >= self.day.month - _BACK:
            return self.year
        return self.day.year + 1
