"""How sure a date is, by what tells it: a scale whose steps say how often each was right.

Counted on the news of GUM and the histories of WikiWars, of the dates that these annotate too;
`make quality ARGS="--kind dates --by-rule"` shows it. What was met less than five times is an
estimate, put beside what is told likewise.
"""

CERTAIN = 0.99
"""The year stands beside the day, month, quarter or season: 660 of 660 right."""

SURE = 0.97
"""A year behind "in", "since" and the like: 346 of 346. As sure are "March last year", a weekday
that agrees with its day, and holidays of one day."""

CLEAR = 0.95
"""The year of a date right behind it: 25 of 26; a year behind "the", "of" or "and": 77 of 78;
yesterday, tomorrow, last night: 8 of 8; decades, centuries and digits: 17 of 17."""

NEAREST = 0.93
"""The nearest to the article's date, in texts that tell of no other time: weekdays 21 of 22, days
and months without a year 10 of 10, "last week" and "this year" 12 of 13; and years that nothing
marks as such, 79 of 80."""

LIKELY = 0.85
"""Of the year, or so long after the day, that the same paragraph has named: 357 of 404; "today",
and so long ago: 6 of 7; a weekday that a word or the tense puts into a week."""

PROBABLE = 0.8
"""The same, where that was named further up: 144 of 175; the article's own weekdays, weeks and
years in a paragraph that tells of another time: 5 of 7, its units of time 9 of 10."""

FAIR = 0.7
"""Estimates of what was hardly met: "next Friday", "in two weeks", "the third quarter"."""

OPEN = 0.6
"""One reading of two: a season alone, 12 of 21; "today" in a quote, 0 of 1; Christmas, which is a
season too; the article's year in a text that tells of others: 3 of 33 in histories, where it
nearly always belongs to another."""

UNLIKELY = 0.4
"""Too little to publish: a day that only names an event."""
