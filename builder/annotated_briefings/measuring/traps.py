"""Numbers that measure nothing: names, versions, scores, phone numbers, clock times, pronouns."""

import re
from decimal import Decimal

from annotated_briefings.lexicon.nouns import NUMBERED
from annotated_briefings.measuring.measure import Measure
from annotated_briefings.span import Span

_GLUED_BEFORE = re.compile(r"(?:[#@_\\/:=]|\w|\w[-–—.,‑/']|\d\s?[-–—:/x×]\s?|\d )\Z")
_GLUED_AFTER = re.compile(
    r"[^\W_]|_|[/:.,=@\\]\d|\s?[-–—×:]\s?\d| \d|-[a-z]?\d|'\d|°|\s?[′″]|['’]s\b(?! worth)"
)
_CLOCK = re.compile(
    r"\s?(?:[ap]\.?\s?m\b|o['’]clock|GMT|UTC|BST|CET|EST|EDT|hrs\b|hours local|local time|noon"
    r"|midnight)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"\b(?:{'|'.join(sorted(NUMBERED))})[.:]?\s{{1,2}}(?:\d{{1,4}}\s{{1,2}}(?:and|or|to)\s{{1,2}})?\Z",
    re.IGNORECASE,
)
_CAPITAL_BEFORE = re.compile(r"(?P<lead>(?:[.!?:]|^)\s{0,2}[\"'“‘(]?)?\b[A-Z][\w-]*\s{1,2}\Z")
_PRONOUN = re.compile(
    r"\s(?:of|another|by|or|more|who|whom|that|which|is|was|can|could|has|had|must|should|may"
    r"|might|would|will|side|thing|hand|way|reason|point|example|kind|sort|moment|time|day|night|in|and|to)\b",
    re.IGNORECASE,
)
_NOT_ALONE = re.compile(
    r"\b(?:no|any|some|every|each|which|this|that|the|another|only|such|number|first|last|next|new|good"
    r"|big|bad|great|little|loved|square|day)\s{1,2}\Z",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|until|till|by|during|before|after|from|of|the|between|and|to|early|late|mid|circa"
    r"|around|year|for)[\s-]{1,2}\Z",
    re.IGNORECASE,
)
_QUANTITY_BEFORE = re.compile(
    r"\b(?:to|of|by|at|from|than|is|was|are|were|be|numbered|numbering|totalled|totaled|totalling"
    r"|totaling|reached|reaching|hit|killing|wounding|injuring|killed|wounded|injured|left|and|or"
    r"|another|for|with|among|between|rescued|arrested|detained|evacuated|in|only|just)\s{1,2}\Z",
    re.IGNORECASE,
)
_ORDINAL_BEFORE = re.compile(
    r"\b(?:first|second|third|last|latter|former|other|better|top|bottom|northern|southern|eastern"
    r"|western|upper|lower|each|final|opening|back|my|his|her|their)\s{1,2}\Z",
    re.IGNORECASE,
)
NEAR = 40
"""Characters around a number that are looked at."""


def is_name(
    text: str, measure: Measure, within: Span, *, hedged: bool, counted: str | None
) -> bool:
    """Whether a number is part of a name, a date, a score or a turn of speech, and no figure."""
    before = text[max(within.start, measure.span.start - NEAR) : measure.span.start]
    after = text[measure.span.end : min(within.end, measure.span.end + NEAR)]
    if measure.sort in ("money", "percent"):
        return bool(re.search(r"\w\Z", before))
    if _GLUED_BEFORE.search(before) or _CLOCK.match(after):
        return not measure.core.spelled or bool(re.search(r"\w[-‑]?\Z", before))
    if measure.sort in ("unit", "age"):
        return _is_idiom(measure, after, hedged=hedged) or bool(
            re.match(r"[^\W_]|\d|[-–]\d", after)
        )
    if measure.sort == "share":
        return bool(_ORDINAL_BEFORE.search(before))
    capital = measure.core.spelled and text[measure.span.start].isupper()
    if capital and _is_in_name(before, after, (counted or "").split()):
        return True
    return _is_bare_name(measure, before, after, hedged=hedged, counted=counted)


def is_pronoun(text: str, measure: Measure, within: Span) -> bool:
    """Whether "one" stands for somebody, or means the same: "one of them", "one thing"."""
    core = measure.core
    alone = core.spelled and core.low == 1 and measure.high is None and core.scale == 1
    return (
        alone
        and measure.sort == "count"
        and _PRONOUN.match(text, measure.span.end, min(within.end, measure.span.end + NEAR))
        is not None
    )


def _is_idiom(measure: Measure, after: str, *, hedged: bool) -> bool:
    """Whether "one day" says when, not how long."""
    one = measure.core.spelled and measure.low == 1 and measure.high is None
    idle = measure.name in ("day", "night", "second", "minute") and not measure.singular
    return one and idle and not hedged and not re.match(r"['’]s\b", after)


def _is_bare_name(
    measure: Measure, before: str, after: str, *, hedged: bool, counted: str | None
) -> bool:
    core = measure.core
    if core.spelled:
        return _is_idle_word(measure, before, after, hedged=hedged, counted=counted)
    if _GLUED_AFTER.match(after) or (
        _NAMED.search(before) and not (counted and _AT.search(before))
    ):
        return True
    if core.grouped or core.scale > 1 or hedged:
        return False
    if (
        measure.high is None
        and 1000 <= core.low <= 2100
        and measure.span.end - measure.span.start == 4
    ):
        return not counted or _YEAR_BEFORE.search(before) is not None
    if counted:
        return False
    capital = _CAPITAL_BEFORE.search(before)
    return (capital is not None) or not _QUANTITY_BEFORE.search(before)


_SMALL_BEFORE = re.compile(r"(?:^|[a-z])\s{1,2}\Z")
_AT = re.compile(r"\bat\s{1,2}\Z")
"""Before a number "at" says when, but before so many of something where or how many."""
_CAPITALS = re.compile(r"\s[A-Z]\w+")


def _is_in_name(before: str, after: str, counted: list[str]) -> bool:
    """Whether a number word has a capital as part of a name: "of the Five Pillars".

    A sentence may open with a number; there it takes a phrase of capitals to be a name.
    """
    opens = not before.strip() or before.rstrip()[-1] in '.!?:"“”'
    capitals = bool(counted) and all(word[0].isupper() for word in counted)
    if not capitals or not _CAPITALS.match(after):
        return False
    return len(counted) > 1 if opens else _SMALL_BEFORE.search(before) is not None


def _is_idle_word(
    measure: Measure, before: str, after: str, *, hedged: bool, counted: str | None
) -> bool:
    """Number words that count nothing: pronouns, "half a …" without a unit, "scores" as a verb."""
    core = measure.core
    if re.match(r"[-‑]", after) and not counted:
        return True
    if core.low == 1 and measure.high is None and core.scale == 1:
        return _NOT_ALONE.search(before) is not None or not (counted or hedged)
    if core.low == Decimal("0.5") or core.low == 0:
        return not counted or core.low != 0
    if core.hedge == "few" and core.scale == 20:
        return not re.match(r"\sof\b", after)
    if _NAMED.search(before):
        return True
    return not (counted or hedged or core.scale > 1 or measure.high or core.low > 12)
