"""What kind of page each page is, and which names lead to it: what search results say and go by.

The index of MkDocs' search has the words of a page alone. From them nobody can tell an entry from
a briefing that names it, so the theme's search reads this beside it, in a file of its own.
"""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from annotated_briefings.composing.briefing_views import BriefingView
from annotated_briefings.composing.entry_views import EntryView
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.wording import Wording

TAGS = "tags/"


class Rank(IntEnum):
    """Which pages come first among those that hold the same words; lists repeat what others say."""

    ENTRY = 0
    BRIEFING = 1
    OTHER = 2
    LIST = 3


@dataclass(frozen=True, slots=True)
class PageKind:
    """The kind of a page in the words of the site, its rank, what it is about, and its names beside
    its title."""

    label: str
    rank: Rank
    about: str = ""
    names: tuple[str, ...] = ()

    @property
    def record(self) -> list[Any]:
        """The same as JSON: the label, the rank, what it is about, then the names."""
        return [self.label, int(self.rank), self.about, *self.names]


def kind_of(page: Page, wording: Wording) -> PageKind:
    """The kind of a page of the builder's."""
    match page.context.get("view"):
        case BriefingView() as view:
            label = f"{wording.gettext('Briefing')} · {view.date_shown}"
            return PageKind(label, Rank.BRIEFING, page.description)
        case EntryView() as view:
            return PageKind(_entry(view, wording), Rank.ENTRY, page.description, _names(view))
        case None:
            return PageKind(wording.gettext("Briefing"), Rank.OTHER)
        case _ if page.path.startswith(TAGS):
            return PageKind(wording.gettext("Tag"), Rank.LIST)
        case _:
            return PageKind(wording.gettext("List"), Rank.LIST)


def written_page(section: str, wording: Wording) -> PageKind:
    """The kind of a page that the owner of a site wrote: its section, where it stands in one."""
    return PageKind(section or wording.gettext("Page"), Rank.OTHER)


def _entry(view: EntryView, wording: Wording) -> str:
    if view.within is None:
        return view.kind
    place = wording.inside(view.within.text)
    return wording.gettext("%(kind)s in %(place)s", kind=view.kind, place=place)


def _names(view: EntryView) -> tuple[str, ...]:
    return tuple(filter(None, (view.short, *view.also, *view.spelled, view.native)))
