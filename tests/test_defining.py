from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.annotators.acronyms import acronyms
from annotated_briefings.annotators.terms import terms
from annotated_briefings.defining.brackets import definitions
from annotated_briefings.defining.capitals import loud, unknown
from annotated_briefings.defining.listing import listed
from annotated_briefings.defining.spelling import Word, spells, words
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Term
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.source import Location
from annotated_briefings.span import Span

HERE = Location("glossary.yml", 1, 1)


def entry(identity: str, name: str, short: str | None = None, definition: str = "What.") -> Entry:
    return Entry(identity, "organisation", name, definition, HERE, short=short)


POLICE = entry("police", "Port Police", "PPA", "Officers who patrol the harbour for smugglers.")
POETS = entry("poets", "Poets' Association", "PPA", "Writers of verse and rhyme who give prizes.")


def document(body: str) -> Document:
    return plain_document(f"-\n{body}", date(2020, 1, 2))


def found(body: str, *entries: Entry, well_known: tuple[str, ...] = ()) -> list[Annotation]:
    return list(acronyms(document(body), Knowledge.of(entries, well_known=well_known)))


def pairs(body: str) -> list[tuple[str, str]]:
    read = document(body)
    found = (*definitions(read), *listed(read))
    return [(read.source[each.short], read.source[each.long]) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the River Board of the North (RBN)", [("RBN", "River Board of the North")]),
        ("a RBN (River Board of the North, as was)", [("RBN", "River Board of the North")]),
        ("a river board [RB; in French OR]", [("RB", "river board")]),
        ("nitrous oxide gases (NOGs)", [("NOGs", "nitrous oxide gases")]),
        ("Department for Inland Dredging (DfID)", [("DfID", "Department for Inland Dredging")]),
        ("its 'Joint Paper 12' (JP12)", [("JP12", "Joint Paper 12")]),
        ("electroencephalogram (EEG)", [("EEG", "electroencephalogram")]),
        ("RB = River Board; LC = Lake Council.", [("RB", "River Board"), ("LC", "Lake Council")]),
        ("canal lock keepers, or CLKs, met", [("CLKs", "canal lock keepers")]),
        ("a River Board, or RB. Two", [("RB", "River Board")]),
        (
            "Ports of Call and the World Harbour Organization (QWH)",
            [("QWH", "World Harbour Organization")],
        ),
        ("urinary lead level (uLL)", [("uLL", "urinary lead level")]),
        # not definitions
        ("fighters in Syria say Zharqa (IS)", []),
        ("met in Hamburg (AFP)", []),
        ("said Erik Holm (QXZ)", []),
        ("the dogs (see page 4) and the cat (black)", []),
        ("he, or she, met", []),
        ("a long story about some red, indigo and black (RB)", []),
        ("(RB)", []),
        ("RB (RB)", []),
        ("", []),
    ],
)
def test_definitions_are_read_from_brackets(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(f"There is {text}" if text else "-") == expected


@pytest.mark.parametrize(
    ("phrase", "acronym", "is_spelled"),
    [
        ("Board of Rivers", "BR", True),
        ("Board of Rivers", "BOR", True),
        ("Board of Rivers", "B.R.", True),
        ("Board of Rivers", "R&B", False),
        ("Board of the", "BT", False),
        ("UN Dredging Fund", "UNDF", True),
        ("UN Dredging Fund", "UDF", True),
        ("Anti-Flood Board", "AFB", True),
        ("Anti-Flood Board", "AB", True),
        ("Board", "B", False),
        ("", "", False),
    ],
)
def test_initials_spell_an_acronym(phrase: str, acronym: str, is_spelled: bool) -> None:
    spelled: list[Word] = list(words(phrase, Span(0, len(phrase)))) if phrase else []
    assert spells(spelled, acronym) is is_spelled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The QRTF and QRTFs, Q.R.T. too.", ["QRTF", "QRTFs", "Q.R.T."]),
        ("An AK-47 and B&K.", ["B&K"]),
        ("Along US-24 to KXYZ, a CZ-75 in hand", []),
        ("JJ Smith of XQ and VX 3 spoke", ["XQ", "VX"]),
        ("FERRYMEN left. CREDIT: QXRT", ["QXRT"]),
        ("Our STAFF WRITER met QXRT, an EXTRAORDINARY lot", ["QXRT"]),
        ("The wind blew from NW and SSE at 5 PM EST", []),
        ("B-52, F16, MH370 and R2D2.", []),
        ("IT'S ALL OVER FOR QRTF", []),
        ("A QRTF LAW WAS PASSED BY ALL as nobody saw.", []),
        ("Made by QRTF in QRTF mills", ["QRTF", "QRTF"]),
        ("See www.QRTF.org and @QRTF", []),
        ("Chapters II, IV and XIX; George VI", []),
        ("J.R. Hartley and the U.Q. met", ["U.Q."]),
        ("OSLO (Reuters) - Snow fell on QRTF", ["QRTF"]),
        ("from Tulsa, OK, to OK", []),
        ("This IS how WHO told US", ["IS", "WHO", "US"]),
    ],
)
def test_what_looks_like_an_acronym(text: str, expected: list[str]) -> None:
    read = document(text)
    assert [read.source[span] for span in unknown(read, loud(read))] == expected


def test_an_unexplained_acronym_is_left_to_a_person() -> None:
    (only,) = found("The QRTF left.")
    assert (only.rule, only.confidence, only.authority) == ("unexplained", 0.2, Authority.RULE)
    assert only.meaning == Term("qrtf", "QRTF", short="QRTF")


def test_an_acronym_in_small_letters_is_one_where_the_glossary_has_it() -> None:
    (finding,) = found("Yields fell by many bps.", entry("bps", "basis points", "bps"))
    assert finding.meaning == Term("bps", "basis points", short="bps")


def test_what_readers_know_needs_no_explanation() -> None:
    assert found("The BBC and U.N. left.", well_known=("BBC", "UN")) == []


def test_two_meanings_are_told_apart_by_the_subject_of_the_text() -> None:
    (only,) = found("Smugglers at the harbour fear PPA officers.", POLICE, POETS)
    assert (only.meaning, only.rule) == (Term("police", "Port Police", "PPA"), "acronym-by-topic")
    assert only.confidence >= 0.5
    assert only.alternatives == ("poets",)


def test_two_meanings_are_told_apart_by_the_topics_that_an_editor_gives_them() -> None:
    sailors = replace(POETS, id="sailors", topics=("regatta", "Spinnakers"))
    (only,) = found("At the regatta each spinnaker was PPA blue.", POLICE, sailors)
    assert isinstance(only.meaning, Term)
    assert only.meaning.id == "sailors"


def test_two_meanings_are_told_apart_by_a_name_in_the_text() -> None:
    first, *_ = found("PPA won. The Poets' Association was glad.", POLICE, POETS)
    assert isinstance(first.meaning, Term)
    assert (first.meaning.id, first.rule) == ("poets", "expansion-in-text")


@pytest.mark.parametrize(
    ("body", "entries", "alternatives"),
    [
        ("The PPA met.", (POLICE, POETS), ("police", "poets")),
        ("The Pump Plant Agency met PPA.", (POLICE,), ("police", "Pump Plant Agency")),
        (
            "Pump Plant Agency (PPA) and Plain Paper Act (PPA). PPA won.",
            (),
            ("Pump Plant Agency", "Plain Paper Act"),
        ),
    ],
)
def test_what_the_text_leaves_open_is_never_guessed(
    body: str, entries: tuple[Entry, ...], alternatives: tuple[str, ...]
) -> None:
    for each in found(body, *entries):
        assert (each.rule, each.alternatives) == ("ambiguous-acronym", alternatives)
        assert each.confidence < 0.5


def test_a_name_of_two_entries_is_left_open_too() -> None:
    twins = entry("a", "Blue Bench"), entry("b", "Blue Bench")
    (only,) = terms(document("The Blue Bench met."), Knowledge.of(twins))
    assert (only.rule, only.alternatives) == ("ambiguous-name", ("a", "b"))
    assert only.confidence < 0.5


def test_a_dateline_is_no_alias(gazetteer: Gazetteer) -> None:
    board = entry("board", "River Board", "RBX")
    read = document("Cairo (RBX) is far.\n\nThey flew to Cairo (RBX).\n\nCairo is big.")
    marked = acronyms(read, Knowledge.of([board], gazetteer))
    assert {read.source[each.span] for each in marked} == {"RBX"}


@pytest.fixture
def gazetteer() -> Gazetteer:
    """One that knows Cairo."""
    known = {"Cairo": ("a place",)}
    return SimpleNamespace(named=lambda name: known.get(name, ()))  # type: ignore[return-value]


ODD = st.text(alphabet="ABabis .,()[]&-='’\n\"ÄЖ中1$", max_size=120)


@given(ODD | st.text(max_size=120))
def test_any_text_comes_through(body: str) -> None:
    read = document(body)
    knowledge = Knowledge.of((POLICE, POETS, entry("ab", "A B", "AB")))
    for each in (*acronyms(read, knowledge), *terms(read, knowledge)):
        assert 0 <= each.span.start < each.span.end <= len(read.source.text)
        assert read.source[each.span].strip()
