"""Acronyms: pairs of short and long form that a text defines, and what news leaves undefined."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import yaml

from annotated_briefings.annotation import Annotation
from annotated_briefings.meaning import Term
from quality.corpus import Case, Corpus, Found, files, read_json
from quality.counting import Count, Extent, Item, Score, sureness

Pair = tuple[str, str]

FROM_TEXT = ("bracket-definition", "initials-in-text", "expansion-in-text")
"""Rules that take the long form from the text itself."""
_NEWS = Path(__file__).with_name("news_acronyms.yml")
_NEAR = 25
"""Characters beside a long form in which its acronym stands where the text defines it."""
_REACH = 6
"""Characters at most between a long form and its short form: a space, a mark, a bracket, a mark."""
_OPENS = re.compile(r"[\s\"“”'’`,]*[(\[][\s\"“”'’`]*(?:the )?\Z")
_EQUALS = re.compile(r"\s*[=:]\s*\Z")
_APART = re.compile(r"[\s\"“”'’`,/–-]*\Z")
_ENDING = re.compile(r"(?:['’]?s|[.,;])\Z")


def score(case: Case, found: Found) -> Score:
    """Compare the pairs that a text defines, whatever case and spacing their long forms have.

    The gold knows definitions alone, where long form and acronym stand side by side, and so do the
    libraries that find pairs; what the builder takes from elsewhere in a text is not held against
    it here, but in `score_all`.
    """
    beside = {pair: item for pair, item in _told(found).items() if _defines(case.text, item)}
    return _compared(case, beside)


def score_all(case: Case, found: Found) -> Score:
    """The same of all pairs that are taken from the text, wherever their long form stands."""
    return _compared(case, _told(found))


def _told(found: Found) -> dict[Pair, Item]:
    return {
        _pair(item["surface"], item["expansion"]): item
        for item in found.record["acronyms"]
        if item["rule"] in FROM_TEXT
    }


def _compared(case: Case, told: Mapping[Pair, Item]) -> Score:
    gold = {_pair(*pair) for pair in case.gold}
    both = len(gold & told.keys())
    return {
        "precision": Count(both, len(told)),
        "recall": Count(both, len(gold)),
        "f1": Count(2 * both, len(gold) + len(told)),
    } | sureness((item, pair in gold) for pair, item in told.items())


def _defines(text: str, item: Item) -> bool:
    """Whether a long form stands right beside its acronym, brackets, "=" and the like between."""
    short = re.escape(_ENDING.sub("", item["surface"]))
    long = r"\s+".join(map(re.escape, item["expansion"].split()))
    either = rf"{long}.{{1,{_REACH}}}{short}|{short}.{{1,{_REACH}}}{long}"
    return re.search(either, text, re.IGNORECASE | re.DOTALL) is not None


def _pair(short: str, long: str) -> Pair:
    return _ENDING.sub("", short), " ".join(long.casefold().replace("-", " ").split())


def score_definitions(case: Case, found: Found) -> Score:
    """Compare the spans of the long forms, wherever the acronyms are that they belong to."""
    gold = {tuple(span) for span in case.gold}
    told = {
        (each.span.start, each.span.end)
        for each in found.kept
        if isinstance(each.meaning, Term) and _spells_out(case.text, each, each.meaning)
    }
    both = len(gold & told)
    return {
        "precision": Count(both, len(told)),
        "recall": Count(both, len(gold)),
        "f1": Count(2 * both, len(gold) + len(told)),
    }


def _spells_out(text: str, finding: Annotation, meaning: Term) -> bool:
    """Whether a finding is the long form of an acronym, right beside that acronym."""
    start, end = finding.span.start, finding.span.end
    around = text[max(0, start - _NEAR) : start] + text[end : end + _NEAR]
    written = " ".join(text[start:end].split())
    return meaning.expansion == written and meaning.short is not None and meaning.short in around


def score_news(case: Case, found: Found) -> Score:
    """How many of the different acronyms of an article are explained rightly, of all that stand
    for something; and of those explained, how many wrongly."""
    told = {
        item["surface"].removesuffix("s"): item["expansion"] for item in found.record["acronyms"]
    }
    right = {
        surface
        for surface, names in case.gold.items()
        if surface in told and any(_pair("", told[surface]) == _pair("", name) for name in names)
    }
    return {
        "reached": Count(len(right), len(case.gold)),
        "wrong": Count(len(told.keys() - right), len(told)),
    }


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


def read_sdu_spans(folder: Path) -> Iterator[Case]:
    """The same paragraphs; the gold is where their long forms stand."""
    (path,) = files(folder, "acronyms/sdu22-legal-train.json")
    for row in read_json(path):
        yield Case(row["ID"], row["text"], row["long-forms"])


def _beside(text: str, long: Extent, shorts: Sequence[Extent]) -> Extent | None:
    """The short form that a bracket or "=" ties to a long form, or else one right beside it.

    In "CI = ignition; PI = …" the short form of "ignition" is the one before it, though both are
    as near.
    """
    behind = [(each, text[long[1] : each[0]]) for each in shorts if _is_near(long, each)]
    before = [(each, text[each[1] : long[0]]) for each in shorts if _is_near(each, long)]
    ways = (
        (behind, _OPENS),
        (before, _OPENS),
        (before, _EQUALS),
        (behind, _EQUALS),
        (behind, _APART),
        (before, _APART),
    )
    tied = (short for near, tie in ways for short, between in near if tie.match(between))
    return next(tied, None)


def _is_near(first: Extent, second: Extent) -> bool:
    return 0 <= second[0] - first[1] <= _REACH


def read_ab3p(folder: Path) -> Iterator[Case]:
    """Abstracts of medicine: a number, the text, then a line for each pair; blank lines part."""
    (path,) = files(folder, "acronyms/ab3p-med1250.txt")
    for part in re.split(r"\n\s*\n(?=\d+\n)", path.read_text("utf-8", "replace").strip()):
        name, *lines = part.split("\n")
        pairs = [line.strip().split("|") for line in lines if line.startswith("  ")]
        text = "\n".join(line for line in lines if not line.startswith("  "))
        yield Case(name, text, [(pair[0], pair[1]) for pair in pairs])


def read_news(folder: Path) -> Iterator[Case]:
    """News articles; what their acronyms stand for is told in a file beside this one."""
    gold = yaml.safe_load(_NEWS.read_text("utf-8"))
    for path in files(folder, "news/*.txt"):
        names = {
            surface: [name] if isinstance(name, str) else name
            for surface, name in gold.get(path.stem, {}).items()
        }
        yield Case(path.stem, path.read_text("utf-8"), names)


CORPORA = (
    Corpus("acronyms", "sdu22 legal: pairs", read_sdu, score, {"f1": 0.85}),
    Corpus("acronyms", "sdu22 legal: all pairs told", read_sdu, score_all),
    Corpus("acronyms", "sdu22 legal: long forms", read_sdu_spans, score_definitions),
    Corpus("acronyms", "ab3p: pairs", read_ab3p, score),
    Corpus("acronyms", "news: explained", read_news, score_news, {"reached": 0.9}),
)
