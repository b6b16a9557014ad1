"""What befell the people that a number counts, where no noun says who: "killing 12"."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from annotated_briefings.measuring.nearby import Nearby

_STEMS: Mapping[str, str] = MappingProxyType(
    {
        "kill": "killed",
        "wound": "wounded",
        "injur": "injured",
        "displac": "displaced",
        "arrest": "arrested",
        "detain": "detained",
        "rescu": "rescued",
        "evacuat": "evacuated",
    }
)
_WORDS = "killed|wounded|injured|displaced|arrested|detained|rescued|evacuated|missing|dead|hurt"
_KILLED = re.compile(rf"(?P<stem>{'|'.join(_STEMS)})(?:ed|es?|s|ing)")
_WERE_KILLED = re.compile(
    r",?\s{1,2}(?:others\s|more\s|of them\s)?(?:"
    r"(?:were|was|had been|have been|are|is|being|feared|confirmed|reported|presumed"
    r"|remain|remained|remains)\s{1,2}"
    rf"(?:\w{{4,12}}ly\s|also\s|still\s|feared\s|reported\s)?(?P<word>{_WORDS})\b"
    r"|(?:(?:may\s|might\s|could\s)?(?:have\s|had\s|has\s))?(?P<died>died)\b)",
    re.IGNORECASE,
)
_BETWEEN = frozenset(
    """another some a further at least about up to over more than almost nearly around roughly only
    approximately fewer less as many an estimated""".split()
)
"""Words that stand between the verb and its number."""


def casualties(text: str, end: int, ceiling: int, near: Nearby) -> str | None:
    """What befell those counted: "30 were wounded", "killing at least 12"; None for nothing.

    `end` is where the number and its hedges end, and `ceiling` how far may be read.
    """
    if found := _WERE_KILLED.match(text, end, ceiling):
        return "dead" if found["died"] else found["word"].lower()
    words = near.words
    while words and words[-1] in _BETWEEN:
        words = words[:-1]
    killed = _KILLED.fullmatch(words[-1]) if words else None
    return _STEMS[killed["stem"]] if killed else None
