"""Locator maps: what is in sight, where names stand, what the picture says, and what it weighs."""

import os
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as some

from annotated_briefings.composing.templating import environment
from annotated_briefings.composing.wording import Wording
from annotated_briefings.mapping.areas import Claims
from annotated_briefings.mapping.disputing import stretches
from annotated_briefings.mapping.drawing import locator, overview
from annotated_briefings.mapping.framing import View, area_around, view_of
from annotated_briefings.mapping.furnishing import scale_bar
from annotated_briefings.mapping.geometry import atlas, country_at
from annotated_briefings.mapping.labelling import label_spots
from annotated_briefings.mapping.projecting import ground, path
from annotated_briefings.mapping.scene import Box, Layer, Marker, Scene, Spot
from annotated_briefings.mapping.sighting import NOTHING, view_for

MOST_BYTES = 25_000  # of a map, so that a page stays light

GLOBE = pyproj.Geod(ellps="WGS84")

RAQQA = Marker("place-raqqa", "Raqqa", 35.95, 39.01)
MOSUL = Marker("place-mosul", "Mosul", 36.34, 43.13)
SEOUL = Marker("place-seoul", "Seoul", 37.57, 126.98)
SUVA = Marker("place-suva", "Suva", -18.14, 178.44)
TAVEUNI = Marker("place-taveuni", "Taveuni", -16.85, -179.97)
VALLETTA = Marker("place-valletta", "Valletta", 35.9, 14.51)
SRINAGAR = Marker("place-srinagar", "Srinagar", 34.09, 74.81)
PLYMOUTH = Marker("place-plymouth", "Plymouth", 16.7, -62.21)
BRADES = Marker("place-brades", "Brades", 16.79, -62.21)
AUCKLAND = Marker("place-auckland", "Auckland", -36.85, 174.76)
HONOLULU = Marker("place-honolulu", "Honolulu", 21.31, -157.86)
SOUTH_POLE = Marker("place-south-pole", "South Pole", -90, 0)
LONDON = Marker("place-london", "London", 51.51, -0.13)
SYDNEY = Marker("place-sydney", "Sydney", -33.87, 151.21)
LOS_ANGELES = Marker("place-los-angeles", "Los Angeles", 34.05, -118.24)
SAO_PAULO = Marker("place-sao-paulo", "São Paulo", -23.55, -46.63)
ACEH = Marker("place-aceh", "Aceh", 4.7, 96.7, certain=False)

FRAMES: dict[str, tuple[list[Marker], list[str]]] = {
    "two cities": ([RAQQA, MOSUL], ["SY", "IQ"]),
    "a city in its country": ([SEOUL], ["KR", "KP"]),
    "one small country": ([VALLETTA], ["MT"]),
    "a small island": ([PLYMOUTH, BRADES], ["MS"]),
    "over the date line": ([SUVA, TAVEUNI], ["FJ"]),
    "over an ocean": ([AUCKLAND, HONOLULU], ["NZ", "US"]),
    "a pole": ([SOUTH_POLE], ["AQ"]),
    "the world": ([LONDON, SYDNEY, LOS_ANGELES, SAO_PAULO], ["GB", "AU", "US"]),
    "a place and its neighbours": ([ACEH], ["ID", "TH", "MY", "MM"]),
    "countries alone": ([], ["GB", "AF", "ER", "LY", "SY", "YE"]),
    "a country over the date line": ([], ["RU"]),
    "a country of islands": ([], ["KI"]),
}

frames = pytest.mark.parametrize(("markers", "subjects"), FRAMES.values(), ids=FRAMES.keys())


def drawn(markers: Sequence[Marker], subjects: Sequence[str]) -> Scene:
    return drawn_once(tuple(markers), tuple(subjects))


@cache
def drawn_once(markers: tuple[Marker, ...], subjects: tuple[str, ...]) -> Scene:
    scene = locator(markers, subjects)
    assert scene is not None
    return scene


def printed(scene: Scene, prefix: str = "map") -> str:
    templates = environment(Path("no-such-folder"), Wording.of())
    template = templates.get_template("briefing/map.svg.jinja")
    return template.render(scene=scene, prefix=prefix)


def boxes(scene: Scene, layer: Layer | None = None) -> list[Box]:
    """Everything that must not be covered."""
    layer = layer or scene.layer
    furniture = [piece.box for piece in (scene.inset, scene.scale) if piece]
    names = [label.box for label in (*layer.cities, *layer.countries)]
    return [*furniture, *names, *(spot.box for spot in layer.spots)]


def names(scene: Scene) -> list[str]:
    return [" ".join(label.lines) for label in (*scene.cities, *scene.countries)]


def kilometres(view: View, start: tuple[float, float], end: tuple[float, float]) -> float:
    """The way on the ground between two points of a map."""
    (lon, lat), (to_lon, to_lat) = view.degrees(np.array((start, end)))
    return float(GLOBE.inv(lon, lat, to_lon, to_lat)[2]) / 1000


@frames
def test_a_map_weighs_at_most_25_kilobytes(markers: list[Marker], subjects: list[str]) -> None:
    assert len(printed(drawn(markers, subjects)).encode()) <= MOST_BYTES


@frames
def test_nothing_on_a_map_covers_anything_else(markers: list[Marker], subjects: list[str]) -> None:
    scene = drawn(markers, subjects)
    assert not [pair for pair in combinations(boxes(scene), 2) if pair[0].overlaps(pair[1])]


@frames
def test_all_that_is_marked_or_named_lies_inside_the_frame(
    markers: list[Marker], subjects: list[str]
) -> None:
    scene = drawn(markers, subjects)
    frame = Box(0, 0, scene.panel.width, scene.panel.height)
    assert all(frame.holds(box) for box in boxes(scene))
    assert sum(len(spot.markers) for spot in scene.spots) == len(markers)


@frames
def test_places_and_countries_are_named(markers: list[Marker], subjects: list[str]) -> None:
    scene = drawn(markers, subjects)
    countries = {country.code: country.name.upper() for country in atlas().countries}
    wanted = [marker.label for marker in markers] + [countries[code] for code in subjects]
    assert set(wanted) <= set(names(scene))


@frames
def test_the_scale_bar_is_right_within_two_per_cent(
    markers: list[Marker], subjects: list[str]
) -> None:
    view = view_for(markers, subjects)
    bar = scale_bar(view, "left")
    if bar is None:
        assert view.kind == "world" or view.reach > 40
        return
    x, y = view.width / 2, view.height / 2
    ends = (x - bar.length / 2, y), (x + bar.length / 2, y)
    assert kilometres(view, *ends) == pytest.approx(bar.kilometres, rel=0.02)
    assert str(bar.kilometres).strip("0") in {"1", "2", "5"}
    if view.across < 3_000_000:  # so small a map has one scale, where the bar stands as well
        ends = (bar.x, bar.y), (bar.x + bar.length, bar.y)
        assert kilometres(view, *ends) == pytest.approx(bar.kilometres, rel=0.02)


def test_a_place_stands_where_it_is_on_the_map() -> None:
    scene = drawn([RAQQA, MOSUL], ["SY", "IQ"])
    raqqa, mosul = scene.spots
    assert scene.scale is not None
    on_paper = np.hypot(mosul.x - raqqa.x, mosul.y - raqqa.y)
    _, _, metres = GLOBE.inv(RAQQA.lon, RAQQA.lat, MOSUL.lon, MOSUL.lat)
    told = on_paper / scene.scale.length * scene.scale.kilometres
    assert told == pytest.approx(metres / 1000, rel=0.02)
    assert mosul.x > raqqa.x
    assert mosul.y < raqqa.y


@pytest.mark.parametrize(
    ("code", "square_kilometres", "tolerance"),
    [
        ("RU", 17.0e6, 0.02),  # over the date line
        ("AQ", 12.3e6, 0.02),  # around a pole; without the ice shelves
        ("ZA", 1.22e6, 0.02),  # a hole: Lesotho
        ("FJ", 18.3e3, 0.1),
    ],
)
@pytest.mark.parametrize("world", [False, True])
def test_a_country_has_its_true_size_in_any_view(
    code: str, square_kilometres: float, tolerance: float, world: bool
) -> None:
    everywhere = np.array([(-168.0, 0.0), (-31.0, 0.0), (-29.0, 80.0), (170.0, 0.0), (60.0, -89.0)])
    view = view_of(everywhere, NOTHING) if world else view_for([], [code])
    shown = {country.code: shape for country, shape in ground(view, 0.1).countries}
    area = shown[code].area * (view.metres / 1000) ** 2
    assert area == pytest.approx(square_kilometres, rel=tolerance)


def test_places_on_both_sides_of_the_date_line_are_neighbours() -> None:
    view = view_for([SUVA, TAVEUNI], ["FJ"])
    assert view.across < 1_000_000


def test_a_lone_place_is_shown_with_its_surroundings() -> None:
    assert 300_000 <= view_for([RAQQA], ["SY"]).across <= 1_200_000


def test_a_view_with_neither_coast_nor_border_is_widened() -> None:
    middle = Marker("place-x", "X", -30, -120)  # the South Pacific
    assert ground(area_around(middle.lon, middle.lat, 700_000, 500_000)).is_blank
    assert not ground(view_for([middle], [])).is_blank


def test_a_far_country_that_is_only_mentioned_does_not_dwarf_the_places() -> None:
    near = view_for([SEOUL, RAQQA, MOSUL], ["KR", "SY", "IQ"]).across
    assert view_for([SEOUL, RAQQA, MOSUL], ["KR", "SY", "IQ", "US"]).across == near


def test_a_small_island_fills_its_map_and_the_inset_says_where_it_lies() -> None:
    scene = drawn([PLYMOUTH, BRADES], ["MS", "AG"])
    view = view_for([PLYMOUTH, BRADES], ["MS", "AG"])
    assert view.across < 40_000
    assert scene.scale is not None
    assert scene.scale.words == "5 km"
    assert scene.inset is not None
    assert "ANTIGUA AND BARBUDA" not in names(scene)


def test_more_countries_than_places_make_a_map_of_the_countries() -> None:
    assert {"LIBYA", "AFGHANISTAN"} <= set(names(drawn([LONDON], ["GB", "LY", "AF"])))


def test_places_on_one_spot_share_a_dot_and_have_both_names() -> None:
    quarter = Marker("place-quarter", "Old Quarter", 35.951, 39.012, certain=False)
    scene = drawn([RAQQA, quarter, MOSUL], ["SY"])
    assert [spot.ids for spot in scene.spots] == ["place-raqqa place-quarter", "place-mosul"]
    assert scene.cities[0].lines == ("Raqqa", "Old Quarter")


def test_a_place_of_uncertain_position_looks_different() -> None:
    root = ElementTree.fromstring(printed(drawn([ACEH, SEOUL], [])))
    classes = [circle.get("class") for circle in root.iter("circle")]
    assert classes == ["spot unsure", "spot"]


def test_a_name_moves_to_let_another_stand() -> None:
    beside, corner = Marker("a", "Aaa", 0, 0), Marker("b", "Bbb", 0, 0)
    first = Spot(50, 50, 5, True, (beside,))
    second = Spot(110, 30, 5, True, (corner,))
    walls = [Box(0, 0, 200, 15), Box(118, 15, 200, 100), Box(0, 60, 200, 100)]
    labels = label_spots([first, second], walls, Box(0, 0, 200, 100))
    assert [label.lines[0] for label in labels] == ["Aaa", "Bbb"]
    assert not labels[0].box.overlaps(labels[1].box)


def test_a_country_with_the_name_of_a_place_is_named_once() -> None:
    singapore = Marker("place-singapore", "Singapore", 1.29, 103.85)
    assert names(drawn([singapore], ["SG"])).count("Singapore") == 1
    assert "SINGAPORE" not in names(drawn([singapore], ["SG"]))


def test_the_description_tells_places_countries_and_the_way_between() -> None:
    scene = drawn([RAQQA, MOSUL, ACEH], ["SY", "IQ"])
    assert scene.title == "Map: Raqqa, Mosul and Aceh"
    assert scene.description == (
        "Syria: Raqqa. Iraq: Mosul. Indonesia: Aceh. Mosul lies 370 km east of Raqqa. "
        "Only roughly placed: Aceh. Highlighted: Syria and Iraq."
    )


def test_a_country_that_the_page_names_is_told_instead_of_natural_earths() -> None:
    town = Marker("place-x", "Sevastopol", 44.6, 33.5, within="Ukraine")
    assert "Ukraine: Sevastopol." in drawn([town], []).description


def test_no_direction_is_told_across_an_ocean() -> None:
    assert (
        "Auckland and Honolulu are 7,100 km apart." in drawn([AUCKLAND, HONOLULU], []).description
    )


def test_there_is_no_map_without_anything_to_show() -> None:
    assert locator([], []) is None
    assert locator([], ["XX"]) is None
    assert overview([]) is None


@pytest.mark.parametrize(("lat", "lon"), [(91, 0), (0, 181), (float("nan"), 0), (0, float("inf"))])
def test_a_point_off_the_globe_is_refused(lat: float, lon: float) -> None:
    with pytest.raises(ValueError, match="runs from"):
        Marker("place-x", "X", lat, lon)


@pytest.mark.parametrize("number", [200, 800])
def test_an_overview_of_many_places_stays_small_and_legible(number: int) -> None:
    spread = np.random.default_rng(7).uniform((-55, -170), (70, 170), (number, 2))
    markers = [
        Marker(f"place-{n}", f"Place & number {n}", lat, lon) for n, (lat, lon) in enumerate(spread)
    ]
    scene = overview(markers)
    assert scene is not None
    assert len(printed(scene).encode()) <= MOST_BYTES
    for layer in (scene.layer, scene.wide):
        assert layer is not None
        assert sum(len(spot.markers) for spot in layer.spots) == number
        crowd = combinations(boxes(scene, layer), 2)
        assert not [pair for pair in crowd if pair[0].overlaps(pair[1])]


def test_an_overview_parts_more_places_and_names_more_where_it_is_shown_large() -> None:
    scene = overview([LONDON, SYDNEY, LOS_ANGELES, RAQQA, MOSUL, SUVA, TAVEUNI])
    assert scene is not None
    assert scene.wide is not None
    assert len(scene.wide.spots) >= len(scene.spots)
    assert len(scene.wide.countries) > len(scene.countries)
    assert max(label.size for label in scene.wide.cities) < min(
        label.size for label in scene.countries
    )


def test_an_overview_counts_the_places_at_one_dot_on_one_line() -> None:
    scene = overview([RAQQA, Marker("place-x", "Old Quarter", 35.951, 39.012), SYDNEY, LONDON])
    assert scene is not None
    assert ("Raqqa + 1",) in [label.lines for label in scene.cities]


def test_a_picture_is_one_image_without_links_or_styles() -> None:
    svg = printed(drawn([RAQQA, MOSUL], ["SY", "IQ"]), prefix="where")
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    labelled = (root.get("aria-labelledby") or "").split()
    assert labelled == [each.get("id") for each in root if each.tag in {"title", "desc"}]
    assert labelled == ["where-title", "where-desc"]
    assert "style=" not in svg
    assert "href" not in svg


HOSTILE = '"><script>alert(1)</script><text x="' + "&" * 5_000


def test_a_hostile_name_stays_text_and_stays_short() -> None:
    scene = drawn([Marker('x" onload="y', HOSTILE, 35.95, 39.01, within=HOSTILE)], ["SY"])
    svg = printed(scene)
    assert len(svg.encode()) <= MOST_BYTES
    root = ElementTree.fromstring(svg)
    assert not [each for each in root.iter() if each.tag.endswith("script")]
    assert not [each for each in root.iter() if each.get("onload")]


@settings(max_examples=20, deadline=None)
@given(
    some.lists(
        some.builds(
            Marker,
            some.just("place-x"),
            some.text(some.characters(exclude_categories=("Cc", "Cs", "Cn")), min_size=1),
            some.floats(-90, 90),
            some.floats(-180, 180),
            some.booleans(),
        ),
        min_size=1,
        max_size=9,
    ),
    some.lists(some.sampled_from(["SY", "RU", "FJ", "US", "AQ", "KI", "VA"]), max_size=3),
)
def test_any_places_make_a_map_that_keeps_its_promises(
    markers: list[Marker], subjects: list[str]
) -> None:
    scene = drawn(markers, subjects)
    svg = printed(scene)
    ElementTree.fromstring(svg)
    assert len(svg.encode()) <= MOST_BYTES
    assert not [pair for pair in combinations(boxes(scene), 2) if pair[0].overlaps(pair[1])]
    frame = Box(0, 0, scene.panel.width, scene.panel.height)
    assert all(frame.holds(Box(s.x, s.y, s.x + 1e-3, s.y + 1e-3)) for s in scene.spots)


def test_the_same_places_make_the_same_map_in_another_process() -> None:
    program = (
        "from annotated_briefings.mapping.drawing import locator\n"
        "from annotated_briefings.mapping.scene import Marker\n"
        "print(locator([Marker('a', 'A', 36, 39), Marker('b', 'B', 36, 43)], ['SY', 'IQ', 'TR']))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_a_country_is_found_on_either_side_of_the_date_line_and_off_its_coast() -> None:
    found = [country_at(TAVEUNI.lon, TAVEUNI.lat), country_at(SUVA.lon, SUVA.lat)]
    assert [country and country.code for country in found] == ["FJ", "FJ"]
    assert country_at(-120, -30) is None


def test_no_country_is_so_large_that_a_hemisphere_could_show_it_inside_out() -> None:
    # projecting.ground leaves out what is beyond the view; a part with the point opposite the
    # middle inside it and within reach of a hemisphere would have a radius of 45 degrees or more
    assert atlas().part_caps.radii.max() < 45


LINE = np.array([(32, 46.1), (34, 46.1), (36, 46.1), (38, 46.1)], float)


def contested(first: str | None, second: str | None) -> list[tuple[list[float], bool]]:
    """The longitudes of the pieces of a line between two countries, each with whether contested."""
    return [
        (list(line[:, 0]), known) for line, known in stretches(frozenset((first, second)), LINE)
    ]


def test_a_line_is_cut_where_it_begins_to_be_contested() -> None:
    assert contested("RU", "UA") == [([32, 34, 36], True), ([36, 38], False)]
    assert contested("RU", "KZ") == [([32, 34, 36, 38], False)]
    assert contested(None, "CY") == [([32, 34, 36, 38], True)]


def test_contested_lines_are_drawn_apart() -> None:
    assert drawn([], ["EH"]).panel.disputed
    assert drawn([SRINAGAR], ["IN"]).panel.disputed
    assert not drawn([VALLETTA], ["MT"]).panel.disputed


SIMFEROPOL, BIR_LEHLOU, PRISTINA = (34.1, 44.95), (-9.55, 26.33), (21.17, 42.66)


def holder(place: tuple[float, float], claims: Claims = ()) -> str | None:
    """The country in whose shape a place lies on a map around it."""
    view = area_around(*place, 900e3, 700e3)
    middle = shapely.Point(view.width / 2, view.height / 2)
    shown = ground(view, claims=claims).countries
    return next(country.code for country, shape in shown if shape.contains(middle))


def test_a_site_gives_contested_areas_to_the_countries_it_says() -> None:
    policy = (("crimea", "UA"), ("kosovo", "RS"), ("western-sahara", "MA"))
    for place, held, meant in (
        (SIMFEROPOL, "RU", "UA"),
        (PRISTINA, "XK", "RS"),
        (BIR_LEHLOU, "EH", "MA"),
    ):
        assert holder(place) == held
        assert holder(place, policy) == meant


def test_no_line_is_left_where_an_area_was_given_away_and_others_stay() -> None:
    view = area_around(34, 46, 600e3, 500e3)
    assert shapely.length(ground(view).disputed).sum() > 20
    claimed = ground(view, claims=(("crimea", "UA"),))
    assert shapely.length(claimed.disputed).sum() == 0
    assert shapely.length(claimed.borders).sum() == shapely.length(ground(view).borders).sum()


def test_rivers_and_lakes_are_drawn_the_greater_ones_on_a_larger_area() -> None:
    near, far = area_around(40, 36, 700e3, 500e3), area_around(40, 36, 3_500e3, 2_500e3)
    euphrates_and_tigris = shapely.box(0, 0, near.width, near.height)
    assert shapely.intersects(ground(near).rivers, euphrates_and_tigris).sum() > 3
    assert 0 < len(ground(far).rivers) / far.across < len(ground(near).rivers) / near.across
    assert drawn([RAQQA, MOSUL], ["SY", "IQ"]).panel.rivers
    assert drawn([RAQQA, MOSUL], ["SY", "IQ"]).panel.lakes


def test_a_small_island_has_the_finer_outline_where_the_map_can_show_it() -> None:
    def corners(tolerance: float, code: str) -> int:
        world = atlas(tolerance)
        return len(shapely.get_coordinates(world.parts[world.owners == world.index(code)]))

    assert corners(0.0, "MT") > 3 * corners(0.05, "MT")
    assert corners(0.5, "TV") > 0
    assert corners(0.0, "TV") > 50  # Natural Earth 50m has no Tuvalu


def test_path_data_is_short_and_true_to_a_tenth() -> None:
    line = shapely.LineString([(0.04, 0.0), (1.26, -0.5), (1.26, -0.5), (11.26, -0.5)])
    assert path([line]) == "M0 0l1.3-.5 10 0"
    assert path([shapely.box(0, 0, 2, 1)]) == "M2 0l0 1-2 0 0-1z"
