"""A glossary entry: what an editor says a name means, and every way the name is written."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from annotated_briefings.source import Location

EntryKind = Literal["acronym", "organisation", "person", "place", "concept"]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a place lies: degrees (WGS 84), what it lies in, its GeoNames id if it has one.

    `rough` is said of a point that is not known well, such as the middle of a valley.
    """

    lat: float
    lon: float
    within: str | None = None
    geonameid: int | None = None
    feature: str = "landmark"
    rough: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a definition comes from."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; `short` matches in exact case, a name or alias as its writing says (`case_of`).

    `definition` is one or two plain sentences; `more` is Markdown for the entry's own page.
    `topics` are words of texts in which its acronym means this and not another thing.
    `shipped` is true for one of the list that comes with the builder: it is matched by `short`
    alone, and gives way to any entry of a site with its id or its acronym.
    """

    id: str
    kind: EntryKind
    name: str
    definition: str
    location: Location
    short: str | None = None
    aliases: tuple[str, ...] = ()
    more: str = ""
    place: Position | None = None
    role: str | None = None
    sources: tuple[Reference, ...] = ()
    reviewed: date | None = None
    topics: tuple[str, ...] = ()
    level: Literal["basic", "deep"] = "basic"
    lang: str | None = None
    native: str | None = None
    pronunciation: str | None = None
    shipped: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases, as an editor writes them."""
        return (self.name, *self.aliases)
