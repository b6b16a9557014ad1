"""The words around a name that tell the government of a country or a capital from the place."""

GOVERNING = frozenset(
    """agreed agrees allied approves backed backs ban banned bans blame blamed blames
    bought broke buys condemned condemns considers cut decided ends expelled gave gives
    imposed intends keeps kept knew knows lobbied needs negotiated offered offers
    opposes owes paid pays planned plans protested protests recognised recognises
    recognized recognizes refused refuses rejected rejects sanctioned sees sends sent
    signed sold sought spends spent summoned supported supports takes threatened
    threatens took trade trades tried tries wanted wants weighs welcomed withdrew""".split()
)
"""Verbs beside those of reporting that make the capital or country before them a government."""

DONE_BY = frozenset(
    """accused approved backed brokered condemned drafted financed funded hosted imposed led
    mediated paid proposed rejected sanctioned signed sponsored supported""".split()
)
"""Participles before "by" that make a government of the name behind it: "led by France".

Some are in `GOVERNING` or among the verbs of reporting; the others are not, as subjects of "led" or
"hosted" are cities as often.
"""

HAPPENING = frozenset(
    """arrive awake awakened awoke be become been began begin begun being burn burned burning
    celebrate celebrated celebrating come coming deserted die died dying emerge emerged emptied
    endure endured expand expanded expanding experience experienced experiencing face faced facing
    fall fallen falling feel feeling get getting go going grow growing grown happen have having
    host hosted hosting last lie lived lying located lose losing lost look looking marked open
    opened ranked recorded recover recovered recovering remain remained remaining rise rising
    seem seemed see seen seeing sink sinking sit sitting stay stayed stood suffer suffered
    suffering turned wake waking witness witnessed witnessing""".split()
)
"""Verbs of what becomes of a city: of a capital before any other its government is meant."""

MODALS = frozenset("can cannot could may might must shall should will would won't".split())

DEALINGS = frozenset(
    """accord agreement alliance ceasefire cooperation deal deals dialogue dispute disputes feud
    negotiations pact pressure relations rift row sanctions standoff summit talks tension tensions
    ties treaty truce war""".split()
)
"""Nouns that with "with", "against" or "between" make a government of the capital after them."""

ASKED_FROM = frozenset(
    """aid approval assurances backing blessing concession concessions demand demands directive
    funding grant guarantee guarantees instructions loan order orders permission pledge pressure
    promise reply request requests response signal support""".split()
)
"""Nouns that with "from" do so: "approval from Brussels"."""

ADDRESSED_TO = frozenset(
    """appeal appealed appealing appeals complain complained complaint letter loyal message pledge
    request requests signal warning""".split()
)
"""Words that with "to" do so: "complained to Brussels"."""
