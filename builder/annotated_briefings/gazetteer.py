"""Looking places up by name in the gazetteer, a read-only SQLite file made from GeoNames data.

It knows names and facts only; which of several places a text means is decided by its annotator.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place of the gazetteer; `lat` and `lon` in degrees (WGS 84), `country` an ISO 3166 code.

    `feature` is country, region, district, city, town or village; `admin1` is the name of the
    first-level division it lies in.
    """

    geonameid: int
    name: str
    feature: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    population: int


class Gazetteer:
    """Raises FileNotFoundError where there is no file at `path`."""

    def __init__(self, path: Path) -> None:
        raise FileNotFoundError(path)

    def named(self, name: str) -> tuple[Toponym, ...]:
        """The places called so in any case and accent, the most populous first."""
        raise NotImplementedError

    def one_edit_away(self, name: str, countries: frozenset[str]) -> tuple[Toponym, ...]:
        """The places of these countries whose name differs by one letter, most populous first."""
        raise NotImplementedError

    def demonym(self, word: str) -> Toponym | None:
        """The country whose people or things a word names: Syria for "Syrian"."""
        raise NotImplementedError

    def country(self, code: str) -> Toponym | None:
        """A country by its ISO 3166-1 alpha-2 code."""
        raise NotImplementedError
