"""What a decision says a passage is: an entry, a place, or nothing."""

from dataclasses import replace

from annotated_briefings.briefing import Decision
from annotated_briefings.explaining import explained
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.matching import Case, case_of
from annotated_briefings.meaning import Meaning, Nothing, Place, Term
from annotated_briefings.placing.addressing import addresses

NOTHING = "nothing"


def meant(decision: Decision, knowledge: Knowledge) -> Meaning | None:
    """What the target of a decision stands for, or None where nobody knows it.

    It is `nothing`, the id of an entry, or a place as the gazetteer names it, with what it lies
    in where there are several ("Paris, Texas"); the most populous one otherwise.
    """
    target = decision.target
    if target is None:
        return None
    if target == NOTHING:
        return Nothing(decision.kind)
    if entry := knowledge.entries.get(target):
        meaning = explained(entry, knowledge.gazetteer)
        if isinstance(meaning, Term) and case_of(decision.text) is Case.EXACT:
            return replace(meaning, short=decision.text)
        return meaning
    return _place(target, knowledge, knowledge.gazetteer) if knowledge.gazetteer else None


def _place(target: str, knowledge: Knowledge, gazetteer: Gazetteer) -> Meaning | None:
    name, *around = (part.strip() for part in target.split(","))
    for place in gazetteer.named(name):
        if not all(_lies_in(place, each, gazetteer) for each in around):
            continue
        identity, title = addresses([place], knowledge)[place]
        if entry := knowledge.entries.get(identity):
            return explained(entry, gazetteer)
        return Place(
            identity,
            title,
            place.feature,
            place.country,
            place.lat,
            place.lon,
            place.published_id,
        )
    return None


def _lies_in(place: Toponym, within: str, gazetteer: Gazetteer) -> bool:
    """Whether a place lies in a country or a division of this name."""
    country = gazetteer.country(place.country) if place.country else None
    around = (place.admin1, place.admin2, place.country, country.name if country else None)
    return any(within.casefold() == each.casefold() for each in around if each)
