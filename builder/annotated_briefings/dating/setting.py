"""What a date is reckoned from, and what comes out: two small frozen values."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from annotated_briefings.dating.narrative import Narrative
from annotated_briefings.dating.tense import Tense


@dataclass(frozen=True, slots=True)
class Setting:
    """Where in time a passage stands.

    `day` is the article's date, `story` how far the narrative before has come, `tense` whether
    the sentence looks back or ahead. `spoken` is true between quotation marks, where "today" may
    be the day before.
    """

    day: date
    story: Narrative = field(default_factory=Narrative)
    tense: Tense = None
    spoken: bool = False

    @property
    def ahead(self) -> bool:
        return self.tense == "ahead"


@dataclass(frozen=True, slots=True)
class Reckoned:
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


def shifted(day: date, **change: int) -> date | None:
    """A date so many years, months, weeks or days on, or None beyond the calendar's ends."""
    try:
        if change.keys() == {"days"}:
            return day + timedelta(**change)
        return day + relativedelta(**change)  # type: ignore[arg-type]
    except (OverflowError, ValueError):
        return None


def year_of(digits: int, latest: int) -> int:
    """The last year that ends in two digits, up to the latest one: 1968 for 68 and 2017."""
    return latest - (latest - digits) % 100


def week(day: date) -> str:
    """The week of a day by ISO 8601: 2017-W27."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


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
