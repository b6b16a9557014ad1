"""Words that show where the noun phrase behind a number ends, for texts read without a model."""

PLURALS = frozenset(
    """people men women children police troops personnel staff cattle sheep fish deer aircraft
    spacecraft hovercraft media youth feet teeth mice geese oxen dead wounded injured killed missing
    hurt displaced homeless detained arrested others dozen servicemen servicewomen policemen
    policewomen firemen fishermen gunmen militiamen businessmen businesswomen congressmen clergymen
    spokesmen chairmen salesmen crewmen tribesmen craftsmen countrymen kinsmen horsemen infantry
    cavalry artillery crew livestock criteria phenomena data bacteria alumni nuclei fungi
    crises analyses theses bases oases species series swine head
    cod salmon trout bison elk moose buffalo shrimp squid poultry""".split()
)
"""Words that stand for many though they do not end in -s, and casualties by kind."""

ADJECTIVES = frozenset(
    "dead wounded injured killed missing hurt displaced homeless detained arrested".split()
)
"""Those of them that stand before a noun as well: "12 injured miners"."""

SINGULARS_IN_S = frozenset(
    """his hers its this thus yes is was has does us plus minus versus virus campus bus gas bias
    status census consensus mass class glass grass loss boss cross press progress success access
    process business illness witness news politics always perhaps across less
    unless various previous serious religious famous dangerous
    numerous indigenous enormous nervous
    precious anonymous continuous says as besides afterwards sometimes upwards towards
    overseas sans chess paris davis harris lewis ellis tunis memphis francis chris""".split()
)
"""Words in -s that are no plurals."""

STOPS = frozenset(
    """a an and are as at be been before because being but by can could did do does during each else
    even every for from had has have he her here him his how however i if in into is it its last may
    me might more most must my next no nor not now of off on once one only onto or our out over own
    said same say says she should since so some such than that the their them then there these they
    this those though through throughout till to too toward towards under until up upon us very via
    was we were what when where whether which while who whom whose why will with within without
    would yet you your about after against along among around away back between beyond both near
    across above below ago also already came come comes fell rose went took made left got gave
    became began broke brought felt found held kept knew led lost met paid put ran sat saw sold sent
    set spoke spent stood told thought won wrote lay died lived voted per percent
    remain remains remained need needs want cost costs die live hit shot
    struck sank flew grew drew threw drove rode swam fought caught sought bought crashed""".split()
)
"""Function words and everyday verbs: no noun phrase behind a number runs on over them."""

PERSONS = frozenset(
    """person man woman child boy girl soldier civilian policeman officer fighter militant rebel
    gunman journalist worker student prisoner hostage protester demonstrator refugee migrant
    villager passenger pilot driver doctor nurse teacher patient victim survivor suspect attacker
    bomber militiaman sailor marine official""".split()
)
"""People of whom one is news: "one soldier" is a figure where "one thing" is none."""

COUNTED_ONCE = PERSONS | frozenset(
    """arrest bomb case casualty count dead death family fatality goal hurt injured injury killed
    missing ship vehicle vote wounded""".split()
)
"""What is news though there is but one: "one case" is a figure where "one thing" is none."""

NUMBERED = frozenset(
    """page pages chapter chapters section sections article articles number no nos paragraph line
    lines phase stage level grade type model version step part table figure fig lane gate room floor
    channel route highway road interstate freeway avenue flight boeing airbus resolution amendment
    rule title form formula box group division unit area apollo windows explorer firefox html block
    zone district ward sector item category class terminal platform track studio post posts bus
    league round day week game episode season volume vol psalm verse case building apartment suite
    exit mark covid code bill proposition act schedule annex appendix note""".split()
)
"""Words whose number is a name: "Highway 61", "page 12", "police posts 5 and 7", "at 9"."""
