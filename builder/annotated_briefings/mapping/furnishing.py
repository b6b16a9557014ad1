"""The furniture of a map: the scale bar, the inset, and the corners in which they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from annotated_briefings.composing.wording import IN_ENGLISH, Wording
from annotated_briefings.mapping.framing import View
from annotated_briefings.mapping.labelling import label_spots
from annotated_briefings.mapping.lettering import Type, width
from annotated_briefings.mapping.scene import Box, Inset, Label, Scale, Spot

MARGIN = 8.0
"""Units between the edge and what stands in a corner."""

SIZE = 12.0
"""Units: the size of the scale bar's type."""

LONGEST = 0.28
"""Of the width of the map, for the scale bar."""

REACH = 40.0
"""Degrees. In the corners of a larger map a bar would be more than 6 % off."""

CORNERS = (
    ("right", "bottom", "left"),
    ("right", "top", "left"),
    ("right", "top", "right"),
    ("left", "top", "left"),
    ("left", "bottom", "right"),
    ("left", "top", "right"),
)
"""Where the inset stands (side and edge) and the scale bar (side, at the bottom), best first."""

Furniture = TypeVar("Furniture", Inset, Scale)


def arranged(
    view: View, spots: Sequence[Spot], inset: Inset | None, wording: Wording, type_: Type
) -> tuple[Inset | None, Scale | None, tuple[Label, ...]]:
    """Inset and scale bar in the corners that leave room for most names, and those names."""

    # an inset is worth more than one name, and the bar less
    def worth(way: tuple[Inset | None, Scale | None, tuple[Label, ...]]) -> float:
        return 1.5 * (way[0] is not None) + 0.5 * (way[1] is not None) + len(way[2])

    return max(_ways(view, spots, inset, wording, type_), key=worth)


def scale_bar(view: View, side: str, wording: Wording = IN_ENGLISH) -> Scale | None:
    """A bar for a round number of kilometres, as long as they are in the middle of the map.

    None for a map so large that no one length is right in all its corners.
    """
    if view.kind != "area" or view.reach > REACH:
        return None
    kilometres = _round_below(view.across * LONGEST / 1000)
    length = round(kilometres * 1000 / view.metres, 1)
    words = wording.kilometres(kilometres)
    half = max(length, width(words, SIZE)) / 2
    middle = MARGIN + half if side == "left" else view.width - MARGIN - half
    y = view.height - MARGIN
    box = Box(middle - half, y - SIZE - 8, middle + half, y)
    return Scale(round(middle - length / 2, 1), y, length, kilometres, words, SIZE, box)


def _ways(
    view: View, spots: Sequence[Spot], inset: Inset | None, wording: Wording, type_: Type
) -> Iterator[tuple[Inset | None, Scale | None, tuple[Label, ...]]]:
    for side, edge, scale_side in CORNERS:
        moved = _clear(_in_corner(inset, view, side, edge), spots) if inset else None
        scale = _clear(scale_bar(view, scale_side, wording), spots)
        taken = [piece.box.grown(2) for piece in (moved, scale) if piece]
        yield moved, scale, label_spots(spots, taken, view.frame, type_)


def _clear(piece: Furniture | None, spots: Sequence[Spot]) -> Furniture | None:
    """A piece of furniture, or nothing where a dot lies under it."""
    covers = piece and any(piece.box.overlaps(spot.box) for spot in spots)
    return None if covers else piece


def _in_corner(inset: Inset, view: View, side: str, edge: str) -> Inset:
    right = view.width - inset.panel.width - MARGIN
    bottom = view.height - inset.panel.height - MARGIN
    return replace(
        inset, x=right if side == "right" else MARGIN, y=bottom if edge == "bottom" else MARGIN
    )


def _round_below(kilometres: float) -> int:
    """The largest of 1, 2, 5, 10, 20… that is no more."""
    ten: int = 10 ** int(np.floor(np.log10(kilometres)))
    return max(step * ten for step in (1, 2, 5) if step * ten <= kilometres)
