"""Pages that derive from all briefings: glossary, places, people, chronology, archive, tags."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from types import MappingProxyType

from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.composing import downloads
from annotated_briefings.composing.briefing_page import minutes_to_read, summary_of, tag_path
from annotated_briefings.composing.cards import of_entry, of_mention
from annotated_briefings.composing.chronology import moments, years
from annotated_briefings.composing.list_views import (
    BriefingCard,
    ChronologyView,
    IndexGroup,
    IndexRow,
    IndexView,
    ListingView,
)
from annotated_briefings.composing.maps import overview_map
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.mentions import how_often
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.people import family_name, person_row
from annotated_briefings.composing.provenance import told_once
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.whereabouts import country_shown, is_country
from annotated_briefings.composing.wording import Said, Wording
from annotated_briefings.slugs import slug

ARCHIVE, TAGS = "archive.md", "tags/index.md"
Marked = tuple[AnnotatedBriefing, tuple[Mark, ...]]


def glossary_page(things: Things, notices: tuple[str, ...] = ()) -> Page:
    """Terms, organisations and concepts from A to Z, and what is wrong with the glossary."""
    rows = [thing for thing in things.by_key.values() if thing.key[0] == "term" and thing.entry]
    lead = things.wording.ngettext(
        "%(num)s term that the briefings use, in plain words.",
        "%(num)s terms that the briefings use, in plain words.",
        len(rows),
    )
    groups = _grouped(
        rows,
        lambda thing: _initial(thing.short or thing.name),
        lambda thing: _index_row(thing, things),
    )
    view = IndexView(
        things.wording.gettext("Glossary"),
        lead,
        groups,
        notices=notices,
        downloads=downloads.of_glossary(things.wording),
    )
    return _page("glossary/index.md", "index.html", view)


def people_page(things: Things) -> Page:
    """Everybody named, by last name."""
    rows = [thing for thing in things.by_key.values() if thing.key[0] == "person"]
    wording = things.wording
    lead = wording.gettext("The people named in the briefings, with the role they had at the time.")
    groups = _grouped(
        rows,
        lambda thing: _initial(family_name(thing.name)),
        lambda thing: person_row(thing, things),
    )
    view = IndexView(wording.gettext("People"), lead, groups)
    return _page("people/index.md", "index.html", view)


def places_page(things: Things) -> Page:
    """Every place by country, with one map for all; those without a position are listed too."""
    wording, elsewhere = things.wording, things.wording.gettext("Elsewhere")
    places = [thing for thing in things.by_key.values() if thing.key[0] == "place"]
    countries = {country_shown(thing, wording): thing for thing in places if is_country(thing)}
    within: dict[str, list[Thing]] = {}
    for thing in places:
        if not is_country(thing):
            within.setdefault(country_shown(thing, wording) or elsewhere, []).append(thing)
    groups = [
        _country_group(name, countries.pop(name, None), within[name], things)
        for name in sorted(within, key=lambda name: (name == elsewhere, _folded(name)))
    ]
    if countries:
        other = wording.gettext("Other countries")
        groups.append(_country_group(other, None, list(countries.values()), things))
    lead = wording.gettext("Where the briefings happen.")
    view = IndexView(
        wording.gettext("Places"),
        lead,
        tuple(groups),
        overview_map(sorted(places, key=lambda thing: _often(thing, things)), wording),
        downloads=downloads.of_places(wording),
    )
    return _page("places/index.md", "index.html", view)


def _often(thing: Thing, things: Things) -> int:
    """What things are sorted by, the most mentioned first."""
    return -len(things.collection.mentions.get(thing.key, ()))


def chronology_page(marked: Iterable[Marked], wording: Wording) -> Page:
    """Every date in the briefings, by year."""
    found = [dated for briefing, marks in marked for dated in moments(briefing, marks, wording)]
    common, rows = told_once((moment for _, moment in found), wording)
    found = [(day, moment) for (day, _), moment in zip(found, rows, strict=True)]
    lead = wording.gettext("What happened when, across all briefings.")
    in_order = tuple(years(found, wording))
    view = ChronologyView(wording.gettext("Chronology"), lead, in_order, common)
    return _page("chronology/index.md", "chronology.html", view)


def archive_page(collection: Collection, wording: Wording) -> Page:
    """All briefings by month, the newest first."""
    groups = tuple(
        (month, tuple(briefing_card(briefing, wording) for briefing in same))
        for month, same in groupby(collection.briefings, key=lambda each: wording.month(each.date))
    )
    number = len(collection.briefings)
    lead = wording.ngettext("%(num)s briefing by month.", "%(num)s briefings by month.", number)
    view = ListingView(wording.gettext("Archive"), lead, groups, (_all_tags(wording),))
    return _page(ARCHIVE, "listing.html", view)


def tag_pages(collection: Collection, wording: Wording) -> Iterator[Page]:
    """The list of tags, and a page for each."""
    by_path: dict[str, list[tuple[str, AnnotatedBriefing]]] = {}
    for briefing in collection.briefings:
        for tag in briefing.document.front_matter.tags:
            by_path.setdefault(tag_path(tag), []).append((tag, briefing))
    rows = sorted(
        (
            IndexRow(Ref(tag, path), None, "", "", _briefings(len(tagged), wording))
            for path, tagged in by_path.items()
            for tag, _ in tagged[:1]
        ),
        key=lambda row: _folded(row.name.text),
    )
    lead = wording.gettext("What the briefings are about.")
    view = IndexView(wording.gettext("Tags"), lead, (IndexGroup("all", Ref(""), tuple(rows)),))
    yield _page(TAGS, "index.html", view)
    for path, tagged in sorted(by_path.items()):
        tag = tagged[0][0]
        cards = tuple(briefing_card(briefing, wording) for _, briefing in tagged)
        about = wording.ngettext(
            "%(num)s briefing on %(tag)s.", "%(num)s briefings on %(tag)s.", len(cards), tag=tag
        )
        listing = ListingView(tag, about, (("", cards),), (_all_tags(wording),))
        yield _page(path, "listing.html", listing)


def latest(collection: Collection, wording: Wording, most: int = 12) -> ListingView:
    """The newest briefings, for the front page."""
    cards = tuple(briefing_card(briefing, wording) for briefing in collection.briefings[:most])
    more = (Ref(wording.gettext("All briefings by month"), ARCHIVE), _all_tags(wording))
    return ListingView("", "", ((wording.gettext("Latest briefings"), cards),), more)


def _all_tags(wording: Wording) -> Ref:
    return Ref(wording.gettext("All tags"), TAGS)


def _briefings(number: int, wording: Wording) -> str:
    return wording.ngettext("%(num)s briefing", "%(num)s briefings", number)


def briefing_card(briefing: AnnotatedBriefing, wording: Wording) -> BriefingCard:
    """A briefing in a list."""
    front_matter = briefing.document.front_matter
    return BriefingCard(
        name=Ref(briefing.title, briefing.path),
        date=briefing.date,
        date_shown=wording.day(briefing.date),
        summary=summary_of(briefing),
        tags=tuple(Ref(tag, tag_path(tag)) for tag in front_matter.tags),
        minutes=minutes_to_read(briefing),
        lang=front_matter.lang,
        corrected=wording.day(briefing.modified) if front_matter.corrections else "",
    )


def _grouped(
    things: Iterable[Thing], title: Callable[[Thing], str], row: Callable[[Thing], IndexRow]
) -> tuple[IndexGroup, ...]:
    in_order = sorted(things, key=lambda thing: (title(thing), _sort_name(thing)))
    return tuple(
        IndexGroup(f"group-{slug(name)}", Ref(name), tuple(row(thing) for thing in same))
        for name, same in groupby(in_order, key=title)
    )


def _index_row(thing: Thing, things: Things) -> IndexRow:
    collection = things.collection
    mentions = collection.mentions.get(thing.key, [])
    said = of_entry(thing.entry) if thing.entry else Said("")
    if mentions and not said.words and not thing.is_country:
        said = of_mention(thing, mentions[0], collection.knowledge, things.wording)
    kind = thing.kind_shown if thing.key[0] == "term" else ""
    use = how_often(thing, things)
    row = thing.place_id if thing.key[0] == "place" else ""
    name = Ref(thing.name, thing.path)
    return IndexRow(name, thing.short, kind, said.words, use, said.lang, row)


def _country_group(
    name: str,
    country: Thing | None,
    places: Sequence[Thing],
    things: Things,
) -> IndexGroup:
    """The places of a country under its name, which leads to its own page where it has one."""
    in_order = sorted(places, key=_sort_name)
    return IndexGroup(
        id=f"group-{slug(name)}",
        title=Ref(name, country.path if country else None),
        rows=tuple(_index_row(thing, things) for thing in in_order),
        use=how_often(country, things) if country else "",
    )


def _sort_name(thing: Thing) -> str:
    if thing.key[0] == "person":
        return _folded(f"{family_name(thing.name)} {thing.name}")
    return _folded(thing.short or thing.name)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKD", name).casefold()


def _initial(name: str) -> str:
    """The letter a name stands under, accents folded; # for what begins with none."""
    letter = unicodedata.normalize("NFKD", name)[:1].upper()
    return letter if letter.isalpha() else "#"


def _page(path: str, template: str, view: IndexView | ChronologyView | ListingView) -> Page:
    context = MappingProxyType({"view": view})
    return Page(path, view.title, template, context, description=view.lead)
