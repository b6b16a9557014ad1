"""Verbs by which studies and counts tell figures, and nouns for what tells them so.

The choice is our own: in news these stand for the source of a figure, not for a speaker.
"""

TELLING = frozenset(
    """found finds find showed shows show suggested suggests suggest indicated indicates indicate
    put puts counted counts recorded records registered registers calculated calculates tallied
    tallies""".split()
)
"""Verbs that give a figure to their subject where that is one of `SOURCES`, or "that" follows."""

SOURCES = frozenset(
    """agency analysis analysts association authorities authority body broadcaster bureau campaigners
    census centre center charity commission corporation count department economists experts
    figures group index inquiry inspectors institute institution investigation investigators
    ministry model monitor monitors observatory office officials organisation organization paper
    police poll pollsters polls records register report reports research researchers review
    scientists statistics studies study survey surveys tally team test tests union university
    watchdog""".split()
)
"""Heads of phrases for those that count, measure and ask."""
