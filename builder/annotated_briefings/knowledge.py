"""What the builder knows before it reads a text: the glossary, the gazetteer, the names all know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from annotated_briefings.entry import Entry
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.matching import NameIndex


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything an annotator may look up.

    `names` finds the names and aliases of entries in any case; `shorts` gives the entry ids of an
    acronym in exact case; `well_known` are names that readers know and that stay unmarked.
    """

    entries: Mapping[str, Entry]
    names: NameIndex
    shorts: Mapping[str, tuple[str, ...]]
    gazetteer: Gazetteer | None = None
    well_known: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        entries: Iterable[Entry],
        gazetteer: Gazetteer | None = None,
        well_known: Iterable[str] = (),
    ) -> "Knowledge":
        """Index a glossary; of two entries with one id the later holds."""
        by_id = {entry.id: entry for entry in entries}
        shorts: dict[str, tuple[str, ...]] = {}
        for entry in by_id.values():
            if entry.short:
                shorts[entry.short] = (*shorts.get(entry.short, ()), entry.id)
        return cls(
            entries=MappingProxyType(by_id),
            names=NameIndex((name, entry.id) for entry in by_id.values() for name in entry.names),
            shorts=MappingProxyType(shorts),
            gazetteer=gazetteer,
            well_known=frozenset(well_known),
        )

    def with_terms(self, terms: tuple[Entry, ...]) -> "Knowledge":
        """The same knowledge, and the entries that hold for one briefing alone."""
        if not terms:
            return self
        return Knowledge.of((*self.entries.values(), *terms), self.gazetteer, self.well_known)
