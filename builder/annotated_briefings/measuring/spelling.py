"""Reading amounts that begin with a word: "two hundred and six", "half a million", "dozens".

Ordinals ("twenty-first") and pronouns are no amounts; "two-thirds" is a share.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from annotated_briefings.measuring.amount import Amount, rounded, tidy
from annotated_briefings.measuring.words import CROWDS, FEW, PARTS, SCALES, SMALL, TENS
from annotated_briefings.span import Span

GAP = r"(?:[ \t\u00a0]{1,2}\n?|\n)"
_SCALE = r"(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion|quadrillion)\b"
_NEXT = re.compile(rf"(?:{GAP}|[-‑])(?P<joiner>and{GAP})?(?P<word>[^\W\d_]{{1,12}})\b")
_ORDINAL = re.compile(
    rf"(?:{GAP}|[-‑])(?:and{GAP})?(?:first|second|third|\w{{1,8}}th)\b(?!s)", re.IGNORECASE
)
_SHARE = re.compile(
    rf"[a-z]{{3,5}}(?P<gap>{GAP}|[-‑])(?P<part>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?"
    rf"|sevenths?|eighths?|ninths?|tenths?|hundredths?)\b(?P<of>{GAP}of\b)?",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    rf"[a-z]{{3,5}}{GAP}(?:in|out{GAP}of)(?:{GAP}every)?{GAP}(?P<whole>[a-z]{{2,7}}|\d{{1,4}})\b"
    rf"(?={GAP}[a-z]{{3,}})",
    re.IGNORECASE,
)
_DIGIT = r"(?:zero|one|two|three|four|five|six|seven|eight|nine)"
_POINT = re.compile(rf"{GAP}point((?:{GAP}{_DIGIT}\b){{1,6}})", re.IGNORECASE)
_AND_A_PART = re.compile(rf"{GAP}and{GAP}(?:a|one)(?:{GAP}|-)(half|quarter)\b", re.IGNORECASE)
_ARTICLE = re.compile(
    rf"an?{GAP}(?:(?P<few>few){GAP}(?={_SCALE})|(?P<couple>couple)(?:{GAP}of\b)?"
    rf"|(?P<part>half|third|quarter|fifth|tenth)(?:{GAP}of(?:{GAP}an?(?={GAP}{_SCALE}))?|(?={GAP}{_SCALE}))"
    rf"|(?={_SCALE}))",
    re.IGNORECASE,
)
_MEASURED = (
    r"(?:square|cubic|mile|kilomet|met(?:re|er)\b|foot|acre|hectare|ton|pound|lit(?:re|er)|gallon|hour|day"
    r"|week|month|year|decade|century|dozen|hundred|thousand|million|billion)"
)
"""How words go on behind "half of a" that measure something; of anything else it is a share."""
_HALF = re.compile(
    rf"half(?:(?:{GAP}|-)an?(?P<joined>[-\s])|{GAP}of{GAP}an?(?P<part>\s)(?={_MEASURED})|-|{GAP}(?={_SCALE})"
    rf"|(?P<of>{GAP}(?=(?:of|the|its|their|his|her|our|all)\b)))",
    re.IGNORECASE,
)
_SEVERAL = re.compile(rf"several{GAP}(?={_SCALE})", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_CROWD = re.compile(rf"{GAP}of{GAP}(thousands|millions|billions)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Sum:
    """A number as its words are read: what may follow is worth less than `room`."""

    total: int = 0
    group: int = 0
    room: int = 1000
    scale: int = 1
    ceiling: int = 10**18

    def adding(self, word: str) -> "_Sum | None":
        """The number with one word more, or None where the word does not carry it on."""
        if word in SMALL or word in TENS:
            value, room = (SMALL[word], 0) if word in SMALL else (TENS[word], 10)
            fits = value < self.room and (value > 0 or self == _Sum())
            return replace(self, group=self.group + value, room=room) if fits else None
        if word not in SCALES or not self.group:
            return None
        return self._times(SCALES[word])

    def _times(self, scale: int) -> "_Sum | None":
        if scale < 1000:
            fits = self.group < 100 and (scale == 100 or not self.total)
            room = 100 if scale == 100 else 0
            return replace(self, group=self.group * scale, room=room, scale=scale) if fits else None
        if scale >= self.ceiling:
            return None
        return _Sum(self.total + self.group * scale, 0, 1000, scale, scale)

    @property
    def value(self) -> Decimal:
        return Decimal(self.total + self.group)

    @property
    def open(self) -> bool:
        """Whether "and" may carry the number on: "two hundred and six", never "six and two"."""
        return self.room >= 100 and self.scale >= 100


def spelled(text: str, start: int, end: int) -> Amount | None:
    """The amount whose first word starts at `start`, if that word starts one."""
    word = text[start : min(end, start + 12)].split(maxsplit=1)[0]
    reader = _READERS.get(re.split(r"[^a-z]", word.lower(), maxsplit=1)[0])
    return reader(text, start, end) if reader else None


def scaled(text: str, amount: Amount, end: int) -> Amount:
    """The amount times the scales that follow it ("1.4 million"), and "and a half" behind it."""
    while (word := _NEXT.match(text, amount.span.end, end)) and not word["joiner"]:
        scale = SCALES.get(word["word"].lower())
        if scale is None or amount.scale >= 1000 or amount.low > 10**9:
            break
        amount = _times(amount, scale, word.end())
    return _and_a_part(text, amount, end)


def _times(amount: Amount, scale: int, end: int) -> Amount:
    return replace(
        amount,
        span=Span(amount.span.start, end),
        low=rounded(amount.low * scale),
        high=None if amount.high is None else rounded(amount.high * scale),
        scale=amount.scale * scale,
        share=False,
    )


def _and_a_part(text: str, amount: Amount, end: int) -> Amount:
    part = _AND_A_PART.match(text, amount.span.end, end)
    if part is None or amount.high is not None:
        return amount
    low = rounded(amount.low + Decimal(amount.scale) / PARTS[part[1].lower()])
    longer = replace(amount, span=Span(amount.span.start, part.end()), low=low)
    return scaled(text, longer, end) if amount.scale == 1 else longer


def _number(text: str, start: int, end: int) -> Amount | None:
    first = _WORD.match(text, start, end)
    state = _Sum().adding(first.group().lower()) if first else None
    if first is None or state is None:
        return None
    if not _carries_on(text, first.end(), end):
        alone = Amount(Span(start, first.end()), state.value, spelled=True)
        return _and_a_part(text, alone, end)
    if share := _share(text, start, end) or _out_of(text, start, end):
        return share
    return _run(text, Span(start, first.end()), state, end)


def _carries_on(text: str, stop: int, end: int) -> bool:
    """Whether the word behind a first number word may belong to it; after most it does not."""
    word = _NEXT.match(text, stop, end)
    if word is None or word["joiner"]:
        return False
    following = word["word"].lower()
    return following in _CARRYING or following.endswith("th")


def _run(text: str, read: Span, state: _Sum, end: int) -> Amount | None:
    """The amount that the words after those already read carry on."""
    stop = read.end
    while word := _NEXT.match(text, stop, end):
        longer = state.adding(word["word"].lower())
        if longer is None or (word["joiner"] and not state.open):
            break
        state, stop = longer, word.end()
    if state.scale == 1 and (decimal := _POINT.match(text, stop, end)):
        return _with_decimals(text, Span(read.start, decimal.end()), state.value, decimal[1], end)
    if state.room in (10, 100) and _ORDINAL.match(text, stop, end):
        return None
    amount = Amount(Span(read.start, stop), state.value, scale=state.scale, spelled=True)
    return scaled(text, amount, end) if state.scale == 1 else _and_a_part(text, amount, end)


def _with_decimals(text: str, span: Span, whole: Decimal, words: str, end: int) -> Amount:
    """Read "Two point five million"."""
    digits = "".join(str(SMALL[word]) for word in words.lower().split())
    low = tidy(Decimal(f"{whole}.{digits}"))
    return scaled(text, Amount(span, low, spelled=True), end)


def _share(text: str, start: int, end: int) -> Amount | None:
    """Read "Two-thirds", "three quarters", "one third of"; not "one second", "one fifth man"."""
    found = _SHARE.match(text, start, end)
    if found is None:
        return None
    count = SMALL.get(re.split(r"[^a-z]", found.group().lower(), maxsplit=1)[0], 0)
    under = PARTS[found["part"].lower()]
    if not 0 < count < under or (count == 1 and not (found["of"] or found["gap"] in "-‑")):
        return None
    span = Span(start, found.end("part"))
    return Amount(span, rounded(Decimal(count) / under), spelled=True, share=True)


def _out_of(text: str, start: int, end: int) -> Amount | None:
    """Read "One in five children": how many of how many."""
    found = _OUT_OF.match(text, start, end)
    if found is None:
        return None
    count = SMALL.get(re.split(r"[^a-z]", found.group().lower(), maxsplit=1)[0], 0)
    written = found["whole"].lower()
    whole = int(written) if written.isdecimal() else SMALL.get(written) or TENS.get(written, 0)
    if not 0 < count < whole or whole > 1000:
        return None
    span = Span(start, found.end())
    return Amount(span, rounded(Decimal(count) / whole), spelled=True, share=True)


def _after_article(text: str, start: int, end: int) -> Amount | None:
    """Read "A dozen", "a few hundred", "a couple of", "a quarter of a million", "a third of"."""
    found = _ARTICLE.match(text, start, end)
    if found is None:
        return None
    if found["few"]:
        return _several(text, Span(start, found.end("few")), end)
    if found["couple"]:
        couple = Amount(Span(start, found.end()), Decimal(2), hedge="about", spelled=True)
        whole = scaled(text, couple, end)
        return whole if whole.scale > 1 or found.group().lower().endswith("of") else None
    if found["part"]:
        value = rounded(1 / Decimal(PARTS[found["part"].lower()]))
        whole = scaled(text, Amount(Span(start, found.end()), value, spelled=True), end)
        if whole.scale > 1:
            return whole
        return Amount(Span(start, found.end("part")), value, spelled=True, share=True)
    return _run(
        text, Span(start, start + len(found.group().split()[0])), _Sum(group=1, room=0), end
    )


def _several(text: str, span: Span, end: int) -> Amount:
    few = Amount(span, *FEW, hedge="few", spelled=True)
    return scaled(text, few, end)


def _several_at(text: str, start: int, end: int) -> Amount | None:
    found = _SEVERAL.match(text, start, end)
    return _several(text, Span(start, start + len("several")), end) if found else None


def _half(text: str, start: int, end: int) -> Amount | None:
    """Read "Half a million", "half an hour", "half the town", "half-mile"."""
    found = _HALF.match(text, start, end)
    if found is None:
        return None
    half = Amount(Span(start, start + len("half")), Decimal("0.5"), spelled=True)
    if found["of"]:
        return replace(half, share=True)
    if found["joined"] or found["part"]:
        half = replace(half, span=Span(start, found.end() - 1))
    return scaled(text, half, end)


def _crowd(text: str, start: int, end: int) -> Amount | None:
    """Read "Dozens", "hundreds of thousands"; but "tens" alone is no number."""
    word = _WORD.match(text, start, end)
    if word is None:
        return None
    unit, stop = CROWDS[word.group().lower()], word.end()
    if greater := _CROWD.match(text, stop, end):
        unit, stop = unit * CROWDS[greater[1].lower()], greater.end()
    elif word.group().lower() == "tens":
        return None
    low, high = (unit * few for few in FEW)
    return Amount(Span(start, stop), low, high, hedge="few", scale=unit, spelled=True)


_Reader = Callable[[str, int, int], Amount | None]
_CARRYING = frozenset((*SMALL, *TENS, *SCALES, *PARTS, *"first second point in out".split()))
"""What a number word goes on with: other number words, parts, and "one in five"."""
_READERS: Mapping[str, _Reader] = MappingProxyType(
    dict.fromkeys((*SMALL, *TENS), _number)
    | dict.fromkeys(CROWDS, _crowd)
    | {"a": _after_article, "an": _after_article, "several": _several_at, "half": _half}
)
FIRST_WORDS = frozenset(_READERS)
"""Every word, in lower case, that an amount can begin with."""
