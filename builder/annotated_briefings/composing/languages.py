"""The languages that pages can be worded in, each with its catalogue, and how languages run."""

import re
from functools import cache
from gettext import NullTranslations
from hashlib import sha256

from babel import Locale, UnknownLocaleError
from babel.support import Translations

from annotated_briefings.locate import CATALOGUES

ENGLISH = "en_GB"
"""English where a site says no more than that: with the day before the month, as most write it."""

_OTHER_WAY = {
    "ltr": re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"),
    "rtl": re.compile("[A-Za-z\u00c0-\u052f]"),
}
"""Letters that run against a page: Hebrew, Arabic and their kin; Latin, Greek and Cyrillic."""


@cache
def catalogue(language: str) -> tuple[Locale, NullTranslations]:
    """A locale and its catalogue, read once: maps that are kept between builds go by it.

    English for a language that has no catalogue, and for a name that is no locale.
    """
    english = Locale.parse(ENGLISH)
    try:
        locale = english if language == "en" else Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return english, NullTranslations()
    found = Translations.load(CATALOGUES, [locale])
    if locale.language == "en" or isinstance(found, Translations):
        return locale, found
    return english, found


@cache
def fingerprint(locale: str) -> str:
    """A locale with a hash of its catalogue, by which what is kept between builds goes."""
    words = sha256()
    for path in sorted(CATALOGUES.glob(f"{locale.partition('_')[0]}*/*/*.mo")):
        words.update(path.read_bytes())
    return f"{locale} {words.hexdigest()}"


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, and English, which needs none."""
    return tuple(sorted({"en", *(each.parents[1].name for each in CATALOGUES.glob("*/*/*.mo"))}))


def without_catalogue(language: str) -> str | None:
    """What the owner of a site is told of a language that its pages cannot be worded in."""
    locale, _ = catalogue(language)
    if locale.language == language.replace("-", "_").partition("_")[0]:
        return None
    known = ", ".join(languages())
    return f"the words around the texts are English: {language!r} is none of {known}"


def set_off(words: str, locale: Locale) -> str:
    """Words that run the other way, in marks that keep the numbers beside them in their place.

    The marks are U+2068 and U+2069 (Unicode Standard Annex 9), which nobody sees.
    """
    return f"\u2068{words}\u2069" if _OTHER_WAY[locale.text_direction].search(words) else words


def direction(lang: str) -> str:
    """How a language (BCP 47) runs: ltr or rtl; by its first letter where CLDR has it not."""
    try:
        return str(Locale.parse(lang, sep="-").text_direction)
    except (ValueError, UnknownLocaleError):
        return "auto"
