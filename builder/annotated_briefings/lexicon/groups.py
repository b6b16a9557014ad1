"""Nouns by which a text goes on speaking of an organisation it has just named."""

GROUP_NOUNS = frozenset(
    """agency alliance army association bank board body broadcaster charity club coalition college
    commission committee company corporation council department faction federation firm force forces
    foundation fund government group institute institution judiciary judges league militia ministry
    movement network newspaper organisation organization panel parliament party police regulator
    school service supplier team think-tank troops union university watchdog website""".split()
)
"""Heads of descriptions such as "the alliance"; without the article and in lower case."""
