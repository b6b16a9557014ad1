"""The findings of a text as plain data, in the stable shape of `briefings annotate --json`.

Offsets count characters (code points) of the file after a byte order mark is removed and newlines
are normalised. Every item has `start`, `end`, `surface`, `rule` and `confidence`.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.quotes import scare_quotes
from annotated_briefings.comparing.situating import Surroundings
from annotated_briefings.defining.capitals import bare
from annotated_briefings.document import Document
from annotated_briefings.meaning import Date, Figure, Person, Place, Quote, Term
from annotated_briefings.span import Span

Item = dict[str, Any]

DURATIONS = {
    "second": "PT{}S",
    "minute": "PT{}M",
    "hour": "PT{}H",
    "day": "P{}D",
    "week": "P{}W",
    "month": "P{}M",
    "year": "P{}Y",
    "decade": "P{}DE",
    "century": "P{}CE",
}
"""Units of time, each with the TIMEX3 value of a duration measured in it."""

CITIES = ("city", "town")
"""One kind to whoever reads the data: how many people make a city, no two countries agree on."""


def record(document: Document, findings: Iterable[Annotation]) -> dict[str, Any]:
    """One file as JSON has it."""
    lists = {name: list(items) for name, items in _lists(document, findings).items()}
    return _heading(document) | lists


_as_json = json.JSONEncoder(ensure_ascii=False).encode


def written(document: Document, findings: Iterable[Annotation]) -> Iterator[str]:
    """The same as one line of JSON, in pieces: that of a long text is ten times as long."""
    yield _as_json(_heading(document)).removesuffix("}")
    for name, items in _lists(document, findings).items():
        yield f', "{name}": ['
        for number, item in enumerate(items):
            yield ", " * (number > 0) + _as_json(item)
        yield "]"
    yield "}"


def _heading(document: Document) -> dict[str, Any]:
    return {"file": document.source.name, "date": document.front_matter.date.isoformat()}


def _lists(document: Document, findings: Iterable[Annotation]) -> dict[str, Iterable[Item]]:
    """What a file's JSON lists, by name, each to be gone through once."""
    kept = tuple(findings)
    surroundings = Surroundings.of(document, kept)
    return {
        "acronyms": _items(document, kept, _acronym),
        "aliases": _items(document, kept, _alias),
        "places": _items(document, kept, _place),
        "figures": _items(document, kept, _Figures(surroundings)),
        "dates": _items(document, kept, _date),
        "people": _first_mentions(document, kept),
        "quotes": _runs(document.source.text, _items(document, kept, _quote)),
        "scare_quotes": (_located(document, span) for span in scare_quotes(document)),
    }


Fields = Callable[[Annotation, str], Item | None]


def _items(document: Document, findings: Iterable[Annotation], fields: Fields) -> Iterator[Item]:
    for finding in findings:
        surface = document.source[finding.span]
        if (own := fields(finding, surface)) is not None:
            said = {"rule": finding.rule, "confidence": round(finding.confidence, 3)}
            yield _located(document, finding.span) | own | said


def _located(document: Document, span: Span) -> Item:
    return {"start": span.start, "end": span.end, "surface": document.source[span]}


def _acronym(finding: Annotation, surface: str) -> Item | None:
    meaning = finding.meaning
    if isinstance(meaning, Place) and _abbreviates(surface, meaning.name):
        return {"expansion": meaning.name}
    if not isinstance(meaning, Term) or not _is_short(surface, meaning) or meaning.name == surface:
        return None
    return {"expansion": meaning.expansion or meaning.name}


def _is_short(surface: str, meaning: Term) -> bool:
    """Whether an acronym stands here, in the plural perhaps."""
    return meaning.short is not None and bare(surface) == bare(meaning.short)


def _abbreviates(surface: str, name: str) -> bool:
    """Whether letters stand for a place: the US and the U.S. for the United States, the USA too."""
    initials = "".join(filter(str.isupper, name))
    return initials != "" and surface.replace(".", "") in (initials, f"{initials}A")


def _alias(finding: Annotation, surface: str) -> Item | None:
    meaning = finding.meaning
    if not isinstance(meaning, Term) or surface == meaning.expansion or _is_short(surface, meaning):
        return None
    same = " ".join(surface.split()).casefold() == meaning.name.casefold()
    return None if same else {"canonical": meaning.name}


def _place(finding: Annotation, _surface: str) -> Item | None:
    meaning = finding.meaning
    if not isinstance(meaning, Place):
        return None
    return {
        "name": meaning.name,
        "country": meaning.country,
        "lat": meaning.lat,
        "lon": meaning.lon,
        "geonameid": meaning.geonameid,
        "kind": "city" if meaning.feature in CITIES else meaning.feature,
        "use": meaning.use,
    }


@dataclass(frozen=True, slots=True)
class _Figures:
    """The fields of figures; `place` and `date` are those that the sentence gives a figure."""

    surroundings: Surroundings

    def __call__(self, finding: Annotation, _surface: str) -> Item | None:
        meaning = finding.meaning
        if not isinstance(meaning, Figure):
            return None
        value = _number(meaning.value)
        place, when = self.surroundings.situation(finding, meaning)
        return {
            "value": value if meaning.high is None else [value, _number(meaning.high)],
            "unit": meaning.unit,
            "counted": meaning.counted,
            "hedge": meaning.hedge,
            "attributed_to": meaning.attributed_to,
            "place": place.name if place else None,
            "date": when,
        }


def _date(finding: Annotation, _surface: str) -> Item | None:
    """A date, or a duration, which is a figure too.

    TIMEX3 writes a decade and a century by the digits that are known: 199 and 18, not 199X.
    """
    meaning = finding.meaning
    if isinstance(meaning, Figure) and meaning.unit in DURATIONS:
        return {"value": DURATIONS[meaning.unit].format(_number(meaning.value))}
    if not isinstance(meaning, Date):
        return None
    value = f"{meaning.value}/{meaning.end}" if meaning.end else meaning.value
    return {"value": value.replace("X", "")}


def _quote(finding: Annotation, _surface: str) -> Item | None:
    meaning = finding.meaning
    return {"speaker": meaning.speaker} if isinstance(meaning, Quote) else None


def _runs(text: str, quotes: Iterable[Item]) -> list[Item]:
    """Quotes, one for each run between two marks, over however many paragraphs it goes.

    A page marks each paragraph of such a run by itself.
    """
    runs: list[Item] = []
    for quote in quotes:
        if runs and text[runs[-1]["end"] : quote["start"]].isspace():
            start = runs[-1]["start"]
            whole = {"end": quote["end"], "surface": text[start : quote["end"]]}
            runs[-1] = runs[-1] | whole
        else:
            runs.append(quote)
    return runs


def _first_mentions(document: Document, findings: Iterable[Annotation]) -> Iterator[Item]:
    """People at their first full mention."""
    met = set()
    for finding in findings:
        meaning = finding.meaning
        if isinstance(meaning, Person) and meaning.id not in met:
            met.add(meaning.id)
            own = {"name": meaning.name, "role": meaning.role, "affiliation": meaning.affiliation}
            said = {"rule": finding.rule, "confidence": round(finding.confidence, 3)}
            yield _located(document, finding.span) | own | said


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
