"""Settling overlaps: of the findings that meet on a passage, one is kept. Nobody else compares spans."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from dataclasses import dataclass

from annotated_briefings.annotation import Annotation
from annotated_briefings.span import Span

RANK = ("figure", "date", "place", "person", "term", None)
"""Which kind is kept when everything else is equal, the first before the later."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A finding that was not kept, and the one that was kept instead."""

    annotation: Annotation
    kept: Annotation

    @property
    def reason(self) -> str:
        if self.annotation.authority != self.kept.authority:
            return (
                f"{self.kept.authority.name.lower()} over {self.annotation.authority.name.lower()}"
            )
        if len(self.annotation.span) != len(self.kept.span):
            return "the longer one"
        return f"{self.kept.kind or 'nothing'} before {self.annotation.kind or 'nothing'}"


@dataclass(frozen=True, slots=True)
class Settled:
    """The findings of one text after overlaps are settled, in the order of the text."""

    kept: tuple[Annotation, ...]
    dropped: tuple[Dropped, ...] = ()


def settle(annotations: Iterable[Annotation]) -> Settled:
    """Keep the stronger of each two findings that overlap, and the weaker with the reason.

    A person's decision beats the glossary beats a rule; then the longer span; then the better
    rank of `RANK`; then the surer; then the earlier. Quotes are a layer of their own: other
    findings may lie inside one, and only quotes compete with quotes.
    """
    findings = sorted(set(annotations), key=_strength)
    quotes = _settle_layer(finding for finding in findings if finding.kind == "quote")
    others = _settle_layer(finding for finding in findings if finding.kind != "quote")
    kept = sorted((*quotes.kept, *others.kept), key=lambda kept: (kept.span.start, -kept.span.end))
    return Settled(tuple(kept), (*quotes.dropped, *others.dropped))


def _strength(finding: Annotation) -> tuple[int, int, int, float, int, str]:
    rank = RANK.index(finding.kind) if finding.kind in RANK else len(RANK)
    return (
        -finding.authority,
        -len(finding.span),
        rank,
        -finding.confidence,
        finding.span.start,
        repr(finding.meaning),
    )


def _settle_layer(strongest_first: Iterable[Annotation]) -> Settled:
    kept: list[Annotation] = []
    dropped: list[Dropped] = []
    for finding in strongest_first:
        if rival := _rival(kept, finding.span):
            dropped.append(Dropped(finding, rival))
        else:
            insort(kept, finding, key=lambda annotation: annotation.span.start)
    return Settled(tuple(kept), tuple(dropped))


def _rival(kept: list[Annotation], span: Span) -> Annotation | None:
    """The finding already kept that a span meets; those kept never overlap each other."""
    first = bisect_right(kept, span.start, key=lambda annotation: annotation.span.start)
    if first and kept[first - 1].span.overlaps(span):
        return kept[first - 1]
    last = bisect_left(kept, span.end, key=lambda annotation: annotation.span.start)
    return kept[first] if first < last else None
