"""Reading numbers out of English words and digits, step by step, for the annotator of figures.

`numbers` reads amounts; `units` and `money` what they measure; `measures` joins the two; `ranges`
and `pairing` join neighbours; `hedges`, `counting` and `traps` read the words around.
"""
