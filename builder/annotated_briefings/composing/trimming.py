"""The part of a sentence that stands around some words, for a list where a sentence is too long."""

import re

from annotated_briefings.document import Document
from annotated_briefings.span import Span

LONGEST = 160
"""Characters: three lines on a desk, four or five on a phone."""
LEAST = 40
"""Characters: less of a sentence says nothing by itself."""
_LITTLE = 30
"""What may be added to that before anything is cut: an ellipsis is a price too."""
_PAUSE = re.compile(r"[;:,]\s{1,2}|\s[–—-]\s")
"""Where a reader pauses, and a sentence can be cut."""


def trimmed(
    document: Document, span: Span, before: Span | None = None, after: Span | None = None
) -> str:
    """The words of a span with what its sentence says around them, on one line.

    `before` and `after` are others of which a sentence speaks: it is parted from them where a
    reader pauses. Whole parts of it are then taken as far as they fit, what follows before what
    precedes, with an ellipsis for the rest; where they come to less than half of what fits, more
    words are taken. Only LONGEST characters on each side are looked at, so that a sentence without
    an end costs no more than another.
    """
    sentence = document.sentence_at(span.start)
    if span not in sentence:
        sentence = span
    own = _own_part(document, span, sentence, before, after)
    kept = own if len(own) <= LONGEST + _LITTLE else _cut(document, span, own)
    lead = "… " if kept.start > sentence.start else ""
    tail = " …" if kept.end < sentence.end else ""
    return f"{lead}{' '.join(document.source[kept].split())}{tail}"


def _own_part(
    document: Document, span: Span, sentence: Span, before: Span | None, after: Span | None
) -> Span:
    """The part of a sentence between two others; all of it where too little would be left."""
    start, end = sentence.start, sentence.end
    if before and before in sentence and (pause := _last_pause(document, before, span)):
        start = pause.end()
    if after and after in sentence and (pause := _last_pause(document, span, after)):
        end = pause.start()
    return Span(start, end) if end - start >= LEAST else sentence


def _last_pause(document: Document, first: Span, second: Span) -> re.Match[str] | None:
    """The last pause between two spans, not far before the second."""
    reach = max(first.end, second.start - LONGEST)
    pauses = list(_PAUSE.finditer(document.source.text, reach, max(reach, second.start)))
    return pauses[-1] if pauses else None


def _cut(document: Document, span: Span, sentence: Span) -> Span:
    text = document.source.text
    first = max(sentence.start, span.start - LONGEST)
    last = min(sentence.end, span.end + LONGEST)
    pauses = list(_PAUSE.finditer(text, first, last))
    starts = [each.end() for each in reversed(pauses) if each.end() <= span.start]
    ends = [each.start() for each in pauses if each.start() >= span.end]
    starts += [sentence.start] if first == sentence.start else []
    ends += [sentence.end] if last == sentence.end else []
    start = next(iter(starts), span.start)
    end = max((each for each in ends if each - start <= LONGEST), default=span.end)
    start = min((each for each in starts if end - each <= LONGEST), default=start)
    if end - start < LONGEST // 2 and end < sentence.end:
        end = max(text.rfind(" ", end, min(start + LONGEST, sentence.end)), end)
    return Span(start, end)
