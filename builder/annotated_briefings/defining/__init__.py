"""The steps from capitals in a text to what they stand for.

`capitals` finds them; `brackets` and `initials` find their long forms in the text, both with the
rules of `spelling`; `senses` weighs that against the glossary. `annotators.acronyms` joins them.
"""
