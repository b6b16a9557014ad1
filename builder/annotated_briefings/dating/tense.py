"""Whether a sentence looks back or ahead at the place where a date stands."""

import re
from typing import Literal

from annotated_briefings.span import Span

Tense = Literal["back", "ahead"] | None

_AHEAD = (
    r"will|won't|shall|'ll|’ll|scheduled|set to|set for|slated|on track to|going to|expected"
    r"|expects?|due (?:on|in|by|back|for|at|out|to (?:be|begin|start|open|end|expire|meet|arrive"
    r"|return|take|go|appear|resume|vote|speak|leave))|plans?(?= (?:to|an?)\b)|planned (?:to|for)"
    r"|planning|is to|are to|would(?! (?:not|have)\b)|(?:may|might|should)(?! have)|upcoming|until"
    r"|deadline|intends? to|(?<!of )hopes? to|tonight|resumes?|begins?|starts|opens|arrives?"
    r"|expires?|convenes?|departs?|ends|closes|runs|goes|continues|wants? to"
    r"|leaves|retires|could(?! (?:not|have)\b)|(?:was|were) to|forecasts|forecast(?= (?:for|to)\b)"
    r"|(?:is|are) (?:forecast|meeting|visiting|hosting|holding|returning|leaving)|takes effect"
    r"|kicks off"
)
_INFINITIVE = (
    r"to (?:start|open|meet|vote|return|leave|end|take place|be (?:held|sworn|buried|crowned"
    r"|released|announced|unveiled|published|opened|launched|completed|presented|signed|sentenced"
    r"|decided|sold|paid))"
)
"""It looks ahead where no other verb does: in a headline, not in "they were asked to leave"."""
_AUXILIARY = "said|says|told|was|were|had|did"
_BACK = (
    r"died|killed|began|came|went|took|made|met|held|broke|left|found|won|lost|got|gave|became|fell"
    r"|rose|led|sent|saw|spoke|struck|shot|hit|beat|ran|drew|drove|flew|threw|wrote|stood|swept|bought"
    r"|brought|caught|heard|fought|paid|sold|since|[a-z]{3,14}ed"
)
_CUE = re.compile(
    rf"\b(?=['’a-z])(?<!-)(?:(?P<ahead>{_AHEAD})|(?P<to>{_INFINITIVE})|(?P<auxiliary>{_AUXILIARY})"
    rf"|(?P<back>{_BACK}))\b"
)
_BEFORE = 90
"""Characters before a date in which the verb it belongs to stands as a rule."""
_AFTER = 60
_DEADLINE = re.compile(
    r"\b(?:(?:could|can|must|should|may|might)|(?:promised|pledged|vowed|agreed|ordered|told|asked"
    r"|urged|wants?|wanted|hopes?|hoped|aims?|needs?|has|have|had)\b[^.;:]{0,30}\sto)\s[a-z]+\b"
    r"[^.;:]{0,60}\bby\s{1,2}\Z"
)
"""Before a date it sets one for what somebody is to do: they promised to leave by Friday."""
_HOUR = re.compile(r"\b[ap]\.m\.\s{1,2}\Z")
"""Before a date its point ends no sentence."""


def tense_at(text: str, at: Span, sentence: Span) -> Tense:
    """Where the verb nearest to a date looks; None where there is none.

    The last cue before the date decides, an auxiliary over the participle that hangs on it ("will
    be opened on Friday"); a date that opens its sentence goes by the first cue behind it.
    """
    begins = 0 if _HOUR.search(text, max(0, at.start - 6), at.start) else sentence.start
    by = text.startswith("by ", at.start - 3)
    if by and _DEADLINE.search(text, max(begins, at.start - _BEFORE), at.start):
        return "ahead"
    before = list(_CUE.finditer(text, max(begins, at.start - _BEFORE), at.start))
    if not before:
        first = _CUE.search(text, at.end, min(sentence.end, at.end + _AFTER))
        return _of(first) if first else None
    verbs = [cue for cue in before if not cue["to"]] or before
    last = verbs[-1]
    if last["back"] and len(verbs) > 1 and verbs[-2]["ahead"]:
        gap = text[verbs[-2].end() : last.start()]
        hangs = len(gap.split()) <= 3 and not re.search(r"[,;]", gap)
        return "ahead" if hangs else "back"
    return _of(last)


def _of(cue: re.Match[str]) -> Tense:
    return "ahead" if cue["ahead"] or cue["to"] else "back"
