"""How sure a date is, by what tells it: a scale whose steps say how often each was right.

Counted on the news of GUM, our own articles and the histories of WikiWars, of the dates that these
annotate too; `make quality ARGS="--kind dates --by-rule"` shows it. What was met less than five
times is an estimate, put beside what is told likewise.
"""

CERTAIN = 0.99
"""The year stands beside the day, month, quarter or season: 703 of 703 right."""

SURE = 0.97
"""A year behind "in", "since" and the like: 415 of 416. As sure are "March last year", a weekday
that agrees with its day, and holidays of one day."""

CLEAR = 0.95
"""The year of a date right behind it; a year behind "the", "of" or "and"; yesterday, tomorrow, last
night; decades, centuries and digits: 158 of 162 in all."""

NEAREST = 0.93
"""The nearest to the article's date, in texts that tell of no other time: weekdays 149 of 154, days
and months without a year 87 of 89, "last week" and "this year" 49 of 51; and years that nothing
marks as such, 83 of 84."""

LIKELY = 0.85
"""Of the year, or so long after the day, that the same paragraph has named: 355 of 402 in histories
and 5 of 15 in news, where few are met; the article's year in a text that tells of others, 41 of 43
in news and 3 of 47 in histories; weekdays to come, 26 of 30; "today" and so long ago, 12 of 17."""

PROBABLE = 0.8
"""What was named further up: 138 of 167; the article's own weekdays, weeks and years in a paragraph
that tells of another time: 16 of 18, its units of time 9 of 10."""

FAIR = 0.7
"""Estimates of what was hardly met: "next Friday", "in two weeks", "the third quarter"; a month to
come that is over this year, 5 of 8."""

OPEN = 0.6
"""One reading of two: a season alone, 10 of 16; "today" in a quote, 1 of 3; a month that is not the
nearest one, 17 of 23; Christmas, which is a season too."""

UNLIKELY = 0.4
"""Too little to publish: a day that only names an event."""
