"""The two renderings of a briefing's text: for the page that MkDocs builds, and for export.

Both are made from the same marks. In the page's, text and elements are protected (see
`protecting`), and MkDocs resolves and checks the links among them. The exported one is plain
Markdown that any generator builds.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.portable import relative
from annotated_briefings.composing.protecting import element, protect
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.wording import FAIRLY_SURE
from annotated_briefings.meaning import Date
from annotated_briefings.span import Span

TIME_VALUE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2})?|P(?:\d+[DW])")
"""The TIMEX3 values that HTML's `<time>` knows too; it has no durations in months or years."""


class Rendering(Protocol):
    """How one kind of Markdown writes text and marks."""

    def text(self, text: str) -> str: ...

    def paragraph(self, inner: str) -> str: ...

    def heading(self, inner: str) -> str: ...

    def element(self, mark: Mark, inner: str) -> str: ...


def render(briefing: AnnotatedBriefing, marks: Sequence[Mark], rendering: Rendering) -> str:
    """The text of a briefing as Markdown, one line to a paragraph or heading."""
    document = briefing.document
    waiting = list(reversed(marks))
    lines: list[str] = []
    for block in document.blocks:
        if block.span.start < document.body_start:
            continue
        inner = "".join(_pieces(briefing, block.span, waiting, rendering))
        lines.append(rendering.heading(inner) if block.heading else rendering.paragraph(inner))
    return "\n\n".join(lines) + "\n"


def _pieces(
    briefing: AnnotatedBriefing, span: Span, waiting: list[Mark], rendering: Rendering
) -> Iterator[str]:
    """The pieces of a stretch of text; takes the marks inside it off the end of `waiting`."""
    text, position = briefing.document.source.text, span.start
    while waiting and waiting[-1].annotation.span in span:
        mark = waiting.pop()
        within = mark.annotation.span
        yield rendering.text(text[position : within.start])
        yield rendering.element(mark, "".join(_pieces(briefing, within, waiting, rendering)))
        position = within.end
    yield rendering.text(text[position : span.end])


class PageRendering:
    """What the page at `path` shows, for MkDocs with `ProtectingExtension`."""

    def __init__(self, path: str) -> None:
        self._page = path
        self._headings = 0

    def text(self, text: str) -> str:
        return protect(text)

    def paragraph(self, inner: str) -> str:
        return element("p", {}, inner)

    def heading(self, inner: str) -> str:
        """A heading with an id of its own: a slug might be one that a box or a mark has."""
        self._headings += 1
        return element("h2", {"id": f"section-{self._headings}"}, inner)

    def element(self, mark: Mark, inner: str) -> str:
        anchor = mark.anchor or ""
        match mark.element:
            case "mark":
                return self._mark(mark, inner) + _gloss(mark)
            case "mention" if mark.thing:
                told = {"data-card": mark.thing.card_id, "data-kind": _kind(mark, mark.thing)}
                return element("span", told | _note(mark), inner)
            case "figure":
                row = f"#figure-{anchor[1:]}"
                looks = f"figure{_unsure(mark)}"
                return element("a", {"class": looks, "id": anchor, "href": row}, inner)
            case "date":
                return _time(mark, inner)
            case _:
                return element("span", {"class": "quote", "id": anchor}, inner)

    def _mark(self, mark: Mark, inner: str) -> str:
        thing = mark.thing
        if thing is None:
            return inner
        attributes = {
            "class": f"mark {_kind(mark, thing)}",
            "href": relative(thing.path, self._page) if thing.path else f"#{thing.row_id}",
            "data-card": thing.card_id,
        }
        if mark.anchor:
            attributes["id"] = mark.anchor
        return element("a", attributes | _note(mark), inner)


def _note(mark: Mark) -> dict[str, str]:
    """The number that is printed on paper alone; on a screen a card says what it leads to."""
    return {"data-note": str(mark.note)} if mark.note else {}


def _kind(mark: Mark, thing: Thing) -> str:
    """What a mark looks like: that of its kind, and another where it is not certain."""
    return f"{thing.key[0]}{_unsure(mark)}"


def _unsure(mark: Mark) -> str:
    return "" if mark.annotation.confidence >= FAIRLY_SURE else " unsure"


def _gloss(mark: Mark) -> str:
    if mark.gloss is None:
        return ""
    return element("span", {"class": "gloss", "data-added": ""}, protect(f" ({mark.gloss})"))


def _time(mark: Mark, inner: str) -> str:
    meaning, anchor = mark.annotation.meaning, mark.anchor or ""
    value = meaning.value if isinstance(meaning, Date) else ""
    if TIME_VALUE.fullmatch(value):
        return element("time", {"id": anchor, "datetime": value}, inner)
    return element("span", {"class": "date", "id": anchor}, inner)
