"""Which figures of one quantity cannot both be true.

Only what is counted at the same time is held against each other: a toll that grows from day to
day differs from itself, and two attacks in one town are two events. One sentence that gives two
numbers tells of two parts. Nothing is said of which figure is right.
"""

from collections.abc import Iterator, Sequence

from annotated_briefings.comparing.bounds import bounds
from annotated_briefings.comparing.quantity import Told

NEIGHBOURS = 40
"""How many figures of its quantity, by date, one is held against: work stays in step with them."""
_DAYS_OF_A_STATE = 7
_DAYS_OF_A_TOLL = 1
"""Days within which a figure without a date of its own can be held against another: those who
are present stay, a toll changes overnight."""


def differing(figures: Sequence[Told]) -> tuple[Told, ...]:
    """Those figures of one quantity that another contradicts, in the order given."""
    whole = [each for each in figures if not each.partial and each.quantity.is_told]
    whole.sort(key=lambda each: (each.day, each.briefing.path, each.finding.span))
    differ = {id(each) for pair in _pairs(whole) for each in pair}
    return tuple(_once(each for each in whole if id(each) in differ))


def _pairs(figures: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    limits = [bounds(each.figure) for each in figures]
    for index, first in enumerate(figures):
        for other in range(index + 1, min(index + 1 + NEIGHBOURS, len(figures))):
            second = figures[other]
            if not limits[index].agree(limits[other]) and _comparable(first, second):
                yield first, second


def _comparable(first: Told, second: Told) -> bool:
    """Whether two figures of one quantity are of the same time, and no two parts of a whole."""
    same_text = first.briefing is second.briefing
    if same_text and first.sentence == second.sentence:
        return False
    if first.when and second.when:
        return first.when.startswith(second.when) or second.when.startswith(first.when)
    apart = abs((first.day - second.day).days)
    if first.source == second.source:
        return apart == 0
    present = first.quantity.state == "present"
    return apart <= (_DAYS_OF_A_STATE if present else _DAYS_OF_A_TOLL)


def _once(figures: Iterator[Told]) -> Iterator[Told]:
    """Each figure that a source gives in a briefing but once, however often it is told."""
    told = set()
    for each in figures:
        figure = each.figure
        key = (each.briefing.path, each.source, figure.value, figure.high, figure.hedge)
        if key not in told:
            told.add(key)
            yield each
