"""Where a text is in quotation marks: which mark opens, which closes, and what stands between.

Straight and curly double marks, single marks used as quotes, and guillemets are known. Whether
words in marks were spoken, or are only held at arm's length, is not decided here.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from annotated_briefings.span import Span

_MARK = re.compile("[\"“”„«»‹›'‘’]")
_DOUBLE = re.compile('["“”„«»]')
_OPENED_BY = {'"': '"', "”": "“„", "“": "„", "»": "«", "›": "‹", "’": "‘", "'": "'"}
_ALWAYS_OPEN = frozenset("“„«‹")
_SINGLE = frozenset("'‘’")
_STANDS_BEFORE = frozenset("([{—–-/\"“‘'„«:")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One unbroken run of words in marks; `words` lie between the marks, `whole` takes them in.

    `unclosed` is true where the paragraph ends before the mark that closes it.
    """

    words: Span
    whole: Span
    unclosed: bool = False


def quotations(text: str, paragraph: Span, going_on: str = "") -> Iterator[Quotation]:
    """The outermost runs in marks of one paragraph, in order.

    A mark that is never closed counts where it opens the paragraph or is the last one in it: news
    leaves a quote open that goes on in the next paragraph. `going_on` is the mark that the
    paragraph before left open; without a mark of its own this one may still close it.
    """
    if not _MARK.search(text, paragraph.start, paragraph.end):
        return
    marks = _Marks(text, paragraph, going_on)
    left_open = marks.left_open()
    done = paragraph.start - 1
    for opening, closing in sorted(marks.pairs, key=lambda pair: (pair[0], -pair[1])):
        if opening >= done and (left_open is None or closing < left_open):
            yield from _quotation(text, paragraph, opening, closing)
            done = closing + 1
    if left_open is not None:
        yield from _quotation(text, paragraph, left_open, paragraph.end)


def _quotation(text: str, paragraph: Span, opening: int, closing: int) -> Iterator[Quotation]:
    """The words between two places; a mark may be missing at either end of the paragraph."""
    inside = text[opening + 1 : closing]
    start = opening + 1 + len(inside) - len(inside.lstrip())
    unclosed = closing == paragraph.end
    if words := inside.strip():
        whole = Span(max(opening, paragraph.start), closing if unclosed else closing + 1)
        yield Quotation(Span(start, start + len(words)), whole, unclosed)


@dataclass(slots=True)
class _Opened:
    """A mark that waits for its closing one; `perhaps` is an apostrophe that may be it."""

    mark: str
    at: int
    perhaps: int | None = None


class _Marks:
    """The marks of one paragraph, paired as brackets are: the last one opened closes first."""

    def __init__(self, text: str, paragraph: Span, going_on: str) -> None:
        self.pairs: list[tuple[int, int]] = []
        self._opened: list[_Opened] = []
        self._waiting: Counter[str] = Counter()
        self._text, self._paragraph = text, paragraph
        first = _DOUBLE.search(text, paragraph.start, paragraph.end)
        if going_on and first and not text[first.start() - 1].isspace():
            self._opened.append(_Opened(going_on, paragraph.start - 1))
            self._waiting[going_on] += 1
        for match in _MARK.finditer(text, paragraph.start, paragraph.end):
            self._take(match.group(), match.start())
        for opened in self._opened:
            self._settle(opened)

    def left_open(self) -> int | None:
        """The double mark that the paragraph leaves open on purpose, if there is one."""
        start = self._paragraph.start
        marks = (opened for opened in self._opened if opened.mark not in _SINGLE)
        double = [opened.at for opened in marks if opened.at >= start]
        if not double:
            return None
        if not self._text[start : double[0]].strip():
            return double[0]
        last_closed = max((closing for _, closing in self.pairs), default=-1)
        return double[-1] if double[-1] > last_closed else None

    def _take(self, mark: str, at: int) -> None:
        before = self._text[at - 1] if at > self._paragraph.start else " "
        after = self._text[at + 1] if at + 1 < self._paragraph.end else " "
        openers = _OPENED_BY.get(mark, "")
        if any(self._waiting[opener] for opener in openers) and _may_close(mark, before, after):
            self._close(openers, at, plural=mark in _SINGLE and before == "s" and after == " ")
        elif _may_open(mark, before, after):
            if self._opened and self._opened[-1].mark == mark:
                self._settle(self._opened[-1])
            self._opened.append(_Opened(mark, at))
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
        self.pairs.append((opened.at, at))

    def _settle(self, opened: _Opened) -> None:
        if opened.perhaps is not None:
            self.pairs.append((opened.at, opened.perhaps))


def _may_close(mark: str, before: str, after: str) -> bool:
    if mark in _SINGLE:
        return not before.isspace() and not after.isalnum()
    return not (mark == '"' and _begins(before) and not after.isspace())


def _may_open(mark: str, before: str, after: str) -> bool:
    if mark in _ALWAYS_OPEN:
        return True
    if mark in _SINGLE:
        return mark != "’" and _begins(before) and (after.isalpha() or after in "[….")
    return mark == '"' and _begins(before)


def _begins(before: str) -> bool:
    return before.isspace() or before in _STANDS_BEFORE
