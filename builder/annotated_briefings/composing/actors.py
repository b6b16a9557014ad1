"""Who acts in a briefing: people, organisations, and capitals that stand for a government."""

from collections import Counter
from collections.abc import Iterator, Sequence

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.boxes import voice_id
from annotated_briefings.composing.briefing_views import Actor, Voice
from annotated_briefings.composing.mentions import often_here
from annotated_briefings.composing.people import quotes, role_of, roles_in
from annotated_briefings.composing.provenance import by_finding, of_thing
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Said, Wording
from annotated_briefings.meaning import Place


def actors(
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
                note=often_here(mentions, wording),
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
            note=often_here(len(findings), wording),
            quotes=spoken.get(voice_id(place.id), ""),
            voice=voice_id(place.id),
            provenance=by_finding(findings[0], wording),
        )
