"""Which names of a place go into the gazetteer, and which of them English readers know it by.

GeoNames shows a place under the name that its editors chose: the English one mostly, for some a
transliteration that no English text uses ("Ar Raqqah"). Which alternate name is English, the
packages do not say; but English names of divisions betray some of them, as the one around that
city is also called "Raqqa Governorate".
"""

import re
from collections.abc import Collection, Iterator

from annotated_briefings.folding import folded

KINDS = "governorate|province|region|prefecture|emirate|oblast|voivodeship|canton"
ENGLISH_DIVISION = re.compile(
    rf"(?:(?:{KINDS}) of (?P<after>.+)|(?P<before>.+) (?:{KINDS}))", re.IGNORECASE
)
# The Arabic article as transliterated, and letters of transliterations that English never keeps.
TRANSLITERATED = re.compile(r"^A[dlnrstz]h?[ -]|[āēīōūǎḑḩţşẕḏẖṭṣḥḍ‘’ʻʼ]", re.IGNORECASE)


def is_latin_name(name: str) -> bool:
    """Whether a name is in Latin letters, and neither a code ("OSM") nor a search key ("mwsl")."""
    if name == name.lower() or (len(name) <= 4 and name.isalpha() and name.isupper()):
        return False
    return folded(name).isascii()


def english_stems(names: Collection[str]) -> Iterator[str]:
    """What the English names of a division leave without the word for its kind: Raqqa."""
    for match in filter(None, map(ENGLISH_DIVISION.fullmatch, names)):
        stem = match["after"] or match["before"]
        if not TRANSLITERATED.search(stem):
            yield stem


def english_name(name: str, others: Collection[str], stems: Collection[str]) -> str:
    """The name that English readers know, or the one that GeoNames shows where none is known.

    `others` are the alternate names of the place, `stems` come from the divisions it lies in.
    """
    if not TRANSLITERATED.search(name):
        return name
    known = {folded(other) for other in others}
    return next((stem for stem in stems if folded(stem) in known), name)
