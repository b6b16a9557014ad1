"""The figures of a briefing, each with the quantity that it gives a value of."""

import re
from collections.abc import Iterator
from dataclasses import replace

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.comparing.nouns import named_behind, narrowed
from annotated_briefings.comparing.quantity import Quantity, Told
from annotated_briefings.comparing.situating import Surroundings
from annotated_briefings.comparing.states import STATE_OF, state
from annotated_briefings.meaning import Figure
from annotated_briefings.span import Span

_SOMEBODY = "person"
_LIVES = ("life",)
"""What is lost where somebody dies, if nothing else is said of it: "cost 12 lives"."""
_ADDED = re.compile(
    r"\b(?:another|further|additional|more|others?|including|includes|among them|of whom|of which"
    r"|of the|extra)\s{1,2}(?:(?:at least|about|some|up to|nearly|around)\s{1,2})?$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\s{1,2}(?:of\s{1,2}(?:them|whom|which|the|those|these|its|their)|more|others?)\b",
    re.IGNORECASE,
)
_STRETCH = re.compile(
    r"\b(?:in|over|within|during|for)\s{1,2}(?:the|a|an|each|every)\s{1,2}"
    r"(?:single\s{1,2}|last\s|past\s|previous\s|first\s|next\s)"
    r"|\b(?:a|per|each|every)\s(?:day|week|month|year|hour)\b|\bdaily\b",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"\b(?:could|would|might|may|will|should|if|unless|expected|expects|predict\w{0,4}|threat\w{0,6}"
    r"|risk\w{0,3}|plan\w{0,4}|want\w{0,2})\b",
    re.IGNORECASE,
)
_AROUND, _CLAUSE = 40, 160
"""Characters before a figure in which a word shows that it is a part or an addition, and around it
those in which one shows that it is of a stretch of time or a mere possibility."""


def told(briefing: AnnotatedBriefing) -> Iterator[Told]:
    """Every figure of a briefing in the order of its text, with its quantity."""
    surroundings = Surroundings.of(briefing.document, briefing.in_body())
    for finding in surroundings.figures:
        if isinstance(finding.meaning, Figure):
            yield _told(briefing, surroundings, finding, finding.meaning)


def _told(
    briefing: AnnotatedBriefing, surroundings: Surroundings, finding: Annotation, figure: Figure
) -> Told:
    document, span = briefing.document, finding.span
    sentence = document.sentence_at(span.start)
    phrase = surroundings.phrase(span, figure, sentence)
    place = surroundings.where(span, phrase, sentence)
    around, assumed = (place, False) if place else surroundings.whereabouts(span, sentence)
    quantity = _quantity(surroundings, finding, figure, phrase)
    return Told(
        briefing=briefing,
        finding=finding,
        figure=figure,
        quantity=replace(quantity, place=around.id if around else None, assumed=assumed),
        sentence=sentence,
        source=surroundings.source(figure.attributed_to or ""),
        place=place,
        when=surroundings.when(span, figure, sentence),
        partial=_is_partial(document.source.text, span, sentence),
    )


def _quantity(
    surroundings: Surroundings,
    finding: Annotation,
    figure: Figure,
    phrase: Span | None,
) -> Quantity:
    """What a figure counts, of whom, and what befell them; where, its sentence tells."""
    document = surroundings.document
    noun, of = narrowed(document, figure.counted or "", phrase, surroundings.names)
    floor = document.sentence_at(finding.span.start).start
    owner = named_behind(document, phrase, surroundings.names) if phrase else None
    whole = Span(phrase.start, owner.span.end) if phrase and owner else phrase
    happened = state(document.source.text, finding.span, whole, floor) if noun else None
    if noun in STATE_OF:  # "107 dead", "a toll of 45"
        happened, noun = STATE_OF[noun], _SOMEBODY
    if noun in _LIVES:
        happened, noun = happened if happened in STATE_OF.values() else "dead", _SOMEBODY
    if befell := next((STATE_OF[word] for word in of if word in STATE_OF), None):
        happened = befell  # "12 injured miners"
    narrowing = tuple(word for word in of if word not in STATE_OF)
    return Quantity(noun, narrowing, happened, unit=figure.unit)


def _is_partial(text: str, span: Span, sentence: Span) -> bool:
    """Whether a figure is a part, an addition, of a stretch of time, or a mere possibility."""
    before = text[max(sentence.start, span.start - _AROUND) : span.start]
    if _ADDED.search(before) or _PART.match(text, span.end, sentence.end):
        return True
    start, end = max(sentence.start, span.start - _CLAUSE), min(sentence.end, span.end + _AROUND)
    return bool(_STRETCH.search(text, span.end, end) or _MAYBE.search(text, start, end))
