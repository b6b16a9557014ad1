"""Where a report was written, as its first words tell: "NAIROBI, Kenya (AP) —", "Ulan Bator: "."""

import re

from annotated_briefings.document import Document
from annotated_briefings.placing.runs import CAPITAL
from annotated_briefings.span import Span

LONGEST = 120
"""Characters of a dateline, more than any has."""

_NAME = rf"{CAPITAL}[\w.’'-]*(?: {CAPITAL}[\w.’'-]*){{0,3}}(?: \({CAPITAL}\w+\))?"
_DAY = r",? (?:\d{1,2} )?[A-Z][a-z]{2,8}\.?(?: \d{1,2})?(?:,? \d{4})?"
_DATELINE = re.compile(
    rf"(?P<places>{_NAME}(?:(?:, | ?/ ?){_NAME}){{0,3}})"  # BEIRUT, Lebanon; Dresden/Taipei
    rf"(?:{_DAY})?"  # July 4
    r"(?: \([\w ,/.]{2,20}\))?"  # (AFP)
    r" ?(?:[—–]|--?)\s"
    rf"|(?P<place>{_NAME}): (?=[“‘\"']?{CAPITAL})"
)


def in_dateline(document: Document, span: Span) -> bool:
    """Whether a name stands in the dateline that a paragraph begins with."""
    block = document.block_at(span.start)
    start = block.span.start
    if block.heading or span.end - start > LONGEST:
        return False
    match = _DATELINE.match(document.source.text, start, min(block.span.end, start + LONGEST))
    return match is not None and span.end <= match.end(match.lastgroup or 0)
