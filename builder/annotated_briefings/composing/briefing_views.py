"""What the page of a briefing prints: the view, and the boxes and rows it is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from annotated_briefings.briefing import Credit, FactBox
from annotated_briefings.composing.views import Day, MapView, Moment, Provenance, Ref
from annotated_briefings.composing.wording import Said

NOTHING_SAID = Said("")


@dataclass(frozen=True, slots=True)
class GlanceLine:
    """One line of the at-a-glance box: a label (Where, Who…) and its items.

    `lang` is the language of what an editor wrote, `items_lang` that of words out of the text.
    """

    label: str
    items: tuple[Ref, ...]
    lang: str | None = None
    items_lang: str | None = None


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of the text; `id` is its row (`figure-3`), `anchor` the mark in the text (`f3`).

    `amount` is in few words ("about 2,500", "over 8 months", "1–2 million"), `counted` what it
    counts; `said_by` is empty where the article itself says so. `differs` leads to the block of the
    ledger, by page and anchor, where it stands beside counts that it cannot agree with.
    """

    id: str
    anchor: str
    amount: str
    counted: str
    equivalent: str | None
    said_by: str
    paragraph: int
    provenance: Provenance | None
    differs: tuple[Ref, str] | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """One direct quote; `anchor` is its mark in the text (`quote-2`), paper has its `paragraph`."""

    anchor: str
    words: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who speaks in the text; `id` is the row, where the speaker is known."""

    name: Ref
    role: Said
    quotes: tuple[Spoken, ...]
    id: str = ""
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or organisation the text names: the role at the time, how often, and how many
    `quotes` stand in the row `voice` of those who speak."""

    name: Ref
    role: Said = NOTHING_SAID
    note: str = ""
    quotes: str = ""
    voice: str = ""
    provenance: Provenance | None = None

    @property
    def told(self) -> bool:
        """Whether more is told of it than its name."""
        return bool(self.role.words or self.note or self.quotes or self.provenance)


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place of the text. `note` says what it is, how the text writes it, and how often; `doubt`
    why the map has no marker for it."""

    id: str
    name: Ref
    note: str
    doubt: str
    provenance: Provenance | None = None
    anchor: str | None = None
    native: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class TermRow:
    """A term of this briefing in full.

    `number` is its place in the order of first mentions, by which paper has it.
    """

    id: str
    number: int
    name: Ref
    short: str | None
    also: tuple[str, ...]
    kind: str
    definition: str
    provenance: Provenance | None = None
    native: str | None = None
    lang: str | None = None
    pronunciation: str | None = None
    definition_lang: str | None = None


@dataclass(frozen=True, slots=True)
class Corrected:
    """What an earlier version of a text had wrong, and since when it is right."""

    date: date
    date_shown: str
    text: str


@dataclass(frozen=True, slots=True)
class Stated:
    """An amount as a briefing in the language `lang` gives it; `anchor` is its mark there, `note`
    says who says so and when."""

    amount: Ref
    anchor: str | None
    note: str
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A quantity of which an earlier text gave other values than a later one."""

    counted: str
    before: tuple[Stated, ...]
    after: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new since an earlier briefing, which shares these tags."""

    since: Ref
    date: date
    date_shown: str
    tags: tuple[str, ...]
    names: tuple[Ref, ...]
    figures: tuple[Moved, ...]
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class BriefingView:
    """One briefing page, in the order it is read; `lang` is the language of its text (BCP 47).

    `corrections` are the newest first, `changes` are those since the last briefing on the same.
    """

    title: str
    date: date
    date_shown: str
    summary: str
    credit: Credit | None
    tags: tuple[Ref, ...]
    minutes: int
    original: str
    glance: tuple[GlanceLine, ...]
    facts: tuple[FactBox, ...]
    map: MapView | None
    places: tuple[PlaceRow, ...]
    figures: tuple[FigureRow, ...]
    voices: tuple[Voice, ...]
    actors: tuple[Actor, ...]
    chronology: tuple[Day, ...]
    terms: tuple[TermRow, ...]
    newer: Ref | None = None
    older: Ref | None = None
    draft: bool = False
    lang: str = "en"
    downloads: tuple[Ref, ...] = ()
    provenance: Mapping[str, Provenance] = field(default_factory=dict)
    corrections: tuple[Corrected, ...] = ()
    changes: Changes | None = None
