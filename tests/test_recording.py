"""What `briefings annotate --json` prints: the record of a file, written piece by piece."""

import json
from datetime import date

import pytest

from annotated_briefings.annotating import annotate
from annotated_briefings.building import known
from annotated_briefings.meaning import Place
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.recording import record, written
from annotated_briefings.settings import Settings

TEXTS = (
    "",
    "Talks\n\nThe mayor of Tirana said on Monday: “We – all 300 of us – will join NATO.”",
    "Talks\n\nAna Silva, head of the Data Forum (DF), spoke of a “cold” DF in Nigéria. " * 3,
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", ["talks.txt", 'an "odd" {name}'])
def test_the_pieces_of_a_line_are_its_record_as_json(text: str, name: str) -> None:
    document = plain_document(text, date(2017, 7, 5), name)
    kept = annotate(document, known((), Settings())).kept
    line = "".join(written(document, kept))
    assert line == json.dumps(record(document, kept), ensure_ascii=False)


def test_no_piece_is_long_however_long_the_text() -> None:
    text = "Talks\n\n" + "The mayor of Tirana said 300 people left the city on Monday. " * 200
    document = plain_document(text, date(2017, 7, 5))
    pieces = list(written(document, annotate(document, known((), Settings())).kept))
    assert len(pieces) > 600
    assert max(map(len, pieces)) < 500


@pytest.mark.parametrize(
    ("words", "value"),
    [("the 1990s", "199"), ("the 19th century", "18"), ("the 1960s and 70s", "196")],
)
def test_a_decade_and_a_century_are_written_by_the_digits_that_are_known(
    words: str, value: str
) -> None:
    document = plain_document(f"Talks\n\nMills closed in {words}.", date(2017, 7, 5))
    dates = record(document, annotate(document, known((), Settings())).kept)["dates"]
    assert dates[0]["value"] == value


def test_a_town_is_a_city_to_who_reads_the_data() -> None:
    text = "Ferry delayed\n\nThe ferry from Holyhead, Wales, reached Dublin, Ireland, on Monday."
    document = plain_document(text, date(2017, 7, 5))
    kept = annotate(document, known((), Settings())).kept
    kinds = {each["surface"]: each["kind"] for each in record(document, kept)["places"]}
    assert kinds["Holyhead"] == kinds["Dublin"] == "city"
    features = {each.meaning.feature for each in kept if isinstance(each.meaning, Place)}
    assert {"town", "city"} <= features
