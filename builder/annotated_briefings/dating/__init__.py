"""Reading dates out of English words and digits, step by step, for the annotator of dates.

`days`, `near_days`, `periods`, `years` and `relative` are tables of written forms, `setting` is
what a form is reckoned from, `tense` tells a Friday that is over from one to come, and `finding`
runs over a text.
"""
