"""Takes the pictures of the site that the README and the guide show: `make pictures`.

They are made from the built site, as readers see it, and committed: look at them before you do.
"""

import io
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Page

from browser.serving import REPOSITORY, build_site, chromium, served

FOLDER = REPOSITORY / "briefings" / "guide" / "pictures"
BRIEFING = "2017-07-05-raqqa-and-mosul/"
COLOURS = 128
"""Enough for pages of text and flat colour, at a third of the bytes."""


def a_card_on_a_desk(browser: Browser, address: str) -> Page:
    """A briefing with the card of an acronym open."""
    page = browser.new_page(viewport={"width": 1180, "height": 1080}, color_scheme="light")
    page.goto(address + BRIEFING)
    page.locator('[data-briefing-text] [data-card="card-term-islamic-state"]').first.click()
    page.evaluate("scrollTo(0, 0)")
    return page


def a_briefing_on_a_phone(browser: Browser, address: str) -> Page:
    """The top of a briefing on a phone, in dark."""
    page = browser.new_page(viewport={"width": 390, "height": 844}, color_scheme="dark")
    page.goto(address + BRIEFING)
    return page


def figures_side_by_side(browser: Browser, address: str) -> Page:
    """The ledger of figures: counts that differ, and a plot of what was said when."""
    page = browser.new_page(viewport={"width": 1180, "height": 1130}, color_scheme="light")
    page.goto(address + "figures/")
    return page


PICTURES = {
    "briefing.png": a_card_on_a_desk,
    "phone.png": a_briefing_on_a_phone,
    "figures.png": figures_side_by_side,
}


def main() -> None:
    """Build the site and take each picture."""
    FOLDER.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        build_site(Path(folder))
        with served(Path(folder)) as address, chromium() as browser:
            for name, opened in PICTURES.items():
                picture = Image.open(io.BytesIO(opened(browser, address).screenshot()))
                picture.convert("RGB").quantize(COLOURS).save(FOLDER / name, optimize=True)


if __name__ == "__main__":
    main()
