"""Whether words in marks were spoken, or are only held at arm's length.

Spoken are whole sentences, and what a reporting verb gives to its subject. Of a few words set into
a sentence of the article, a fragment, that verb decides:

- beside the verb, behind a colon, or before the clause, any words were spoken: `"never," he said`;
- behind a verb of calling, one word was: called the ruling "dangerous"; a name was not: called
  their boat "Seabird";
- further behind, two words and more in small letters were: said the "full recovery" would come; a
  name was not: said the "Green Arrow" was late;
- further behind, one word was spoken where it says what a thing is: said the dam was "unsafe"; it
  was not where it names or mocks the thing: said the "republic" was small.
"""

import re

from annotated_briefings.lexicon.speech import (
    BEING,
    BREAKS,
    DETERMINERS,
    HOLDING,
    NAMING,
    PREPOSITIONS,
    REPORTING,
)
from annotated_briefings.speaking.clauses import Clause
from annotated_briefings.speaking.quotation import Quotation
from annotated_briefings.speaking.verbs import VERBS

LONG = 5
"""Words from which what stands in marks is no name, nor a word held at arm's length."""

NEAR = 4
"""Words and marks that may stand between a verb and a title that is what was said."""

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
_LAST_WORD = re.compile(r"(?<!\w)(\w++(?:[-'’]\w++)*+)[^\w.!?]*\Z")
_RELATIVE = re.compile(r"\b(?:what|which|that)\s+\Z", re.IGNORECASE)
_OR = re.compile(r"[,(]\s+or\s+(?:\w+ly\s+)?\Z")
"""What leads over from one name of a thing to another: BSE, or "mad cow disease"."""
_KNOWN_AS = re.compile(r"\bknown\s+as\s+(?:an?\s+|the\s+)?\Z", re.IGNORECASE)
_SMALL = BREAKS | DETERMINERS | PREPOSITIONS | {"and"}


def is_spoken(text: str, quotation: Quotation, clause: Clause | None) -> bool:
    """Whether words in marks are somebody's; `clause` is the one that stands beside them."""
    words = _WORD.findall(text, quotation.words.start, quotation.words.end)
    if not words:
        return False
    start = quotation.whole.start
    before = _LAST_WORD.search(text, max(start - 30, 0), start)
    previous = before.group(1).lower() if before else ""
    named = previous in NAMING or _KNOWN_AS.search(text, max(start - 30, 0), start)
    if named and not (clause and text[start - 2 : start] == ", "):
        return clause is not None and _is_what_is_called(text, quotation, clause, words)
    if _OR.search(text, max(start - 30, 0), start):
        return False
    if clause:
        follows = clause.verb.start > start
        said = follows or _is_said_so(text, quotation, clause, words, previous)
        return said or _is_sentence(text, quotation, words)
    led = len(words) > 3 and (previous in REPORTING or previous == "that")
    led = led or (len(words) > 2 and _is_paragraph(text, quotation) and not is_title(words))
    return led or _is_sentence(text, quotation, words) or quotation.unclosed


def _is_what_is_called(text: str, quotation: Quotation, clause: Clause, words: list[str]) -> bool:
    """Whether words behind "called" say how somebody called a thing: what he called "a farce"."""
    called = text[clause.verb.end : quotation.whole.start].isspace()
    relative = _RELATIVE.search(text, max(clause.speaker.start - 8, 0), clause.speaker.start)
    return called and relative is not None and not is_title(words)


def _is_said_so(
    text: str, quotation: Quotation, clause: Clause, words: list[str], previous: str
) -> bool:
    """Whether words behind a clause are what was said, by the rule above."""
    start = quotation.whole.start
    mark = text[max(start - 5, 0) : start].rstrip()[-1:]
    if mark == "," and is_title(words):
        # "sang a new song, 'The Sea'": what the verb leads up to is its object
        return len(text[clause.verb.end : start].split()) <= NEAR
    if mark in (":", ","):
        return True
    if text[clause.verb.start : clause.verb.end] in HOLDING:
        return not is_title(words)
    if previous in VERBS:
        return True
    if clause.verb.start < clause.speaker.start and len(words) < 4 and previous in DETERMINERS:
        # "according to" opens a sentence that is otherwise the article's own
        return False
    if len(words) == 1:
        return previous in BEING and words[0][0].islower()
    return not is_title(words) and (len(words) > 3 or words[0][0].islower())


def _is_sentence(text: str, quotation: Quotation, words: list[str]) -> bool:
    """Three words or more that begin and end as a sentence does, and do not read as a title."""
    ends = text[quotation.words.end - 1] in ".!?,…" or ends_sentence(text, quotation)
    whole = not words[0][0].islower() and ends
    return len(words) > 2 and (len(words) >= LONG or whole) and not is_title(words)


def _is_paragraph(text: str, quotation: Quotation) -> bool:
    """Whether a run is all that its paragraph has, as under a heading or for one."""
    before = text[max(quotation.whole.start - 1, 0) : quotation.whole.start]
    return before in ("", "\n") and text[quotation.whole.end : quotation.whole.end + 1] in (
        "",
        "\n",
    )


def is_title(words: list[str]) -> bool:
    """Whether most words have a capital, as those of a title do."""
    long = [word for word in words if word.lower() not in _SMALL]
    return sum(not word[0].islower() for word in long) > 0.7 * len(long)


def ends_sentence(text: str, quotation: Quotation) -> bool:
    """Whether a full stop parts the run from what follows; three of them only trail off."""
    inside = text[quotation.words.end - 3 : quotation.words.end]
    following = text[quotation.whole.end : quotation.whole.end + 1]
    return following == "." or (inside.endswith(".") and not inside.endswith(("..", "…")))
