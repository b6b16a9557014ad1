"""Making a figure of a measure: its hedge, what it counts, who says so, and how sure it is."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from annotated_briefings.annotation import Annotation
from annotated_briefings.document import Document
from annotated_briefings.meaning import Figure, Hedge
from annotated_briefings.measuring.ages import aged
from annotated_briefings.measuring.attributing import who_says_so
from annotated_briefings.measuring.capitals import is_in_capitals
from annotated_briefings.measuring.casualties import casualties
from annotated_briefings.measuring.certainty import certainty
from annotated_briefings.measuring.counting import counted, named_behind, refers_back
from annotated_briefings.measuring.hedges import firmer, hedge_after, hedge_before
from annotated_briefings.measuring.idioms import is_no_hedge
from annotated_briefings.measuring.measure import Measure, Sort
from annotated_briefings.measuring.namesakes import meant
from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.measuring.totals import adds_to_count, goes_on_counting, number_of
from annotated_briefings.measuring.traps import (
    is_address,
    is_glued,
    is_name,
    is_pronoun,
)
from annotated_briefings.span import Span

FigureRule = Literal["counted", "share", "percentage", "money", "measured", "age"]


def judged(
    document: Document, measure: Measure, within: Span, before: Annotation | None
) -> Annotation | None:
    """The figure that a measure is in its sentence, or None where it is none.

    `before` is the figure before it in the block, to which "three of them" refers back.
    """
    text = document.source.text
    near = Nearby.around(text, measure.span, within)
    if is_glued(measure, near) or is_pronoun(measure, near) or is_address(measure, near):
        return None
    measure = aged(measure, near)
    hedge, whole = _hedged(text, measure, near, within)
    known = _counted(document, measure, near, whole, before)
    if is_name(measure, near, hedged=hedge != "exact", counted=known):
        return None
    if is_in_capitals(measure, near, text, known):
        return None
    money = meant(measure.money, text) if measure.money else None
    figure = Figure(
        value=measure.low,
        high=measure.high,
        unit=money.code if money else measure.name,
        counted=known,
        hedge=hedge,
        attributed_to=who_says_so(document, measure.span.start),
        equivalent=_equivalent(document, measure),
    )
    rule, sure = _RULES[measure.sort], certainty(measure, figure)
    if money is None or not money.others:
        return Annotation(measure.span, figure, rule, sure)
    reason = f"the text names a country with another {measure.money}"
    sure = _TOLD if money.told else _DOUBTED
    return Annotation(measure.span, figure, rule, sure, reason, alternatives=money.others)


_TOLD, _DOUBTED = 0.8, 0.6
"""How sure a currency is that a country of the text tells from others of its name, or does not."""


_RULES: Mapping[Sort, FigureRule] = MappingProxyType(
    {
        "count": "counted",
        "share": "share",
        "percent": "percentage",
        "money": "money",
        "unit": "measured",
        "age": "age",
    }
)


def _hedged(text: str, measure: Measure, near: Nearby, within: Span) -> tuple[Hedge, Span]:
    """The hedge of a measure, and the stretch that it takes up with its hedges."""
    leading, back = hedge_before(near)
    if back and is_no_hedge(leading, near, measure):
        leading, back = "exact", 0
    leading = firmer(measure.core.hedge, leading)
    trailing, end = hedge_after(text, measure.span.end, within.end)
    end = max(end, measure.end)
    alone = not back and end == measure.span.end
    whole = measure.span if alone else Span(measure.span.start - back, end)
    return "exact" if measure.bounded else firmer(leading, trailing), whole


def _counted(
    document: Document, measure: Measure, near: Nearby, whole: Span, before: Annotation | None
) -> str | None:
    """What a measure counts; `whole` is the stretch it takes up with its hedges."""
    text, end = document.source.text, measure.span.end
    sentence = document.sentence_at(measure.span.start)
    known = _counted_before(before)
    if measure.sort in ("count", "share") and refers_back(text, end):
        return named_behind(text, end, sentence.end) or known
    if near.words[-2:] in _OF_WHOM:
        return known
    if measure.sort != "count":
        return counted(document, measure, near, whole.end, sentence.end)
    if known and adds_to_count(text, end, near):
        return casualties(text, whole.end, whole.end, near) or known
    if behind := counted(document, measure, near, whole.end, sentence.end):
        return behind
    if number := number_of(text, whole.start, sentence.start):
        return number
    carries_on = before and before.span in sentence and goes_on_counting(end, text, near)
    return known if carries_on else casualties(text, whole.end, sentence.end, near)


_OF_WHOM = (["of", "whom"], ["of", "which"])


def _counted_before(before: Annotation | None) -> str | None:
    """What the figure before counts, if it is a count."""
    if before is None or before.rule != _RULES["count"]:
        return None
    return before.meaning.counted if isinstance(before.meaning, Figure) else None


def _equivalent(document: Document, measure: Measure) -> str | None:
    if measure.equivalent is None:
        return None
    return " ".join(document.source[measure.equivalent].split())
