"""Which of what a corpus of quantities marks are figures, and which units are one."""

import pytest

from quality import figures
from quality.conventions import figures_alone
from quality.corpus import Case, Found
from quality.counting import Count
from quality.figures import Amount
from quality.units import same_unit


def gold(text: str, *written: str) -> list[Amount]:
    """Amounts where their surfaces stand in a text, in its order."""
    found, behind = [], 0
    for surface in written:
        start = text.index(surface, behind)
        behind = start + len(surface)
        found.append(Amount(start, behind, 1.0))
    return found


@pytest.mark.parametrize(
    ("text", "marked", "kept"),
    [
        ("The pond is 3 km (1.9 miles) long.", ("3 km", "1.9 miles"), ["3 km"]),
        ("In 1979 they bought 40 boats.", ("1979", "40"), ["40"]),
        ("Apollo 11 carried 3 men.", ("11", "3"), ["3"]),
        ("Call 555-0134 for a gallon of 12 soups.", ("555", "0134", "a gallon", "12"), ["12"]),
        ("Two (of 12 metres) sank.", ("Two", "12 metres"), ["Two"]),
    ],
)
def test_years_names_conversions_and_words_without_a_number_are_no_figures(
    text: str, marked: tuple[str, ...], kept: list[str]
) -> None:
    alone = figures_alone(text, gold(text, *marked))
    assert [text[each.start : each.end] for each in alone] == kept


def test_a_row_of_figures_alone_leaves_the_rest_of_the_gold_out() -> None:
    text = "In 1979 they bought 40 boats."
    case = Case("1", text, gold(text, "1979", "40"))
    item = {"value": 1, "unit": None, "counted": "boats", "hedge": "exact", "confidence": 0.9}
    said = Found({"figures": [{**item, "start": 20, "end": 22, "rule": "counted"}]})
    assert figures.score_partial(case, said)["reached"] == Count(1, 2)
    alone = figures.alone(figures.score_partial)(case, said)
    assert alone["reached"] == Count(1, 1)
    assert "sure" not in alone


@pytest.mark.parametrize(
    ("name", "unit", "same"),
    [
        ("kg s−1", "kilogram per second", True),
        ("μg/ml", "microgram per millilitre", True),
        ("W/m2", "watt per square metre", True),
        ("cubic centimetre", "millilitre", True),
        ("kg s−1", "kilogram per hour", False),
        ("dollar per hour", "USD", True),
        ("euro per hour", "USD", False),
        ("stems/ha", "hectare", False),
    ],
)
def test_units_are_one_if_they_measure_as_much(name: str, unit: str, same: bool) -> None:
    assert same_unit(name, unit, None) is same
