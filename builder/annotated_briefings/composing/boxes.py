"""The boxes beside a text: figures and voices. Each row leads to its sentence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing, Key
from annotated_briefings.composing.briefing_views import FigureRow, Spoken, Voice
from annotated_briefings.composing.entry_views import Passage
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.people import role_of, roles_in
from annotated_briefings.composing.provenance import by_finding
from annotated_briefings.composing.quantities_shown import LEDGER, difference_id
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Said, capitalised
from annotated_briefings.document import Block, Document
from annotated_briefings.meaning import Figure, Meaning, Quote
from annotated_briefings.span import Span

CONTEXT_WORDS = 5
SENTENCE_LENGTH = 240
LONGEST_WORD = 40
"""Characters, with its space: so much of a sentence is looked at for each word that is shown, be
the sentence as long as the text."""


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
    roles = roles_in(briefing)
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
        yield replace(_voice(surest.meaning, quotes, things, roles), provenance=told)


def voice_id(speaker: str) -> str:
    """The row of a speaker, by the id of what they are."""
    return f"voice-{speaker}"


def _voice(
    quote: Meaning, quotes: tuple[Spoken, ...], things: Things, roles: Mapping[Key, Said]
) -> Voice:
    speaker, identity = (quote.speaker, quote.speaker_id) if isinstance(quote, Quote) else ("", "")
    named = (things.by_key.get((kind, identity or "")) for kind in ("person", "term", "place"))
    thing = next(filter(None, named), None)
    if thing is None:
        return Voice(
            Ref(capitalised(speaker or things.wording.gettext("speaker not named"))),
            Said(""),
            quotes,
        )
    row = voice_id(identity or "")
    return Voice(Ref(thing.name, thing.path), role_of(thing, roles), quotes, row)


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
