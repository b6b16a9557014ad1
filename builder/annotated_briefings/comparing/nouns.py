"""What a figure counts, and of whom: the head of the noun phrase, and what narrows it down."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from annotated_briefings.annotation import Annotation
from annotated_briefings.document import Document
from annotated_briefings.meaning import Person, Place, Term
from annotated_briefings.span import Span

REACH = 160
"""Characters before or behind a figure in which the phrase that it counts stands."""
_IRREGULAR = {
    "people": "person",
    "persons": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "policemen": "policeman",
    "servicemen": "serviceman",
    "gunmen": "gunman",
    "lives": "life",
    "wolves": "wolf",
    "feet": "foot",
    "geese": "goose",
    "mice": "mouse",
    "crises": "crisis",
    "bases": "base",
    "cases": "case",
    "houses": "house",
    "horses": "horse",
    "nurses": "nurse",
    "buses": "bus",
}
_ES = ("sses", "shes", "ches", "xes", "zes", "oes")
_WORD = re.compile(r"[^\W_][\w'’&.-]*")
_OF_NAME = re.compile(r"\s{1,2}(?:of|from)\s{1,2}(?:the\s{1,2})?")
"""Between what is counted and a name that says whose it is: "fighters of the IS"."""


def singular(noun: str) -> str:
    """A noun in lower case without the ending of an English plural."""
    lower = noun.lower()
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if lower.endswith("ies") and len(lower) > 4:
        return lower[:-3] + "y"
    if lower.endswith(_ES):
        return lower[:-2]
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 3:
        return lower[:-1]
    return lower


def phrase_of(document: Document, figure: Span, counted: str, within: Span) -> Span | None:
    """Where the words that a figure counts stand: behind it, or before it where it closes them."""
    text = document.source.text
    words = re.compile(r"\s+".join(map(re.escape, counted.split())))
    behind = words.search(text, figure.end, min(within.end, figure.end + REACH))
    if behind:
        return Span(behind.start(), behind.end())
    before = list(words.finditer(text, max(within.start, figure.start - REACH), figure.start))
    return Span(before[-1].start(), before[-1].end()) if before else None


def narrowed(
    document: Document, counted: str, phrase: Span | None, named: Sequence[Annotation]
) -> tuple[str, tuple[str, ...]]:
    """The head noun of what is counted, singular, and what narrows it down, by the alphabet.

    `named` are the names of the text in its order; a name counts by its id, so that "IS fighters"
    and "Daesh fighters" are the same.
    """
    words = [found.group() for found in _WORD.finditer(counted)]
    if not words:
        return "", ()
    if phrase is None:
        return singular(words[-1]), tuple(sorted(singular(word) for word in words[:-1]))
    inside = [name for name in _within(named, phrase) if name.span.end < phrase.end]
    text = document.source.text
    head = max(phrase.end - len(words[-1]), phrase.start)
    of = {id_of(name) for name in inside}
    of |= {
        singular(word.group())
        for word in _WORD.finditer(text, phrase.start, head)
        if not any(name.span.start <= word.start() < name.span.end for name in inside)
    }
    if behind := named_behind(document, phrase, named):
        of.add(id_of(behind))
    return singular(words[-1]), tuple(sorted(of))


def named_behind(
    document: Document, phrase: Span, named: Sequence[Annotation]
) -> Annotation | None:
    """The name that follows what is counted after "of" or "from"."""
    joined = _OF_NAME.match(document.source.text, phrase.end)
    if joined is None:
        return None
    index = bisect_left(named, joined.end(), key=lambda name: name.span.start)
    found = named[index] if index < len(named) else None
    return found if found and found.span.start == joined.end() else None


def _within(named: Sequence[Annotation], span: Span) -> Iterator[Annotation]:
    index = bisect_left(named, span.start, key=lambda name: name.span.start)
    while index < len(named) and named[index].span.start < span.end:
        if named[index].span in span:
            yield named[index]
        index += 1


def id_of(name: Annotation) -> str:
    """The id of what a name stands for."""
    meaning = name.meaning
    return meaning.id if isinstance(meaning, Term | Place | Person) else ""
