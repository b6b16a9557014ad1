"""All briefings of a site, annotated, and what each mentions: what every page is made from."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from annotated_briefings.annotation import Annotation
from annotated_briefings.document import Document
from annotated_briefings.inputs import InputFile
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Person, Place, Quote, Term
from annotated_briefings.problem import Problem
from annotated_briefings.span import Span

Key = tuple[str, str]
"""Which thing is meant: `term`, `place` or `person`, and its id."""


@dataclass(frozen=True, slots=True)
class AnnotatedBriefing:
    """One briefing and what is published about its text; `path` is its page, `raqqa.md`, and
    `file` the one it was read from."""

    path: str
    file: Path
    document: Document
    findings: tuple[Annotation, ...]

    @property
    def title(self) -> str:
        return self.document.front_matter.title

    @property
    def original(self) -> str:
        """The path under which the site offers the text as it was written."""
        return f"{self.path.removesuffix('.md')}.txt"

    @property
    def text_start(self) -> int:
        """Where the published text begins in the file: after the front matter and blank lines."""
        text, start = self.document.source.text, self.document.body_start
        return start + len(text[start:]) - len(text[start:].lstrip("\n"))

    @property
    def text(self) -> str:
        """The text as the site offers it, at `original`."""
        return self.document.source.text[self.text_start :].rstrip("\n") + "\n"

    @property
    def modified(self) -> date:
        """The day of the newest correction, or of the text itself where it has none."""
        corrections = self.document.front_matter.corrections
        return corrections[0].date if corrections else self.date

    @property
    def date(self) -> date:
        return self.document.front_matter.date

    def in_body(self) -> Iterator[Annotation]:
        """The findings of the text itself, without those of a bare text's headline."""
        start = self.document.body_start
        return (finding for finding in self.findings if finding.span.start >= start)


@dataclass(frozen=True, slots=True)
class Broken:
    """A briefing that cannot be shown: its page says why instead."""

    input: InputFile
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One mention of a thing in one briefing."""

    briefing: AnnotatedBriefing
    annotation: Annotation

    @property
    def sentence(self) -> Span:
        return self.briefing.document.sentence_at(self.annotation.span.start)


@dataclass(frozen=True, slots=True)
class Collection:
    """Briefings, the newest first; every mention by its thing, every quote by its speaker's id.

    Mentions are in the order of the briefings; `uses` is how many briefings mention a thing.
    """

    briefings: tuple[AnnotatedBriefing, ...]
    knowledge: Knowledge
    mentions: dict[Key, list[Mentioned]] = field(default_factory=dict, repr=False)
    quotes: dict[str, list[Mentioned]] = field(default_factory=dict, repr=False)
    uses: Counter[Key] = field(default_factory=Counter, repr=False)

    @classmethod
    def of(cls, briefings: Iterable[AnnotatedBriefing], knowledge: Knowledge) -> "Collection":
        """Put briefings in order, and gather what they mention."""
        newest_first = sorted(briefings, key=lambda each: each.path)
        newest_first.sort(key=lambda each: each.date, reverse=True)
        collection = cls(tuple(newest_first), knowledge)
        for briefing in newest_first:
            for finding in briefing.in_body():
                collection._note(briefing, finding)
        return collection

    def _note(self, briefing: AnnotatedBriefing, finding: Annotation) -> None:
        if key := key_of(finding):
            mentions = self.mentions.setdefault(key, [])
            self.uses[key] += not mentions or mentions[-1].briefing is not briefing
            mentions.append(Mentioned(briefing, finding))
        elif isinstance(finding.meaning, Quote) and finding.meaning.speaker_id:
            quotes = self.quotes.setdefault(finding.meaning.speaker_id, [])
            quotes.append(Mentioned(briefing, finding))


def key_of(finding: Annotation) -> Key | None:
    """The thing a finding stands for; None for figures, dates and quotes, and for the name of a
    place that stands for its people ("Syrian") or its government ("Washington said")."""
    meaning = finding.meaning
    if isinstance(meaning, Term | Person) or (
        isinstance(meaning, Place) and meaning.names_the_place
    ):
        return meaning.kind, meaning.id
    return None
