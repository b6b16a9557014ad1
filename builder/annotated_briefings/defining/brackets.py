"""Acronyms that the text defines in brackets, either way round, or after "or".

"Korean Central News Agency (KCNA)", "KPA (Korean People's Army)", "Korean People's Army [KPA]",
"improvised explosive devices, or IEDs", "GEF = Global Environment Facility". Initials are tried
first; what they do not explain is read letter by letter as Schwartz and Hearst do (A simple
algorithm for identifying abbreviation definitions in biomedical text, Pacific Symposium on
Biocomputing 2003), where the words are not too many for the letters.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotated_briefings.defining.spelling import Word, letters, spells, words
from annotated_briefings.document import Document
from annotated_briefings.lexicon.acronyms import HEADS
from annotated_briefings.span import Span

REACH = 250
"""Characters looked at before a bracket, and inside one; no long form is longer."""

SHORT = r"[^\W\d_][\w&.+/-]{0,11}[\w.](?:['’]s)?"
_BRACKETED = re.compile(rf"[(\[]([^()\[\]]{{2,{REACH}}})[)\]]|,\s+or\s+({SHORT})(?=[,.;)])")
_EQUALS = re.compile(rf"(?<![\w=])({SHORT})\s?=\s?([^\W\d_][^=;.,:()\[\]\n]{{2,{REACH}}})")
_ALONE = re.compile(rf"\s*[\"“'‘]?(?:the\s+)?({SHORT})[\"”'’]?\s*(?:[;,:].*)?", re.DOTALL)
_BEFORE = re.compile(rf"(?<![\w-])({SHORT})[\"”'’]?\s*\Z")
_ENDS = re.compile(r"[()\[\];:\"“”«»?!]|--|[–—]")


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym and its long form, both where the text has them."""

    short: Span
    long: Span
    confidence: float


def definitions(document: Document) -> Iterator[Definition]:
    """Every definition of an acronym, those in brackets first, in the order of the text."""
    yield from _bracketed(document)
    yield from _equated(document)


def _bracketed(document: Document) -> Iterator[Definition]:
    text = document.source.text
    for bracket in document.find(_BRACKETED):
        before = _before(document, bracket.start())
        if bracket.group(2):
            found = _read_back(text, before, Span(*bracket.span(2)), strict=True)
        else:
            inside = Span(*bracket.span(1))
            found = _short_inside(text, before, inside) or _short_before(text, before, inside)
        if found is not None:
            yield found


def _equated(document: Document) -> Iterator[Definition]:
    """The lines of a list of abbreviations."""
    for equals in document.find(_EQUALS):
        if is_acronym(equals.group(1)):
            phrase = list(words(document.source.text, Span(*equals.span(2))))
            if long := _spelled_by(phrase, _singular(equals.group(1))):
                yield _definition(Span(*equals.span(1)), long, 0.95)


def is_acronym(written: str) -> bool:
    """Two capitals or more, or one and a digit: SDF, U.S., G7, ECtHR, IEDs."""
    capitals = sum(map(str.isupper, written))
    return capitals > 1 or (capitals == 1 and len(written) < 5 and any(map(str.isdigit, written)))


def _before(document: Document, offset: int) -> tuple[int, int]:
    """The stretch before a bracket in which its long form may stand; it may be empty."""
    text = document.source.text
    start = max(document.sentence_at(offset).start, offset - REACH)
    for end in _ENDS.finditer(text, start, offset):
        start = end.end()
    return start, offset


def _short_inside(text: str, before: tuple[int, int], inside: Span) -> Definition | None:
    alone = _ALONE.fullmatch(text, inside.start, inside.end)
    if alone is None or not is_acronym(alone.group(1)):
        return None
    return _read_back(text, before, Span(*alone.span(1)))


def _read_back(
    text: str, before: tuple[int, int], short: Span, strict: bool = False
) -> Definition | None:
    """The long form that ends where the bracket opens."""
    acronym = _singular(text[short.start : short.end])
    if before[0] >= before[1] or not is_acronym(acronym):
        return None
    phrase = list(words(text, Span(*before)))[-3 * len(acronym) - 5 :]
    if not phrase or text[phrase[-1].end : before[1]].strip(" \t\n\u00a0\"”'’,"):
        return None
    for start in range(len(phrase) - 2, -1, -1):
        if spells(phrase[start:], acronym):
            return _definition(short, phrase[start:], 0.95)
    if strict or len(letters(acronym)) < 3:
        return None
    if (spelled := _by_letters(phrase, acronym)) is not None:
        return _definition(short, phrase[spelled:], 0.9)
    named = _named(text, phrase)
    return _definition(short, named, 0.85) if named else None


def _short_before(text: str, before: tuple[int, int], inside: Span) -> Definition | None:
    """The acronym that stands before a bracket whose words are its long form."""
    short = _BEFORE.search(text, max(before[0], before[1] - 20), before[1])
    if short is None or not is_acronym(short.group(1)):
        return None
    acronym = _singular(short.group(1))
    whole = list(words(text, inside))
    for phrase in (whole, _up_to_comma(text, whole)):
        if spells(phrase, acronym):
            return _definition(Span(*short.span(1)), phrase, 0.95)
    if len(whole) < 2 or len(letters(acronym)) < 3:
        return None
    spelled = len(whole) <= len(acronym) + 5 and _by_letters(whole, acronym) == 0
    if spelled or len(_named(text, whole)) == len(whole):
        return _definition(Span(*short.span(1)), whole, 0.9 if spelled else 0.85)
    return None


def _spelled_by(phrase: list[Word], acronym: str) -> list[Word]:
    """The words that a phrase begins with and that spell an acronym, or none."""
    ends = range(2, min(len(phrase), 3 * len(acronym)) + 1)
    return next((phrase[:end] for end in ends if spells(phrase[:end], acronym)), [])


def _up_to_comma(text: str, phrase: list[Word]) -> list[Word]:
    for index, (word, following) in enumerate(pairwise(phrase)):
        if "," in text[word.end : following.start]:
            return phrase[: index + 1]
    return []


def _by_letters(phrase: Sequence[Word], acronym: str) -> int | None:
    """The word at which the shortest long form begins that has the acronym's letters in order.

    Letters are sought from the end; the first must begin a word. Two words at least, and of
    those that are no function words at most one more than there are letters; or a single long
    word in small letters: tuberculosis.
    """
    sought = [letter.casefold() for letter in acronym if letter.isalnum()]
    limit = min(len(acronym) + 5, 2 * len(acronym))
    for index in range(len(phrase) - 1, max(len(phrase) - limit, 0) - 1, -1):
        word = phrase[index].text.casefold()
        if word == acronym.casefold():
            return None
        for place in range(len(word) - 1, -1, -1):
            if word[place] == sought[-1] and (len(sought) > 1 or place == 0):
                sought.pop()
                if not sought:
                    return index if _is_even(phrase[index:], acronym) else None
    return None


def _is_even(phrase: Sequence[Word], acronym: str) -> bool:
    content = [word for word in phrase if not word.is_function]
    if len(phrase) == 1:
        return content[0].text.islower() and len(content[0].text) > 2 * len(acronym) + 1
    return 2 <= len(content) <= len(acronym) + 1 and not phrase[0].is_function


def _named(text: str, phrase: Sequence[Word]) -> Sequence[Word]:
    """The capitalised name of an organisation that a phrase ends in, or nothing."""
    start = len(phrase)
    while start and (phrase[start - 1].is_capitalised or phrase[start - 1].is_function):
        if start < len(phrase) and _parts(text, phrase, start):
            break
        start -= 1
    while start < len(phrase) and phrase[start].is_function:
        start += 1
    name = phrase[start:]
    capitals = sum(word.is_capitalised for word in name)
    return name if capitals > 1 and any(word.text.lower() in HEADS for word in name) else ()


def _parts(text: str, phrase: Sequence[Word], at: int) -> bool:
    """Whether a name can begin at a word: after a comma, or after "the" with no "of" before it."""
    if "," in text[phrase[at - 1].end : phrase[at].start]:
        return True
    is_the = phrase[at - 1].text.casefold() == "the"
    return is_the and at > 1 and not phrase[at - 2].is_function


def _singular(short: str) -> str:
    return re.sub(r"(?<=[^\W\d_a-z])['’]?s\Z", "", short)


def _definition(short: Span, phrase: Sequence[Word], confidence: float) -> Definition:
    return Definition(short, Span(phrase[0].start, phrase[-1].name_end), confidence)
