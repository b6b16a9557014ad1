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
    days = [date.start for date in dated]
    places = _outside(openings(text), dated)
    for block in document.blocks:
        first = bisect_left(places, block.span.start)
        begun = places[first : bisect_left(places, block.span.end, first)]
        measured = joined(text, measures(text, block.span, begun)) if begun else ()
        before: Annotation | None = None
        for measure in measured:
            following = bisect_left(days, measure.span.end)
            if following and dated[following - 1].overlaps(measure.span):
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
