"""What the gazetteer file is made of, whichever source it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

DEGREE = 100_000
"""The file keeps degrees as whole hundred-thousandths, about a metre, in half a float's room."""

LARGEST = 2**53
"""More than any id or population, and a whole number in every file format."""


OWN_IDS = 2**40
"""Numbers from here on are ours, and no ids of GeoNames."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place as it goes into the file; `lat` and `lon` in degrees (WGS 84).

    `admin1` and `admin2` are the GeoNames ids of the divisions it lies in, `code` is a division's
    own GeoNames code ("SY.04") or a continent's ("AS"), `others` are the names it is found by
    besides `name`, `known_names` is how many names it has in all languages and scripts, and
    `about` is a sentence that somebody wrote for readers; the point of a `rough` one is that of the
    division around it. Raises ValueError for a point that is
    not on the Earth, and for an id or population out of range.
    """

    geonameid: int
    name: str
    feature: str
    country: str | None
    lat: float
    lon: float
    population: int = 0
    admin1: int | None = None
    admin2: int | None = None
    code: str | None = None
    others: tuple[str, ...] = ()
    about: str = ""
    known_names: int = 0
    rough: bool = False

    def __post_init__(self) -> None:
        if not (-90 <= self.lat <= 90 and -180 <= self.lon <= 180):
            raise ValueError(f"no latitude and longitude in degrees: {self.lat}, {self.lon}")
        if not (0 < self.geonameid < LARGEST and 0 <= self.population < LARGEST):
            raise ValueError(f"out of range: id {self.geonameid}, population {self.population}")


@dataclass(frozen=True, slots=True)
class CountryRow:
    """What is known of a country besides its place; `capital` is the capital's GeoNames id.

    `code` and `neighbours` are ISO 3166-1 alpha-2 codes, `continent` is GeoNames' two letters.
    """

    code: str
    geonameid: int
    continent: str
    capital: int | None
    neighbours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that goes into a gazetteer file.

    `demonyms` gives the country's code of each word, `meta` says what the file was made from.
    """

    places: Sequence[PlaceRow]
    countries: Sequence[CountryRow]
    demonyms: Mapping[str, str]
    meta: Mapping[str, str]
