"""Writing rows into the gazetteer's SQLite file: equal rows make equal bytes.

The file is written beside its place and moved there whole, so that a reader never meets half
of one and a build that is interrupted leaves the old one alone.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from operator import attrgetter
from pathlib import Path

from annotated_briefings.folding import folded
from annotated_briefings.gathering.rows import DEGREE, CountryRow, Gathered, PlaceRow

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE place (
    geonameid INTEGER PRIMARY KEY, name TEXT NOT NULL, feature TEXT NOT NULL, country TEXT,
    admin1 INTEGER, admin2 INTEGER, lat INTEGER NOT NULL, lon INTEGER NOT NULL,
    population INTEGER NOT NULL, code TEXT, about TEXT NOT NULL, known_names INTEGER NOT NULL,
    rough INTEGER NOT NULL);
CREATE INDEX place_code ON place (code) WHERE code IS NOT NULL;
CREATE TABLE name (key TEXT, geonameid INTEGER, PRIMARY KEY (key, geonameid)) WITHOUT ROWID;
CREATE TABLE country (
    code TEXT PRIMARY KEY, geonameid INTEGER NOT NULL, continent TEXT NOT NULL,
    capital INTEGER, neighbours TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE demonym (key TEXT PRIMARY KEY, country TEXT NOT NULL) WITHOUT ROWID;
"""
INSERT = "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
UPSERT = f"""{INSERT} ON CONFLICT (geonameid) DO UPDATE SET
    feature = excluded.feature, country = excluded.country, lat = excluded.lat, lon = excluded.lon,
    population = coalesce(nullif(excluded.population, 0), population),
    admin1 = coalesce(excluded.admin1, admin1), admin2 = coalesce(excluded.admin2, admin2),
    code = coalesce(excluded.code, code), known_names = max(excluded.known_names, known_names),
    rough = excluded.rough"""
BATCH = 10_000  # places


def write_gazetteer(path: Path, gathered: Gathered) -> None:
    """Write a gazetteer file at `path`, in place of the one that may be there."""
    with _unfinished(path) as connection:
        connection.executescript(SCHEMA)
        _fill_places(connection, sorted(gathered.places, key=attrgetter("geonameid")))
        _fill_countries(connection, sorted(gathered.countries, key=attrgetter("code")))
        _fill_pairs(connection, "demonym", gathered.demonyms)
        _fill_pairs(connection, "meta", gathered.meta)


def extend_gazetteer(
    path: Path, base: Path, places: Iterable[PlaceRow], meta: Mapping[str, str]
) -> int:
    """Write a gazetteer file at `path` with what `base` holds and more; the number of new places.

    A place that `base` has keeps its English name there, and takes everything else from the new
    row. `places` may be far more than memory holds. Raises sqlite3.DatabaseError where `base` is
    no gazetteer.
    """
    with _unfinished(path) as connection:
        with closing(sqlite3.connect(f"{base.absolute().as_uri()}?mode=ro", uri=True)) as old:
            old.backup(connection)
        before = _count(connection)
        rows = iter(places)
        while batch := list(islice(rows, BATCH)):
            connection.executemany(UPSERT, map(_values, batch))
            connection.executemany("INSERT OR IGNORE INTO name VALUES (?, ?)", _keys(batch))
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", sorted(meta.items()))
        return _count(connection) - before


@contextmanager
def _unfinished(path: Path) -> Iterator[sqlite3.Connection]:
    """A new file beside `path` that takes its place when all went well, and vanishes if not."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(unfinished)) as connection:
            connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
            with connection:
                yield connection
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _fill_places(connection: sqlite3.Connection, places: Sequence[PlaceRow]) -> None:
    connection.executemany(INSERT, map(_values, places))
    connection.executemany("INSERT INTO name VALUES (?, ?)", _keys(places))


def _keys(places: Iterable[PlaceRow]) -> list[tuple[str, int]]:
    """The folded names of places, each with the place's id, in the order of the table.

    A name that keeps other letters when folded is in no Latin script, and is left out.
    """
    found = {
        (key, place.geonameid)
        for place in places
        for key in map(folded, (place.name, *place.others))
        if key and key.isascii()
    }
    return sorted(found)


def _count(connection: sqlite3.Connection) -> int:
    (count,) = connection.execute("SELECT count(*) FROM place").fetchone()
    return int(count)


def _values(place: PlaceRow) -> tuple[int | str | None, ...]:
    return (
        place.geonameid,
        place.name,
        place.feature,
        place.country,
        place.admin1,
        place.admin2,
        round(place.lat * DEGREE),
        round(place.lon * DEGREE),
        place.population,
        place.code,
        place.about,
        place.known_names,
        place.rough,
    )


def _fill_countries(connection: sqlite3.Connection, countries: Sequence[CountryRow]) -> None:
    connection.executemany(
        "INSERT INTO country VALUES (?, ?, ?, ?, ?)",
        (
            (row.code, row.geonameid, row.continent, row.capital, " ".join(row.neighbours))
            for row in countries
        ),
    )


def _fill_pairs(connection: sqlite3.Connection, table: str, pairs: Mapping[str, str]) -> None:
    connection.executemany(f"INSERT INTO {table} VALUES (?, ?)", sorted(pairs.items()))
