"""The words around a name that make it somebody's: titles, ranks, roles, and what no name holds.

The choice is our own, from the offices, ranks and trades that English news puts beside a name.
"""

COURTESY = frozenset("mr mrs ms miss mr. mrs. ms. mx sir dame lord lady".split())
"""Titles that say nothing of what somebody does; they are no role."""

TITLES = frozenset(
    """dr dr. prof prof. professor gen gen. general col col. colonel maj maj. major capt capt.
    captain lt lt. lieutenant sgt sgt. sergeant cpl corporal pvt private cmdr commander adm adm.
    admiral brig brig. brigadier marshal commodore president premier chancellor king queen prince
    princess emir sultan pope cardinal archbishop bishop father sister rev rev. reverend rabbi
    imam sheikh ayatollah judge justice rep rep. representative sen sen. senator gov gov. governor
    congressman congresswoman mayor minister secretary attorney ambassador inspector
    superintendent constable detective coach chairman chairwoman speaker undersecretary envoy
    director spokesman spokeswoman spokesperson councillor commissioner lieutenant-general
    major-general lieutenant-colonel brigadier-general vice-president""".split()
)
"""The last words of titles and ranks that stand before a name, capitalised in the text."""

ROLES = TITLES | frozenset(
    """activist actor actress adviser advisor agent aide ally analyst archaeologist
    architect artist assistant astronaut athlete author baker banker barrister bishop
    blogger boss broker campaigner candidate caretaker ceo cfo chair chairperson chief clerk
    co-author co-founder coauthor cofounder columnist conductor conservationist consultant
    contractor cook coordinator correspondent cosplayer counsel counsellor critic cto
    curator cyclist dancer dean defender delegate deputy designer diplomat diver doctor
    driver economist editor engineer executive expert farmer filmmaker firefighter fisherman
    forward founder friend geologist goalkeeper guard guitarist head headmaster headteacher
    hiker historian host husband hydrologist instructor investigator journalist lawmaker
    lawyer leader lecturer legislator linguist magistrate manager mechanic member mep
    meteorologist midfielder militant mother mp musician negotiator nurse officer official
    operator organiser organizer owner painter paramedic partner passenger pastor
    pathologist photographer physicist pilot player plumber poet politician priest principal
    producer programmer prosecutor psychologist publisher rapper rector refugee reporter
    researcher resident runner sailor scholar scientist seismologist shopkeeper singer
    soldier solicitor specialist striker student supervisor surgeon survivor teacher
    technician trader treasurer trustee veteran victim volunteer warden widow wife winner
    witness worker writer""".split()
)
"""Nouns for what somebody does or is, in the singular."""

ROLE_PARTICIPLES = frozenset("acting commanding founding leading managing retired visiting".split())
"""Words in -ed and -ing that belong to a role; others before one are verbs."""

FORMER = frozenset("former then ex acting deputy retired late outgoing".split())
"""Words in lower case that open a title: "former President"."""

OFFICES = frozenset(
    """home shadow state foreign defence defense education interior health finance prime vice
    deputy transport energy trade culture environment labour agriculture justice economy treasury
    first chief staff executive general emeritus overseas european united""".split()
)
"""What an office is for; such words alone name no organisation."""

VERBS_BEFORE = frozenset(
    """met saw shot hit led left won beat sent held made took gave found named kept lost put hired
    fired told is was were are has had have became become says""".split()
)
"""Verbs that may stand before a role in lower case without being part of it."""

PARTICLES = frozenset(
    """abu al bin ibn binti bint da dal de del della den der di dos du el la le ten ter van
    von""".split()
)
"""Words inside a name that need no capital."""

PREFIXES = frozenset("ad al an ar as ash at az ben bin d ed el es ibn l o ul ur".split())
"""What a name may begin with in lower case before a hyphen or an apostrophe: al-Obeidi."""

NO_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december christmas easter ramadan street road
    avenue river lake mount island north south east west northern southern eastern western
    islamic state international national rights watch republic states nations war award cup
    league act day week month year""".split()
)
"""Capitalised words that no person's name holds."""
