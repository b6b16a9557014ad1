"""Running over a text for every written form of a date, in time that stays in step with it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from annotated_briefings.dating.datelines import written_on
from annotated_briefings.dating.form import Form
from annotated_briefings.dating.narrative import Narrative
from annotated_briefings.dating.ranges import Reading, paired, parted
from annotated_briefings.dating.setting import Setting
from annotated_briefings.dating.tense import tense_at
from annotated_briefings.dating.triggers import beginnings
from annotated_briefings.document import Document
from annotated_briefings.span import Span
from annotated_briefings.speaking.quotation import document_quotations


@lru_cache(maxsize=1)
def readings(document: Document) -> tuple[Reading, ...]:
    """Every date of a document in its order, each reckoned from those before it.

    Dates and figures are read one after the other; the last answer is kept.
    """
    return tuple(paired(_readings(document), document.source.text))


def _readings(document: Document) -> Iterator[Reading]:
    text, story, day = document.source.text, Narrative(), written_on(document)
    for block, quoted in zip(document.blocks, document_quotations(document), strict=True):
        story = story.further()
        quotes = [quote.words for quote in quoted]
        reached = block.span.start
        for form, found in _fitting(text, block.span):
            if found.start() < reached:
                continue
            span = Span(*found.span())
            if reckoned := form.reckon(found, _setting(document, day, span, story, quotes)):
                reached = found.end()
                if reckoned.present:
                    story = story.at_present(reckoned.day)
                else:
                    story = story.reaching(reckoned.day, reckoned.year, day.year)
                yield from parted(found, Reading(span, form.name, reckoned))


def _fitting(text: str, within: Span) -> Iterator[tuple[Form, re.Match[str]]]:
    """Every form that fits at each word, the longest first."""
    for start, forms in beginnings(text, within):
        tried = [(form, form.pattern.match(text, start, within.end)) for form in forms]
        found = [(form, match) for form, match in tried if match]
        if len(found) > 1:
            found.sort(key=lambda fit: -fit[1].end())
        yield from found


def _setting(
    document: Document, day: date, span: Span, story: Narrative, quotes: Sequence[Span]
) -> Setting:
    position = bisect_right(quotes, span.start, key=lambda quote: quote.start)
    sentence = document.sentence_at(span.start)
    return Setting(
        day=day,
        story=story,
        tense=tense_at(document.source.text, span, sentence),
        spoken=position > 0 and span in quotes[position - 1],
    )
