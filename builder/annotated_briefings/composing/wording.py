"""How values are said on a page, in the language of the site: amounts, dates, who says so.

Words are chosen here and in the templates alone; all of them stand in one gettext catalogue, the
one of the theme, as in MkDocs' own themes. Formats of numbers, dates and units are CLDR's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from gettext import NullTranslations

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import (
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
    get_currency_name,
)
from babel.units import format_unit

from annotated_briefings.composing.languages import catalogue, direction, set_off
from annotated_briefings.composing.units_shown import in_unit
from annotated_briefings.lexicon.places import takes_article
from annotated_briefings.meaning import Figure

SURE, FAIRLY_SURE = 0.9, 0.7
_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Said:
    """Words, and their language (BCP 47) where that need not be the language of the site."""

    words: str
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of the pages in one language, and its ways with numbers and dates."""

    locale: Locale
    catalogue: NullTranslations

    @classmethod
    def of(cls, language: str = "en") -> "Wording":
        """The wording for a locale as MkDocs' themes name it: `en`, `fr`, `pt_BR`.

        A language that has no catalogue is worded in English, and so is a name that is no locale.
        """
        return cls(*catalogue(language))

    def gettext(self, message: str, **values: object) -> str:
        """A message of the catalogue, its `%(name)s` filled in."""
        said = self.catalogue.gettext(message)
        return said % self._set_off(values) if values else said

    def ngettext(self, one: str, many: str, number: int, **values: object) -> str:
        """A message in the form that its `%(num)s` asks for: 1 mention, 4 mentions."""
        shown = {"num": self.number(Decimal(number)), **self._set_off(values)}
        return self.catalogue.ngettext(one, many, number) % shown

    def day(self, day: date) -> str:
        """A date as the language writes it: 5 July 2017."""
        return format_date(day, "long", locale=self.locale)

    def month(self, day: date) -> str:
        """A month: July 2017."""
        return format_skeleton("yMMMM", day, locale=self.locale)

    def tick(self, day: date, step: str) -> str:
        """A day on an axis that goes by days, months or years: 24 Sept, Oct 2015, 2015."""
        skeleton = {"day": "MMMd", "month": "yMMM", "year": "y"}[step]
        return format_skeleton(skeleton, day, locale=self.locale)

    def day_of_year(self, day: date) -> str:
        """A day where the year is known: 5 July."""
        return format_skeleton("MMMMd", day, locale=self.locale)

    def month_of_year(self, day: date) -> str:
        """A month where the year is known: July."""
        return format_date(day, "LLLL", locale=self.locale)

    def quarter(self, day: date) -> str:
        """A quarter of a year: 2nd quarter 2017."""
        return format_skeleton("yQQQQ", day, locale=self.locale)

    def number(self, value: Decimal) -> str:
        """A number: 2,500 or 1.4 million."""
        if abs(value) >= _MILLION:
            return format_compact_decimal(
                value, format_type="long", locale=self.locale, fraction_digits=2
            )
        return format_decimal(value, locale=self.locale, decimal_quantization=False)

    def territory(self, code: str) -> str:
        """The name of a country by its two letters (ISO 3166-1), or nothing: Syria."""
        return str(self.locale.territories.get(code, ""))

    def named(self, code: str | None, english: str) -> str:
        """The name of a territory by its code in CLDR; in English, that of the data at hand."""
        return english if self._is_english else self.territory(code or "") or english

    def rounded(self, value: int, places: int) -> str:
        """A number rounded to so many places, fewer than none to thousands: 110,000."""
        return self.number(Decimal(round(value, places)))

    def kilometres(self, number: int) -> str:
        """A distance: 1,200 km."""
        return format_unit(number, "length-kilometer", length="short", locale=self.locale)

    def in_row(self, words: Iterable[str]) -> str:
        """Words after each other, with no last word that joins them: a, b."""
        return self.gettext(", ").join(map(self.set_off, words))

    def set_off(self, words: str) -> str:
        """Words set off from those around them where they run the other way."""
        return set_off(words, self.locale)

    def listed(self, words: Sequence[str]) -> str:
        """Words in a row: a, b and c."""
        return format_list(words, locale=self.locale)

    def tongue(self, lang: str | None) -> dict[str, str]:
        """What an element says of words that are not in the language of the site."""
        if lang is None or lang.split("-")[0].lower() == self.locale.language:
            return {}
        return {"lang": lang, "dir": direction(lang)}

    def inside(self, place: str) -> str:
        """The name of a place as it stands in a sentence: English says "the United States"."""
        return with_article(place) if self._is_english else place

    def kind(self, kind: str) -> str:
        """What an entry is, as a label: Organisation."""
        match kind:
            case "acronym":
                return self.gettext("Acronym")
            case "organisation":
                return self.gettext("Organisation")
            case "person":
                return self.gettext("Person")
            case "place":
                return self.gettext("Place")
            case _:
                return self.gettext("Concept")

    def amount(self, figure: Figure, words: str) -> str:
        """A figure in few words: about 2,500, over 8 months, 10–32, 1.4 million.

        `words` are those of the text, which stand where no number is as true: a few hundred.
        Hedges are words too: not every reader knows the signs, and few voices read them well.
        """
        amount = self.plain(figure)
        match figure.hedge:
            case "exact":
                return amount
            case "about":
                return self.gettext("about %(amount)s", amount=amount)
            case "at least":
                return self.gettext("at least %(amount)s", amount=amount)
            case "at most":
                return self.gettext("up to %(amount)s", amount=amount)
            case "less than":
                return self.gettext("under %(amount)s", amount=amount)
            case "more than":
                return self.gettext("over %(amount)s", amount=amount)
            case "estimated":
                return self.gettext("an estimated %(amount)s", amount=amount)
            case "few":
                return words

    def unit(self, unit: str) -> str:
        """What a unit measures in, as a heading: `kilometres`, `percent`, a currency's name."""
        if unit == "%":
            return self.gettext("percent")
        if _is_currency(unit):
            return get_currency_name(unit, count=2, locale=self.locale)
        return self._in_unit(Decimal(3), unit).split(maxsplit=1)[-1]

    def _set_off(self, values: Mapping[str, object]) -> dict[str, object]:
        return {
            name: self.set_off(value) if isinstance(value, str) else value
            for name, value in values.items()
        }

    @property
    def _is_english(self) -> bool:
        return self.locale.language == "en"

    def plain(self, figure: Figure) -> str:
        """A figure without its hedge: 2,500, 8 months, 10–32."""
        return self._plain(figure.value, figure.high, figure.unit)

    # CLDR's patterns take their time, and a site says the same amounts on many a page.
    @lru_cache(maxsize=4096)  # noqa: B019 - a process has as many wordings as it has languages
    def _plain(self, value: Decimal, high: Decimal | None, unit: str | None) -> str:
        last = value if high is None else high
        if unit is None:
            first, shown = self.number(value), self.number(last)
        elif _is_currency(unit):
            first, shown = (self._money(each, unit) for each in (value, last))
        else:
            first, shown = self.number(value), self._in_unit(last, unit)
            if high is not None and self.number(last) not in shown:  # "two days" is a word
                shown = f"{self.number(last)} {shown}"
        return shown if high is None else f"{first}–{shown}"

    def _money(self, value: Decimal, currency: str) -> str:
        if abs(value) >= _MILLION:
            sign = format_currency(0, currency, "¤", locale=self.locale)
            # Money in millions: €1.4 million
            return self.gettext("%(currency)s%(number)s", currency=sign, number=self.number(value))
        pattern = str(self.locale.currency_formats["standard"].pattern)
        if value == value.to_integral_value():
            pattern = pattern.replace("0.00", "0")
        return format_currency(value, currency, pattern, locale=self.locale, currency_digits=False)

    def _in_unit(self, value: Decimal, unit: str) -> str:
        if unit == "%":
            return format_percent(value / 100, locale=self.locale, decimal_quantization=False)
        if written := in_unit(value, unit, self.locale):
            return written
        head, per, below = unit.partition(" per ")
        return f"{self.number(value)} {head}{'' if value == 1 else 's'}{per}{below}"


def message(words: str) -> str:
    """Words that are put into the language of a site later: marks them for the catalogue."""
    return words


def capitalised(words: str) -> str:
    """Words as they begin a line: Organisation, Spokesman of the police."""
    return words[:1].upper() + words[1:]


def with_article(name: str) -> str:
    """The name of a country or region as an English sentence has it: the United States, Syria."""
    return f"the {name}" if takes_article(name) else name


def _is_currency(unit: str) -> bool:
    """Whether a unit is money, named by the three letters of ISO 4217."""
    return unit.isupper() and len(unit) == 3


IN_ENGLISH = Wording.of()
"""The words as they stand in the code, for what is worded outside a site."""
