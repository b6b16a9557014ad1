"""Names, signs and codes of money as news writes them, beyond those of the Unicode CLDR."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from types import MappingProxyType

from annotated_briefings.lexicon.places import ABBREVIATED

USUAL: Mapping[str, str] = MappingProxyType(
    {
        "dollar": "USD",
        "pound": "GBP",
        "franc": "CHF",
        "rupee": "INR",
        "peso": "MXN",
        "krone": "NOK",
        "rial": "IRR",
        "riyal": "SAR",
        "dinar": "IQD",
        "dirham": "AED",
        "shilling": "KES",
        "rouble": "RUB",
        "ruble": "RUB",
        "renminbi": "CNY",
        "won": "KRW",
        "lei": "RON",
        "crown": "CZK",
    }
)
"""What a bare name of several currencies means where the text names no country with another one."""

ALIKE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"crown": ("koruna", "krona", "krone", "króna"), "krone": ("krone", "króna")}
)
"""What CLDR calls the currencies that English calls by one name."""

BARE_AT_HOME = frozenset(("CAD", "AUD", "NZD"))
"""Dollars that are written without more at home."""

_STATES = frozenset((*ABBREVIATED, *ABBREVIATED.values())) - {"B.C.", "British Columbia", "Ont."}
SPEAKS_OF: Mapping[str, AbstractSet[str]] = MappingProxyType(
    {
        "USD": frozenset(
            ("US", "USA", "U.S", "American", "Washington", "New England", *_STATES - {"Ontario"})
        ),
        "GBP": frozenset("UK Britain British England English Scotland Wales London".split()),
        "CAD": frozenset(
            """Ontario Quebec Alberta Saskatchewan Manitoba Newfoundland Ottawa Toronto Montreal
            Calgary Edmonton Winnipeg""".split()
        )
        | {"British Columbia", "Nova Scotia", "New Brunswick"},
        "AUD": frozenset("NSW Queensland Tasmania Canberra Sydney Melbourne Brisbane".split())
        | {"New South Wales", "South Australia", "Western Australia", "Northern Territory"},
        "NZD": frozenset(("Auckland", "Wellington", "Christchurch")),
        "INR": frozenset(("Delhi", "Mumbai")),
    }
)
"""Names beside those of CLDR that tell which country a text is about: states, provinces, cities."""

WORDS_TOO = frozenset("gold sol mark real som dram".split())
"""Names of money that are other English words as often; they need their country before them."""

MORE_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "kronor": "SEK",
        "kroner": "NOK",
        "lire": "ITL",
        "sterling": "GBP",
        "pounds sterling": "GBP",
        "peseta": "ESP",
        "drachma": "GRD",
        "escudo": "PTE",
        "guilder": "NLG",
        "quid": "GBP",
        "buck": "USD",
        "taiwan dollar": "TWD",
    }
)
SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "C$": "CAD",
        "c$": "CAD",
        "us$": "USD",
        "u.s$": "USD",
        "U.S.$": "USD",
        "hk$": "HKD",
        "nz$": "NZD",
        "Aus$": "AUD",
        "Can$": "CAD",
        "CAN$": "CAD",
        "AU$": "AUD",
        "S$": "SGD",
        "US$": "USD",
        "Rs": "INR",
        "Rs.": "INR",
        "RM": "MYR",
        "RMB": "CNY",
        "rmb": "CNY",
        "元": "CNY",
        "円": "JPY",
        "Mex$": "MXN",
        "N$": "NAD",
        "J$": "JMD",
        "Z$": "ZWL",
        "SI$": "SBD",
        "$A": "AUD",
        "$NZ": "NZD",
        "$US": "USD",
        "KSh": "KES",
        "Ksh": "KES",
        "KShs": "KES",
        "TSh": "TZS",
        "USh": "UGX",
        "Rp": "IDR",
        "Tk": "BDT",
        "zł": "PLN",
        "Kč": "CZK",
        "₺": "TRY",
        "₽": "RUB",
        "₼": "AZN",
        "₾": "GEL",
        "₸": "KZT",
        "₵": "GHS",
        "GH₵": "GHS",
        "₡": "CRC",
        "₭": "LAK",
        "₮": "MNT",
        "₲": "PYG",
        "₦": "NGN",
        "₱": "PHP",
        "₴": "UAH",
        "฿": "THB",
        "៛": "KHR",
        "৳": "BDT",
        "₨": "PKR",
        "රු": "LKR",
        "ரூ": "LKR",
        "﷼": "IRR",
    }
)
"""Symbols that news uses and CLDR has not."""

BEFORE_ALONE = frozenset("Rp Rs Rs. RM Tk KSh Ksh KShs TSh USh".split())
"""Letters that stand before a sum, and never behind it ("5Rp" are radii of a planet)."""

SMALL_CODES = "USD EUR GBP CNY AUD CAD NZD MXN INR JPY CHF HKD SGD".split()
"""Codes that are written in small letters too; "all", "try" and "top" would be other words."""
MILLIONS = "USD EUR GBP CHF SEK NOK DKK AUD CAD JPY CNY INR".split()
"""Codes that accounts put an M before: "30 MUSD" is 30 million."""
DOLLARS = "USD AUD CAD NZD HKD SGD MXN".split()
"""Codes that are written before the sign as well: "USD$15"."""

NAME_OF_SYMBOL: Mapping[str, str] = MappingProxyType({"$": "dollar", "Rs": "rupee", "Rs.": "rupee"})
CENTS: Mapping[str, str] = MappingProxyType(
    {
        "cent": "USD",
        "cents": "USD",
        "¢": "USD",
        "pence": "GBP",
        "penny": "GBP",
        "euro cents": "EUR",
    }
)
"""Hundredths; their code is the one of the whole."""
COINS: Mapping[str, str] = MappingProxyType({"p": "GBP", "c": "USD"})
"""Letters for them: "30p"."""
LETTERS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "R": MappingProxyType({"ZAR": r"South Africa|\brand\b"}),
        "K": MappingProxyType({"ZMW": "Zambia", "MWK": "Malawi", "PGK": "Papua New Guinea"}),
    }
)
"""Letters that stand for a currency where the text speaks of its country: "R450", "K62"."""
