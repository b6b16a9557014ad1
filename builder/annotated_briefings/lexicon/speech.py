"""The verbs by which news hands a statement to somebody else, and the words that stand near them.

The choice of verbs is our own: those that English news uses to attribute a statement, an opinion
or an estimate. Verbs that only sometimes do ("found", "showed", "heard") are left out.
"""

from collections.abc import Mapping
from types import MappingProxyType

_REGULAR = (
    """accuse acknowledge add advise affirm allege announce answer argue assert boast caution
    characterise characterize claim clarify comment complain concede conclude confide confirm
    contend continue counter declare demand describe disclose doubt elaborate emphasise
    emphasize estimate exclaim expect explain fear hope indicate inform insist joke maintain
    mention mutter note observe opine pledge predict proclaim promise propose reason reassure
    recall reckon recommend recount reiterate remark remind report respond retort reveal
    speculate state stress suggest suspect theorise theorize tweet underline underscore urge
    voice vow warn"""
).split()

_OTHER_FORMS = (
    "say says said saying tell tells told telling believe believes believed believing "
    "think thinks thought thinking deny denies denied denying reply replies replied replying "
    "admit admits admitted admitting write writes wrote writing call calls called calling "
    "testify testifies testified testifying ask asks asked asking quip quips quipped reads"
).split()


def _forms(verb: str) -> tuple[str, str, str, str]:
    stem = verb.removesuffix("e")
    third = f"{verb}es" if verb.endswith("ss") else f"{verb}s"
    return verb, third, f"{stem}ed", f"{stem}ing"


REPORTING: frozenset[str] = frozenset(form for verb in _REGULAR for form in _forms(verb)).union(
    _OTHER_FORMS
)
"""Every form of a verb that gives a statement or an opinion to its subject, in lower case."""

NOUNS_TOO: frozenset[str] = frozenset(
    "answer answers call calls caution claim claims comment comments counter counters demand "
    "demands doubt doubts estimate estimates fear fears hope hopes joke jokes mention note notes "
    "pledge pledges promise promises reason reasons remark remarks report reports reply replies "
    "state states stress suspect suspects tweet tweets voice voices vow vows".split()
)
"""Those forms that are nouns as often; without a parse they count only where a clause follows."""

HALF_VERBS: frozenset[str] = frozenset(
    "alleged estimated expected feared reported suspected".split()
)
"""Those forms that stand behind a noun as often ("aid expected soon"); they too need a clause."""

GOING_ON: frozenset[str] = frozenset("continue continued continues continuing".split())
"""Those forms that are about speech only next to a quote or a colon."""

DOING: frozenset[str] = frozenset(
    """add added adds admit admits admitted ask asked asks call called calls complain complained
    complains concede conceded concedes declare declared declares demand demanded demands pledge
    pledged pledges promise promised promises promising reply replied replies vow vowed
    vows""".split()
)
"""Those forms whose object is what somebody does, and no statement, unless "that" follows: asked
for 20 beds, admitted 30 patients, added 5 per cent."""

TIMES: frozenset[str] = frozenset(
    "afternoon autumn day evening month morning night season spring summer week weekend winter "
    "year".split()
)
"""Nouns that with "this", "last" or "next" open a sentence without being its subject."""

WEEKDAYS: frozenset[str] = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Capitalised words that are part of neither the name nor the subject they stand before."""

PARTICIPLES: frozenset[str] = frozenset(
    "accused advised alleged believed called claimed confirmed described estimated expected feared "
    "promised recommended reported suspected thought told urged".split()
)
"""Those forms that describe the noun before them where "to", "by", "of" or "dead" follows."""

ADVERBS: frozenset[str] = frozenset(
    "also again already always earlier even first just later never now often once only previously "
    "recently repeatedly separately since soon still then today yesterday meanwhile "
    "has have had would will could may might must".split()
)
"""Words that may stand between a subject and its verb."""

PASSIVES: frozenset[str] = frozenset("am are be been being is isn't was were wasn't".split())
"""Before a past participle these make the subject the one who is told, not the one who tells."""

NO_SPEAKERS: frozenset[str] = frozenset(
    """case cases checks deaths epidemic estimate estimates expectations far fears hopes lives
    number numbers outbreak rate rates samples second third toll total totals""".split()
)
"""Nouns that no statement comes from: "estimates suggest" has nobody who says so."""

TAKING: frozenset[str] = frozenset("claim claimed claiming claims".split())
TAKEN: frozenset[str] = frozenset("lives life".split())
"""What takes lives says nothing: the war has claimed many lives."""

BREAKS: frozenset[str] = frozenset(
    "after although as because before but by despite during if how into like once or so than "
    "that though to under unless until what when where whether which while whilst who whom why "
    "with whose via per not don't doesn't didn't did do does".split()
)
"""Words that no subject runs across."""

PRONOUNS: frozenset[str] = frozenset("he she they it we i".split())
"""Subjects that stand for somebody named before."""

DETERMINERS: frozenset[str] = frozenset(
    "a an the this these those his her its their our my your some any no one several many "
    "two three four five most both another other each every few".split()
)
"""Words that open a noun phrase in lower case."""

PREPOSITIONS: frozenset[str] = frozenset(
    "about against among around at between for from in near of off on over through".split()
)
"""Words that may stand inside a subject, but never open one."""

TEXTS: frozenset[str] = frozenset(
    """article audit book bulletin communique complaint declaration document editorial email
    filing indictment inscription judgment lawsuit leaflet letter manifesto memo message note
    notice paper petition release report resolution ruling sign statement study suit survey text
    transcript tweet verdict warrant website""".split()
)
"""What somebody wrote, which speaks for them: "the report states"."""

NAMING: frozenset[str] = frozenset(
    "album book called dubbed entitled exhibition film labeled labelled motto named nicknamed "
    "novel operation painting project so-called song titled website word words".split()
)
"""Words after which quotation marks hold a name or a title, not what somebody said."""

CALLING: frozenset[str] = frozenset(
    """brand branded branding brands call called calling calls characterise characterised
    characterises characterize characterized characterizes denounce denounced denounces describe
    described describes describing dismiss dismissed dismisses label labeled labelled
    labels""".split()
)
"""Verbs of which even one quoted word is what somebody said: called the ruling "dangerous"."""

JUDGING: frozenset[str] = frozenset(
    """agree agreed agrees applaud applauded applauds begged brand branded brands celebrate
    celebrated chanted chanting chants cite cited cites condemn condemned condemning condemns
    cried cries criticise criticised criticises criticize criticized criticizes crying decried
    decries denounce denounced denounces deplore deplored deplores dismiss dismissed dismisses
    hail hailed hails label labeled labelled labels lament lamented laments laughed laughs
    pleaded pleads posted posting posts praise praised praises praising put puts read reading
    referred refers reject rejected rejects remembered remembers repeated repeats screamed screaming
    screams shouted shouting shouts sighed sighs slammed smiled smiles snapped sought speak
    speaks spoke summed talked talks termed texted want wanted wants welcome welcomed welcomes
    whispered whispering whispers wondered wonders yelled yelling yells""".split()
)
"""Verbs that give their subject's words only where a quote follows: spoke of a "grave error"."""

HOLDING: frozenset[str] = CALLING | frozenset("declare declared declares declaring".split())
"""The verbs of `CALLING`, and one that stands before who speaks too: "We won," declared Ana Li."""

WITH_OBJECT: frozenset[str] = CALLING | frozenset(
    "accuse accused accuses tell telling tells told".split()
)
"""Verbs behind which whom or what they speak of stands, never who speaks: called the ruling …"""

BEING: frozenset[str] = frozenset(
    "are be became become been being felt is isn't looked looks remained remains seemed seems "
    "wasn't was were".split()
)
"""Verbs behind which a quoted word says what somebody holds a thing to be: it was "unsafe"."""

OBJECTS: Mapping[str, str] = MappingProxyType({"him": "he", "her": "she", "them": "they"})
"""Pronouns behind "according to" or "quoted", with the subject that each stands for."""

MEN: frozenset[str] = frozenset(
    """alderman baron boyfriend brother businessman chairman congressman councilman count duke
    father grandfather grandson headmaster husband king lord man mr policeman priest prince
    salesman sir son spokesman stepfather sultan uncle widower""".split()
)
WOMEN: frozenset[str] = frozenset(
    """actress aunt baroness businesswoman chairwoman congresswoman councilwoman countess dame
    daughter duchess empress girlfriend granddaughter grandmother headmistress lady miss mother mrs
    ms nun policewoman princess queen sister spokeswoman stepmother widow wife woman""".split()
)
"""Titles and roles that tell "he" from "she"."""
