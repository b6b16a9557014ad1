import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.matching import Case, NameIndex, case_of
from annotated_briefings.span import Span
from annotated_briefings.tokens import Tokens


def marked(text: str, *names: str, exact: bool = False) -> str:
    """The text with what the names match in square brackets."""
    index = NameIndex(((name, name) for name in names), exact=exact)
    spans = [span for span, _ in index.matches(text, Span(0, len(text)))]
    for span in reversed(spans):
        text = f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"
    return text


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        # the longest name, in any case
        (["old city", "old city wall"], "the [Old City Wall] and the [OLD CITY] gate"),
        (["river", "river boat club"], "a [river] boat"),
        # plurals and possessives
        (["drone"], "two [drones], the [drone]'s and the [drones]’ noise"),
        (["church", "army", "bus"], "[churches], [armies], [buses], [bus]"),
        (["prisoner of war"], "[prisoners of war], [prisoner of wars]"),
        (["ray"], "[rays], raies"),
        # boundaries
        (["U.S."], "the [U.S.] and [U.S.]'s, not U.S.A. or xU.S."),
        (["C++", "C"], "[C++] and C+++ and C# and [C], not C++11"),
        (["$5m"], "[$5m], not US$5m, $5million or 2$5m"),
        (["art"], "[art], party, artful, art.com, l'art, art'istic, @art"),
        (["5 km"], "[5 km], 2.5 km, 15 km"),
        (["Sana"], "[Sana] is not Sana'a, though [Sana]'s and '[Sana]' are"),
        # line breaks and hyphens
        (["old city", "well-known man"], "[old\ncity] [well-\nknown man]"),
        (["co-op"], "[co‑op] and co - op and co op"),
        # apostrophes and accents, either way
        (["Sana'a"], "[Sana’a] [Sanaʼa] [SANA'A] Sanaa"),
        (["São Paulo"], "[Sao Paulo] [Sa\u0303o Paulo]"),
        (["Łódź"], "[Lodz] [ŁÓDŹ]"),
        (["Sao Paulo"], "[São Paulo]"),
        # names with one word of their own keep their capital
        (["Labour", "the Channel"], "[Labour], labour, [the Channel], the channel, [The CHANNEL]"),
        (["al-Nour"], "[Al-Nour] and [al-Nour], not al-nour"),
        (["NGO"], "[NGO], [NGOs], ngo, Ngo"),
        (["IS"], "[IS], is, Is, ISs"),
    ],
)  # fmt: skip
def test_names_are_found_as_they_are_written(names: list[str], expected: str) -> None:
    text = expected.replace("[", "").replace("]", "")
    assert marked(text, *names) == expected


def test_an_accent_of_its_own_belongs_to_the_letter_before_it() -> None:
    for mark in map(chr, range(0x300, 0x10000)):
        if unicodedata.category(mark).startswith("M"):
            assert Tokens(f"e{mark}l o").written == [f"e{mark}l", "o"]


def test_an_exact_index_takes_names_only_as_they_stand() -> None:
    assert marked("SDF, sdf, SDFs and mRNA, MRNA", "SDF", "mRNA", exact=True) == (
        "[SDF], sdf, [SDFs] and [mRNA], MRNA"
    )


def test_a_name_of_two_meanings_comes_with_both_keys_in_order() -> None:
    index = NameIndex([("old city", "b"), ("Old City", "a"), ("old city", "b")])
    assert list(index.matches("Old City", Span(0, 8))) == [(Span(0, 8), ("b", "a"))]


def test_a_longer_name_in_the_wrong_case_does_not_hide_a_shorter_one() -> None:
    index = NameIndex([("channel", "water"), ("the Channel", "sea")])
    assert list(index.matches("the channel", Span(0, 11))) == [(Span(4, 11), ("water",))]


def test_nothing_is_found_outside_the_stretch_that_is_read() -> None:
    index = NameIndex([("old city", "a")])
    assert list(index.matches("old city", Span(0, 3))) == []


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("Syrian Democratic Forces", Case.FREE),
        ("caliphate", Case.FREE),
        ("the alliance", Case.FREE),
        ("Labour", Case.CAPITAL),
        ("The Times", Case.CAPITAL),
        ("C++", Case.CAPITAL),
        ("ISIS", Case.EXACT),
        ("U.S.", Case.EXACT),
        ("the UN", Case.EXACT),
        ("", Case.FREE),
    ],
)
def test_the_writing_of_a_name_says_what_case_it_needs(name: str, case: Case) -> None:
    assert case_of(name) is case


WORDS = st.sampled_from(["red", "sea", "dock", "of", "seas", "docks", "redd"])
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


def reference(text: str, names: set[str]) -> list[tuple[int, int]]:
    """Every name tried at every place: the longest from the left, none overlapping."""
    found = []
    position = 0
    while position < len(text):
        ends = [end for name in names for end in ends_of(text, position, name)]
        if ends:
            found.append((position, max(ends)))
            position = max(ends)
        else:
            position += 1
    return found


def ends_of(text: str, position: int, name: str) -> list[int]:
    words = name.split()
    plural_at = [len(words) - 1, *(at - 1 for at, word in enumerate(words) if word == "of" and at)]
    ends = []
    for at in (None, *plural_at):
        forms = [
            f"{word}{'es' if word.endswith('s') else 's'}" if position == at else word
            for position, word in enumerate(words)
        ]
        if at is not None and len(words[at]) < 3:
            continue
        spaced = r"\s+".join(forms)
        if match := re.compile(rf"(?<!\w){spaced}(?!\w)").match(text, position):
            ends.append(match.end())
    return ends


@given(
    st.sets(NAMES, max_size=6),
    st.lists(st.tuples(WORDS, st.sampled_from([" ", "\n", ", ", "  ", "-"]))),
)
def test_the_index_finds_what_trying_every_name_finds(
    names: set[str], parts: list[tuple[str, str]]
) -> None:
    text = "".join(word + gap for word, gap in parts)
    index = NameIndex((name, name) for name in names)
    found = [(span.start, span.end) for span, _ in index.matches(text, Span(0, len(text) + 1))]
    assert found == reference(text, names)


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=8), max_size=5))
def test_any_text_and_any_names_come_through(text: str, names: list[str]) -> None:
    index = NameIndex((name, name) for name in names)
    end = 0
    for span, keys in index.matches(text, Span(0, len(text) + 1)):
        assert span.start >= end
        assert keys
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        end = span.end


@given(st.text(min_size=1, max_size=60))
def test_a_text_that_is_a_name_is_found_whole(name: str) -> None:
    start, end = len(name) - len(name.lstrip()), len(name.rstrip())
    found = list(NameIndex([(name, "")]).matches(name, Span(0, len(name))))
    assert found == ([(Span(start, end), ("",))] if start < end else [])


def visits(names: list[str], text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many steps through the index a text takes."""
    count = 0
    step = Tokens.step

    def counted(tokens: Tokens, index: int) -> str:
        nonlocal count
        count += 1
        return step(tokens, index)

    index = NameIndex((name, name) for name in names)
    with monkeypatch.context() as patched:
        patched.setattr(Tokens, "step", counted)
        list(index.matches(text, Span(0, len(text))))
    return count


def test_steps_grow_with_the_text_and_not_with_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "one two three name 7 and name 8 four five " * 50
    few = [f"name {number}" for number in range(10)]
    many = [f"name {number}" for number in range(5000)]
    assert visits(few, text, monkeypatch) == visits(many, text, monkeypatch)
    once, twice = visits(few, text, monkeypatch), visits(few, text * 2, monkeypatch)
    assert twice == 2 * once


def test_steps_stay_linear_where_names_and_text_repeat_a_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = [" ".join(["a"] * length) + " b" for length in range(1, 9)]
    text = "a " * 3000
    assert visits(names, text, monkeypatch) <= 3000 * 9
