"""The steps from capitals in a text to what they stand for.

`capitals` finds them; `brackets`, `listing` and `initials` find their long forms in the text, with
the rules of `spelling`, `aligning` and `organisations`; `senses` weighs that against the glossary.
`annotators.acronyms` joins them.
"""
