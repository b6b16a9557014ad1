"""The ledger of figures: what differs, what has a plot, and how the plot is drawn."""

import re
from datetime import date, timedelta
from decimal import Decimal
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.composing.plot_names import Box, names_of
from annotated_briefings.composing.plot_scales import MOST_MARKS, days_along, values_up
from annotated_briefings.composing.plotting import SHAPES, Plot, Value, plot
from annotated_briefings.composing.wording import Wording
from annotated_briefings.mapping.lettering import width
from annotated_briefings.meaning import Figure, Hedge
from effort import stays_in_step
from sites import Site, briefing

DAY = date(2020, 1, 1)
GLOSSARY = """
- {id: lowmoor, kind: place, name: Lowmoor, definition: A town.}
- {id: river-guard, kind: organisation, name: River Guard, definition: A guard.}
- {id: lake-watch, kind: organisation, name: Lake Watch, definition: A watch.}
"""
FLOOD = """The River Guard said that 12 miners had died in Lowmoor.

Lake Watch said that at least 30 miners had died in Lowmoor.

On January 4 Lake Watch said that some 8 miners had died in Lowmoor.

On January 9 Lake Watch said that between 9 and 11 miners had died in Lowmoor."""


def value(
    day: int, amount: int, hedge: Hedge = "exact", high: int | None = None, source: str = ""
) -> Value:
    most = None if high is None else Decimal(high)
    return Value(DAY + timedelta(day), Figure(Decimal(amount), most, hedge=hedge), source)


def drawn(*values: Value) -> Plot:
    return plot("plot", "Miners", values, Wording.of())


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {
        "flood.txt": briefing(FLOOD, title="Flood <b>"),
        "glossary/all.yml": GLOSSARY,
        "index.md": "# Front",
    }
    return Site(tmp_path_factory.mktemp("ledger"), files).build()


class Page(HTMLParser):
    """The words of each element with an id, and where the links of a page lead."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.links += [told["href"] or ""] if tag == "a" and "href" in told else []
        self.ids |= {told["id"] or ""} if "id" in told else set()


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def part(page: Path, start: str, end: str) -> str:
    text = page.read_text("utf-8")
    return text[text.index(start) : text.index(end, text.index(start))]


def test_counts_that_differ_stand_side_by_side_with_source_date_and_sentence(site: Path) -> None:
    words = plain(part(site / "figures" / "index.html", 'class="differ"', "</section>"))
    assert "Counts differ" in words
    assert "12 The River Guard said that 12 miners had died in Lowmoor." in words
    assert "at least 30 Lake Watch said that at least 30 miners had died" in words
    assert words.count("31 January 2020") == 2
    assert "21" not in words  # the mean of both


def test_the_box_of_a_briefing_leads_to_the_counts_that_differ(site: Path) -> None:
    rows = part(site / "flood" / "index.html", 'aria-labelledby="Box-figures"', "</section>")
    links = re.findall(r'href="\.\./figures/#([^"]+)">counts differ', rows)
    assert len(links) == 2
    assert set(links) <= Page(site / "figures" / "index.html").ids


def test_a_series_has_a_plot_that_says_what_it_shows_and_its_rows_below(site: Path) -> None:
    ledger = (site / "figures" / "index.html").read_text("utf-8")
    (svg,) = re.findall(r'<svg viewBox="0 0 400.*?</svg>', ledger, re.DOTALL)
    assert 'role="img"' in svg
    titled, described = re.findall(r'aria-labelledby="(\S+) (\S+)"', svg)[0]
    assert f'<title id="{titled}">Miners · dead · Lowmoor</title>' in svg
    assert f'<desc id="{described}">4 values from 4 January 2020 to 31 January 2020' in svg
    assert "style=" not in svg
    table = plain(ledger[ledger.index(svg) :][len(svg) :].partition("</table>")[0])
    for amount in ("about 8", "9–11", "12", "at least 30"):
        assert f"{amount} " in table


def test_what_is_of_two_days_has_no_plot(tmp_path: Path) -> None:
    text = FLOOD.rpartition("\n\n")[0]
    files = {"flood.txt": briefing(text), "glossary/all.yml": GLOSSARY, "index.md": "# Front"}
    page = (Site(tmp_path, files).build() / "figures" / "index.html").read_text("utf-8")
    assert "<svg viewBox" not in page.partition("<table>")[2]
    assert "Counts differ" in page


def test_a_bound_has_an_arrow_a_range_a_bar_and_about_a_hollow_sign() -> None:
    least, most, between, about, exact = drawn(
        value(0, 10, "at least"),
        value(1, 20, "at most"),
        value(2, 5, "few", high=15),
        value(3, 12, "about"),
        value(4, 12),
    ).dots
    assert least.bar.startswith("v-")
    assert most.bar.startswith("v1")
    assert between.bar
    assert not between.shape
    assert (about.hollow, about.bar, exact.hollow, exact.bar) == (True, "", False, "")


def test_each_source_has_a_shape_of_its_own_as_long_as_there_are_shapes() -> None:
    few = drawn(*(value(day, 5, source=f"S{day}") for day in range(len(SHAPES))))
    assert len({dot.shape for dot in few.dots}) == len(few.key) == len(SHAPES)
    many = drawn(*(value(day, 5, source=f"S{day}") for day in range(len(SHAPES) + 1)))
    assert (len({dot.shape for dot in many.dots}), many.key) == (1, ())


def test_two_sources_that_agree_stand_next_to_each_other_with_one_name() -> None:
    plotted = drawn(value(0, 5, source="A"), value(0, 5, source="B"), value(9, 5), value(20, 9))
    first, second, *_ = plotted.dots
    assert (first.y, second.x > first.x + 10) == (second.y, True)
    assert [dot.name is not None for dot in plotted.dots] == [True, False, True, True]


def box(plotted: Plot, index: int) -> Box | None:
    name = plotted.dots[index].name
    if name is None:
        return None
    wide = width(name.words, plotted.size)
    start = name.x - {"start": 0, "middle": wide / 2, "end": wide}[name.anchor]
    return Box(start, name.y - plotted.size * 0.7, start + wide, name.y)


@given(st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 10**9)), min_size=3, max_size=30))
def test_no_two_names_overlap_and_all_lies_inside(points: list[tuple[int, int]]) -> None:
    plotted = drawn(*(value(day, amount) for day, amount in sorted(points)))
    boxes = [found for index in range(len(points)) if (found := box(plotted, index))]
    assert boxes
    for index, first in enumerate(boxes):
        assert not any(first.overlaps(second) for second in boxes[index + 1 :])
        assert 0 <= first.left <= first.right <= plotted.width
    for dot in plotted.dots:
        assert plotted.left <= dot.x <= plotted.right
        assert plotted.top <= dot.y <= plotted.bottom


@given(st.dates(), st.integers(0, 300_000))
def test_an_axis_of_time_has_few_marks_at_equal_steps(first: date, days: int) -> None:
    last = date.fromordinal(min(first.toordinal() + days, date.max.toordinal()))
    marks = days_along([first, last], 0, 400).marks
    assert len(marks) <= 2 * MOST_MARKS
    steps = {b - a for a, b in pairwise(marks)}
    assert not steps or max(steps) - min(steps) <= max(steps) / 3


@given(st.lists(st.decimals(-(10**12), 10**12, places=3), min_size=1, max_size=5))
def test_an_axis_of_values_holds_them_all_between_round_numbers(values: list[Decimal]) -> None:
    scale = values_up(values, 200, 0)
    assert scale.least <= min(values) <= max(values) <= scale.most
    assert 2 <= len(scale.marks) <= MOST_MARKS + 2


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (date(2020, 1, 4), ["1 Jan", "2 Jan", "3 Jan", "4 Jan"]),
        (date(2020, 8, 1), ["Jan 2020", "Mar 2020", "May 2020", "Jul 2020"]),
        (date(2033, 1, 1), ["2020", "2025", "2030"]),
    ],
)
def test_the_marks_of_time_are_days_months_or_years(last: date, said: list[str]) -> None:
    plotted = plot("p", "T", [value(0, 1), Value(last, Figure(Decimal(2)), "")], Wording.of())
    assert [tick.words for tick in plotted.along] == said


def test_a_plot_holds_the_greatest_numbers_beside_small_ones() -> None:
    huge = Value(DAY, Figure(Decimal(10) ** 20), "")
    plotted = plot("p", "T", [huge, value(400, -3), value(9000, 0)], Wording.of())
    assert all(plotted.top <= dot.y <= plotted.bottom for dot in plotted.dots)


def test_names_are_left_out_where_there_are_too_many() -> None:
    placed = [(float(each), 10.0) for each in range(41)]
    within = Box(0, 0, 400, 200)
    assert names_of(["1"] * 41, placed, [], within) == [None] * 41


def test_plotting_is_work_in_step_with_the_number_of_values() -> None:
    def draw(number: int) -> None:
        drawn(*(value(day, day % 7, "at least") for day in range(number)))

    assert stays_in_step(draw, short=200)
