"""The page of one briefing, in the order it is read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType

from annotated_briefings.annotation import Annotation
from annotated_briefings.briefing import FrontMatter
from annotated_briefings.collection import AnnotatedBriefing, Key, key_of
from annotated_briefings.composing import downloads
from annotated_briefings.composing.boxes import figure_rows, voice_id, voices
from annotated_briefings.composing.briefing_views import (
    Actor,
    BriefingView,
    Changes,
    Corrected,
    FigureRow,
    GlanceLine,
    PlaceRow,
    Voice,
)
from annotated_briefings.composing.cards import card, term_rows, things_in
from annotated_briefings.composing.chronology import told_in
from annotated_briefings.composing.maps import locator_map
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.people import quotes, role_of, roles_in
from annotated_briefings.composing.provenance import by_finding, of_thing, summed_up
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.whereabouts import country_shown, located
from annotated_briefings.composing.wording import Said, Wording
from annotated_briefings.meaning import Place
from annotated_briefings.slugs import slug

WORDS_PER_MINUTE = 238
"""How fast adults read English silently: Brysbaert 2019, doi 10.1016/j.jml.2019.104047."""


@dataclass(frozen=True, slots=True)
class Among:
    """A briefing among the others: the next newer and older, what is new since the last one on
    the same."""

    newer: Ref | None = None
    older: Ref | None = None
    changes: Changes | None = None


ALONE = Among()
GLANCE_PLACES, GLANCE_ACTORS, GLANCE_FIGURES = 3, 4, 2


def tag_path(tag: str) -> str:
    """The page of a tag."""
    return f"tags/{slug(tag)}.md"


def minutes_to_read(briefing: AnnotatedBriefing) -> int:
    """How long the text takes to read, in whole minutes, at least one."""
    document = briefing.document
    words = len(document.source.text[document.body_start :].split())
    return max(1, round(words / WORDS_PER_MINUTE))


def summary_of(briefing: AnnotatedBriefing) -> str:
    """The summary an editor wrote; the builder makes none up."""
    return briefing.document.front_matter.summary or ""


def corrections(briefing: AnnotatedBriefing, wording: Wording) -> tuple[Corrected, ...]:
    """What an editor put right since the text was published, the newest first."""
    return tuple(
        Corrected(each.date, wording.day(each.date), each.text)
        for each in briefing.document.front_matter.corrections
    )


def briefing_page(
    briefing: AnnotatedBriefing,
    marks: Sequence[Mark],
    things: Things,
    among: Among = ALONE,
) -> Page:
    """The page of a briefing with these marks, its text still to be rendered."""
    view = _view(briefing, marks, things, among)
    rows = {place.id for place in view.places}
    return Page(
        path=briefing.path,
        title=view.title,
        template="briefing.html",
        context=MappingProxyType({"view": view}),
        description=view.summary,
        cards=tuple(
            card(thing, finding, things, _row(thing, rows), view.lang)
            for thing, finding in things_in(marks).items()
        ),
        day=briefing.modified,
        published=view.date,
        origin=briefing.document.source.name,
        source=briefing.file,
    )


def _view(
    briefing: AnnotatedBriefing,
    marks: Sequence[Mark],
    things: Things,
    among: Among,
) -> BriefingView:
    """What the page prints, in the order it is read."""
    meant, wording = _mentioned(briefing, things), things.wording
    figures = tuple(figure_rows(briefing, marks, things))
    heard = tuple(voices(briefing, marks, things))
    front_matter = briefing.document.front_matter
    view = BriefingView(
        title=front_matter.title,
        date=front_matter.date,
        date_shown=wording.day(front_matter.date),
        summary=summary_of(briefing),
        credit=front_matter.credit,
        tags=tuple(Ref(tag, tag_path(tag)) for tag in front_matter.tags),
        minutes=minutes_to_read(briefing),
        original=briefing.original,
        glance=tuple(_glance(front_matter, meant, figures, wording)),
        facts=front_matter.facts,
        map=locator_map([thing for thing in meant if _mapped(thing)], wording),
        places=tuple(_place_rows(briefing, meant, marks, wording)),
        figures=figures,
        voices=heard,
        actors=tuple(_actors(briefing, meant, heard, wording)),
        chronology=told_in(briefing, marks, wording),
        terms=tuple(term_rows(marks, things)),
        newer=among.newer,
        older=among.older,
        draft=briefing.document.drafted,
        lang=front_matter.lang,
        downloads=downloads.of_briefing(briefing, wording),
        corrections=corrections(briefing, wording),
        changes=among.changes,
    )
    return summed_up(view, wording, glance_by_hand=bool(front_matter.glance))


def _mentioned(briefing: AnnotatedBriefing, things: Things) -> Counter[Thing]:
    """The things a text names, each with how often."""
    meant = (things.meant(finding, briefing.document) for finding in briefing.in_body())
    return Counter(thing for thing in meant if thing)


def _mapped(thing: Thing) -> bool:
    return thing.key[0] == "place" and thing.position is not None


def _row(thing: Thing, rows: set[str]) -> str | None:
    row = thing.place_id
    return row if thing.key[0] == "place" and row in rows else None


def _glance(
    front_matter: FrontMatter,
    meant: Counter[Thing],
    figures: Sequence[FigureRow],
    wording: Wording,
) -> Iterator[GlanceLine]:
    """The lines an editor wrote, or else where, who and how many from the text."""
    lang = front_matter.lang
    if front_matter.glance:
        for label, words in front_matter.glance.items():
            yield GlanceLine(label, (Ref(words),), lang)
        return
    often = [thing for thing, _ in meant.most_common()]
    places = [thing for thing in often if thing.place and thing.path and not thing.is_country]
    actors = [thing for thing in often if thing.acts]
    if places:
        yield GlanceLine(
            wording.gettext("Where"),
            tuple(_located(each, wording) for each in places[:GLANCE_PLACES]),
        )
    if actors:
        named = (Ref(each.name, each.path) for each in actors[:GLANCE_ACTORS])
        yield GlanceLine(wording.gettext("Who"), tuple(named))
    counted = [row for row in figures if row.counted][:GLANCE_FIGURES]
    if counted:
        shown = tuple(Ref(f"{row.amount} {row.counted}") for row in counted)
        yield GlanceLine(wording.gettext("How many"), shown, items_lang=lang)


def _located(thing: Thing, wording: Wording) -> Ref:
    country = country_shown(thing, wording)
    named = [thing.name, country] if country not in ("", thing.name) else [thing.name]
    return Ref(wording.in_row(named), thing.path)


def _actors(
    briefing: AnnotatedBriefing, meant: Counter[Thing], heard: Sequence[Voice], wording: Wording
) -> Iterator[Actor]:
    """The people and organisations of a text, and the capitals that speak for a government."""
    spoken = {voice.id: quotes(len(voice.quotes), wording) for voice in heard if voice.id}
    told = roles_in(briefing)
    for thing, mentions in meant.most_common():
        if thing.acts:
            yield Actor(
                name=Ref(thing.name, thing.path),
                role=role_of(thing, told),
                note=_often(mentions, wording),
                quotes=spoken.get(voice_id(thing.key[1]), ""),
                voice=voice_id(thing.key[1]),
                provenance=of_thing(thing, wording),
            )
    spoken_for: dict[Place, list[Annotation]] = {}
    for finding in briefing.in_body():
        if isinstance(finding.meaning, Place) and finding.meaning.use == "metonym":
            spoken_for.setdefault(finding.meaning, []).append(finding)
    for place, findings in sorted(spoken_for.items(), key=lambda each: -len(each[1])):
        yield Actor(
            name=Ref(place.name),
            role=Said(wording.gettext("Stands here for a government")),
            note=_often(len(findings), wording),
            quotes=spoken.get(voice_id(place.id), ""),
            voice=voice_id(place.id),
            provenance=by_finding(findings[0], wording),
        )


def _place_rows(
    briefing: AnnotatedBriefing, meant: Counter[Thing], marks: Sequence[Mark], wording: Wording
) -> Iterator[PlaceRow]:
    """The places of a text that are meant as places, the most mentioned first."""
    anchors = {mark.thing.key: mark.anchor for mark in reversed(marks) if mark.thing}
    written = _written(briefing)
    for thing, mentions in meant.most_common():
        place = thing.place
        if place is None or thing.path is None:
            continue
        yield PlaceRow(
            id=thing.place_id,
            name=Ref(thing.name, thing.path),
            note=_note(thing, mentions, written.get(thing.key, frozenset()), wording),
            doubt=_doubt(thing, wording),
            provenance=of_thing(thing, wording),
            anchor=anchors.get(thing.key),
            native=thing.entry.native if thing.entry else None,
            lang=thing.entry.lang if thing.entry else None,
        )


def _written(briefing: AnnotatedBriefing) -> dict[Key, set[str]]:
    """The ways in which a text writes the name of each thing."""
    written: dict[Key, set[str]] = {}
    for finding in briefing.in_body():
        if key := key_of(finding):
            written.setdefault(key, set()).add(
                " ".join(briefing.document.source[finding.span].split())
            )
    return written


def _note(thing: Thing, mentions: int, written: AbstractSet[str], wording: Wording) -> str:
    """What a place is, how the text writes it where that is another way, and how often."""
    others = sorted(written - {thing.name})
    spelled = ""
    if others and thing.name not in written:
        spelled = wording.gettext("written “%(name)s” here", name=others[0])
    return _joined(located(thing, wording), spelled, _often(mentions, wording))


def _often(mentions: int, wording: Wording) -> str:
    """How often a text names a thing, where that tells anything."""
    if mentions < 2:
        return ""
    return wording.ngettext("%(num)s mention", "%(num)s mentions", mentions)


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))


def _doubt(thing: Thing, wording: Wording) -> str:
    """What the map cannot tell of a place, or is not sure of: its marker is hollow."""
    if not _mapped(thing):
        return wording.gettext("not on the map: its position is not known")
    marked = not thing.is_country
    return wording.gettext("position not certain") if marked and not thing.sure_position else ""
