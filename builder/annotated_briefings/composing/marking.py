"""Deciding which findings are marked in the text, how, and with which anchors.

A name is marked where the reader first needs it: once in each section by default. Nothing is
marked inside a heading, names that all know are left alone, and a paragraph carries no more
than one mark for each `WORDS_PER_MARK` of its words, so that it stays readable.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from annotated_briefings.annotation import Annotation
from annotated_briefings.briefing import MentionPolicy
from annotated_briefings.collection import AnnotatedBriefing, Key
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.document import Block
from annotated_briefings.meaning import Term

WORDS_PER_MARK = 6
Element = Literal["mark", "mention", "figure", "date", "quote"]
_ANCHORS: dict[Element, str] = {"mark": "m", "figure": "f", "date": "d", "quote": "quote-"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One element in the text. `anchor` is its id, `gloss` the expansion shown after it.

    `note` is the number of the thing among the terms of the briefing, at its first mention.
    """

    annotation: Annotation
    element: Element
    thing: Thing | None = None
    anchor: str | None = None
    gloss: str | None = None
    note: int | None = None


def mark(
    briefing: AnnotatedBriefing,
    things: Things,
    policy: MentionPolicy = "first-per-section",
    well_known: frozenset[str] = frozenset(),
) -> tuple[Mark, ...]:
    """The elements of a briefing's text, in its order; those inside a quote follow the quote."""
    reader = _Reader(briefing, things, briefing.document.front_matter.marks or policy, well_known)
    return tuple(reader.read())


@dataclass(slots=True)
class _Reader:
    """Somebody who reads from the top: what they have met so far decides what is marked next."""

    briefing: AnnotatedBriefing
    things: Things
    policy: MentionPolicy
    well_known: frozenset[str]
    met: set[Key] = field(default_factory=set)
    met_in_section: set[Key] = field(default_factory=set)
    glossed: set[Key] = field(default_factory=set)
    noted: set[Key] = field(default_factory=set)
    numbers: Counter[str] = field(default_factory=Counter)
    room: int = 0

    def read(self) -> Iterator[Mark]:
        blocks = self.briefing.document.blocks
        headings = [block.span.start for block in blocks if block.heading]
        last: Block | None = None
        for finding, block in _nested(self.briefing):
            if last is None or block != last:
                self._enter(block, headings, last)
            last = block
            if block.heading:
                continue
            if finding.kind in ("figure", "date", "quote"):
                yield self._numbered(finding, finding.kind)
            elif thing := self._explained(finding):
                yield self._named(finding, thing)

    def _enter(self, block: Block, headings: Sequence[int], last: Block | None) -> None:
        """Go on to another block, which may lie in a section of its own."""
        words = self.briefing.document.source[block.span].split()
        self.room = max(1, len(words) // WORDS_PER_MARK)
        before = bisect_right(headings, last.span.start) if last else 0
        if bisect_right(headings, block.span.start) > before:
            self.met_in_section.clear()

    def _numbered(self, finding: Annotation, element: Element) -> Mark:
        return Mark(finding, element, anchor=self._anchor(element))

    def _anchor(self, element: Element) -> str:
        self.numbers[element] += 1
        return f"{_ANCHORS[element]}{self.numbers[element]}"

    def _explained(self, finding: Annotation) -> Thing | None:
        thing = self.things.meant(finding, self.briefing.document)
        if thing is None or not self.well_known.isdisjoint((thing.name, thing.short or "")):
            return None
        return thing

    def _named(self, finding: Annotation, thing: Thing) -> Mark:
        first = thing.key not in self.met
        wanted = self._wants(thing.key) and self.room > 0
        note = self._note(thing)
        if not wanted:
            return Mark(finding, "mention", thing, note=note)
        self.room -= 1
        self.met.add(thing.key)
        self.met_in_section.add(thing.key)
        anchor = self._anchor("mark") if first else None
        return Mark(finding, "mark", thing, anchor, self._gloss(finding, thing), note)

    def _note(self, thing: Thing) -> int | None:
        """The number of a term, counting from 1 in the order of first mentions."""
        if thing.key in self.noted or not thing.is_term:
            return None
        self.noted.add(thing.key)
        return len(self.noted)

    def _wants(self, key: Key) -> bool:
        match self.policy:
            case "all":
                return True
            case "none":
                return False
            case "first":
                return key not in self.met
            case "first-per-section":
                return key not in self.met_in_section

    def _gloss(self, finding: Annotation, thing: Thing) -> str | None:
        """The expansion of an acronym at its first mark, unless the text gives it right there."""
        source = self.briefing.document.source
        surface, end = source[finding.span], finding.span.end
        if surface != thing.short or thing.key in self.glossed or source.text[end : end + 1] == "-":
            return None
        self.glossed.add(thing.key)
        sentence = source[self.briefing.document.sentence_at(finding.span.start)]
        meaning = finding.meaning
        long = meaning.expansion if isinstance(meaning, Term) and meaning.expansion else thing.name
        return None if _folded(long) in _folded(sentence) else thing.name


def _nested(briefing: AnnotatedBriefing) -> Iterator[tuple[Annotation, Block]]:
    """The findings of the text, each with its block, as far as they nest properly.

    One that crosses the edge of a quote, or runs on into another block, has no element.
    """
    quote_end = 0
    for finding in sorted(briefing.in_body(), key=lambda each: (each.span.start, -each.span.end)):
        block = briefing.document.block_at(finding.span.start)
        if finding.span.start < quote_end < finding.span.end or finding.span not in block.span:
            continue
        if finding.kind == "quote":
            quote_end = finding.span.end
        yield finding, block


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
