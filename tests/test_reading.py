"""Reading: what becomes of bytes, front matter, paragraphs and glossaries."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.document import Document
from annotated_briefings.problem import Severity
from annotated_briefings.reading.briefings import Reading, plain_document, read_briefing
from annotated_briefings.reading.glossaries import joined, read_glossary

FRONT = "---\ntitle: Talks resume\ndate: 2020-01-31\n---\n"


def read(text: str, name: str = "briefings/talks.txt") -> Reading:
    return read_briefing(text.encode(), name)


def messages(reading: Reading) -> list[str]:
    return [str(problem) for problem in reading.problems]


def paragraphs(text: str) -> list[str]:
    document = read(FRONT + text).document
    assert document
    return [document.source[block.span] for block in document.blocks]


def test_front_matter_and_text_are_parted() -> None:
    document = read(FRONT + "The talks resumed.\n").document
    assert document
    assert document.front_matter.title == "Talks resume"
    assert document.front_matter.date == date(2020, 1, 31)
    assert document.source.text[document.body_start :] == "The talks resumed.\n"


def test_blank_lines_part_paragraphs() -> None:
    text = "First line of one,\nits second.\n\nAnother one\nthat goes on.\n"
    assert paragraphs(text) == ["First line of one,\nits second.", "Another one\nthat goes on."]


def test_each_line_is_a_paragraph_where_no_line_is_blank() -> None:
    assert paragraphs("One paragraph.\nAnother\nA third.\n") == [
        "One paragraph.",
        "Another",
        "A third.",
    ]


def test_one_stray_blank_line_does_not_make_one_giant_paragraph() -> None:
    text = "One paragraph.\nAnother one.\n\nA third.\nA fourth.\nA fifth.\n"
    assert len(paragraphs(text)) == 5


def test_a_heading_is_a_block_without_its_marks() -> None:
    document = read(FRONT + "Before.\n\n## What next\nAfter.\n").document
    assert document
    headings = [document.source[block.span] for block in document.blocks if block.heading]
    assert headings == ["What next"]


def test_only_two_hashes_and_a_space_make_a_heading() -> None:
    document = read(FRONT + "# One\n\n##Two\n\n### Three\n").document
    assert document
    assert not any(block.heading for block in document.blocks)


def test_windows_newlines_and_a_byte_order_mark_are_taken_off_before_anything_is_counted() -> None:
    data = b"\xef\xbb\xbf" + (FRONT + "One.\n\nTwo.\n").replace("\n", "\r\n").encode()
    document = read_briefing(data, "talks.txt").document
    assert document
    assert [document.source[block.span] for block in document.blocks] == ["One.", "Two."]


def test_words_that_yaml_1_1_takes_for_booleans_stay_words() -> None:
    reading = read("---\ntitle: On\ndate: 2020-01-31\ntags: [no, yes]\n---\nText.\n")
    assert reading.document
    assert reading.document.front_matter.tags == ("no", "yes")


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ("titel: x\ndate: 2020-01-31", "briefings/talks.txt:2:1: invalid-field: the field `title`"),
        ("titel: x\ndate: 2020-01-31", "did you mean `title`?"),
        ("title: x\ndate: 2020-02-31", "briefings/talks.txt:3:1: invalid-field: `date`"),
        ("title: a: b\ndate: 2020-01-31", "briefings/talks.txt:2:9: malformed-yaml"),
        ("title: x\ntitle: y", "'title' stands twice"),
        ("a: &b 1\nc: *b", "anchors and aliases are not used here"),
        ("title: !!python/name:os.system x", "tags such as"),
        ("- a list", "is not front matter"),
        ("? [a]\n: b", "a name is expected"),
        ("source: {name: x, url: 'javascript:alert(1)'}", "is not a web address"),
        ("[" * 3000, "nested too deeply"),
    ],
)
def test_wrong_front_matter_is_an_error_with_its_place(front: str, said: str) -> None:
    reading = read(f"---\n{front}\n---\nText.\n")
    assert reading.document is None
    assert any(said in message for message in messages(reading))
    assert all(problem.severity is Severity.ERROR for problem in reading.problems)


def test_every_wrong_field_is_reported_not_only_the_first() -> None:
    assert len(read("---\ntitle: [1]\ndate: x\ntags: y\n---\nText.\n").problems) == 3


def test_front_matter_without_an_end_is_an_error() -> None:
    assert "has no end" in messages(read("---\ntitle: x\n"))[0]


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0c", "\x1b", "\U000f0041"])
def test_a_character_that_cannot_be_shown_is_refused(character: str) -> None:
    reading = read(f"{FRONT}a{character}b")
    assert reading.document is None
    assert messages(reading)[0].startswith("briefings/talks.txt:5:2: unreadable")


def test_bytes_that_are_not_utf_8_are_refused_with_their_place() -> None:
    reading = read_briefing(FRONT.encode() + b"caf\xe9", "talks.txt")
    assert messages(reading)[0].startswith("talks.txt:5:4: unreadable: the byte 0xE9")


def test_a_bare_text_is_drafted_with_a_warning() -> None:
    reading = read("Talks resume\nThey met.\n", "briefings/2020-01-31-talks.txt")
    assert reading.document
    assert reading.document.drafted
    assert reading.document.front_matter.title == "Talks resume"
    assert [problem.code for problem in reading.problems] == ["no-front-matter"]


def test_a_bare_text_without_a_date_says_how_to_give_it_one() -> None:
    assert "briefings new" in messages(read("Talks resume\nThey met.\n"))[0]


def test_a_briefing_without_text_is_a_warning() -> None:
    assert [problem.code for problem in read(FRONT).problems] == ["empty-text"]


def test_the_headline_of_a_bare_article_is_a_block_before_its_body() -> None:
    document = plain_document("Talks resume\nThey met.\n", date(2020, 1, 31))
    assert [document.source[block.span] for block in document.blocks] == [
        "Talks resume",
        "They met.",
    ]
    assert document.blocks[0].span.end < document.body_start


def test_a_bare_article_that_begins_with_a_paragraph_has_it_in_its_body() -> None:
    opening = (
        "LIMA, Peru — A bridge over the river Rímac gave way on Monday as a bus and two lorries "
        "crossed it, and nobody was hurt, the mayor said."
    )
    document = plain_document(f"{opening}\n\nIt was built in 1952.\n", date(2020, 1, 31))
    assert document.front_matter.title == opening
    assert document.body_start == 0
    assert not any(block.heading for block in document.blocks)


def test_a_short_line_is_a_headline_even_with_a_full_stop() -> None:
    document = plain_document("Talks resume in the U.S.\nThey met.\n", date(2020, 1, 31))
    assert document.blocks[0].heading


@given(st.text())
def test_any_text_is_read_or_refused_with_a_message(text: str) -> None:
    reading = read(text, "2020-01-31-any.txt")
    assert reading.document or reading.problems


@given(st.binary())
def test_any_bytes_are_read_or_refused_with_a_message(data: bytes) -> None:
    reading = read_briefing(data, "2020-01-31-any.txt")
    assert reading.document or reading.problems


@given(st.text(alphabet="ab .\n\t\u2028\x85é"))
def test_blocks_and_sentences_lie_in_the_text_in_order(text: str) -> None:
    document = plain_document(text, date(2020, 1, 31))
    for spans in ([block.span for block in document.blocks], list(document.sentences)):
        assert all(one.end <= other.start for one, other in pairwise(spans))
    kept = " ".join(document.source[block.span] for block in document.blocks)
    assert kept.split() == text.split()


@pytest.mark.parametrize("space", "\u0085\u00a0\u2009\u2028\u202f\u3000")
def test_a_space_of_several_bytes_before_a_full_stop_is_a_space(space: str) -> None:
    text = "-\nThe ferry took pier B . It left at noon."
    wide = text.replace(" .", f"{space}.")
    day = date(2020, 1, 31)
    assert plain_document(wide, day).sentences == plain_document(text, day).sentences


def test_a_paragraph_read_in_pieces_has_the_sentences_it_has_by_itself() -> None:
    sentences = [
        f"We saw {count} boats on the way. “None had fish. None had {'salt ' * (count % 7)}left,”"
        " she said, and went."
        for count in range(200)
    ]
    alone = [
        part
        for each in sentences
        for part in _sentences(plain_document(f"-\n{each}", date(2020, 1, 31)))
    ]
    assert _sentences(plain_document(f"-\n{' '.join(sentences)}", date(2020, 1, 31))) == alone


def _sentences(document: Document) -> list[str]:
    """The sentences below the headline."""
    return [document.source[span] for span in document.sentences[1:]]


ENTRY = (
    "- {id: sdf, kind: organisation, name: Syrian Democratic Forces, definition: An alliance.}\n"
)


def test_a_glossary_entry_knows_where_it_stands() -> None:
    glossary = read_glossary(("# ours\n" + ENTRY).encode(), "glossary/a.yml")
    assert str(glossary.entries[0].location) == "glossary/a.yml:2:3"


def test_a_wrong_entry_is_left_out_and_the_others_are_kept() -> None:
    glossary = read_glossary((ENTRY + "- {id: B!}\n").encode(), "glossary/a.yml")
    assert [entry.id for entry in glossary.entries] == ["sdf"]
    assert {problem.code for problem in glossary.problems} == {"invalid-field"}


def test_two_entries_with_one_id_are_an_error_that_names_both() -> None:
    files = [read_glossary(ENTRY.encode(), name) for name in ("a.yml", "b.yml")]
    glossary = joined(files)
    assert len(glossary.entries) == 1
    assert str(glossary.problems[0]).startswith("b.yml:1:3: duplicate-entry")
    assert "a.yml:1:3" in str(glossary.problems[0])


def test_an_empty_glossary_is_no_mistake() -> None:
    assert read_glossary(b"# nothing yet\n", "a.yml").problems == ()


@pytest.mark.parametrize("short", ["NO", "ON", "1e3", "0x10"])
def test_acronyms_that_yaml_might_take_for_values_stay_as_written(short: str) -> None:
    entry = f"- {{id: x, kind: acronym, name: N, definition: d, short: {short}}}"
    assert read_glossary(entry.encode(), "a.yml").entries[0].short == short


def decided_date(written: str) -> list[str]:
    decision = f"decisions: [{{text: Text, date: {written}}}]"
    reading = read(f"---\ntitle: T\ndate: 2020-01-31\n{decision}\n---\nText.\n")
    return [str(problem) for problem in reading.problems]


@pytest.mark.parametrize(
    "written",
    (
        "2017-07-04 2017-07 2017 2017-W27 2017-W26-WE 2017-Q2 2017-H1 2017-SU 2017-07-04TMO"
        " 2016-02-29 199X 18XX BC0490 2014/2016 2017-07-04/2017-07-06 P8M PT3H"
    ).split(),
)
def test_a_decision_may_give_a_date_in_any_form_of_timex3(written: str) -> None:
    assert decided_date(written) == []


@pytest.mark.parametrize(
    "written",
    ["soon", "4 July 2017", "2017-7-4", "2017-13", "2017-06-31", "2017-Q5", "P8", "2017/"],
)
def test_a_decision_with_another_date_is_answered_with_an_example(written: str) -> None:
    (said,) = decided_date(written)
    assert (
        f'briefings/talks.txt:4:26: invalid-field: `date`: "{written}" is not a date such' in said
    )
    assert 'for example: `date: "2017-07-04"`' in said
