"""What speaks for a name's being a place or against it, and what several such things make.

Weights are natural logarithms of odds; the logistic function makes a probability of their sum.
Those of what is common are near what a logistic regression finds in two corpora of news with marked
place names, with the language model's labels and without: `python -m quality.fitting` fits them
again. What is too rare there to be measured was set by hand.
"""

from math import exp
from typing import NamedTuple


class Clue(NamedTuple):
    """One thing that speaks for a place (a positive weight) or against it."""

    weight: float
    reason: str


def probability(weight: float) -> float:
    """How likely clues of this weight together make a place, from 0 to 1."""
    return 1 / (1 + exp(-weight))
