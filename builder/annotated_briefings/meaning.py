"""What an annotation can stand for: one frozen value for each kind of thing the builder explains.

`id` is the address of the thing's page: a glossary entry's own id, or a slug made from the name.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal

Kind = Literal["term", "place", "person", "figure", "date", "quote"]
Use = Literal["literal", "modifier", "metonym", "demonym", "dateline", "embedded"]
Bound = Literal["from", "to"]
Hedge = Literal[
    "exact", "about", "at least", "at most", "less than", "more than", "estimated", "few"
]


@dataclass(frozen=True, slots=True)
class Term:
    """An acronym, organisation or concept.

    `short` is the acronym as written; `expansion` is the long form where the text itself gives it.
    """

    kind: ClassVar[Kind] = "term"
    id: str
    name: str
    short: str | None = None
    expansion: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place; `lat` and `lon` are degrees (WGS 84), `country` is an ISO 3166-1 alpha-2 code.

    `feature` is country, region, city, village, district, street, landmark, river, continent…
    `use` says how the name is used: for the place, or for its people or its government.
    """

    kind: ClassVar[Kind] = "place"
    id: str
    name: str
    feature: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonameid: int | None = None
    use: Use = "literal"

    @property
    def names_the_place(self) -> bool:
        """Whether the name is used for the place itself, which maps and lists then show."""
        return self.use in ("literal", "modifier", "dateline")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name; `role` is as written, with the title ("Staff Brigadier General")."""

    kind: ClassVar[Kind] = "person"
    id: str
    name: str
    role: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that measures or counts; `high` is set for a range from `value` to `high`.

    `unit` is a singular English name, `%`, or an ISO 4217 code; None where things are counted.
    `equivalent` is the same figure in another unit, as the text writes it in brackets.
    """

    kind: ClassVar[Kind] = "figure"
    value: Decimal
    high: Decimal | None = None
    unit: str | None = None
    counted: str | None = None
    hedge: Hedge = "exact"
    attributed_to: str | None = None
    equivalent: str | None = None


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar date or a stretch of time; values are those of TIMEX3 (2017-07-04, P2D).

    `end` is set for a stretch between two dates, of which `value` is the first. `bound` says which
    end of a stretch it is, where the text has a date for each ("from 2004 to 2009").
    """

    kind: ClassVar[Kind] = "date"
    value: str
    end: str | None = None
    bound: Bound | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks that somebody said; `speaker_id` where the speaker has a page."""

    kind: ClassVar[Kind] = "quote"
    speaker: str | None = None
    speaker_id: str | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """What a person decides a passage to be when the machine is to leave it alone.

    `kind` narrows the decision to findings of one kind; None silences all of them.
    """

    kind: Kind | None = None


Meaning = Term | Place | Person | Figure | Date | Quote | Nothing
