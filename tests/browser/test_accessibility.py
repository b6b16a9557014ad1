"""What axe finds on each kind of page, in each state a reader may see it in: nothing.

The structure of a page is the same in every colour, so that in dark and in forced colours only the
rules about colour are asked again.
"""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.serving import Open

BRIEFING = "2017-07-05-raqqa-and-mosul/"
KINDS = [
    "",
    BRIEFING,
    "glossary/",
    "glossary/sdf/",
    "places/",
    "places/raqqa/",
    "people/",
    "people/haidar-al-obeidi/",
    "figures/",
    "chronology/",
    "archive/",
    "tags/",
    "tags/syria/",
    "about/",
    "guide/messages/",
    "search.html",
    "404.html",
]
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


def violations(
    page: Page, options: dict[str, Any] | None = None, within: str | None = None
) -> list[str]:
    """What axe finds on a page, or `within` what a selector names."""
    found = Axe().run(page, context=within, options=options).response["violations"]
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


def violations_in_all_modes(page: Page, within: str | None = None) -> dict[str, list[str]]:
    """What axe finds on a desk and on a narrow phone, in light, dark and forced colours."""
    found = {"light": violations(page, within=within)}
    page.emulate_media(color_scheme="dark")
    found["dark"] = violations(page, COLOURS, within)
    page.emulate_media(color_scheme="light", forced_colors="active")
    found["forced colours"] = violations(page, COLOURS, within)
    page.emulate_media(forced_colors="none")
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    found["320 pixels"] = violations(page, within=within)
    page.set_viewport_size(DESK)  # type: ignore[arg-type]
    return {mode: each for mode, each in found.items() if each}


@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_nothing(open_page: Open, path: str) -> None:
    page = open_page(path, color_scheme="light", bypass_csp=True)
    assert violations_in_all_modes(page) == {}


def test_axe_finds_nothing_with_all_marks_on_and_a_card_open(open_page: Open) -> None:
    page = open_page(BRIEFING, color_scheme="light", bypass_csp=True)
    page.get_by_role("button", name="All").click()
    assert violations_in_all_modes(page) == {}
    page.locator("[data-briefing-text] a.mark").first.click()
    expect(page.locator(".card:popover-open")).to_have_count(1)
    assert violations_in_all_modes(page) == {}
    expect(page.locator(".card:popover-open")).to_have_count(1)
