"""The steps from a person's decision to the text: its passages, what it means, what it puts right.

`annotators.decisions` yields what a decision says a passage is; `correcting` confirms and puts
right what the machine found; `checking` reports the decisions that came to nothing.
"""
