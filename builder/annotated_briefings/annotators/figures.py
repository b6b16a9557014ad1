"""Figures: what the text counts and measures, with hedge, unit, what is counted and who says so."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.dates import LEAST
from annotated_briefings.dating.finding import readings
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.measuring.judging import Judged, judged
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.measures import measures
from annotated_briefings.measuring.pairing import joined
from annotated_briefings.span import Span


def figures(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:  # noqa: ARG001
    """Mark each figure, its hedge outside the span; numbers inside dates and names are none."""
    dated = [each.span for each in readings(document) if each.reckoned.confidence >= LEAST]
    for block in document.blocks:
        before: Judged | None = None
        for measure in _measures(document, block.span, dated):
            found = judged(document, measure, block.span, before)
            if found is None:
                continue
            before = found
            yield Annotation(
                found.span,
                found.figure,
                found.rule,
                found.confidence,
                found.reason,
                alternatives=found.alternatives,
            )


def _measures(document: Document, within: Span, dated: Sequence[Span]) -> Iterator[Measure]:
    """The measures of one block that lie outside its dates."""
    text = document.source.text
    for measure in joined(text, measures(text, within)):
        position = bisect_left(dated, measure.span.end, key=lambda date: date.start)
        if position == 0 or not dated[position - 1].overlaps(measure.span):
            yield measure
