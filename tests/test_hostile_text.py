"""Any text whatever comes through without an exception, and in time linear in its length.

Calls are counted, not seconds (see `effort`); `make hostile` times the same patterns on long texts.
"""

from datetime import date
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotated_briefings.analysing import analysed, load_model
from annotated_briefings.annotating import annotate
from annotated_briefings.document import Document
from annotated_briefings.judging import judge
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.reading.briefings import plain_document, read_briefing
from effort import stays_in_step
from hostile import PATTERNS, composed, known, steps, text_of
from test_protecting import HOSTILE
from test_rendering import without_added

DRAFTED = "2017-07-05-a.txt"
"""A name that gives a bare text its day."""

FRAGMENTS = st.one_of(
    st.sampled_from([*PATTERNS.values(), *HOSTILE]),
    st.builds(
        lambda fragment, times: fragment * times,
        st.sampled_from([*PATTERNS.values()]),
        st.integers(2, 40),
    ),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(st.characters(categories=["L", "M", "N", "P", "S", "Z"], include_characters="\n\t")),
)
TEXTS = st.lists(FRAGMENTS, max_size=8).map("".join)
"""Text of any script, sound or not, with what annotators look for strewn in."""

VOCABULARY = """\
    said says told according to by quoted as saying ) ( [ ] " “ ” ' ’ ‘ , . : ; - – — ! ? A0 US UN
    IS SDF (SDF) Syrian Democratic Forces Ana Silva Mr Dr Gen. al- bin de van O'Brien the The a of
    in on at from and or who which he she they it his her Washington Paris Texas Raqa Raqqa Old
    City Georgia New York St. Sudan 1 2,500 3.5 -5 +4 1/2 ½ two hundred thousand million % $ € $5m
    5km miles per hour years old 34 about some nearly up more than at least between 5 7 dozens few
    July 2017 Tuesday last next yesterday today ago months 2016 '68 1990s Q2 mid- early late
    following week spokesman president minister coalition killed wounded people said: ß é İ ı 𝟙 ٣
    中 ‍ ́ « » „ U.S. p.m. D-Ohio km² °C 24/7 9/11 0 007 1.2.3.4 a) ii
""".split()
"""Words that annotators act on; what breaks one is oftener their order than their letters."""
SOUPS = st.builds(
    lambda words, between: between.join(words),
    st.lists(st.sampled_from([*VOCABULARY, "\n\n", "\n"]), max_size=25),
    st.sampled_from([" ", " ", "", "\u00a0", "  "]),
)

knowledge = cache(known)


def read(text: str) -> Document | None:
    """A text as a drafted briefing; None where it holds what no page can show, or nothing."""
    reading = read_briefing(text.encode(), DRAFTED)
    assert reading.document or reading.problems
    return reading.document


@given(SOUPS)
@example(")A0 said")
@example("4 4 $5m \n\n Mr")
@example("Mayor Ana Silva of Tuesday")
def test_the_words_that_annotators_act_on_come_through_in_any_order(text: str) -> None:
    document = plain_document(text, date(2017, 7, 5))
    for finding in annotate(document, knowledge()).kept:
        assert finding.span in document.block_at(finding.span.start).span


def goes_through(document: Document, knows: Knowledge) -> bool:
    """The whole way of a text: whether its page shows it as it stands."""
    settled = annotate(document, knows)
    judged = judge(document, settled)
    for finding in (*settled.kept, *(dropped.annotation for dropped in settled.dropped)):
        block = document.block_at(finding.span.start)
        assert finding.span in block.span
        assert document.source[finding.span].strip()
    assert all(str(problem) for problem in judged.problems)
    page, *_ = composed(document, judged.published, knows)
    body = (each.span for each in document.blocks if each.span.start >= document.body_start)
    text = " ".join(" ".join(document.source[span] for span in body).split())
    return without_added(page) == text


@given(TEXTS)
def test_any_text_comes_through(text: str) -> None:
    document = read(text)
    assert document is None or goes_through(document, knowledge())


@given(TEXTS)
@settings(max_examples=25)
def test_any_text_comes_through_the_language_model(text: str) -> None:
    document = read(text)
    assert document is None or goes_through(analysed(document, load_model()), knowledge())


@pytest.mark.parametrize("code", [0xD800, 0xDBFF, 0xDC00, 0xDFFF])
def test_half_a_surrogate_pair_is_refused_with_its_place(code: int) -> None:
    reading = read_briefing(f"a\nb{chr(code)}".encode("utf-8", "surrogatepass"), DRAFTED)
    assert str(reading.problems[0]).startswith(f"{DRAFTED}:2:2: unreadable: the byte 0xED is not")


@pytest.mark.parametrize("pattern", PATTERNS)
def test_work_on_a_pattern_stays_in_step_with_its_length(pattern: str) -> None:
    def work(length: int) -> None:
        for _ in steps(text_of(pattern, length), knowledge()):
            pass

    work(100)  # reads the words and units that are asked for
    assert stays_in_step(work, short=500)
