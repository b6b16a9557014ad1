"""Running over a text for every written form of a date, in time that stays in step with it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from annotated_briefings.dating.beginnings import beginnings
from annotated_briefings.dating.datelines import written_on
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.narrative import Narrative
from annotated_briefings.dating.ranges import Reading, paired, parted
from annotated_briefings.dating.setting import Setting
from annotated_briefings.document import Document
from annotated_briefings.span import Span
from annotated_briefings.speaking.quotation import document_quotations
from annotated_briefings.tokens import tokens_of


@lru_cache(maxsize=1)
def readings(document: Document) -> tuple[Reading, ...]:
    """Every date of a document in its order, each reckoned from those before it.

    Dates and figures are read one after the other; the last answer is kept.
    """
    return tuple(paired(_readings(document), document.source.text))


def _readings(document: Document) -> Iterator[Reading]:
    text, day, story = _plain(document.source.text), written_on(document), Narrative()
    quotes = [quote.words for quoted in document_quotations(document) for quote in quoted]
    ends = reached = 0
    for start, forms in beginnings(tokens_of(text)):
        if start >= ends and document.blocks:
            block, story = document.block_at(start).span, story.further()
            reached, ends = max(reached, block.start), block.end
        if not reached <= start < ends:
            continue
        for form, found in _fitting(forms, text, start, ends):
            span = Span(start, found.end())
            if reckoned := form.reckon(found, Setting(day, story, document, span, quotes)):
                reached = span.end
                if reckoned.present:
                    story = story.at_present(reckoned.day, span.end)
                else:
                    story = story.reaching(reckoned.day, reckoned.year, day.year, span.end)
                yield from parted(found, form.name, reckoned)
                break


def _plain(text: str) -> str:
    """A text of the same length without the letters that regular expressions take for others.

    Where case is ignored, "\u017fpring" matches "spring", but its small letters are no key.
    """
    return text.replace("\u017f", "s").replace("\u0130", "I").replace("\u0131", "i")


def _fitting(
    forms: Iterable[Form], text: str, start: int, end: int
) -> Sequence[tuple[Form, re.Match[str]]]:
    """Every form that fits at a place, the longest first."""
    found = [(form, fit) for form in forms if (fit := form.pattern.match(text, start, end))]
    if len(found) > 1:
        found.sort(key=lambda fit: -fit[1].end())
    return found
