"""The plot of the ledger, as a browser sets its words."""

from itertools import combinations

import pytest

from browser.serving import Open

BOXES = """texts => texts.map(text => {
  const box = text.getBoundingClientRect();
  return [box.left, box.top, box.right, box.bottom];
})"""


@pytest.mark.parametrize("width", [320, 390, 1440])
def test_no_words_of_a_plot_overlap_or_leave_it(open_page: Open, width: int) -> None:
    page = open_page("figures/", viewport={"width": width, "height": 900})
    words = page.locator(".plot > svg text").evaluate_all(BOXES)
    assert len(words) > 8
    for (left, top, right, bottom), (start, above, end, below) in combinations(words, 2):
        assert right <= start or end <= left or bottom <= above or below <= top
    (frame,) = page.locator(".plot > svg").evaluate_all(BOXES)
    assert all(frame[0] <= left and right <= frame[2] for left, _, right, _ in words)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("colours", ["none", "active"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_dots_of_a_plot_stand_out(open_page: Open, scheme: str, colours: str) -> None:
    page = open_page("figures/", color_scheme=scheme, forced_colors=colours)
    dot = page.locator(".plot .dot").first
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert dot.evaluate("it => getComputedStyle(it).fill") != paper


def test_a_plot_is_one_image_with_a_name_and_its_rows_follow(open_page: Open) -> None:
    page = open_page("figures/")
    image = page.get_by_role("img", name="Pilgrims · dead · Mina")
    assert image.count() == 1
    assert page.locator(".plot + table tbody tr").count() > page.locator(".plot .name").count()
