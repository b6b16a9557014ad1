"""Reading numbers out of English words and digits, step by step, for the annotator of figures.

`numbers` reads amounts, with `spelling`, `fractions`, `crowds` and `scaling` for those in words;
`units` and `money` (to whose forms `unit_forms` and `money_forms` add) read what they measure;
`measures` joins the two, `pairing` and `conversions` join neighbours. `nearby` holds the words
around, by which `hedges` and `idioms`, `ages`, `counting` and `totals`, `casualties`, `attributing`
and `traps` go; `judging` makes the figure of all that, and `certainty` says how sure it is.
"""
