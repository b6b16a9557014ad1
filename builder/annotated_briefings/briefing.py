"""The front matter of a briefing: what a person says about the text, and over the machine."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Literal

from annotated_briefings.entry import Entry
from annotated_briefings.meaning import Kind
from annotated_briefings.span import Span

MentionPolicy = Literal["first", "first-per-section", "all", "none"]


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose facts these are."""

    name: str
    url: str | None = None
    licence: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class FactBox:
    """A fact box written by hand."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What an earlier version of a text had wrong, and the day on which it was put right."""

    date: date
    text: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person holds a passage to be, whatever the machine found there.

    The passage is named by `text`, and where that is not enough by what stands right before it
    (`prefix`) or after it (`suffix`), by its `occurrence` (1 is the first), or by the `kind` found.
    `target` is the id of an entry, the name of a place, or "nothing"; `fields` puts single
    fields right (`value`, `unit`, `counted`, `hedge`, `speaker`, `role`, `date`…).
    `written_at` is where the decision stands in the file.
    """

    text: str
    written_at: Span
    prefix: str | None = None
    suffix: str | None = None
    occurrence: int | None = None
    kind: Kind | None = None
    target: str | None = None
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Everything the front matter of one briefing says; `corrections` are the newest first."""

    title: str
    date: date
    summary: str | None = None
    credit: Credit | None = None
    tags: tuple[str, ...] = ()
    glance: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    facts: tuple[FactBox, ...] = ()
    terms: tuple[Entry, ...] = ()
    decisions: tuple[Decision, ...] = ()
    corrections: tuple[Correction, ...] = ()
    marks: MentionPolicy | None = None
    lang: str = "en"
