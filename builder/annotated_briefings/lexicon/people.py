"""The words around a name that make it somebody's: titles, ranks, roles, and what no name holds.

The choice is our own, from the offices, ranks and trades that English news puts beside a name.
"""

COURTESY = frozenset(
    """dame doña frau haji hajji honorable honourable lady lord miss mme monsieur mr
    mr. mrs mrs. ms ms. mx senhor senhora señor señora señorita shri signor signora sir
    smt ña""".split()
)
"""Titles that say nothing of what somebody does; they are no role."""

_RANKS_BEFORE = ("vice", "co", "deputy")
_FORMERLY = ("ex", "then")


def _hyphened(nouns: frozenset[str]) -> frozenset[str]:
    """Titles or roles with what may stand before them: co-author, ex-mayor, ex-vice-president."""
    held = nouns | {f"{before}-{noun}" for before in _RANKS_BEFORE for noun in nouns}
    return held | {f"{before}-{noun}" for before in _FORMERLY for noun in held}


_TITLES = frozenset(
    """adm adm. admiral airman ald. alderman alderwoman ambassador archbishop
    assemblyman assemblymember assemblywoman asst. attorney ayatollah baron baroness
    bishop brig brig. brigadier brigadier-general capt capt. captain cardinal
    chairman chairwoman chancellor chaplain chief cllr cllr. cmdr cmdr. coach col
    col. colonel commander commissioner commissioner-general commodore congressman
    congressperson congresswoman constable corporal councillor councilman
    councilmember councilwoman count countess cpl cpl. dci deputy det det. detective
    director dr dr. dsp duchess duke emir emperor empress envoy father fr.
    freeholder gen gen. general gov gov. governor hon hon. imam insp insp. inspector
    investigator judge judge-executive justice king lieutenant lieutenant-colonel
    lieutenant-general lt lt. maj maj. major major-general marshal maulana mayor mep
    minister mla mna monsignor mp msgr msgr. msp mullah officer pastor patrolman pc
    pope premier president president-elect prince princess private prof prof.
    professor provost pvt pvt. queen rabbi rear-admiral rep rep. representative rev
    rev. reverend seaman secretary secretary-general secretary-treasurer selectman
    selectwoman sen sen. senator sergeant sgt sgt. sheikh sheriff sister speaker
    spokesman spokesperson spokeswoman sultan superintendent supt supt. taoiseach
    trooper undersecretary vicar""".split()
)
TITLES = _hyphened(_TITLES)
"""The last words of titles and ranks that stand before a name, capitalised in the text."""

_ROLES = frozenset(
    """abbess abbot abuser academic accomplice accountant activist actor actress
    administrator adviser advisor advocate agent agronomist aide all-rounder ally
    analyst anchor anchorman anchorwoman angler animator announcer anthropologist
    archaeologist archdeacon architect archivist artist assailant assessor assistant
    astronaut astronomer astrophysicist athlete attaché attacker attendee
    attorney-general auctioneer auditor auditor-general aunt author aviator
    backbencher bailiff baker bandleader banker barber barista baritone barman
    barrister bartender baseman bassist bassoonist batsman batter beautician
    beekeeper bellringer billionaire biochemist biographer biologist blacksmith
    blogger bodyguard bomber bookkeeper boss bosun botanist bowler boxer boyfriend
    breeder bricklayer broadcaster broker brother brother-in-law builder bursar
    businessman businesswoman butcher bystander cabbie cameraman camerawoman
    campaigner camper candidate canon captive cardiologist caregiver carer caretaker
    carpenter cartographer cartoonist cashier catcher caterer celebrity cellist
    center-back centre-back ceo cfo chair chairperson challenger champion
    cheerleader chef chemist chieftain chiropractor choirmaster choreographer
    cinematographer classmate cleric clerk climatologist climber coastguard coauthor
    cobbler cofounder colleague columnist comedian commander-in-chief commentator
    communist commuter compatriot complainant composer comptroller conductor
    conservationist conservative conservator conspirator constructor consul
    consultant contractor controller convener convenor convict cook coordinator
    coordinator-general copywriter cornerback coroner correspondent cosmologist
    cosmonaut cosplayer councilor counsel counsellor counselor counterpart courier
    cousin cowboy coxswain creator criminologist critic cryptographer cto curate
    curator cyclist dad dancer daughter daughter-in-law deacon dealer dean
    decathlete defendant defender delegate democrat demographer dentist
    dermatologist designer detainee developer diarist dictator dietitian diplomat
    dispatcher dissident diver docent docker doctor driver drummer ecologist
    economist editor educator electrician endocrinologist engineer entomologist
    entrepreneur envoy-designate epidemiologist essayist ethicist ethnographer
    evangelist examiner executive expert explorer extremist eyewitness falconer
    farmer father-in-law fencer fiance fiancee fiancé fiancée fighter filmmaker
    finalist financier firefighter fireman fisherman flanker flatmate florist
    fly-half footballer forecaster foreman forester forward founder freshman friar
    friend frontbencher frontman fugitive full-back fullback gamekeeper gamer
    gardener gastroenterologist geneticist geographer geologist girlfriend
    glaciologist glazier gm goalie goalkeeper goaltender godfather godmother
    goldsmith golfer governor-general grader graduate grandchild granddaughter
    grandfather grandma grandmother grandpa grandparent grandson gravedigger grazier
    grocer groundskeeper guard guide guitarist gunman gymnast gynaecologist
    gynecologist hacker hairdresser half-brother half-sister handler handyman
    harbourmaster hawker head headman headmaster headmistress headteacher heir
    heiress helmsman heptathlete herder hero heroine hijacker hiker historian
    hog-raiser holidaymaker homeowner hooker horticulturist host hostage hotelier
    housekeeper housemate housewife hurdler husband hydrologist hypnotist icon
    illustrator immunologist impresario incumbent infielder influencer informant
    inmate innkeeper inspector-general instructor insurgent intern interpreter
    inventor jailer janitor jeweller jihadist jockey joiner journalist judoka juror
    keeper keyboardist kicker kidnapper killer laborer labourer landlady landlord
    landowner landscaper laureate lawmaker lawyer leader lecturer left-back legend
    legislator liberal librarian lieutenant-governor lifeguard limnologist
    linebacker lineman linesman linguist lobbyist lock locksmith longshoreman
    lyricist machinist maestro magician magistrate magnate maid manager marathoner
    marcher marketer mason mate mathematician matron mayor-elect mechanic medalist
    medallist mediator member meteorologist microbiologist midfielder midshipman
    midwife militant millionaire miner minister-designate missionary model moderator
    mogul mom monarch monk mother mother-in-law motorcyclist motorist mountaineer
    mufti mum murderer musician mycologist nanny naturalist navigator negotiator
    neighbor neighbour nephew neurologist neuroscientist neurosurgeon newcomer
    newscaster newsreader niece nominee notary novelist numismatist nun nurse
    nutritionist obstetrician oceanographer octogenarian official ombudsman
    ombudswoman oncologist operator optician optometrist organiser organist
    organizer ornithologist orphan orthodontist outfielder owner paediatrician
    painter palaeontologist paleontologist paramedic parasitologist parishioner
    parliamentarian parolee participant partner passenger passer-by pathfinder
    pathologist patriarch paymaster pedestrian pediatrician pensioner perpetrator
    pharmacist pharmacologist philanthropist philologist philosopher phlebotomist
    photographer physician physicist physiologist physiotherapist pianist pilot
    pitcher plaintiff planner player playmaker playwright plumber poacher podcaster
    podiatrist poet policeman policewoman politician pollster postman postmaster
    potter practitioner preacher premier-designate premier-elect presenter priest
    primate primatologist prime-minister principal prisoner producer professional
    programmer promoter prop prosecutor prosecutor-general psychiatrist psychologist
    psychotherapist publican publisher pupil quarterback racer radiologist raiser
    rancher ranger rapper realtor rebel receiver receptionist rector referee refugee
    registrar relative reporter republican researcher resident restaurateur retiree
    rheumatologist rider right-back robber roofer roommate rower ruler runner
    runner-up sailor salesman saleswoman saxophonist scholar schoolboy schoolgirl
    schoolmate schoolteacher scientist screenwriter scriptwriter scrum-half sculptor
    seamer seamstress seismologist seller seminarian senior separatist shareholder
    shepherd sherpa shipbuilder shooter shopkeeper shopper shortstop showrunner
    signalman singer singer-songwriter sister-in-law skater skier skipper smuggler
    sniper snowboarder socialist socialite sociologist soldier solicitor
    solicitor-general son son-in-law songwriter sophomore soprano specialist
    speechwriter spokesmodel sprinter squatter stallholder star stationmaster
    statistician steelworker steeplechaser stepbrother stepdaughter stepfather
    stepmother stepsister stepson stevedore stewardess stockbroker strategist
    streamer striker strongman student stuntman stylist superstar supervisor
    supporter surfer surgeon surveyor survivor suspect swimmer tailor teacher
    teammate technician teenager teller tenant tenor terrorist theologian theorist
    therapist thief third-grader townsman toxicologist trader trafficker trainer
    translator treasurer trombonist trucker trumpeter trustee tutor tycoon umpire
    uncle undertaker urologist usher valedictorian valuer vendor vet veteran
    veterinarian victim videographer villager violinist virologist virtuoso vlogger
    vocalist volcanologist volunteer waiter waitress warden warlord watchman
    weatherman weaver webmaster weightlifter welder whip whistleblower wicketkeeper
    widow widower wife winger winner witness woodworker worker workmate wrestler
    writer yachtsman youtuber zookeeper zoologist""".split()
)
ROLES = TITLES | _hyphened(_ROLES)
"""Nouns for what somebody does or is, in the singular."""

TITLE_WORDS = TITLES | COURTESY | {f"{title}s" for title in TITLES}
"""What may end a title, of one person or of several: "President", "Mr", "Presidents"."""

PLURAL_ROLES = frozenset(f"{role}s" for role in ROLES) - ROLES
"""Nouns for what several people do or are."""

KIN = frozenset(
    """aunt boyfriend brother brother-in-law classmate colleague cousin dad daughter
    daughter-in-law father father-in-law fiance fiancee fiancé fiancée flatmate friend
    girlfriend godfather godmother grandchild granddaughter grandfather grandma
    grandmother grandpa grandson half-brother half-sister heir housemate husband mom
    mother mother-in-law mum neighbor neighbour nephew niece partner relative roommate
    schoolmate sister sister-in-law son son-in-law stepfather uncle widow widower wife
    workmate""".split()
)
"""Roles that are held towards a person, and in no organisation."""

HUMANS = frozenset("baby boy child girl infant man toddler woman youngster youth".split())
"""Words for a human being that are no role."""

BEFALLING = frozenset(
    """acquitted admitted airlifted arraigned arrested baptised baptized beheaded born buried
    charged convicted cremated deported diagnosed educated extradited handcuffed hanged
    hospitalised hospitalized imprisoned indicted injured jailed kidnapped killed married
    murdered raised raped remanded rescued rushed sentenced shot slain stabbed survived
    treated wounded""".split()
)
"""Participles behind "was" that say what happens to people, and seldom to anything else."""

LIVING = frozenset("died grew pleaded testified".split())
"""Verbs of what people alone do, in the past, as news tells it."""

ENVOYS = frozenset("ambassador adviser advisor aide delegate envoy negotiator".split())
"""Who is "to" a country or a leader without speaking for them."""

LEADING = frozenset(
    """chaired chairs coached coaches commanded commands directed directs edited edits
    founded headed heads leads led managed manages oversees owns runs""".split()
)
"""Verbs that say what somebody is at the head of: "Ana Silva, who heads the agency"."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
"""What may follow a family name."""

HONOURS = frozenset("AM AO CBE DBE FRS JP KBE KC MBE MD OAM OBE PhD QC SC".split())
"""What may follow a name without being part of it."""

SEATS = frozenset("MEP MLA MNA MP MSP".split())
"""What may follow it and is a role as well."""

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
    """camp cyclone fort hmas hmcs hms hurricane mount mt mv operation radio rms rv ss storm
    team tropical typhoon uss yacht""".split()
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
    rear second senior vice""".split()
)
"""Words of an office that say how high it is."""

OFFICES = GRADES | frozenset(
    """affairs agriculture arts business city communications county culture defence
    defense district economy education emeritus energy environment european federal
    finance fire foreign health home housing human information interior internal justice
    labour medical national overseas parks planning police precinct public recreation
    religious resources safety science service services shadow social special sport
    sports staff state tax technology tourism trade transport treasury united water
    ward youth""".split()
)
"""What an office is for; such words alone name no organisation."""

VERBS_BEFORE = frozenset(
    """are beat became become call fired follow follows found gave get gets had has have
    heard held help helped helps hired hit include included includes is join joined joins kept
    know knows led left let lost made make makes meet meets met named put saw says see
    sees sent shot take takes thank thanked thanks told took visit visited visits was
    were won""".split()
)
"""Verbs that may stand before a role in lower case without being part of it."""

PARTICLES = frozenset(
    """abu ag al ben bin bint binti da dal de del della den der di dos du el ibn la le ould
    ten ter van von""".split()
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
        "j. crew",
        "j.c. penney",
        "j.p. morgan",
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
