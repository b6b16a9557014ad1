"""Direct quotes with who speaks, one for each unbroken run of words in quotation marks.

Words that are only held at arm's length are no quotes; `scare_quotes` lists them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.people import LEAST
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Quote
from annotated_briefings.naming.joining import mentions
from annotated_briefings.span import Span
from annotated_briefings.speaking.utterances import Link, Utterance, utterances
from annotated_briefings.speaking.voices import Voice, Voices

SURENESS: Mapping[Link | None, tuple[float, str]] = MappingProxyType(
    {
        "clause": (0.97, "a reporting clause stands beside it"),
        "carried": (0.97, "it goes on after words of the same speaker"),
        "following": (0.88, "words of the same speaker follow it at once"),
        "paragraph": (0.9, "it follows a paragraph in which the same speaker is quoted"),
        "sentence": (0.8, "an earlier sentence gives somebody's words"),
        "opening": (0.7, "their sentence opens with somebody"),
        "repeated": (0.88, "words of the same speaker have them again"),
        None: (0.6, "nothing says who speaks"),
    }
)
"""How sure the speaker is by what names them, from 0 to 1, and why.

Measured on the texts annotated by hand: of those whom a clause names and who have a page all of
105 are right, of other words beside a quote 24 of 30; what is carried on 36 of 36.
"""
NO_PAGE = 0.88
"""What is left of it where the words name nobody whom the text or the glossary tells more of."""


def quotes(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:
    """Mark the words between the marks of each direct quote."""
    found = tuple(utterances(document))
    if not any(utterance.spoken for utterance in found):
        return
    voices = _voices(document, knowledge, found)
    for utterance in found:
        if utterance.spoken:
            yield _quote(utterance, _voice(voices, utterance))


def scare_quotes(document: Document) -> Iterator[Span]:
    """The words between marks that nobody is quoted with: titles, nicknames, "so-called" words."""
    return (found.quotation.words for found in utterances(document) if not found.spoken)


def _voice(voices: Voices, utterance: Utterance) -> Voice | None:
    """Who speaks; what a sentence only opens with has to be somebody."""
    voice = voices.of(utterance.clause.speaker) if utterance.clause else None
    if voice and utterance.link == "opening" and not (voice.id or voice.points_back):
        return None
    return voice


def _quote(utterance: Utterance, voice: Voice | None) -> Annotation:
    link = utterance.link if voice else None
    sureness, reason = SURENESS[link]
    return Annotation(
        utterance.quotation.words,
        Quote(voice.name, voice.id) if voice else Quote(),
        f"quote-{link or 'alone'}",
        round(sureness * _certainty(voice), 2),
        reason,
    )


def _certainty(voice: Voice | None) -> float:
    if voice is None:
        return 1.0
    return voice.certainty if voice.id or voice.points_back else NO_PAGE


def _voices(document: Document, knowledge: Knowledge, found: tuple[Utterance, ...]) -> Voices:
    """The voices of a text; who is only named inside a quote does not speak it."""
    spoken = [utterance.quotation.whole for utterance in found if utterance.spoken]

    def is_outside(span: Span) -> bool:
        index = bisect_right(spoken, span.start, key=lambda other: other.start) - 1
        return index < 0 or not spoken[index].overlaps(span)

    people = (mention for mention in mentions(document, knowledge) if mention.confidence >= LEAST)
    return Voices(document, knowledge, (it for it in people if is_outside(it.span)))
