"""Reading a noun phrase from words alone: up to the first plural, or to a word that ends it."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from annotated_briefings.dating.words import MONTHS, WEEKDAYS
from annotated_briefings.lexicon.nouns import ADJECTIVES, PLURALS, SINGULARS_IN_S, STOPS
from annotated_briefings.span import Span

LONGEST = 5
"""Words of a phrase; what runs on longer is no count of anything."""

GAP = r"(?:[ \t\u00a0]{1,2}\n?|\n)"
SHAPES = frozenset("long high wide deep tall thick strong plus worth".split())
"""Words between a measure and its noun: "eight-month-long campaign", "15 metre high tower"."""
_OF_COUNTS = frozenset(("strong", "plus", "worth"))
"""Those of them that stand behind a count as well: "a 400-strong crew"."""

_WORD = re.compile(
    rf"(?P<gap>{GAP}[\"“‘]?|-|)(?P<word>(?:[A-Z]\.){{2,4}}|[^\W_][\w'’.&-]{{0,30}}[^\W_]|[^\W_])"
)
_DAYS = frozenset((*WEEKDAYS, *MONTHS))
_YEAR_OLDS = re.compile(r"\d{1,3}-year-olds")

_PLURAL_TAILS = ("children", "women", "people", "smen", "sfolk")
"""What plurals without -s end in: grandchildren, townspeople, oarsmen."""

_ACRONYMS = re.compile(r"[A-Z]{2,5}s")

_ADVERB = re.compile(r"(?!family|supply|assembly|rally|ally|reply)[a-z]{3,}ly")

Reach = Literal["plural", "either", "singular"]
"""Which number the noun of a phrase can have."""


def phrase(text: str, start: int, end: int, reach: Reach) -> Span | None:
    """The words up to the first plural, or where the noun is a singular up to what cannot be it."""
    shapes = _OF_COUNTS if reach == "plural" else SHAPES
    taken: list[str] = []
    first = last = start
    for word in _words(text, start, end):
        written = word["word"]
        if not taken and written in shapes:
            continue
        if taken and reach == "plural" and written == "and":
            continue  # "40 West and Central African cooks"
        ends = _ends_before(written, started=bool(taken))
        if (ends and not _describes(text, word, end)) or _parts(taken, written, reach):
            break
        if not taken:
            first = word.start("word")
        taken.append(written)
        last = word.end()
        if is_plural(written) and not _goes_on(text, written, last, end):
            return Span(first, last)
    if not taken or reach == "plural" or len(taken) == LONGEST:
        return None
    return None if taken[-1][0].isupper() or _ADVERB.fullmatch(taken[-1]) else Span(first, last)


def _describes(text: str, word: re.Match[str], end: int) -> bool:
    """Whether a participle stands before the plural it describes: "newly trained nurses"."""
    if not word["word"].endswith(("ed", "ing")) or word["word"].lower() in STOPS:
        return False
    following = _WORD.match(text, word.end(), end) if word.end() < end else None
    return following is not None and following["word"].islower() and is_plural(following["word"])


def _parts(taken: Sequence[str], written: str, reach: Reach) -> bool:
    """Whether a word is none of a singular noun's: a plural, or a name behind it ("man Monday")."""
    if not taken or reach == "plural":
        return False
    if reach == "singular" and (is_plural(written) or _ADVERB.fullmatch(written)):
        return True
    name = written[0].isupper() and taken[-1][0].islower()
    return name and (reach == "singular" or written.lower() in _DAYS)


def _words(text: str, position: int, end: int, most: int = LONGEST) -> Iterator[re.Match[str]]:
    """The words at the start of a stretch that nothing but spaces and hyphens parts."""
    for _ in range(most):
        word = _WORD.match(text, position, end)
        if word is None:
            return
        yield word
        position = word.end()


def _ends_before(word: str, *, started: bool) -> bool:
    """Whether a word is none of the phrase; acronyms such as IS and US are of it."""
    if word.isupper() and (len(word) > 1 or (started and word != "I")):
        return False  # "two influenza A viruses"
    if word[0].isdigit():
        return not _YEAR_OLDS.fullmatch(word)
    if word.lower() in STOPS:
        return True
    return started and word.islower() and word.endswith(("ing", "ed")) and word not in PLURALS


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun: "fighters", "people", "dead"."""
    lower = word.lower()
    if lower in PLURALS or lower.endswith(_PLURAL_TAILS):
        return True
    if not lower.endswith(("s", "ese")):
        return False
    if _ACRONYMS.fullmatch(word):
        return True
    if lower in SINGULARS_IN_S or len(word) < 4 or word.isupper():
        return False
    if word[0].isupper() and lower.endswith(("ese", "is")):
        return lower not in SINGULARS_IN_S
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s", "’s"))


def _goes_on(text: str, plural: str, start: int, end: int) -> bool:
    """Whether a plural follows a plural: of "police officers" the second one is the noun.

    "Dead" and "Chinese" may stand further off from the noun they describe: "dead wild birds".
    """
    lower = plural.lower()
    if lower == "people":
        return False
    far = lower in ADJECTIVES or lower.endswith("ese")
    for following in _words(text, start, end, LONGEST - 2 if far else 1):
        written = following["word"]
        if _ends_before(written, started=False):
            return False
        if is_plural(written):
            return written.lower() not in ADJECTIVES
    return False


def ends_in_plural(written: str) -> bool:
    """Whether the last word of a phrase is a plural."""
    return is_plural(re.split(r"[\s-]", written)[-1])
