"""Finding again the passage that a decision names, in a text that may have been edited since.

White space is folded on both sides, so that a text that was wrapped anew still matches, and
straight and curly quotation marks, and hyphens of any kind, are alike.
"""

import re
from collections.abc import Iterator

from annotated_briefings.briefing import Decision
from annotated_briefings.document import Document
from annotated_briefings.span import Span

_ALIKE = ("'’‘ʼ`´′", '"“”„‟', "‐‑-")


def passages(document: Document, decision: Decision) -> tuple[Span, ...]:
    """The passages a decision names, in order: all that match, or the one of its `occurrence`.

    The text stands in one paragraph, begins and ends with whole words, and is in the case it is
    given in.
    """
    found = tuple(_matches(document, decision))
    if decision.occurrence is None:
        return found
    return found[decision.occurrence - 1 : decision.occurrence]


def decided(document: Document) -> Iterator[tuple[Span, Decision]]:
    """Each decided passage with the decision that holds for it: the most exact, else the later.

    An occurrence is more exact than surroundings, and those more than the bare text; so a general
    decision can have exceptions. Decisions for findings of different kinds live side by side.
    """
    holding: dict[tuple[Span, str | None], Decision] = {}
    for decision in sorted(document.front_matter.decisions, key=_exactness):
        for span in passages(document, decision):
            holding[span, decision.kind] = decision
    for (span, _), decision in sorted(holding.items(), key=lambda held: held[0][0]):
        yield span, decision


def _exactness(decision: Decision) -> tuple[bool, bool]:
    return decision.occurrence is not None, bool(decision.prefix or decision.suffix)


def _matches(document: Document, decision: Decision) -> Iterator[Span]:
    words = decision.text.split()
    begins = r"(?<!\w)" if words[0][0].isalnum() else ""
    ends = r"(?!\w)" if words[-1][-1].isalnum() else ""
    before = _pattern(decision.prefix)
    after = _pattern(decision.suffix)
    pattern = re.compile(
        (rf"{before}\s*" if before else "")
        + rf"{begins}({_pattern(decision.text)}){ends}"
        + (rf"(?=\s*{after})" if after else "")
    )
    for match in document.find(pattern):
        if match.start(1) >= document.body_start:
            yield Span(*match.span(1))


def _pattern(text: str | None) -> str:
    """A pattern for words as they stand, however they are spaced and whatever their quotes."""
    return r"\s+".join("".join(map(_character, word)) for word in (text or "").split())


def _character(character: str) -> str:
    alike = next((each for each in _ALIKE if character in each), None)
    return f"[{alike}]" if alike else re.escape(character)
