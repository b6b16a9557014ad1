"""What is known of one briefing alone, above what is known of all."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.entry import Entry
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.source import Location
from annotated_briefings.span import Span
from effort import calls

TEXT = (
    "The Old Quay of the WDF met the W.D.F. and old quays, at the Quay Office (QO) or Q.O. or WDF2."
)


def entry(number: int, name: str, short: str | None, shipped: bool) -> Entry:
    return Entry(
        f"e{number}", "organisation", name, "D.", Location("g.yml", 1, 1), short, shipped=shipped
    )


def entries(numbers: st.SearchStrategy[int]) -> st.SearchStrategy[Entry]:
    return st.builds(
        entry,
        numbers,
        st.sampled_from(["Old Quay", "Quay Office", "Quay", "WDF2"]),
        st.sampled_from([None, "WDF", "QO", "Q.O."]),
        st.just(value=False),
    )


def read(knowledge: Knowledge) -> list[tuple[Span, tuple[str, ...]]]:
    within = Span(0, len(TEXT))
    return [
        match
        for index in (knowledge.names, knowledge.acronyms)
        for match in index.matches(TEXT, within)
    ]


@given(
    st.lists(entries(st.integers(0, 3)), max_size=4),
    st.lists(st.sampled_from(["WDF", "QO", "QOX"]), max_size=3),
    st.lists(entries(st.integers(4, 6)), max_size=3),
)
def test_a_term_of_one_briefing_is_known_as_if_the_glossary_had_it(
    own: list[Entry], listed: list[str], terms: list[Entry]
) -> None:
    shipped = [entry(10 + at, f"List {at}", short, True) for at, short in enumerate(listed)]
    above = Knowledge.of([*shipped, *own]).with_terms(tuple(terms))
    whole = Knowledge.of([*shipped, *own, *terms])
    assert dict(above.entries) == dict(whole.entries)
    assert {short: set(keys) for short, keys in above.shorts.items()} == {
        short: set(keys) for short, keys in whole.shorts.items()
    }
    assert [(span, set(keys)) for span, keys in read(above)] == [
        (span, set(keys)) for span, keys in read(whole)
    ]


def test_a_term_of_one_briefing_takes_the_place_of_the_entry_with_its_id() -> None:
    knows = Knowledge.of([entry(1, "Old Quay", "WDF", False)])
    above = knows.with_terms((entry(1, "Quay Office", "QO", False),))
    assert above.entries["e1"].name == "Quay Office"
    assert [TEXT[span.start : span.end] for span, _ in read(above)] == ["Quay Office", "QO", "Q.O."]


def test_a_term_of_one_briefing_is_little_work_however_long_a_list_is_known() -> None:
    letters = ["".join(three) for three in product("ABCDEFGHIJ", repeat=3)]
    long = Knowledge.of(entry(at, "N", short, True) for at, short in enumerate(letters))
    assert calls(lambda: long.with_terms((entry(5000, "Old Quay", "QO", False),))) < 5 * len(
        letters
    )


def test_an_acronym_written_like_a_word_is_one_and_a_name_of_one_word_is_none() -> None:
    wdf = Entry(
        "wdf", "organisation", "Wharf", "D.", Location("g.yml", 1, 1), "WDF", aliases=("Wdf",)
    )
    assert dict(Knowledge.of([wdf]).shorts).keys() >= {"WDF", "Wdf"}
    assert "Wharf" not in Knowledge.of([wdf]).shorts
