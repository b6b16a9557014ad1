"""Making the files of rivers, lakes and islands from Natural Earth's own."""

import struct
from collections.abc import Sequence

import pytest

from annotated_briefings.mapping.compacting import column, islands, shapes_in, water

Parts = Sequence[Sequence[tuple[float, float]]]

SQUARE = [(10.0, 0.0), (10.0, 0.2), (10.2, 0.2), (10.2, 0.0), (10.0, 0.0)]  # about 495 km²
POND = [(10.0, 0.0), (10.0, 0.05), (10.05, 0.05), (10.05, 0.0), (10.0, 0.0)]


def shapefile(kind: int, *shapes: Parts) -> bytes:
    """A shapefile as the ESRI Shapefile Technical Description has it; its boxes are not read."""
    records = b""
    for number, parts in enumerate(shapes, 1):
        points = [point for part in parts for point in part]
        starts = [sum(map(len, parts[:index])) for index in range(len(parts))]
        body = struct.pack("<i4d2i", kind, 0, 0, 0, 0, len(parts), len(points))
        body += struct.pack(f"<{len(parts)}i", *starts)
        body += b"".join(struct.pack("<2d", *point) for point in points)
        records += struct.pack(">2i", number, len(body) // 2) + body
    return bytes(100) + records


def table(**columns: Sequence[str]) -> bytes:
    """A dBASE file of texts ten characters wide."""
    rows = list(zip(*columns.values(), strict=True))
    start, length = 33 + 32 * len(columns), 1 + 10 * len(columns)
    head = bytes([3, 0, 0, 0]) + struct.pack("<IHH", len(rows), start, length) + bytes(20)
    fields = b"".join(
        name.encode().ljust(11, b"\0") + b"C" + bytes(4) + bytes([10]) + bytes(15)
        for name in columns
    )
    cells = b"".join(b" " + b"".join(cell.encode().ljust(10) for cell in row) for row in rows)
    return head + fields + b"\r" + cells


def test_a_shape_is_read_in_its_parts() -> None:
    found = list(shapes_in(shapefile(3, [[(1, 2), (3, 4)], [(5, 6), (7, 8), (9, 10)]])))
    assert [[part.tolist() for part in parts] for parts in found] == [
        [[[1, 2], [3, 4]], [[5, 6], [7, 8], [9, 10]]]
    ]


def test_shapes_of_other_types_are_refused() -> None:
    with pytest.raises(ValueError, match="type 8"):
        list(shapes_in(shapefile(8, [[(1, 2)]])))


def test_a_column_is_read_by_its_name() -> None:
    rows = table(name=["Nile", "Po"], scalerank=["1.0", "6"])
    assert list(column(rows, "scalerank")) == ["1.0", "6"]
    with pytest.raises(ValueError, match="no column depth"):
        list(column(rows, "depth"))


def test_great_rivers_and_lakes_are_kept() -> None:
    rivers = shapefile(3, [[(1, 2), (3, 4)]], [[(5, 6), (7, 8)]])
    kept = water(rivers, table(scalerank=["6.0", "7.0"]), shapefile(5, [SQUARE], [POND]))
    assert kept["rivers"] == [[6, [1000, 2000, 2000, 2000]]]
    assert kept["lakes"] == [[[10000, 0, 0, 200, 200, 0, 0, -200, -200, 0]]]


def test_small_countries_without_a_neighbour_are_kept_and_a_number_means_one() -> None:
    ring = [[0, 0], [0, 10], [10, 0], [0, -10], [-10, 0]]
    features = [
        {"type": "Polygon", "id": "001", "arcs": [[0]]},
        {"type": "MultiPolygon", "id": "002", "arcs": [[[1]], [[2]]]},
        {"type": "Polygon", "id": "003", "arcs": [[2]]},  # borders on 002
        {"type": "Polygon", "id": "004", "arcs": [[3]]},
        {"type": "Polygon", "id": "004", "arcs": [[4]]},
        {"type": "Polygon", "arcs": [[5]]},
    ]
    topology = {
        "objects": {"countries": {"geometries": features}},
        "arcs": [ring] * 6,
        "transform": {"scale": [0.01, 0.01], "translate": [20, 0]},
    }
    kept = islands(topology)["islands"]
    assert list(kept) == ["001"]
    assert kept["001"] == [[[200000, 0, 0, 1000, 1000, 0, 0, -1000, -1000, 0]]]
