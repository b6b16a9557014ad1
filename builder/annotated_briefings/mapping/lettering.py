"""How wide a line of type is, reckoned: a page is set in whatever face its reader has.

For a wide face, so that a narrow one leaves air and none overlaps.
"""

import unicodedata

LONGEST = 28
"""Characters of a name; what is longer is cut, and whole in the map's description."""

NARROW, WIDE = frozenset("fijlrtI.,;:'’()-| "), frozenset("mwMWQ@%&—…")


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
