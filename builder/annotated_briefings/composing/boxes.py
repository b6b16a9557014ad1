"""The boxes beside a text: figures, voices, chronology. Each row leads to its sentence."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.provenance import by_finding
from annotated_briefings.composing.quantities_shown import LEDGER, difference_id
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.timex import first_day, shown
from annotated_briefings.composing.views import (
    Day,
    FigureRow,
    Moment,
    Passage,
    Ref,
    Spoken,
    Voice,
)
from annotated_briefings.composing.wording import SURE, Wording, capitalised
from annotated_briefings.document import Block, Document
from annotated_briefings.meaning import Date, Figure, Meaning, Quote
from annotated_briefings.span import Span

CONTEXT_WORDS = 5
SENTENCE_LENGTH = 240
LONGEST_WORD = 40
"""Characters, with its space: so much of a sentence is looked at for each word that is shown, be
the sentence as long as the text."""
CALENDAR_VALUE = re.compile(r"\d{4}(?:-\d{2}){0,2}")
"""The values of `<time>` that a row of a chronology can have; a summer (2022-SU) is none."""
Dated = tuple[date, Moment]


def figure_rows(
    briefing: AnnotatedBriefing, marks: Sequence[Mark], things: Things
) -> Iterator[FigureRow]:
    """One row for each figure marked in the text."""
    wording = things.wording
    document, numbers = briefing.document, paragraph_numbers(briefing.document)
    for mark in marks:
        meaning = mark.annotation.meaning
        if isinstance(meaning, Figure) and mark.anchor:
            yield FigureRow(
                id=f"figure-{mark.anchor[1:]}",
                anchor=mark.anchor,
                amount=wording.amount(meaning, folded(document, mark.annotation.span)),
                counted=counted_words(document, mark.annotation, meaning),
                equivalent=meaning.equivalent if meaning.counted else None,
                said_by=meaning.attributed_to or "",
                paragraph=numbers[document.block_at(mark.annotation.span.start)],
                provenance=by_finding(mark.annotation, wording),
                differs=_differs(briefing, mark.annotation, things),
            )


def _differs(
    briefing: AnnotatedBriefing, finding: Annotation, things: Things
) -> tuple[Ref, str] | None:
    """Where the ledger has a figure beside others that it cannot agree with, and the anchor."""
    told = things.comparison.contradicted(briefing, finding)
    if told is None:
        return None
    return Ref(things.wording.gettext("counts differ"), LEDGER), difference_id(told.quantity)


def voices(briefing: AnnotatedBriefing, marks: Sequence[Mark], things: Things) -> Iterator[Voice]:
    """Who speaks, in the order of their first words; quotes whose speaker is unknown come last."""
    document, numbers = briefing.document, paragraph_numbers(briefing.document)
    spoken: dict[str, list[tuple[Annotation, Spoken]]] = {}
    for mark in marks:
        meaning = mark.annotation.meaning
        if isinstance(meaning, Quote) and mark.anchor:
            words = folded(document, mark.annotation.span)
            paragraph = numbers[document.block_at(mark.annotation.span.start)]
            key = meaning.speaker_id or meaning.speaker or ""
            row = Spoken(mark.anchor, words, paragraph)
            spoken.setdefault(key, []).append((mark.annotation, row))
    for key in sorted(spoken, key=lambda key: key == ""):
        quotes = tuple(each for _, each in spoken[key])
        surest = max((finding for finding, _ in spoken[key]), key=lambda each: each.confidence)
        told = by_finding(surest, things.wording)
        yield replace(_voice(surest.meaning, quotes, things), provenance=told)


def moments(
    briefing: AnnotatedBriefing, marks: Sequence[Mark], wording: Wording
) -> Iterator[Dated]:
    """The dates of the text that the calendar has, each with what its sentence says of it."""
    told = set()
    for mark, meaning in _dates(marks):
        if day := first_day(meaning.value):
            moment = _moment(briefing, mark, meaning, wording)
            if (day, moment.words) not in told:
                told.add((day, moment.words))
                yield day, moment


def _dates(marks: Sequence[Mark]) -> Iterator[tuple[Mark, Date]]:
    """The dates marked in a text; the two ends of a stretch are one."""
    opened: tuple[Mark, Date] | None = None
    for mark in marks:
        meaning = mark.annotation.meaning
        if not isinstance(meaning, Date):
            continue
        if opened and meaning.bound == "to":
            yield opened[0], replace(opened[1], end=meaning.end or meaning.value)
            opened = None
            continue
        if opened:
            yield opened
        opened = (mark, meaning) if meaning.bound == "from" else None
        if opened is None:
            yield mark, meaning
    if opened:
        yield opened


def days(dated: Iterable[Dated]) -> tuple[Day, ...]:
    """Moments in calendar order, those of one day together."""
    in_order = sorted(dated, key=lambda each: (each[0], each[1].shown))
    by_day = groupby((moment for _, moment in in_order), key=lambda each: (each.value, each.shown))
    return tuple(Day(value, shown, tuple(same)) for (value, shown), same in by_day)


def _moment(briefing: AnnotatedBriefing, mark: Mark, meaning: Date, wording: Wording) -> Moment:
    document, start = briefing.document, mark.annotation.span.start
    return Moment(
        value=meaning.value if CALENDAR_VALUE.fullmatch(meaning.value) else None,
        shown=shown(wording, meaning.value, meaning.end),
        words=shortened(folded(document, document.sentence_at(start))),
        where=Ref(briefing.title, briefing.path),
        anchor=mark.anchor,
        sure=mark.annotation.confidence >= SURE,
        provenance=by_finding(mark.annotation, wording),
        lang=document.front_matter.lang,
    )


def _voice(quote: Meaning, quotes: tuple[Spoken, ...], things: Things) -> Voice:
    speaker, identity = (quote.speaker, quote.speaker_id) if isinstance(quote, Quote) else ("", "")
    named = (things.by_key.get((kind, identity or "")) for kind in ("person", "term", "place"))
    thing = next(filter(None, named), None)
    if thing is None:
        return Voice(
            Ref(capitalised(speaker or things.wording.gettext("speaker not named"))),
            "",
            quotes,
        )
    role = thing.person.role if thing.person else None
    return Voice(Ref(thing.name, thing.path), capitalised(role or ""), quotes)


def counted_words(document: Document, finding: Annotation, figure: Figure) -> str:
    """What a figure counts; where that is unknown, the words around it in its sentence."""
    if figure.counted:
        return figure.counted
    around = passage(document, finding.span, CONTEXT_WORDS)
    return f"{around.before}{around.words}{around.after}"


def passage(document: Document, span: Span, most: int) -> Passage:
    """A span with at most so many words on each side of it in its sentence."""
    text, sentence = document.source.text, document.sentence_at(span.start)
    start = max(sentence.start, span.start - most * LONGEST_WORD)
    end = min(sentence.end, span.end + most * LONGEST_WORD)
    before, after = text[start : span.start], text[span.end : end]
    lead, tail = before.rsplit(maxsplit=most), after.split(maxsplit=most)
    if lead and (len(lead) > most or start > sentence.start):
        lead[0] = "…"
    if tail and (len(tail) > most or end < sentence.end):
        tail[-1] = "…"
    return Passage(
        " ".join(lead) + (" " if lead and before[-1].isspace() else ""),
        folded(document, span),
        (" " if tail and after[0].isspace() else "") + " ".join(tail),
    )


def paragraph_numbers(document: Document) -> Mapping[Block, int]:
    """The paragraphs of the text, each with its number, counting from 1."""
    paragraphs = (
        block
        for block in document.blocks
        if not block.heading and block.span.start >= document.body_start
    )
    return {block: number for number, block in enumerate(paragraphs, 1)}


def folded(document: Document, span: Span) -> str:
    """The characters of a span on one line."""
    return " ".join(document.source[span].split())


def spaced(text: str) -> str:
    """White space folded, but kept at the ends, where words join their sentence."""
    left = " " if text[:1].isspace() else ""
    right = " " if text[-1:].isspace() and text.strip() else ""
    return f"{left}{' '.join(text.split())}{right}"


def shortened(words: str) -> str:
    """A sentence cut at a word where it is long for a list."""
    if len(words) <= SENTENCE_LENGTH:
        return words
    return words[:SENTENCE_LENGTH].rsplit(" ", 1)[0] + " …"
