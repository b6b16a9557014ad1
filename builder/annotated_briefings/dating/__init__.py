"""Reading dates out of English words and digits, step by step, for the annotator of dates.

Tables of written forms, each with how its value is reckoned: `days` and `numeric` (a day of the
calendar), `near_days` (Friday, yesterday), `months`, `seasons`, `quarters`, `periods`, `years`,
`holidays`, `units` and `relative` (from the article's date), `reported` (what a report on business
is about) and `story` (from the date before).

A form is reckoned in its `setting`: how far the `narrative` has come, and whether the `tense`
looks back or ahead; `yearless` tells the year of what is written without one, `datelines` the
day on which a report was written, and `certainty` how sure each is. `triggers` says which word may
begin which form, `beginnings` where in a text one may begin, `finding` runs over the text, and
`ranges` pairs the ends of a stretch.
"""
