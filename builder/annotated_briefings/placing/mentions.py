"""Names in the text that may be places, each with what the gazetteer knows by that name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.lexicon.places import (
    ABBREVIATED,
    FUNCTION_WORDS,
    GENERIC,
    GOVERNORS,
    KIND_WORDS,
    NAMES_OF_GENERIC_WORDS,
    NOT_PLACES,
    ORGANISATION_OF,
    OTHER_NAMES,
)
from annotated_briefings.placing.context import Context, context
from annotated_briefings.placing.hints import may_be_place
from annotated_briefings.placing.runs import Run, opens_sentence
from annotated_briefings.span import Span

LONGEST = 5
"""Words of the longest name looked up: "Democratic Republic of the Congo" has so many."""


class Known(NamedTuple):
    """What the gazetteer has under a name; `demonym` is set for "Iraqi", `governs` for the name
    of a country or a capital."""

    toponyms: tuple[Toponym, ...]
    demonym: bool = False
    governs: bool = False


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

SHORTEST_IN_CAPITALS = 4
"""Letters of a name in capitals; what is shorter is an acronym, and not this annotator's."""

OF_THE_SENTENCE = FUNCTION_WORDS | {"and", "on", "as"}
"""Words between names that make no longer name of them: "Geneva on Monday"."""

Part = tuple[int, int, Known | None]
"""A part of a run, from its first word up to the one after its last, and what is known of it."""

Named = tuple[int, int, str]
"""A part of a run in the same way, and its words as the gazetteer knows them."""

AT_ONCE = 200
"""Runs whose names are looked up in one query: a whole article, and not a whole library."""


def mentions(document: Document, runs: Iterable[Run], gazetteer: Gazetteer) -> Iterator[Mention]:
    """Every name that may be a place, in the order of the text.

    In a run of capitalised words the longest names that the gazetteer knows are taken, from the
    left; a run in which it knows none is one unknown name.
    """
    remaining = iter(runs)
    while some := tuple(islice(remaining, AT_ONCE)):
        named = [(run, tuple(_names(run))) for run in some]
        known = _known({name for _, names in named for _, _, name in names}, gazetteer)
        found = [(run, part) for run, names in named for part in _parts(run, names, known)]
        for run, part in _likely(document, found):
            yield _mention(document, run, part)


def _parts(run: Run, names: Iterable[Named], known: Mapping[str, Known]) -> Iterable[Part]:
    parts = tuple(_known_parts(names, known))
    return (tuple(_whole(run, parts)) if run.hyphened else parts) or _unknown_part(run)


def _likely(document: Document, found: Sequence[tuple[Run, Part]]) -> Iterator[tuple[Run, Part]]:
    """The parts that may be places: without a model, an unknown name needs some hint once."""
    text, with_model = document.source.text, document.analysis is not None
    hinted = {
        run.name(first, end)
        for run, (first, end, known) in found
        if known is None
        and (with_model or may_be_place(text, run.extents[first][0], run.extents[end - 1][1]))
    }
    for run, (first, end, known) in found:
        if known is not None or run.name(first, end) in hinted:
            yield run, (first, end, known)


def _names(run: Run) -> Iterator[Named]:
    """The names that may lie in a run, for each first word the longest before the others."""
    words = run.words
    if len(words) == 1:  # most are
        if _may_name(words):
            yield 0, 1, words[0]
        return
    for first, word in enumerate(words):
        if word.islower() or (word in FUNCTION_WORDS and word != "The"):
            continue
        for end in range(min(first + LONGEST, len(words)), first, -1):
            if _may_name(words[first:end]):
                yield first, end, run.name(first, end)


def _known(names: Iterable[str], gazetteer: Gazetteer) -> dict[str, Known]:
    written = {name: OTHER_NAMES.get(name, name) for name in names}
    places = gazetteer.named_each(written.values())
    known = {
        name: Known(found, governs=any(governs(place, gazetteer) for place in found))
        for name, other in written.items()
        if (found := places.get(other))
    }
    for name, country in gazetteer.demonyms(written).items():
        # Laos and the Philippines are no more than one Lao, one Philippine.
        if country.name != name:
            known[name] = Known((country,), demonym=True)
    return known


def governs(toponym: Toponym, gazetteer: Gazetteer) -> bool:
    """Whether a place is a country or the capital of one, whose name may mean a government."""
    return toponym.feature == "country" or toponym.geonameid in gazetteer.capitals


def _known_parts(names: Iterable[Named], known: Mapping[str, Known]) -> Iterator[Part]:
    last = 0
    for first, end, name in names:
        if first >= last and (found := known.get(name)):
            yield first, end, found
            last = end


def _whole(run: Run, parts: Sequence[Part]) -> Iterator[Part]:
    """The parts that no hyphen joins to a word which is in no part: not the Al of "Al-Ghaza".

    A country and a people stand before other words too: "Israel-Hamas".
    """
    taken = {at for first, end, _ in parts for at in range(first, end)}
    for first, end, known in parts:
        # The D of "D-Ohio" is a senator's party, and no part of the name.
        party = first == 1 and len(run.words[0]) == 1
        before = first not in run.hyphened or first - 1 in taken or party
        after = end not in run.hyphened or end in taken
        national = known is not None and known.toponyms[0].feature == "country"
        if national or (before and after):
            yield first, end, known


def _may_name(words: tuple[str, ...]) -> bool:
    """Whether words are worth a look: no small word at the end, and not everyday words alone."""
    if words[-1].islower() or words[-1] in FUNCTION_WORDS:
        return False
    if len(words) == 1:
        name = words[0]
        if name.isupper():
            if len(name) < SHORTEST_IN_CAPITALS:
                return False
            name = name.capitalize()
        return name not in NOT_PLACES and name.lower() not in GENERIC
    if words[0] in FUNCTION_WORDS and not (words[0] == "The" and len(words) == 2):
        return False
    if len(words) > 2 and words[1] == "of" and words[0].lower() in ORGANISATION_OF:
        return False
    generic = all(word.lower() in GENERIC for word in words)
    return not generic or words in NAMES_OF_GENERIC_WORDS


def _unknown_part(run: Run) -> tuple[Part, ...]:
    first, end = 0, len(run.words)
    while first < end and _is_small(run.words[first]):
        first += 1
    while first < end and _is_small(run.words[end - 1]):
        end -= 1
    return ((first, end, None),) if 0 < end - first <= LONGEST else ()


def _mention(document: Document, run: Run, part: Part) -> Mention:
    first, end, known = part
    span = run.span(first, end)
    start = first if first in run.hyphened else max(first - LONGEST, 0)
    stop = end if end in run.hyphened else end + LONGEST
    around = context(document, span)
    left = _of_the_same_name(run.words[start:first][::-1])[::-1] if start < first else ()
    right = run.words[end:stop]
    if right:
        right = () if run.words[end - 1] in ABBREVIATED else _of_the_same_name(right)
    return Mention(
        span=span,
        name=run.name(first, end),
        known=known,
        context=around,
        left=left,
        right=right,
        opens_sentence=first == 0 and opens_sentence(document, span.start),
        kinds=frozenset() if known and known.demonym else _kinds(around, left, right),
    )


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


def _is_small(word: str) -> bool:
    return word in FUNCTION_WORDS or word.islower()


def _of_the_same_name(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words up to the first that belongs to the sentence rather than to a name."""
    found = list(takewhile(lambda word: word not in OF_THE_SENTENCE, words))
    while found and found[-1].islower():
        found.pop()
    return tuple(found)
