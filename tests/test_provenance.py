"""Who says so: three kinds, the rule in words, how sure, and what a box says once."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from annotated_briefings.annotating import BUILT_IN
from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.annotators.quotes import SURENESS
from annotated_briefings.composing.briefing_views import Actor
from annotated_briefings.composing.provenance import by_finding, told_of, told_once
from annotated_briefings.composing.rules import RULES
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Wording
from annotated_briefings.dating.triggers import FORMS
from annotated_briefings.defining.senses import AcronymRule
from annotated_briefings.entry import Entry
from annotated_briefings.meaning import Meaning, Place
from annotated_briefings.measuring.judging import FigureRule
from annotated_briefings.naming.weighing import PersonRule
from annotated_briefings.placing.choosing import ChoiceRule
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.source import Location
from annotated_briefings.span import Span
from test_cases import cases, knowledge

WORDING = Wording.of()
NEVER_TOLD = {"thing", "unsupported"}
"""What speaks against a name's being somebody's: such names are never published."""
PLACES = {"namesake", "city-part", "landmark", "unresolved"}
GLOSSARY = {"glossary-name", "name-by-topic", "ambiguous-name"}
LOME = Place("lome", "Lome", "city", "TG", 6.1, 1.2)


def finding(
    rule: str = "only-place",
    confidence: float = 0.95,
    meaning: Meaning = LOME,
    authority: Authority = Authority.RULE,
) -> Annotation:
    return Annotation(Span(0, 4), meaning, rule, confidence, authority=authority)


def entry(reviewed: date | None = None, *, shipped: bool = False) -> Entry:
    plain = Entry("port", "acronym", "Port Authority", "It runs the port.", Location("g.yml", 1, 1))
    return replace(plain, reviewed=reviewed, shipped=shipped)


def thing(entry: Entry | None, path: str | None = "glossary/port.md") -> Thing:
    return Thing(("term", "port"), "Port Authority", "Acronym", path, entry)


def test_every_rule_of_the_annotators_has_words_and_no_other() -> None:
    rules = {
        *get_args(AcronymRule),
        *get_args(FigureRule),
        *get_args(ChoiceRule),
        *get_args(PersonRule),
        *(f"quote-{link or 'alone'}" for link in SURENESS),
        *FORMS,
        *PLACES,
        *GLOSSARY,
    }
    assert set(RULES) == rules - NEVER_TOLD


def test_the_rules_of_all_text_cases_have_words() -> None:
    met = set()
    for case in cases():
        document = plain_document(f"-\n{case.text}", date(2017, 7, 5))
        for annotator in BUILT_IN:
            met |= {found.rule for found in annotator(document, knowledge())}
    assert len(met) > 40
    assert met <= {*RULES, *NEVER_TOLD}


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (finding(), "Found automatically · the only place of that name · certain"),
        (
            finding("country-named", 0.75),
            "Found automatically · by the country that the text names · fairly certain",
        ),
        (
            finding("landmark", 0.6),
            "Found automatically · by the words around it · not certain",
        ),
        (finding("of-another-package"), "Found automatically · certain"),
        (finding("decision", authority=Authority.PERSON), "Decided by an editor"),
    ],
)
def test_a_finding_says_by_which_rule_and_how_sure(made: Annotation, told: str) -> None:
    assert str(by_finding(made, WORDING)) == told


def test_a_definition_of_the_glossary_says_when_it_was_reviewed() -> None:
    port = thing(entry(reviewed=date(2026, 11, 1)))
    (who,) = told_of(port, finding("glossary-name", authority=Authority.GLOSSARY), WORDING)
    assert (who.by, str(who)) == ("glossary", "From the glossary · reviewed 1 November 2026")


def test_a_definition_that_was_chosen_by_a_rule_says_that_too() -> None:
    both = told_of(thing(entry()), finding("acronym-by-topic", 0.7), WORDING)
    assert [who.by for who in both] == ["glossary", "machine"]
    assert str(both[1]) == "Recognised automatically · by what the text is about · fairly certain"


def test_a_term_of_one_briefing_alone_was_written_by_an_editor() -> None:
    (who,) = told_of(thing(entry(), path=None), finding("glossary-name"), WORDING)
    assert (who.by, str(who)) == ("editor", "Written by an editor")


def test_a_shipped_definition_is_no_editors() -> None:
    shipped, _ = told_of(thing(entry(shipped=True)), finding("shipped-acronym"), WORDING)
    assert str(shipped) == "From the list shipped with the builder"


def rows(*findings: Annotation) -> list[Actor]:
    return [Actor(Ref("Ada"), provenance=by_finding(each, WORDING)) for each in findings]


def test_a_box_says_once_what_all_rows_have_in_common() -> None:
    common, told = told_once(rows(finding(), finding()), WORDING)
    assert str(common) == "Found automatically · the only place of that name · certain"
    assert [row.provenance for row in told] == [None, None]


def test_a_row_says_only_what_sets_it_apart() -> None:
    decided = finding("decision", authority=Authority.PERSON)
    same = [finding()] * 4
    odd = [finding(confidence=0.75), finding("landmark", 0.6), decided]
    common, told = told_once(rows(*same, *odd), WORDING)
    assert str(common).endswith("certain · where nothing else is said")
    assert [str(row.provenance) for row in told[4:]] == [
        "fairly certain",
        "by the words around it · not certain",
        "Decided by an editor",
    ]
    assert [row.provenance.by for row in told[4:] if row.provenance] == ["", "", "editor"]
    assert {row.provenance for row in told[:4]} == {None}


def test_an_empty_box_says_nothing() -> None:
    assert told_once([], WORDING) == (None, ())
