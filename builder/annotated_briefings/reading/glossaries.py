"""Reading glossary files into entries."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from annotated_briefings.entry import Entry, Position, Reference
from annotated_briefings.problem import Problem
from annotated_briefings.reading.decoding import decode
from annotated_briefings.reading.marked_yaml import Marked, load
from annotated_briefings.source import Location, Source


@dataclass(frozen=True, slots=True)
class Glossary:
    """The entries of one or more files, and what is wrong with them; wrong ones are left out."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_glossary(data: bytes, name: str) -> Glossary:
    """The entries of one YAML file."""
    source, problem = decode(data, name)
    if problem:
        return Glossary(problems=(problem,))
    marked = load(source)
    if isinstance(marked, Problem):
        return Glossary(problems=(marked,))
    if marked.value is None:
        return Glossary()
    # jsonschema takes a while to import, and a plain text needs none of it.
    from annotated_briefings.reading.validating import problems_of  # noqa: PLC0415

    problems = tuple(problems_of(source, marked, "glossary"))
    if not isinstance(marked.value, list):
        return Glossary(problems=problems)
    wrong = {problem.location.line for problem in problems}
    return Glossary(tuple(_sound(source, marked, wrong)), problems)


def joined(glossaries: Iterable[Glossary]) -> Glossary:
    """Several files as one glossary; the second entry of one id is an error that names both."""
    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    for glossary in glossaries:
        problems += glossary.problems
        for entry in glossary.entries:
            if entry.id in entries:
                problems.append(_duplicate(entry, entries[entry.id]))
            else:
                entries[entry.id] = entry
    return Glossary(tuple(entries.values()), tuple(problems))


def entry_of(fields: Mapping[str, Any], location: Location, *, shipped: bool = False) -> Entry:
    """An entry from fields that the schema has passed; `shipped` where the builder brings it."""
    place = fields.get("place")
    reviewed = fields.get("reviewed")
    plain = ("short", "more", "role", "level", "lang", "native", "pronunciation")
    return Entry(
        id=fields["id"],
        kind=fields["kind"],
        name=fields["name"],
        definition=fields["definition"].strip(),
        location=location,
        aliases=tuple(fields.get("aliases", ())),
        topics=tuple(fields.get("topics", ())),
        place=_position(place) if place else None,
        sources=tuple(Reference(**source) for source in fields.get("sources", ())),
        reviewed=date.fromisoformat(reviewed) if reviewed else None,
        shipped=shipped,
        **{name: fields[name] for name in plain if name in fields},
    )


def _position(fields: Mapping[str, Any]) -> Position:
    return Position(
        lat=float(fields["lat"]),
        lon=float(fields["lon"]),
        within=fields.get("within"),
        geonameid=fields.get("geonames"),
        feature=fields.get("feature", "landmark"),
        rough=fields.get("rough", False),
    )


def _sound(source: Source, marked: Marked, wrong: set[int]) -> Iterator[Entry]:
    """The entries in whose lines nothing is wrong."""
    starts = [source.location(marked.offset((index,))) for index in range(len(marked.value))]
    ends = [location.line for location in starts[1:]] + [source.text.count("\n") + 2]
    for fields, location, end in zip(marked.value, starts, ends, strict=True):
        if wrong.isdisjoint(range(location.line, max(end, location.line + 1))):
            yield entry_of(fields, location)


def _duplicate(entry: Entry, first: Entry) -> Problem:
    return Problem(
        "duplicate-entry",
        f"the id `{entry.id}` stands at {first.location} too",
        entry.location,
        f"give one of them another id, for example: `id: {entry.id}-2`",
    )
