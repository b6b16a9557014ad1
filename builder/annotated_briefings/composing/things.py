"""The things a site explains: for each its name, its definition, and the page that it has."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import Collection, Key, key_of
from annotated_briefings.comparing.comparison import Comparison
from annotated_briefings.composing.wording import SURE, Wording
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.meaning import Kind, Person, Place, Term

FOLDERS = MappingProxyType({"term": "glossary", "place": "places", "person": "people"})


@dataclass(frozen=True, slots=True)
class Thing:
    """Something with a name. `path` is its page, or None for what only one text explains.

    It is the same thing whichever finding of it tells most: `best`.
    """

    key: Key
    name: str
    kind_shown: str
    path: str | None
    entry: Entry | None = None
    best: Annotation | None = field(default=None, compare=False)

    @property
    def short(self) -> str | None:
        if self.entry and self.entry.short:
            return self.entry.short
        meaning = self.best.meaning if self.best else None
        return meaning.short if isinstance(meaning, Term) and meaning.short != self.name else None

    @property
    def place(self) -> Place | None:
        meaning = self.best.meaning if self.best else None
        return meaning if isinstance(meaning, Place) else None

    @property
    def person(self) -> Person | None:
        meaning = self.best.meaning if self.best else None
        return meaning if isinstance(meaning, Person) else None

    @property
    def position(self) -> tuple[float, float] | None:
        """Degrees north and east (WGS 84), by the gazetteer or by an editor."""
        if self.place and self.place.lat is not None and self.place.lon is not None:
            return self.place.lat, self.place.lon
        placed = self.entry.place if self.entry else None
        return (placed.lat, placed.lon) if placed else None

    @property
    def sure_position(self) -> bool:
        """Whether its position is an editor's that is not rough, or a sure finding's."""
        if self.entry:
            return not (self.entry.place and self.entry.place.rough)
        return self.best is not None and self.best.confidence >= SURE

    @property
    def is_country(self) -> bool:
        return self.place is not None and self.place.feature == "country"

    @property
    def is_mapped(self) -> bool:
        """Whether it is a place that a map can show."""
        return self.key[0] == "place" and self.position is not None

    @property
    def is_term(self) -> bool:
        """Whether it stands among the terms of a briefing: no box of the page explains it."""
        return self.entry is not None or self.key[0] == "term"

    @property
    def acts(self) -> bool:
        """Whether it is somebody: a person, or an organisation that the glossary explains."""
        organisation = self.entry is not None and self.entry.kind in ("organisation", "person")
        return self.person is not None or organisation

    @property
    def card_id(self) -> str:
        return f"card-{self.key[0]}-{self.key[1]}"

    @property
    def place_id(self) -> str:
        """The id of its row among places, by which its marker and its card know it."""
        return f"place-{self.key[1]}"

    @property
    def row_id(self) -> str:
        """The id of its row among the terms of a briefing."""
        return f"entry-{self.key[0]}-{self.key[1]}"


@dataclass(frozen=True, slots=True)
class Things:
    """Every thing that the glossary explains or that a briefing mentions, and how it is worded;
    and which of the figures count the same."""

    by_key: Mapping[Key, Thing]
    collection: Collection
    wording: Wording
    comparison: Comparison

    @classmethod
    def of(cls, collection: Collection, wording: Wording) -> "Things":
        entries = collection.knowledge.entries.values()
        things: dict[Key, Thing] = {
            (_kind(entry), entry.id): _explained(entry, wording)
            for entry in entries
            if not _is_idle(entry, collection)
        }
        for key, mentions in collection.mentions.items():
            best = max((mention.annotation for mention in mentions), key=_telling)
            things[key] = _found(key, best, things.get(key), wording)
        comparison = Comparison.of(collection.briefings)
        return cls(MappingProxyType(things), collection, wording, comparison)

    def meant(self, finding: Annotation, document: Document) -> Thing | None:
        """What a finding stands for; an entry that holds for one briefing comes first there."""
        key = key_of(finding)
        for entry in document.front_matter.terms:
            if key == (_kind(entry), entry.id):
                return replace(_explained(entry, self.wording), path=None, best=finding)
        return self.by_key.get(key) if key else None


def _is_idle(entry: Entry, collection: Collection) -> bool:
    """Whether a shipped entry explains nothing here, and so needs no page."""
    return entry.shipped and (_kind(entry), entry.id) not in collection.mentions


def _explained(entry: Entry, wording: Wording) -> Thing:
    kind = _kind(entry)
    path = f"{FOLDERS[kind]}/{entry.id}.md"
    return Thing((kind, entry.id), entry.name, wording.kind(entry.kind), path, entry)


def _found(key: Key, best: Annotation, explained: Thing | None, wording: Wording) -> Thing:
    if explained:
        return replace(explained, best=best)
    meaning = best.meaning
    kind, identity = key
    if isinstance(meaning, Place):
        path = f"places/{identity}.md"
        return Thing(key, meaning.name, wording.kind("place"), path, best=best)
    name = meaning.name if isinstance(meaning, Term | Person) else identity
    if kind == "person":
        return Thing(key, name, wording.kind("person"), f"people/{identity}.md", best=best)
    return Thing(key, name, wording.kind("acronym"), None, best=best)


def _kind(entry: Entry) -> Kind:
    return entry.kind if entry.kind in ("person", "place") else "term"


def _telling(finding: Annotation) -> tuple[bool, int, bool, float]:
    """How much a finding says about the thing it stands for: the page shows the best."""
    meaning = finding.meaning
    positioned = not isinstance(meaning, Place) or meaning.lat is not None
    has_role = isinstance(meaning, Person) and meaning.role is not None
    return positioned, int(finding.authority), has_role, finding.confidence
