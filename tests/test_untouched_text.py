"""The promise that the text is untouched, on pages built whole, in four themes."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from sites import MATERIAL_RECOMMENDS, Site, briefing
from test_protecting import HOSTILE

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
ARTICLE = [
    "The TSG (Talks Support Group) met in Geneva on 30 January 2020; some 200 people came.",
    "“We of the TSG stay,” Ann Example said. It costs 2.5 kilometres (1.6 miles), or $5m.",
    *(" ".join(text.split()) for text in HOSTILE),
]


class BriefingText(HTMLParser):
    """The text of the element with `data-briefing-text`, without what carries `data-added`."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        names = dict(attributes)
        outer = self._open[-1] if self._open else "outside"
        if outer == "outside" and "data-briefing-text" in names:
            self._open.append("text")
        else:
            self._open.append("added" if outer == "text" and "data-added" in names else outer)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "text":
            self.words += data


@pytest.mark.parametrize("theme", ["briefing", "mkdocs", "readthedocs", "material"])
def test_the_text_without_what_was_added_is_the_text_of_the_file(
    tmp_path: Path, theme: str
) -> None:
    files = {"talks.txt": briefing("\n\n".join(ARTICLE) + "\n")}
    site = Site(tmp_path, files, theme=theme, extensions=MATERIAL_RECOMMENDS)
    page = BriefingText()
    page.feed(site.page("talks/index.html", strict=False))
    assert " ".join(page.words.split()) == " ".join(" ".join(ARTICLE).split())


def test_what_is_added_is_not_taken_for_the_text() -> None:
    page = BriefingText()
    page.feed(
        "<p>no<br></p><div data-briefing-text><p>a<i data-added>b<b>c</b></i>d<br>e</p></div>f"
    )
    assert page.words == "ade"
