"""The rules by which something is found, in words that a reader understands.

They follow "Found automatically · ". A rule of an annotator from another package has no words
here; its findings are then said to be found automatically, no more.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from annotated_briefings.composing.wording import message

_WORDS: Mapping[str, str] = {
    # acronyms and terms
    "bracket-definition": message("by the brackets that explain it in the text"),
    "initials-in-text": message("by the initials of a name in the text"),
    "expansion-in-text": message("by its full name in the text"),
    "alias-in-brackets": message("by another name that the text gives it"),
    "glossary-name glossary-acronym": message("by its name"),
    "shipped-acronym": message("by its only meaning in a list of acronyms"),
    "acronym-by-topic name-by-topic": message("by what the text is about"),
    "ambiguous-acronym ambiguous-name": message("by one of its meanings"),
    "unexplained": message("by its capital letters"),
    # places
    "only-place": message("the only place of that name"),
    "place-beside": message("by the place named beside it"),
    "country-named": message("by the country that the text names"),
    "best-known": message("the best-known place of that name"),
    "spelling": message("by a spelling that is one letter off"),
    "namesake city-part": message("by the place named near it"),
    "landmark unresolved": message("by the words around it"),
    # people
    "title-before": message("by the title or role before the name"),
    "role-after": message("by the role after the name"),
    "told-of named-among": message("by the words around it"),
    "speaker known-speaker speaker-elsewhere": message("by the verb of speech beside the name"),
    "known-name known-to-model": message("by the given name"),
    "name-by-model speaker-by-model": message("by how the sentence is built"),
    "named-in-full": message("by the full name elsewhere in the text"),
    # quotes: who speaks
    "quote-clause": message("by the verb of speech beside the words"),
    "quote-carried quote-following quote-paragraph quote-repeated": message(
        "by the same speaker's other words"
    ),
    "quote-sentence": message("by the sentence before"),
    "quote-opening": message("by how their sentence opens"),
    "quote-alone": message("by the quotation marks"),
    # figures
    "counted share percentage money measured age": message("by the number and the words beside it"),
    # dates
    (
        "day-and-month spelled-day nth-weekday month-and-day month-and-year month iso-date"
        " numeric-date season part-of-year months-to decade century ancient-year short-year year"
    ): message("by the date as written"),
    "attacks holiday": message("by the name of the day"),
    (
        "named-day weekday weekday-and-number ago hence from-now related-season part-of-year-behind"
        " unit-of-time part-of-unit second-unit reported year-earlier"
    ): message("reckoned from the article's day"),
    "later reached within-day reached-weekday day-alone": message("reckoned from a date before it"),
}


def _each() -> Iterator[tuple[str, str]]:
    for rules, words in _WORDS.items():
        yield from ((rule, words) for rule in rules.split())


RULES: Mapping[str, str] = MappingProxyType(dict(_each()))
"""The words of each rule, as messages of the catalogue."""
