"""Numbers that measure nothing: names, versions, scores, phone numbers, clock times, pronouns."""

import re
from collections.abc import Sequence
from decimal import Decimal

from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.nouns import NUMBERED
from annotated_briefings.lexicon.streets import STREET_WORDS
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.measuring.nearby import Nearby
from annotated_briefings.measuring.phrasing import ends_in_plural

_GLUED_BEFORE = re.compile(r"(?:[#@_\\/:=]|\w|\w[-–—.,‑/']|\d\s?[-–—:/x×]\s?|\d )\Z")
_HANGS = re.compile(r"\w[-‑]?\Z")
_TIMES = frozenset("x×")
_GLUED_AFTER = re.compile(
    r"[^\W_]|_|[/:.,=@\\]\d|\s?[-–—×:]\s?\d| \d|-[a-z]?\d|'\d|°|\s?[′″]|['’]s\b(?! worth)"
)
_CLOCK = re.compile(
    r"\s?(?:[ap]\.?\s?m\b|o['’]clock|GMT|UTC|BST|CET|EST|EDT|hrs\b|hours local|local time|noon"
    r"|midnight)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\s(?:of|another|by|or|more|who|whom|that|which|is|was|can|could|has|had|must|should|may"
    r"|might|would|will|side|thing|hand|way|reason|point|example|kind|sort|moment|time|day|night|in"
    r"|and|to)\b",
    re.IGNORECASE,
)
_NOT_ALONE = frozenset(
    """no any some every each which this that the another such number first last next new good
    big bad great little loved square day""".split()
)
_YEAR_BEFORE = frozenset(
    """in since until till by during before after from of the between and to early late mid circa
    around year for""".split()
)
_QUANTITY_BEFORE = frozenset(
    """to of by at from than is was are were be numbered numbering totalled totaled totalling
    totaling reached reaching hit killing wounding injuring killed wounded injured left and or
    another for with among between rescued arrested detained evacuated in only just equals equal
    including include includes reaches scored scoring further additional saved all these
    those""".split()
)
_ORDINAL_BEFORE = frozenset(
    """first second third last latter former other better top bottom northern southern eastern
    western upper lower each final opening back my his her their""".split()
)
_JOINS = frozenset(("and", "or", "to"))


_ADDRESS = re.compile(
    rf"\s(?:(?:[A-Z][\w.'’-]*\s){{1,3}}(?:{'|'.join(sorted(STREET_WORDS))}|Square|Circle|Route)\b"
    r"|(?:[a-z]+\s)?block (?:of|on)\b)"
)


_YEAR_AT_END = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d \Z")
"""A year with nothing but a space before a number: "in 1999 300 people left"."""


_ROADS = frozenset(("u.s.", "us", "hwy", "state", "county"))


def _is_branch(measure: Measure, near: Nearby) -> bool:
    """Whether a letter is that of a road and no ampere: "Highway 27A", "U.S. 377 N"."""
    one_letter = measure.short and measure.span.end - measure.core.span.end <= len(" A")
    return one_letter and (near.last in _ROADS or _follows_numbered(near.words))


def _is_phone(measure: Measure) -> bool:
    """Whether a range is as long as the number of a telephone, and as its parts: "555-0134"."""
    digits = len("555-0134")
    return len(measure.span) == digits and measure.low < 1000 <= (measure.high or 0)


def is_address(measure: Measure, near: Nearby) -> bool:
    """Whether a number is that of a house or a block: "12 Market Street", "the 400 block of"."""
    plain = measure.sort == "count" and not measure.core.spelled and measure.high is None
    return plain and _ADDRESS.match(near.after) is not None


def is_glued(measure: Measure, near: Nearby) -> bool:
    """Whether a number hangs on a letter, a sign or another number, or tells the time."""
    if measure.sort in ("money", "percent"):
        return near.before[-1:].isalnum()
    if measure.core.spelled:
        return bool(_HANGS.search(near.before[-2:]) or _CLOCK.match(near.after))
    apart = near.last.isalpha() and near.last not in _TIMES
    glued = not apart and _GLUED_BEFORE.search(near.before[-4:])
    if glued and not _YEAR_AT_END.search(near.before[-6:]):
        return True
    if _CLOCK.match(near.after):
        return True
    return measure.sort == "count" and _GLUED_AFTER.match(near.after) is not None


def is_name(measure: Measure, near: Nearby, *, hedged: bool, counted: str | None) -> bool:
    """Whether a number is part of a name, a date or a turn of speech, and no figure."""
    if measure.sort in ("money", "percent") or measure.low < 0:
        return False
    if measure.sort in ("unit", "age"):
        if _is_branch(measure, near):
            return True
        return _is_idiom(measure, near.after, hedged=hedged) or bool(
            re.match(r"[^\W_]|\d|[-–]\d", near.after)
        )
    if measure.sort == "share":
        return near.last in _ORDINAL_BEFORE
    if measure.core.spelled:
        return _is_idle_word(measure, near, hedged=hedged, counted=counted)
    return _is_bare_name(measure, near, hedged=hedged, counted=counted)


_ANOTHER = re.compile(
    r"['’]s\b|(?:\s[\w'’-]+){1,3}\s(?:to|after|from|over) (?:another|the (?:next|other))\b"
)
"""Behind "one" these make it a turn of speech: "one's own", "from one place to another"."""
_AT_A_TIME = re.compile(r"\s\w+ (?:at a time|by one)\b")


def is_pronoun(measure: Measure, near: Nearby) -> bool:
    """Whether "one" stands for somebody, or means the same: "one of them", "one thing"."""
    if not (measure.core.spelled and measure.sort == "count" and _is_one(measure)):
        return False
    return any(turn.match(near.after) for turn in (_PRONOUN, _ANOTHER, _AT_A_TIME))


def _is_one(measure: Measure) -> bool:
    return measure.core.low == 1 and measure.high is None and measure.core.scale == 1


def _is_idiom(measure: Measure, after: str, *, hedged: bool) -> bool:
    """Whether "one day" says when, not how long."""
    idle = measure.name in ("day", "night", "second", "minute") and not measure.singular
    one = measure.core.spelled and measure.low == 1 and measure.high is None
    return one and idle and not hedged and not re.match(r"['’]s\b", after)


_OF_THEM = re.compile(r"\sof (?:them|those|these|which|whom)\b")
_ARE = re.compile(r"\s(?:are|were|have|had|remain|remained)\b")
"""Behind a number that stands for those it counts: "nine are in hospital"."""
_POINTING = frozenset("the other these those both one".split())
_TALLIED = frozenset(
    """reported reports recorded records confirmed confirms has had have said says lists listed need
    needs want wants wanted offered took lost won holds held got gets""".split()
)
_GROUPS = GROUP_NOUNS | frozenset("band crew family gang household jury squad".split())
_RISEN = frozenset("climb climbed climbs grew grown rise risen rises rose".split())
_STOPS = re.compile(r"[.,;]|\Z")
_LAST_HOUR, _DOZEN = 24, 12


def _is_bare_name(measure: Measure, near: Nearby, *, hedged: bool, counted: str | None) -> bool:
    core = measure.core
    if core.grouped or core.scale > 1:
        return False
    if _is_phone(measure):
        return not (hedged or counted)
    dated = near.last in _YEAR_BEFORE
    if _follows_numbered(near.words):
        return True
    if hedged:
        return _is_modern_year(measure) and dated and not (counted or _is_told(near))
    if _is_modern_year(measure) or (_is_old_year(measure) and dated):
        return dated or not (counted and ends_in_plural(counted))
    if core.low == 1 and counted and counted[0].isupper() and near.follows_capital:
        return True  # "the Region 1 Board"
    if counted or _is_told(near):
        return False
    if near.last == "at" and core.low <= _LAST_HOUR:
        return True
    return near.follows_capital or near.last not in _QUANTITY_BEFORE


_SHORT = frozenset(("fig.", "no.", "nos.", "vol."))
"""Short forms of such words; behind others a point ends the sentence: "last week. Ten men came"."""


def _follows_numbered(words: Sequence[str]) -> bool:
    """Whether the word before is one whose number is a name: "page 12", "lanes 5 and 7"."""
    if words and (words[-1].rstrip(":") in NUMBERED or words[-1] in _SHORT):
        return True
    pair = len(words) > 2 and words[-1] in _JOINS and words[-2].isdigit()
    return pair and (words[-3] in NUMBERED or words[-3].removesuffix("s") in NUMBERED)


_FIRST_YEAR, _MODERN, _LAST_YEAR = 1000, 1400, 2100
"""Years as news tells them; those before 1400 are numbers as often."""


def _is_modern_year(measure: Measure) -> bool:
    return _has_four_digits(measure) and _MODERN <= measure.core.low <= _LAST_YEAR


def _is_old_year(measure: Measure) -> bool:
    return _has_four_digits(measure) and _FIRST_YEAR <= measure.core.low < _MODERN


def _has_four_digits(measure: Measure) -> bool:
    return measure.high is None and len(measure.span) == len("2017")


def _is_idle_word(measure: Measure, near: Nearby, *, hedged: bool, counted: str | None) -> bool:
    """Number words that count nothing: pronouns, "half a …" without a unit, "scores" as a verb."""
    core = measure.core
    if re.match(r"[-‑]", near.after) and not counted:
        return True
    if core.scale == 1 and _is_one(measure):
        return near.last in _NOT_ALONE or near.after[:1] in "-‑" or not (counted or hedged)
    if core.low == Decimal("0.5") or core.low == 0:
        return not counted or core.low != 0
    if core.hedge == "few" and core.scale == 20:
        return not re.match(r"\sof\b", near.after)
    if _follows_numbered(near.words):
        return True
    told = counted or hedged or measure.high or _is_told(near)
    return not told and core.scale == 1 and core.low <= _DOZEN and core.low == int(core.low)


def _is_told(near: Nearby) -> bool:
    """Whether a bare number stands for those that it counts: "Lebanon reported three."."""
    if _OF_THEM.match(near.after) or (_ARE.match(near.after) and near.last not in _POINTING):
        return True
    if near.last == "of" and not _GROUPS.isdisjoint(near.words[-2:-1]):
        return True
    risen = near.last == "to" and not _RISEN.isdisjoint(near.words[-2:-1])
    return (risen or near.last in _TALLIED) and _STOPS.match(near.after) is not None
