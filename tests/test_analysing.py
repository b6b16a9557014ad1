import subprocess
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotated_briefings import analysing
from annotated_briefings.analysing import Model, analysed, load_model
from annotated_briefings.document import Document
from annotated_briefings.reading.briefings import plain_document

pytestmark = pytest.mark.skipif(load_model() is None, reason="the extra [auto] is not installed")

DAY = date(2017, 7, 5)


def model() -> Model:
    loaded = load_model()
    assert loaded is not None
    return loaded


def read(text: str) -> Document:
    return analysed(plain_document(text, DAY), model())


def names(document: Document) -> list[tuple[str, str]]:
    assert document.analysis is not None
    return [(document.source[name.span], name.label) for name in document.analysis.names]


def test_tokens_and_names_point_into_the_source() -> None:
    document = read("Flood\n\nAngela Merkel visited Hamburg.\n\nShe met residents.")
    assert document.analysis is not None
    words = [document.source[token.span] for token in document.analysis.tokens]
    assert words == "Flood Angela Merkel visited Hamburg . She met residents .".split()
    assert names(document) == [("Angela Merkel", "PERSON"), ("Hamburg", "GPE")]


def test_heads_are_counted_over_the_whole_text() -> None:
    document = read("Flood\n\nAngela Merkel visited Hamburg.\n\nShe met residents.")
    assert document.analysis is not None
    tokens = document.analysis.tokens
    she = next(token for token in tokens if document.source[token.span] == "She")
    assert (she.dep, tokens[she.head].lemma) == ("nsubj", "meet")


def test_no_name_runs_from_one_paragraph_into_the_next() -> None:
    document = read("Title\n\nThe ship reached New\n\nYork Minster burned.")
    assert all("\n" not in name for name, _ in names(document))


def test_a_name_may_run_across_a_line_break() -> None:
    text = "Title\n\nThe talks between the two sides were led by Angela\nMerkel in Berlin.\n\nEnd."
    assert ("Angela\nMerkel", "PERSON") in names(read(text))


def test_without_a_model_the_document_stays_as_it_is() -> None:
    document = plain_document("Title\n\nText.", DAY)
    assert analysed(document, None) is document


def test_a_text_longer_than_the_model_takes_is_read_in_pieces(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(analysing, "LONGEST_PIECE", 40)
    text = "Title\n\n" + "Angela Merkel visited Hamburg. " * 4 + "x" * 100 + " end."
    document = read(text)
    assert document.analysis is not None
    assert names(document)[:2] == [("Angela Merkel", "PERSON"), ("Hamburg", "GPE")]
    tokens = document.analysis.tokens
    assert sum(len(token.span) for token in tokens) == sum(not letter.isspace() for letter in text)
    assert all(0 <= token.head < len(tokens) for token in tokens)


def test_an_analysis_is_kept_in_the_folder_given(tmp_path: Path) -> None:
    document = plain_document("Title\n\nAngela Merkel visited Hamburg.", DAY)
    first = analysed(document, model(), tmp_path)
    assert first == analysed(document, model(), tmp_path) == analysed(document, model())
    assert len(list(tmp_path.iterdir())) == 1


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_any_text_comes_through(text: str) -> None:
    result = read(text)
    assert result.analysis is not None
    spans = [token.span for token in result.analysis.tokens]
    assert spans == sorted(spans)
    assert all(first.end <= second.start for first, second in pairwise(spans))


def test_spacy_is_not_imported_before_a_text_is_read() -> None:
    code = (
        "import sys; from annotated_briefings import analysing; analysing.load_model();"
        "sys.exit('spacy' in sys.modules)"
    )
    environment = {"PYTHONPATH": str(Path(analysing.__file__).parents[1])}
    assert (
        subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == 0
    )


def test_an_endless_run_of_brackets_is_no_word_and_takes_no_time() -> None:
    document = read("Flood\n\nAngela Merkel came. " + "(" * 20_000 + " She met residents.")
    assert document.analysis is not None
    assert max(len(token.span) for token in document.analysis.tokens if token.pos != "SPACE") < 20
    assert document.source[document.analysis.tokens[-2].span] == "residents"
