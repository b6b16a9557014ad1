"""The words around a name that show whether it is a place, and short names of news prose."""

import re
from collections.abc import Mapping
from types import MappingProxyType

LOCATIVE = frozenset(
    """in near at outside inside around across throughout within via toward towards into
    leaving neighbouring neighboring surrounding capturing entering visiting""".split()
)
"""Words that almost always have a place after them when a name follows."""

DIRECTIONAL = frozenset(
    """from to of for over between through north south east west northeast northwest southeast
    southwest beyond off""".split()
)
"""Words that often have a place after them."""

PLACE_NOUNS = frozenset(
    """bastion borough capital cities city commune communities community counties county country
    district districts enclave hamlet island islands municipality neighbourhood neighborhood parish
    port prefecture province provinces region republic resort settlement state states stronghold
    suburb suburbs territory town towns township village villages""".split()
)
"""Nouns that a place name follows, at once or after "of": "bastion Raqqa", "town of Yeoncheon"."""

OWNERS = frozenset("city cities community communities county counties state states".split())
"""Those of them that a body follows as often as a place: "the state Senate"."""

COMPANIES = frozenset(
    """airline bank brand brewer broadcaster carmaker chain club company conglomerate firm giant
    group insurer maker manufacturer newspaper operator producer retailer subsidiary supplier
    team""".split()
)
"""Words right before the name of a company, a club or a newspaper: "the shoe maker Biella"."""

STAKES = frozenset("holding holdings investment investments share shares stake stakes".split())
"""What somebody has "in" a company."""

FROM_PLACES = frozenset(
    """area city counties couple district districts man men mayor native natives officials
    police province provinces resident residents state suburb suburbs teen teenager teens voters
    woman women""".split()
)
"""Words after a name that say of which place something or somebody is: "Dunbar police"."""

COMPASS = frozenset(
    """north south east west northern southern eastern western northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern central upper lower greater
    downtown metro metropolitan mainland rural inner outer neighbouring neighboring""".split()
)
"""Capitalised words before a name that leave it a place: "Northern Mali", "Greater London"."""

ORGANISATION_NOUNS = frozenset(
    """academy agency airlines airways alliance army assembly assn association athletic
    attorney authority bank bishop board brigade brigades bureau business cabinet center centers
    central centre chamber chronicle church clinic club coalition college commission committee
    company conference congress constitution consulate corp corporation corps council court courts
    democrat democratic department dispatch division embassy enquirer exchange federation festival
    fire force forces foundation front fund gazette government group guard guards health herald
    high hospital hospitals hotel house inc industries institute institutes international
    investigation journal labour league legislature liberation library limited ltd magazine
    medical militia ministry movement museum national navy network news observer office olympics
    open orchestra organisation organization parliament party patrol people police post press
    public railways register regiment republican review school schools senate service services
    sheriff society station stock supreme symphony system task team television tribune times trust
    union united university women workers world""".split()
)
"""Heads of an organisation's name; a place inside such a name is embedded in it."""

ORGANISATION_OF = frozenset(
    """archbishop bank bishop bishops chamber church college congress daughters department diocese
    duchess duke farmers government institute knights ministry museum parliament port school scouts
    sons times university voice""".split()
)
"""Words before "of" that make an organisation, or a title, of the place after it."""

TITLES = frozenset(
    """mr mrs ms miss dr prof professor sir lord lady dame gen general col colonel maj major capt
    captain lt lieutenant sgt sergeant cpl corporal pvt private cmdr commander admiral brigadier
    marshal president vice premier chancellor king queen prince princess pope cardinal father
    rev reverend rabbi imam sheikh judge justice rep representative sen senator gov governor
    congressman congresswoman mayor minister secretary officer deputy detective inspector coach
    spokesman spokeswoman spokesperson attorney ambassador""".split()
)
"""Words before a name that make it somebody's."""

SHIP_PREFIXES = frozenset("hmas hmcs hmnzs hms ins rfa rms ss usns uss mv".split())
"""Words before the name of a ship, many of which are named after places."""

ROLES_AFTER = frozenset(
    """gov governor mayor rep representative sen senator president premier prime foreign defence
    defense interior minister sheriff secretary attorney congressman state county province
    city native mp mps""".split()
)
"""Capitalised words after a place that are no part of its name: "Texas Governor Ann Smith"."""

NAMED_AFTER_PLACES = frozenset(
    """ebolavirus fever flu haemorrhagic hemorrhagic syndrome variant virus viruses""".split()
)
"""What is named after the place where it was first found: "West Nile virus", "Marburg fever"."""

FUNCTION_WORDS = frozenset(
    """A About After Afterwards Again All Along Also Although Among An And Another Any As At Back
    Because Before Behind Both But By Can Could Despite Did Do Does Down During Each Earlier Either
    Even Every Few Following For Former From Had Has Have He Her Here His How However I If In Into
    Instead Is It Its Last Later Like Many May Meanwhile Might More Most Much Must My Near Nearly
    Neither Next No Nor Not Now Of Off On Once One Only Or Other Others Our Out Outside Over Per
    Recently She Should Since So Some Soon Still Such Than That The Their Them Then There These
    They This Those Though Three Through Throughout Thus To Today Tomorrow Toward Towards Two
    Under Unless Until Up Upon Us Was We Were What When Where Whether Which While Who Whose Why
    Will With Within Without Would Yes Yesterday Yet You Your Four Five Six Seven Eight Nine Ten
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July
    August September October November December""".split()
)
"""Words that are no part of a name at either end of it, but for the first word of "The Hague"."""

NOT_PLACES = frozenset(
    """Adam Andrew Anthony Arab Arabs Arafat Army Avenue Bath Batman Best Bush Center Centre
    Christian Christmas Church City Clinton College Congress Conservative Council County Court
    Dean Democrat District East Easter English Federal First Freedom George God Google Grant
    Guard Hail Hall Ham Hamas Haram Home Hope Hospital House Independence Internet Islam Islamic
    Jack James Jean Jesus Jewish John Joseph Kai Kim Korea Kurdish Kurds Labour Latin Lee
    Liberal Liberty Long Male Man Marie Mark Martin Mary Michael Minister Mobile Muslim Muslims
    Nation National Navy News Nice North Obama Old Orange Park Patrick Paul Peter Police Post
    Power President Press Prime Ramadan Reading Republic Republican Road Said Saint San Santa
    School Senate Sheriff Slaughter Small South State States Stephen Story Street Thomas Times
    Trump Union University Valley Village Wells West Young""".split()
)
"""Words that are also the names of places, and hardly ever meant so when they stand alone."""

GENERIC = (
    ORGANISATION_NOUNS
    | COMPASS
    | PLACE_NOUNS
    | TITLES
    | frozenset(
        """air airport arrest camp castle coast commerce day deputy eagle east farmers field forest
        garden gate gates general golden great human justice law light memorial metro
        military multiple naval officer old palace royal side square street superior tower wall
        white wild""".split()
    )
)
"""Words of which no name consists alone: "Western Union", "White House"."""

NAMES_OF_GENERIC_WORDS = frozenset((("United", "States"), ("West", "Bank")))
"""Names that consist of such words alone, and are places."""

GOVERNORS = frozenset(("gov", "governor"))
"""Capitalised words after the name of a state that other words follow: "Ohio Governor Lee"."""

KIND_WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(
            """canton department emirate governorate oblast prefecture province region
            state""".split(),
            frozenset(("region", "district")),
        ),
        **dict.fromkeys(GOVERNORS, frozenset(("region",))),
        **dict.fromkeys("county district municipality".split(), frozenset(("district",))),
        **dict.fromkeys("city town village hamlet".split(), frozenset(("city", "town", "village"))),
    }
)
"""Words beside a name that say what kind of place is meant, with the kinds of the gazetteer."""

LANDMARK_NOUNS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            """Wall Bridge Mosque Gate Square Tower Palace Castle Cathedral Airport Airfield Camp
            Dam Citadel Fortress Basilica Abbey Monument Stadium Arena Tunnel Checkpoint
            Harbour Harbor Barracks Airbase Pier Shrine Temple""".split(),
            "landmark",
        ),
        **dict.fromkeys("Street Road Avenue Boulevard Highway Lane Motorway".split(), "street"),
        **dict.fromkeys("River Creek Canal".split(), "river"),
        **dict.fromkeys("Sea Ocean Strait Straits Gulf Bay".split(), "sea"),
        **dict.fromkeys("Lake Reservoir".split(), "lake"),
        **dict.fromkeys("Mountain Mountains Volcano".split(), "mountain"),
        **dict.fromkeys("Valley Desert Peninsula Plateau Delta".split(), "region"),
        **dict.fromkeys("Island Islands Archipelago".split(), "island"),
    }
)
"""The last word of a landmark's name, and what kind of place it is."""

SURNAMES_TOO = frozenset(
    "Bay Bridge Camp Castle Creek Gate Lake Lane Palace Pier River Street Temple Wall".split()
)
"""Last words of landmarks that are surnames as well."""

PART_PHRASES: Mapping[str, str] = MappingProxyType(
    {
        "Old City": "district",
        "Old Town": "district",
        "Old Quarter": "district",
        "Green Zone": "district",
        "Grand Bazaar": "landmark",
        "Grand Mosque": "landmark",
        "Great Mosque": "landmark",
        "Central Station": "landmark",
    }
)
"""Names that many cities have a part of; which one is meant the text must say."""

AFTERWARDS = frozenset(
    """ahead alone amid except here home inside itself nor none outside overnight past sang shut
    slept sometime tomorrow tonight versus vs woke yet""".split()
)
"""Words after a name that are no noun which it belongs to, and in no list for nouns or speech."""

ABBREVIATED: Mapping[str, str] = MappingProxyType(
    {
        "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California",
        "Colo.": "Colorado", "Conn.": "Connecticut", "D.C.": "Washington, D.C.",
        "Del.": "Delaware", "Fla.": "Florida", "Ga.": "Georgia", "Ill.": "Illinois",
        "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana",
        "Md.": "Maryland", "Mass.": "Massachusetts", "Mich.": "Michigan", "Minn.": "Minnesota",
        "Miss.": "Mississippi", "Mo.": "Missouri", "Mont.": "Montana", "Neb.": "Nebraska",
        "Nev.": "Nevada", "N.H.": "New Hampshire", "N.J.": "New Jersey", "N.M.": "New Mexico",
        "N.Y.": "New York", "N.C.": "North Carolina", "N.D.": "North Dakota", "Okla.": "Oklahoma",
        "Ore.": "Oregon", "Pa.": "Pennsylvania", "R.I.": "Rhode Island",
        "S.C.": "South Carolina", "S.D.": "South Dakota", "Tenn.": "Tennessee", "Tex.": "Texas",
        "Vt.": "Vermont", "Va.": "Virginia", "Wash.": "Washington", "W.Va.": "West Virginia",
        "Wis.": "Wisconsin", "Wyo.": "Wyoming", "B.C.": "British Columbia", "Ont.": "Ontario",
    }
)  # fmt: skip
"""Short forms of states and provinces after a comma, as the Associated Press Stylebook has them."""

_WITH_ARTICLE = re.compile(
    r"(?:United|British|Central African|Democratic|Isle of|Palestinian|Republic of) .+"
    r"|.+ (?:Emirates|Islands|Republic|Territories|Territory|[Pp]eninsula)"
    r"|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Vatican"
)

OTHER_NAMES: Mapping[str, str] = MappingProxyType(
    {
        **ABBREVIATED,
        "U.S.": "United States", "U.S.A.": "United States", "U.K.": "United Kingdom",
        "U.A.E.": "United Arab Emirates", "America": "United States",
        "Bosnia": "Bosnia and Herzegovina",
        "Democratic Republic of Congo": "Democratic Republic of the Congo",
        "Republic of Congo": "Republic of the Congo",
        "DR Congo": "Democratic Republic of the Congo",
        "Zaire": "Democratic Republic of the Congo", "Zaïre": "Democratic Republic of the Congo",
        "Solomons": "Solomon Islands",
    }
)  # fmt: skip
"""Names of news prose that the gazetteer has not, or has for what is smaller, with one it has."""


def takes_article(name: str) -> bool:
    """Whether a place is "the Netherlands" in a sentence; an article says no more of it then."""
    return _WITH_ARTICLE.fullmatch(name) is not None
