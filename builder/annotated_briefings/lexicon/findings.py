"""Verbs by which studies and counts tell figures, and nouns for those that tell them so.

The choice is our own: in news these stand for the source of a figure, not for a speaker.
"""

FINDING = frozenset(
    """found finds find showed shows show suggested suggests suggest indicated indicates indicate
    calculated calculates""".split()
)
"""Verbs that give a figure to their subject where that is one of `STUDIES`, or "that" follows."""

COUNTING = frozenset(
    """counted counts estimated estimates forecast forecasts logged measured measures rated recorded
    records registered tallied""".split()
)
"""Verbs that do where it is one of `STUDIES` or `AUTHORITIES`, or an acronym."""

PUTTING = frozenset("put puts gave gives".split())
"""Verbs that do, whoever it is, where "at" or "as" stands before the figure."""

STUDIES = frozenset(
    """analysis analysts census data economists experts figures index inquiry investigation
    investigators model monitors observatory paper poll pollsters polls records report reports
    research researchers review scientists statistics studies study survey surveys test
    tests""".split()
)
"""Heads of phrases for what measures and asks."""

AUTHORITIES = frozenset(
    """agency association authorities authority body broadcaster bureau campaigners centre center
    charity commission corporation count department group inspectors institute institution
    ministry monitor office officials organisation organization police tally union university
    watchdog""".split()
)
"""Heads of phrases for those that keep count."""
