"""Acronyms: pairs of short and long form that a text defines, and what news leaves undefined."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotated_briefings.annotation import Annotation
from quality.corpus import Case, Corpus, Found, files, read_json
from quality.counting import Count, Extent, Score, sureness

Pair = tuple[str, str]

FROM_TEXT = ("bracket-definition", "initials-in-text", "expansion-in-text")
"""Rules that take the long form from the text itself."""
OPEN = ("unexplained", "ambiguous-acronym")
"""Rules that say what a person has to explain."""
_REACH = 6
"""Characters at most between a long form and its short form: a space, a mark, a bracket, a mark."""
_OPENS = re.compile(r"[\s\"“”'’`,]*[(\[][\s\"“”'’`]*(?:the )?\Z")
_EQUALS = re.compile(r"\s*[=:]\s*\Z")
_APART = re.compile(r"[\s\"“”'’`,/–-]*\Z")
_ENDING = re.compile(r"(?:['’]?s|[.,;])\Z")


def score(case: Case, found: Found) -> Score:
    """Compare the pairs of one text, whatever case and spacing their long forms have."""
    told = {
        _pair(item["surface"], item["expansion"]): item
        for item in found.record["acronyms"]
        if item["rule"] in FROM_TEXT
    }
    gold = {_pair(*pair) for pair in case.gold}
    both = len(gold & told.keys())
    return {
        "precision": Count(both, len(told)),
        "recall": Count(both, len(gold)),
        "f1": Count(2 * both, len(gold) + len(told)),
    } | sureness((item, pair in gold) for pair, item in told.items())


def _pair(short: str, long: str) -> Pair:
    return _ENDING.sub("", short), " ".join(long.casefold().replace("-", " ").split())


def score_news(case: Case, found: Found) -> Score:
    """How many of the different acronyms of an article are explained, rightly or not."""
    explained = {item["surface"] for item in found.record["acronyms"]}
    left_open = {_surface(case, finding) for finding in found.kept if finding.rule in OPEN}
    return {"reached": Count(len(explained - left_open), len(explained | left_open))}


def _surface(case: Case, finding: Annotation) -> str:
    return case.text[finding.span.start : finding.span.end]


def read_sdu(folder: Path) -> Iterator[Case]:
    """UN and EU paragraphs; the gold has spans, which pair where they stand side by side."""
    (path,) = files(folder, "acronyms/sdu22-legal-train.json")
    for row in read_json(path):
        text = row["text"]
        shorts = [(start, end) for start, end in row["acronyms"]]
        pairs = [
            (text[short[0] : short[1]], text[start:end])
            for start, end in row["long-forms"]
            if (short := _beside(text, (start, end), shorts))
        ]
        yield Case(row["ID"], text, pairs)


def _beside(text: str, long: Extent, shorts: Sequence[Extent]) -> Extent | None:
    """The short form that a bracket or "=" ties to a long form, or else one right beside it.

    In "CI = ignition; PI = …" the short form of "ignition" is the one before it, though both are
    as near.
    """
    behind = [each for each in shorts if 0 <= each[0] - long[1] <= _REACH]
    before = [each for each in shorts if 0 <= long[0] - each[1] <= _REACH]
    ways = (
        (behind, _OPENS, lambda short: text[long[1] : short[0]]),
        (before, _OPENS, lambda short: text[short[1] : long[0]]),
        (before, _EQUALS, lambda short: text[short[1] : long[0]]),
        (behind, _EQUALS, lambda short: text[long[1] : short[0]]),
        (behind, _APART, lambda short: text[long[1] : short[0]]),
        (before, _APART, lambda short: text[short[1] : long[0]]),
    )
    tied = (short for near, tie, between in ways for short in near if tie.match(between(short)))
    return next(tied, None)


def read_ab3p(folder: Path) -> Iterator[Case]:
    """Abstracts of medicine: a number, the text, then a line for each pair; blank lines part."""
    (path,) = files(folder, "acronyms/ab3p-med1250.txt")
    for part in re.split(r"\n\s*\n(?=\d+\n)", path.read_text("utf-8", "replace").strip()):
        name, *lines = part.split("\n")
        pairs = [line.strip().split("|") for line in lines if line.startswith("  ")]
        text = "\n".join(line for line in lines if not line.startswith("  "))
        yield Case(name, text, [(pair[0], pair[1]) for pair in pairs])


def read_news(folder: Path) -> Iterator[Case]:
    """News articles, of whose acronyms there is no gold."""
    for path in files(folder, "news/*.txt"):
        yield Case(path.stem, path.read_text("utf-8"))


CORPORA = (
    Corpus("acronyms", "sdu22 legal: pairs", read_sdu, score, {"f1": 0.85}),
    Corpus("acronyms", "ab3p: pairs", read_ab3p, score),
    Corpus("acronyms", "news: explained", read_news, score_news, {"reached": 0.9}),
)
