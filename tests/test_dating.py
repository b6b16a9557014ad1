"""Dates: how TIMEX3 values are shown, stretches in a chronology, and any text in due time."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.dates import dates
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.chronology import moments
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.timex import first_day, shown
from annotated_briefings.composing.wording import Wording
from annotated_briefings.dating.finding import readings
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.reading.briefings import plain_document
from effort import stays_in_step

NOBODY = Knowledge.of(())


def document(text: str) -> Document:
    return plain_document(f"-\n{text}", date(2017, 7, 5))


@pytest.mark.parametrize(
    ("value", "first", "words"),
    [
        ("2017-07-04TMO", date(2017, 7, 4), "4 July 2017"),
        ("2017-07", date(2017, 7, 1), "July 2017"),
        ("2017-W27", date(2017, 7, 3), "week of 3 July 2017"),
        ("2017-W27-WE", date(2017, 7, 8), "weekend of 8 July 2017"),
        ("2017-Q3", date(2017, 7, 1), "3rd quarter 2017"),
        ("2017-H2", date(2017, 7, 1), "second half of 2017"),
        ("2017-SU", date(2017, 6, 1), "summer 2017"),
        ("199X", date(1990, 1, 1), "the 1990s"),
        ("2017", date(2017, 1, 1), "2017"),
        ("2017-02-31", None, "2017-02-31"),
        ("P8M", None, "P8M"),
    ],
)
def test_a_value_is_shown_in_words(value: str, first: date | None, words: str) -> None:
    assert (first_day(value), shown(Wording.of(), value)) == (first, words)


def chronology(text: str, *left_out: str) -> list[str]:
    """What a chronology shows for a text; findings of the words left out are silenced."""
    read = document(text)
    found = [each for each in dates(read, NOBODY) if read.source[each.span] not in left_out]
    marks = [Mark(each, "date", anchor="d1") for each in found]
    briefing = AnnotatedBriefing("talks.md", Path("talks.txt"), read, tuple(found))
    return [moment.shown for _, moment in moments(briefing, marks, Wording.of())]


def test_the_two_ends_of_a_stretch_are_one_moment() -> None:
    assert chronology("The mill stood still from 2004 to 2009.") == ["2004 – 2009"]


@pytest.mark.parametrize(("silenced", "left"), [("2004", ["2009"]), ("2009", ["2004"])])
def test_an_end_whose_other_end_is_silenced_is_a_moment_of_its_own(
    silenced: str, left: list[str]
) -> None:
    assert chronology("The mill stood still from 2004 to 2009.", silenced) == left


@given(
    st.lists(
        st.sampled_from(
            "the end of early mid - 4 July 31 February 2017 '99 9/11 12/25/89 0000 9999 to from and"
            " last next that same year week weekend Sunday two days later ago Easter 1 BC 1990s"
            " first Tuesday in today fortnight year's 60s [Ten] ' RAQQA, (AP) 1955-1963".split()
        ),
        max_size=12,
    )
)
def test_no_words_of_the_calendar_lead_to_an_exception(words: list[str]) -> None:
    found: list[Annotation] = list(dates(document(" ".join(words)), NOBODY))
    assert all(each.span.end <= len(" ".join(words)) + 2 for each in found)


def test_nothing_is_counted_from_a_year_before_the_calendar() -> None:
    read = plain_document("-\nThe summer of last year was dry. That year ends.", date(1, 1, 1))
    assert [each.reckoned.value for each in readings(read)] == ["0000-SU"]


@pytest.mark.parametrize(
    ("plain", "other"), [("s", "\u017f"), ("i", "\u0130"), ("i", "\u0131"), ("k", "\u212a")]
)
def test_a_letter_that_is_another_where_case_is_ignored_is_read_as_that(
    plain: str, other: str
) -> None:
    text = (
        "The last spring, the fifth of May, last Christmas, the twenties and the sixties, the sixth"
        " century, this evening, last night, the second quarter of 2016, six weeks ago. The"
        " following Wednesday came late."
    )
    read = document(text.replace(plain, other))
    assert "2016-Q2" in [each.reckoned.value for each in readings(read)]


@pytest.mark.parametrize(
    "unit",
    [
        *("4 July, ", "from 2014 to ", "the end of ", "1/2/", "Sunday ", "two ", "in the "),
        *("May May\n", "' 6", "[Ten] ", "the first Tuesday in ", "1955-", "RAQQA, July 3 "),
    ],
)
def test_effort_stays_in_step_with_the_length_of_a_text(unit: str) -> None:
    assert stays_in_step(lambda length: readings(document(unit * (length // len(unit)))))
