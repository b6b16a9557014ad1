"""Which figures count the same thing, and whether they can all be true.

`nouns` and `states` read what is counted, of whom and what befell them; `situating` where and
when; `telling` joins these to the quantity of each figure. `bounds` is what a figure leaves open,
`differing` finds those of one quantity that cannot both be true, `comparison` holds it all. Nothing
here is averaged, and nobody is declared right.
"""
