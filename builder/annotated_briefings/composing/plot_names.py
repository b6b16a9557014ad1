"""The amounts beside the dots of a plot: placed so that none covers another, or left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotated_briefings.mapping.lettering import width

SIZE = 13
"""Of type, in units of the drawing."""
GAP = 9
"""Between a dot and its name."""
NAMED = 40
"""How many dots are named at most: of more, no reader tells the names apart."""


@dataclass(frozen=True, slots=True)
class Name:
    """The words beside a dot; `anchor` is which end of them lies at `x`."""

    x: float
    y: float
    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the drawing."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def names_of(
    words: Sequence[str],
    placed: Sequence[tuple[float, float]],
    drawn: Sequence[Box],
    within: Box,
) -> list[Name | None]:
    """The amount beside each dot, where it covers neither another name nor what is drawn; the
    table has all of them. A dot without words has no name."""
    if len(words) > NAMED:
        return [None] * len(words)
    taken = list(drawn)
    names: list[Name | None] = []
    for each, (x, y) in zip(words, placed, strict=True):
        free = (name for name in _beside(x, y, each) if _is_free(_box(name), taken, within))
        name = next(free, None) if each else None
        names.append(name)
        if name:
            taken.append(_box(name))
    return names


def _beside(x: float, y: float, words: str) -> Iterator[Name]:
    """The places for a name: right, left, above and below, and these further off."""
    middle = y + SIZE * 0.36
    yield Name(x + GAP, middle, "start", words)
    yield Name(x - GAP, middle, "end", words)
    for off in (GAP, GAP + SIZE):
        yield Name(x, y + off + SIZE * 0.8, "middle", words)
        yield Name(x, y - off, "middle", words)
        yield Name(x + GAP, y + off + SIZE * 0.6, "start", words)
        yield Name(x - GAP, y - off, "end", words)


def _box(name: Name) -> Box:
    wide = width(name.words, SIZE)
    start = name.x - {"start": 0.0, "middle": wide / 2, "end": wide}[name.anchor]
    return Box(start, name.y - SIZE * 0.8, start + wide, name.y + SIZE * 0.2)


def _is_free(box: Box, taken: Sequence[Box], within: Box) -> bool:
    inside = box.left >= within.left and box.right <= within.right
    if not inside or box.top < within.top or box.bottom > within.bottom:
        return False
    return not any(map(box.overlaps, taken))
