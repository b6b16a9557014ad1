"""A dot for each place, and one for those that would cover each other."""

from collections.abc import Sequence

import numpy as np

from annotated_briefings.mapping.caps import Floats
from annotated_briefings.mapping.framing import View
from annotated_briefings.mapping.lettering import Type
from annotated_briefings.mapping.scene import Marker, Spot


def spots_of(view: View, markers: Sequence[Marker], type_: Type) -> tuple[Spot, ...]:
    """A dot for each marker; those that would cover each other share the first one's."""
    if not markers:
        return ()
    places = view.units(np.array([(marker.lon, marker.lat) for marker in markers]))
    apart = type_.apart
    while len(groups := _grouped(places, apart)) > type_.dots:
        apart *= 1.25
    return tuple(
        Spot(
            x=round(float(places[group[0]][0]), 1),
            y=round(float(places[group[0]][1]), 1),
            radius=type_.radius,
            certain=any(markers[index].certain for index in group),
            markers=tuple(markers[index] for index in group),
        )
        for group in groups
    )


def _grouped(places: Floats, apart: float) -> list[list[int]]:
    """Indexes of places, each group around its first within a distance."""
    groups: list[list[int]] = []
    firsts: Floats = np.empty_like(places)
    for index, place in enumerate(places):
        distances = np.hypot(*(firsts[: len(groups)] - place).T)
        if groups and distances.min() < apart:
            groups[int(distances.argmin())].append(index)
        else:
            firsts[len(groups)] = place
            groups.append([index])
    return groups
