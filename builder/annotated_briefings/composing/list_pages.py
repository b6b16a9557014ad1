"""Pages that derive from all briefings: glossary, places, people, figures, chronology, archive."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from types import MappingProxyType
from typing import Any

from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.composing.boxes import moments, shortened
from annotated_briefings.composing.briefing_page import minutes_to_read, summary_of, tag_path
from annotated_briefings.composing.cards import country_shown, definition
from annotated_briefings.composing.maps import overview_map
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.timex import first_day
from annotated_briefings.composing.views import (
    BriefingCard,
    ChronologyView,
    IndexGroup,
    IndexRow,
    IndexView,
    LedgerGroup,
    LedgerRow,
    LedgerView,
    ListingView,
    MapView,
    Moment,
    Ref,
)
from annotated_briefings.composing.wording import (
    amount_shown,
    counted_amount,
    day_shown,
    month_shown,
    unit_shown,
)
from annotated_briefings.meaning import Figure
from annotated_briefings.slugs import slug

ELSEWHERE = "elsewhere"
Marked = tuple[AnnotatedBriefing, tuple[Mark, ...]]


def glossary_page(collection: Collection, things: Things) -> Page:
    """Terms, organisations and concepts from A to Z."""
    rows = [thing for thing in things.by_key.values() if thing.key[0] == "term" and thing.entry]
    lead = f"{counted_amount(len(rows), 'term')} that the briefings use, in plain words."
    groups = _grouped(rows, lambda thing: _initial(thing.short or thing.name), collection)
    return _index_page("glossary/index.md", "Glossary", lead, groups)


def people_page(collection: Collection, things: Things) -> Page:
    """Everybody named, by last name."""
    rows = [thing for thing in things.by_key.values() if thing.key[0] == "person"]
    lead = "The people named in the briefings, with the role they had at the time."
    groups = _grouped(rows, lambda thing: _initial(thing.name.split()[-1]), collection)
    return _index_page("people/index.md", "People", lead, groups)


def places_page(collection: Collection, things: Things) -> Page:
    """Every place by country, with one map for all; those without a position are listed too."""
    rows = [
        thing
        for thing in things.by_key.values()
        if thing.key[0] == "place" and (thing.entry or thing.key in collection.mentions)
    ]
    lead = "Where the briefings happen."
    groups = _grouped(rows, lambda thing: country_shown(thing) or ELSEWHERE, collection)
    return _index_page("places/index.md", "Places", lead, groups, overview_map(rows))


def figures_page(marked: Iterable[Marked]) -> Page:
    """The ledger of figures, by what they count."""
    entries = sorted(
        (entry for briefing, marks in marked for entry in _ledger_rows(briefing, marks)),
        key=lambda entry: _singular(entry[0]),
    )
    groups = tuple(
        _ledger_group(list(same)) for _, same in groupby(entries, lambda row: _singular(row[0]))
    )
    lead = "Every figure in the briefings by what it counts, with who says so and when."
    view = LedgerView("Figures", lead, groups)
    return _page("figures/index.md", "Figures", "figures.html", view, lead)


def chronology_page(marked: Iterable[Marked]) -> Page:
    """Every date in the briefings, by year."""
    found = [
        (first_day(moment.value or ""), moment)
        for briefing, marks in marked
        for moment in moments(briefing, marks, Ref(briefing.title, briefing.path))
    ]
    dated = sorted(((day, moment) for day, moment in found if day), key=lambda pair: pair[0])
    years: list[tuple[str, tuple[Moment, ...]]] = [
        (str(year), tuple(moment for _, moment in same))
        for year, same in groupby(dated, key=lambda pair: pair[0].year)
    ]
    lead = "What happened when, across all briefings."
    view = ChronologyView("Chronology", lead, tuple(years))
    return _page("chronology/index.md", "Chronology", "chronology.html", view, lead)


def archive_page(collection: Collection) -> Page:
    """All briefings by month, the newest first."""
    groups = tuple(
        (month, tuple(briefing_card(briefing) for briefing in same))
        for month, same in groupby(collection.briefings, key=lambda each: month_shown(each.date))
    )
    lead = f"{counted_amount(len(collection.briefings), 'briefing')} by month."
    view = ListingView("Archive", lead, groups)
    return _page("archive.md", "Archive", "listing.html", view, lead)


def tag_pages(collection: Collection) -> Iterator[Page]:
    """The list of tags, and a page for each."""
    by_path: dict[str, list[tuple[str, AnnotatedBriefing]]] = {}
    for briefing in collection.briefings:
        for tag in briefing.document.front_matter.tags:
            by_path.setdefault(tag_path(tag), []).append((tag, briefing))
    rows = sorted(
        (
            IndexRow(Ref(tagged[0][0], path), None, "", "", len(tagged))
            for path, tagged in by_path.items()
        ),
        key=lambda row: row.name.text.casefold(),
    )
    lead = "What the briefings are about."
    yield _index_page("tags/index.md", "Tags", lead, (IndexGroup("all", "All tags", tuple(rows)),))
    for path, tagged in sorted(by_path.items()):
        tag = tagged[0][0]
        cards = tuple(briefing_card(briefing) for _, briefing in tagged)
        about = f"{counted_amount(len(cards), 'briefing')} on {tag}."
        view = ListingView(tag, about, (("", cards),))
        yield _page(path, tag, "listing.html", view, about)


def latest(collection: Collection, most: int = 12) -> ListingView:
    """The newest briefings, for the front page."""
    cards = tuple(briefing_card(briefing) for briefing in collection.briefings[:most])
    return ListingView("", "", (("Latest briefings", cards),))


def briefing_card(briefing: AnnotatedBriefing) -> BriefingCard:
    """A briefing in a list."""
    front_matter = briefing.document.front_matter
    return BriefingCard(
        name=Ref(briefing.title, briefing.path),
        date=briefing.date,
        date_shown=day_shown(briefing.date),
        summary=summary_of(briefing),
        tags=tuple(Ref(tag, tag_path(tag)) for tag in front_matter.tags),
        minutes=minutes_to_read(briefing),
    )


def _ledger_rows(
    briefing: AnnotatedBriefing, marks: Iterable[Mark]
) -> Iterator[tuple[str, LedgerRow]]:
    for mark in marks:
        meaning = mark.annotation.meaning
        if not isinstance(meaning, Figure) or not mark.anchor:
            continue
        document = briefing.document
        sentence = document.sentence_at(mark.annotation.span.start)
        row = LedgerRow(
            amount=amount_shown(meaning),
            words=shortened(" ".join(document.source[sentence].split())),
            hedge=meaning.hedge,
            said_by=meaning.attributed_to or "",
            briefing=Ref(briefing.title, briefing.path),
            date_shown=day_shown(briefing.date),
            anchor=mark.anchor,
        )
        yield _counts(meaning), row


def _ledger_group(entries: list[tuple[str, LedgerRow]]) -> LedgerGroup:
    """The figures of one noun, under the form in which it stands most often."""
    noun = Counter(noun for noun, _ in entries).most_common(1)[0][0]
    return LedgerGroup(f"counts-{slug(noun)}", noun, tuple(row for _, row in entries))


def _counts(figure: Figure) -> str:
    """What a figure measures in or counts: an English noun phrase has its head at the end."""
    if figure.unit:
        return unit_shown(figure.unit)
    return figure.counted.split()[-1].strip(".,;:").lower() if figure.counted else ELSEWHERE


def _singular(noun: str) -> str:
    """A noun without the endings of an English plural, to put `shell` and `shells` together."""
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _grouped(
    rows: Iterable[Thing], title: Callable[[Thing], str], collection: Collection
) -> tuple[IndexGroup, ...]:
    in_order = sorted(rows, key=lambda thing: (title(thing), _sort_name(thing)))
    return tuple(
        IndexGroup(
            id=f"group-{slug(name)}",
            title=name,
            rows=tuple(_index_row(thing, collection) for thing in same),
        )
        for name, same in groupby(in_order, key=title)
    )


def _index_row(thing: Thing, collection: Collection) -> IndexRow:
    mentions = collection.mentions.get(thing.key, [])
    words = thing.entry.definition if thing.entry else ""
    if mentions and not words:
        words = definition(thing, mentions[0].annotation)
    name = Ref(thing.name, thing.path)
    return IndexRow(name, thing.short, thing.kind_shown, words, len(mentions))


def _sort_name(thing: Thing) -> str:
    return unicodedata.normalize("NFKD", thing.short or thing.name).casefold()


def _initial(name: str) -> str:
    """The letter a name stands under, accents folded; # for what begins with none."""
    letter = unicodedata.normalize("NFKD", name)[:1].upper()
    return letter if letter.isalpha() else "#"


def _index_page(
    path: str,
    title: str,
    lead: str,
    groups: tuple[IndexGroup, ...],
    overview: MapView | None = None,
) -> Page:
    view = IndexView(title, lead, groups, overview)
    return _page(path, title, "index.html", view, lead)


def _page(path: str, title: str, template: str, view: Any, lead: str) -> Page:
    return Page(path, title, template, MappingProxyType({"view": view}), description=lead)
