"""The English words for numbers, with what each is worth."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

SMALL: Mapping[str, int] = MappingProxyType(
    {word: value for value, word in enumerate(_SMALL)} | {"nought": 0, "naught": 0}
)
TENS: Mapping[str, int] = MappingProxyType(
    {word: 10 * value for value, word in enumerate(_TENS, start=2)}
)
SCALES: Mapping[str, int] = MappingProxyType(
    {
        "dozen": 12,
        "hundred": 100,
        "thousand": 1000,
        "lakh": 10**5,
        "lac": 10**5,
        "million": 10**6,
        "crore": 10**7,
        "billion": 10**9,
        "trillion": 10**12,
        "quadrillion": 10**15,
    }
)
"""Billion and trillion on the short scale, as English has counted since 1974."""
SCALE_WORDS: Mapping[str, int] = MappingProxyType(
    {**SCALES, **{f"{word}s": scale for word, scale in SCALES.items() if scale != 100}}
)
"""The same in the plural too, as they stand behind a number: "three dozens", "5 millions"."""

SUFFIXES: Mapping[str, int] = MappingProxyType(
    {
        "k": 10**3,
        "m": 10**6,
        "mn": 10**6,
        "mil": 10**6,
        "mln": 10**6,
        "cr": 10**7,
        "bn": 10**9,
        "b": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "tln": 10**12,
        "trn": 10**12,
    }
)
"""Letters that hang on digits in place of a scale, in any case; `m` may also be a metre."""

CROWDS: Mapping[str, int] = MappingProxyType(
    {
        "dozens": 12,
        "scores": 20,
        "tens": 10,
        "hundreds": 100,
        "thousands": 1000,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
    }
)
"""Plurals that say how large, not how many."""
TENS_OF = "tens"
"""The one of them that is a number only before another: "tens of thousands"."""

FEW = (Decimal(2), Decimal(9))
"""How many "a few", "several" or a bare plural are: "a few hundred" is 200 to 900.

At least two, since one would be "a hundred", and fewer than ten, since ten have their own word.
"""

PARTS: Mapping[str, int] = MappingProxyType(
    {
        "half": 2,
        "halves": 2,
        "third": 3,
        "thirds": 3,
        "quarter": 4,
        "quarters": 4,
        "fourth": 4,
        "fourths": 4,
        "fifth": 5,
        "fifths": 5,
        "sixth": 6,
        "sixths": 6,
        "seventh": 7,
        "sevenths": 7,
        "eighth": 8,
        "eighths": 8,
        "ninth": 9,
        "ninths": 9,
        "tenth": 10,
        "tenths": 10,
        "hundredth": 100,
        "hundredths": 100,
    }
)
"""What a fraction is divided by; those that are ordinals too are read with care."""
