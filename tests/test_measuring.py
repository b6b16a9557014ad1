"""Numbers, figures and dates as properties: over any text, any number and any day."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.dates import dates
from annotated_briefings.annotators.figures import figures
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Date, Figure
from annotated_briefings.measuring.numbers import amounts
from annotated_briefings.measuring.openings import openings
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.span import Span
from effort import stays_in_step

DAY = date(2017, 7, 5)
NOTHING_KNOWN = Knowledge.of(())

PIECES = st.sampled_from(
    """one two twenty hundred million dozen half a an of and to between in at least some nearly over
    5 2,500 1.5 2014 90 10:30 2-1 £ $ € % km mile pounds dollars months (6 km) -5 °C 1/2 ½ m bn
    1e99 x10^6 ±2 MUSD crore minus 1'000 1.234,5 [kg] s−1 people soldiers killed or more
    May March July 4 4th Monday last next this week year ago today yesterday " “ ” ' the
    1990s 19th century BC ſ İ ٣ ² K""".split()
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join))


def found(text: str) -> list[Annotation]:
    document = plain_document("Headline\n\n" + text, DAY)
    return [*figures(document, NOTHING_KNOWN), *dates(document, NOTHING_KNOWN)]


@given(TEXTS)
def test_any_text_comes_through_and_no_finding_leaves_its_paragraph(text: str) -> None:
    document = plain_document("Headline\n\n" + text, DAY)
    for annotator in (figures, dates):
        reached = 0
        for finding in annotator(document, NOTHING_KNOWN):
            assert finding.span.start >= reached
            assert finding.span in document.block_at(finding.span.start).span
            reached = finding.span.end


@given(st.integers(min_value=0, max_value=10**15))
def test_a_number_with_commas_is_read_whole(number: int) -> None:
    text = f"They saw {number:,} birds."
    (amount,) = amounts(text, Span(0, len(text)), openings(text))
    assert amount.low == number


TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ONES = "one two three four five six seven eight nine".split()


@given(st.integers(2, 9), st.integers(0, 8), st.sampled_from(["hundred", "thousand", "million"]))
def test_number_words_are_read_whole(tens: int, ones: int, scale: str) -> None:
    text = f"{TENS[tens - 2]}-{ONES[ones]} thousand and {ONES[ones]}"
    (amount,) = amounts(text, Span(0, len(text)), openings(text))
    assert amount.low == (10 * tens + ones + 1) * 1000 + ones + 1
    scaled = f"{ONES[ones]} {scale}"
    (amount,) = amounts(scaled, Span(0, len(scaled)), openings(scaled))
    assert amount.low == (ones + 1) * {"hundred": 100, "thousand": 1000, "million": 10**6}[scale]


@given(st.decimals("0.01", "9999", places=2), st.sampled_from(["km", "kg", "hours", "%", " euros"]))
def test_a_unit_does_not_change_the_number(value: Decimal, unit: str) -> None:
    (finding,) = found(f"It came to {value}{unit} at last.")
    assert isinstance(finding.meaning, Figure)
    assert finding.meaning.value == value


@given(st.dates(date(1000, 1, 1), date(2199, 12, 31)))
@pytest.mark.parametrize("form", ["%d %B %Y", "%B %d, %Y", "%A, %d %B %Y", "%Y-%m-%d"])
def test_a_full_date_is_read_in_every_form(form: str, day: date) -> None:
    (finding,) = found(f"The letter of {day.strftime(form)} is lost.")
    assert finding.meaning == Date(day.isoformat())


@given(st.dates(date(1, 2, 1), date(9999, 11, 30)))
def test_yesterday_is_the_day_before_the_article(day: date) -> None:
    document = plain_document("Headline\n\nYesterday it rained.", day)
    (finding,) = dates(document, NOTHING_KNOWN)
    assert finding.meaning == Date((day - timedelta(days=1)).isoformat())


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_error(day: date) -> None:
    text = "Yesterday, tomorrow, last week, next century, on Monday, 9 years ago and last decade."
    document = plain_document("Headline\n\n" + text, day)
    assert all(finding.confidence > 0 for finding in dates(document, NOTHING_KNOWN))


def test_a_doubtful_dollar_and_a_doubtful_day_name_what_else_they_may_be() -> None:
    (money,) = found("In Canada they paid $40 for it.")
    assert money.confidence < 0.9
    assert money.alternatives == ("CAD",)
    (day,) = found('"It began today," he said.')
    assert day.confidence < 0.9
    assert day.alternatives == ("2017-07-04",)
    (numeric,) = found("It is dated 4/7/2017.")
    assert numeric.confidence < 0.9
    assert numeric.alternatives == ("2017-04-07",)


HOSTILE = [
    "1",
    "1 ",
    ",",
    "one and ",
    "1,",
    "half a ",
    "5 km (",
    'today "',
    "May 4 - ",
    "said 5 men ",
    "a poll found 5 ",
    "dead ",
    "5 men, ",
    "$5m ",
    "the total of ",
    "He said 5 men. ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_stays_in_step_with_length(piece: str) -> None:
    """Four times the text takes about four times the work, and not sixteen times."""
    assert stays_in_step(lambda length: found(piece * (length // len(piece))))
