"""The words for the people and things of a country, beside those that countryinfo knows."""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

from annotated_briefings.folding import folded

# What English news says where countryinfo has another word, one of several, or none.
MORE: Mapping[str, str] = {
    "AE": "Emirati", "AF": "Afghan", "AR": "Argentine Argentinian", "AX": "Ålander",
    "BA": "Bosnian", "BD": "Bangladeshi", "BF": "Burkinabe", "BW": "Botswanan Batswana",
    "CV": "Verdean", "CW": "Curaçaoan", "CY": "Cypriot", "DJ": "Djiboutian", "DK": "Dane",
    "EC": "Ecuadorian", "EH": "Saharawi", "ES": "Spaniard", "FI": "Finn", "FR": "Frenchman",
    "GB": "Briton", "GF": "Guianan", "GL": "Greenlander", "HR": "Croat", "IS": "Icelandic",
    "KG": "Kyrgyz", "KM": "Comorian", "KN": "Kittitian Nevisian", "KZ": "Kazakh",
    "LA": "Lao", "LS": "Basotho", "LU": "Luxembourgish", "MO": "Macanese", "MV": "Maldivian",
    "MX": "Mexican", "PH": "Philippine", "RS": "Serb", "SA": "Saudi", "SE": "Swede",
    "SI": "Slovenian", "SR": "Surinamese", "TJ": "Tajik", "TL": "Timorese", "TR": "Turk",
    "TT": "Tobagonian", "UZ": "Uzbek", "XK": "Kosovar Kosovan",
}  # fmt: skip


def demonyms(known: Iterable[tuple[str, str]], states: Container[str]) -> dict[str, str]:
    """The country of each word, folded, that is the word of one country and no other.

    `known` has words as countryinfo joins them ("Antiguan,Barbudan") with the country's code. A
    word of a state and of its dependencies means the state ("Chinese", "French"): `states` are
    the members of the United Nations. One of two states ("Congolese") means neither.
    """
    countries: dict[str, set[str]] = defaultdict(set)
    for words, code in known:
        for word in words.replace("/", ",").split(","):
            countries[folded(word)].add(code)
    for code, words in MORE.items():
        for word in words.split():
            countries[folded(word)].add(code)
    certain = {}
    for word, codes in countries.items():
        among = {code for code in codes if code in states} or codes
        if word and len(among) == 1:
            certain[word] = among.pop()
    return certain
