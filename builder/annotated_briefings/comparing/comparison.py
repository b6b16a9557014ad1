"""All figures of a site by their quantity: what differs, and what can be followed over time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.comparing.differing import differing
from annotated_briefings.comparing.quantity import Quantity, Told
from annotated_briefings.comparing.telling import told

LEAST_DAYS = 3
"""From how many days on the values of a quantity are worth a plot."""
Place = tuple[str, int]
"""A path of a briefing and a character of its text."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures by quantity, in the order of the briefings; `differing` are those that contradict
    each other, by quantity."""

    figures: Mapping[Quantity, tuple[Told, ...]]
    differing: Mapping[Quantity, tuple[Told, ...]]
    _contradicted: Mapping[Place, Told]

    @classmethod
    def of(cls, briefings: Iterable[AnnotatedBriefing]) -> "Comparison":
        """Compare all figures of these briefings."""
        figures: dict[Quantity, list[Told]] = {}
        for each in (figure for briefing in briefings for figure in told(briefing)):
            figures.setdefault(each.quantity, []).append(each)
        differ = {quantity: differing(same) for quantity, same in figures.items()}
        return cls(
            MappingProxyType({quantity: tuple(same) for quantity, same in figures.items()}),
            MappingProxyType({quantity: same for quantity, same in differ.items() if same}),
            MappingProxyType({_place(each): each for same in differ.values() for each in same}),
        )

    def contradicted(self, briefing: AnnotatedBriefing, finding: Annotation) -> Told | None:
        """What is told of a figure that another contradicts; None for those that may be true."""
        return self._contradicted.get((briefing.path, finding.span.start))


def _place(told: Told) -> Place:
    return told.briefing.path, told.finding.span.start


def is_series(figures: Sequence[Told]) -> bool:
    """Whether figures of one quantity show how it changes: they are of three days or more."""
    whole = [each for each in figures if each.quantity.is_told and not each.partial]
    return len({each.day for each in whole}) >= LEAST_DAYS
