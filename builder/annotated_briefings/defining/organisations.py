"""The name of an organisation before an acronym whose letters are of another language."""

from collections.abc import Sequence

from annotated_briefings.defining.spelling import Word
from annotated_briefings.lexicon.acronyms import HEADS


def named(text: str, phrase: Sequence[Word], acronym: str) -> Sequence[Word]:
    """The capitalised name of an organisation that a phrase ends in, or nothing.

    One letter at least begins a word of it: those of another language share one as a rule.
    Where names hang together ("Board of the United Ports") it is the one with the first letter.
    """
    start = len(phrase)
    while start and (phrase[start - 1].is_capitalised or phrase[start - 1].is_function):
        if start < len(phrase) and _parts(text, phrase, start):
            break
        start -= 1
    while start < len(phrase) and phrase[start].is_function:
        start += 1
    starts = (start, *(at for at in range(start + 2, len(phrase)) if _is_the(phrase[at - 1])))
    fitting = (at for at in starts if phrase[at:] and phrase[at].text[0] == acronym[0].upper())
    name = _last(phrase[next(fitting, start) :])
    initials = [word.text[0] for word in name if word.is_capitalised]
    itself = any(word.text == acronym for word in name)
    is_likely = len(initials) > 1 and not (itself or set(acronym).isdisjoint(initials))
    return name if is_likely and any(word.text.lower() in HEADS for word in name) else ()


def _last(name: Sequence[Word]) -> Sequence[Word]:
    """The last of two organisations that "and the" joins, or the one that there is."""
    for at in range(len(name) - 1, 1, -1):
        is_joint = _is_the(name[at - 1]) and name[at - 2].text.casefold() == "and"
        if is_joint and any(word.text.lower() in HEADS for word in name[at:]):
            return name[at:]
    return name


def _parts(text: str, phrase: Sequence[Word], at: int) -> bool:
    """Whether a name can begin at a word: after a comma, or after "the" with no "of" before it."""
    if "," in text[phrase[at - 1].end : phrase[at].start]:
        return True
    return _is_the(phrase[at - 1]) and at > 1 and not phrase[at - 2].is_function


def _is_the(word: Word) -> bool:
    return word.text.casefold() == "the"
