"""What the language model calls a name, compared with the name that the gazetteer was asked for."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from annotated_briefings.document import Document
from annotated_briefings.span import Span

_LEADING = re.compile(r"(?:the|The|THE)\s+")
_TRAILING = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Label:
    """The model's label (GPE, ORG…); `exact` where it holds for the very name and no more."""

    name: str
    exact: bool


def label_at(document: Document, span: Span) -> Label | None:
    """The label of the model's name that a span lies in or meets, if the model has one there."""
    if document.analysis is None:
        return None
    names = document.analysis.names
    position = bisect_right(names, span.start, key=lambda named: named.span.start)
    for named in (*names[max(position - 1, 0) : position], *names[position : position + 1]):
        if named.span.overlaps(span):
            return Label(named.label, _without_ends(document, named.span) == span)
    return None


def _without_ends(document: Document, span: Span) -> Span:
    """A span without "the" before it and the possessive after it, which the model counts in."""
    text = document.source[span]
    leading, trailing = _LEADING.match(text), _TRAILING.search(text)
    start = span.start + (leading.end() if leading else 0)
    end = span.end - (len(trailing.group()) if trailing else 0)
    return Span(start, end) if start < end else span
