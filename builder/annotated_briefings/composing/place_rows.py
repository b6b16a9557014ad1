"""The places of a briefing as its list shows them, below the map."""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from annotated_briefings.collection import AnnotatedBriefing, Key, key_of
from annotated_briefings.composing.briefing_views import PlaceRow
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.mentions import often_here
from annotated_briefings.composing.provenance import of_thing
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.whereabouts import located
from annotated_briefings.composing.wording import Wording


def place_rows(
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
    return _joined(located(thing, wording), spelled, often_here(mentions, wording))


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))


def _doubt(thing: Thing, wording: Wording) -> str:
    """What the map cannot tell of a place, or is not sure of: its marker is hollow."""
    if not thing.is_mapped:
        return wording.gettext("not on the map: its position is not known")
    marked = not thing.is_country
    return wording.gettext("position not certain") if marked and not thing.sure_position else ""
