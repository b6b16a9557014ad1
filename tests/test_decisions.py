from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.annotating import annotate
from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.annotators.acronyms import acronyms
from annotated_briefings.annotators.decisions import decisions
from annotated_briefings.deciding.checking import misses
from annotated_briefings.deciding.correcting import FIELDS, corrections
from annotated_briefings.deciding.passages import decided
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry, Position
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Date, Figure, Meaning, Nothing, Person, Place, Quote, Term
from annotated_briefings.reading.briefings import read_briefing
from annotated_briefings.settling import Settled, settle
from annotated_briefings.source import Location
from annotated_briefings.span import Span

HERE = Location("glossary.yml", 1, 1)
KNOWLEDGE = Knowledge.of(
    [
        Entry("quay", "place", "Old Quay", "A quay.", HERE, place=Position(1.0, 2.0)),
        Entry("new-quay", "place", "New Quay", "A quay.", HERE),
        Entry("hsb", "organisation", "Harbour Safety Board", "A board.", HERE, short="HSB"),
    ]
)


def briefing(body: str, *decided_: dict[str, Any]) -> Document:
    fields = {"title": "T", "date": "2020-01-02", "decisions": list(decided_)}
    front_matter = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False)
    reading = read_briefing(f"---\n{front_matter}---\n{body}\n".encode(), "t.txt")
    assert reading.document, reading.problems
    return reading.document


def passages_of(document: Document) -> list[str]:
    """Each decided passage in brackets, with a word on either side."""
    text = document.source.text
    shown = []
    for span, _ in decided(document):
        before = text[document.body_start : span.start].split()[-1:]
        after = text[span.end :].split()[:1]
        shown.append(" ".join([*before, f"[{' '.join(document.source[span].split())}]", *after]))
    return shown


def meanings(document: Document) -> list[tuple[str, Meaning]]:
    found = settle(decisions(document, KNOWLEDGE)).kept
    return [(document.source[each.span], each.meaning) for each in found]


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        ({"text": "the dock"}, ["by [the dock] and", "at [the dock] of"]),
        ({"text": "the dock", "prefix": "at "}, ["at [the dock] of"]),
        ({"text": "the dock", "suffix": " and"}, ["by [the dock] and"]),
        ({"text": "the dock", "occurrence": 2}, ["at [the dock] of"]),
        ({"text": "the dock", "prefix": "by", "occurrence": 2}, []),
        ({"text": "dock"}, ["the [dock] and", "the [dock] of"]),
        ({"text": "doc"}, []),
        ({"text": "The dock"}, []),
        ({"text": "\"O'Neill's\""}, ["of [“O’Neill's”] men."]),
    ],
)
def test_a_passage_is_found_by_its_words_and_surroundings(
    decision: dict[str, Any], expected: list[str]
) -> None:
    body = "It lay by the\ndock and at the  dock of “O’Neill's” men.\n\nIt burnt.\n\nMen left."
    assert passages_of(briefing(body, {**decision, "is": "quay"})) == expected


@given(st.lists(st.sampled_from([" ", "\n", "  ", " \n"]), min_size=4, max_size=4))
def test_a_text_that_is_wrapped_anew_keeps_its_decisions(gaps: list[str]) -> None:
    body = "Men{}of{}the{}old{}dock.\n\nIt burnt.\n\nThey left.".format(*gaps)
    decision = {"text": "the old dock", "prefix": "Men of ", "suffix": ".", "is": "quay"}
    assert passages_of(briefing(body, decision)) == ["of [the old dock] ."]


def test_a_decision_never_reaches_over_two_paragraphs() -> None:
    assert passages_of(briefing("The old\n\ndock. The old x", {"text": "old dock"})) == []


def test_an_exact_decision_is_an_exception_to_a_general_one_wherever_it_is_written() -> None:
    body = "A dock, my dock, a dock."
    document = briefing(
        body,
        {"text": "dock", "occurrence": 3, "is": "nothing"},
        {"text": "dock", "prefix": "my", "is": "new-quay"},
        {"text": "dock", "is": "quay"},
    )
    assert [getattr(meaning, "id", None) for _, meaning in meanings(document)] == [
        "quay",
        "new-quay",
        None,
    ]


def test_a_decision_names_an_entry_or_nothing() -> None:
    document = briefing(
        "The HSB shut it; the board left.",
        {"text": "HSB", "is": "hsb"},
        {"text": "board", "is": "hsb"},
        {"text": "it", "kind": "place", "is": "nothing"},
    )
    assert meanings(document) == [
        ("HSB", Term("hsb", "Harbour Safety Board", short="HSB")),
        ("it", Nothing("place")),
        ("board", Term("hsb", "Harbour Safety Board", short="HSB")),
    ]
    assert all(
        each.authority is Authority.PERSON and each.rule == "decision" and each.confidence == 1
        for each in decisions(document, KNOWLEDGE)
    )


def machine(document: Document, *found: tuple[str, Meaning]) -> list[Annotation]:
    start = document.body_start
    text = document.source.text
    return [
        Annotation(Span(at := text.index(words, start), at + len(words)), meaning, "rule", 0.4)
        for words, meaning in found
    ]


def corrected(document: Document, found: Iterable[Annotation]) -> list[tuple[str, Meaning]]:
    findings = list(found)
    mine = list(corrections(findings, document, KNOWLEDGE))
    assert all(each.authority is Authority.PERSON and each.confidence == 1 for each in mine)
    kept = settle([*findings, *mine]).kept
    return [(document.source[each.span], each.meaning) for each in kept]


def test_a_field_put_right_leaves_the_rest_of_the_finding() -> None:
    document = briefing(
        "Some 25 ships sank.", {"text": "25", "value": 250, "hedge": "about", "counted": "ferries"}
    )
    found = machine(document, ("25", Figure(Decimal(25), counted="ships", unit=None)))
    right = Figure(Decimal(250), counted="ferries", hedge="about")
    assert corrected(document, found) == [("25", right)]


def test_a_decision_without_fields_confirms_the_finding_it_is_about() -> None:
    document = briefing("The quay burnt.", {"text": "The quay", "kind": "place"})
    place, term = Place("q", "Quay", "district"), Term("quay", "Quay")
    assert corrected(document, machine(document, ("quay", place), ("quay", term))) == [
        ("quay", place)
    ]


def test_the_finding_on_the_very_passage_is_meant_before_a_wider_one() -> None:
    document = briefing("On 4 May it sank.", {"text": "4 May", "date": "2020-05-04"})
    found = machine(document, ("On 4 May", Date("2019")), ("4 May", Date("2019-05-04", end="x")))
    assert ("4 May", Date("2020-05-04")) in corrected(document, found)


@pytest.mark.parametrize(
    ("fields", "meaning"),
    [
        ({"value": 12, "unit": "kilometre"}, Figure(Decimal(12), unit="kilometre")),
        ({"date": "P1M"}, Date("P1M")),
        ({"date": "2014/2016"}, Date("2014", end="2016")),
        ({"speaker": "hsb"}, Quote("Harbour Safety Board", "hsb")),
        ({"speaker": "Nobody Known"}, Quote("Nobody Known")),
        ({"role": "captain"}, Person("a-moon", "a moon", role="captain")),
    ],
)
def test_what_the_machine_did_not_find_is_made_from_the_fields(
    fields: dict[str, Any], meaning: Meaning
) -> None:
    document = briefing("It took a moon to sink.", {"text": "a moon", **fields})
    assert corrected(document, []) == [("a moon", meaning)]


def test_a_speaker_may_be_somebody_the_text_names() -> None:
    document = briefing(
        "“We sank,” said Ann Reed.", {"text": "We sank", "kind": "quote", "speaker": "Ann Reed"}
    )
    found = machine(document, ("Ann Reed", Person("ann-reed", "Ann Reed")), ("We sank,", Quote()))
    assert ("We sank,", Quote("Ann Reed", "ann-reed")) in corrected(document, found)


def test_decisions_stand_over_everything_the_annotators_find() -> None:
    document = briefing(
        "The HSB met. Then HSB ships, 25 of them, sank.",
        {"text": "HSB", "occurrence": 2, "is": "nothing"},
        {"text": "25", "counted": "ferries"},
    )

    def numbers(read: Document, _: Knowledge) -> Iterable[Annotation]:
        yield from machine(read, ("25", Figure(Decimal(25), counted="ships")))

    settled = annotate(document, KNOWLEDGE, (decisions, acronyms, numbers))
    assert [(document.source[each.span], each.meaning) for each in settled.kept] == [
        ("HSB", Term("hsb", "Harbour Safety Board", short="HSB")),
        ("HSB", Nothing()),
        ("25", Figure(Decimal(25), counted="ferries")),
    ]


def test_every_kind_says_which_fields_can_be_put_right() -> None:
    assert set(FIELDS) == {"term", "place", "person", "figure", "date", "quote"}


def codes(document: Document, found: Iterable[Annotation] = ()) -> list[str]:
    findings = [*found, *decisions(document, KNOWLEDGE)]
    findings += corrections(findings, document, KNOWLEDGE)
    problems = misses(document, KNOWLEDGE, settle(findings))
    return [f"{problem.location.line}: {problem.code}: {problem.message}" for problem in problems]


def test_a_decision_that_comes_to_nothing_is_reported_where_it_is_written() -> None:
    document = briefing(
        "The dock burnt for 3 days.",
        {"text": "pier", "is": "quay"},
        {"text": "dock", "occurrence": 2, "is": "quay"},
        {"text": "dock", "is": "kay"},
        {"text": "days", "kind": "place"},
        {"text": "burnt", "unit": "day"},
        {"text": "dock", "is": "quay"},
    )
    assert codes(document) == [
        '5: orphaned-decision: "pier" stands nowhere in the text',
        '7: orphaned-decision: "dock" stands once in the text, so there is no occurrence 2',
        '10: unknown-target: no entry and no place is called "kay"',
        '12: orphaned-decision: there is no place finding at "days" to confirm',
        '14: orphaned-decision: there is no finding at "burnt" whose unit could be put right',
    ]


def test_the_advice_for_an_unknown_target_names_the_nearest_entry() -> None:
    document = briefing("The dock burnt.", {"text": "dock", "is": "quai"})
    (problem,) = misses(document, KNOWLEDGE, Settled(()))
    assert "`decisions: [{text: dock, is: quay}]`" in problem.advice


def test_an_entry_of_this_briefing_alone_is_a_target() -> None:
    entry = {"id": "pier", "kind": "concept", "name": "pier", "definition": "A pier."}
    front = {"title": "T", "date": "2020-01-02", "terms": [entry]}
    front["decisions"] = [{"text": "dock", "is": "pier"}]
    data = f"---\n{yaml.safe_dump(front)}---\nThe dock burnt.\n".encode()
    document = read_briefing(data, "t.txt").document
    assert document
    assert list(misses(document, KNOWLEDGE, Settled(()))) == []


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        ({"value": 3, "speaker": "x"}, "`value` and `speaker` cannot stand together"),
        ({"date": "2017-07-04", "value": 3}, "`date` and `value` cannot stand together"),
        ({"is": "nothing", "value": 3}, "`is` and `value` cannot stand together"),
        ({"kind": "figure", "role": "x"}, "`role` cannot stand in a decision of the kind figure"),
    ],
)
def test_a_decision_that_contradicts_itself_is_named(decision: dict[str, Any], said: str) -> None:
    document = briefing("Some 200 people came.", {"text": "200 people", **decision})
    (problem,) = misses(document, KNOWLEDGE, annotate(document, KNOWLEDGE))
    assert problem.message.startswith(said)
    assert problem.location.line == 5


def test_a_passage_that_is_nothing_is_not_put_right() -> None:
    document = briefing(
        "“We agree,” said the mayor.",
        {"text": "“We agree,”", "is": "nothing", "kind": "quote"},
        {"text": "We agree", "speaker": "Mayor"},
    )
    kept = annotate(document, KNOWLEDGE).kept
    assert any(isinstance(each.meaning, Nothing) for each in kept)
