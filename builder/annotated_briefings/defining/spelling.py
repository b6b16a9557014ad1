"""Whether words spell an acronym by their initials, and the words of a long form."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotated_briefings.lexicon.acronyms import FUNCTION_WORDS
from annotated_briefings.span import Span

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’][sS]\Z")
_LEAD = re.compile(r"([a-z]{1,2})-?(?=[A-Z])")
_HYPHENS = "-‐‑"


class Word(NamedTuple):
    """A word of a long form; `hyphened` where a hyphen joins it to the word before."""

    start: int
    end: int
    text: str
    hyphened: bool

    @property
    def name_end(self) -> int:
        """Where a name that ends in this word ends: before the ending of a possessive."""
        return self.end - 2 if _POSSESSIVE.search(self.text) else self.end

    @property
    def is_function(self) -> bool:
        return self.text.casefold() in FUNCTION_WORDS

    @property
    def is_capitalised(self) -> bool:
        return self.text[0].isupper()


def words(text: str, within: Span, last: int = 0) -> Iterator[Word]:
    """The words of a stretch of text; all of them, or the last ones."""
    found = _WORD.finditer(text, within.start, within.end)
    for match in deque(found, last) if last else found:
        start = match.start()
        hyphened = start > within.start and text[start - 1] in _HYPHENS
        yield Word(start, match.end(), match.group(), hyphened)


def letters(acronym: str) -> str:
    """The letters that a long form has to spell: those of U.S., R&D, NGOs, COVID-19, ECtHR, mRNA.

    Small letters inside are those of function words or of an ending; one in front counts.
    """
    lead = _LEAD.match(acronym)
    return (lead.group(1).upper() if lead else "") + "".join(filter(str.isupper, acronym))


def extended(spelled: frozenset[str], word: Word) -> frozenset[str]:
    """All that some words and one more can spell, given what the words before it can.

    A word gives its initial; one in capitals may give all its letters (UN Security Council,
    UNSC); function words and what follows a hyphen may give none.
    """
    initial = word.text[0].upper()
    given = {before + initial for before in spelled}
    if word.text.isupper() and len(word.text) > 1:
        given |= {before + word.text for before in spelled}
    silent = word.is_function or word.hyphened or word.text.isdigit()
    return frozenset(given | spelled if silent else given)


def spells(phrase: Sequence[Word], acronym: str) -> bool:
    """Whether the initials of a whole phrase are an acronym; its ends are no function words, and
    the last is no number but that of the acronym."""
    wanted = letters(acronym)
    if not phrase or not wanted.startswith(phrase[0].text[0].upper()):
        return False
    if phrase[0].is_function or phrase[-1].is_function:
        return False
    if phrase[-1].text.isdigit() and not acronym.endswith(phrase[-1].text):
        return False
    spelled = frozenset((phrase[0].text[0].upper(),))
    if phrase[0].text.isupper():
        spelled |= {phrase[0].text}
    for word in phrase[1:]:
        spelled = frozenset(each for each in extended(spelled, word) if wanted.startswith(each))
    return wanted in spelled and len(phrase) > 1
