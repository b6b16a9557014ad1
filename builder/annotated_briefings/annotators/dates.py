"""Dates: when things happened, reckoned against the article's date where the text is relative."""

from collections.abc import Iterator

from annotated_briefings.annotation import Annotation
from annotated_briefings.dating.finding import readings
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Date

LEAST = 0.5
"""The confidence below which nothing is yielded: too vague to put into a chronology."""


def dates(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:  # noqa: ARG001
    """Mark each date and calendar stretch; durations ("two days") are left to `figures`."""
    for reading in readings(document):
        reckoned = reading.reckoned
        if reckoned.confidence >= LEAST:
            yield Annotation(
                reading.span,
                Date(reckoned.value, reckoned.end, reading.bound),
                reading.form,
                reckoned.confidence,
                reckoned.reason,
                alternatives=reckoned.alternatives,
            )
