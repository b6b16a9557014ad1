"""Figures: what the text counts and measures, with hedge, unit, what is counted and who says so."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.dates import LEAST
from annotated_briefings.dating.finding import readings
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.measuring.judging import judged
from annotated_briefings.measuring.measures import measures
from annotated_briefings.measuring.openings import openings
from annotated_briefings.measuring.pairing import joined
from annotated_briefings.span import Span


def figures(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:  # noqa: ARG001
    """Mark each figure, its hedge outside the span; numbers inside dates and names are none."""
    text = document.source.text
    dated = [each.span for each in readings(document) if each.reckoned.confidence >= LEAST]
    places = _outside(openings(text), dated)
    for block in document.blocks:
        first = bisect_left(places, block.span.start)
        begun = places[first : bisect_left(places, block.span.end, first)]
        measured = joined(text, measures(text, block.span, begun)) if begun else ()
        before: Annotation | None = None
        for measure in measured:
            if _is_dated(measure.span, dated):
                continue
            if found := judged(document, measure, block.span, before):
                before = found
                yield found


def _outside(places: Sequence[int], dated: Sequence[Span]) -> Sequence[int]:
    """The places that lie in no date."""
    outside: list[int] = []
    end = 0
    for date in dated:
        outside += places[end : bisect_left(places, date.start, end)]
        end = bisect_left(places, date.end, end)
    return [*outside, *places[end:]]


def _is_dated(span: Span, dated: Sequence[Span]) -> bool:
    """Whether a measure runs into a date."""
    position = bisect_left(dated, span.end, key=lambda date: date.start)
    return position > 0 and dated[position - 1].overlaps(span)
