"""Where, in a run of capitals, a title or an organisation ends and the name itself begins."""

from annotated_briefings.lexicon.people import (
    OFFICES,
    PLURAL_ROLES,
    ROLES,
    SUFFIXES,
    SURNAMES,
    TITLE_WORDS,
)
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.naming.given import is_given
from annotated_briefings.speaking.words import Bounds, Words

_ROLES = ROLES | PLURAL_ROLES
_NO_NAMES = ORGANISATION_NOUNS | OFFICES


def name_start(words: Words, run: Bounds) -> int:
    """Where a run of capitals stops being a title and begins to be a name."""
    first, last = run
    if words[last] in SUFFIXES:
        last -= 1
    for index in range(last - 1, first - 1, -1):
        word = words[index]
        leads = word in TITLE_WORDS or (last - index > 1 and word in _ROLES)
        if leads and not _is_part_of_name(words, index, run):
            return index + 1
    opens_sentence = words.is_mark(first - 1) and last - first > 1
    return first + 1 if opens_sentence and words[first] in ROLES else first


def after_organisation(words: Words, run: Bounds) -> int:
    """Where a name of two words or more begins behind an organisation's: "Youth Council Ana Li".

    Letters stand for one too: "FAO Ana Li".
    """
    first, last = run
    for index in range(last - 2, first - 1, -1):
        written = words.written[index]
        letters = written.isupper() and len(written) > 1 and written[1] != "."
        if letters or words[index] in _NO_NAMES:
            return index + 1
    return first


def given_start(words: Words, run: Bounds) -> int | None:
    """Where a given name stands in a run, before a last one: "Ana" in "Egypt Ana Silva"."""
    inside = range(run[0], run[1])
    return next((index for index in inside if is_given(words.written[index])), None)


def _is_part_of_name(words: Words, title: int, run: Bounds) -> bool:
    """Whether a title is somebody's name: "Dean Smith", "Martin Luther King Jr"."""
    first, last = run
    if title == first:
        return is_given(words.written[first]) and last - first == 1
    return words[title] in SURNAMES and is_given(words.written[first])
