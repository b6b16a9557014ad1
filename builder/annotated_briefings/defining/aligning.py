"""Where a long form begins whose words hold the letters of an acronym, though not as initials.

Schwartz and Hearst (A simple algorithm for identifying abbreviation definitions in biomedical
text, Pacific Symposium on Biocomputing 2003) take the shortest stretch that has all letters in
order. Here all such stretches are weighed: initials count most, and each word that is passed over
costs, so that "United Nations University Office" is read for UNUO and not "University Office".
"""

from collections.abc import Sequence
from typing import NamedTuple

from annotated_briefings.defining.spelling import Word

_INITIAL = 2.0
_NEXT = 1.0
"""A letter right behind one that counts, as the M and I in "Ministry", or that of a small word."""
_INSIDE = 0.5
_PASSED_OVER = 1.5
_SMALL_PASSED_OVER = 0.25
LEAST = 0.4
CLOSE = 1.0
"""Scores for each letter from which a stretch may be a long form, and from which it is one."""


class Alignment(NamedTuple):
    """The word at which a long form begins, and whether most letters are initials."""

    start: int
    is_close: bool


class _Way(NamedTuple):
    """One reading of the words so far: how good it is, and the word it begins with."""

    score: float
    start: int


def aligned(phrase: Sequence[Word], acronym: str) -> Alignment | None:
    """Where the best long form that ends a phrase begins, if there is one.

    The first letter begins a word; all others follow in order. A single word must be long and in
    small letters: tuberculosis (TB) is one, a name is not.
    """
    sought = [letter.casefold() for letter in acronym if letter.isalnum()]
    if _is_one_word(phrase[-1], sought):
        return Alignment(len(phrase) - 1, is_close=True)
    ways: dict[int, _Way] = {}
    for index in range(max(0, len(phrase) - 2 * len(acronym) - 5), len(phrase)):
        word = phrase[index]
        itself = word.text.casefold() == acronym.casefold()
        ways = {} if itself else _after(ways, word, index, sought)
    best = ways.get(len(sought))
    if best is None or best.score < LEAST * len(sought):
        return None
    if not _is_name(phrase[best.start :], acronym):
        return None
    return Alignment(best.start, best.score >= CLOSE * len(sought))


def _after(ways: dict[int, _Way], word: Word, index: int, sought: Sequence[str]) -> dict[int, _Way]:
    """The best reading of each number of letters, once a word is read too."""
    cost = _SMALL_PASSED_OVER if word.is_function else _PASSED_OVER
    after = {count: way._replace(score=way.score - cost) for count, way in ways.items()}
    for count, way in (*ways.items(), (0, _Way(0.0, index))):
        for taken, score in enumerate(_scores(word, sought[count:], count == 0), 1):
            read = _Way(way.score + score, way.start)
            if count + taken not in after or read >= after[count + taken]:
                after[count + taken] = read
    return after


def _scores(word: Word, sought: Sequence[str], opens: bool) -> list[float]:
    """What the first letter that is sought is worth in a word, the first two, and so on."""
    scores: list[float] = []
    total, before = 0.0, -2
    initial = _NEXT if word.is_function else _INITIAL
    text = word.text.casefold()
    for letter in sought:
        place = text.find(letter, max(before + 1, 0))
        if place < 0 or (opens and not scores and place > 0):
            break
        total += initial if place == 0 else _NEXT if place == before + 1 else _INSIDE
        before = place
        scores.append(total)
    return scores


def _is_one_word(word: Word, sought: Sequence[str]) -> bool:
    """Whether one long word in small letters has all that is sought."""
    is_long = word.text.islower() and len(word.text) > 2 * len(sought) + 1
    return is_long and len(_scores(word, sought, opens=True)) == len(sought)


def _is_name(phrase: Sequence[Word], acronym: str) -> bool:
    """Whether a stretch may be a long form: one that ends in a capital also begins with one."""
    if len(phrase) == 1 or phrase[0].is_function:
        return False
    return phrase[0].is_capitalised or acronym[0].islower() or not phrase[-1].is_capitalised
