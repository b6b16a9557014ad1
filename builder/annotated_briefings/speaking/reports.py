"""The reporting clauses of a document that stand outside its quotation marks, by place.

What is said inside a quote is no clause of the article: "He told me to go," she said.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from annotated_briefings.document import Document
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause
from annotated_briefings.speaking.parsing import all_clauses
from annotated_briefings.speaking.quotation import document_quotations


class Reports:
    """Reporting clauses in the order of their verbs."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._clauses = tuple(clauses)
        self._verbs = [clause.verb.start for clause in self._clauses]

    def within(self, start: int, end: int) -> Sequence[Clause]:
        """The clauses whose speaker and verb both lie between two places."""
        first = bisect_left(self._verbs, start)
        last = bisect_left(self._verbs, end, lo=first)
        return [
            clause
            for clause in self._clauses[first:last]
            if start <= clause.speaker.start and max(clause.speaker.end, clause.verb.end) <= end
        ]

    def last(self, start: int, end: int) -> Clause | None:
        """The last clause between two places."""
        for index in range(bisect_left(self._verbs, end) - 1, -1, -1):
            clause = self._clauses[index]
            if clause.verb.start < start:
                return None
            if start <= clause.speaker.start and max(clause.speaker.end, clause.verb.end) <= end:
                return clause
        return None

    def first(self, start: int, end: int) -> Clause | None:
        """The first clause between two places."""
        for index in range(bisect_left(self._verbs, start), len(self._clauses)):
            clause = self._clauses[index]
            if clause.verb.end > end:
                return None
            if start <= clause.speaker.start and clause.speaker.end <= end:
                return clause
        return None


@lru_cache(maxsize=1)
def reports(document: Document) -> Reports:
    """The clauses of a document, those inside its marks left out; the last answer is kept."""
    runs = [run.whole for run in chain.from_iterable(document_quotations(document))]
    return Reports(it for it in all_clauses(document) if not holds(runs, it.verb.start))


def holds(spans: Sequence[Span], offset: int) -> bool:
    """Whether one of some spans in order, none of which overlap, has an offset in it."""
    index = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return index >= 0 and offset < spans[index].end
