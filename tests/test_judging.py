from datetime import date
from decimal import Decimal

import pytest
import yaml

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.document import Document
from annotated_briefings.judging import judge
from annotated_briefings.meaning import Figure, Meaning, Nothing, Person, Place, Term
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.settings import PUBLISH_FROM
from annotated_briefings.settling import settle
from annotated_briefings.span import Span


def document(body: str) -> Document:
    return plain_document(f"-\n{body}", date(2020, 1, 2), "quay.txt")


def finding(
    read: Document, words: str, meaning: Meaning, rule: str, confidence: float, nth: int = 1
) -> Annotation:
    start = -1
    for _ in range(nth):
        start = read.source.text.index(words, start + 1)
    return Annotation(Span(start, start + len(words)), meaning, rule, confidence)


def test_an_unexplained_acronym_is_reported_once_with_all_its_mentions_counted() -> None:
    read = document("The QRTF left.\n\nThe QRTF said the QRTF had won.")
    meaning = Term("qrtf", "QRTF", short="QRTF")
    found = [finding(read, "QRTF", meaning, "unexplained", 0.2, nth) for nth in (1, 2, 3)]
    judged = judge(read, settle(found))
    assert judged.published == ()
    (problem,) = judged.problems
    assert str(problem) == (
        'quay.txt:2:5: unknown-term: "QRTF" has no entry in the glossary, and the text does not '
        "explain it (and 2 more)\n"
        "    add one to the glossary, or decide here: `decisions: [{text: QRTF, is: nothing}]`"
    )


def test_an_ambiguous_name_lists_what_it_may_be() -> None:
    read = document("The SDF met.")
    found = Annotation(
        Span(6, 9), Term("sdf", "SDF"), "ambiguous-acronym", 0.3, alternatives=("forces", "dairy")
    )
    (problem,) = judge(read, settle([found])).problems
    assert problem.code == "ambiguous-term"
    assert problem.message == '"SDF" may be `forces` or `dairy`'
    assert "`decisions: [{text: SDF, is: forces}]`" in problem.advice


@pytest.mark.parametrize(
    ("meaning", "code", "message", "example"),
    [
        (
            Place("x", "Tripoli", "city", "LB"),
            "unresolved-place",
            '"Quay" is perhaps the place Tripoli, LB, 40% sure',
            "{text: Quay, is: 'Tripoli, LB'}",
        ),
        (
            Figure(Decimal(3)),
            "unsure-finding",
            '"Quay" is perhaps a figure, 40% sure',
            "{text: Quay, kind: figure}",
        ),
        (
            Person("ann", "Ann Quay"),
            "unsure-finding",
            '"Quay" is perhaps the person Ann Quay, 40% sure',
            "{text: Quay, kind: person}",
        ),
    ],
)
def test_what_is_unsure_says_what_it_may_be_and_how_to_decide(
    meaning: Meaning, code: str, message: str, example: str
) -> None:
    read = document("Quay burnt.")
    (problem,) = judge(read, settle([finding(read, "Quay", meaning, "rule", 0.4)])).problems
    assert (problem.code, problem.message) == (code, message)
    assert example in problem.advice


def test_one_surface_with_two_meanings_is_decided_by_what_stands_before_it() -> None:
    read = document("In north Dock and in south Dock.")
    found = [
        finding(read, "Dock", Place("a", "Dock", "district"), "rule", 0.2),
        finding(read, "Dock", Place("b", "Dock", "district"), "rule", 0.2, nth=2),
    ]
    advice = [problem.advice for problem in judge(read, settle(found)).problems]
    assert "{text: Dock, prefix: In north, is: nothing}" in advice[0]
    assert "{text: Dock, prefix: in south, is: nothing}" in advice[1]


@pytest.mark.parametrize("words", ["NO", "null", "a: b", "it's"])
def test_an_example_is_quoted_as_yaml_needs_it(words: str) -> None:
    read = document(f"So {words} so.")
    found = finding(read, words, Term("x", words), "unexplained", 0.2)
    (problem,) = judge(read, settle([found])).problems
    example = problem.advice.split("`")[1]
    assert yaml.safe_load(example) == {"decisions": [{"text": words, "is": "nothing"}]}


def test_the_threshold_is_where_publishing_begins() -> None:
    read = document("Quay burnt.")
    found = finding(read, "Quay", Term("q", "Quay"), "rule", PUBLISH_FROM)
    assert judge(read, settle([found])).published == (found,)
    assert judge(read, settle([found]), threshold=0.6).published == ()
    assert len(judge(read, settle([found]), threshold=0.6).problems) == 1


def test_what_a_person_silenced_is_neither_published_nor_asked_again() -> None:
    read = document("Quay burnt.")
    silence = Annotation(Span(2, 6), Nothing(), "decision", authority=Authority.PERSON)
    found = finding(read, "Quay", Term("q", "Quay"), "unexplained", 0.2)
    judged = judge(read, settle([silence, found]))
    assert judged.published == ()
    assert [problem.code for problem in judged.problems] == ["settled-overlap"]
    assert "silenced by a decision" in judged.problems[0].message


def test_an_overlap_is_a_note_unless_both_findings_say_the_same() -> None:
    read = document("Old Quay burnt.")
    term, place = Term("old-quay", "Old Quay"), Place("quay", "Quay", "district")
    found = [
        finding(read, "Old Quay", term, "glossary-name", 1.0),
        finding(read, "Quay", place, "gazetteer", 0.9),
        finding(read, "Old", Term("old-quay", "Old Quay", short="OQ"), "initials", 0.8),
    ]
    (note,) = judge(read, settle(found)).problems
    assert note.code == "settled-overlap"
    assert str(note.location) == "quay.txt:2:5"
    assert note.message == (
        '"Quay" (place, gazetteer) gave way to "Old Quay" (term, glossary-name): the longer one'
    )
