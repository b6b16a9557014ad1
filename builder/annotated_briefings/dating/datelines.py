"""The day on which a report was written, where the report itself says so.

"Yesterday" and "Friday" in a report count from its date line, and that may lie a day or two from
the date that the article was published under.
"""

import re
from datetime import date

from annotated_briefings.dating.days import DAYS
from annotated_briefings.dating.narrative import Narrative
from annotated_briefings.dating.setting import Reckoned, Setting
from annotated_briefings.document import Document
from annotated_briefings.span import Span

_FIRST = 3
"""Paragraphs in which a date line stands: behind a headline and a line of credit, say."""
_NEAR = 7
"""Days between date line and publication; a date further off is one that the report tells of."""

_LONGEST = 40
"""Characters of a day that stands alone: "Wednesday, 27th September, 2017"."""

_FORMS = tuple(form for form in DAYS if "day" in form.pattern.groupindex)
_PLACE = re.compile(r"[A-Z][A-Z.'’ -]{1,40}(?:,[^,\n]{2,20})?,\s")
_AGENCY = re.compile(r"\s?(?:\([^()\n]{2,20}\))?\s?[-–—]")


def written_on(document: Document) -> date:
    """The day of the date line near the article's date, else that date.

    A date line is a paragraph that holds a day alone, or opens one as agencies do: "RAQQA, July 3
    (AP) -".
    """
    day = document.front_matter.date
    for block in document.blocks[:_FIRST]:
        told = _told(block.span, document)
        if told and told.day and abs((told.day - day).days) <= _NEAR:
            return told.day
    return day


def _told(block: Span, document: Document) -> Reckoned | None:
    """The day of a paragraph that is, or opens with, a date line."""
    text = document.source.text
    place = _PLACE.match(text, block.start, block.end)
    if not place and block.end - block.start > _LONGEST:
        return None
    for form in _FORMS:
        found = form.pattern.match(text, place.end() if place else block.start, block.end)
        if not found:
            continue
        alone = found["year"] and found.end() == block.end
        if alone or (place and _AGENCY.match(text, found.end(), block.end)):
            day = document.front_matter.date
            return form.reckon(found, Setting(day, Narrative(), document, block))
    return None
