"""How wide a line of type is, reckoned: a page is set in whatever face its reader has.

For a wide face, so that a narrow one leaves air and none overlaps.
"""

import unicodedata
from dataclasses import dataclass

LONGEST = 28
"""Characters of a name; what is longer is cut, and whole in the map's description."""

NARROW, WIDE = frozenset("fijlrtI.,;:'’()-| "), frozenset("mwMWQ@%&—…")


@dataclass(frozen=True, slots=True)
class Type:
    """How names and dots are set: sizes in units, and how many names there are at most.

    `city` and `country` are sizes of type; `radius` is that of a dot, and dots stand `apart` from
    each other so that not even the squares around them touch. `lines` are the names at one dot,
    further ones are counted; `neighbours` are countries that nobody speaks of.
    """

    city: float = 15.0
    country: float = 12.0
    radius: float = 5.0
    apart: float = 14.5
    lines: int = 3
    dots: int = 60
    cities: int = 30
    countries: int = 20
    neighbours: int = 6


LOCATOR = Type()
OVERVIEW = Type(lines=1, dots=26, cities=12, countries=4, neighbours=0)
ENLARGED = Type(
    city=6.6,
    country=5.4,
    radius=2.3,
    apart=6.8,
    lines=1,
    dots=26,
    cities=20,
    countries=24,
    neighbours=6,
)
"""For the map of one text, for that of a whole site, and for the same on a wide screen, where it is
shown more than twice as large."""


def width(text: str, size: float, spacing: float = 0.0) -> float:
    """Units that a line takes at most; the figures are those of DejaVu Sans Bold, a wide face."""
    return sum((_advance(character) + spacing) * size for character in text)


def _advance(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    if character in NARROW:
        return 0.45
    if character in WIDE:
        return 1.1
    return 0.82 if character.isupper() else 0.72


def shortened(text: str, longest: int = LONGEST) -> str:
    """A name on one line and of so many characters at most."""
    words = " ".join(text[: 4 * longest].split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
