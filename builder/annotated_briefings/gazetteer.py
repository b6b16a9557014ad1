"""Looking places up by name in the gazetteer, a read-only SQLite file made from GeoNames data.

It knows names and facts only; which of several places a text means is decided by its annotator.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from pathlib import Path
from string import ascii_lowercase
from typing import NamedTuple
from weakref import finalize

from annotated_briefings.folding import folded
from annotated_briefings.gathering.rows import DEGREE, OWN_IDS

LONGEST = 200  # characters; GeoNames takes no longer name
# A name one edit away is sought under every name of one edit: some 50 for each letter.
LONGEST_EDITED = 60
COLUMNS = f"""
place.geonameid, place.name, place.feature, place.country, first.name,
place.lat / {DEGREE:.1f}, place.lon / {DEGREE:.1f}, place.population, second.name, place.about,
place.known_names, place.rough
"""
"""What makes a `Toponym`."""
DIVISIONS = """
LEFT JOIN place AS first ON first.geonameid = place.admin1
LEFT JOIN place AS second ON second.geonameid = place.admin2
"""
MOST_KEPT = 20_000
"""Names that are kept once they were looked up: a newsroom's, and some megabytes."""
MAPPED = 64 * 2**20
"""Bytes of the file that are read where they lie in memory, which is all of it."""
# Of a division and the city in it that gives it its name, the city is the better known.
BEST_KNOWN_FIRST = """
ORDER BY place.about = '', place.feature IN ('region', 'district'), place.population DESC,
place.geonameid
"""
PLACE = f"SELECT {COLUMNS} FROM place {DIVISIONS}"
NAMED = f"""
SELECT name.key, {COLUMNS} FROM json_each(?) AS asked JOIN name ON name.key = asked.value
JOIN place ON place.geonameid = name.geonameid {DIVISIONS} {BEST_KNOWN_FIRST}
"""


class Toponym(NamedTuple):
    """A place of the gazetteer; `lat` and `lon` in degrees (WGS 84), `country` an ISO 3166 code.

    `feature` is continent, country, region, district, city, town or village, or what a natural
    feature is called (sea, river); `admin1` and `admin2` are the names of the first- and
    second-level divisions it lies in. The population of a division may be that of its settlements,
    some of which GeoNames has twice. `about` is what somebody wrote of it for readers, mostly
    nothing; `known_names` is how many names it has in all languages, more the better it is known.
    The point of a `rough` one is that of the division around it.
    """

    geonameid: int
    name: str
    feature: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    population: int
    admin2: str | None = None
    about: str = ""
    known_names: int = 0
    rough: bool = False

    @property
    def published_id(self) -> int | None:
        """Its id at GeoNames, if it has one there."""
        return self.geonameid if self.geonameid < OWN_IDS else None


class Gazetteer:
    """Raises FileNotFoundError where there is no file at `path`."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise FileNotFoundError(path)
        # Previews build in another thread than the one that opened the file; nobody writes.
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        finalize(self, self._connection.close)  # Python 3.13 warns of one that is left open
        self._connection.execute(f"PRAGMA mmap_size = {MAPPED}")
        self._kept: dict[str, tuple[Toponym, ...]] = {}
        self._answers: dict[tuple[str, str | int], Toponym | None] = {}

    def named(self, name: str) -> tuple[Toponym, ...]:
        """The places called so in any case and accent, the best known first."""
        return self.named_each((name,)).get(name, ())

    def named_each(self, names: Iterable[str]) -> dict[str, tuple[Toponym, ...]]:
        """What `named` gives for each of many names; without those it has not.

        All that was not asked before is looked up at once.
        """
        keys = {name: key for name in names if (key := _key(name))}
        found = self._kept
        if new := set(keys.values()).difference(found):
            if len(found) + len(new) > MOST_KEPT:
                found = self._kept = {}
                new = set(keys.values())
            found |= self._looked_up(new)
        return {name: places for name, key in keys.items() if (places := found[key])}

    def _looked_up(self, keys: Iterable[str]) -> dict[str, tuple[Toponym, ...]]:
        """The places of each key, the best known first, also of those that have none."""
        found: dict[str, list[Toponym]] = {key: [] for key in keys}
        for key, *columns in self._connection.execute(NAMED, (json.dumps(list(found)),)):
            found[key].append(Toponym._make(columns))
        return {key: tuple(places) for key, places in found.items()}

    def one_edit_away(self, name: str, countries: frozenset[str]) -> tuple[Toponym, ...]:
        """The places of these countries whose name differs by one letter, best known first."""
        key = _key(name)
        if not 0 < len(key) <= LONGEST_EDITED:
            return ()
        return self._places(
            """WHERE place.country IN (SELECT value FROM json_each(?)) AND place.geonameid IN
               (SELECT geonameid FROM name WHERE key IN (SELECT value FROM json_each(?)))""",
            json.dumps(sorted(countries)),
            json.dumps(sorted(set(_edits(key)) - {key})),
        )

    def demonym(self, word: str) -> Toponym | None:
        """The country whose people or things a word names: Syria for "Syrian" and "Syrians"."""
        return self.demonyms((word,)).get(word)

    def demonyms(self, words: Iterable[str]) -> dict[str, Toponym]:
        """What `demonym` gives for each of many words; without those that are none."""
        codes, found = self._demonyms, {}
        for word in words:
            key = _key(word)
            code = codes.get(key) or (codes.get(key[:-1]) if key.endswith("s") else None)
            if code and (place := self.country(code)):
                found[word] = place
        return found

    def country(self, code: str) -> Toponym | None:
        """A country by its ISO 3166-1 alpha-2 code."""
        return self._first(
            "WHERE place.geonameid = (SELECT geonameid FROM country WHERE code = ?)", code.upper()
        )

    def place(self, geonameid: int) -> Toponym | None:
        """A place by its GeoNames id."""
        return self._first("WHERE place.geonameid = ?", geonameid)

    def capital_of(self, code: str) -> Toponym | None:
        """The capital of a country."""
        return self._first(
            "WHERE place.geonameid = (SELECT capital FROM country WHERE code = ?)", code.upper()
        )

    def continent_of(self, code: str) -> Toponym | None:
        """The continent that GeoNames puts a country in."""
        return self._first(
            """WHERE place.feature = 'continent' AND place.code =
               (SELECT continent FROM country WHERE code = ?)""",
            code.upper(),
        )

    def neighbours(self, code: str) -> frozenset[str]:
        """The ISO 3166-1 alpha-2 codes of the countries that border on one by land."""
        query = "SELECT neighbours FROM country WHERE code = ?"
        row = self._connection.execute(query, (code.upper(),)).fetchone()
        return frozenset(row[0].split()) if row else frozenset()

    def division_codes(self) -> dict[str, int]:
        """The GeoNames id of each division, by its GeoNames code: 172957 for "SY.04"."""
        return dict(
            self._connection.execute("SELECT code, geonameid FROM place WHERE code LIKE '%.%'")
        )

    @cached_property
    def capitals(self) -> frozenset[int]:
        """The GeoNames ids of the capitals of countries, which often speak for a government."""
        query = "SELECT capital FROM country WHERE capital IS NOT NULL"
        return frozenset(number for (number,) in self._connection.execute(query))

    @cached_property
    def _demonyms(self) -> dict[str, str]:
        return dict(self._connection.execute("SELECT key, country FROM demonym"))

    def _first(self, condition: str, value: str | int) -> Toponym | None:
        """The one place that a condition holds for, which the next text may ask for again."""
        asked = condition, value
        if asked not in self._answers:
            if len(self._answers) == MOST_KEPT:
                self._answers.clear()
            self._answers[asked] = next(iter(self._places(condition, value)), None)
        return self._answers[asked]

    def _places(self, condition: str, *values: str | int) -> tuple[Toponym, ...]:
        rows = self._connection.execute(f"{PLACE} {condition} {BEST_KNOWN_FIRST}", values)
        return tuple(map(Toponym._make, rows))


@lru_cache(maxsize=MOST_KEPT)
def _key(name: str) -> str:
    """The key of a name; empty for what no key can be, as all of the file's are ASCII."""
    if len(name) > LONGEST:
        return ""
    if name.isascii():
        return name.lower() if name.isalpha() else folded(name)
    key = " ".join(filter(None, map(_word_key, name.split(" "))))
    return key if key.isascii() else ""


@lru_cache(maxsize=MOST_KEPT)
def _word_key(word: str) -> str:
    """The key of a word, which takes some time where it has accents, and is in several names."""
    return folded(word)


def _edits(key: str) -> Iterator[str]:
    """Every key that one letter more, one less or another one makes of a key."""
    for place in range(len(key) + 1):
        before, after = key[:place], key[place:]
        yield from (before + letter + after for letter in ascii_lowercase)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in ascii_lowercase)
