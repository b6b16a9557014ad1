"""Every published figure as a row of CSV (RFC 4180), for spreadsheets and statistics."""

import csv
from collections.abc import Iterator
from io import StringIO

from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.comparing.telling import told
from annotated_briefings.interchange import Iri

HEADS = (
    "briefing",
    "date",
    "value",
    "high",
    "unit",
    "counted",
    "noun",
    "of_whom",
    "place",
    "figure_date",
    "hedge",
    "attributed_to",
    "sentence",
    "rule",
    "confidence",
    "address",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet run a cell (OWASP, CSV Injection)."""


def figures(collection: Collection, iri: Iri) -> str:
    """One row a figure, the newest briefing first; amounts are plain decimal numbers.

    `noun` is the singular of what is counted and `of_whom` what narrows it down; `place` and
    `figure_date` (a TIMEX3 value) are those that the sentence tells, empty where it tells none.
    """
    file = StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(HEADS)
    for briefing in collection.briefings:
        table.writerows(_rows(briefing, iri))
    return file.getvalue()


def _rows(briefing: AnnotatedBriefing, iri: Iri) -> Iterator[tuple[str, ...]]:
    document = briefing.document
    for each in told(briefing):
        figure, finding, quantity = each.figure, each.finding, each.quantity
        yield (
            _text(briefing.title),
            briefing.date.isoformat(),
            f"{figure.value:f}",
            f"{figure.high:f}" if figure.high is not None else "",
            figure.unit or "",
            _text(figure.counted or ""),
            _text(quantity.noun),
            _text(" ".join(quantity.of)),
            _text(each.place.name if each.place else ""),
            _text(each.when or ""),
            figure.hedge,
            _text(figure.attributed_to or ""),
            _text(" ".join(document.source[each.sentence].split())),
            finding.rule,
            f"{finding.confidence:.2f}",
            iri(briefing.path),
        )


def _text(words: str) -> str:
    """Words of a text, which no spreadsheet is to take for a formula."""
    return f"'{words}" if words.startswith(_FORMULA) else words
