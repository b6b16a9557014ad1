"""One key for all the ways in which a place name is written: case, accents, hyphens, apostrophes.

Sana'a, Sanaa and Ṣan‘ā’ share a key; so do Deir ez-Zor and Deir Ez Zor. Whoever writes the
gazetteer and whoever reads it use this one function, or nothing would be found.
"""

import unicodedata

APOSTROPHES = "'’‘ʼʻʿʾʹˈ`´′"
HYPHENS = "-‐‑‒–—_/,"
# Latin letters that Unicode does not take apart into a letter and its accent.
LETTERS = str.maketrans(
    {
        **dict.fromkeys(APOSTROPHES + ".", ""),
        **dict.fromkeys(HYPHENS, " "),
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ð": "d",
        "đ": "d",
        "ħ": "h",
        "ı": "i",
        "ĸ": "k",
        "ł": "l",
        "ŋ": "n",
        "þ": "th",
        "ŧ": "t",
        "ə": "e",
        "ƙ": "k",
        "ɓ": "b",
        "ɗ": "d",
    }
)


def folded(name: str) -> str:
    """The key of a name: lower case, no accents, no apostrophes, hyphens as single spaces."""
    if not name.isascii():
        # Twice casefold: taking İ apart leaves an accent behind, and K (kelvin) becomes K.
        name = unicodedata.normalize("NFKD", name.casefold())
        name = "".join(letter for letter in name if not unicodedata.combining(letter))
    return " ".join(name.casefold().translate(LETTERS).split())
