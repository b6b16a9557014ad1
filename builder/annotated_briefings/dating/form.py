"""A written form of dates: how it looks, and how its value is reckoned."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from annotated_briefings.dating.setting import Reckoned, Setting


@dataclass(frozen=True, slots=True)
class Form:
    """One form; `reckon` gives None for what only looks like it ("31 February")."""

    name: str
    pattern: re.Pattern[str]
    reckon: Callable[[re.Match[str], Setting], Reckoned | None]
