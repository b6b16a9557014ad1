"""The annotators against text cases that anyone can add: `tests/cases/<annotator>/*.txt`.

A case is a name, a text and the findings expected of that annotator, parted by lines with a dot:

    A figure takes its hedge along
    .
    The coalition counts some 2,500 fighters.
    .
    2,500 | figure value=2500 hedge='about' counted='fighters' attributed_to='The coalition'
    .

`@date 2020-01-31` as the first line of the text sets the article's date. Files that end in
`.model.txt` are read with the language model, the others without.
"""

import dataclasses
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from annotated_briefings.analysing import analysed, load_model
from annotated_briefings.annotating import BUILT_IN
from annotated_briefings.annotation import Annotation
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.reading.glossaries import read_glossary
from annotated_briefings.settling import settle

CASES = Path(__file__).parent / "cases"
ANNOTATORS = {annotator.__name__: annotator for annotator in BUILT_IN}
HEADLINE = "-\n"
DATE = re.compile(r"@date (\d{4}-\d{2}-\d{2})\n")


@dataclasses.dataclass(frozen=True)
class Case:
    file: Path
    name: str
    text: str
    expected: str

    @property
    def with_model(self) -> bool:
        return self.file.name.endswith(".model.txt")


def cases() -> Iterator[Case]:
    for file in sorted(CASES.glob("*/*.txt")):
        parts = re.split(r"^\.\n", file.read_text("utf-8"), flags=re.MULTILINE)
        for name, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
            yield Case(file, name.strip(), text.strip(), expected.strip())


@cache
def knowledge() -> Knowledge:
    glossary = read_glossary((CASES / "glossary.yml").read_bytes(), "glossary.yml")
    assert glossary.problems == ()
    return Knowledge.of(glossary.entries, Gazetteer(GAZETTEER))


def found(case: Case) -> str:
    dated = DATE.match(case.text)
    day = date.fromisoformat(dated.group(1)) if dated else date(2017, 7, 5)
    text = HEADLINE + case.text[dated.end() if dated else 0 :]
    document = plain_document(text, day)
    if case.with_model:
        document = analysed(document, load_model())
    annotator = ANNOTATORS[case.file.parent.name]
    kept = settle(annotator(document, knowledge())).kept
    return "\n".join(shown(document.source[finding.span], finding) for finding in kept)


def shown(surface: str, finding: Annotation) -> str:
    meaning = finding.meaning
    fields = [
        f"{field.name}={value if isinstance(value, Decimal) else repr(value)}"
        for field in dataclasses.fields(meaning)
        if (value := getattr(meaning, field.name)) != field.default
    ]
    return " ".join([" ".join(surface.split()), "|", finding.kind or "nothing", *fields])


@pytest.mark.parametrize(
    "case", list(cases()), ids=lambda case: f"{case.file.parent.name}: {case.name}"
)
def test_an_annotator_finds_what_the_case_says(case: Case) -> None:
    assert found(case) == case.expected
