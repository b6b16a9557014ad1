"""The English words of the calendar, and the patterns that several forms share."""

import re
from calendar import day_name, month_name

MONTHS = {
    form: number
    for number, name in enumerate(month_name)
    if number
    for form in (name.lower(), name[:3].lower())
} | {"sept": 9}
"""The number of each month by its name or abbreviation, in lower case."""

WEEKDAYS = {
    form: number
    for number, name in enumerate(day_name)
    for form in (name.lower(), name[:3].lower())
} | {"tues": 1, "wednes": 2, "thur": 3, "thurs": 3}
"""The number of each weekday (Monday is 0), in lower case."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""TIMEX3's letters for the seasons."""

PARTS_OF_DAY = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "noon": "MI"}
"""TIMEX3's letters for the parts of a day."""

ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split(),
        start=1,
    )
} | {"twenty-first": 21}

DECADES = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}

GAP = r"(?>\]?[ \t\u00a0]{0,2}\n?[ \t\u00a0]{0,2}(?<=\s))"
"""What may stand between two words of one expression; a line may break there once, and the bracket
may close that an editor set around a word of a quote: "[ten] years ago".

Nothing of it is given back: else each gap would double the ways in which a form can fail.
"""

MONTH_NAMES = (
    "|".join(f"{name}|{name.upper()}|{name[:3]}\\b\\.?" for name in month_name if name)
    + r"|Sept\b\.?"
)
_LOWER_FORMS = "|".join(
    name.lower() for name in month_name if name and name not in ("May", "March")
)
DAY_NAMES = "|".join(f"{name}|{name.upper()}" for name in day_name)
MONTH = rf"(?P<month>(?:{MONTH_NAMES}))(?![^\W_])"
ANY_MONTH = rf"(?P<month>(?:{MONTH_NAMES}|{_LOWER_FORMS}))(?![^\W_])"
"""A month in any case, where a day or a year stands beside it."""

WEEKDAY = rf"(?P<weekday>{DAY_NAMES})(?![^\W_])"
ANY_WEEKDAY = (
    rf"(?:(?P<weekday>{DAY_NAMES}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?)"
    rf"(?:,(?:{GAP})?|{GAP})(?:(?i:the){GAP})?)?"
)
"""A weekday before a date, which must agree with it."""

EDGE = (
    rf"(?:(?i:early|mid|late)(?:-|{GAP})|(?:(?i:the){GAP})?"
    rf"(?i:start|beginning|middle|end|close){GAP}(?i:of){GAP}(?:(?i:the){GAP})?)?"
)
"""Which part of a stretch: it belongs to the words of the date; TIMEX3 keeps it out of the value
(`mod`), and so is the value that of the whole stretch."""

LEAN = rf"(?:(?i:earlier|later|early|late){GAP})?"
"""Words that lean to one side of a day or a stretch and belong to it as `EDGE` does."""

DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
TO_DAY = (
    rf"(?:(?:\s?[-–—/]\s?|{GAP}(?:to|and|or|through|until){GAP})(?:the{GAP})?"
    r"(?P<last>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%:]|[.,]\d))?"
)
YEAR = r"(?P<year>[12]\d{3})(?![\w%]|[.,]\d)"
YEAR_WRITTEN = r"(?P<year>[12]\d{3}|['’]\d\d)(?![\w%]|[.,]\d)"
"""A year in full or by its last two digits, behind a day or a month."""
PART = rf"(?:{GAP}(?P<part>(?i:morning|afternoon|evening|night))\b)?"
PART_OF = (
    rf"(?:(?P<of_part>(?i:morning|afternoon|evening|night)){GAP}(?i:of){GAP}(?:(?i:the){GAP})?)?"
)
RELATED_YEAR = (
    rf"(?P<which>(?:that|the{GAP}(?:same|previous|following)|this|last|next){GAP}year"
    rf"|a{GAP}year{GAP}(?:earlier|ago))(?![\w’'-])"
)
BUSINESS_YEARS = ("fiscal", "financial", "calendar")
"""What a year of the books is called; such a word may stand for "year": "fiscal 2017"."""
KINDS_OF_YEAR = (*BUSINESS_YEARS, "school", "academic")
"""What may stand between "last" or "next" and a year."""
_BUSINESS = rf"(?:(?i:{'|'.join(BUSINESS_YEARS)}){GAP}(?:(?i:year){GAP})?)?"
OF_YEAR = (
    rf"(?:(?:(?:\s?,)?{GAP}(?:(?i:of|in){GAP})?{_BUSINESS}|-){YEAR_WRITTEN}"
    rf"|,?{GAP}(?:of{GAP}|(?=a{GAP}year)){RELATED_YEAR})"
)
"""A year behind a day or a month: "4 July, 2017", "June of '92", "March of last year"."""


def month_in(found: re.Match[str]) -> int:
    """The number of the month that a form has in its group `month`."""
    return MONTHS[found["month"].lower().rstrip(".")]


def word_before(found: re.Match[str]) -> str:
    """The word right before a date, in small letters; none where a mark stands between them."""
    before = found.string[max(0, found.start() - _LONGEST) : found.start()]
    words = before.split() if before[-1:].isspace() else ()
    return words[-1].lstrip(_OPENING).lower() if words else ""


_LONGEST = 14
"""Characters of the longest word that is asked for, "throughout", and what is around it."""
_OPENING = "([\"'“‘—–-"
