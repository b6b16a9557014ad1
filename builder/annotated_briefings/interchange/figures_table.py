"""Every published figure as a row of CSV (RFC 4180), for spreadsheets and statistics."""

import csv
from collections.abc import Iterator
from io import StringIO

from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.interchange import Iri
from annotated_briefings.meaning import Figure

HEADS = (
    "briefing",
    "date",
    "value",
    "high",
    "unit",
    "counted",
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
    """One row a figure, the newest briefing first; amounts are plain decimal numbers."""
    file = StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(HEADS)
    for briefing in collection.briefings:
        table.writerows(_rows(briefing, iri))
    return file.getvalue()


def _rows(briefing: AnnotatedBriefing, iri: Iri) -> Iterator[tuple[str, ...]]:
    document = briefing.document
    for finding in briefing.in_body():
        figure = finding.meaning
        if isinstance(figure, Figure):
            sentence = document.source[document.sentence_at(finding.span.start)]
            yield (
                _text(briefing.title),
                briefing.date.isoformat(),
                f"{figure.value:f}",
                f"{figure.high:f}" if figure.high is not None else "",
                figure.unit or "",
                _text(figure.counted or ""),
                figure.hedge,
                _text(figure.attributed_to or ""),
                _text(" ".join(sentence.split())),
                finding.rule,
                f"{finding.confidence:.2f}",
                iri(briefing.path),
            )


def _text(words: str) -> str:
    """Words of a text, which no spreadsheet is to take for a formula."""
    return f"'{words}" if words.startswith(_FORMULA) else words
