"""The ledger of figures: those of all briefings side by side, by what they count.

Counts that differ come first, next to each other as they were given; no figure here is reckoned
from others. What has values of three days or more has a plot above its rows.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.comparing.comparison import Comparison, is_series
from annotated_briefings.comparing.quantity import Told
from annotated_briefings.composing.boxes import folded, passage
from annotated_briefings.composing.downloads import of_figures
from annotated_briefings.composing.list_views import (
    Difference,
    LedgerBlock,
    LedgerGroup,
    LedgerRow,
    LedgerView,
)
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.plotting import Plot, Value, plot
from annotated_briefings.composing.provenance import apart, by_finding, shared
from annotated_briefings.composing.quantities_shown import (
    LEDGER,
    befell,
    counted,
    difference_id,
    joined,
    noun_key,
    noun_of,
    quantity_slug,
    title,
    where,
)
from annotated_briefings.composing.timex import shown
from annotated_briefings.composing.views import Provenance, Ref
from annotated_briefings.composing.wording import Wording, capitalised
from annotated_briefings.slugs import slug

CONTEXT_WORDS = 9
WHOLE_SENTENCE = 60
"""Words on each side of a figure where counts differ, so that nearly all sentences are whole."""
Anchors = Mapping[tuple[str, int], str]
"""The mark of a figure by the path of its briefing and the character where it begins."""


def figures_page(
    marked: Iterable[tuple[AnnotatedBriefing, Iterable[Mark]]],
    comparison: Comparison,
    wording: Wording,
) -> Page:
    """Every figure, those of one noun together; what is counted only once comes last."""
    anchors = {
        (briefing.path, mark.annotation.span.start): mark.anchor
        for briefing, marks in marked
        for mark in marks
        if mark.anchor and mark.element == "figure"
    }
    told = (each for figures in comparison.figures.values() for each in figures)
    common = shared((by_finding(each.finding, wording) for each in told), wording)
    ledger = _Ledger(comparison, anchors, common, wording)
    lead = wording.gettext(
        "The figures in the briefings by what they count, so that accounts can be compared."
    )
    view = LedgerView(
        title=wording.gettext("Figures"),
        lead=lead,
        groups=tuple(ledger.groups()),
        differences=tuple(ledger.differences()),
        provenance=common,
        downloads=of_figures(wording),
    )
    context = MappingProxyType({"view": view})
    return Page(LEDGER, view.title, "figures.html", context, description=lead)


@dataclass(frozen=True, slots=True)
class _Ledger:
    """What all parts of the page are made from; `common` is who says so of most figures."""

    comparison: Comparison
    anchors: Anchors
    common: Provenance | None
    wording: Wording

    def differences(self) -> Iterator[Difference]:
        """The counts that differ, those of a quantity in the order of their days."""
        for quantity, figures in self.comparison.differing.items():
            rows = self._rows(figures, WHOLE_SENTENCE)
            yield Difference(difference_id(quantity), title(figures, self.wording), rows)

    def groups(self) -> Iterator[LedgerGroup]:
        """The series, each with its plot, then the others by noun, and the rest at the end."""
        by_noun: dict[str, list[Told]] = {}
        for figures in self.comparison.figures.values():
            if is_series(figures):
                yield self._series(figures)
            else:
                by_noun.setdefault(noun_key(figures[0]), []).extend(figures)
        rest: list[Told] = []
        for noun in sorted(by_noun):
            if noun and len(by_noun[noun]) > 1:
                yield self._group(by_noun[noun])
            else:
                rest += by_noun[noun]
        if rest:
            once = self.wording.gettext("Counted once")
            yield LedgerGroup("counted-once", once, tuple(self._blocks(rest)))

    def _series(self, figures: Sequence[Told]) -> LedgerGroup:
        """One quantity over time: its plot, and below it the same figures as rows."""
        in_order = sorted(figures, key=lambda each: each.day)
        anchor = f"over-time-{quantity_slug(in_order[0].quantity)}"
        named = title(in_order, self.wording)
        return LedgerGroup(anchor, named, (self._block(in_order),), self._plot(named, in_order))

    def _plot(self, named: str, figures: Sequence[Told]) -> Plot:
        """What was counted at which day, once for each source that gives it."""
        sources: dict[str, str] = {}
        for each in figures:
            sources[each.source] = max(
                sources.get(each.source, ""), each.figure.attributed_to or "", key=len
            )
        values = {
            (each.day, each.figure.value, each.figure.high, each.source): Value(
                each.day, each.figure, capitalised(sources[each.source])
            )
            for each in figures
            if not each.partial
        }
        anchor = f"plot-{quantity_slug(figures[0].quantity)}"
        return plot(anchor, named, tuple(values.values()), self.wording)

    def _group(self, figures: Sequence[Told]) -> LedgerGroup:
        """The figures of one noun, under the form in which it stands most often, or under all
        that is said to be counted where that is always the same."""
        nouns = Counter(noun_of(each, self.wording) for each in figures)
        noun = nouns.most_common(1)[0][0]
        wholes = {(each.figure.counted or "").casefold() for each in figures}
        alike = len(wholes) == 1 and "" not in wholes and not figures[0].figure.unit
        named = counted(figures, self.wording) if alike else capitalised(noun)
        lang = _lang(figures[0])
        return LedgerGroup(f"counts-{slug(noun)}", named, tuple(self._blocks(figures)), lang=lang)

    def _blocks(self, figures: Iterable[Told]) -> Iterator[LedgerBlock]:
        """Figures that count the same of the same, in the same place, together."""
        alike: dict[tuple[str, str, str], list[Told]] = {}
        for each in figures:
            words = (each.figure.counted or each.figure.unit or "").casefold()
            place = each.quantity.place if each.quantity.is_told else each.place and each.place.id
            alike.setdefault((words, befell(each, self.wording), place or ""), []).append(each)
        yield from map(self._block, alike.values())

    def _block(self, figures: Sequence[Told]) -> LedgerBlock:
        told = joined(befell(figures[0], self.wording), where(figures))
        rows = self._rows(figures, CONTEXT_WORDS)
        return LedgerBlock(counted(figures, self.wording), told, rows, _lang(figures[0]))

    def _rows(self, figures: Iterable[Told], context: int) -> tuple[LedgerRow, ...]:
        return tuple(self._row(each, context) for each in figures)

    def _row(self, told: Told, context: int) -> LedgerRow:
        document, span = told.briefing.document, told.finding.span
        return LedgerRow(
            amount=self.wording.amount(told.figure, folded(document, span)),
            passage=passage(document, span, context),
            said_by=told.figure.attributed_to or "",
            briefing=Ref(told.briefing.title, told.briefing.path),
            date_shown=self.wording.day(told.briefing.date),
            when=shown(self.wording, told.when) if told.when else "",
            anchor=self.anchors.get((told.briefing.path, span.start)),
            lang=document.front_matter.lang,
            provenance=apart(by_finding(told.finding, self.wording), self.common),
        )


def _lang(told: Told) -> str | None:
    """The language of the words that say what a figure counts; None where it has but a unit."""
    return told.briefing.document.front_matter.lang if told.figure.counted else None
