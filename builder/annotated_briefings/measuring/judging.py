"""Making a figure of a measure: its hedge, what it counts, who says so, and how sure it is."""

import re
from dataclasses import dataclass

from annotated_briefings.document import Document
from annotated_briefings.meaning import Figure, Hedge
from annotated_briefings.measuring.ages import aged
from annotated_briefings.measuring.counting import counted, refers_back
from annotated_briefings.measuring.hedges import hedge_after, hedge_before
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.money import rivals
from annotated_briefings.measuring.totals import adds_to_count, number_of
from annotated_briefings.measuring.traps import is_name, is_pronoun
from annotated_briefings.span import Span
from annotated_briefings.speech import attribution


@dataclass(frozen=True, slots=True)
class Judged:
    """A figure with how sure it is, why, and which other units a person may mean."""

    span: Span
    figure: Figure
    rule: str
    confidence: float
    reason: str = ""
    alternatives: tuple[str, ...] = ()


def judged(
    document: Document, measure: Measure, within: Span, counted_before: str | None
) -> Judged | None:
    """The figure that a measure is in its sentence, or None where it is none.

    `counted_before` is what the figure before it counts, which "three of them" refers to.
    """
    if is_pronoun(document.source.text, measure, within):
        return None
    measure = aged(document.source.text, measure, within)
    hedge, start, end = _hedged(document.source.text, measure, within)
    phrase = _phrase(document, measure, Span(start, end), counted_before)
    casualties = (
        _casualties(document.source.text, start, end, within) if measure.sort == "count" else None
    )
    hedged = hedge != "exact"
    known = phrase or casualties
    if is_name(document.source.text, measure, within, hedged=hedged, counted=known):
        return None
    figure = Figure(
        value=measure.low,
        high=measure.high,
        unit=measure.name,
        counted=known,
        hedge=hedge,
        attributed_to=_who_says_so(document, measure.span.start),
        equivalent=_equivalent(document, measure),
    )
    others = rivals(measure.money, document.source.text) if measure.money else ()
    sure = 0.6 if others else _certainty(measure, figure)
    reason = f"the text names another {measure.money}" if others else ""
    return Judged(measure.span, figure, _RULES[measure.sort], sure, reason, others)


LONGEST_SENTENCE = 2_000
"""Characters; nobody can be made out to say what runs on for longer."""


def _who_says_so(document: Document, offset: int) -> str | None:
    if len(document.sentence_at(offset)) > LONGEST_SENTENCE:
        return None
    return attribution(document, offset)


_RULES = {
    "count": "counted",
    "share": "share",
    "percent": "percentage",
    "money": "money",
    "unit": "measured",
    "age": "age",
}


def _hedged(text: str, measure: Measure, within: Span) -> tuple[Hedge, int, int]:
    """The hedge of a measure, and the stretch that it takes up with its hedges."""
    hedge, start = hedge_before(text, measure.span.start, within.start)
    later, end = hedge_after(text, measure.span.end, within.end)
    if measure.core.hedge != "exact" and hedge == "exact":
        hedge = measure.core.hedge
    if _lasts(text, measure, start, hedge) or _is_topic(text, measure, start, hedge):
        hedge, start = "exact", measure.span.start
    return (later if hedge == "exact" else hedge), start, max(end, measure.end)


_DURING = 10
"""From so many on "over" before a time means more than; "over two days" means during."""
_FOR_OVER = re.compile(
    r"\b(?:for|of|in|lasted|lasting|last|well|took|a|the|is|was)\s{1,2}over\s", re.IGNORECASE
)


def _lasts(text: str, measure: Measure, start: int, hedge: Hedge) -> bool:
    """Whether "over" only says during which time."""
    if hedge != "more than" or not measure.unit or measure.unit.dimension != "duration":
        return False
    if not text[start : start + 5].lower().startswith("over") or measure.singular:
        return False
    return measure.low < _DURING and not _FOR_OVER.search(text[max(0, start - 10) : start + 6])


_TOPIC = re.compile(
    r"\b(?:is|was|(?:speak|spoke|talk|tell|told|ask|hear|heard|know|knew|learn|wr[io]te|written|sing"
    r"|sang|song|book|film|movie|novel|stor|play|documentary|question|concern|worr|complain|argu"
    r"|news|report|case|think|thought|dream|joke|warn)\w{0,4})\s{1,2}\Z",
    re.IGNORECASE,
)
"""Words behind which "about" says what something deals with: a film about two sisters."""


def _is_topic(text: str, measure: Measure, start: int, hedge: Hedge) -> bool:
    """Whether "about" before a small number word says of what, not how exactly."""
    core = measure.core
    if hedge != "about" or measure.sort != "count" or not core.spelled or core.low > _DURING:
        return False
    about = text[start : start + 5].lower() == "about"
    return about and _TOPIC.search(text, max(0, start - 16), start) is not None


def _phrase(document: Document, measure: Measure, whole: Span, before: str | None) -> str | None:
    """What a measure counts; `whole` is the stretch it takes up with its hedges."""
    text = document.source.text
    if measure.sort in ("count", "share") and refers_back(document, measure.span.end):
        return before
    if before and measure.sort == "count" and adds_to_count(text, measure.span.end):
        return before
    behind = counted(document, measure, whole.end)
    if behind or measure.sort != "count":
        return behind
    return number_of(text, whole.start, document.sentence_at(whole.start).start)


_KILLED = re.compile(
    r"\b(?P<verb>kill|wound|injur|displac|arrest|detain|rescu|evacuat)(?:ed|e|ing)\s{1,2}"
    r"(?:another\s{1,2})?\Z",
    re.IGNORECASE,
)
_WERE_KILLED = re.compile(
    r"\s{1,2}(?:others\s|more\s|of them\s)?(?:were|was|had been|have been|are)\s{1,2}"
    r"(?:\w{4,12}ly\s)?(?P<word>killed|wounded|injured|displaced|arrested|detained|rescued|evacuated|missing|dead|hurt)\b"
    r"|\s{1,2}(?P<died>died)\b",
    re.IGNORECASE,
)
_PARTICIPLES = {
    "kill": "killed",
    "wound": "wounded",
    "injur": "injured",
    "displac": "displaced",
    "arrest": "arrested",
    "detain": "detained",
    "rescu": "rescued",
    "evacuat": "evacuated",
}


def _casualties(text: str, start: int, end: int, within: Span) -> str | None:
    """What befell the people counted, where no noun says who: "killing 12", "30 were wounded"."""
    if found := _WERE_KILLED.match(text, end, within.end):
        return "dead" if found["died"] else found["word"].lower()
    found = _KILLED.search(text, max(within.start, start - 24), start)
    return _PARTICIPLES[found["verb"].lower()] if found else None


def _equivalent(document: Document, measure: Measure) -> str | None:
    if measure.equivalent is None:
        return None
    return " ".join(document.source[measure.equivalent].split())


def _certainty(measure: Measure, figure: Figure) -> float:
    """How often a figure of this sort is right; counts go by what is known of them."""
    if measure.sort != "count":
        return {"percent": 0.97, "money": 0.95, "unit": 0.94, "age": 0.93, "share": 0.85}[
            measure.sort
        ]
    if measure.low == 1 and measure.high is None:
        return 0.7
    if figure.counted is None:
        return 0.7 if figure.hedge != "exact" or measure.core.grouped else 0.6
    if figure.hedge == "few" or measure.core.spelled:
        return 0.88
    return 0.95 if measure.core.grouped or measure.core.scale > 1 else 0.92
