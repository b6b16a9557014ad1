"""The page of one thing: what it is, who says so, and where briefings mention it."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from types import MappingProxyType

from annotated_briefings.collection import Mentioned
from annotated_briefings.composing.boxes import SENTENCE_LENGTH, spaced
from annotated_briefings.composing.cards import of_entry, of_mention
from annotated_briefings.composing.entry_views import EntryView, Mentions, Passage, RoleRow
from annotated_briefings.composing.maps import locator_map
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.people import Anchors, roles_over_time
from annotated_briefings.composing.provenance import by_entry, told_of
from annotated_briefings.composing.spellings import spellings
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.views import Provenance, Ref
from annotated_briefings.composing.whereabouts import within_shown
from annotated_briefings.composing.wording import Said, Wording, message
from annotated_briefings.slugs import slug

INDEXES = MappingProxyType(
    {
        "term": Ref(message("Glossary"), "glossary/index.md"),
        "place": Ref(message("Places"), "places/index.md"),
        "person": Ref(message("People"), "people/index.md"),
    }
)
NO_ANCHORS: Anchors = MappingProxyType({})


def entry_page(thing: Thing, things: Things, anchors: Anchors = NO_ANCHORS) -> Page:
    """The page of a term, organisation, concept, person or place; `anchors` are those of all texts.

    Raises ValueError for a thing that has no page.
    """
    if thing.path is None:
        raise ValueError(f"{thing.name} has no page")
    mentions = things.collection.mentions.get(thing.key, [])
    view, entry = _view(thing, mentions, things, anchors), thing.entry
    return Page(
        path=thing.path,
        title=thing.name,
        template="entry.html",
        context=MappingProxyType({"view": view}),
        description=view.definition,
        markdown=entry.more if entry else "",
        sanitised=True,
        day=max((mention.briefing.modified for mention in mentions), default=None),
        origin=entry.location.name if entry else (mentions[0].briefing.document.source.name),
    )


def _view(
    thing: Thing, mentions: Sequence[Mentioned], things: Things, anchors: Anchors
) -> EntryView:
    """What the page prints."""
    entry, wording = thing.entry, things.wording
    quotes = things.collection.quotes.get(thing.key[1], ())
    index, said = INDEXES[thing.key[0]], _said(thing, mentions, things)
    return EntryView(
        kind=thing.kind_shown,
        title=thing.name,
        short=thing.short,
        also=entry.aliases if entry else (),
        definition=said.words,
        definition_lang=said.lang,
        sources=tuple(Ref(source.name, source.url) for source in entry.sources) if entry else (),
        provenance=(
            told_of(thing, mentions[0].annotation, wording)
            if mentions
            else _by_editor(thing, wording)
        ),
        mentions=tuple(_in_context(mentions, anchors, wording)),
        said=tuple(_in_context(quotes, anchors, wording)),
        roles=_roles(thing, mentions, anchors, wording),
        spelled=spellings(thing, mentions),
        within=_within(thing, things),
        coordinates=_coordinates(thing, wording),
        geonames=_geonames(thing),
        map=locator_map([thing], wording),
        native=entry.native if entry else None,
        lang=entry.lang if entry else None,
        pronunciation=entry.pronunciation if entry else None,
        index=Ref(wording.gettext(index.text), index.path),
    )


def _said(thing: Thing, mentions: Sequence[Mentioned], things: Things) -> Said:
    if mentions:
        return of_mention(thing, mentions[0], things.collection.knowledge, things.wording)
    return of_entry(thing.entry) if thing.entry else Said("")


def _by_editor(thing: Thing, wording: Wording) -> tuple[Provenance, ...]:
    return (by_entry(thing.entry, wording),) if thing.entry else ()


def _in_context(
    mentions: Iterable[Mentioned], anchors: Anchors, wording: Wording
) -> Iterator[Mentions]:
    """The sentences that mention a thing, by briefing, the newest first."""
    for _, same in groupby(mentions, key=lambda each: each.briefing.path):
        in_one = list(same)
        by_sentence = groupby(in_one, key=lambda each: each.sentence)
        briefing = in_one[0].briefing
        yield Mentions(
            briefing=Ref(briefing.title, briefing.path),
            date=briefing.date,
            date_shown=wording.day(briefing.date),
            passages=tuple(_passage(next(first), anchors) for _, first in by_sentence),
            lang=briefing.document.front_matter.lang,
        )


def _passage(mentioned: Mentioned, anchors: Anchors) -> Passage:
    source, span = mentioned.briefing.document.source, mentioned.annotation.span
    sentence = mentioned.sentence
    before = source.text[sentence.start : span.start]
    after = source.text[span.end : max(sentence.end, span.end)]
    anchor = anchors.get((mentioned.briefing.path, span))
    return Passage(_tail(spaced(before)), spaced(source[span]), _head(spaced(after)), anchor)


def _roles(
    thing: Thing, mentions: Sequence[Mentioned], anchors: Anchors, wording: Wording
) -> tuple[RoleRow, ...]:
    """The roles a person had.

    None where there is one that is all that is known of the person: it is the definition then.
    """
    rows = roles_over_time(mentions, anchors, wording)
    return rows if thing.entry or len(rows) > 1 else ()


def _within(thing: Thing, things: Things) -> Ref | None:
    """What a place lies in, with a link where that has a page."""
    if thing.key[0] != "place":
        return None
    within = within_shown(thing, things.wording)
    if not within:
        return None
    larger = things.by_key.get(("place", slug(within)))
    return Ref(within, larger.path if larger else None)


def _coordinates(thing: Thing, wording: Wording) -> str | None:
    """Degrees as atlases print them: 35.95° N, 39.01° E."""
    if thing.position is None:
        return None
    lat, lon = thing.position
    north = message("%(degrees)s° N") if lat >= 0 else message("%(degrees)s° S")
    east = message("%(degrees)s° E") if lon >= 0 else message("%(degrees)s° W")
    return wording.in_row(
        wording.gettext(side, degrees=wording.number(Decimal(f"{abs(degrees):.2f}")))
        for side, degrees in ((north, lat), (east, lon))
    )


def _geonames(thing: Thing) -> str | None:
    if thing.place and thing.place.geonameid:
        return str(thing.place.geonameid)
    position = thing.entry.place if thing.entry else None
    return str(position.geonameid) if position and position.geonameid else None


def _tail(text: str) -> str:
    half = SENTENCE_LENGTH // 2
    return text if len(text) <= half else "… " + text[-half:].split(" ", 1)[-1]


def _head(text: str) -> str:
    half = SENTENCE_LENGTH // 2
    return text if len(text) <= half else text[:half].rsplit(" ", 1)[0] + " …"
