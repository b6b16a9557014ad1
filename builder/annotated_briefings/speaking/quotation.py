"""The stretches of a text in quotation marks, paragraph by paragraph.

Whether words in marks were spoken, or are only held at arm's length, is not decided here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from annotated_briefings.document import Document
from annotated_briefings.span import Span
from annotated_briefings.speaking.marks import MARK, Marks, Run


@dataclass(frozen=True, slots=True)
class Quotation:
    """One unbroken run of words in marks; `words` lie between the marks, `whole` takes them in.

    `unclosed` is true where the paragraph ends before the mark that closes it.
    """

    words: Span
    whole: Span
    unclosed: bool = False


def quotations(text: str, paragraph: Span, going_on: str = "") -> Iterator[Quotation]:
    """The outermost runs in marks of one paragraph, in order.

    A mark that is never closed counts where it opens the paragraph or is the last one in it: news
    leaves a quote open that goes on in the next paragraph. `going_on` is the mark that the
    paragraph before left open; without a mark of its own this one may still close it.
    """
    if not MARK.search(text, paragraph.start, paragraph.end):
        return
    for run in Marks(text, paragraph, going_on).outermost():
        yield from _quotation(text, paragraph, run)


@lru_cache(maxsize=1)
def document_quotations(document: Document) -> tuple[tuple[Quotation, ...], ...]:
    """The runs in marks of each block of a document; the last answer is kept."""
    text = document.source.text
    found: list[tuple[Quotation, ...]] = []
    going_on = ""
    for block in document.blocks:
        here = tuple(quotations(text, block.span, going_on))
        going_on = text[here[-1].whole.start] if here and here[-1].unclosed else ""
        found.append(here)
    return tuple(found)


def _quotation(text: str, paragraph: Span, run: Run) -> Iterator[Quotation]:
    """The words between two places; a mark may be missing at either end of the paragraph."""
    inside = text[run.opening + 1 : run.closing]
    start = run.opening + 1 + len(inside) - len(inside.lstrip())
    if words := inside.strip():
        end = run.closing if run.unclosed else run.closing + 1
        whole = Span(max(run.opening, paragraph.start), end)
        yield Quotation(Span(start, start + len(words)), whole, run.unclosed)
