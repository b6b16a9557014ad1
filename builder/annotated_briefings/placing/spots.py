"""Places already settled in a text, by where they stand: what unsettled ones are referred to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from annotated_briefings.folding import folded
from annotated_briefings.meaning import Place
from annotated_briefings.placing.geography import TOWNS
from annotated_briefings.span import Span


@dataclass(frozen=True, slots=True)
class Spot:
    """A settled place at a stretch of the text, with the names it goes by."""

    span: Span
    place: Place
    names: tuple[str, ...]

    @property
    def is_town(self) -> bool:
        return self.place.feature in TOWNS and self.place.use not in ("demonym", "embedded")

    def goes_by(self, key: str) -> bool:
        """Whether one of its names has this key (`folded`)."""
        return key in map(folded, self.names)


@dataclass(frozen=True, slots=True)
class Spots:
    """Some settled places of a text, in its order."""

    all: tuple[Spot, ...]

    @classmethod
    def of(cls, spots: Iterable[Spot]) -> "Spots":
        return cls(tuple(sorted(spots, key=_start)))

    def last_before(self, offset: int, since: int = 0) -> Spot | None:
        """The last one that starts before an offset, and not before `since`."""
        position = bisect_left(self.all, offset, key=_start)
        spot = self.all[position - 1] if position else None
        return spot if spot and spot.span.start >= since else None

    def first_after(self, offset: int, until: int) -> Spot | None:
        """The first one that starts after an offset and before `until`."""
        position = bisect_right(self.all, offset, key=_start)
        spot = self.all[position] if position < len(self.all) else None
        return spot if spot and spot.span.start < until else None

    def nearest(self, span: Span, within: Span) -> Spot | None:
        """The last one before a span in a stretch of text, or else the first one after it."""
        return self.last_before(span.start, within.start) or self.first_after(
            span.end - 1, within.end
        )


def _start(spot: Spot) -> int:
    return spot.span.start
