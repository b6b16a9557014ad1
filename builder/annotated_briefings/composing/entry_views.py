"""What the templates of entries print: where something is mentioned, and what is told of it."""

from dataclasses import dataclass
from datetime import date

from annotated_briefings.composing.views import MapView, Provenance, Ref
from annotated_briefings.composing.wording import Said


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role that somebody had, told first by a briefing; `anchor` is the mark there."""

    role: Said
    date: date
    date_shown: str
    briefing: Ref
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Passage:
    """The `words` meant, with what stands before and after them in their sentence; `anchor` is
    their mark, if they have one."""

    before: str
    words: str
    after: str
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Mentions:
    """Where one briefing, in the language `lang`, mentions something."""

    briefing: Ref
    date: date
    date_shown: str
    passages: tuple[Passage, ...]
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class EntryView:
    """The page of a term, organisation, concept, person or place.

    `also` are the names an editor lists, `spelled` the other ways in which briefings write it;
    `roles` are those that a person had, the first first; `map` is set for a place; `index` is
    the list this entry stands in (the glossary, the places, the people).
    """

    kind: str
    title: str
    short: str | None
    also: tuple[str, ...]
    definition: str
    sources: tuple[Ref, ...]
    provenance: tuple[Provenance, ...]
    mentions: tuple[Mentions, ...]
    said: tuple[Mentions, ...] = ()
    roles: tuple[RoleRow, ...] = ()
    spelled: tuple[str, ...] = ()
    within: Ref | None = None
    coordinates: str | None = None
    geonames: str | None = None
    map: MapView | None = None
    native: str | None = None
    lang: str | None = None
    pronunciation: str | None = None
    index: Ref | None = None
    definition_lang: str | None = None
