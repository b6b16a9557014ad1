"""Quotes: the stretches in quotation marks; the corpora do not say who speaks.

The gold has one piece for each sentence and each block, with its marks; pieces that only white
space parts are one run, until a mark closes it or a new paragraph opens with one. What is set as a
block without any mark is left out, and so are the articles whose quotes nobody marked.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from quality.corpus import Case, Corpus, Found, files, read_json
from quality.counting import Extent, Item, Score, compared, trimmed

MARKS = "\"'“”‘’«»"
_LEAD = re.compile(rf"[{MARKS}\s]+")
_TAIL = re.compile(rf"[{MARKS}\s,.]*(?:\(\(\w+\)\))?[{MARKS}\s,.]*\Z")
"""With the note of a translated quote: ((it))."""
DIRECT = 5
"""Words from which what stands in marks is speech, and not a title or a word held at a distance."""


def score(case: Case, found: Found) -> Score:
    """Compare all that stands in marks, spoken or not."""
    said = [*found.record["quotes"], *found.record["scare_quotes"]]
    return compared(_by_span(case.text, case.gold), _items(case.text, said))


def score_direct(case: Case, found: Found) -> Score:
    """Compare what is long enough to be speech."""
    gold = _by_span(case.text, case.gold)
    said = _items(case.text, found.record["quotes"])
    return compared(
        {span: None for span in gold if _is_long(case.text, span)},
        {span: item for span, item in said.items() if _is_long(case.text, span)},
    )


def _is_long(text: str, span: Extent) -> bool:
    return len(text[span[0] : span[1]].split()) >= DIRECT


def _by_span(text: str, spans: Sequence[Extent]) -> dict[Extent, None]:
    return {inside_marks(text, start, end): None for start, end in spans}


def _items(text: str, items: Sequence[Item]) -> dict[Extent, Item]:
    return {inside_marks(text, each["start"], each["end"]): each for each in items}


def inside_marks(text: str, start: int, end: int) -> Extent:
    """A quote without its marks and the stop before the last of them."""
    return trimmed(text, start, end, _LEAD, _TAIL)


def read(folder: Path) -> Iterator[Case]:
    """News articles and what stands in marks there."""
    for path in files(folder, "news/*.json"):
        text = path.with_suffix(".txt").read_text("utf-8")
        pieces = sorted((row["start"], row["end"]) for row in read_json(path)["quotes"])
        marked = [run for run in runs(text, pieces) if _is_marked(text[run[0] : run[1]])]
        if marked:
            yield Case(path.stem, text, marked)


def runs(text: str, pieces: Sequence[Extent]) -> Sequence[Extent]:
    """Pieces of one quote joined: between them is white space, and no mark."""
    joined: list[Extent] = []
    for start, end in pieces:
        if joined and _carries_on(text, joined[-1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _carries_on(text: str, before: Extent, start: int) -> bool:
    gap = text[before[1] : start]
    ends = text[before[1] - 1] in MARKS and text[start] in MARKS
    opens = "\n" in gap and text[start] in MARKS
    return not gap.strip() and not ends and not opens


def _is_marked(run: str) -> bool:
    return run[0] in MARKS or run[-1] in MARKS


CORPORA = (
    Corpus("quotes", "news: in marks", read, score),
    Corpus("quotes", "news: direct", read, score_direct, {"f1": 0.98}, is_news=True),
)
