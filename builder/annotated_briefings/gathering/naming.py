"""Which names of a place go into the gazetteer, and which of them English readers know it by.

GeoNames shows a place under the name that its editors chose: the English one mostly, for some a
transliteration that no English text uses ("Ar Raqqah"). Which alternate name is English, the
packages do not say. Three things help: English names of divisions ("Raqqa Governorate", in which
that city lies), the habit of leaving out the accents of a transliteration, and a list by hand.
A place that none of them helps keeps the name that GeoNames shows.
"""

import re
from collections.abc import Collection, Iterator
from unicodedata import combining, normalize

from annotated_briefings.folding import folded
from annotated_briefings.gathering.exonyms import EXONYMS

KINDS = "governorate|province|region|prefecture|emirate|oblast|voivodeship|canton|municipality"
ENGLISH_DIVISION = re.compile(
    rf"(?:(?:{KINDS}) of (?P<after>.+)|(?P<before>.+?) (?:{KINDS}))", re.IGNORECASE
)
ARABIC = frozenset(
    "AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split()
)
# Where names reach English by way of another script, or (Vietnam) without their many accents.
# North Africa's do by way of French, and keep the accents of that.
UNACCENTED = frozenset(
    """AE AF AM BD BH BT BY EG ER ET GE IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MM MN MV NP
    OM PK PS QA RU SA SD SY TH TJ TW UA VN YE""".split()
)
# Acronyms of countries that no English word is spelt like, as names match in any case.
ACRONYMS = frozenset({"uk", "usa", "uae", "drc"})
ARTICLE = re.compile(r"^a(?:[lrnstz]|sh|th|dh?) (?=\w)")
# Letters and signs of transliterations that English does not have; the 's of Cox's Bazar stays.
UNENGLISH = str.maketrans({**dict.fromkeys("‘’ʻʼʿʾ`"), "ı": "i", "đ": "d", "Đ": "D", "Ð": "D"})
POSSESSIVE = re.compile(r"’(?=s\b)")


def is_latin_name(name: str) -> bool:
    """Whether a name is in Latin letters, and neither a code ("OSM") nor a search key ("mwsl")."""
    if name == name.lower() or (len(name) <= 4 and name.isalpha() and name.isupper()):
        return False
    return folded(name).isascii()


def is_country_name(name: str) -> bool:
    """Whether a name is one, and no code: `IS` and `US` would be found in "is" and "us"."""
    key = folded(name)
    return key in ACRONYMS or (is_latin_name(name) and len(key) > 3)


def settlement_name(
    geonameid: int, name: str, country: str, others: Collection[str], stems: Collection[str]
) -> str:
    """The name of a settlement that English readers know, where that can be told.

    `others` are its alternate names, `stems` are what the English names of its divisions leave.
    """
    if geonameid in EXONYMS:
        return EXONYMS[geonameid]
    plain = unaccented(name, country)
    if country not in ARABIC or (plain == name and not ARTICLE.match(folded(name))):
        return plain
    known = {folded(other) for other in others}
    return next((stem for stem in stems if folded(stem) in known and stem.isascii()), plain)


def division_name(geonameid: int, name: str, country: str, others: Collection[str]) -> str:
    """The name of a division in English: its short one, or else the one that ends in its kind."""
    if geonameid in EXONYMS:
        return EXONYMS[geonameid]
    english: dict[str, str] = {}
    for other in others:
        for stem in english_stems([other]):
            english.setdefault(stem, other)
    if not english or name in english:
        return unaccented(name, country)
    return next((english[stem] for stem in english if stem in others), min(english.values()))


def english_stems(names: Collection[str]) -> Iterator[str]:
    """What the English names of a division leave without the word for its kind: Raqqa."""
    for match in filter(None, map(ENGLISH_DIVISION.fullmatch, names)):
        yield match["after"] or match["before"]


def unaccented(name: str, country: str) -> str:
    """A name without the accents that English leaves out when it takes one from this country."""
    if country not in UNACCENTED:
        return name
    letters = normalize("NFD", POSSESSIVE.sub("'", name).translate(UNENGLISH))
    return "".join(letter for letter in letters if not combining(letter))


def without_article(name: str, country: str) -> str | None:
    """The key of an Arabic name without its article: Qamishli for "Al Qāmishlī"."""
    key = folded(name)
    return ARTICLE.sub("", key) if country in ARABIC and ARTICLE.match(key) else None
