from collections.abc import Iterable
from datetime import date
from typing import SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.people import LEAST, people
from annotated_briefings.annotators.quotes import quotes, scare_quotes
from annotated_briefings.briefing import FrontMatter
from annotated_briefings.document import Block, Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.speech import REPORTING
from annotated_briefings.meaning import Person, Quote
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.recording import record
from annotated_briefings.source import Source
from annotated_briefings.span import Span
from annotated_briefings.speech import said_by
from effort import stays_in_step

NOTHING = Knowledge.of(())


def read(text: str) -> Document:
    return plain_document(f"-\n{text}", date(2017, 7, 5))


def attributed(marked: str) -> str | None:
    """Who states what stands right after the bar in a text."""
    before, after = marked.split("|")
    document, offset = read(before + after), len(f"-\n{before}")
    speaker = said_by(document, document.sentence_at(offset), offset)
    return speaker.name if speaker else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The mayor said |30 shops were shut.", "The mayor"),
        ("|30 shops were shut, officials in Lagos said.", "officials in Lagos"),
        ("|30 shops were shut, said the mayor.", "the mayor"),
        ("|30 shops were shut, according to the trade union on Monday.", "the trade union"),
        ("According to Paris and the UN |30 shops were shut.", "Paris and the UN"),
        ("The union estimates that some |30 shops were shut.", "The union"),
        ("That is more than the |30 that union officials believe are shut.", "union officials"),
        ("Shops shut, owners said, adding that they hope to reopen in |30 days.", "owners"),
        ("Mei Tanaka, who leads the union, said |30 shops were shut.", "Mei Tanaka"),
        ("Mei Tanaka, a baker in the old town, said |30 shops were shut.", "Mei Tanaka"),
        ("The union's head, Mei Tanaka, said |30 shops were shut.", "Mei Tanaka"),
        ("The union (KTM) said |30 shops were shut.", "The union"),
        ("The mayor's party said it met. They said that |30 shops were shut.", "The mayor's party"),
        ("The Guild, Lusa reported, wants |30 shops.", "Lusa"),
        ("According to media reports |30 shops were shut.", "media reports"),
        ("On Friday the union said |30 shops were shut.", "the union"),
        ("Mei Tanaka said it was bad. She added that |30 shops were shut.", "Mei Tanaka"),
        ('"We shut |30 shops," the mayor told reporters.', "the mayor"),
        ('"We wait. We shut |30 shops," the mayor told reporters.', "the mayor"),
        ('"We wait," the mayor told reporters. "We shut |30 shops."', "the mayor"),
        ('"We wait," the mayor told reporters.\n\n"We shut |30 shops."', "the mayor"),
        ('The mayor said: "I heard they told you |30."', "The mayor"),
        ("This year the city expects |30 fairs.", "the city"),
    ],
)
def test_a_statement_belongs_to_the_subject_of_its_reporting_verb(text: str, who: str) -> None:
    assert attributed(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "Fire shut |30 shops.",
        "|30 people were told to leave.",
        "The |30 people believed to be inside got out.",
        "An estimated |30 shops were shut.",
        "|30 shops were shut the day after the mayor said it was safe.",
        "The |30-member council said it was safe.",
        "The fair will continue for |30 days.",
        'They sold the |30 "called" in the list.',
        "Mei Tanaka opened the meeting. The mayor spoke. She said that |30 were shut.",
        "Estimates suggest that |30 shops were shut.",
        "The fire has claimed the lives of |30 people.",
        "Checks on 5 shops will continue, and |30 are shut.",
    ],
)
def test_what_nobody_states_is_the_articles_own(text: str) -> None:
    assert attributed(text) is None


def test_reporting_verbs_are_in_lower_case_and_regular_forms_well_made() -> None:
    assert all(verb == verb.lower() for verb in REPORTING)
    assert {"said", "tells", "estimates", "believe", "announced", "stressed"} <= REPORTING


def test_scare_quotes_are_listed_and_quotes_are_not_among_them() -> None:
    document = read('The "republic" fell. "We are free at last," Mei Tanaka said.')
    assert [document.source[span] for span in scare_quotes(document)] == ["republic"]
    assert [document.source[found.span] for found in quotes(document, NOTHING)] == [
        "We are free at last,"
    ]


def test_a_run_over_paragraphs_is_one_quote_of_the_record() -> None:
    document = read(
        'Mei Tanaka said: "It is late.\n\nWe go home." She left.\n\n"So long, my friends."'
    )
    told = record(document, quotes(document, NOTHING))["quotes"]
    assert [item["surface"] for item in told] == [
        "It is late.\n\nWe go home.",
        "So long, my friends.",
    ]
    assert {item["speaker"] for item in told[:1]} == {"Mei Tanaka"}
    assert all(document.source.text[it["start"] : it["end"]] == it["surface"] for it in told)


def test_a_speaker_who_is_a_person_has_that_persons_id() -> None:
    document = read('Baker Mei Tanaka came. "We are free at last," Tanaka said.')
    (quote,) = (found.meaning for found in quotes(document, NOTHING))
    assert isinstance(quote, Quote)
    assert ids(people(document, NOTHING)) == {quote.speaker_id} == {"mei-tanaka"}


def ids(found: Iterable[Annotation]) -> set[str]:
    return {finding.meaning.id for finding in found if isinstance(finding.meaning, Person)}


WORDS = st.sampled_from(
    ["“", "”", '"', "'", "’", "«", "said", "told", ",", ".", ":", "\n\n", "Ana", "Silva", "Dr",
     "the", "alliance", "he", "who", "(", ")", "of", "spokesman", "We will not go", "—", "ß", "李"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text_comes_through(text: str) -> None:
    document = plain_document(text, date(2017, 7, 5))
    for found in (*quotes(document, NOTHING), *people(document, NOTHING)):
        assert document.block_at(found.span.start).span.end >= found.span.end
        assert document.source[found.span].strip() == document.source[found.span]
        assert found.confidence >= LEAST
    for sentence in document.sentences:
        for offset in range(sentence.start, sentence.end, 7):
            said_by(document, sentence, offset)


HOSTILE = (
    '"', "“", "‘", "“‘", "“a ‘b ", '" ', '"a" ', "«a» ", "'a ", "s’ ", '"We go," he said. ', "“a. ",
    "Dr Li ", "a, said ", "said ", ", said a", "and said ", "who said ", "according to ", 'a: "b" ',
    "as saying ", "quoted ", "(", "a (", "he said, ", ", ", "Li and ", "it said. The ABC ",
)  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    def work(length: int) -> object:
        # One paragraph that is one sentence: what is near must not mean all of it.
        text = unit * (length // len(unit))
        whole = Span(0, len(text))
        front_matter = FrontMatter("-", date(2017, 7, 5))
        document = Document(Source("a.txt", text), front_matter, (Block(whole),), (whole,))
        found = [*quotes(document, NOTHING), *scare_quotes(document)]
        return [*found, *people(document, NOTHING)]

    assert stays_in_step(work, 3_000)


def test_what_is_copied_does_not_grow_with_the_text() -> None:
    # Counting calls does not see how much one call copies: a search goes over every character once.
    text = Text('"a" ' * 5_000)
    whole = Span(0, len(text))
    front_matter = FrontMatter("-", date(2017, 7, 5))
    document = Document(Source("a.txt", text), front_matter, (Block(whole),), (whole,))
    text.copied = 0
    assert len(list(scare_quotes(document))) == 5_000
    assert text.copied < 20 * len(text)


class Text(str):
    """A text that counts the characters that are cut out of it."""

    copied = 0

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        cut = super().__getitem__(key)
        self.copied += len(cut)
        return cut
