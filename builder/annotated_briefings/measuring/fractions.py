"""Reading parts of a whole: "two-thirds", "a quarter of", "half a million", "one in five".

A word such as "third" or "fifth" is an ordinal as often; it is a part only where the words around
it leave no other reading.
"""

import re
import unicodedata
from decimal import Decimal

from annotated_briefings.measuring.amount import Amount, rounded
from annotated_briefings.measuring.scaling import GAP, SCALE, scaled
from annotated_briefings.measuring.words import PARTS, SMALL, TENS
from annotated_briefings.span import Span

_PART = (
    r"(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"
    r"|hundredths?)"
)
_SCALED = rf"(?:(?:{GAP}of{GAP}an?)?(?={GAP}{SCALE}))"
_SHARE = re.compile(
    rf"(?P<count>[a-z]{{3,5}})(?P<gap>{GAP}|[-‑])(?P<part>{_PART})\b(?P<of>{GAP}of\b)?",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    rf"(?P<count>[a-z]{{3,5}}|\d{{1,3}}){GAP}(?P<in>in|out{GAP}of)(?:{GAP}every)?{GAP}"
    rf"(?P<whole>[a-z]{{2,7}}|\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}})\b(?=(?P<what>{GAP}[a-z]{{3,}})|[.,;?!]|\Z)",
    re.IGNORECASE,
)
_A_PART = re.compile(
    rf"an?{GAP}(?P<part>half|third|quarter|fifth|tenth)\b(?P<of>{GAP}of\b)?", re.IGNORECASE
)
_BARE_PART = re.compile(
    rf"{GAP}(?:were|are|have|had|say|said|think|believe|more|less|fewer|lower|higher|as|over|since"
    r"|from|to|by|on|compared|last|this)\b|[.,;:)]|\Z",
    re.IGNORECASE,
)
"""What follows a part of a whole that is not named: "by a third.", "a quarter were"."""
_UNIT_AND = re.compile(
    r"(?:hour|day|week|month|year|decade|century|mile|kilomet\w\w|met\w\w|foot|feet|pound|ton|tonne|acre"
    r"|gallon|lit\w\w)s?\sand\s\Z",
    re.IGNORECASE,
)
"""Before "a half" these are what it is half of: "two years and a half"."""
_ARE = re.compile(rf"{GAP}(?:were|are|have|said|say|think|believe)\b", re.IGNORECASE)
_LEADS_TO_PART = re.compile(
    r"\b(?:by|than|about|nearly|almost|over|under|around|least|to|roughly|some|only|just|up"
    rf"|approximately|and|other)(?:{GAP})\Z",
    re.IGNORECASE,
)
_MEASURED = (
    r"(?:square|cubic|mile|kilomet|met(?:re|er)\b|foot|acre|hectare|ton|pound|lit(?:re|er)|gallon|hour|day"
    r"|week|month|year|decade|century|dozen|hundred|thousand|million|billion)"
)
"""How words go on behind "half of a" that measure something; of anything else it is a share."""
_HALF = re.compile(
    rf"half(?:(?:{GAP}|-)an?(?P<joined>[-\s])|{GAP}of{GAP}an?(?P<part>\s)(?={_MEASURED})|-|{GAP}(?={SCALE})"
    rf"|(?P<of>{GAP}(?=(?:of|the|its|their|his|her|our|all|that|those|these|people|[a-z]{{3,14}}s)\b)))",
    re.IGNORECASE,
)
_QUARTER = re.compile(
    rf"quarter(?:(?:{GAP}of{GAP}a)?(?={GAP}{SCALE})|(?P<of>(?={GAP}of{GAP}an?{GAP}{_MEASURED})))",
    re.IGNORECASE,
)


def share(text: str, start: int, end: int) -> Amount | None:
    """Read "Two-thirds", "three quarters", "one third of"; not "one second", "one fifth man"."""
    found = _SHARE.match(text, start, end)
    if found is None:
        return None
    count = SMALL.get(found["count"].lower(), 0)
    under = PARTS[found["part"].lower()]
    if not 0 < count < under:
        return None
    alone = not found["of"] and found["gap"] not in "-‑"
    if count == 1 and alone and not _is_bare_part(text, start, found.end("part"), end):
        return None
    part = Amount(
        Span(start, found.end("part")), rounded(Decimal(count) / under), spelled=True, share=True
    )
    return _of_scale(text, part, end)


def _is_bare_part(text: str, start: int, stop: int, end: int) -> bool:
    """Whether the words on both sides leave "a third" no other reading than that of a part."""
    before = text[max(0, start - 16) : start]
    return bool(_LEADS_TO_PART.search(before)) or bool(_BARE_PART.match(text, stop, end))


_SCALE_FOLLOWS = re.compile(_SCALED, re.IGNORECASE)


def _of_scale(text: str, part: Amount, end: int) -> Amount:
    """The part of a scale, where one follows: "three quarters of a million"."""
    follows = _SCALE_FOLLOWS.match(text, part.span.end, end)
    if follows is None:
        return part
    return scaled(text, part._replace(span=Span(part.span.start, follows.end())), end)


def out_of(text: str, start: int, end: int) -> Amount | None:
    """Read "One in five children", "5 out of 11": how many of how many."""
    found = _OUT_OF.match(text, start, end)
    if found is None:
        return None
    count, whole = _number(found["count"]), _number(found["whole"])
    spelled = not found["count"].isdecimal()
    round_whole = whole <= 10 or (whole % 10 == 0 and (whole <= 1000 or count == 1))
    if not 0 < count < whole or not round_whole or _goes_on(text, found.end(), end):
        return None
    if found["in"].lower() == "in" and count > 1 and not _is_poll(found, whole, spelled):
        return None
    value = rounded(Decimal(count) / whole)
    return Amount(Span(start, found.end()), value, spelled=True, share=True)


_ONE_IN = re.compile(
    rf"one{GAP}[a-z]{{3,12}}{GAP}in{GAP}(?:every{GAP})?(?P<whole>[a-z]{{3,6}}|\d{{1,4}})\b"
    rf"(?!{GAP}(?!(?:is|was|has|says)\b)[a-z]+s\b|{GAP}(?:{SCALE}|\d)|[-,.]\d|-)",
    re.IGNORECASE,
)


def one_in(text: str, start: int, end: int) -> Amount | None:
    """Read "One child in five", but no "one goal in five matches"."""
    found = _ONE_IN.match(text, start, end)
    whole = _number(found["whole"]) if found else 0
    if found is None or whole < 2 or (whole > 10 and whole % 10):
        return None
    return Amount(Span(start, found.end()), rounded(1 / Decimal(whole)), spelled=True, share=True)


_TIMES = re.compile(r"\s+(?:\w+\s)?(?:second|minute|hour|day|week|month|year|game|match|start)\w*")


def _is_poll(found: re.Match[str], whole: int, spelled: bool) -> bool:
    """Whether "two in five" or "2 in 5" is a share; "12 in six boxes", "4 in 10 games" is none."""
    if spelled or not found["whole"].isdecimal():
        return spelled and whole <= 10
    return whole in (3, 4, 5, 10) and not _TIMES.match(found.string, found.end())


def _number(written: str) -> int:
    lower, digits = written.lower(), written.replace(",", "")
    return int(digits) if digits.isdecimal() else SMALL.get(lower) or TENS.get(lower, 0)


_LARGER = re.compile(rf"(?:{GAP}|-)(?:{SCALE}|\w{{3,5}}-)|-", re.IGNORECASE)


def _goes_on(text: str, stop: int, end: int) -> bool:
    """Whether the whole is a longer number: "one in five hundred", "one in twenty-one"."""
    return _LARGER.match(text, stop, end) is not None


def a_part(text: str, start: int, end: int) -> Amount | None:
    """Read "A quarter of", "a third.", "a quarter of a million", "by a tenth"."""
    found = _A_PART.match(text, start, end)
    if found is None:
        return None
    value = rounded(1 / Decimal(PARTS[found["part"].lower()]))
    part = Amount(Span(start, found.end("part")), value, spelled=True, share=True)
    whole = _of_scale(text, part, end)
    if whole.scale > 1 or found["of"]:
        return whole
    before = text[max(0, start - 16) : start]
    led_to = _LEADS_TO_PART.search(before) and _BARE_PART.match(text, found.end(), end)
    return (
        part if led_to or _UNIT_AND.search(before) or _ARE.match(text, found.end(), end) else None
    )


def half(text: str, start: int, end: int) -> Amount | None:
    """Read "Half a million", "half an hour", "half the town", "half-mile"."""
    found = _HALF.match(text, start, end)
    if found is None:
        return None
    amount = Amount(Span(start, start + len("half")), Decimal("0.5"), spelled=True)
    if found["of"]:
        return amount._replace(share=True)
    if found["joined"] or found["part"]:
        amount = amount._replace(span=Span(start, found.end() - 1))
    return scaled(text, amount, end)


def quarter(text: str, start: int, end: int) -> Amount | None:
    """Read "quarter of a million", "quarter million", "quarter of a mile"."""
    found = _QUARTER.match(text, start, end)
    if found is None:
        return None
    part = Amount(Span(*found.span()), Decimal("0.25"), spelled=True)
    return scaled(text, part, end) if found["of"] is None else part._replace(share=True)


VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


def vulgar(character: str) -> Decimal:
    """What a sign such as "½" is worth."""
    return rounded(Decimal(unicodedata.numeric(character)))


_SLASHED = re.compile(r"(?:/|[ -](?P<top>\d{1,3})/)(?P<under>\d{1,3})(?![\w/]|[.,]\d)")
_OF = re.compile(rf"{GAP}of\b")
_DIVISORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100})


def slashed(text: str, whole: Amount, end: int) -> tuple[bool, Amount | None]:
    """Whether a slash follows digits, and what "2 1/2" and "3/4" are then.

    The larger over the smaller is a date, a score or a name ("24/7").
    """
    found = _SLASHED.match(text, whole.span.end, end)
    if found is None:
        return False, None
    under = Decimal(found["under"])
    over = Decimal(found["top"]) if found["top"] else whole.low
    of = int(under) in _DIVISORS or _OF.match(text, found.end(), end)
    if not (0 < over < under and of):
        return True, whole if found["top"] else None
    value = rounded(over / under) + (whole.low if found["top"] else 0)
    span = Span(whole.span.start, found.end())
    return True, whole._replace(span=span, low=value, share=found["top"] is None)
