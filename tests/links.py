"""Following the links of a served site from page to page, as a browser does."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from http.client import HTTPMessage
from urllib.error import HTTPError
from urllib.parse import unquote, urldefrag, urljoin
from urllib.request import urlopen

OF_PAGES = ("href", "src", "action", "poster")
TEXT = ("text/", "application/xml", "application/json", "application/atom", "image/svg")


class Links(HTMLParser):
    """The ids of a page, and the addresses it leads to or takes something from."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.addresses: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            elif name in OF_PAGES and value is not None:
                self.addresses.append(value)


class Crawl:
    """What is found on the way from some addresses of a site through all its links.

    `root` is where the site is served, `published` the address it believes to have, whose
    occurrences in any text are links too. `reached` are the addresses that answered, `broken`
    says of the others on which page they stand.
    """

    def __init__(self, root: str, published: str, starts: Iterable[str] = ("",)) -> None:
        self.reached: dict[str, Links] = {}
        self.broken: list[str] = []
        self._root, self._published = root, published
        ahead = [(urljoin(root, start), "") for start in starts]
        anchors: list[tuple[str, str, str]] = []
        while ahead:
            address, page = ahead.pop()
            if address in self.reached:
                continue
            try:
                kind, text = fetched(address)
            except HTTPError as error:
                self.broken.append(f"{page}: {address}: {error.code}")
                continue
            links = self.reached[address] = Links(text if kind == "text/html" else "")
            ahead += [(each, address) for each in self._own_addresses_in(text)]
            for link in links.addresses:
                target, anchor = urldefrag(urljoin(address, link))
                if target.startswith(self._root):
                    ahead.append((target, address))
                    anchors.append((address, target, unquote(anchor)))
                elif not link.startswith(("https:", "http:", "mailto:", "data:")):
                    self.broken.append(f"{address}: {link}: outside of the site")
        self._look_for(anchors)

    def _own_addresses_in(self, text: str) -> Iterable[str]:
        for found in re.findall(re.escape(self._published) + r"""[^\s"'<>\\)&#]*""", text):
            yield self._root + found.removeprefix(self._published)

    def _look_for(self, anchors: Iterable[tuple[str, str, str]]) -> None:
        for page, target, anchor in anchors:
            if anchor and target in self.reached and anchor not in self.reached[target].ids:
                self.broken.append(f"{page}: {target}#{anchor}: no such id")


def fetched(address: str) -> tuple[str, str]:
    """The kind of what an address answers with, and its text, if it is text."""
    with urlopen(address) as answer:
        headers: HTTPMessage = answer.headers
        kind = headers.get_content_type()
        return kind, answer.read().decode("utf-8") if kind.startswith(TEXT) else ""
