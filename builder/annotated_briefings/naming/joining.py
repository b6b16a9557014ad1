"""Which mentions are of one person: the full name, the last name after it, the glossary's name.

Last names join the person of that name who was introduced last. A first name alone joins too, less
surely (in "Kim Jong-un" it is the last name).
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from annotated_briefings.annotation import Authority
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.people import PREFIXES, SUFFIXES
from annotated_briefings.meaning import Person
from annotated_briefings.naming.given import (
    has_family_name_first,
    is_initials,
    reads_as_person,
)
from annotated_briefings.naming.sightings import Sighting, sightings
from annotated_briefings.naming.weighing import PersonRule
from annotated_briefings.slugs import slug
from annotated_briefings.span import Span

AMBIGUOUS = 0.6
"""How sure a last name is that two people of a text share."""
BY_FIRST_NAME = 0.8
"""What is left of a person's sureness where a first name stands alone."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a person is named; `confidence` runs from 0 to 1."""

    span: Span
    person: Person
    confidence: float
    rule: PersonRule
    authority: Authority = Authority.RULE

    def at(self, span: Span) -> "Mention":
        """The same person named in another place."""
        return Mention(span, self.person, self.confidence, self.rule, self.authority)


@lru_cache(maxsize=1)
def mentions(document: Document, knowledge: Knowledge) -> tuple[Mention, ...]:
    """Every mention of a person, in the order of the text.

    The people and the speakers of a text are read one after the other; the last answer is kept.
    """
    seen = tuple(sightings(document, knowledge))
    register = _Register(_people_of(knowledge), seen)
    return tuple(filter(None, map(register.joined, seen)))


@lru_cache(maxsize=1)
def _people_of(knowledge: Knowledge) -> Mapping[str, Entry]:
    """The people of the glossary by each of their names, casefolded."""
    return {
        name.casefold(): entry
        for entry in knowledge.entries.values()
        if entry.kind == "person"
        for name in entry.names
    }


class _Register:
    """The people of one text, by name and by each word they may be called again by."""

    def __init__(self, entries: Mapping[str, Entry], seen: tuple[Sighting, ...]) -> None:
        self._entries = entries
        self._people: dict[str, Mention] = {}
        self._called: dict[str, list[Mention]] = {}
        sure = tuple(
            _likely(
                sighting
                for sighting in seen
                if sighting.confidence or sighting.name.casefold() in self._entries
            )
        )
        # Full names first: the "Mr Smith" of a headline is the Adam Smith of the text below it.
        self._take_in(sighting for sighting in sure if len(sighting.parts) > 1)
        self._take_in(sighting for sighting in sure if sighting.name not in self._called)

    def joined(self, sighting: Sighting) -> Mention | None:
        """The mention that a sighting is, if it is one."""
        if found := self._people.get(sighting.name.casefold()):
            return found.at(sighting.span)
        called, lead = self._called_here(sighting)
        bearers = self._called.get(called)
        if not bearers:
            return None
        span = Span(sighting.span.start - lead, sighting.span.end)
        before = bisect_right(bearers, span, key=lambda bearer: bearer.span)
        bearer = bearers[max(before - 1, 0)]
        confidence = AMBIGUOUS if len(bearers) > 1 else bearer.confidence
        if not _is_last_name(called, bearer.person.name):
            confidence *= BY_FIRST_NAME
        return Mention(span, bearer.person, confidence, "named-in-full")

    def _called_here(self, sighting: Sighting) -> tuple[str, int]:
        """What somebody is called in a sighting, and how many characters before it belong to it."""
        if particles := sighting.particles:
            called = " ".join(f"{particles}{sighting.name}".split())
            if called in self._called:
                return called, len(particles)
        return sighting.name, 0

    def _take_in(self, sightings: Iterable[Sighting]) -> None:
        for group in _by_person(sightings):
            names = dict.fromkeys(sighting.name.casefold() for sighting in group)
            if not self._people.keys().isdisjoint(names):
                continue
            mention = self._mention(group)
            self._people.update((name, mention) for name in names)
            later = (called for sighting in group for called in _later_names(sighting.parts))
            for called in dict.fromkeys(later):
                self._called.setdefault(called, []).append(mention)

    def _mention(self, group: list[Sighting]) -> Mention:
        """A person at their first mention, with the first role that any mention gives."""
        described = next((sighting for sighting in group if sighting.role), group[0])
        surest = max(group, key=lambda sighting: sighting.confidence)
        name = group[0].name
        entry = self._entries.get(name.casefold())
        person = Person(
            id=entry.id if entry else slug(name),
            name=entry.name if entry else name,
            role=described.role or (entry.role if entry else None),
            affiliation=described.affiliation,
        )
        if entry:
            return Mention(group[0].span, person, 1.0, "glossary-name", Authority.GLOSSARY)
        return Mention(group[0].span, person, surest.confidence, surest.rule)


def _by_person(sightings: Iterable[Sighting]) -> Iterator[list[Sighting]]:
    """Sightings of one name together, and those that leave its middle names out."""
    groups: dict[str, list[Sighting]] = {}
    middles: dict[str, set[tuple[str, ...]]] = {}
    for sighting in sightings:
        key = _ends(sighting.parts)
        groups.setdefault(key, []).append(sighting)
        middles.setdefault(key, set()).add(sighting.parts[1:-1])
    for key, group in groups.items():
        if len(middles[key] - {()}) <= 1:
            yield group
            continue
        apart: dict[str, list[Sighting]] = {}
        for sighting in group:
            apart.setdefault(sighting.name.casefold(), []).append(sighting)
        yield from apart.values()


def _ends(parts: tuple[str, ...]) -> str:
    """The first and the last name."""
    return f"{parts[0]} {parts[-1]}".casefold() if len(parts) > 1 else parts[0].casefold()


def _later_names(parts: tuple[str, ...]) -> Iterator[str]:
    """What somebody may be called by once they have been named in full.

    That is the first name, each ending of the name ("bin Salman", "Garcia Lopez"), the ending
    without its article ("al-Abadi" is Abadi), the first of two family names, and first and last
    name without what stands between them.
    """
    if parts[-1].lower() in SUFFIXES and len(parts) > 1:
        yield " ".join(parts[-2:])
        parts = parts[:-1]
    yield parts[0]
    for start in range(1, len(parts)):
        yield " ".join(parts[start:])
    article, mark, bare = parts[-1].partition("-")
    if mark and article.lower() in PREFIXES:
        yield bare
    if len(parts) > 2:
        yield f"{parts[0]} {parts[-1]}"
    if len(parts) > 2 and parts[1][0].isupper() and not is_initials(parts[1]):
        yield parts[-2]


def _is_last_name(called: str, name: str) -> bool:
    parts = tuple(name.split())
    return called != parts[0] or len(parts) == 1 or has_family_name_first(parts)


def _likely(seen: Iterable[Sighting]) -> Iterator[Sighting]:
    """All but things called after somebody: "Warhol Prints" where a Warhol is named in full."""
    full = list(seen)
    last_names = {sighting.parts[-1] for sighting in full if len(sighting.parts) > 1}
    for sighting in full:
        described = sighting.titled or sighting.role or len(sighting.parts) == 1
        is_person = described or reads_as_person(sighting.parts)
        if is_person or sighting.parts[0] not in last_names:
            yield sighting
