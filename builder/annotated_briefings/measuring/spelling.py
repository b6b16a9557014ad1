"""Reading amounts that begin with a word: "two hundred and six", "half a million", "dozens".

Ordinals ("twenty-first") and pronouns are no amounts; "two-thirds" is a share.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from annotated_briefings.measuring.amount import Amount, tidy
from annotated_briefings.measuring.crowds import a_few, couple, crowd, several
from annotated_briefings.measuring.fractions import a_part, half, one_in, out_of, quarter, share
from annotated_briefings.measuring.scaling import GAP, NEXT, SCALE, and_a_part, scaled
from annotated_briefings.measuring.words import CROWDS, PARTS, SCALE_WORDS, SCALES, SMALL, TENS
from annotated_briefings.span import Span

_ORDINAL = re.compile(
    rf"(?:{GAP}|[-‑])(?:and{GAP})?(?:first|second|third|\w{{1,8}}th)\b(?!s)", re.IGNORECASE
)
_DIGIT = r"(?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine)"
_POINT = re.compile(
    rf"{GAP}point(?P<digits>(?:{GAP}{_DIGIT}\b){{1,6}})"
    rf"|{GAP}point{GAP}(?P<two>(?:{'|'.join(TENS)})(?:[-\s]{_DIGIT})?|ten|eleven|twelve"
    r"|(?:thir|four|fif|six|seven|eigh|nine)teen)\b",
    re.IGNORECASE,
)
"""Decimals, digit by digit or two as one: "point two five", "point twenty-five"."""
_ARTICLE = re.compile(rf"an?{GAP}(?={SCALE})", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_SECOND_WORD = re.compile(rf"[a-z]+{GAP}(?P<word>[a-z]+)", re.IGNORECASE)


class _Sum(NamedTuple):
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
            return self._replace(group=self.group + value, room=room) if fits else None
        if word not in SCALES or not self.group:
            return None
        return self._times(SCALES[word])

    def _times(self, scale: int) -> "_Sum | None":
        if scale < 1000:
            fits = self.group < 100 and (scale == 100 or not self.total)
            room = 100 if scale == 100 else 0
            return self._replace(group=self.group * scale, room=room, scale=scale) if fits else None
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
    word = _WORD.match(text, start, end)
    reader = _READERS.get(word.group().lower()) if word else None
    return reader(text, start, end) if reader else None


def _number(text: str, start: int, end: int) -> Amount | None:
    first = _WORD.match(text, start, end)
    if first is None:
        return None
    word, read = first.group().lower(), Span(start, first.end())
    value = SMALL.get(word) or TENS.get(word, 0)
    if word == "one" and (part := one_in(text, start, end)):
        return part
    if not _carries_on(text, read.end, end):
        return and_a_part(text, Amount(read, Decimal(value), spelled=True), end)
    if part := share(text, start, end) or out_of(text, start, end):
        return part
    return _run(text, read, _Sum(group=value, room=10 if word in TENS else 0), end)


def _carries_on(text: str, stop: int, end: int) -> bool:
    """Whether the word behind a first number word may belong to it; after most it does not."""
    word = NEXT.match(text, stop, end)
    if word is None or word["joiner"]:
        return False
    following = word["word"].lower()
    return following in _CARRYING or following.endswith("th")


def _run(text: str, read: Span, state: _Sum, end: int) -> Amount | None:
    """The amount that the words after those already read carry on."""
    stop = read.end
    while word := NEXT.match(text, stop, end):
        longer = state.adding(word["word"].lower())
        if longer is None or (word["joiner"] and not state.open):
            break
        if word["joiner"] and share(text, word.start("word"), end):
            break  # "six million and two thirds"
        state, stop = longer, word.end()
    if decimal := _POINT.match(text, stop, end):
        return _with_decimals(
            text, Span(read.start, decimal.end()), state.value, decimal.group(), end
        )
    if state.room in (10, 100) and _ORDINAL.match(text, stop, end):
        return None
    amount = Amount(Span(read.start, stop), state.value, scale=state.scale, spelled=True)
    return scaled(text, amount, end)


def _with_decimals(text: str, span: Span, whole: Decimal, words: str, end: int) -> Amount:
    """Read "Two point five million"."""
    read = [SMALL.get(word) or TENS.get(word, 0) for word in re.split(r"[-\s]", words.lower())[2:]]
    digits = str(sum(read)) if read[0] > 9 else "".join(map(str, read))
    low = tidy(Decimal(f"{whole}.{digits}"))
    return scaled(text, Amount(span, low, spelled=True), end)


def _after_article(text: str, start: int, end: int) -> Amount | None:
    """Read "A dozen", "a hundred", "a million"."""
    found = _ARTICLE.match(text, start, end)
    if found is None:
        return None
    article = Span(start, start + len(found.group().split()[0]))
    return _run(text, article, _Sum(group=1, room=0), end)


_BEFORE_SCALE = re.compile(
    r"\b(?:another|further|extra|about|around|some|nearly|almost|over|than|least|first|last)\s\Z",
    re.IGNORECASE,
)


def _scale_alone(text: str, start: int, end: int) -> Amount | None:
    """Read "Another dozen", "about hundred": a scale that has no number before it is one of it."""
    first = _WORD.match(text, start, end)
    if first is None or not _BEFORE_SCALE.search(text, max(0, start - 12), start):
        return None
    one = _Sum(group=1, room=0).adding(first.group().lower())
    return _run(text, Span(start, first.end()), one, end) if one else None


_AND_A_HALF = re.compile(
    rf"an?{GAP}(?=[a-z]{{3,12}}(?:{GAP}[a-z]{{3,12}})?{GAP}and{GAP}a{GAP}(?:half|quarter|third)\b)",
    re.IGNORECASE,
)


def _one_and_a_half(text: str, start: int, end: int) -> Amount | None:
    """Read the "a" of "a mile and a half", which is one; elsewhere it is an article."""
    found = _AND_A_HALF.match(text, start, end)
    if found is None:
        return None
    return Amount(Span(start, len(found.group().rstrip()) + start), Decimal(1), spelled=True)


_ROUGHLY = re.compile(
    r"\b(?:about|nearly|almost|roughly|(?:more|less|longer) than|at least|up to|close to)\s\Z",
    re.IGNORECASE,
)


def _one_roughly(text: str, start: int, end: int) -> Amount | None:
    """Read the "a" of "less than a minute", which a hedge makes one; elsewhere it is an article."""
    found = _WORD.match(text, start, end)
    if found is None or not _ROUGHLY.search(text, max(0, start - 14), start):
        return None
    return Amount(Span(start, found.end()), Decimal(1), spelled=True)


_MEASURED = frozenset(
    """acre century day decade foot fortnight gallon hectare hour inch kilometer kilometre litre
    meter metre mile minute month ton tonne week yard year""".split()
)
"""What a hedge before an article measures: "about an inch"."""

_Reader = Callable[[str, int, int], Amount | None]
_CARRYING = frozenset((*SMALL, *TENS, *SCALE_WORDS, *PARTS, *"first second point in out".split()))
"""What a number word goes on with: other number words, parts, and "one in five"."""
_AFTER_ARTICLE: Mapping[str, _Reader] = MappingProxyType(
    dict.fromkeys(SCALES, _after_article)
    | dict.fromkeys(PARTS, a_part)
    | dict.fromkeys(_MEASURED, _one_roughly)
    | {"few": a_few, "couple": couple}
)
BEHIND_ARTICLE = frozenset(_AFTER_ARTICLE)
"""Words of which one stands behind an article that opens an amount ("a dozen", "a half")."""


def _article(text: str, start: int, end: int) -> Amount | None:
    """Read what follows "a" and "an", which few words make a number."""
    following = _SECOND_WORD.match(text, start, end)
    reader = _AFTER_ARTICLE.get(following["word"].lower()) if following else None
    found = reader(text, start, end) if reader else None
    return found or _one_and_a_half(text, start, end)


_READERS: Mapping[str, _Reader] = MappingProxyType(
    dict.fromkeys((*SMALL, *TENS), _number)
    | dict.fromkeys(CROWDS, crowd)
    | dict.fromkeys(SCALES, _scale_alone)
    | dict.fromkeys(("a", "an"), _article)
    | {"few": a_few, "several": several, "couple": couple, "half": half, "quarter": quarter}
)
FIRST_WORDS = frozenset(_READERS)
"""Every word, in lower case, that an amount can begin with."""
