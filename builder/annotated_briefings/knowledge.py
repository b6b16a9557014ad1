"""What the builder knows before it reads a text: glossary, gazetteer, the names that all know."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from types import MappingProxyType

from annotated_briefings.entry import Entry
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.matching import Case, NameIndex, case_of

_LETTERS_ALONE = re.compile(r"[A-Z]{2,4}")


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """Everything an annotator may look up.

    `names` finds the names and aliases of a site's own entries, `acronyms` the acronyms of all
    entries in exact case, an alias in capitals included; `shorts` gives the entry ids of an
    acronym. `well_known` are names that readers know and that stay unmarked.
    """

    entries: MappingProxyType[str, Entry]
    names: NameIndex
    acronyms: NameIndex
    shorts: MappingProxyType[str, tuple[str, ...]]
    gazetteer: Gazetteer | None = None
    well_known: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        entries: Iterable[Entry],
        gazetteer: Gazetteer | None = None,
        well_known: Iterable[str] = (),
    ) -> "Knowledge":
        """Index a glossary; of two entries with one id the later holds, of a shipped one and a
        site's own with one id or acronym the site's."""
        by_id = _ranked(entries)
        shorts: dict[str, tuple[str, ...]] = {}
        for entry in by_id.values():
            for short in _shorts(entry):
                shorts[short] = (*shorts.get(short, ()), entry.id)
        return cls(
            entries=MappingProxyType(by_id),
            names=NameIndex(
                (name, entry.id)
                for entry in by_id.values()
                if not entry.shipped
                for name in _names(entry)
            ),
            acronyms=NameIndex(
                ((short, key) for short, keys in shorts.items() for key in keys), exact=True
            ),
            shorts=MappingProxyType(shorts),
            gazetteer=gazetteer,
            well_known=frozenset(well_known),
        )

    def with_terms(self, terms: tuple[Entry, ...]) -> "Knowledge":
        """The same knowledge, and the entries that hold for one briefing alone.

        They are indexed above what is known, as a list of thousands takes its time.
        """
        if not terms:
            return self
        by_id = {term.id: term for term in terms}
        written = {short for term in by_id.values() for short in _shorts(term)}
        listed = {key for short in written for key in self.shorts.get(short, ())}
        hidden = frozenset(key for key in listed if self.entries[key].shipped) | by_id.keys()
        entries = self.entries.copy()
        gone = {short for key in hidden & entries.keys() for short in _shorts(entries.pop(key))}
        shorts = [(short, term.id) for term in by_id.values() for short in _shorts(term)]
        names = [(name, term.id) for term in by_id.values() for name in _names(term)]
        return replace(
            self,
            entries=MappingProxyType(entries | by_id),
            names=NameIndex(names, under=self.names, without=hidden),
            acronyms=NameIndex(shorts, exact=True, under=self.acronyms, without=hidden),
            shorts=MappingProxyType(_joined(self.shorts, gone, hidden, shorts)),
        )


def _joined(
    shorts: MappingProxyType[str, tuple[str, ...]],
    gone: Iterable[str],
    hidden: AbstractSet[str],
    more: Iterable[tuple[str, str]],
) -> dict[str, tuple[str, ...]]:
    """The entry ids of each acronym, with more; without those hidden, whose acronyms are `gone`."""
    joined = shorts.copy()
    for short in gone:
        if left := tuple(key for key in joined.pop(short) if key not in hidden):
            joined[short] = left
    for short, key in more:
        joined[short] = (*joined.get(short, ()), key)
    return joined


def _ranked(entries: Iterable[Entry]) -> dict[str, Entry]:
    """The entries by id, those of a site before shipped ones."""
    by_id: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda entry: not entry.shipped):
        by_id[entry.id] = entry
    own = {short for entry in by_id.values() if not entry.shipped for short in _shorts(entry)}
    return {
        key: entry
        for key, entry in by_id.items()
        if not (entry.shipped and own) or own.isdisjoint(_shorts(entry))
    }


def _names(entry: Entry) -> Iterator[str]:
    """The names that are words. A concept's capital is that of a headline: it matches any case."""
    for name in entry.names:
        if not _is_acronym(name, entry):
            yield name.lower() if entry.kind == "concept" else name


def _is_acronym(name: str, entry: Entry) -> bool:
    """Whether a name is in capitals, or one that is, written like a word: Unicef."""
    if case_of(name) is Case.EXACT:
        return True
    written = () if " " in name else (entry.short or "", *entry.aliases)
    return any(
        each.casefold() == name.casefold() and case_of(each) is Case.EXACT for each in written
    )


def _shorts(entry: Entry) -> Iterator[str]:
    """The acronyms of an entry, each with and without points: US and U.S. Of a shipped one that is
    known in its own field alone only two letters have points: B.C."""
    written = [name for name in entry.names if _is_acronym(name, entry)]
    is_rare = entry.shipped and entry.level == "deep"
    ways: dict[str, None] = {}
    for short in (entry.short, *written) if entry.short else written:
        bare = short.replace(".", "")
        ways |= dict.fromkeys((short, bare))
        if _LETTERS_ALONE.fullmatch(bare) and not (is_rare and len(bare) > 2):
            ways |= dict.fromkeys((".".join(bare), ".".join(bare) + "."))
    yield from ways
