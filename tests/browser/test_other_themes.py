"""The same site in themes that are not the builder's: its own parts of the pages hold there too.

What reading a briefing takes is asked by the same tests as of the theme `briefing`. These themes
have scripts in their pages, which the policy of the server forbids: it is set aside. What their own
scripts say is their affair; what the builder's says is not, nor is a request to another host.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from browser.serving import Open, build_site, served
from browser.test_accessibility import BRIEFING, COLOURS, violations, violations_in_all_modes
from browser.test_reading_a_page import (
    MARK,
    OPEN,
    test_a_passing_pointer_opens_nothing,
    test_a_tap_opens_a_card_at_the_foot_of_a_phone_and_a_tap_outside_closes_it,
    test_all_marks_can_be_shown_or_hidden_and_the_page_remembers,
    test_enter_opens_a_card_and_escape_closes_it_and_focus_stays,
    test_escape_closes_a_card_that_the_pointer_opened,
    test_tab_goes_on_from_a_mark_into_its_card_and_back_into_the_text,
    test_tab_reaches_each_mark_and_figure,
    test_the_pointer_may_move_onto_a_card_and_it_stays,
    test_the_text_without_what_was_added_is_the_text_of_the_file,
    test_without_script_every_mark_of_every_briefing_leads_to_its_meaning,
)

__all__ = [
    "test_a_passing_pointer_opens_nothing",
    "test_a_tap_opens_a_card_at_the_foot_of_a_phone_and_a_tap_outside_closes_it",
    "test_all_marks_can_be_shown_or_hidden_and_the_page_remembers",
    "test_enter_opens_a_card_and_escape_closes_it_and_focus_stays",
    "test_escape_closes_a_card_that_the_pointer_opened",
    "test_tab_goes_on_from_a_mark_into_its_card_and_back_into_the_text",
    "test_tab_reaches_each_mark_and_figure",
    "test_the_pointer_may_move_onto_a_card_and_it_stays",
    "test_the_text_without_what_was_added_is_the_text_of_the_file",
    "test_without_script_every_mark_of_every_briefing_leads_to_its_meaning",
]

OURS = ".briefing, .cards"
PAGES = (
    "",
    BRIEFING,
    "glossary/",
    "glossary/sdf/",
    "places/",
    "people/haidar-al-obeidi/",
    "figures/",
    "chronology/",
    "tags/syria/",
)
LIGHT: dict[str, dict[str, Any]] = {
    "mkdocs": {"highlightjs": False},
    "readthedocs": {"highlightjs": False},
    "material": {"font": False},
}
"""The options with which these themes ask no other host for anything."""
DARK: dict[str, dict[str, Any]] = {
    "mkdocs dark": {**LIGHT["mkdocs"], "color_mode": "dark"},
    "material dark": {**LIGHT["material"], "palette": {"scheme": "slate"}},
}
"""The same where they have dark colours, which they do not take from the reader's system here."""


@pytest.fixture(scope="module", params=LIGHT)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of this repository's own site, built in another theme."""
    named: str = request.param
    folder = tmp_path_factory.mktemp("themed")
    build_site(folder, theme={"name": named.removesuffix(" dark"), **{**LIGHT, **DARK}[named]})
    return folder


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where it is served."""
    with served(site) as address:
        yield address


@pytest.fixture
def is_amiss() -> Callable[[str], bool]:
    """Whether something that happened on a page is the builder's doing."""
    return lambda told: told.startswith("request:") or "js/cards.js" in told


@pytest.fixture
def open_page(open_page: Open, site: Path) -> Open:  # noqa: ARG001
    """Open a page of it; before pytest 9 no fixture is sought behind one of the same name."""
    return partial(open_page, bypass_csp=True)


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_in_what_is_ours(open_page: Open, path: str) -> None:
    page = open_page(path, color_scheme="light")
    assert page.locator(OURS).count() > 0
    assert violations_in_all_modes(page, OURS) == {}


def test_axe_finds_nothing_with_all_marks_on_and_a_card_open(open_page: Open) -> None:
    page = open_page(BRIEFING, color_scheme="light")
    page.get_by_role("button", name="All").click()
    assert violations_in_all_modes(page, OURS) == {}
    page.locator(MARK).first.click()
    expect(page.locator(OPEN)).to_have_count(1)
    assert violations_in_all_modes(page, OURS) == {}
    expect(page.locator(OPEN)).to_have_count(1)


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("site", DARK, indirect=True, scope="module")
def test_axe_finds_nothing_in_what_is_ours_on_a_dark_page(open_page: Open, path: str) -> None:
    page = open_page(path, color_scheme="dark")
    if path == BRIEFING:
        page.locator(MARK).first.click()
        expect(page.locator(OPEN)).to_have_count(1)
    assert violations(page, COLOURS, OURS) == []
    page.emulate_media(forced_colors="active")
    assert violations(page, COLOURS, OURS) == []


@pytest.mark.parametrize("site", [*LIGHT, *DARK], indirect=True, scope="module")
def test_a_card_is_as_dark_as_the_page_it_lies_on(
    open_page: Open, request: pytest.FixtureRequest
) -> None:
    page = open_page(BRIEFING, color_scheme="dark")
    page.locator(MARK).first.click()
    paper = page.locator(OPEN).evaluate("it => getComputedStyle(it).backgroundColor")
    red, *_ = map(int, re.findall(r"\d+", paper))
    assert (red < 128) == (request.node.callspec.params["site"] in DARK)
