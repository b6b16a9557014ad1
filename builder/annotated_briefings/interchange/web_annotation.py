"""A briefing's findings as W3C Web Annotations on its published text.

Web Annotation Data Model, W3C Recommendation 23 February 2017. Each annotation selects its
passage twice: by position in the published text file, in code points, and by quoting it with what
stands around it, so that it resolves after the text was edited too.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.downloads import annotations_of
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.interchange import Iri
from annotated_briefings.meaning import Date, Figure, Place, Quote

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""Characters quoted on each side of a passage, as the annotation clients of the field do."""
GEONAMES = "https://sws.geonames.org/{}/"
SOFTWARE = "https://pypi.org/project/annotated-briefings/"


def annotations(briefing: AnnotatedBriefing, things: Things, iri: Iri) -> dict[str, Any]:
    """The collection of a briefing's annotations, in the order of its text."""
    own = iri(annotations_of(briefing))
    items = [
        _annotation(f"{own}#annotation-{number}", briefing, finding, things, iri)
        for number, finding in enumerate(briefing.in_body(), 1)
    ]
    page = {"id": f"{own}#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return {
        "@context": CONTEXT,
        "id": own,
        "type": "AnnotationCollection",
        "label": briefing.title,
        "total": len(items),
        "first": page,
    }


def _annotation(
    name: str, briefing: AnnotatedBriefing, finding: Annotation, things: Things, iri: Iri
) -> dict[str, Any]:
    thing = things.meant(finding, briefing.document)
    return {
        "id": name,
        "type": "Annotation",
        "motivation": "identifying" if thing else "describing",
        "creator": _creator(finding),
        "body": [*_bodies(finding, thing, things, iri), *_how_sure(finding)],
        "target": {
            "source": iri(briefing.original),
            "selector": list(_selectors(briefing, finding)),
        },
    }


def _selectors(briefing: AnnotatedBriefing, finding: Annotation) -> Iterator[dict[str, Any]]:
    text = briefing.text
    start = finding.span.start - briefing.text_start
    end = finding.span.end - briefing.text_start
    yield {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - AROUND) : start],
        "suffix": text[end : end + AROUND],
    }
    yield {"type": "TextPositionSelector", "start": start, "end": end}


def _creator(finding: Annotation) -> dict[str, Any]:
    """Who says so: an editor, or the software by one of its rules."""
    if finding.authority is Authority.PERSON:
        return {"type": "Person", "name": "An editor"}
    name = f"Annotated Briefings, by the rule {finding.rule}"
    return {"id": SOFTWARE, "type": "Software", "name": name}


def _how_sure(finding: Annotation) -> Sequence[dict[str, Any]]:
    if finding.authority is not Authority.RULE:
        return ()
    return (_words("assessing", f"{finding.confidence:.2f}"),)


def _bodies(
    finding: Annotation, thing: Thing | None, things: Things, iri: Iri
) -> Iterator[dict[str, Any]]:
    yield _words("classifying", finding.kind or "")
    meaning = finding.meaning
    if thing:
        yield _words("describing", thing.name)
        if thing.path:
            yield _same(iri(thing.path))
    if isinstance(meaning, Place) and meaning.geonameid:
        yield _same(GEONAMES.format(meaning.geonameid))
    if said := _said(finding, things):
        yield _words("describing", said)


def _said(finding: Annotation, things: Things) -> str:
    """What a figure, a date or a quote was read as."""
    meaning = finding.meaning
    if isinstance(meaning, Figure):
        amount = things.wording.amount(meaning, meaning.hedge)
        counted = " ".join(filter(None, (amount, meaning.counted)))
        return f"{counted} ({meaning.attributed_to})" if meaning.attributed_to else counted
    if isinstance(meaning, Date):
        return f"{meaning.value}/{meaning.end}" if meaning.end else meaning.value
    return (meaning.speaker or "") if isinstance(meaning, Quote) else ""


def _same(iri: str) -> dict[str, Any]:
    return {"type": "SpecificResource", "purpose": "identifying", "source": iri}


def _words(purpose: str, value: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}
