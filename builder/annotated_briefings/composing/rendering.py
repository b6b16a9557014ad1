"""The two renderings of a briefing's text: for the page that MkDocs builds, and for export.

Both are Markdown made from the same marks. In the page's, plain text is protected (see
`protecting`) and marks carry attributes; links to pages are Markdown links, so that MkDocs
resolves and checks them. The exported one is plain Markdown that any generator builds.
"""

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Protocol

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.portable import relative
from annotated_briefings.composing.protecting import protect
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
    """Markdown for the page at `path`, for MkDocs with `attr_list` and `ProtectingExtension`."""

    def __init__(self, path: str) -> None:
        self._page = path
        self._headings = 0

    def text(self, text: str) -> str:
        return protect(text)

    def paragraph(self, inner: str) -> str:
        return inner

    def heading(self, inner: str) -> str:
        """A heading with an id of its own: a slug might be one that a box or a mark has."""
        self._headings += 1
        return f"## {inner} {{: #section-{self._headings} }}"

    def element(self, mark: Mark, inner: str) -> str:
        match mark.element:
            case "mark":
                return self._mark(mark, inner) + _gloss(mark)
            case "mention" if mark.thing:
                card, kind = escape(mark.thing.card_id), mark.thing.key[0]
                return f'<span data-card="{card}" data-kind="{kind}">{inner}</span>'
            case "figure":
                row = f"figure-{(mark.anchor or '')[1:]}"
                return f'<a class="figure" id="{mark.anchor}" href="#{row}">{inner}</a>'
            case "date":
                return _time(mark, inner)
            case _:
                return f'<span class="quote" id="{mark.anchor}">{inner}</span>'

    def _mark(self, mark: Mark, inner: str) -> str:
        thing = mark.thing
        if thing is None:
            return inner
        kind = thing.key[0]
        anchor = f' id="{escape(mark.anchor)}"' if mark.anchor else ""
        attributes = f'data-card="{escape(thing.card_id)}"{anchor}'
        if thing.path is None:
            row = escape(f"#{thing.row_id}")
            return f'<a class="mark {kind}" href="{row}" {attributes}>{inner}</a>'
        href = relative(thing.path, self._page)
        return f"[{inner}]({href}){{: .mark .{kind} {attributes} }}"


def _gloss(mark: Mark) -> str:
    if mark.gloss is None:
        return ""
    return f'<span class="gloss" data-added> {protect(f"({mark.gloss})")}</span>'


def _time(mark: Mark, inner: str) -> str:
    meaning = mark.annotation.meaning
    value = meaning.value if isinstance(meaning, Date) else ""
    if TIME_VALUE.fullmatch(value):
        return f'<time id="{mark.anchor}" datetime="{value}">{inner}</time>'
    return f'<span class="date" id="{mark.anchor}">{inner}</span>'
