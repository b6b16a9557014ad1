"""Places by name: the packaged gazetteer, and small ones from rows of the tests' own."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.folding import folded
from annotated_briefings.gathering.points import distance
from annotated_briefings.gathering.rows import CountryRow, Gathered, PlaceRow
from annotated_briefings.gathering.writing import write_gazetteer
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.locate import GAZETTEER
from effort import calls

NOWHERE = PlaceRow(1, "Nowhere", "country", "QX", 10.0, 20.0, population=9_000)
UPSHIRE = PlaceRow(2, "Upshire", "region", "QX", 10.5, 20.5, code="QX.01")
BIG_LOME = PlaceRow(3, "Lomé", "city", "QX", 10.25, 20.75, 500, admin1=2, others=("Al-Lom",))
SMALL_LOME = PlaceRow(4, "Lome", "village", "QY", -1.0, -179.5, 5)
COUNTRY = CountryRow("QX", 1, "AF", 3, ("QY", "QZ"))


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return Gazetteer(GAZETTEER)


@pytest.fixture
def small(tmp_path: Path) -> Gazetteer:
    path = tmp_path / "small.sqlite"
    write_gazetteer(path, gathered())
    return Gazetteer(path)


def gathered(*more: PlaceRow) -> Gathered:
    return Gathered(
        places=(BIG_LOME, NOWHERE, SMALL_LOME, UPSHIRE, *more),
        countries=(COUNTRY,),
        demonyms={"nowherian": "QX"},
        meta={"data": "of the tests' own"},
    )


def ids(places: tuple[Toponym, ...]) -> list[int]:
    return [place.geonameid for place in places]


def test_places_of_one_name_come_with_the_most_populous_first(small: Gazetteer) -> None:
    assert ids(small.named("Lomé")) == [3, 4]


@pytest.mark.parametrize("written", ["LOMÉ", "lome", "Lome\u0301", "  Lo’me "])
def test_case_accents_and_apostrophes_make_no_difference(small: Gazetteer, written: str) -> None:
    assert ids(small.named(written)) == [3, 4]


def test_a_place_is_found_by_its_other_names_and_keeps_its_own(small: Gazetteer) -> None:
    (place,) = small.named("al lom")
    assert place == Toponym(3, "Lomé", "city", "QX", "Upshire", 10.25, 20.75, 500)


def test_many_names_are_looked_up_at_once(small: Gazetteer) -> None:
    found = small.named_each(["Lome", "Lomé", "Upshire", "Atlantis"])
    assert {name: ids(places) for name, places in found.items()} == {
        "Lome": [3, 4],
        "Lomé": [3, 4],
        "Upshire": [2],
    }


def test_nothing_is_called_by_a_part_of_a_name(small: Gazetteer) -> None:
    assert small.named("Lom") == ()


def test_a_country_is_found_by_its_code_and_by_its_people(small: Gazetteer) -> None:
    country = small.country("QX")
    assert country is not None
    assert country.name == "Nowhere"
    assert small.demonym("Nowherian") == small.demonym("nowherians") == country
    assert small.country("QQ") is None
    assert small.demonym("Elsewherian") is None


def test_a_country_has_neighbours_and_a_capital(small: Gazetteer) -> None:
    assert small.neighbours("QX") == {"QY", "QZ"}
    assert small.neighbours("QQ") == frozenset()
    assert small.capitals == {3}


@pytest.mark.parametrize("written", ["Loma", "Lom", "Loome", "Al-Loms"])
def test_one_letter_more_less_or_other_is_one_edit(small: Gazetteer, written: str) -> None:
    assert 3 in ids(small.one_edit_away(written, frozenset({"QX"})))


@pytest.mark.parametrize("written", ["Lomé", "Lo", "Loooome", "Lmoe", ""])
def test_no_edit_or_two_are_not_one(small: Gazetteer, written: str) -> None:
    assert small.one_edit_away(written, frozenset({"QX"})) == ()


def test_only_the_countries_asked_for_are_searched(small: Gazetteer) -> None:
    assert ids(small.one_edit_away("Loma", frozenset({"QX", "QY"}))) == [3, 4]
    assert ids(small.one_edit_away("Loma", frozenset({"QY"}))) == [4]
    assert small.one_edit_away("Loma", frozenset()) == ()


def test_equal_rows_in_any_order_make_equal_bytes(tmp_path: Path) -> None:
    more = PlaceRow(9, "Lôme", "town", "QX", 0.0, 0.0, others=("B", "A"))
    first, second = tmp_path / "first", tmp_path / "second"
    write_gazetteer(first, gathered(more))
    rows = gathered(more)
    write_gazetteer(
        second, Gathered(tuple(reversed(rows.places)), rows.countries, rows.demonyms, rows.meta)
    )
    assert first.read_bytes() == second.read_bytes()


def test_a_build_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "small.sqlite"
    write_gazetteer(path, gathered())
    before = path.read_bytes()
    with pytest.raises(Exception, match="UNIQUE"):
        write_gazetteer(path, gathered(NOWHERE))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_where_there_is_no_file_that_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.sqlite"):
        Gazetteer(tmp_path / "none.sqlite")


@given(st.text())
def test_any_text_can_be_looked_up(world: Gazetteer, text: str) -> None:
    for name in (
        text,
        text * 100,
        f"'{text}' OR 1=1 --",
        f"%{text}%",
        "\0" + text,
        text + "\ud800",
    ):
        found = (*world.named(name), *world.one_edit_away(name, frozenset({"SY"})))
        assert all(place.name for place in found)
        world.demonym(name)
        assert world.named_each([name]).get(name, ()) == world.named(name)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)


def test_a_name_longer_than_any_is_not_looked_for(world: Gazetteer) -> None:
    assert world.named("Aleppo " * 1_000_000) == ()
    searched = calls(lambda: world.one_edit_away("Aleppo" * 1_000_000, frozenset({"SY"})))
    assert searched < 100


def test_it_opens_without_reading_all_of_it() -> None:
    assert calls(lambda: Gazetteer(GAZETTEER).named("Mosul")) < 500


@pytest.mark.parametrize(
    ("name", "shown", "country", "feature"),
    [
        ("Mosul", "Mosul", "IQ", "city"),
        ("Raqqa", "Raqqa", "SY", "city"),
        ("Ar Raqqah", "Raqqa", "SY", "city"),
        ("al-Qamishli", "Al Qamishli", "SY", "city"),
        ("Qamishli", "Al Qamishli", "SY", "city"),
        ("Mecca", "Mecca", "SA", "city"),
        ("Makkah", "Mecca", "SA", "city"),
        ("Aceh", "Aceh", "ID", "region"),
        ("Banda Aceh", "Banda Aceh", "ID", "city"),
        ("Yeoncheon", "Yeoncheon", "KR", "town"),
        ("Nineveh Governorate", "Nineveh Governorate", "IQ", "region"),
        ("Bavaria", "Bavaria", "DE", "region"),
        ("Bayern", "Bavaria", "DE", "region"),
        ("Geneva", "Geneva", "CH", "city"),
        ("Middle East", "Middle East", None, "region"),
        ("Nile", "Nile", None, "river"),
        ("Washington", "Washington", "US", "city"),
        ("Syria", "Syria", "SY", "country"),
        ("Great Britain", "United Kingdom", "GB", "country"),
        ("Kosovo", "Kosovo", "XK", "country"),
        ("Asia", "Asia", None, "continent"),
    ],
)
def test_the_most_populous_place_of_a_name(
    world: Gazetteer, name: str, shown: str, country: str | None, feature: str
) -> None:
    place = world.named(name)[0]
    assert (place.name, place.country, place.feature) == (shown, country, feature)


def test_raqa_is_one_edit_from_raqqa_in_syria(world: Gazetteer) -> None:
    assert world.named("Raqa") == ()
    assert world.one_edit_away("Raqa", frozenset({"SY"}))[0].geonameid == 172955


@pytest.mark.parametrize("word", ["us", "US", "is", "IS", "who", "car", "it", "in"])
def test_no_word_or_acronym_is_a_country(world: Gazetteer, word: str) -> None:
    assert [place for place in world.named(word) if place.feature == "country"] == []


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Syrian", "SY"),
        ("Syrians", "SY"),
        ("Iraqi", "IQ"),
        ("Saudi", "SA"),
        ("British", "GB"),
        ("American", "US"),
        ("Chinese", "CN"),
        ("Swiss", "CH"),
        ("Kurdish", None),
        ("Congolese", None),
        ("Dominican", None),
    ],
)
def test_a_demonym_means_a_country_or_none_where_it_could_be_two(
    world: Gazetteer, word: str, code: str | None
) -> None:
    country = world.demonym(word)
    assert (country.country if country else None) == code


# Points of countries as GeoNames publishes them, and as far off as ours may be, in km.
@pytest.mark.parametrize(
    ("code", "lat", "lon", "within"),
    [
        ("SY", 35.0, 38.0, 50),
        ("IQ", 33.0, 44.0, 50),
        ("SA", 25.0, 45.0, 50),
        ("KW", 29.5, 47.75, 50),
        ("KP", 40.0, 127.0, 50),
        ("SO", 6.0, 48.0, 350),
        ("ID", -5.0, 120.0, 450),
        ("US", 39.76, -98.5, 100),
        ("CD", -2.5, 23.5, 100),
    ],
)
def test_a_country_lies_where_geonames_puts_it(
    world: Gazetteer, code: str, lat: float, lon: float, within: float
) -> None:
    country = world.country(code)
    assert country is not None
    assert distance((country.lat, country.lon), (lat, lon)) <= within


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Damascus", "SY"),
        ("Baghdad", "IQ"),
        ("Riyadh", "SA"),
        ("Seoul", "KR"),
        ("Jakarta", "ID"),
        ("Washington", "US"),
        ("London", "GB"),
        ("Pristina", "XK"),
    ],
)
def test_a_capital_is_known_as_one(world: Gazetteer, name: str, code: str) -> None:
    city = world.named(name)[0]
    assert city.country == code
    assert city.geonameid in world.capitals
    assert world.capital_of(code) == city


def test_a_country_has_a_continent_and_a_place_its_id(world: Gazetteer) -> None:
    continent = world.continent_of("sy")
    assert continent is not None
    assert continent.name == "Asia"
    assert world.place(continent.geonameid) == continent
    assert world.continent_of("QQ") is world.capital_of("QQ") is world.place(1) is None
