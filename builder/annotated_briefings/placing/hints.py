"""What is written right beside a name that may make a place of it, known or not."""

import re

from annotated_briefings.document import Document
from annotated_briefings.lexicon.places import LOCATIVE, PART_PHRASES, PLACE_NOUNS
from annotated_briefings.span import Span

PART = re.compile(rf"['’]s? (?:{'|'.join(PART_PHRASES)})\b")
DATELINE_DASH = re.compile(r"(?:, [\w. ]{2,24})?(?: \([\w ,/]{2,20}\))? ?(?:[—–]|--)")
HYPHENATED = re.compile(r"-(?:led|backed|based|born|area|held|controlled|run|bound|wide)\b")

REACH = 40
"""Characters before a name that hold the two words looked at, and the articles between them."""


def may_be_place(document: Document, span: Span) -> bool:
    """Whether what stands beside a name can outweigh that the gazetteer does not know it."""
    text = document.source.text
    before = text[max(span.start - REACH, 0) : span.start].lower().split()
    words = [word for word in before[-4:] if word != "the"][-2:]
    if any(word in PLACE_NOUNS for word in words):
        return True
    if PART.match(text, span.end):
        return True
    here = words[-1:] and words[-1] in LOCATIVE
    dateline = DATELINE_DASH.match(text, span.end)
    return bool(dateline or (here and HYPHENATED.match(text, span.end)))
