"""How values are said on a page: amounts, dates, who says so. Words are chosen here alone."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import (
    format_compact_decimal,
    format_currency,
    format_decimal,
    get_currency_name,
)
from babel.units import UnknownUnitError, format_unit

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.entry import Entry
from annotated_briefings.meaning import Figure, Hedge

LOCALE = "en_GB"
SURE, FAIRLY_SURE = 0.9, 0.7
HEDGES: dict[Hedge, str] = {
    "exact": "",
    "about": "about ",
    "at least": "at least ",
    "at most": "up to ",
    "less than": "under ",
    "more than": "over ",
    "estimated": "an estimated ",
    "few": "",
}
"""Hedges in words: not every reader knows the signs, and few voices read them well."""
_MILLION = Decimal(1_000_000)
_TAKES_ARTICLE = re.compile(
    r"^(?:United|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)\b"
    r"|(?:Emirates|Islands|Republic|Territories|Territory|[Pp]eninsula)$"
)


def day_shown(day: date) -> str:
    """A date as British news writes it: 5 July 2017."""
    return format_date(day, "d MMMM y", locale=LOCALE)


def month_shown(day: date) -> str:
    """A month: July 2017."""
    return format_date(day, "MMMM y", locale=LOCALE)


def capitalised(words: str) -> str:
    """Words as they begin a line: Organisation, Spokesman of the police."""
    return words[:1].upper() + words[1:]


def with_article(name: str) -> str:
    """The name of a country or region as a sentence has it: the United States, Syria."""
    return f"the {name}" if _TAKES_ARTICLE.search(name) else name


def amount_shown(figure: Figure, words: str) -> str:
    """A figure in few words: about 2,500, over 8 months, 10–32, 1.4 million.

    `words` are those of the text, which stand where no number is as true: a few hundred.
    """
    return words if figure.hedge == "few" else HEDGES[figure.hedge] + _with_unit(figure)


def counted_amount(count: int, noun: str) -> str:
    """A plain count with its noun: 1 mention, 4 mentions."""
    return f"{format_decimal(count, locale=LOCALE)} {noun}{'' if count == 1 else 's'}"


def provenance_of_entry(entry: Entry) -> str:
    """Who says so, of a definition."""
    if entry.shipped:
        return "From the list shipped with the builder"
    reviewed = f" · reviewed {day_shown(entry.reviewed)}" if entry.reviewed else ""
    return f"Written by an editor{reviewed}"


def provenance_of_finding(finding: Annotation) -> str:
    """Who says so, of a finding. Its reason is for writers, whom `briefings check` tells it."""
    match finding.authority:
        case Authority.PERSON:
            return "Decided by an editor"
        case Authority.GLOSSARY:
            return "From the glossary"
        case Authority.RULE:
            return "Found automatically" + ("" if finding.confidence >= SURE else ", not certain")


def _with_unit(figure: Figure) -> str:
    if figure.unit is None:
        return _range(figure, _number)
    if figure.unit == "%":
        return _range(figure, _number) + "%"
    if figure.unit.isupper() and len(figure.unit) == 3:
        return _range(figure, lambda value: _money(value, figure.unit or ""))
    last = figure.high if figure.high is not None else figure.value
    with_unit = _unit(last, figure.unit)
    return f"{_number(figure.value)}–{with_unit}" if figure.high is not None else with_unit


def _range(figure: Figure, shown: Callable[[Decimal], str]) -> str:
    first = shown(figure.value)
    return f"{first}–{shown(figure.high)}" if figure.high is not None else first


def _number(value: Decimal) -> str:
    if abs(value) >= _MILLION:
        return format_compact_decimal(value, format_type="long", locale=LOCALE, fraction_digits=2)
    return format_decimal(value, locale=LOCALE, decimal_quantization=False)


def _money(value: Decimal, currency: str) -> str:
    if abs(value) >= _MILLION:
        sign = format_currency(0, currency, "¤", locale=LOCALE)
        return f"{sign}{_number(value)}"
    whole = value == value.to_integral_value()
    return format_currency(
        value, currency, "¤#,##0" if whole else "¤#,##0.00", locale=LOCALE, currency_digits=False
    )


def unit_shown(unit: str) -> str:
    """What a unit measures in, as a heading: `kilometres`, `percent`, the name of a currency."""
    if unit == "%":
        return "percent"
    if unit.isupper() and len(unit) == 3:
        return get_currency_name(unit, count=2, locale=LOCALE)
    return _unit(Decimal(2), unit).split(" ", 1)[-1]


def _unit(value: Decimal, unit: str) -> str:
    measured = unit.replace("metre", "meter").replace("litre", "liter").replace(" ", "-")
    try:
        return format_unit(value, measured, locale=LOCALE)
    except UnknownUnitError:
        return f"{_number(value)} {unit}{'' if value == 1 else 's'}"
