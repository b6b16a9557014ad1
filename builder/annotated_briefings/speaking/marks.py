"""Which quotation mark opens, which closes, and which is an apostrophe.

Known are straight and curly marks, double and single, as English sets them, the German „…“ and
‚…‘, guillemets either way round, and the Swedish ”…”. Marks pair as brackets do: the one opened
last closes first.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from annotated_briefings.span import Span

MARK = re.compile("[\"“”„«»‹›'‘’‚]")
_DOUBLE = re.compile('["“”„«»]')
_CLOSES = {
    '"': '"“„',
    "”": '“„"”',
    "“": "„“",
    "»": "«",
    "«": "»",
    "›": "‹",
    "‹": "›",
    "’": "‘'‚",
    "'": "'‘",
    "‘": "‚",
}
"""Which marks each mark can close."""
_ALWAYS_OPEN = frozenset("“„«‹")
_OPEN_A_WORD = frozenset("”»›")
_LEFT_OPEN = frozenset('"“„”«')
"""Marks that a paragraph may leave open, for the next to go on with."""
_SINGLE = frozenset("'‘’‚")
_STANDS_BEFORE = frozenset("([{—–-/\"“‘'„‚«»:")
_ELIDED = re.compile(r"'(?:bout|cause|em|n|round|til|tis|twas)\b", re.IGNORECASE)
"""Words that begin with an apostrophe, which is no mark that opens."""
_AND = ("'n'", "’n’")
LONGEST_LEFT = 250
"""Characters; what a straight mark opens and nothing closes is likelier the article if longer."""
_ENDS_SENTENCE = frozenset(".!?…")


class Run(NamedTuple):
    """Where a mark opens and where one closes it; `unclosed` where none does."""

    opening: int
    closing: int
    unclosed: bool = False


class _Opened:
    """A mark that waits for its closing one; `perhaps` is an apostrophe that may be it.

    It is `doubtful` where it may itself have closed the one before it.
    """

    __slots__ = ("at", "doubtful", "mark", "perhaps")

    def __init__(self, mark: str, at: int, *, doubtful: bool = False) -> None:
        self.mark, self.at, self.doubtful = mark, at, doubtful
        self.perhaps: int | None = None


class Marks:
    """The marks of one paragraph, paired; `going_on` is one that the paragraph before left open."""

    def __init__(self, text: str, paragraph: Span, going_on: str) -> None:
        self._text, self._paragraph = text, paragraph
        self._runs: list[Run] = []
        self._opened: list[_Opened] = []
        self._waiting: Counter[str] = Counter()
        first = _DOUBLE.search(text, paragraph.start, paragraph.end) if going_on else None
        if first and not text[first.start() - 1].isspace():
            self._open(going_on, paragraph.start - 1)
        for match in MARK.finditer(text, paragraph.start, paragraph.end):
            self._take(match.group(), match.start())
        for opened in self._opened:
            self._settle(opened)

    def outermost(self) -> Iterator[Run]:
        """The runs that lie in no other one, in order."""
        left_open = self._left_open()
        done = self._paragraph.start - 1
        for run in sorted(self._runs, key=lambda run: (run.opening, -run.closing)):
            if run.opening >= done and (left_open is None or run.closing < left_open):
                yield run
                done = run.closing + (not run.unclosed)
        if left_open is not None:
            yield Run(left_open, self._paragraph.end, unclosed=True)

    def _left_open(self) -> int | None:
        """The double mark that the paragraph leaves open on purpose, if there is one."""
        start = self._paragraph.start
        sure = (opened for opened in self._opened if not opened.doubtful)
        marks = (opened for opened in sure if opened.mark in _LEFT_OPEN)
        double = [opened.at for opened in marks if opened.at >= start]
        if not double:
            return None
        if not self._text[start : double[0]].strip():
            return double[0]
        last_closed = max((run.closing for run in self._runs), default=-1)
        return double[-1] if double[-1] > last_closed else None

    def _take(self, mark: str, at: int) -> None:
        before = self._text[at - 1] if at > self._paragraph.start else " "
        after = self._text[at + 1] if at + 1 < self._paragraph.end else " "
        if mark in _SINGLE and self._text.startswith(_AND, at - 2):
            return
        if self._waits(_CLOSES.get(mark, "")) and _may_close(mark, before, after):
            plural = mark in _SINGLE and before == "s" and after == " "
            self._close(_CLOSES[mark], at, plural=plural)
        elif _may_open(mark, before, after) and not (
            mark in _SINGLE and _ELIDED.match(self._text, at)
        ):
            again = bool(self._opened) and self._opened[-1].mark == mark
            self._open(mark, at, doubtful=again and self._leave(self._opened[-1], at))

    def _waits(self, openers: str) -> bool:
        return bool(self._opened) and any(self._waiting[opener] for opener in openers)

    def _open(self, mark: str, at: int, *, doubtful: bool = False) -> None:
        self._opened.append(_Opened(mark, at, doubtful=doubtful))
        self._waiting[mark] += 1

    def _close(self, openers: str, at: int, *, plural: bool) -> None:
        """Pair a mark with the last one it can close; what was opened in between was no quote.

        Where it may be the apostrophe of a plural ("the cyclists' plans"), a later one goes first.
        """
        while self._opened[-1].mark not in openers:
            self._waiting[self._opened.pop().mark] -= 1
        opened = self._opened[-1]
        if plural:
            opened.perhaps = opened.perhaps or at
            return
        self._opened.pop()
        self._waiting[opened.mark] -= 1
        self._runs.append(Run(opened.at, at))

    def _leave(self, opened: _Opened, at: int) -> bool:
        """Settle a mark that opens again before anything closed it; tell if this may be its end.

        Behind the end of a sentence what it opened is a quote: one over paragraphs whose breaks the
        text lost, or, of straight marks, one whose closing mark has the space on the wrong side.
        """
        end = at - 1 if self._text[at - 1].isspace() else at
        if opened.mark not in '"“' or self._text[end - 1] not in _ENDS_SENTENCE or end == at:
            self._settle(opened)
            return False
        self._opened.pop()
        self._waiting[opened.mark] -= 1
        if not opened.doubtful and (opened.mark == "“" or end - opened.at < LONGEST_LEFT):
            self._runs.append(Run(opened.at, end, unclosed=True))
        return opened.mark == '"' and not opened.doubtful

    def _settle(self, opened: _Opened) -> None:
        if opened.perhaps is not None:
            self._runs.append(Run(opened.at, opened.perhaps))


def _may_close(mark: str, before: str, after: str) -> bool:
    if mark in _SINGLE:
        return not before.isspace() and (after.isspace() or after in ".,;:!?)")
    if mark == "“":
        return not before.isspace() and (after.isspace() or after in ".,;:!?)")
    if mark == '"':
        return not _begins(before) or after.isspace() or after in "“”"
    return not (mark in "”«" and _begins(before) and after.isalnum())


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark in _ALWAYS_OPEN:
        return True
    if mark in _SINGLE:
        return mark != "’" and _begins(before) and (after.isalpha() or after in "[….")
    return (mark == '"' or (mark in _OPEN_A_WORD and not after.isspace())) and _begins(before)


def _begins(before: str) -> bool:
    return before.isspace() or before in _STANDS_BEFORE
