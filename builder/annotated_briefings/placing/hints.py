"""What is written right beside a name that may make a place of it, known or not."""

import re

from annotated_briefings.lexicon.places import LOCATIVE, PART_PHRASES, PLACE_NOUNS

PART = re.compile(rf"['’]s? (?:{'|'.join(PART_PHRASES)})\b")
DATELINE_DASH = re.compile(r"(?:, [\w. ]{2,24})?(?: \([\w ,/]{2,20}\))? ?(?:[—–]|--)")
HYPHENATED = re.compile(r"-(?:led|backed|based|born|area|held|controlled|run|bound|wide)\b")

REACH = 40
"""Characters before a name that hold the two words looked at, and the articles between them."""


def may_be_place(text: str, start: int, end: int) -> bool:
    """Whether what stands beside a name can outweigh that the gazetteer does not know it."""
    before = text[max(start - REACH, 0) : start].lower().split()
    words = [word for word in before[-4:] if word != "the"][-2:]
    if not PLACE_NOUNS.isdisjoint(words):
        return True
    if text[end : end + 1].isspace() and text[end + 1 : end + 2].isalnum():  # as after most names
        return False
    if PART.match(text, end) or DATELINE_DASH.match(text, end):
        return True
    return LOCATIVE.issuperset(words[-1:]) and bool(words and HYPHENATED.match(text, end))
