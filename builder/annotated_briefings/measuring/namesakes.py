"""Which of the currencies that share a name a text means: that of the country it speaks of most."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from annotated_briefings.measuring.money_forms import ALIKE, BARE_AT_HOME, LETTERS, SPEAKS_OF, USUAL
from annotated_briefings.tokens import Tokens, tokens_of

_FAR = 20_000
"""Characters of a text that are searched for the names of countries."""


class Meant(NamedTuple):
    """The code of the currency meant, and others that it may be; `told` if nothing speaks for them.

    A text that names Canada and no other country with dollars tells which it means.
    """

    code: str
    others: tuple[str, ...] = ()
    told: bool = True


@lru_cache(maxsize=8)  # a text asks for each sum of money in it
def meant(name: str, text: str) -> Meant:
    """What the bare name of several currencies means in a text.

    It is that of the country named most, and the usual one where none is, or two are as often; one
    named but once leaves it in doubt. Dollars are American wherever America is named, and in doubt
    in small countries with their own, which reckon in American ones as well.
    """
    usual, named = USUAL[name], _named(name, text)
    code, times = named.most_common(1)[0] if named else (usual, 0)
    if named[usual] == times or (name == "dollar" and named[usual]):
        return Meant(usual)
    if times == 1 or (name == "dollar" and code not in BARE_AT_HOME):
        return Meant(usual, tuple(named), told=False)
    others = (*(other for other in named if other not in (code, usual)), usual)
    return Meant(code, others, told=len(named) == 1)


@lru_cache(maxsize=8)
def is_paid_in(name: str, text: str) -> bool:
    """Whether a text speaks of a country whose money has a name: where crowns are no headdress."""
    return bool(_named(name, text))


@lru_cache(maxsize=8)
def lettered(letter: str, text: str) -> str | None:
    """The code of the currency that a text writes with a letter before the sum, if it has one."""
    told = text[:_FAR]
    codes = (code for code, words in LETTERS[letter].items() if re.search(words, told))
    return next(codes, None)


@lru_cache(maxsize=8)
def weighs_pounds(text: str) -> bool:
    """Whether pounds are a weight: the text speaks of America, and of nobody who pays in them."""
    return not ("£" in text or _named("pound", text)) and "USD" in _named("dollar", text)


def _named(name: str, text: str) -> Counter[str]:
    """The codes of a name, and how often a text names the countries of each."""
    opening, codes = _by_first_word(name), _codes(name)
    written = [words for first in tokens_of(text).keys.keys() & opening for words in opening[first]]
    if not written:
        return Counter()
    longest_first = sorted(written, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    found = pattern.findall(text, 0, _FAR)
    return Counter(codes[words] for words in found if words in codes)


@cache
def _by_first_word(name: str) -> Mapping[str, Sequence[str]]:
    """What speaks of the countries with a currency, and the longer names of other places that
    hold such words, by the word that each begins with."""
    opening: dict[str, list[str]] = {}
    codes = _codes(name)
    for words in (*codes, *_longer(codes)):
        opening.setdefault(Tokens(words).written[0], []).append(words)
    return opening


def _longer(codes: Mapping[str, str]) -> Iterator[str]:
    """The other places whose names hold one of these: New South Wales holds Wales."""
    held = re.compile(rf"\b(?:{'|'.join(map(re.escape, codes))})(?!\w)")
    places = set(Locale("en").territories.values()).union(*SPEAKS_OF.values())
    return (words for words in sorted(places - codes.keys()) if held.search(words))


@cache
def _codes(name: str) -> Mapping[str, str]:
    """What speaks of a country with a currency of a name, and the code of that currency."""
    codes = dict(_countries_with(name))
    return {words: code for code in codes.values() for words in SPEAKS_OF.get(code, ())} | codes


def _countries_with(name: str) -> Iterator[tuple[str, str]]:
    """Countries, by name and by the adjective of their money, with a currency called `name`."""
    territories = Locale("en").territories
    for country, code in _tenders():
        adjective, _, last = get_currency_name(code, count=1, locale="en").rpartition(" ")
        if last.lower() in ALIKE.get(name, (name,)):
            yield str(territories.get(country, country)), code
            if adjective:
                yield adjective, code


def _tenders() -> Iterator[tuple[str, str]]:
    for country, kinds in get_global("territory_currencies").items():
        yield from ((country, code) for code, _, until, tender in kinds if tender and not until)
