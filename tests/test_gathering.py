"""Making the gazetteer: which names and points go in, what a dump adds, when it is made anew."""

import csv
import sqlite3
import sys
from collections import Counter, defaultdict
from contextlib import closing
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from annotated_briefings.commands.gazetteer import gazetteer
from annotated_briefings.gathering import making
from annotated_briefings.gathering.demonyms import demonyms
from annotated_briefings.gathering.dump import division_codes, dump_rows
from annotated_briefings.gathering.features import features
from annotated_briefings.gathering.listed_points import LISTED, listed_points
from annotated_briefings.gathering.naming import (
    division_name,
    is_country_name,
    is_latin_name,
    settlement_name,
    unaccented,
    without_article,
)
from annotated_briefings.gathering.points import centre, country_point, distance, middle
from annotated_briefings.gathering.rows import DEGREE, OWN_IDS, Gathered, PlaceRow
from annotated_briefings.gathering.settlements import settlement_feature
from annotated_briefings.gathering.writing import write_gazetteer
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.locate import GAZETTEER

SETTLEMENTS = """
SELECT country, lat, lon FROM place WHERE feature IN ('city', 'town', 'village')
"""


def line(number: int, name: str, kind: str, **more: str) -> str:
    """A line of a dump, in the order of GeoNames' main table."""
    fields = [str(number), name, more.get("ascii", name), more.get("others", "")]
    fields += [more.get("lat", "1.5"), more.get("lon", "2.5"), *kind.split(".")]
    fields += [more.get("country", "SY"), "", more.get("admin1", ""), more.get("admin2", "")]
    fields += ["", "", more.get("population", "0"), "", "", "Asia/Damascus", "2020-01-01"]
    return "\t".join(fields) + "\n"


@pytest.mark.parametrize("name", ["Ṣan‘ā’", "Łódź", "Nouméa", "'s-Hertogenbosch", "Ho"])
def test_names_in_latin_letters_are_kept(name: str) -> None:
    assert is_latin_name(name)


@pytest.mark.parametrize("name", ["Мосул", "الموصل", "mo su er", "mwsl", "OSM", "摩苏尔"])
def test_other_scripts_search_keys_and_codes_are_not(name: str) -> None:
    assert not is_latin_name(name)


@pytest.mark.parametrize("name", ["US", "U.S.", "IS", "SYR", "CAR"])
def test_a_code_is_no_name_of_a_country(name: str) -> None:
    assert not is_country_name(name)


@pytest.mark.parametrize("name", ["UK", "U.A.E.", "Chad", "Great Britain"])
def test_names_and_harmless_acronyms_of_countries_are(name: str) -> None:
    assert is_country_name(name)


@pytest.mark.parametrize(
    ("name", "country", "others", "stems", "shown"),
    [
        ("Al Qubbah", "SY", ["Qubba", "Koubba"], ["Qubba"], "Qubba"),
        ("Al Qubbah", "SY", ["Koubba"], ["Qubba"], "Al Qubbah"),
        ("Qubbā‘", "SY", [], [], "Qubba"),
        ("Cox’s Wādī", "BD", [], [], "Cox's Wadi"),
        ("Mādona", "LV", [], ["Elsewhere"], "Mādona"),
    ],
)
def test_a_settlement_is_shown_under_its_english_name_where_that_can_be_told(
    name: str, country: str, others: list[str], stems: list[str], shown: str
) -> None:
    assert settlement_name(1, name, country, others, stems) == shown


@pytest.mark.parametrize(
    ("name", "others", "shown"),
    [
        ("Ar Rabwah", ["Rabwa", "Rabwa Governorate"], "Rabwa Governorate"),
        ("Ar Rabwah", ["Rabwah", "Rubwa Province", "Rabwah Province"], "Rabwah Province"),
        ("Rabwa", ["Rabwa Governorate"], "Rabwa"),
        ("Ar Rabwah", ["Er Rabwe"], "Ar Rabwah"),
    ],
)
def test_a_division_takes_the_english_name_that_has_its_kind(
    name: str, others: list[str], shown: str
) -> None:
    assert division_name(1, name, "SY", others) == shown


def test_accents_go_only_where_english_leaves_them_out() -> None:
    assert unaccented("Rājpūr", "IN") == "Rajpur"
    assert unaccented("Málaga", "ES") == "Málaga"


def test_an_arabic_name_is_found_without_its_article() -> None:
    assert without_article("Al Qubbah", "SY") == "qubbah"
    assert without_article("Ash Shams", "EG") == "shams"
    assert without_article("Al Dente", "IT") is None
    assert without_article("Alqam", "SY") is None


def test_the_middle_is_right_across_the_date_line() -> None:
    lat, lon = middle([(0.0, 179.0), (0.0, -179.0)])
    assert lat == pytest.approx(0)
    assert abs(lon) == pytest.approx(180)


def test_a_degree_along_the_equator_is_some_111_km() -> None:
    assert distance((0, 0), (0, 1)) == pytest.approx(111.195, abs=0.01)


SQUARE = [[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0], [0.0, 0.0]]


def known(point: list[float] | None) -> dict[str, object]:
    shape = {"geometry": {"type": "Polygon", "coordinates": [SQUARE]}}
    return {"latlng": point, "geoJSON": {"features": [shape]}}


def test_a_point_inside_the_country_stays() -> None:
    assert country_point(known([0.5, 1.5]), [(1.9, 1.9)]) == (0.5, 1.5)


def test_a_point_outside_of_the_country_gives_way_to_its_middle() -> None:
    found = country_point(known([1.0, 4.0]), [(1.9, 1.9)])
    assert found == pytest.approx((1.0, 1.0), abs=0.01)


def test_a_division_lies_in_the_middle_of_its_area_however_crowded_one_side_is() -> None:
    corners = [(0.0, 0.0), (0.0, 2.0), (2.0, 0.0), (2.0, 2.0)]
    crowd = [(0.1 + step / 1000, 1.0) for step in range(50)]
    assert centre([*corners, *crowd]) == pytest.approx((1.0, 1.0), abs=0.01)


def test_a_division_across_the_date_line_has_its_middle_there() -> None:
    lat, lon = centre([(0.0, 179.0), (0.0, -179.0), (2.0, 179.0), (2.0, -179.0)])
    assert lat == pytest.approx(1, abs=0.01)
    assert abs(lon) == pytest.approx(180)


@pytest.mark.parametrize("points", [[(5.0, 6.0)], [(5.0, 6.0)] * 3, [(4.0, 6.0), (6.0, 6.0)]])
def test_a_division_of_one_settlement_or_of_some_in_a_line_has_their_mean(
    points: list[tuple[float, float]],
) -> None:
    assert centre(points) == pytest.approx((5.0, 6.0))


def test_regions_and_waters_of_the_news_are_described_and_named_once() -> None:
    listed = list(features())
    assert len({row.geonameid for row in listed}) == len(listed)
    assert [name for name, often in Counter(row.name for row in listed).items() if often > 1] == []
    assert all(row.about.endswith(".") for row in listed)


def test_a_feature_lies_in_its_country_as_far_as_settlements_around_it_tell() -> None:
    around: dict[tuple[float, float], set[str]] = defaultdict(set)  # fields of nine degrees
    with closing(sqlite3.connect(GAZETTEER)) as file:
        for country, lat, lon in file.execute(SETTLEMENTS):
            row, column = lat // (3 * DEGREE), lon // (3 * DEGREE)
            for field in product((row - 1, row, row + 1), (column - 1, column, column + 1)):
                around[field].add(country)
    elsewhere = {
        place.name
        for place in features()
        if place.country
        and (near := around.get((place.lat // 3, place.lon // 3)))
        and place.country not in near
    }
    far_from_their_own = {"Aldabra", "Bjørnøya", "Heard Island", "Palmyra Atoll", "Phoenix Islands"}
    assert elsewhere == far_from_their_own


def test_a_region_has_its_geonames_id_where_that_is_known_and_else_one_of_ours() -> None:
    numbers = {row.name: row.geonameid for row in features()}
    assert numbers["Middle East"] == 6269133
    assert numbers["Sahel"] >= OWN_IDS


def test_a_settlement_put_down_under_a_division_far_away_does_not_move_that() -> None:
    square = [(30.0, 110.0), (30.0, 112.0), (32.0, 110.0), (32.0, 112.0)] * 5
    assert centre([*square, (40.0, 80.0)]) == pytest.approx(centre(square))


def test_points_of_large_countries_and_divisions_are_listed_with_their_source() -> None:
    with LISTED.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert {row["source"] for row in rows} == {"GeoNames", "Wikipedia"}
    assert listed_points()[6093943] == (49.25014, -84.49983)
    assert len(listed_points()) == len(rows)


def test_a_country_without_outline_lies_among_its_settlements_and_an_empty_one_nowhere() -> None:
    assert country_point({}, [(0.0, 1.0), (0.0, 2.0), (0.0, 9.0)]) == (0.0, 2.0)
    assert country_point({}, []) is None


def test_a_word_of_a_state_and_its_dependency_means_the_state() -> None:
    words = [("Nowherian", "QX"), ("Nowherian", "QZ"), ("Bothian", "QX"), ("Bothian", "QY")]
    found = demonyms([*words, ("Oneish,Otherish", "QZ")], states={"QX", "QY"})
    assert found["nowherian"] == "QX"
    assert "bothian" not in found
    assert found["oneish"] == found["otherish"] == "QZ"


@pytest.mark.parametrize(
    ("people", "word"), [(50_000, "city"), (49_999, "town"), (4_999, "village"), (0, "town")]
)
def test_a_settlement_is_called_by_its_size(people: int, word: str) -> None:
    assert settlement_feature(people) == word


def test_a_dump_has_settlements_divisions_and_natural_features() -> None:
    lines = [
        line(11, "Rabwah Governorate", "A.ADM1", admin1="99"),
        line(12, "Rabwah District", "A.ADM2", admin1="99", admin2="1"),
        line(
            13, "Rabwah", "P.PPL", admin1="99", admin2="1", population="70000", others="رَبوة,Rabwe"
        ),
        line(14, "Nahr Rabwah", "H.STM"),
        line(15, "Tell Rabwah", "T.HLL"),
        line(16, "Old Rabwah", "P.PPLH"),
    ]
    codes = division_codes(lines)
    assert codes == {"SY.99": 11, "SY.99.1": 12}
    places = {place.geonameid: place for place in dump_rows(lines, codes)}
    assert [place.feature for place in places.values()] == ["region", "district", "city", "river"]
    assert (places[13].admin1, places[13].admin2) == (11, 12)
    assert places[13].others == ("Rabwah", "Rabwah", "Rabwe")
    assert places[12].admin1 == 11


@pytest.mark.parametrize(
    "broken",
    [
        "not a dump\n",
        line(1, "X", "P.PPL", lat="north"),
        line(1, "X", "P.PPL", lat="91"),
        line(1, "X", "P.PPL", lon="nan"),
        line(1, "X", "P.PPL", population="many"),
        line(10**30, "X", "P.PPL"),
        "\n",
        "\t" * 10_000_000,
    ],
)
def test_a_line_that_is_none_of_a_dump_is_named(broken: str) -> None:
    with pytest.raises(ValueError, match="line 2 is not a place of a GeoNames dump") as error:
        list(dump_rows([line(1, "Rabwah", "P.PPL"), broken], {}))
    assert len(str(error.value)) < 400


def test_the_command_adds_a_dump_to_the_packaged_gazetteer(tmp_path: Path) -> None:
    dump, target = tmp_path / "SY.txt", tmp_path / "larger.sqlite"
    dump.write_text(
        line(172955, "Ar Raqqah", "P.PPLA", population="123456", lat="35.5", lon="39.5")
        + line(999_000_001, "Rabwat al Ikhtibar", "P.PPL", admin1="04", population="40"),
        encoding="utf-8",
    )
    result = CliRunner().invoke(gazetteer, ["build", "--from", str(dump), "--to", str(target)])
    assert result.exit_code == 0, result.output
    assert "added 1 places" in result.output
    larger = Gazetteer(target)
    (new,) = larger.named("Rabwat al-Ikhtibar")
    assert (new.feature, new.admin1) == ("village", "Raqqa Governorate")
    city = larger.named("Raqqa")[0]
    assert (city.name, city.population, city.lat) == ("Raqqa", 123_456, 35.5)
    assert larger.named("Mosul")


@pytest.mark.parametrize("content", [b"PK\x03\x04\xff\xfe", b"one\ntwo\n"])
def test_a_file_that_is_no_dump_is_an_error_and_leaves_nothing(
    tmp_path: Path, content: bytes
) -> None:
    dump = tmp_path / "dump.txt"
    dump.write_bytes(content)
    target = tmp_path / "larger.sqlite"
    result = CliRunner().invoke(gazetteer, ["build", "--from", str(dump), "--to", str(target)])
    assert result.exit_code == 1
    assert "dump.txt" in result.output
    assert list(tmp_path.iterdir()) == [dump]


def test_the_file_is_made_anew_only_when_data_or_code_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, place = tmp_path / "gazetteer.sqlite", PlaceRow(1, "Nowhere", "city", None, 1.0, 2.0)
    registry = SimpleNamespace(gathered=lambda meta: Gathered((place,), (), {}, meta))
    monkeypatch.setitem(sys.modules, "annotated_briefings.gathering.registry", registry)
    monkeypatch.setattr(making, "version", lambda package: f"{package} 1.0")
    assert making.make_gazetteer(path)
    assert not making.make_gazetteer(path)
    monkeypatch.setattr(making, "version", lambda package: f"{package} 1.1")
    assert making.make_gazetteer(path)
    assert Gazetteer(path).named("Nowhere")


def test_a_file_with_a_dump_in_it_stays_in_a_checkout_but_is_not_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, place = tmp_path / "gazetteer.sqlite", PlaceRow(1, "Nowhere", "city", None, 1.0, 2.0)
    registry = SimpleNamespace(gathered=lambda meta: Gathered((place,), (), {}, meta))
    monkeypatch.setitem(sys.modules, "annotated_briefings.gathering.registry", registry)
    monkeypatch.setattr(making, "version", lambda package: f"{package} 1.0")
    write_gazetteer(path, Gathered((place,), (), {}, {**making.origin(), making.DUMP: "SY.txt"}))
    assert not making.make_gazetteer(path, extended=True)
    assert making.make_gazetteer(path)


def test_what_is_no_gazetteer_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.sqlite"
    assert making.origin_of(path) == {}
    path.write_bytes(b"half a file")
    assert making.origin_of(path) == {}


def test_without_the_data_the_package_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(making, "PACKAGES", ("no-such-package-of-data",))
    with pytest.raises(ModuleNotFoundError, match="no-such-package-of-data, which is not inst"):
        making.make_gazetteer(tmp_path / "gazetteer.sqlite")


def test_a_district_without_settlements_lies_roughly_where_its_division_does() -> None:
    found = {place.name: place for place in Gazetteer(GAZETTEER).named("Jisr al-Shughur District")}
    (district,) = found.values()
    assert district.rough
    assert (district.country, district.admin1) == ("SY", "Idlib")
    assert not any(place.rough for place in Gazetteer(GAZETTEER).named("Raqqa"))
