"""Settling overlaps: of the findings that meet on a passage, one is kept.

Nobody else compares spans.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.meaning import Nothing
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
        dropped, kept = self.annotation, self.kept
        if isinstance(kept.meaning, Nothing):
            return "silenced by a decision"
        if dropped.authority != kept.authority:
            return f"{kept.authority.name.lower()} over {dropped.authority.name.lower()}"
        if len(dropped.span) != len(kept.span):
            return "the longer one"
        if dropped.kind != kept.kind:
            return f"{kept.kind} before {dropped.kind}"
        if dropped.confidence != kept.confidence:
            return "the surer one"
        return "the earlier one" if dropped.span != kept.span else "the one that says why"


@dataclass(frozen=True, slots=True)
class Settled:
    """The findings of one text after overlaps are settled, in the order of the text."""

    kept: tuple[Annotation, ...]
    dropped: tuple[Dropped, ...] = ()


def settle(annotations: Iterable[Annotation]) -> Settled:
    """Keep the stronger of each two findings that overlap, and the weaker with the reason.

    A person's decision beats the glossary beats a rule; then the longer span; then the better
    rank of `RANK`; then the surer; then the earlier; then the one that gives a reason, which has
    looked at the text: a person of the glossary with the role that stands beside the name. Quotes
    are a layer of their own: other findings may lie inside one, and only quotes compete with
    quotes.

    A decision for "nothing" silences what the machine found, of its kind where it names one, in
    its passage or across its edge. A longer finding around the passage is another name and stays:
    that "Arab" is nothing says nothing of the Arab League.
    """
    findings = tuple(annotations)
    silences = {each for each in findings if isinstance(each.meaning, Nothing)}
    in_order = sorted(silences, key=_strength)
    heard, silenced = _heard(findings, in_order) if silences else (findings, ())
    quotes = _settle_layer([each for each in heard if each.kind == "quote"])
    others = _settle_layer([each for each in heard if each.kind != "quote"])
    kept = sorted((*in_order, *quotes.kept, *others.kept), key=_place)
    return Settled(tuple(kept), (*silenced, *quotes.dropped, *others.dropped))


_start = attrgetter("span.start")


def _place(finding: Annotation) -> tuple[int, int]:
    return finding.span.start, -finding.span.end


def _strength(finding: Annotation) -> tuple[int, int, int, float, int, bool, str, str, "_Spelled"]:
    """The less, the stronger; what is equal to the last is one and the same."""
    span, kind = finding.span, finding.kind
    return (
        -finding.authority,
        span.start - span.end,
        RANK.index(kind) if kind in RANK else len(RANK),
        -finding.confidence,
        span.start,
        not finding.reason,
        finding.rule,
        finding.reason,
        _Spelled(finding),
    )


class _Spelled(NamedTuple):
    """A finding in an order of its own, which is looked for only where all else is equal."""

    finding: Annotation

    def __lt__(self, other: tuple[object, ...]) -> bool:
        return repr(self.finding) < repr(other[0])


def _heard(
    findings: Sequence[Annotation], silences: Sequence[Annotation]
) -> tuple[list[Annotation], list[Dropped]]:
    """The findings that no decision silences, and those that one does, the strongest first."""
    by_kind = {
        kind: _settle_layer([each for each in silences if each.kind == kind]).kept
        for kind in {silence.kind for silence in silences}
    }
    heard: list[Annotation] = []
    silenced: dict[Annotation, Annotation] = {}
    for finding in findings:
        if isinstance(finding.meaning, Nothing):
            continue
        over = _silence(finding, by_kind.get(None, ())) or _silence(
            finding, by_kind.get(finding.kind, ())
        )
        if over and finding.authority < Authority.PERSON:
            silenced[finding] = over
        else:
            heard.append(finding)
    return heard, [Dropped(each, silenced[each]) for each in sorted(silenced, key=_strength)]


def _silence(finding: Annotation, silences: Sequence[Annotation]) -> Annotation | None:
    """The decision whose passage holds a finding or crosses its edge."""
    start, end = finding.span.start, finding.span.end
    at_start = bisect_right(silences, start, key=_start) - 1
    at_end = bisect_left(silences, end, key=_start) - 1
    for position in (at_start, at_end):
        if position < 0 or not silences[position].span.overlaps(finding.span):
            continue
        passage = silences[position].span
        if passage == finding.span or passage not in finding.span:
            return silences[position]
    return None


def _settle_layer(findings: Iterable[Annotation]) -> Settled:
    """Settle findings of one layer, each bunch of them that hang together by overlaps alone."""
    kept: list[Annotation] = []
    dropped: list[Dropped] = []
    for bunch in _bunches(findings):
        if len(bunch) == 1:
            kept += bunch
            continue
        holding: list[Annotation] = []
        # One that was found twice stands twice in a row, and counts once.
        for finding, _same in groupby(sorted(bunch, key=_strength)):
            if rival := _rival(holding, finding.span):
                dropped.append(Dropped(finding, rival))
            else:
                insort(holding, finding, key=_start)
        kept += holding
    return Settled(tuple(kept), tuple(dropped))


def _bunches(findings: Iterable[Annotation]) -> Iterator[list[Annotation]]:
    """Findings that overlap, directly or through others, in the order of the text."""
    bunch: list[Annotation] = []
    end = 0
    for finding in sorted(findings, key=_start):
        span = finding.span
        if span.start >= end and bunch:
            yield bunch
            bunch = []
        bunch.append(finding)
        end = max(end, span.end)
    if bunch:
        yield bunch


def _rival(kept: list[Annotation], span: Span) -> Annotation | None:
    """The finding already kept that a span meets; those kept never overlap each other."""
    first = bisect_right(kept, span.start, key=_start)
    if first and kept[first - 1].span.overlaps(span):
        return kept[first - 1]
    last = bisect_left(kept, span.end, key=_start)
    return kept[first] if first < last else None
