"""Acronyms that the text defines in brackets, either way round, or after "or".

"Korean Central News Agency (KCNA)", "KPA (Korean People's Army)", "Korean People's Army [KPA]",
"(Korean People's Army, KPA)", "improvised explosive devices, or IEDs". The name of an entry that
has the acronym comes first, then initials; what neither explains is read letter by letter
(`aligning`), and at last an organisation's name is taken whatever its letters.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotated_briefings.defining.aligning import Alignment, aligned
from annotated_briefings.defining.organisations import named
from annotated_briefings.defining.spelling import Word, letters, spells, words
from annotated_briefings.document import Document
from annotated_briefings.folding import folded
from annotated_briefings.lexicon.acronyms import ORDINARY
from annotated_briefings.span import Span

Names = Callable[[str], Sequence[str]]
"""The names that entries give an acronym."""

REACH = 250
"""Characters looked at before a bracket, and inside one; no long form is longer."""

_A_WORD = 25
"""Characters of a word and its space at most, where initials alone are looked for."""

SHORT = r"[^\W\d_][\w&.+/-]{0,11}[\w.](?:['’]s)?"
_NUMBERED = rf"{SHORT}(?:\s(?:\d{{1,3}}|[IVX]{{1,4}}\b))?"
_BRACKETED = re.compile(
    rf"[(\[,](?:(?<!,)([^()\[\]]{{2,{REACH}}})[)\]]|(?<=,)\s+or\s+({SHORT})(?=[,.;)\s]))"
)
_KNOWN = re.compile(
    r"known\s(?:as(?:\sthe)?|by\s(?:its|the)\s(?:\w{1,20}\s)?(?:acronym|initials)(?:\sof)?)\s"
    rf"({SHORT})(?!\w)"
)
_INTRODUCED = re.compile(r",?\s(?:(?:also|better|commonly)\s)?\Z")
_LEAD = (
    r"(?:(?:here(?:in)?after|also|or|simply|known|referred|called|abbreviated|acronym|initials|short"
    r"|to|as|by|its|in|for|the|Arabic|French|German|Italian|Kurdish|Portuguese|Russian|Spanish"
    r"|Turkish)[\s,:]+){0,8}"
)
"""What may stand before an acronym in brackets: "hereinafter referred to as the"."""
_ALONE = re.compile(
    rf"\s*{_LEAD}[\"“'‘]?(?:the\s+)?({_NUMBERED})[\"”'’]?\s*(?:[;,:].*)?", re.DOTALL
)
_LAST = re.compile(rf",\s+(?:or\s+)?({SHORT})\s*\Z")
_SMALL = re.compile(r"[a-z]{3,5}")
_PLURAL = re.compile(r"(?<=[^\W\d_a-z])['’]?s\Z")
_POSSESSIVE = re.compile(r"['’]s\Z")
_NAME_WORD = re.compile(r"\w+")
_BEFORE = re.compile(rf"(?<![\w-])({SHORT})[\"”'’]?\s*\Z")
_ENDS = re.compile(r"[()\[\];:\"“”«»?!]|--|[–—]")


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym and its long form, both where the text has them."""

    short: Span
    long: Span
    confidence: float


def nameless(_acronym: str) -> Sequence[str]:
    """The names where there is no glossary."""
    return ()


def definitions(document: Document, names: Names = nameless) -> Iterator[Definition]:
    """Every definition of an acronym in brackets or after "or", then those after "known as"."""
    text = document.source.text
    for bracket in document.find(_BRACKETED):
        if bracket.group(2):
            before = _before(document, bracket.start(), _A_WORD * len(bracket.group(2)))
            found = _read_back(text, before, Span(*bracket.span(2)), names, strict=True)
        else:
            before = _before(document, bracket.start(), REACH)
            inside = Span(*bracket.span(1))
            found = (
                _short_inside(text, before, inside, names)
                or _short_before(text, before, inside)
                or _both_inside(text, inside, names)
            )
        if found is not None:
            yield found
    for known in document.find(_KNOWN) if " known " in text else ():
        lead = _INTRODUCED.search(text, max(0, known.start() - 12), known.start())
        before = _before(document, lead.start() if lead else 0, _A_WORD * len(known.group(1)))
        if found := _read_back(text, before, Span(*known.span(1)), names, strict=True):
            yield found


def is_acronym(written: str) -> bool:
    """Two capitals or more, or one and a digit: SDF, U.S., G7, ECtHR, IEDs."""
    capitals = sum(map(str.isupper, written))
    return capitals > 1 or (capitals == 1 and len(written) < 5 and any(map(str.isdigit, written)))


def _before(document: Document, offset: int, reach: int) -> tuple[int, int]:
    """The stretch before a bracket in which its long form may stand; it may be empty."""
    text = document.source.text
    start = max(document.sentence_at(offset).start, offset - reach)
    for end in _ENDS.finditer(text, start, offset):
        start = end.end()
    return start, offset


def _short_inside(
    text: str, before: tuple[int, int], inside: Span, names: Names
) -> Definition | None:
    alone = _ALONE.fullmatch(text, inside.start, inside.end)
    return _read_back(text, before, Span(*alone.span(1)), names) if alone else None


def _both_inside(text: str, inside: Span, names: Names) -> Definition | None:
    """A long form and its acronym that share brackets: "(blood sugar level, BSL)"."""
    if last := _LAST.search(text, max(inside.start, inside.end - 20), inside.end):
        before = inside.start, last.start()
        return _read_back(text, before, Span(*last.span(1)), names, strict=True)
    return None


def _read_back(
    text: str, before: tuple[int, int], written: Span, names: Names, strict: bool = False
) -> Definition | None:
    """The long form that ends where the bracket opens; one that `strict` initials spell, or any."""
    short = _bare(text, written)
    acronym = singular(text[short.start : short.end])
    is_small = _is_small(acronym)
    if before[0] >= before[1] or not (is_acronym(acronym) or is_small):
        return None
    phrase = list(words(text, Span(*before), last=3 * len(acronym) + 5))
    if not phrase or text[phrase[-1].end : before[1]].strip(" \t\n\u00a0\"”'’,"):
        return None
    if is_small:
        return _spelled_in_small(short, phrase, acronym)
    if called := _called(phrase, names(acronym)):
        return definition(short, called, 0.95)
    for start in range(len(phrase) - 2, -1, -1):
        if spells(phrase[start:], acronym):
            return definition(short, phrase[start:], 0.95)
    if strict or len(letters(acronym)) < 3:
        return None
    return _loosely_spelled(text, short, phrase, acronym)


def _loosely_spelled(
    text: str, short: Span, phrase: Sequence[Word], acronym: str
) -> Definition | None:
    """The long form that has the letters somewhere, or that is an organisation's name."""
    found = aligned(phrase, acronym)
    name = named(text, phrase, acronym)
    if found and not (name and _is_part(phrase, found)):
        return definition(short, phrase[found.start :], 0.85)
    return definition(short, name, 0.8) if name else None


def _is_part(phrase: Sequence[Word], found: Alignment) -> bool:
    """Whether few letters are initials, and a name goes on before the word they begin at."""
    before = phrase[found.start - 1] if found.start else None
    is_name = before is not None and before.is_capitalised and not before.is_function
    return is_name and not found.is_close


def _is_small(acronym: str) -> bool:
    return _SMALL.fullmatch(acronym) is not None and acronym not in ORDINARY


def _spelled_in_small(short: Span, phrase: Sequence[Word], acronym: str) -> Definition | None:
    """Small letters are an acronym where each is the initial of a word: parts per million (ppm)."""
    own = phrase[-len(acronym) :]
    is_spelled = "".join(word.text[0] for word in own).casefold() == acronym
    return definition(short, own, 0.95) if is_spelled else None


def _called(phrase: Sequence[Word], names: Sequence[str]) -> Sequence[Word]:
    """The words a phrase ends in, where they are one of some names."""
    for name in names:
        sought = _NAME_WORD.findall(folded(name))
        own = phrase[-len(sought) :]
        if len(sought) > 1 and [folded(word.text) for word in own] == sought:
            return own
    return ()


def _short_before(text: str, before: tuple[int, int], inside: Span) -> Definition | None:
    """The acronym that stands before a bracket whose words are its long form."""
    found = _BEFORE.search(text, max(before[0], before[1] - 20), before[1])
    if found is None or not is_acronym(found.group(1)):
        return None
    short = _bare(text, Span(*found.span(1)))
    acronym = singular(text[short.start : short.end])
    whole = list(words(text, inside))
    for phrase in (whole, _up_to_comma(text, whole)):
        if spells(phrase, acronym):
            return definition(short, phrase, 0.95)
    if len(whole) < 2 or len(letters(acronym)) < 3:
        return None
    found_by_letters = aligned(whole, acronym) if len(whole) <= len(acronym) + 5 else None
    is_aligned = found_by_letters is not None and found_by_letters.start == 0
    if is_aligned or len(named(text, whole, acronym)) == len(whole):
        return definition(short, whole, 0.85 if is_aligned else 0.8)
    return None


def _up_to_comma(text: str, phrase: list[Word]) -> list[Word]:
    for index, (word, following) in enumerate(pairwise(phrase)):
        if "," in text[word.end : following.start]:
            return phrase[: index + 1]
    return []


def _bare(text: str, short: Span) -> Span:
    """An acronym without the ending of a possessive, and without the stop of its sentence."""
    written = text[short.start : short.end]
    if _POSSESSIVE.search(written):
        return Span(short.start, short.end - 2)
    return Span(short.start, short.end - 1) if written.find(".") == len(written) - 1 else short


def singular(short: str) -> str:
    """An acronym without the ending of its plural: IEDs, U.S.'s."""
    return _PLURAL.sub("", short)


def definition(short: Span, phrase: Sequence[Word], confidence: float) -> Definition:
    """An acronym and the words it stands for."""
    return Definition(short, Span(phrase[0].start, phrase[-1].name_end), confidence)
