"""What a figure leaves open: the least and the most that it can mean, by its hedge."""

from dataclasses import dataclass
from decimal import Decimal

from annotated_briefings.meaning import Figure

LOOSENESS = Decimal("0.2")
"""How far off "about" and "an estimated" may be, as a share: as far as conversions in news are
(see `measuring.conversions`). Wide on purpose: what may agree is not said to differ."""
_ROUND = 2
"""Noughts at the end from which a number without a hedge may have been rounded: 92,000, not 90."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """From `low` to `high`, both included; None is open."""

    low: Decimal | None
    high: Decimal | None

    def agree(self, other: "Bounds") -> bool:
        """Whether one number can lie within both."""
        return _reaches(self.high, other.low) and _reaches(other.high, self.low)


def bounds(figure: Figure) -> Bounds:
    """The least and the most that a figure can mean."""
    low, high = figure.value, figure.value if figure.high is None else figure.high
    match figure.hedge:
        case "at least" | "more than":
            return Bounds(low, None)
        case "at most" | "less than":
            return Bounds(None, high)
        case "about" | "estimated":
            return Bounds(low - abs(low) * LOOSENESS, high + abs(high) * LOOSENESS)
        case "few":
            return Bounds(low, high)
        case "exact" if figure.high is not None:
            return Bounds(low, high)
        case _:
            return Bounds(low - _roundness(low), high + _roundness(high))


def _reaches(high: Decimal | None, low: Decimal | None) -> bool:
    return high is None or low is None or high >= low


def _roundness(value: Decimal) -> Decimal:
    """Half of the last place that a round number is exact to: 500 of 92,000."""
    exponent = value.normalize().as_tuple().exponent
    if not isinstance(exponent, int) or exponent < _ROUND:
        return Decimal(0)
    return Decimal(5).scaleb(exponent - 1)
