"""The values of one quantity over time, as a plot: where its dots, bars, arrows and names lie.

Dots stand for what was said, each on its own: no line joins them, as nobody counted in between,
and accounts that differ are not made one. The template `plot.svg.jinja` draws it; colours and
weights are the style sheet's. Sizes are units of the drawing.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from annotated_briefings.comparing.bounds import bounds
from annotated_briefings.composing.plot_names import SIZE, Box, Name, names_of
from annotated_briefings.composing.plot_scales import Scale, days_along, values_up
from annotated_briefings.composing.wording import Wording
from annotated_briefings.mapping.lettering import width
from annotated_briefings.meaning import Figure

WIDTH, HEIGHT = 400, 220
LEFT, RIGHT, TOP, BOTTOM = 14, 14, 22, 28
"""Margins; the left one comes on top of what the names of the ticks need."""
DOT = 6
"""Half of the square that a dot takes up."""
ARROW = 16
"""How far an arrow reaches that says at least or at most."""

SHAPES = (
    "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
    "M-4-4h8v8h-8z",
    "M0-5.5 5.5 4.5h-11z",
    "M0-6 6 0 0 6-6 0z",
)
"""Circle, square, triangle and diamond around their middle: one for each source."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value as it was given: the day it holds for, and who says so."""

    day: date
    figure: Figure
    source: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of an axis, and its words."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Dot:
    """One value; `hollow` is true of about so many. `bar` is the path of an arrow, or of a range,
    which has no shape: nobody said which of its values it is."""

    x: float
    y: float
    shape: str
    hollow: bool
    bar: str
    name: Name | None


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot as the template draws it; `key` tells which shape is whose, `notes` what signs mean.

    `left`, `right`, `top` and `bottom` bound the field of the dots.
    """

    id: str
    title: str
    description: str
    left: float
    right: float
    up: tuple[Tick, ...]
    along: tuple[Tick, ...]
    dots: tuple[Dot, ...]
    key: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    width: int = WIDTH
    height: int = HEIGHT
    top: float = TOP
    bottom: float = HEIGHT - BOTTOM
    baseline: float = HEIGHT - 8
    size: int = SIZE


def plot(anchor: str, title: str, values: Sequence[Value], wording: Wording) -> Plot:
    """The plot of values that are in the order of their days; `anchor` is its id."""
    amounts = [each for value in values for each in (value.figure.value, value.figure.high)]
    up = values_up([each for each in amounts if each is not None], HEIGHT - BOTTOM, TOP)
    named = [wording.number(each) for each in up.marks]
    left = LEFT + max(width(words, SIZE) for words in named)
    along = days_along([value.day for value in values], left + LEFT, WIDTH - RIGHT - LEFT)
    sources = list(dict.fromkeys(value.source for value in values))
    told = [
        (along.at(Decimal(value.day.toordinal())), up.at(value.figure.value)) for value in values
    ]
    placed = _beside_each_other(told)
    drawn = [_drawn(value, at, up) for value, at in zip(values, placed, strict=True)]
    words = [
        wording.plain(value.figure) if at == beside else ""
        for value, at, beside in zip(values, told, placed, strict=True)
    ]
    names = names_of(words, placed, drawn, Box(left, 0, WIDTH, HEIGHT - BOTTOM))
    return Plot(
        id=anchor,
        title=title,
        description=wording.gettext(
            "%(number)s values from %(first)s to %(last)s; the table below has them all.",
            number=wording.number(Decimal(len(values))),
            first=wording.day(values[0].day),
            last=wording.day(values[-1].day),
        ),
        left=round(left, 1),
        right=WIDTH - RIGHT,
        up=tuple(Tick(up.at(at), words) for at, words in zip(up.marks, named, strict=True)),
        along=tuple(
            Tick(along.at(at), wording.tick(date.fromordinal(int(at)), along.step))
            for at in along.marks
        ),
        dots=tuple(
            Dot(x, y, _shape(value, sources), _is_about(value.figure), _bar(value, y, up), name)
            for value, (x, y), name in zip(values, placed, names, strict=True)
        ),
        key=_key(sources, wording),
        notes=tuple(_notes(values, wording)),
    )


def _beside_each_other(placed: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The same spots, but those of two sources that agree stand next to each other."""
    met: Counter[tuple[float, float]] = Counter()
    apart = []
    for x, y in placed:
        step = (2 * DOT + 1) * met[x, y]
        apart.append((round(x + step if x + step < WIDTH - RIGHT else x - step, 1), y))
        met[x, y] += 1
    return apart


def _shape(value: Value, sources: Sequence[str]) -> str:
    if value.figure.high is not None:
        return ""
    return SHAPES[sources.index(value.source)] if len(sources) <= len(SHAPES) else SHAPES[0]


def _key(sources: Sequence[str], wording: Wording) -> tuple[tuple[str, str], ...]:
    """Whose shape is whose, where there are no more sources than shapes."""
    if not 1 < len(sources) <= len(SHAPES):
        return ()
    own = wording.gettext("The briefing itself")
    return tuple((shape, words or own) for shape, words in zip(SHAPES, sources, strict=False))


def _is_about(figure: Figure) -> bool:
    return figure.hedge in ("about", "estimated")


def _bar(value: Value, y: float, up: Scale) -> str:
    """The path of a range, or of an arrow to what is left open."""
    limits = bounds(value.figure)
    if limits.high is None:
        return f"v-{ARROW}m-4 5l4-5l4 5"
    if limits.low is None:
        return f"v{ARROW}m-4-5l4 5l4-5"
    if value.figure.high is None:
        return ""
    return f"m-4 0h8m-4 0v{up.at(value.figure.high) - y:g}m-4 0h8"


def _drawn(value: Value, at: tuple[float, float], up: Scale) -> Box:
    """What a dot takes up with its bar or arrow."""
    x, y = at
    limits, reach = bounds(value.figure), ARROW + 2
    top = y - reach if limits.high is None else y - DOT
    bottom = y + reach if limits.low is None else y + DOT
    if value.figure.high is not None:
        top = up.at(value.figure.high) - DOT
    return Box(x - DOT, top, x + DOT, bottom)


def _notes(values: Sequence[Value], wording: Wording) -> Iterator[str]:
    """What the signs of a plot mean, those it has."""
    hedges = {value.figure.hedge for value in values}
    if not hedges.isdisjoint(("at least", "more than", "at most", "less than")):
        yield wording.gettext("An arrow: so many or more (up), so many or fewer (down).")
    if any(value.figure.high is not None for value in values):
        yield wording.gettext("A bar: a range.")
    if any(_is_about(value.figure) for value in values):
        yield wording.gettext("A hollow sign: about so many.")
