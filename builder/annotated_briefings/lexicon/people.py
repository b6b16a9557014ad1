"""The words around a name that make it somebody's: titles, ranks, roles, and what no name holds.

The choice is our own, from the offices, ranks and trades that English news puts beside a name.
"""

COURTESY = frozenset("mr mrs ms miss mr. mrs. ms. mx sir dame lord lady".split())
"""Titles that say nothing of what somebody does; they are no role."""

_BEFORE_HYPHEN = ("ex", "vice", "co", "then", "deputy")
"""What a title or a role may begin with before a hyphen: ex-president, vice-mayor, co-author."""

_TITLES = frozenset(
    """adm adm. admiral alderman ambassador archbishop assemblyman assemblywoman
    attorney ayatollah baron baroness bishop brig brig. brigadier brigadier-general capt
    capt. captain cardinal chairman chairwoman chancellor chaplain chief cllr cllr. cmdr
    cmdr. coach col col. colonel commander commissioner commodore congressman
    congresswoman constable corporal councillor councilman councilwoman count countess
    cpl cpl. deputy det det. detective director dr dr. duchess duke emir emperor empress
    envoy father fr. gen gen. general gov gov. governor hon hon. imam insp insp.
    inspector judge justice king lieutenant lieutenant-colonel lieutenant-general lt lt.
    maj maj. major major-general marshal maulana mayor minister monsignor mp msgr msgr.
    msp mullah officer pastor pope premier president president-elect prince princess
    private prof prof. professor pvt pvt. queen rabbi rep rep. representative rev rev.
    reverend secretary secretary-general sen sen. senator sergeant sgt sgt. sheikh
    sheriff sister speaker spokesman spokesperson spokeswoman sultan superintendent supt
    supt. taoiseach trooper undersecretary vicar vice-president""".split()
)
TITLES = _TITLES | {f"{before}-{title}" for before in _BEFORE_HYPHEN for title in _TITLES}
"""The last words of titles and ranks that stand before a name, capitalised in the text."""

_ROLES = frozenset(
    """abbess abbot abuser academic accomplice accountant activist actor actress
    administrator adviser advisor advocate agent aide all-rounder ally analyst anchor
    anchorman anchorwoman angler animator anthropologist archaeologist archdeacon
    architect artist assailant assistant astronaut astrophysicist athlete attacker
    attendee attorney-general auditor auditor-general aunt author aviator ayatollah
    backbencher baker bandleader banker barber baritone barrister baseman bassist
    batsman batter beautician biochemist biographer biologist bishop blogger bodyguard
    bomber boss botanist bowler boxer boyfriend breeder broadcaster broker brother
    builder bursar businessman businesswoman cameraman camerawoman campaigner candidate
    canon captain captive cardiologist caretaker carpenter cartoonist catcher caterer
    celebrity cellist center-back centre-back ceo cfo chair chairperson champion
    chaplain chemist chief chieftain choreographer cinematographer cleric clerk
    climatologist climber co-author co-chair co-chairman co-founder co-host co-pilot
    coauthor cofounder colleague columnist comedian commander-in-chief commentator
    communist complainant composer comptroller conductor congressperson conservationist
    conservative conspirator constructor consultant contractor controller convener
    convict cook coordinator coordinator-general cornerback coroner correspondent
    cosmologist cosmonaut cosplayer councillor councilor counsel counsellor counselor
    courier cousin creator criminologist critic cryptographer cto curate curator cyclist
    dad dancer daughter deacon dealer dean defendant defender delegate democrat dentist
    deputy designer detainee developer dictator dietitian diplomat dispatcher dissident
    diver docent doctor driver drummer ecologist economist editor electrician engineer
    entomologist entrepreneur envoy-designate epidemiologist essayist evangelist
    executive expert extremist eyewitness farmer father fiancé fiancée fighter filmmaker
    financier firefighter fisherman florist fly-half footballer foreman forward founder
    freshman friar friend frontbencher frontman fugitive full-back fullback gamer
    geneticist geologist girlfriend goalkeeper golfer governor-general grader graduate
    granddaughter grandfather grandma grandmother grandpa grandson grazier guard guide
    guitarist gunman gynaecologist hacker hawker head headmaster headteacher heir
    heiress herder hero heroine hijacker hiker historian hog-raiser homeowner hooker
    host hostage husband hydrologist icon illustrator immunologist incumbent infielder
    influencer informant inmate instructor insurgent intern inventor investigator
    janitor jeweller jihadist jockey joiner journalist juror keeper keyboardist kicker
    killer landlord landowner lawmaker lawyer leader lecturer legend legislator liberal
    librarian lieutenant-governor lifeguard linebacker lineman linguist lobbyist
    locksmith lyricist machinist magistrate magnate major manager marcher marketer mason
    mate mathematician mayor-elect mechanic medalist medallist member mep meteorologist
    microbiologist midfielder militant miner minister-designate model moderator mogul
    mom monarch monk mother mountaineer mp mufti mum murderer musician navigator
    negotiator neighbor neighbour nephew neurologist newcomer newscaster newsreader
    niece novelist nun nurse nutritionist oceanographer officer official ombudsman
    ombudswoman oncologist operator organiser organizer ornithologist outfielder owner
    paediatrician painter paramedic parliamentarian participant partner passenger pastor
    pathologist patriarch paymaster pediatrician pensioner perpetrator philanthropist
    philosopher photographer physician physicist pianist pilot pitcher plaintiff player
    playwright plumber podcaster poet policeman policewoman politician pollster
    postmaster preacher premier-designate premier-elect presenter president-elect priest
    primate prime-minister principal prisoner producer professional programmer promoter
    prop prosecutor prosecutor-general psychiatrist psychologist publisher quarterback
    radiologist raiser rancher ranger rapper rebel receiver receptionist rector referee
    refugee registrar reporter republican researcher resident restaurateur retiree rider
    robber roofer ruler runner runner-up sailor scholar scientist screenwriter
    scriptwriter scrum-half sculptor secretary-general seismologist seller seminarian
    senior separatist shareholder sherpa shooter shopkeeper shopper shortstop showrunner
    signalman singer singer-songwriter sister skater skipper smuggler socialist
    sociologist soldier solicitor solicitor-general son songwriter sophomore soprano
    specialist spokesmodel star stationmaster statistician stepfather stewardess
    strategist striker strongman student superintendent superstar supervisor supporter
    surgeon survivor suspect swimmer teacher technician tenant tenor terrorist therapist
    thief third-grader toxicologist trader trafficker trainer translator treasurer
    trustee tutor tycoon umpire uncle undersecretary urologist vendor vet veteran
    veterinarian vice-chairman vice-chancellor vice-premier victim violinist virologist
    vlogger vocalist volcanologist volunteer waiter waitress warden warlord webmaster
    welder whip whistleblower widow wife winger winner witness worker wrestler writer
    youtuber zoologist""".split()
)
ROLES = TITLES | _ROLES | {f"{before}-{role}" for before in _BEFORE_HYPHEN for role in _ROLES}
"""Nouns for what somebody does or is, in the singular."""

KIN = frozenset(
    """aunt boyfriend brother colleague cousin dad daughter father fiancé fiancée friend
    girlfriend granddaughter grandfather grandma grandmother grandpa grandson heir
    husband mom mother mum neighbor neighbour nephew niece partner sister son stepfather
    uncle widow wife""".split()
)
"""Roles that are held towards a person, and in no organisation."""

ENVOYS = frozenset("ambassador adviser advisor aide delegate envoy negotiator".split())
"""Who is "to" a country or a leader without speaking for them."""

LEADING = frozenset(
    """chaired chairs coached coaches commanded commands directed directs edited edits
    founded headed heads leads led managed manages oversees owns runs""".split()
)
"""Verbs that say what somebody is at the head of: "Ana Silva, who heads the agency"."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
"""What may follow a family name."""

SURNAMES = frozenset(
    """baker banker bishop bush carpenter chancellor chapel church coach constable cook
    cooper count court day deputy driver duke east farmer field fisher forest gardener
    general hall home house hunter judge king lake lane law long love major march
    marshal mason may miller moon north officer page painter parsons pope porter post
    prince ranger rivers runner sailor singer south stone street summer taylor temple
    turner ward west woods young""".split()
)
"""Words that are family names as well, so that a given name before one leaves it a name."""

CARRIERS = frozenset(
    """cyclone hmas hmcs hms hurricane mt mv operation rms rv ss storm tropical typhoon
    uss yacht""".split()
)
"""Words before a name that give it to a ship, a storm or a campaign."""

ROLE_PARTICIPLES = frozenset(
    "acting commanding founding leading managing retired running visiting".split()
)
"""Words in -ed and -ing that belong to a role; others before one are verbs."""

FORMER = frozenset("former then ex acting deputy retired late outgoing".split())
"""Words in lower case that open a title: "former President"."""

GRADES = frozenset(
    """assistant associate chief deputy executive first general majority minority prime
    second senior vice""".split()
)
"""Words of an office that say how high it is."""

OFFICES = GRADES | frozenset(
    """affairs agriculture arts business city communications county culture defence
    defense district economy education emeritus energy environment european federal
    finance fire foreign health home housing human information interior internal justice
    labour medical national overseas parks planning police precinct public recreation
    religious resources safety science service services shadow social special sport
    sports staff state tax technology tourism trade transport treasury united water
    youth""".split()
)
"""What an office is for; such words alone name no organisation."""

VERBS_BEFORE = frozenset(
    """are beat became become call fired follow follows found gave get gets had has have
    held help helped helps hired hit include included includes is join joined joins kept
    know knows led left let lost made make makes meet meets met named put saw says see
    sees sent shot take takes thank thanked thanks told took visit visited visits was
    were won""".split()
)
"""Verbs that may stand before a role in lower case without being part of it."""

PARTICLES = frozenset(
    """abu al bin bint binti da dal de del della den der di dos du el ibn la le ten ter
    van von""".split()
)
"""Words inside a name that need no capital."""

PREFIXES = frozenset("ad al an ar as ash at az ben bin d ed el es ibn l o ul ur".split())
"""What a name may begin with in lower case before a hyphen or an apostrophe: al-Obeidi."""

NO_NAMES = frozenset(
    """act agence april august avenue award casino christmas cup day december east
    easter eastern february friday international islamic island january july june lake
    league march monday month mount national nations north northern november october
    ramadan republic rights river road saturday september south southern state states
    street sunday thursday tuesday tv war watch way wednesday week west western year""".split()
)
"""Capitalised words that no person's name holds."""

CAPTIONS = frozenset("credit file image images photo photos photograph picture video".split())
"""What a name in a caption may be followed by before a colon."""

NAMESAKES = frozenset(
    (
        "alfa romeo",
        "aston martin",
        "calvin klein",
        "charlie hebdo",
        "dow jones",
        "eli lilly",
        "fannie mae",
        "freddie mac",
        "goldman sachs",
        "hugo boss",
        "jack daniel",
        "john deere",
        "johnnie walker",
        "louis vuitton",
        "max planck",
        "mercedes benz",
        "merrill lynch",
        "morgan stanley",
        "philip morris",
        "ralph lauren",
        "sallie mae",
        "tommy hilfiger",
        "wells fargo",
    )
)
"""Companies, papers and institutes that are called like somebody, or after somebody."""
