"""Texts made to be slow to read: one pattern over and over, and how long each step takes for it.

`make hostile` prints the seconds for a million characters, and how the time of all steps grows: by
4 from a text to one four times as long where work keeps in step with the text, by 16 where it grows
with the square. The tests count calls of the same patterns on short texts, whatever else a machine
does; but a regular expression that searches for long within one call shows in its time alone.
"""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from time import process_time
from types import MappingProxyType
from typing import NamedTuple, TypeVar

import click
from markdown import Markdown
from tqdm import tqdm

from annotated_briefings.annotating import BUILT_IN
from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.composing.protecting import ProtectingExtension
from annotated_briefings.composing.site import pages_of
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.wording import Wording
from annotated_briefings.deciding.correcting import corrections
from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.judging import judge
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.reading.shipped import shipped
from annotated_briefings.recording import written
from annotated_briefings.settings import Settings
from annotated_briefings.settling import settle

Made = TypeVar("Made")

DAY = date(2017, 7, 5)
"""The day of every text."""

PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "prose": "The mayor of Tirana said 300 people left the city on Monday. ",
        "brackets opened": "(",
        "brackets closed": ")",
        "brackets of all kinds": "([{",
        "bracket pairs": "()",
        "a word and a bracket": "a (",
        "capitals and a bracket": "Ab (",
        "acronyms in brackets": "World Data Forum (WDF) ",
        "straight quotes": '"',
        "straight quotes, spaced": '" ',
        "a word in each quote": '"a" ',
        "quotes opened": "“",
        "quotes opened, each with a word": "“we ",
        "quotes in each other": "“we ‘they ",
        "quotes in each other, with speakers": '“He said: ‘They said: "No ',
        "quotes closed": "”",
        "single quotes": "'",
        "single quotes, each with a word": "'a ",
        "guillemets": "«",
        "low quotes": "„a ",
        "a quote on each line": "“We will go on and on\n\n",
        "quotes with speakers": '"We will all go now," said Ana Silva. ',
        "quotes with a pronoun": '"We will all go now," he said. ',
        "digits": "7",
        "digits, spaced": "1 ",
        "digits and commas": "1,",
        "digits in threes": "123,",
        "digits and dots": "1.",
        "digits and hyphens": "1-",
        "digits and slashes": "1/",
        "number words": "one ",
        "number words, hyphened": "twenty-",
        "number words and conjunctions": "hundred and ",
        "hedges": "at least about ",
        "ranges": "10 to 20 to ",
        "money": "$5m ",
        "currencies": "$€£",
        "units": "5 km (3 miles) ",
        "percentages": "5% ",
        "counted nouns": "5 of the 7 of the ",
        "casualties": "killing 5 and wounding ",
        "commas": ",",
        "commas, spaced": ", ",
        "words and commas": "a, ",
        "dots": ".",
        "dots, spaced": ". ",
        "hyphens": "-",
        "dashes": "—",
        "slashes": "/",
        "colons": "a: ",
        "backslashes": "\\",
        "underscores": "_",
        "angles": "<",
        "ampersands": "&",
        "stars": "*",
        "apostrophes in words": "a'",
        "capital letters": "A",
        "capital letters, spaced": "A ",
        "capital letters, pointed": "A.",
        "capital letters, hyphened": "A-",
        "initials": "A. B. ",
        "acronyms": "ABC ",
        "capitalised words": "Ab ",
        "capitalised words, hyphened": "Ab-",
        "capitalised words and joints": "Ab of the ",
        "joints": "of the ",
        "articles": "the ",
        "conjunctions": "and ",
        "a small letter": "a",
        "small letters, spaced": "a ",
        "words in one sentence": "word ",
        "words without spaces": "supercalifragilistic",
        "persons": "Ana Silva, ",
        "persons with roles": "president Ana Silva, head of the Data Forum, ",
        "roles": "minister ",
        "roles of roles": "head of the head of ",
        "titles": "Dr ",
        "reporting verbs": "said ",
        "reporting": "he said ",
        "sources": "according to ",
        "places": "Paris ",
        "places, listed": "Paris, France, ",
        "places, hyphened": "Paris-",
        "demonyms": "Syrian ",
        "old cities": "Old City of ",
        "directions": "north of ",
        "dates": "4 July 2017 ",
        "months": "May ",
        "weekdays": "Monday ",
        "relative days": "last ",
        "years": "2017 ",
        "years in ranges": "2017-",
        "periods": "since the end of the ",
        "times": "10:30 ",
        "emoji": "👩‍👩‍👧",
        "zero-width joiners": "\u200d",
        "combining marks": "\u0301",
        "letters with marks": "e\u0301\u0323",
        "right to left": "قال ",
        "right to left marks": "\u202e",
        "Chinese": "北京",
        "Thai": "กรุงเทพ",
        "digits of other scripts": "٣",
        "fractions": "½",
        "ligatures": "ﬃ",
        "capitals with accents": "Île ",
        "spaces": "a          ",
        "unbreakable spaces": "\u00a0",
        "tabs": "\t",
        "lines": "a\n",
        "capitalised lines": "Ab\n",
        "blank lines": "a\n\n",
        "headings": "## A\n\n",
        "addresses": "https://example.org/a?b=c&",
        "mail addresses": "a@b.",
        "hash marks": "#a ",
    }
)
"""What is repeated, by a name that tells what it is."""


LARGEST = (
    ("prose", 10_000_000),
    ("brackets opened", 1_000_000),
    ("quotes in each other, with speakers", 1_000_000),
)
"""Texts that no newspaper prints: 10 MB on one line, a million brackets, quotes that never end."""


class Step(NamedTuple):
    """One step of the way from a text to its pages, and the seconds it took."""

    name: str
    seconds: float


class Timed(NamedTuple):
    """The steps over a pattern of so many characters, and the time of a quarter of it."""

    pattern: str
    length: int
    steps: tuple[Step, ...]
    quarter: float

    @property
    def whole(self) -> float:
        return sum(step.seconds for step in self.steps)

    @property
    def growth(self) -> float:
        """By how much the time grows as the text becomes four times as long."""
        return self.whole / max(self.quarter, 0.001)


def text_of(pattern: str, length: int) -> str:
    """A pattern on one line, unless it holds line breaks itself, below a headline."""
    repeated = PATTERNS[pattern]
    return "Headline\n" + repeated * (length // len(repeated))


def steps(text: str, knowledge: Knowledge) -> Iterator[Step]:
    """Each step of one text; what annotators share counts for the first that asks for it."""
    seconds, document = _timed(lambda: plain_document(text, DAY))
    yield Step("reading", seconds)
    findings: list[Annotation] = []
    for annotator in BUILT_IN:
        seconds, found = _timed(lambda: list(annotator(document, knowledge)))  # noqa: B023
        findings += found
        yield Step(annotator.__name__, seconds)
    corrected = (*findings, *corrections(findings, document, knowledge))
    seconds, settled = _timed(lambda: settle(corrected))
    yield Step("settling", seconds)
    seconds, _ = _timed(lambda: sum(map(len, written(document, settled.kept))))
    yield Step("JSON", seconds)
    seconds, judged = _timed(lambda: judge(document, settled))
    yield Step("judging", seconds)
    seconds, _ = _timed(lambda: composed(document, judged.published, knowledge))
    yield Step("composing", seconds)


def composed(
    document: Document, published: tuple[Annotation, ...], knowledge: Knowledge
) -> tuple[str, ...]:
    """The HTML of the text of each page of a site with this one briefing."""
    briefing = AnnotatedBriefing("a.md", Path("a.txt"), document, published)
    collection = Collection.of([briefing], knowledge)
    pages = list(pages_of(Things.of(collection, Wording.of()), Settings()))
    markdown = Markdown(extensions=[ProtectingExtension()])
    return tuple(markdown.reset().convert(page.markdown) for page in pages)


def _timed(work: Callable[[], Made]) -> tuple[float, Made]:
    start = process_time()
    made = work()
    return process_time() - start, made


def timed(pattern: str, length: int, knowledge: Knowledge) -> Timed:
    """A pattern of so many characters, and of a quarter of them."""
    gc.collect()
    quarter = sum(step.seconds for step in steps(text_of(pattern, length // 4), knowledge))
    return Timed(pattern, length, tuple(steps(text_of(pattern, length), knowledge)), quarter)


def known() -> Knowledge:
    """What the builder knows by itself."""
    return Knowledge.of(shipped(), Gazetteer(GAZETTEER))


@click.command()
@click.option("--length", type=click.IntRange(1000), help="Characters of each text.")
@click.option("--pattern", "patterns", multiple=True, type=click.Choice(tuple(PATTERNS)))
def main(length: int | None, patterns: tuple[str, ...]) -> None:
    """Time the steps over hostile texts, and print seconds for a million characters.

    Without options: every pattern at 100,000 characters, then some of 1 and 10 million.
    """
    texts = [(pattern, length or 100_000) for pattern in patterns or PATTERNS]
    if not length and not patterns:
        texts += LARGEST
    knowledge = known()
    annotators = (annotator.__name__ for annotator in BUILT_IN)
    names = ("reading", *annotators, "settling", "JSON", "judging", "composing")
    click.echo(_row("pattern", "characters", names, "grows"))
    for pattern, size in tqdm(texts, desc="Timing", unit="text", leave=False, disable=None):
        each = timed(pattern, size, knowledge)
        per_million = (f"{step.seconds * 1_000_000 / size:.1f}" for step in each.steps)
        tqdm.write(_row(pattern, f"{size:,}", per_million, f"× {each.growth:.1f}"))


def _row(pattern: str, size: str, steps: Iterable[str], growth: str) -> str:
    """A line of the table, printed as soon as it is known: all of them take minutes."""
    return f"{pattern:<36}{size:>11}" + "".join(f"{each:>10}" for each in (*steps, growth))


if __name__ == "__main__":
    main()
