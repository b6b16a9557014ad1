"""What a map shows, as values that a template prints: paths, places, words. No geometry to do.

Lengths are units of the map's own viewBox, x to the right and y down; paths are SVG path data.
"""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marker:
    """A place to mark, in degrees (WGS 84); `certain` is false for a position that is a guess.

    `id` is the row of the place in the list beside the map. `within` names the country for the
    description, where that is not to be Natural Earth's.

    Raises ValueError for a point that is not on the globe.
    """

    id: str
    label: str
    lat: float
    lon: float
    certain: bool = True
    within: str | None = None

    def __post_init__(self) -> None:
        if not (math.isfinite(self.lat) and -90 <= self.lat <= 90):
            raise ValueError(f"a latitude runs from -90 to 90 degrees: {self.lat}")
        if not (math.isfinite(self.lon) and -180 <= self.lon <= 180):
            raise ValueError(f"a longitude runs from -180 to 180 degrees: {self.lon}")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `left` < `right`, `top` < `bottom`."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def grown(self, by: float) -> "Box":
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


@dataclass(frozen=True, slots=True)
class Spot:
    """One dot, for one marker or for several that would cover each other."""

    x: float
    y: float
    radius: float
    certain: bool
    markers: tuple[Marker, ...]

    @property
    def box(self) -> Box:
        r = self.radius
        return Box(self.x - r, self.y - r, self.x + r, self.y + r)

    @property
    def ids(self) -> str:
        """The rows of the list that this dot stands for, the first few where they are many."""
        return " ".join(marker.id for marker in self.markers[:4])


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text from the first baseline `y` down, `leading` apart; `anchor` as SVG has it.

    `box` holds all the ink in any of the usual system faces.
    """

    lines: tuple[str, ...]
    x: float
    y: float
    anchor: str
    size: float
    leading: float
    box: Box


@dataclass(frozen=True, slots=True)
class Panel:
    """The ground of a map. `sea` is all that the map covers of the globe, the rest lies on it."""

    width: int
    height: int
    sea: str
    land: str
    subjects: str
    borders: str
    disputed: str
    lakes: str = ""
    rivers: str = ""

    @property
    def bytes(self) -> int:
        """The length of all its paths, which are ASCII."""
        ground = (self.sea, self.land, self.subjects, self.lakes, self.rivers)
        return sum(map(len, (*ground, self.borders, self.disputed)))


@dataclass(frozen=True, slots=True)
class Scale:
    """A bar `length` units long that stands for `kilometres`; its left end is at `x`, `y`."""

    x: float
    y: float
    length: float
    kilometres: int
    words: str
    size: float
    box: Box

    @property
    def middle(self) -> float:
        return round(self.x + self.length / 2, 1)

    @property
    def baseline(self) -> float:
        return self.y - 7


@dataclass(frozen=True, slots=True)
class Inset:
    """A small map one level out, with the area of the large one as the path `frame`."""

    x: float
    y: float
    panel: Panel
    frame: str

    @property
    def box(self) -> Box:
        return Box(self.x, self.y, self.x + self.panel.width, self.y + self.panel.height)


@dataclass(frozen=True, slots=True)
class Layer:
    """Dots and names."""

    spots: tuple[Spot, ...]
    cities: tuple[Label, ...]
    countries: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A whole map. `title` and `description` say in words what it shows; `wide` are the dots and
    names in its `layer`'s stead where it is shown much larger."""

    panel: Panel
    layer: Layer
    scale: Scale | None
    inset: Inset | None
    title: str
    description: str
    wide: Layer | None = None

    @property
    def spots(self) -> tuple[Spot, ...]:
        return self.layer.spots

    @property
    def cities(self) -> tuple[Label, ...]:
        return self.layer.cities

    @property
    def countries(self) -> tuple[Label, ...]:
        return self.layer.countries

    @property
    def guesses(self) -> bool:
        """Whether a marker is not certain."""
        return any(not spot.certain for spot in self.spots)
