"""Acronyms that the text spells by the initials of a name in capitals, anywhere in it."""

import re
from collections.abc import Collection, Iterator

from annotated_briefings.defining.capitals import UPPER
from annotated_briefings.defining.spelling import Word, extended, letters, words
from annotated_briefings.document import Document
from annotated_briefings.lexicon.acronyms import FUNCTION_WORDS, TAILS
from annotated_briefings.span import Span

_SMALL = "|".join(sorted(FUNCTION_WORDS | TAILS, key=len, reverse=True))
_GAP = r"(?:[ \t\n\u00a0]{1,3}(?:[-‐‑&'’][ \t\n\u00a0]{1,3})?|[-‐‑&'’]\s?)"
_RUN = re.compile(
    rf"[{UPPER}](?<![^\W_].)[^\W_]*+(?:{_GAP}(?:[{UPPER}][^\W_]*+|(?:{_SMALL})(?![^\W_]))"
    rf"|['’-][^\W_]++)++"
)
_WORD_BEFORE = re.compile(rf"(?<![^\W_])([{UPPER}][^\W_]*+)[ -]\Z")
_A_WORD = 25
"""Characters of the word before a name at most."""
LONGEST = 12
"""Words of the longest name; the name of UNESCO has eight."""


def expansions(document: Document, acronyms: Collection[str]) -> dict[str, list[Span]]:
    """The names in the text whose initials are one of some acronyms, in the order of the text."""
    spelling = {letters(acronym): acronym for acronym in acronyms}
    wanted = {word: acronym for word, acronym in spelling.items() if len(word) > 1}
    if not wanted:
        return {}
    beginnings = frozenset(word[:end] for word in wanted for end in range(1, len(word) + 1))
    found: dict[str, list[Span]] = {}
    for run in _runs(document, frozenset(word[0] for word in wanted)):
        for start, word in enumerate(run):
            if word.text[0] in beginnings and not word.is_function:
                for spelled, span in _spelled(run[start : start + LONGEST], beginnings):
                    if spelled in wanted:
                        found.setdefault(wanted[spelled], []).append(span)
    return found


def is_part(document: Document, span: Span) -> bool:
    """Whether a name goes on before a span, so that its initials are not those of the whole.

    "Safety Administration" is no name of its own in "Highway Safety Administration".
    """
    before = _WORD_BEFORE.search(document.source.text, max(0, span.start - _A_WORD), span.start)
    return before is not None and before.group(1).casefold() not in FUNCTION_WORDS


def _spelled(run: list[Word], beginnings: frozenset[str]) -> Iterator[tuple[str, Span]]:
    """All that the names that begin a run spell, longer and longer ones."""
    first = run[0].text
    spelled = frozenset((first[0], first) if first.isupper() else first[0])
    for position, word in enumerate(run[1:], start=1):
        spelled = extended(spelled, word) & beginnings
        if not spelled:
            return
        if word.is_capitalised and not word.is_function:
            following = run[position + 1] if position + 1 < len(run) else word
            end = following.end if following.text in TAILS else word.name_end
            own = [part.text for part in run[: position + 1]]
            yield from ((each, Span(run[0].start, end)) for each in spelled - {*own, "".join(own)})


def _runs(document: Document, firsts: frozenset[str]) -> Iterator[list[Word]]:
    """Words with a capital, one of `firsts` among these, and the small words with them."""
    for run in document.find(_RUN):
        if not firsts.isdisjoint(run.group()):
            found = list(words(document.source.text, Span(*run.span())))
            if len(found) > 1:
                yield found
