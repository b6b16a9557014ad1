from decimal import Decimal
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.meaning import Date, Figure, Meaning, Nothing, Person, Place, Quote, Term
from annotated_briefings.settling import Settled, settle
from annotated_briefings.span import Span

TERM = Term("nato", "NATO")
PLACE = Place("council", "NATO Council", "landmark")
DATE = Date("2017")


def finding(
    start: int,
    end: int,
    meaning: Meaning,
    authority: Authority = Authority.RULE,
    confidence: float = 1.0,
    reason: str = "",
) -> Annotation:
    return Annotation(Span(start, end), meaning, "test", confidence, reason, authority)


def kept(settled: Settled) -> list[Meaning]:
    return [annotation.meaning for annotation in settled.kept]


def reasons(settled: Settled) -> list[str]:
    return [dropped.reason for dropped in settled.dropped]


def test_a_longer_name_hides_the_acronym_inside_it() -> None:
    settled = settle([finding(4, 8, TERM), finding(4, 16, PLACE)])
    assert kept(settled) == [PLACE]
    assert reasons(settled) == ["the longer one"]


def test_the_glossary_beats_a_longer_finding_of_a_rule() -> None:
    settled = settle([finding(4, 8, TERM, Authority.GLOSSARY), finding(4, 16, PLACE)])
    assert kept(settled) == [TERM]
    assert reasons(settled) == ["glossary over rule"]


def test_a_person_beats_the_glossary() -> None:
    settled = settle(
        [finding(0, 9, TERM, Authority.GLOSSARY), finding(5, 7, DATE, Authority.PERSON)]
    )
    assert kept(settled) == [DATE]


def test_of_two_kinds_on_one_passage_the_rank_decides_and_then_the_confidence() -> None:
    assert reasons(settle([finding(0, 4, TERM), finding(0, 4, DATE)])) == ["date before term"]
    other = Term("other", "Other")
    settled = settle([finding(0, 4, TERM, confidence=0.3), finding(0, 4, other, confidence=0.6)])
    assert kept(settled) == [other]
    assert reasons(settled) == ["the surer one"]


def test_of_two_that_are_alike_the_one_that_says_why_is_kept() -> None:
    listed, met = Person("ana-li", "Ana Li", "Mayor"), Person("ana-li", "Ana Li", "new mayor")
    why = "the glossary has the name"
    settled = settle([finding(0, 6, listed), finding(0, 6, met, reason=why)])
    assert kept(settled) == [met]
    assert reasons(settled) == ["the one that says why"]


def test_quotes_are_a_layer_of_their_own() -> None:
    quote, longer = Quote("A"), Quote("B")
    settled = settle([finding(0, 20, quote), finding(3, 7, TERM), finding(10, 40, longer)])
    assert kept(settled) == [TERM, longer]


def test_a_decision_for_nothing_silences_what_lies_in_its_passage_or_across_its_edge() -> None:
    silence = finding(10, 20, Nothing(), Authority.PERSON)
    settled = settle(
        [
            silence,
            finding(10, 20, TERM, Authority.GLOSSARY),
            finding(12, 14, DATE),
            finding(18, 25, PLACE),
            finding(11, 19, Quote("A")),
        ]
    )
    assert settled.kept == (silence,)
    assert set(reasons(settled)) == {"silenced by a decision"}
    assert len(settled.dropped) == 4


def test_a_longer_finding_around_a_silenced_passage_is_another_name() -> None:
    settled = settle([finding(4, 8, Nothing(), Authority.PERSON), finding(4, 15, TERM)])
    assert kept(settled) == [TERM, Nothing()]


def test_nothing_of_a_kind_silences_that_kind_alone() -> None:
    silence = finding(4, 8, Nothing("place"), Authority.PERSON)
    assert kept(settle([silence, finding(4, 8, PLACE), finding(4, 8, TERM)])) == [
        Nothing("place"),
        TERM,
    ]


def test_two_silences_that_cross_both_hold() -> None:
    silences = [
        finding(0, 6, Nothing(), Authority.PERSON),
        finding(8, 9, Nothing(), Authority.PERSON),
    ]
    settled = settle([*silences, finding(5, 12, TERM), finding(8, 9, DATE)])
    assert [each.annotation.meaning for each in settled.dropped] == [TERM, DATE]


def test_a_person_s_own_meaning_is_not_silenced_by_another_decision() -> None:
    settled = settle(
        [finding(0, 9, Nothing(), Authority.PERSON), finding(0, 9, TERM, Authority.PERSON)]
    )
    assert TERM in kept(settled)


MEANINGS: st.SearchStrategy[Meaning] = st.sampled_from(
    [TERM, PLACE, DATE, Quote("A"), Nothing(), Nothing("place")]
)


@st.composite
def findings(draw: st.DrawFn) -> Annotation:
    start = draw(st.integers(0, 30))
    meaning = draw(MEANINGS)
    authority = (
        Authority.PERSON if isinstance(meaning, Nothing) else draw(st.sampled_from(Authority))
    )
    end = start + draw(st.integers(1, 9))
    confidence = draw(st.sampled_from([0.2, 0.6, 1.0]))
    reason = draw(st.sampled_from(["", "a role beside it"]))
    return finding(start, end, meaning, authority, confidence, reason)


@given(st.lists(findings(), max_size=25))
def test_what_is_kept_never_overlaps_and_nothing_is_lost(found: list[Annotation]) -> None:
    settled = settle(found)
    for layer in (True, False):
        spans = [
            each.span
            for each in settled.kept
            if (each.kind == "quote") is layer and not isinstance(each.meaning, Nothing)
        ]
        assert all(one.end <= other.start for one, other in pairwise(spans))
    assert set(settled.kept) | {each.annotation for each in settled.dropped} == set(found)
    assert all(each.annotation.span.overlaps(each.kept.span) for each in settled.dropped)
    assert all(each.kept in settled.kept for each in settled.dropped)


@given(st.lists(findings(), max_size=15), st.randoms())
def test_the_order_of_the_annotators_changes_nothing(
    found: list[Annotation], random: Random
) -> None:
    shuffled = found.copy()
    random.shuffle(shuffled)
    assert settle(shuffled) == settle(found)


def test_of_findings_alike_but_for_their_reasons_the_same_one_is_kept_in_each_run() -> None:
    for number in range(20):  # a set of them has another order in each run
        alike = {finding(0, 4, TERM, reason=f"{number}, {last}") for last in ("first", "second")}
        assert [each.reason for each in settle(alike).kept] == [f"{number}, first"]


@given(st.lists(findings(), max_size=20))
def test_a_finding_gives_way_only_to_a_stronger_one(found: list[Annotation]) -> None:
    for each in settle(found).dropped:
        if not isinstance(each.kept.meaning, Nothing):
            weaker, stronger = each.annotation, each.kept
            assert (stronger.authority, len(stronger.span)) >= (weaker.authority, len(weaker.span))


def test_many_findings_that_overlap_nothing_settle_alone() -> None:
    found = [finding(10 * place, 10 * place + 1 + place % 9, TERM) for place in range(2000)]
    assert len(settle(found).kept) == len(found)


def test_figures_come_first_in_rank() -> None:
    figure = Figure(Decimal(3))
    assert kept(settle([finding(0, 4, figure), finding(0, 4, DATE)])) == [figure]
