"""How sure a figure is, as measured on the news that was annotated by hand (`make quality`).

What has 0.9 or more was right, span and value, at least 97 times in 100 there.
"""

from annotated_briefings.meaning import Figure
from annotated_briefings.measuring.measure import Measure

_OF_SORT = {"percent": 0.97, "money": 0.95, "age": 0.93, "share": 0.85}


def certainty(measure: Measure, figure: Figure) -> float:
    """How often a figure of this sort is right; counts go by what is known of them."""
    if measure.sort == "count":
        return _of_count(measure, figure)
    if measure.sort == "unit":
        return _of_unit(measure)
    return _OF_SORT[measure.sort]


def _of_unit(measure: Measure) -> float:
    duration = measure.unit is not None and measure.unit.dimension == "duration"
    if duration:
        return 0.91 if measure.core.spelled else 0.92
    return 0.94 if measure.core.spelled else 0.95


def _of_count(measure: Measure, figure: Figure) -> float:
    if measure.low == 1 and measure.high is None:
        return 0.7
    if figure.counted is None:
        return 0.7 if figure.hedge != "exact" or measure.core.grouped else 0.6
    if measure.core.spelled:
        return 0.93
    return 0.95 if measure.core.grouped or measure.core.scale > 1 else 0.92
