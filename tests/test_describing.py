"""What readers are told of a place of the gazetteer, and the country of a place of the glossary."""

from functools import cache

import pytest

from annotated_briefings.composing.describing import about, short_name, told
from annotated_briefings.composing.wording import Wording
from annotated_briefings.entry import Entry, Position
from annotated_briefings.explaining import explained
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.meaning import Place
from annotated_briefings.source import Location


@cache
def gazetteer() -> Gazetteer:
    return Gazetteer(GAZETTEER)


def sentence_on(toponym: Toponym, language: str = "en") -> str:
    return about(toponym, gazetteer(), Wording.of(language)).words


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Afghanistan", "Country in Asia; its capital is Kabul."),
        ("United States", "Country in North America; its capital is Washington."),
        ("Israel", "Country in Asia."),
        ("Asia", "Continent."),
        ("Aceh", "First-level division of Indonesia."),
        ("Pisa", "City in Tuscany, Italy, of about 110,000 people."),
        ("Manila", "Capital of the Philippines, a city of about 1.6 million people."),
        ("Yeoncheon", "Town in Gyeonggi, South Korea."),
        ("Bosphorus", "The strait in Istanbul through which ships reach the Black Sea."),
    ],
)
def test_a_place_is_told_in_one_sentence(name: str, sentence: str) -> None:
    assert sentence_on(gazetteer().named(name)[0]) == sentence


def test_a_division_with_the_name_of_its_city_is_left_out() -> None:
    (geneva, *_) = gazetteer().named("Geneva")
    assert sentence_on(geneva) == "City in Switzerland, of about 202,000 people."


def test_a_place_in_no_country_and_of_no_known_size_is_told_all_the_same() -> None:
    reef = gazetteer().named("Pisa")[0]._replace(country=None, admin1=None, population=0)
    assert sentence_on(reef) == "City."


@pytest.mark.parametrize(
    ("division", "short"),
    [
        ("Nineveh Governorate", "Nineveh"),
        ("Canton of Geneva", "Geneva"),
        ("Eastern Province", "Eastern Province"),
        ("Central Region", "Central Region"),
        ("Donetsk Oblast", "Donetsk Oblast"),
        ("Tuscany", "Tuscany"),
    ],
)
def test_a_division_goes_by_its_name_alone_where_english_does(division: str, short: str) -> None:
    assert short_name(division) == short


def test_what_a_mention_stands_for_is_told_where_the_gazetteer_has_it() -> None:
    sea = Place("red-sea", "Red Sea", "sea")
    said = told(sea, gazetteer(), Wording.of())
    assert said
    assert said.words.startswith("The sea between Africa and Arabia")
    syria = Place("syria", "Syria", "country", geonameid=163843)
    assert told(syria, gazetteer(), Wording.of()) is not None
    assert told(Place("selwyn-wall", "Selwyn Wall", "landmark"), gazetteer(), Wording.of()) is None


def test_what_somebody_wrote_of_a_place_is_said_to_be_english() -> None:
    (balkans, *_) = gazetteer().named("Balkans")
    assert about(balkans, gazetteer(), Wording.of("ar")).lang == "en"
    (syria, *_) = gazetteer().named("Syria")
    assert about(syria, gazetteer(), Wording.of("ar")).lang is None


def country(within: str | None, geonameid: int | None = None) -> str | None:
    entry = Entry(
        id="place",
        kind="place",
        name="Place",
        definition="A place.",
        location=Location("glossary.yml", 1, 1),
        place=Position(0.0, 0.0, within=within, geonameid=geonameid),
    )
    place = explained(entry, gazetteer())
    assert isinstance(place, Place)
    return place.country


def test_the_country_of_an_entry_is_that_of_what_it_lies_in() -> None:
    assert country("Raqqa, Syria") == "SY"
    assert country("Tuscany") is not None
    assert country("Nowhere at all") is None
    assert country(None) is None


def test_a_country_of_the_glossary_has_its_own_code_and_a_sea_has_none() -> None:
    assert country("Asia", geonameid=1873107) == "KP"
    assert country("Europe") is None
