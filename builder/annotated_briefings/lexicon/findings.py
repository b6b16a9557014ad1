"""Verbs by which studies and counts tell figures, and nouns for those that tell them so.

The choice is our own: in news these stand for the source of a figure, not for a speaker.
"""

FINDING = frozenset(
    """found finds find showed shows show suggested suggests suggest indicated indicates indicate
    calculated calculates""".split()
)
"""Verbs that give a figure to their subject where that is one of `STUDIES`, or "that" follows."""

COUNTING = frozenset("put puts counted counts recorded records registered tallied".split())
"""Verbs that do where it is one of `STUDIES` or `AUTHORITIES`."""

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
