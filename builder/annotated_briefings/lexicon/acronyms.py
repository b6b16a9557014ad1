"""What the reading of acronyms needs to know of English: chosen by hand from news in English."""

FUNCTION_WORDS = frozenset(
    """a against among an and as at between by for from in into its of on or other the their to
    under upon with within
    al au aux bin contre da dans das de degli dei del della der des di do dos du e el en et für
    ibn im la las le les los par para per por pour sur und van von y zum zur à""".split()
)
"""Words inside a name that its initials may leave out, those of names from elsewhere too."""

WRITTEN_SHORT = {
    "uk": ("united", "kingdom"),
    "un": ("united", "nations"),
    "us": ("united", "states"),
    "eu": ("european", "union"),
    "dr": ("democratic", "republic"),
    "st": ("saint",),
}
"""What stands for words in longer names: US Geological Survey, DR Congo, Paris St Germain."""

TAILS = frozenset(("group", "organisation", "organization"))
"""Words that may follow a name in small letters and belong to it: "the Islamic State group"."""

HEADS = frozenset(
    """academy action administration agency agreement alliance army assembly association
    associations authority bank battalion board brigade brigades bureau center centre chamber
    charter church club coalition college command commission committee community company
    confederation congress consortium convention cooperation cooperative corporation corps
    council court covenant department directorate directory division facility federation
    fellowship force forces foundation front fund group guard guards hospital initiative
    inspectorate institute institution laboratory league mechanism militia ministry mission
    movement museum network observatory office operation organisation organization pact panel
    parliament partnership party platform police program programme project protocol republic
    resistance school secretariat service services society state states survey system treaty
    tribunal union unions unit units university women workers""".split()
)
"""What organisations are called. An acronym in brackets right after a capitalised name with one of
these words stands for it, though its letters may be of another language: Kurdistan Workers' Party
(PKK)."""

ORDINARY = frozenset(
    """a act add age aid aim air all always am an and any app are arm art as ask at ate bad ban
    bar bat be bed bid big bit box boy bus but buy by can cap car cat cop cow cup cut dam day
    did die dig do dog due ear eat egg end era every eye fan far fat fee few fit fly for fox fun
    gap gas get go god got gun had has hat he her hid him his hit hot how i ice if ill in is it
    its jet job join key kid kit law lay led leg let lie lit log lot low mad man map may me men
    met mid mix mob mum must my nation net never new news no nor not now nut odd of off oil old
    on one or our out own pay pen pet pit pop pot put ran rat raw red rid row run sad said sat
    saw say sea see set she ship sit six sky so son sun tax tea tell ten than that the them then
    they this tie tin tip to toe too top toy try two unless up us use van war was way we wet who
    why will win with yes yet you""".split()
)
"""Words that in a line of capitals are words: IS, US, IT and WHO among them."""

ACRONYMS_TOO = frozenset("AIDS CAR CARE ICE IS STEM US WHO".split())
"""Acronyms of news that are written like words: in capitals they are meant as acronyms, while
another word in capitals ("NOT once", where the text has "not" as well) is only stressed."""

NEEDS_NO_TOPIC = frozenset(("it", "us"))
"""Ordinary words that in capitals, outside a line of capitals, are hardly ever that word."""

NEEDS_NO_ENTRY = frozenset(
    """AC AD AM NE NW SE SW SSE SSW NNE NNW BBQ BC BCE BST CCTV CD CE CEO CET CFO CV DC DIY DJ
    DNA DVD EDT EST ET FAQ FM GMT GPS HD HQ ID IQ IT ITV JR LCD LED MBA MC MD MP MPS NB NO OK PA
    PC PDF PDT PHD PM PIN PR PS PST PT PTO RIP SMS SOS SR SUV TBC TBD TV UFO URL USB UTC VAT VIP
    VS WC BPM CC DB GB GHZ GW GWH HP HZ KB KG KHZ KM KMH KPH KV KW KWH LB MB MHZ MG ML MM MPH MW
    MWH OZ RPM TB TWH AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW MXN MYR
    NOK NZD PHP PLN RUB SAR SEK SGD THB TRY UAH USD ZAR""".split()
)
"""What no reader asks the meaning of: hours, units, currency codes, everyday abbreviations."""

OFTEN_POINTED = frozenset("EU LA NY UK UN US".split())
"""Two letters that have points also where a name follows: U.N. Security Council. Others with
points before a name are somebody's initials."""

TIMES = frozenset(
    "AEDT AEST BST CDT CEST CET CST EDT EST GMT IST JST MST NZDT NZST PDT PST UTC".split()
)
"""The names of times, which stand behind an hour and may be asked for all the same."""

STATES = frozenset(
    """AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM
    NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY""".split()
)
"""Postal codes of the states of the US, which stand behind a town: Portland, OR."""

TELLS_NOTHING = frozenset(
    """about administration after again against agency also american among another area assembly
    association authority based been before being between board body both branch british bureau
    came center centre commission committee company corporation could council country democratic
    department during each early eastern especially federal first former foundation founded from
    governed government governs group have having here including independent institute
    international into kind known large largest later leading left made main major many member
    ministry money more most much name named national north northern number office often only
    organisation organization other over part party people place political president public
    republic right run same service several since small society some south southern state such
    system than that their them then there these they this those through town under union united
    until used usually very well were west western what when where which while whose will wing
    with within work working world would year""".split()
)
"""Words that many definitions share and that say nothing of a topic, in the singular."""
