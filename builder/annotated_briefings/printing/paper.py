"""A page of the site as a document of its own: its paper, and links that work outside the site.

The look of it is the style sheet's (`css/print.css`), as for a reader who prints the page.
"""

import re
from html import unescape
from typing import Literal, get_args
from urllib.parse import urljoin, urlsplit

from markupsafe import escape

Size = Literal["A4", "letter"]
SIZES: tuple[Size, ...] = get_args(Size)

_TEXT = re.compile(r"<[a-z]+ [^<>]*\bdata-briefing-text\b")
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]*)"')
_LINK = re.compile(r'<a\b[^<>]*? href="([^"]*)"')
_CARD = re.compile(r' data-card="card-([^"]*)"')


def is_briefing_page(html: str) -> bool:
    """Whether a page shows the text of a briefing, and not what is wrong with its file."""
    return _TEXT.search(html) is not None


def on_paper(html: str, size: Size) -> str:
    """A page with its paper named and each link made to hold in a document.

    A mark leads to its note; whatever else leads elsewhere on the site does so by the page's
    canonical address, or not at all where the page has none.
    """
    found = _CANONICAL.search(html)
    here = unescape(found[1]) if found else ""

    def link(start: re.Match[str]) -> str:
        card = _CARD.search(start[0])
        if card and f'id="entry-{card[1]}"' in html:
            return _led(start, f"#entry-{card[1]}")
        return _led(start, _outside(unescape(start[1]), here))

    # A browser that prints without asking takes the size of the paper from a style sheet alone.
    return _LINK.sub(link, html).replace(
        "</head>", f"<style>@page{{size:{size}}}</style></head>", 1
    )


def _outside(target: str, here: str) -> str:
    """Where a link of the page `here` leads for somebody who does not see the site."""
    if target.startswith("#") or urlsplit(target).scheme:
        return target
    return urljoin(here, target) if here else ""


def _led(start: re.Match[str], target: str) -> str:
    """The start of a link that leads elsewhere, or nowhere."""
    before, after = (
        start[0][: start.start(1) - start.start()],
        start[0][start.end(1) - start.start() :],
    )
    return f"{before}{escape(target)}{after}" if target else before.removesuffix(' href="')
