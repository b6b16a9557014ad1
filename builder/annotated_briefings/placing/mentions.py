"""Names in the text that may be places, each with what the gazetteer knows by that name."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.lexicon.places import (
    ABBREVIATED,
    FUNCTION_WORDS,
    GOVERNORS,
    KIND_WORDS,
)
from annotated_briefings.placing.context import Context, context
from annotated_briefings.placing.hints import may_be_place
from annotated_briefings.placing.names import (
    LONGEST,
    Known,
    Part,
    candidates,
    known_places,
    parts,
)
from annotated_briefings.placing.runs import Run, opens_sentence
from annotated_briefings.span import Span


class Mention(NamedTuple):
    """A name in the text; `known` is None where the gazetteer does not have it.

    `left` and `right` are the words of the same capitalised run before and after the name, up to
    a hyphen: the "Bank of" and the "Office" of "Bank of England Office". `kinds` are the features
    of what may be meant, where the words or the list that it stands in tell: "Washington state".
    """

    span: Span
    name: str
    known: Known | None
    context: Context
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    opens_sentence: bool = False
    kinds: frozenset[str] = frozenset()

    @property
    def toponyms(self) -> tuple[Toponym, ...]:
        return self.known.toponyms if self.known else ()

    @property
    def own(self) -> tuple[Toponym, ...]:
        """Those of the toponyms that are best known by the name."""
        return self.known.own if self.known else ()

    @property
    def demonym(self) -> bool:
        return self.known is not None and self.known.demonym

    @property
    def sense(self) -> str:
        """What it has in common with all mentions of the same place."""
        return sense(self.name, self.kinds) if self.kinds else self.name


def sense(name: str, kinds: frozenset[str]) -> str:
    """A name with the kinds of place that it may mean there, in one text."""
    return " or ".join((name, *sorted(kinds))) if kinds else name


_KIND_OF = re.compile(rf"\b(?:[a-z]+|The|A) (?<!ern )({'|'.join(KIND_WORDS)}) of (?:the )?\Z")
"""The word of "the town of Mosul"; in "the Puno region of Peru" it says nothing of Peru."""

OF_THE_SENTENCE = FUNCTION_WORDS | {"and", "on", "as"}
"""Words between names that make no longer name of them: "Geneva on Monday"."""

AT_ONCE = 200
"""Runs whose names are looked up in one query: a whole article, and not a whole library."""


def mentions(document: Document, runs: Iterable[Run], gazetteer: Gazetteer) -> Iterator[Mention]:
    """Every name that may be a place, in the order of the text."""
    remaining = iter(runs)
    while some := tuple(islice(remaining, AT_ONCE)):
        named = [(run, candidates(run)) for run in some]
        known = known_places({name for _, names in named for *_, name in names}, gazetteer)
        found = [(run, part) for run, names in named for part in parts(run, names, known)]
        hinted = _hinted(document, found)
        for run, part in found:
            if part.known is not None or part.name in hinted:
                yield _mention(document, run, part)


def _hinted(document: Document, found: Iterable[tuple[Run, Part]]) -> frozenset[str]:
    """The unknown names that may be places: without a model, one needs some hint once."""
    unknown = [(run, part) for run, part in found if part.known is None]
    if document.analysis is not None:
        return frozenset(part.name for _, part in unknown)
    text = document.source.text
    return frozenset(
        part.name
        for run, part in unknown
        if may_be_place(text, run.extents[part.first][0], run.extents[part.end - 1][1])
    )


def _mention(document: Document, run: Run, part: Part) -> Mention:
    first, end, name, known = part
    span = run.span(first, end)
    around = context(document, span)
    left, right = _before(run, first), _after(run, end)
    return Mention(
        span=span,
        name=name,
        known=known,
        context=around,
        left=left,
        right=right,
        opens_sentence=first == 0 and opens_sentence(document, span.start),
        kinds=frozenset() if known and known.demonym else _kinds(around, left, right),
    )


def _before(run: Run, first: int) -> tuple[str, ...]:
    """The words of the same name before the part that begins with the word at `first`."""
    if first == 0 or first in run.hyphened:
        return ()
    return _of_the_same_name(run.words[max(first - LONGEST, 0) : first][::-1])[::-1]


def _after(run: Run, end: int) -> tuple[str, ...]:
    """The words of the same name after the part that ends before the word at `end`."""
    if end == len(run.words) or end in run.hyphened or run.words[end - 1] in ABBREVIATED:
        return ()
    return _of_the_same_name(run.words[end : end + LONGEST])


def _kinds(around: Context, left: tuple[str, ...], right: tuple[str, ...]) -> frozenset[str]:
    """What kinds of place a word at its side allows: "Washington state", "city of Mosul"."""
    if right:
        word = right[0].lower()
        if len(right) > 1 and word not in GOVERNORS:
            word = ""
    else:
        word = around.first_after if around.after[:1].isspace() else ""
    if not left and word not in KIND_WORDS and around.last_before in ("of", "the"):
        kind = _KIND_OF.search(around.before)
        word = kind[1] if kind else word
    return KIND_WORDS.get(word, frozenset())


def _of_the_same_name(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words up to the first that belongs to the sentence rather than to a name."""
    found = list(takewhile(lambda word: word not in OF_THE_SENTENCE, words))
    while found and found[-1].islower():
        found.pop()
    return tuple(found)
