"""Words that end the name of a street in an address, in full and as the United States Postal
Service abbreviates them (Publication 28, appendix C1)."""

STREET_WORDS = frozenset(
    """Street St Road Rd Avenue Ave Boulevard Blvd Drive Dr Lane Ln Way Court Ct Place Pl Highway
    Hwy Parkway Pkwy Terrace""".split()
)
"""Those of which many a thing is called that has a year are left out: 1989 Tiananmen Square."""
