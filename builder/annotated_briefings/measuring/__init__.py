"""Reading numbers out of English words and digits, step by step, for the annotator of figures.

`openings` says where an amount may begin; `numbers` reads it, with `digits` and `signs` for digits
and `spelling`, `fractions`, `crowds` and `scaling` for words. `units` and `money` (to
whose forms `unit_forms` and `money_forms` add) read what it measures, and `namesakes` whose dollars
they are; `measures` joins the two, `pairing` and `conversions` join neighbours. `nearby` holds the
words around, by which `hedges` and `idioms`, `ages`, `counting` and `totals`, `casualties`,
`attributing`, `capitals` and `traps` go; `judging` makes the figure of all that, and `certainty`
says how sure it is.
"""
