"""The boxes beside a text: figures, voices, chronology. Each row leads to its sentence."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.timex import first_day, shown
from annotated_briefings.composing.views import FigureRow, Moment, Ref, Spoken, Voice
from annotated_briefings.composing.wording import SURE, amount_shown, provenance_of_finding
from annotated_briefings.document import Block, Document
from annotated_briefings.meaning import Date, Figure, Quote
from annotated_briefings.span import Span

CONTEXT_WORDS = 5
SENTENCE_LENGTH = 240
_WORD = re.compile(r"\S+")
OWN_VOICE = "in the article’s own voice"


def figure_rows(briefing: AnnotatedBriefing, marks: Sequence[Mark]) -> Iterator[FigureRow]:
    """One row for each figure marked in the text."""
    document, numbers = briefing.document, paragraph_numbers(briefing.document)
    for mark in marks:
        meaning = mark.annotation.meaning
        if isinstance(meaning, Figure) and mark.anchor:
            yield FigureRow(
                id=f"figure-{mark.anchor[1:]}",
                anchor=mark.anchor,
                amount=amount_shown(meaning),
                counted=counted_words(document, mark.annotation, meaning),
                hedge="" if meaning.hedge == "exact" else meaning.hedge,
                equivalent=meaning.equivalent,
                said_by=meaning.attributed_to or OWN_VOICE,
                paragraph=numbers[document.block_at(mark.annotation.span.start)],
                provenance=_doubt(mark.annotation),
            )


def voices(briefing: AnnotatedBriefing, marks: Sequence[Mark], things: Things) -> Iterator[Voice]:
    """Who speaks, in the order of their first words; quotes whose speaker is unknown come last."""
    document, numbers = briefing.document, paragraph_numbers(briefing.document)
    spoken: dict[str, list[tuple[Quote, Spoken]]] = {}
    for mark in marks:
        meaning = mark.annotation.meaning
        if isinstance(meaning, Quote) and mark.anchor:
            words = folded(document, mark.annotation.span)
            paragraph = numbers[document.block_at(mark.annotation.span.start)]
            key = meaning.speaker_id or meaning.speaker or ""
            spoken.setdefault(key, []).append((meaning, Spoken(mark.anchor, words, paragraph)))
    for key in sorted(spoken, key=lambda key: key == ""):
        quotes = tuple(each for _, each in spoken[key])
        yield _voice(spoken[key][0][0], quotes, things)


def moments(
    briefing: AnnotatedBriefing, marks: Sequence[Mark], where: Ref | None = None
) -> tuple[Moment, ...]:
    """The dates of the text in calendar order, each with what its sentence says."""
    dated = [mark for mark in marks if isinstance(mark.annotation.meaning, Date)]
    rows = sorted((_moment(briefing, mark, where) for mark in dated), key=lambda row: row[0])
    kept = [next(same) for _, same in groupby(rows, key=lambda row: (row[0], row[1].words))]
    return tuple(moment for day, moment in kept if day)


def _moment(briefing: AnnotatedBriefing, mark: Mark, where: Ref | None) -> tuple[str, Moment]:
    meaning = mark.annotation.meaning
    if not isinstance(meaning, Date):
        raise TypeError(f"a moment is made of a date, not of a {mark.element}")
    day = first_day(meaning.value)
    sentence = briefing.document.sentence_at(mark.annotation.span.start)
    return (
        day.isoformat() if day else "",
        Moment(
            value=meaning.value if day and len(meaning.value) in (4, 7, 10) else None,
            shown=shown(meaning.value, meaning.end),
            words=shortened(folded(briefing.document, sentence)),
            where=where or Ref(briefing.title, briefing.path),
            anchor=mark.anchor,
            sure=mark.annotation.confidence >= 0.9,
        ),
    )


def _voice(quote: Quote, quotes: tuple[Spoken, ...], things: Things) -> Voice:
    kinds = ("person", "term", "place")
    named = (things.by_key.get((kind, quote.speaker_id or "")) for kind in kinds)
    thing = next(filter(None, named), None)
    if thing is None:
        return Voice(Ref(quote.speaker or "Speaker not named"), "", quotes)
    role = thing.person.role if thing.person else None
    return Voice(Ref(thing.name, thing.path), role or thing.kind_shown, quotes)


def _doubt(finding: Annotation) -> str:
    """Who says so, where that is not the machine and sure, as the box says of all its rows."""
    by_machine = finding.authority is Authority.RULE and finding.confidence >= SURE
    return "" if by_machine else provenance_of_finding(finding)


def counted_words(document: Document, finding: Annotation, figure: Figure) -> str:
    """What a figure counts; where that is unknown, the words around it in its sentence."""
    if figure.counted:
        return figure.counted
    sentence, span = document.sentence_at(finding.span.start), finding.span
    before = list(_WORD.finditer(document.source.text, sentence.start, span.start))
    after = list(_WORD.finditer(document.source.text, span.end, max(sentence.end, span.end)))
    start = before[-CONTEXT_WORDS:][0].start() if before else span.start
    end = after[:CONTEXT_WORDS][-1].end() if after else span.end
    lead = "… " if len(before) > CONTEXT_WORDS else ""
    tail = " …" if len(after) > CONTEXT_WORDS else ""
    return f"{lead}{folded(document, Span(start, end))}{tail}"


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


def shortened(words: str) -> str:
    """A sentence cut at a word where it is long for a list."""
    if len(words) <= SENTENCE_LENGTH:
        return words
    return words[:SENTENCE_LENGTH].rsplit(" ", 1)[0] + " …"
