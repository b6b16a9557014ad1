"""How dates are scored where corpora mark the ends of a stretch one by one, or as one."""

from datetime import date

import pytest

from annotated_briefings.annotation import Annotation
from annotated_briefings.meaning import Date
from annotated_briefings.span import Span
from quality import dates
from quality.corpus import Case, Found
from quality.counting import Count
from quality.stretches import Stretch, stretch


def year(number: int) -> Stretch:
    return date(number, 1, 1), date(number, 12, 31)


@pytest.mark.parametrize(("gold", "right"), [(2014, True), (2016, True), (2015, False)])
def test_either_end_of_a_stretch_is_right_where_the_gold_marks_them_one_by_one(
    gold: int, right: bool
) -> None:
    assert dates.is_right(dates.Day(0, 4, (year(gold),)), {"value": "2014/2016"}) is right


def test_the_ends_of_a_stretch_are_one_where_the_gold_has_one() -> None:
    text = "It grew from 2004 to 2009."
    ends = (("from", 13, "2004"), ("to", 21, "2009"))
    kept = tuple(
        Annotation(Span(start, start + 4), Date(value, bound=bound), "year")  # type: ignore[arg-type]
        for bound, start, value in ends
    )
    record = [
        {"start": start, "end": start + 4, "value": value, "rule": "year", "confidence": 0.9}
        for _, start, value in ends
    ]
    days = year(2004)[0], year(2009)[1]
    case = Case("1", text, [dates.Day(13, 25, (days,))])
    score = dates.score_partial(case, Found({"dates": record}, kept))
    assert (score["precision"], score["right"]) == (Count(1, 1), Count(1, 1))


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2017-W27-WE", (date(2017, 7, 8), date(2017, 7, 9))),
        ("18XX", (date(1800, 1, 1), date(1899, 12, 31))),
        ("18", (date(1800, 1, 1), date(1899, 12, 31))),
    ],
)
def test_weekends_and_centuries_cover_days(value: str, days: Stretch) -> None:
    assert stretch(value) == days


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("the sixties", True),
        ("3 May", True),
        ("the year before", True),
        ("month's end", True),
        ("the morning of 3 May at 9:30", True),
        ("opening night", False),
        ("day five", False),
        ("22:30", False),
        ("11 a.m.", False),
        ("four months before the race", False),
    ],
)
def test_only_dates_that_words_of_the_calendar_tell_are_judged(words: str, told: bool) -> None:
    gold = [dates.Day(0, len(words), (year(2014),))]
    score = dates.score(Case("1", words, gold), Found({"dates": []}))
    assert score["reached"] == Count(0, int(told))
