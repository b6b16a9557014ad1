"""What a person confirms of the machine's findings, and the single fields that they put right."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.briefing import Decision
from annotated_briefings.deciding.passages import decided
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Date, Figure, Kind, Meaning, Nothing, Person, Quote, Term
from annotated_briefings.slugs import slug
from annotated_briefings.span import Span

FIELDS: Mapping[Kind, frozenset[str]] = MappingProxyType(
    {
        "figure": frozenset(("value", "high", "unit", "counted", "hedge", "attributed_to")),
        "date": frozenset(("date",)),
        "quote": frozenset(("speaker",)),
        "person": frozenset(("role", "affiliation")),
        "place": frozenset(("use",)),
        "term": frozenset(),
    }
)
"""The fields that a decision may put right, by the kind of finding that has them."""


def corrections(
    findings: Sequence[Annotation], document: Document, knowledge: Knowledge
) -> Iterator[Annotation]:
    """A finding of a person's own for each decision that names no target.

    It is the machine's finding on that passage with the decision's fields put right, all of it
    confirmed where there are none; or a new one where the machine found nothing and the fields
    say enough. A decision that yields nothing is reported by `deciding.checking`.
    """
    passages = [passage for passage in decided(document) if passage[1].target is None]
    near = _by_sentence(findings, document) if passages else {}
    for span, decision in passages:
        fields = _fields(decision, findings, knowledge)
        found = _found(span, decision, near.get(document.sentence_at(span.start).start, ()))
        if found:
            yield replace(
                found,
                meaning=_put_right(found.meaning, fields),
                rule="decision",
                confidence=1.0,
                reason="put right in the front matter" if fields else "confirmed by a person",
                authority=Authority.PERSON,
                alternatives=(),
            )
        elif kinds_of(decision) and (meaning := _made(document.source[span], fields)):
            reason = "decided in the front matter"
            yield Annotation(span, meaning, "decision", reason=reason, authority=Authority.PERSON)


def kinds_of(decision: Decision) -> tuple[Kind, ...]:
    """The kinds of finding that have all the fields of a decision."""
    asked = (decision.kind,) if decision.kind else tuple(FIELDS)
    return tuple(kind for kind in asked if decision.fields.keys() <= FIELDS[kind])


def _by_sentence(findings: Sequence[Annotation], document: Document) -> dict[int, list[Annotation]]:
    """The findings that touch each sentence, by its start."""
    near: dict[int, list[Annotation]] = {}
    for finding in findings:
        first = document.sentence_at(finding.span.start)
        for start in {first.start, *(each.start for each in document.sentences_in(finding.span))}:
            near.setdefault(start, []).append(finding)
    return near


def _found(span: Span, decision: Decision, near: Sequence[Annotation]) -> Annotation | None:
    """The machine's finding that a decision is about: the one that fits its passage best."""
    kinds = kinds_of(decision)
    eligible = [
        finding
        for finding in near
        if finding.span.overlaps(span)
        and finding.kind is not None
        and not isinstance(finding.meaning, Nothing)
        and finding.kind in kinds
    ]
    return max(eligible, key=lambda finding: _fit(finding, span), default=None)


def _fit(finding: Annotation, span: Span) -> tuple[bool, int, int, int, float]:
    shared = min(finding.span.end, span.end) - max(finding.span.start, span.start)
    exact = finding.span == span
    return exact, shared, -len(finding.span), int(finding.authority), finding.confidence


def _fields(
    decision: Decision, findings: Sequence[Annotation], knowledge: Knowledge
) -> dict[str, Any]:
    """The fields of a decision as a meaning has them."""
    fields: dict[str, Any] = dict(decision.fields)
    for number in ("value", "high"):
        if number in fields:
            fields[number] = Decimal(fields[number])
    if "date" in fields:
        fields["value"], _, end = fields.pop("date").partition("/")
        fields["end"] = end or None
    if "speaker" in fields:
        fields["speaker"], fields["speaker_id"] = _speaker(fields["speaker"], findings, knowledge)
    return fields


def _speaker(
    speaker: str, findings: Sequence[Annotation], knowledge: Knowledge
) -> tuple[str, str | None]:
    """The name and the page of a speaker, who is an entry by id or name, or found in the text."""
    for entry in knowledge.entries.values():
        if speaker in (entry.id, entry.short, *entry.names):
            return entry.name, entry.id
    for finding in findings:
        meaning = finding.meaning
        if isinstance(meaning, Person | Term) and meaning.name == speaker:
            return speaker, meaning.id
    return speaker, None


def _put_right(meaning: Meaning, fields: Mapping[str, Any]) -> Meaning:
    return replace(meaning, **fields)


def _made(text: str, fields: dict[str, Any]) -> Meaning | None:
    """A meaning from the fields of a decision alone."""
    words = " ".join(text.split())
    if isinstance(fields.get("value"), Decimal):
        return Figure(**fields)
    if "value" in fields:
        return Date(**fields)
    if "speaker" in fields:
        return Quote(**fields)
    if "role" in fields:
        return Person(slug(words), words, **fields)
    return None
