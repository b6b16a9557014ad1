"""What happened when: the rows of a chronology, in a briefing and across a site."""

from datetime import date
from pathlib import Path

import pytest

from annotated_briefings.annotators.dates import dates
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.chronology import Dated, moments, told_in, years
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.trimming import LONGEST, trimmed
from annotated_briefings.composing.views import Moment, Ref
from annotated_briefings.composing.wording import Wording
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.span import Span
from effort import stays_in_step
from sites import Site, briefing

TODAY = date(2017, 7, 5)
FILLER = "the keepers of the old mill by the upper lake went over every wheel and sail"


def marked(text: str) -> tuple[AnnotatedBriefing, tuple[Mark, ...]]:
    """A briefing of 5 July 2017 with its dates marked."""
    read = plain_document(f"-\n{text}", TODAY)
    found = tuple(dates(read, Knowledge.of(())))
    marks = tuple(Mark(each, "date", anchor=f"d{n}") for n, each in enumerate(found, 1))
    return AnnotatedBriefing("mill.md", Path("mill.txt"), read, found), marks


def words(text: str) -> list[str]:
    """What is told of each date of a text."""
    return [moment.words for _, moment in moments(*marked(text), Wording.of())]


def part(text: str, about: str) -> str:
    document: Document = plain_document(f"-\n{text}", TODAY)
    start = document.source.text.index(about)
    return trimmed(document, Span(start, start + len(about)))


def test_a_sentence_that_is_short_enough_stands_whole() -> None:
    assert words("The mill burnt on 1 July, said the miller.") == [
        "The mill burnt on 1 July, said the miller."
    ]


def test_a_long_sentence_is_cut_where_a_reader_pauses() -> None:
    text = f"When {FILLER}, it was 2014; by 2015 it stood still, as {FILLER}; so it is to this day."
    assert part(text, "2014") == (
        f"… it was 2014; by 2015 it stood still, as {FILLER}; so it is to this day."
    )
    assert part(text, "When") == f"When {FILLER}, it was 2014; by 2015 it stood still …"


def test_a_part_that_is_too_long_is_cut_between_words() -> None:
    told = part("In 2014 " + "we ran and ran " * 40, "In 2014")
    assert told.startswith("In 2014 we ran")
    assert told.endswith(" …")
    assert LONGEST // 2 < len(told) <= LONGEST + 2


def test_a_sentence_with_two_dates_is_parted_between_them() -> None:
    text = "On 1 July the wheel of the old mill broke, and on 2 July the miller closed it for good."
    assert words(text) == [
        "On 1 July the wheel of the old mill broke …",
        "… and on 2 July the miller closed it for good.",
    ]


def test_too_little_is_not_cut_off() -> None:
    text = "On 1 July, and again on 2 July, the wheel broke."
    assert words(text) == [text, text]


def test_the_story_stands_first_then_what_is_to_come_then_what_lies_back() -> None:
    text = (
        "It was built in 1953. It burnt yesterday. It opens on 1 September 2017. So it was in 2017."
    )
    days = told_in(*marked(text), Wording.of())
    assert [(day.era, day.shown) for day in days] == [
        ("story", "2017"),
        ("story", "4 July 2017"),
        ("ahead", "1 September 2017"),
        ("background", "1953"),
    ]


def test_where_there_is_no_story_all_of_it_is_shown() -> None:
    days = told_in(*marked("It was built in 1953 and sold in 1990."), Wording.of())
    assert {day.era for day in days} == {"story"}


def dated(value: str, shown: str) -> Dated:
    moment = Moment(value, shown, "A mill.", Ref("The mill", "mill.md"))
    return date.fromisoformat(f"{value}-01-01"[:10]), moment


def test_below_its_year_a_day_does_not_say_the_year_again() -> None:
    rows = [
        dated("2017-07-04", "4 July 2017"),
        dated("2017", "2017"),
        dated("2017-06", "June 2017"),
    ]
    (year,) = years(rows, Wording.of())
    assert year.title == "2017"
    ((month, days),) = year.months
    assert month == ""
    assert [day.shown for day in days] == ["", "June", "4 July"]


def test_a_year_of_many_days_is_parted_into_months_after_what_is_told_of_all_of_it() -> None:
    rows = [dated(f"2017-0{1 + n % 4}-1{n}", f"1{n} 2017") for n in range(8)]
    (year,) = years([*rows, dated("2017", "2017")], Wording.of())
    assert [month for month, _ in year.months] == ["", "January", "February", "March", "April"]


@pytest.mark.parametrize(
    "pattern", ["on 4 July, ", "on 4 July ", "on 4 July - "], ids=["commas", "spaces", "dashes"]
)
def test_one_sentence_of_many_dates_is_work_in_step_with_its_length(pattern: str) -> None:
    def compose(number: int) -> None:
        told_in(*marked(pattern * number), Wording.of())

    assert stays_in_step(compose, short=60)


def test_the_page_of_the_site_leads_to_years_and_each_row_to_its_sentence(tmp_path: Path) -> None:
    files = {
        "mill.txt": briefing("It burnt on January 30. The mill was built in 1953.", "The mill"),
        "index.md": "# Front",
    }
    page = Site(tmp_path, files).page("chronology/index.html")
    assert '<a href="#Year-1953">1953</a>' in page
    assert '<h2 id="Year-2020">2020</h2>' in page
    assert '<a href="../mill/#d1">The mill</a>' in page
    assert '<time datetime="2020-01-30">30 January</time>' in page


def test_the_box_folds_what_lies_further_back(tmp_path: Path) -> None:
    text = "It burnt on January 30. It opens on March 1, 2020. The mill was built in 1953."
    files = {"mill.txt": briefing(text, "The mill"), "index.md": "# Front"}
    page = Site(tmp_path, files).page("mill/index.html")
    box = page.split('id="Box-chronology"')[1].split("</section>")[0]
    story, rest = box.split("<h3>Still to come</h3>")
    ahead, folded = rest.split("<details><summary>Background</summary>")
    assert ['href="#d1"' in story, 'href="#d2"' in ahead, 'href="#d3"' in folded] == [True] * 3
