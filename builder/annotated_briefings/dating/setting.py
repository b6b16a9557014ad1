"""What a date is reckoned from, and what comes out: two small frozen values."""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from annotated_briefings.dating.narrative import Narrative
from annotated_briefings.dating.tense import Tense, tense_at
from annotated_briefings.document import Document
from annotated_briefings.span import Span


class Setting(NamedTuple):
    """Where in time a passage stands: what lies in its words is looked up when a form asks for it.

    `day` is the article's date, `story` how far the narrative before has come, `at` the passage in
    its document, and `quotes` are the runs between quotation marks there, in order.
    """

    day: date
    story: Narrative
    document: Document
    at: Span
    quotes: Sequence[Span] = ()

    @property
    def tense(self) -> Tense:
        """Whether the sentence looks back or ahead."""
        sentence = self.document.sentence_at(self.at.start)
        return tense_at(self.document.source.text, self.at, sentence)

    @property
    def ahead(self) -> bool:
        return self.tense == "ahead"

    @property
    def spoken(self) -> bool:
        """Whether it lies between quotation marks, where "today" may be the day before."""
        position = bisect_right(self.quotes, self.at.start, key=lambda quote: quote.start)
        return position > 0 and self.at in self.quotes[position - 1]


class Reckoned(NamedTuple):
    """A value in TIMEX3's forms, and how sure. `alternatives` are values it may be instead.

    `day` and `year` are what later dates may be reckoned from; `present` is true for what is
    reckoned from the article's date and brings the narrative back to it.
    """

    value: str
    confidence: float
    reason: str = ""
    end: str | None = None
    alternatives: tuple[str, ...] = ()
    day: date | None = None
    year: int | None = None
    present: bool = False


def real(year: int, month: int, day: int) -> date | None:
    """The date of a year, month and day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shifted(
    day: date, *, days: int = 0, weeks: int = 0, months: int = 0, years: int = 0
) -> date | None:
    """A date so far on, or None beyond the calendar's ends; months end where they end.

    A month from 31 January is 28 February.
    """
    try:
        if months or years:
            year, month = divmod(12 * (day.year + years) + day.month - 1 + months, 12)
            day = day.replace(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
        return day + timedelta(days=days, weeks=weeks)
    except (OverflowError, ValueError):
        return None


def moved(day: date, count: int, unit: str) -> date | None:
    """A date so many units of time on; of hours, whole days count."""
    name, times = _STEPS.get(unit, (f"{unit}s", 1))
    return shifted(day, **{name: count // 24 if unit == "hour" else times * count})


_STEPS = {
    "hour": ("days", 1),
    "weekend": ("weeks", 1),
    "fortnight": ("weeks", 2),
    "quarter": ("months", 3),
    "decade": ("years", 10),
    "century": ("years", 100),
}


def year_of(written: str, latest: int) -> int:
    """A year as it is written: in full, or, of two digits, the last that ends in them up to the
    latest one: 1968 for '68 and 2017."""
    digits = written.lstrip("'’")
    return int(digits) if len(digits) == 4 else latest - (latest - int(digits)) % 100


def week(day: date) -> str:
    """The week of a day by ISO 8601: 2017-W27."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def weekend(day: date) -> str:
    """The weekend of the week of a day: 2017-W27-WE."""
    return f"{week(day)}-WE"


def month(day: date) -> str:
    """The month of a day: 2017-07."""
    return f"{day.year:04}-{day.month:02}"


def quarter(day: date) -> str:
    """The quarter of a day: 2017-Q3."""
    return f"{day.year:04}-Q{(day.month + 2) // 3}"


def decade(year: int) -> str:
    """The decade of a year: 199X."""
    return f"{year // 10:03}X"


def within(value: str, part: str) -> str:
    """A day's value with the letters of a part of it, or as it is where there is no part."""
    return f"{value}T{part}" if part else value
