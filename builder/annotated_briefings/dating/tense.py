"""Whether a sentence looks back or ahead at the place where a date stands."""

import re
from typing import Literal

from annotated_briefings.span import Span

Tense = Literal["back", "ahead"] | None

_AHEAD = (
    r"will|won't|shall|'ll|’ll|due|scheduled|set to|expected|expects?|plans?|planned to|planning"
    r"|is to|are to|would|upcoming|until|deadline|hopes? to|intends? to|tonight"
    r"|resumes?|begins?|starts|opens|arrives?|expires?|convenes?|departs?|takes effect|kicks off"
    r"|to (?:start|open|meet|vote|return|leave|end|take place)|set for|slated|on track to|going to"
    r"|(?<!had )(?<!has )(?<!have )to be (?:held|sworn|buried|crowned|released|announced|unveiled"
    r"|published|opened|launched|completed|presented|signed|sentenced|decided|sold|paid)"
)
_AUXILIARY = "said|says|told|was|were|had|has|have|did"
_BACK = (
    r"died|killed|began|came|went|took|made|met|held|broke|left|found|won|lost|got|gave|became|fell"
    r"|rose|led|sent|saw|spoke|struck|shot|hit|since|[a-z]{3,14}ed"
)
_CUE = re.compile(rf"\b(?:(?P<ahead>{_AHEAD})|(?P<auxiliary>{_AUXILIARY})|(?P<back>{_BACK}))\b")
_BEFORE = 90
"""Characters before a date in which the verb it belongs to stands as a rule."""
_AFTER = 60


def tense_at(text: str, at: Span, sentence: Span) -> Tense:
    """Where the verb nearest to a date looks; None where there is none.

    The last cue before the date decides, an auxiliary over the participle that hangs on it ("will
    be opened on Friday"); a date that opens its sentence goes by the first cue behind it.
    """
    before = list(_CUE.finditer(text, max(sentence.start, at.start - _BEFORE), at.start))
    if not before:
        first = _CUE.search(text, at.end, min(sentence.end, at.end + _AFTER))
        return _of(first) if first else None
    last = before[-1]
    if (last["back"] or last.group() == "have") and len(before) > 1 and before[-2]["ahead"]:
        gap = text[before[-2].end() : last.start()]
        hangs = len(gap.split()) <= 3 and not re.search(r"[,;]", gap)
        return "ahead" if hangs else "back"
    return _of(last)


def _of(cue: re.Match[str]) -> Tense:
    return "ahead" if cue["ahead"] else "back"
