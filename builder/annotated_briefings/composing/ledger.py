"""The ledger of figures: those of all briefings side by side, by what they count."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from types import MappingProxyType

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.boxes import folded, passage
from annotated_briefings.composing.downloads import of_figures
from annotated_briefings.composing.list_views import LedgerGroup, LedgerRow, LedgerView
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Wording, capitalised
from annotated_briefings.meaning import Figure
from annotated_briefings.slugs import slug

CONTEXT_WORDS = 9
Counted = tuple[str, LedgerRow]


def figures_page(
    marked: Iterable[tuple[AnnotatedBriefing, Iterable[Mark]]], wording: Wording
) -> Page:
    """Every figure, those of one noun together; what is counted only once comes last."""
    entries = sorted(
        (entry for briefing, marks in marked for entry in _rows(briefing, marks, wording)),
        key=lambda entry: (entry[0] == "", _singular(entry[0])),
    )
    by_noun = [list(same) for _, same in groupby(entries, lambda entry: _singular(entry[0]))]
    groups = [_group(same) for same in by_noun if len(same) > 1 and same[0][0]]
    rest = [row for same in by_noun if len(same) == 1 or not same[0][0] for _, row in same]
    if rest:
        groups.append(LedgerGroup("counted-once", wording.gettext("Counted once"), tuple(rest)))
    lead = wording.gettext(
        "The figures in the briefings by what they count, so that accounts can be compared."
    )
    view = LedgerView(wording.gettext("Figures"), lead, tuple(groups), of_figures(wording))
    context = MappingProxyType({"view": view})
    return Page("figures/index.md", view.title, "figures.html", context, description=lead)


def _rows(
    briefing: AnnotatedBriefing, marks: Iterable[Mark], wording: Wording
) -> Iterator[Counted]:
    document = briefing.document
    for mark in marks:
        meaning, span = mark.annotation.meaning, mark.annotation.span
        if isinstance(meaning, Figure) and mark.anchor:
            yield (
                _noun(meaning, wording),
                LedgerRow(
                    amount=wording.amount(meaning, folded(document, span)),
                    counted=meaning.counted or "",
                    passage=passage(document, span, CONTEXT_WORDS),
                    said_by=meaning.attributed_to or "",
                    briefing=Ref(briefing.title, briefing.path),
                    date_shown=wording.day(briefing.date),
                    anchor=mark.anchor,
                ),
            )


def _group(entries: list[Counted]) -> LedgerGroup:
    """The figures of one noun, under the form in which it stands most often."""
    noun = Counter(noun for noun, _ in entries).most_common(1)[0][0]
    return LedgerGroup(f"counts-{slug(noun)}", capitalised(noun), tuple(row for _, row in entries))


def _noun(figure: Figure, wording: Wording) -> str:
    """What a figure measures in or counts: an English noun phrase has its head at the end."""
    if figure.unit:
        return wording.unit(figure.unit)
    return figure.counted.split()[-1].strip(".,;:").lower() if figure.counted else ""


def _singular(noun: str) -> str:
    """A noun without the endings of an English plural, to put `shell` and `shells` together."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
