"""What the templates of lists print: glossary, places, people, figures, chronology, archive."""

from dataclasses import dataclass
from datetime import date

from annotated_briefings.composing.entry_views import Passage
from annotated_briefings.composing.plotting import Plot
from annotated_briefings.composing.views import Day, MapView, Provenance, Ref


@dataclass(frozen=True, slots=True)
class IndexRow:
    """One line of a list of entries, places, people or tags; `use` says how often it comes up,
    `lang` the language of `words` where that is not the site's, `id` its own where a map has it."""

    name: Ref
    short: str | None
    kind: str
    words: str
    use: str
    lang: str | None = None
    id: str = ""


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """Rows under one letter or country, which may have a page and a `use` of its own; `id` is the
    anchor."""

    id: str
    title: Ref
    rows: tuple[IndexRow, ...]
    use: str = ""


@dataclass(frozen=True, slots=True)
class IndexView:
    """A list page: glossary A–Z, places with one map, people, tags.

    `notices` are messages for the writer about what cannot be listed, `downloads` the same list as
    data.
    """

    title: str
    lead: str
    groups: tuple[IndexGroup, ...]
    map: MapView | None = None
    notices: tuple[str, ...] = ()
    downloads: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One figure of one briefing in the ledger of all; `anchor` is its mark in the text.

    `date_shown` is that of the briefing, `when` the date that the sentence gives the figure, if it
    does; `lang` is the language of the text.
    """

    amount: str
    passage: Passage
    said_by: str
    briefing: Ref
    date_shown: str
    when: str
    anchor: str | None
    lang: str | None = None
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class LedgerBlock:
    """Figures that count the same: `counted` says what, `where` what befell it and in which
    place. `lang` is the language of `counted` where the words are those of the text."""

    counted: str
    where: str
    rows: tuple[LedgerRow, ...]
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerGroup:
    """Figures that count the same kind of thing, or the rest; `plot` is set for one quantity that
    has values over time. `lang` is the language of a title out of a text."""

    id: str
    title: str
    blocks: tuple[LedgerBlock, ...]
    plot: Plot | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Figures of the same thing at the same time that cannot all be true; `id` is the anchor."""

    id: str
    title: str
    rows: tuple[LedgerRow, ...]


@dataclass(frozen=True, slots=True)
class LedgerView:
    """Figures of all briefings, by what they count."""

    title: str
    lead: str
    groups: tuple[LedgerGroup, ...]
    differences: tuple[Difference, ...] = ()
    provenance: Provenance | None = None
    downloads: tuple[Ref, ...] = ()


@dataclass(frozen=True, slots=True)
class Year:
    """The days of one year, by month where they are many; without a month there is one group."""

    title: str
    months: tuple[tuple[str, tuple[Day, ...]], ...]


@dataclass(frozen=True, slots=True)
class ChronologyView:
    """Moments of all briefings, grouped by year."""

    title: str
    lead: str
    years: tuple[Year, ...]
    provenance: Provenance | None = None


@dataclass(frozen=True, slots=True)
class BriefingCard:
    """A briefing in a list: the front page, a tag, the archive; `corrected` is the day of its
    newest correction."""

    name: Ref
    date: date
    date_shown: str
    summary: str
    tags: tuple[Ref, ...]
    minutes: int
    lang: str | None = None
    corrected: str = ""


@dataclass(frozen=True, slots=True)
class ListingView:
    """Briefings in groups: the archive by month, the page of one tag, the latest ones; `more`
    leads on from there."""

    title: str
    lead: str
    groups: tuple[tuple[str, tuple[BriefingCard, ...]], ...]
    more: tuple[Ref, ...] = ()
