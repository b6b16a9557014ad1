"""Which reporting clause words in marks hang on: one that leads up to them, or one that follows."""

import re
from dataclasses import dataclass

from annotated_briefings.document import Block, Document
from annotated_briefings.lexicon.speech import CALLING, PRONOUNS
from annotated_briefings.naming.given import is_given
from annotated_briefings.span import Span
from annotated_briefings.speaking.clauses import Clause
from annotated_briefings.speaking.fragments import ends_sentence, is_title
from annotated_briefings.speaking.openings import opening_subject
from annotated_briefings.speaking.quotation import Quotation
from annotated_briefings.speaking.reports import Reports
from annotated_briefings.speaking.words import Words

REACH = 300
"""Characters before and after a quote in which its reporting clause is sought."""
LONGEST_ROLE = 80
"""Characters between a quote and a name that a role takes up at most."""
SHORT = 25
"""Characters; what is no longer and goes on without a comma is part of the sentence around it."""
FEW = 3
"""Words from which a fragment belongs to a clause that only ends its sentence."""

_NEW_CLAUSE = re.compile(r"[.;:!?—–\n]")
_INDIRECT = re.compile(r"\s+|.{0,200}?\bthat\s+", re.DOTALL)
_AT_ONCE = re.compile(
    r"(?:\s+(?:that|of|for|about|as|an?|the|to|it\s+(?:was|is)))*\W*", re.IGNORECASE
)
_ON_TO = re.compile(r"\s+(?:for|on|off|up|in|to)\b")
_GOES_ON = re.compile(r"\s+(?:is|are|was|were|has|have|had|will|would)\b")
"""What makes words in marks the subject of the sentence around them."""
_LEADS_OVER = (",", "?", "!", "…", "-", "–", "—")
_INNER_MARKS = "'’\"”"


@dataclass(frozen=True, slots=True)
class Passage:
    """A run in marks with what stands around it.

    `previous` is the paragraph before; `floor` is where the run before ends in this one, or where
    the paragraph begins.
    """

    document: Document
    reports: Reports
    quotation: Quotation
    block: Block
    previous: Block | None
    floor: int

    @property
    def text(self) -> str:
        return self.document.source.text

    @property
    def start(self) -> int:
        return self.quotation.whole.start

    @property
    def opens_paragraph(self) -> bool:
        first = self.floor == self.block.span.start
        return first and not self.text[self.floor : self.start].strip()

    @property
    def follows_colon(self) -> bool:
        before = self.text[max(self.block.span.start, self.start - 3) : self.start]
        return before.rstrip().endswith(":")

    @property
    def is_set_in(self) -> bool:
        """Whether a run is part of a sentence of the article, which says itself whose it is."""
        before = self.text[max(self.block.span.start, self.start - 3) : self.start].rstrip()
        small = self.text[self.quotation.words.start].islower()
        return small and bool(before) and before[-1] not in ".!?:…\"'”’»"


def beside(passage: Passage) -> Clause | None:
    """The clause that stands beside a run: before it, after it, or at the end of its sentence."""
    led, after = _before(passage), _after(passage)
    near = led if led and led.verb.start >= passage.floor else None
    if after and _behind_as(passage, after):
        return after  # `would not open "in haste", as the mayor put it`
    return near or after or led or _behind_colon(passage) or _at_the_end(passage)


def opening(passage: Passage) -> Clause | None:
    """Who the sentence that a fragment is set into opens with: `She would keep the village "safe"`.

    Such a sentence goes on with what somebody says, where it opens with a pronoun or a name.
    """
    start = max(passage.document.sentence_at(passage.start).start, passage.start - REACH)
    if start >= passage.start:
        return None
    words = Words(passage.text, Span(start, passage.start))
    found = opening_subject(words, len(words))
    if found is None or not (words[found[0]] in PRONOUNS or words.is_name(found[1])):
        return None
    return Clause(words.span(found), Span(passage.start, passage.start + 1), covers_before=False)


def introduced(passage: Passage) -> Clause | None:
    """Whom the sentence before a run opens with by a full name; it often leads up to their words.

    `Ana Silva, 43, saw the light. "It was green."`
    """
    document, text = passage.document, passage.text
    before = document.sentence_at(max(passage.start - 2, 0))
    end = min(before.end, passage.start)
    if len(before) > REACH or text[end : passage.start].strip() or text[end - 1] not in ".!?":
        return None
    words = Words(text, Span(before.start, max(end - 1, before.start + 1)))
    found = opening_subject(words, len(words))
    if found is None or not (found[1] > found[0] and is_given(words.written[found[0]])):
        return None
    return Clause(words.span(found), Span(end - 1, end), covers_before=False)


def latest(passage: Passage, block: Block) -> Clause | None:
    """The last clause of a paragraph before the run."""
    end = min(block.span.end, passage.start)
    return passage.reports.last(max(block.span.start, end - REACH), end)


def _before(passage: Passage) -> Clause | None:
    """The clause that leads up to the run in its sentence: `The mayor said: "…`."""
    start = max(passage.document.sentence_at(passage.start).start, passage.start - REACH)
    found = list(passage.reports.within(start, passage.start + 1))
    while len(found) > 1 and _is_reported(passage.text, found[-2], found[-1], passage.start):
        found.pop()
    return found[-1] if found else None


def _is_reported(text: str, outer: Clause, inner: Clause, start: int) -> bool:
    """Whether a clause is itself what somebody reports, and so is what stands further behind it.

    In `Lima said that her club had called for action "at once"` the words are Lima's, in `Lima said
    that her rival had called her "slow"` they are the rival's.
    """
    if outer.verb.end > inner.speaker.start:
        return False
    lead = _INDIRECT.match(text, outer.verb.end, inner.speaker.start)
    behind = text[inner.verb.end : start]
    if lead is None or _AT_ONCE.fullmatch(behind):
        return False
    that = text.rfind("that", outer.verb.end, inner.speaker.start)
    between = text[max(that + len("that"), outer.verb.end) : inner.speaker.start]
    called = text[inner.verb.start : inner.verb.end] in CALLING and not _ON_TO.match(behind)
    return not between.strip() and not called


def _after(passage: Passage) -> Clause | None:
    """The clause that follows the run at once: `…," said the mayor` and `…," the mayor said`."""
    text, quotation = passage.text, passage.quotation
    if quotation.unclosed:
        return None
    reach = min(passage.block.span.end, quotation.whole.end + REACH)
    clause = passage.reports.first(quotation.whole.end, reach)
    if clause is None or not clause.covers_before:
        return None
    begin = min(clause.speaker.start, clause.verb.start)
    between = text[quotation.whole.end : begin]
    if ends_sentence(text, quotation):
        # a full stop where a comma belongs: `…." said the mayor`
        return clause if between == " " and text[begin].islower() else None
    inside = text[max(quotation.words.start, quotation.words.end - 4) : quotation.words.end]
    if inside.rstrip(_INNER_MARKS)[-1:] in _LEADS_OVER or between.startswith(","):
        # a role may stand between: "…," the club's manager, Ana Silva, said
        apart = _NEW_CLAUSE.search(between) or _GOES_ON.match(between)
        return clause if len(between) < LONGEST_ROLE and not apart else None
    long = len(quotation.words) > SHORT or between == " ("
    return clause if long and not between.strip(" (") else None


def _behind_as(passage: Passage, clause: Clause) -> bool:
    """Whether nothing but "as" parts a run from the clause behind it."""
    begin = min(clause.speaker.start, clause.verb.start)
    return passage.text[passage.quotation.whole.end : begin].strip(" ,") == "as"


def _behind_colon(passage: Passage) -> Clause | None:
    """The clause of a paragraph that ends in a colon, as some set long quotes apart."""
    before = passage.previous
    if before and passage.opens_paragraph and passage.text[before.span.end - 1] == ":":
        return latest(passage, before)
    return None


def _at_the_end(passage: Passage) -> Clause | None:
    """The clause that ends the sentence a run is set into: `"not one" fell, said the mayor`."""
    quotation = passage.quotation
    words = passage.text[quotation.words.start : quotation.words.end].split()
    if len(words) < FEW or is_title(words) or ends_sentence(passage.text, quotation):
        return None
    sentence = passage.document.sentence_at(passage.start)
    end = min(sentence.end, quotation.whole.end + REACH)
    clause = passage.reports.last(quotation.whole.end, end)
    return clause if clause and clause.covers_before else None
