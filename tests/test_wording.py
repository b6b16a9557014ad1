"""How values are said on a page."""

from decimal import Decimal

import pytest

from annotated_briefings.composing.people import family_name
from annotated_briefings.composing.wording import Wording, with_article
from annotated_briefings.meaning import Figure, Hedge


@pytest.mark.parametrize(
    ("hedge", "said"),
    [
        ("exact", "2,500"),
        ("about", "about 2,500"),
        ("at least", "at least 2,500"),
        ("at most", "up to 2,500"),
        ("less than", "under 2,500"),
        ("more than", "over 2,500"),
        ("estimated", "an estimated 2,500"),
        ("few", "a few thousand"),
    ],
)
def test_a_hedge_is_said_in_words(hedge: Hedge, said: str) -> None:
    assert Wording.of().amount(Figure(Decimal(2500), hedge=hedge), "a few thousand") == said


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure(Decimal(10), Decimal(32)), "10–32"),
        (Figure(Decimal("0.5"), unit="%"), "0.5%"),
        (Figure(Decimal(1_400_000)), "1.4 million"),
        (Figure(Decimal(422_000), unit="EUR", hedge="more than"), "over €422,000"),
        (Figure(Decimal(1), Decimal(2), unit="day"), "1–2 days"),
        (Figure(Decimal("2.5"), unit="kilometre"), "2.5 kilometres"),
        (Figure(Decimal(-5), unit="degree Celsius"), "-5 degrees Celsius"),
        (Figure(Decimal(3), unit="kilogram per cubic metre"), "3 kilograms per cubic metre"),
        (Figure(Decimal(2), unit="inch per hour"), "2 inches per hour"),
        (Figure(Decimal(2), unit="kilogram per square second"), "2 kilograms per square second"),
    ],
)
def test_an_amount_is_short(figure: Figure, said: str) -> None:
    assert Wording.of().amount(figure, "") == said


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (Figure(Decimal(8), unit="month"), "8 أشهر"),
        (Figure(Decimal(1), Decimal(2), unit="day"), "1–2 يومان"),
        (Figure(Decimal(2), unit="day"), "يومان"),
        (Figure(Decimal(11), unit="kilometre"), "11 كيلومترًا"),
    ],
)
def test_a_unit_has_the_form_that_its_number_asks_for(figure: Figure, said: str) -> None:
    assert Wording.of("ar").amount(figure, "") == said


def test_a_unit_for_each_of_another_is_written_in_the_language() -> None:
    figure = Figure(Decimal(3), unit="kilogram per cubic metre")
    assert Wording.of("fr").amount(figure, "") == "3\u00a0kilogrammes par mètre cube"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Syria", "Syria"),
        ("United States", "the United States"),
        ("Central African Republic", "the Central African Republic"),
        ("Korean peninsula", "the Korean peninsula"),
        ("Netherlands", "the Netherlands"),
    ],
)
def test_some_names_take_an_article(name: str, said: str) -> None:
    assert with_article(name) == said


@pytest.mark.parametrize(
    ("language", "place", "said"),
    [
        ("en", "Mosul", "Country in Mosul."),
        ("en", "الموصل", "Country in \u2068الموصل\u2069."),
        ("ar", "الموصل", "بلد في الموصل."),
        ("ar", "Mosul", "بلد في \u2068Mosul\u2069."),
    ],
)
def test_a_name_that_runs_the_other_way_is_set_off(language: str, place: str, said: str) -> None:
    assert Wording.of(language).gettext("Country in %(continent)s.", continent=place) == said


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Ann Example", "Example"),
        ("Haidar al-Obeidi", "Obeidi"),
        ("Kim Jong-un", "Kim"),
        ("Mary Smith-Jones", "Smith-Jones"),
        ("Pelé", "Pelé"),
        ("", ""),
    ],
)
def test_people_are_looked_up_by_their_family_name(name: str, family: str) -> None:
    assert family_name(name) == family
