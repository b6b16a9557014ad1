"""Acronyms that what follows explains: "CLK = canal keeper", "RB, which stands for River Board"."""

import re
from collections.abc import Iterator, Sequence

from annotated_briefings.defining.aligning import aligned
from annotated_briefings.defining.brackets import (
    REACH,
    SHORT,
    Definition,
    definition,
    is_acronym,
    singular,
)
from annotated_briefings.defining.spelling import Word, spells, words
from annotated_briefings.document import Block, Document
from annotated_briefings.span import Span

_OPENING = re.compile(rf"(?<![\w=])({SHORT})\s{{0,3}}=\s{{0,3}}(?=[^\W\d_])")
_STANDS_FOR = ("stands for ", "standing for ", "short for ")
_STANDS = re.compile(
    rf"(?<![\w=])({SHORT}),?\s(?:which\s)?(?:stands|standing|short)\sfor\s(?:the\s)?[\"“'‘]?"
)
_END = re.compile(r"[;.:()\[\]\n=\"”]")


def listed(document: Document) -> Iterator[Definition]:
    """The definitions with "=" or "stands for": where initials or letters spell them, or, in a
    list of several, where the first letter does."""
    text = document.source.text
    for signs, opening in ((_STANDS_FOR, _STANDS), (("=",), _OPENING)):
        for block in document.blocks if any(sign in text for sign in signs) else ():
            yield from _in_block(text, block, opening)


def _in_block(text: str, block: Block, opening: re.Pattern[str]) -> Iterator[Definition]:
    found = list(opening.finditer(text, block.span.start, block.span.end))
    ends = [each.start() for each in found[1:]] + [block.span.end]
    for each, end in zip(found, ends, strict=False):
        phrase = _phrase(text, each.end(), min(end, each.end() + REACH))
        if long := _long_form(text, phrase, each.group(1), len(found)):
            yield definition(Span(*each.span(1)), *long)


def _phrase(text: str, start: int, end: int) -> list[Word]:
    """The words from a sign to the end of its item, which the next acronym ends as well."""
    if (closing := _END.search(text, start, end)) is not None:
        end = closing.start()
    return list(words(text, Span(start, end))) if start < end else []


def _long_form(
    text: str, phrase: Sequence[Word], short: str, items: int
) -> tuple[Sequence[Word], float] | None:
    if not phrase or not is_acronym(short):
        return None
    acronym = singular(short)
    own = _to_comma(text, phrase)
    ends = range(1, min(len(phrase), 3 * len(acronym)) + 1)
    for spelled in (own, *(phrase[:end] for end in ends)):
        if spells(spelled, acronym):
            return spelled, 0.95
    if (found := aligned(own, acronym)) and found.start == 0:
        return own, 0.85
    opens = items > 1 and own[0].text[0].upper() == acronym[0].upper()
    return (own, 0.8) if opens and len(own) <= 2 * len(acronym) else None


def _to_comma(text: str, phrase: Sequence[Word]) -> Sequence[Word]:
    for index in range(1, len(phrase)):
        if "," in text[phrase[index - 1].end : phrase[index].start]:
            return phrase[:index]
    return phrase
