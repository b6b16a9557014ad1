"""Which figures count the same thing, where and when, and whether they can all be true."""

from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from annotated_briefings.annotating import annotate
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.comparing.bounds import bounds
from annotated_briefings.comparing.comparison import Comparison, is_series
from annotated_briefings.comparing.differing import NEIGHBOURS
from annotated_briefings.comparing.nouns import singular
from annotated_briefings.comparing.quantity import Told
from annotated_briefings.comparing.telling import told
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.meaning import Figure, Hedge
from annotated_briefings.reading.briefings import plain_document, read_briefing
from annotated_briefings.reading.glossaries import read_glossary
from annotated_briefings.recording import record
from effort import stays_in_step

DAY = date(2020, 1, 31)
GLOSSARY = b"""
- {id: lowmoor, kind: place, name: Lowmoor, definition: A town., place: {lat: 1, lon: 1}}
- {id: highfen, kind: place, name: Highfen, definition: A town., place: {lat: 2, lon: 2}}
- {id: river-guard, kind: organisation, name: River Guard, short: RG, definition: A guard.}
- {id: lake-watch, kind: organisation, name: Lake Watch, definition: A watch.}
"""


@cache
def knowledge() -> Knowledge:
    return Knowledge.of(read_glossary(GLOSSARY, "g.yml").entries, Gazetteer(GAZETTEER))


def briefing(text: str, day: date = DAY, path: str = "a.md") -> AnnotatedBriefing:
    document = plain_document(f"-\n{text}", day)
    return AnnotatedBriefing(path, Path("a.txt"), document, annotate(document, knowledge()).kept)


def only(text: str) -> Told:
    """What is told of the one figure of a text."""
    (figure,) = told(briefing(text))
    return figure


def amounts(*briefings: AnnotatedBriefing) -> list[list[int]]:
    """The values that stand side by side because they cannot all be true."""
    differing = Comparison.of(briefings).differing.values()
    return [[int(each.figure.value) for each in figures] for figures in differing]


@pytest.mark.parametrize(
    ("value", "hedge", "other", "other_hedge", "agree"),
    [
        (12, "exact", 12, "exact", True),
        (12, "exact", 15, "exact", False),
        (12, "at least", 15, "exact", True),
        (15, "more than", 12, "exact", False),
        (15, "at most", 12, "exact", True),
        (12, "less than", 15, "exact", False),
        (200, "about", 230, "exact", True),
        (200, "about", 320, "about", False),
        (92_000, "exact", 91_754, "exact", True),
        (92_000, "exact", 91_200, "exact", False),
        (90, "exact", 91, "exact", False),
        (12, "at least", 15, "at least", True),
    ],
)
def test_two_figures_agree_where_one_number_can_be_both(
    value: int, hedge: Hedge, other: int, other_hedge: Hedge, *, agree: bool
) -> None:
    first = bounds(Figure(Decimal(value), hedge=hedge))
    second = bounds(Figure(Decimal(other), hedge=other_hedge))
    assert first.agree(second) is second.agree(first) is agree


def test_a_range_is_as_wide_as_it_says() -> None:
    few = bounds(Figure(Decimal(200), Decimal(900), hedge="few"))
    assert few.agree(bounds(Figure(Decimal(200), hedge="about")))
    assert not few.agree(bounds(Figure(Decimal(1_500))))


def test_two_sources_that_cannot_both_be_right_stand_side_by_side() -> None:
    text = (
        "The River Guard said that 12 miners died in Lowmoor. "
        "Lake Watch said that 30 miners died in Lowmoor."
    )
    assert amounts(briefing(text)) == [[12, 30]]


def test_an_editor_can_say_that_two_figures_do_not_count_the_same() -> None:
    text = (
        "The River Guard said that 12 miners died in Lowmoor. "
        "Lake Watch said that 30 miners died in Lowmoor."
    )
    decided = 'decisions: [{text: "30", counted: miners and nurses}]'
    read = read_briefing(f"---\ntitle: T\ndate: 2020-01-31\n{decided}\n---\n{text}".encode(), "a")
    assert read.document
    findings = annotate(read.document, knowledge()).kept
    assert amounts(AnnotatedBriefing("a.md", Path("a.txt"), read.document, findings)) == []


def test_two_briefings_of_one_day_are_held_against_each_other() -> None:
    first = briefing("The River Guard said that 12 miners died in Lowmoor.")
    second = briefing("Lake Watch said that 30 miners were killed in Lowmoor.", path="b.md")
    assert amounts(first, second) == [[12, 30]]


@pytest.mark.parametrize(
    "second",
    [
        "Lake Watch said that at least 10 miners died in Lowmoor.",
        "Lake Watch said that 30 miners died in Highfen.",
        "Lake Watch said that 30 miners were hurt in Lowmoor.",
        "Lake Watch said that 30 miners arrived in Lowmoor.",
        "Lake Watch said that 30 nurses died in Lowmoor.",
        "Lake Watch said that 30 young miners died in Lowmoor.",
        "Lake Watch said that another 30 miners died in Lowmoor.",
        "Lake Watch said that 30 miners could have died in Lowmoor.",
        "Lake Watch said that 30 miners died in Lowmoor in the last decade.",
        "Lake Watch said on January 4 that 30 miners had died in Lowmoor.",
        "Lake Watch said that 30% of miners died in Lowmoor.",
    ],
)
def test_what_is_not_the_same_thing_at_the_same_time_does_not_differ(second: str) -> None:
    first = "The River Guard said on January 30 that 12 miners had died in Lowmoor."
    assert amounts(briefing(f"{first}\n\n{second}")) == []


def test_two_parts_told_in_one_sentence_do_not_differ() -> None:
    assert amounts(briefing("Of them 12 miners died in Lowmoor and 30 miners died in it.")) == []


def test_a_toll_that_grows_does_not_differ_from_itself() -> None:
    days = (
        briefing(f"The River Guard said that {12 + number} miners died in Lowmoor.", day, f"{day}")
        for number in range(5)
        for day in [DAY + timedelta(3 * number)]
    )
    assert amounts(*days) == []


def test_a_source_that_repeats_itself_stands_there_once() -> None:
    said = "The River Guard said that 12 miners died in Lowmoor."
    text = f"{said} {said} Lake Watch said that 30 miners died in Lowmoor."
    assert amounts(briefing(text)) == [[12, 30]]


def test_a_figure_is_told_as_contradicted_and_another_is_not() -> None:
    text = (
        "The River Guard said that 12 miners died in Lowmoor. Lake Watch said that 30 miners "
        "died in Lowmoor. It runs 4 hospitals."
    )
    each = briefing(text)
    comparison = Comparison.of([each])
    findings = [one.finding for one in told(each)]
    assert [comparison.contradicted(each, one) is not None for one in findings] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "noun", "of", "state"),
    [
        ("Some 300 RG guards remain.", "guard", ("river-guard",), "present"),
        ("Some 300 guards of the River Guard remain.", "guard", ("river-guard",), "present"),
        ("At least 12 injured miners were found.", "miner", (), "injured"),
        ("The storm killed 12 people.", "person", (), "dead"),
        ("The number of dead rose to 12 there.", "person", (), "dead"),
        ("Twelve women lost their lives.", "woman", (), "dead"),
        ("Some 4,500 young families crossed the river.", "family", ("young",), "cross"),
        ("It has 12 harbours.", "harbour", (), None),
        ("The storm cost 12 lives.", "person", (), "dead"),
        ("Some 12 people remain missing.", "person", (), "missing"),
        ("Some 300 guards remain inside the town.", "guard", (), "present"),
        ("There are some 300 guards there.", "guard", (), "present"),
        ("Some 300 guards are still in the town.", "guard", (), "present"),
        ("The mayor puts the number of guards at 300.", "guard", (), "present"),
        ("The number of people admitted to the clinic was 203.", "person", (), "admitt"),
        ("The number of people that were killed has increased to 19.", "person", (), "dead"),
        ("The mayor counts 300 guards.", "guard", (), "present"),
        ("Some 300 guards are to blame.", "guard", (), "blam"),
    ],
)
def test_what_is_counted_of_whom_and_what_befell_it(
    text: str, noun: str, of: tuple[str, ...], state: str | None
) -> None:
    quantity = only(text).quantity
    assert (quantity.noun, quantity.of, quantity.state) == (noun, of, state)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("In Highfen 12 miners died.", "highfen"),
        ("Officials in Highfen said that 12 miners died in Lowmoor.", "lowmoor"),
        ("Some 12 miners from Highfen went to Lowmoor.", "lowmoor"),
        ("Highfen is quiet, but 12 miners died.", None),
        ("Some 12 miners (from Lowmoor and Highfen) died.", None),
    ],
)
def test_the_place_of_a_figure_is_the_one_of_its_clause(text: str, place: str | None) -> None:
    found = only(text).place
    assert (found.id if found else None) == place


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On January 4 the River Guard counted 12 miners.", "2020-01-04"),
        ("The mayor said on January 9 that 12 miners had come on January 4.", "2020-01-09"),
        ("Numbers due today show that 12 miners came in 2018.", "2018"),
        ("The mayor asked 12 miners who came before January 4.", None),
        ("The fair began on January 4, and 12 miners came.", None),
        ("On January 4 the fair had lasted 12 days.", None),
    ],
)
def test_the_date_of_a_figure_is_the_one_of_its_clause(text: str, when: str | None) -> None:
    assert only(text).when == when


def test_a_figure_without_a_place_has_that_of_its_paragraph_for_comparing_alone() -> None:
    first, second = told(briefing("Lowmoor counts 12 dead miners. Later 30 miners died."))
    assert second.place is None
    assert first.quantity == second.quantity


def test_an_agency_and_its_initials_are_one_source() -> None:
    text = "The River Guard (RG) met. RG said that 12 miners died. River Guard said 13 miners died."
    assert {each.source for each in told(briefing(text))} == {"river-guard"}


def test_three_days_make_a_series() -> None:
    def counted(days: int) -> list[Told]:
        said = (
            f"On January {day + 1} some {day + 5} miners died in Lowmoor." for day in range(days)
        )
        return list(told(briefing("\n\n".join(said))))

    assert not is_series(counted(2))
    assert is_series(counted(3))


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("People", "person"),
        ("families", "family"),
        ("boxes", "box"),
        ("shells", "shell"),
        ("cases", "case"),
        ("glass", "glass"),
        ("ties", "tie"),
    ],
)
def test_plurals_count_as_their_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    "sentence",
    [
        "The River Guard said that {} miners died in Lowmoor. ",
        "in Lowmoor {} miners died on January 4 and ",
        "{} dead, ",
    ],
)
def test_comparing_is_work_in_step_with_the_number_of_figures(sentence: str) -> None:
    def compare(number: int) -> None:
        Comparison.of([made[number]])

    made = {
        number: briefing("".join(sentence.format(each + 10) for each in range(number)))
        for number in (4 * NEIGHBOURS, 16 * NEIGHBOURS)
    }
    assert stays_in_step(compare, short=4 * NEIGHBOURS)


def test_a_record_has_the_place_and_the_date_of_a_figure_where_its_sentence_has_them() -> None:
    text = "On January 4 the mayor counted 12 miners in Lowmoor. She had counted 9 nurses."
    document = plain_document(f"-\n{text}", DAY)
    first, second = record(document, annotate(document, knowledge()).kept)["figures"]
    assert (first["place"], first["date"]) == ("Lowmoor", "2020-01-04")
    assert (second["place"], second["date"]) == (None, None)
