"""Number words that a capital makes part of a name: "the Five Pillars", "Ten Mile", "TV One"."""

import re

from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby

_CAPITAL = re.compile(r"[A-Z][a-z]+[ -][A-Z]")
_CAPITALS = re.compile(r"\s[A-Z]\w+")
_OPENING_MARKS = '.!?:"“”—–-)'
"""What a sentence may open behind, datelines in brackets and before a dash too."""
_MORE_CAPITALS = re.compile(r"\s[A-Z]\w+\s[A-Z]\w+")


def is_in_capitals(measure: Measure, near: Nearby, text: str, counted: str | None) -> bool:
    """Whether a number word has a capital as part of a name: "of the Five Pillars", "Ten Mile".

    A sentence may open with a number; there it takes a phrase of capitals to be a name.
    """
    if measure.sort == "unit":
        return measure.core.spelled and _CAPITAL.match(text, measure.span.start) is not None
    if not measure.core.spelled or not text[measure.span.start].isupper():
        return False
    named = (counted or "").split()
    opens = not near.before.strip() or near.before.rstrip()[-1] in _OPENING_MARKS
    if not opens and near.follows_capital:
        return True  # "the TV One network"
    if not named or not all(word[0].isupper() for word in named):
        return False
    if not _CAPITALS.match(near.after):
        return False
    return bool(_MORE_CAPITALS.match(near.after)) if opens else near.before[-1].isspace()
