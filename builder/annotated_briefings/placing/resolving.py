"""From the names of a document to places of the gazetteer: believed, chosen, their use known."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.meaning import Use
from annotated_briefings.placing.believing import Belief, believe, known_after_all
from annotated_briefings.placing.choosing import Choice, choose
from annotated_briefings.placing.governing import acts
from annotated_briefings.placing.lists import joined_by_commas
from annotated_briefings.placing.mentions import mentions
from annotated_briefings.placing.names import is_government
from annotated_briefings.placing.runs import Run
from annotated_briefings.placing.spelling import respelt
from annotated_briefings.placing.uses import use_of
from annotated_briefings.placing.weighing import Name
from annotated_briefings.span import Span


class Found(NamedTuple):
    """A place name of the text; `choice` is None where the gazetteer does not settle it."""

    span: Span
    belief: Belief
    choice: Choice | None
    use: Use


def resolve(
    document: Document, runs: Sequence[Run], gazetteer: Gazetteer, countries: Counter[str]
) -> Iterator[Found]:
    """Every name believed to be a place, with the place it stands for, in the order of the text.

    `countries` counts the countries that the glossary's places in the text lie in.
    """
    beliefs = believe(document, mentions(document, runs, gazetteer), countries)
    named = countries + _demonyms(beliefs)
    chosen = choose(_names(document, beliefs), named, gazetteer.capitals)
    chosen |= respelt(beliefs, chosen, named, gazetteer)
    for belief in beliefs:
        yield _found(document, belief, chosen.get(belief.mention.sense), gazetteer)


def _found(
    document: Document, belief: Belief, choice: Choice | None, gazetteer: Gazetteer
) -> Found:
    span, capitals = belief.mention.span, gazetteer.capitals
    if choice is None:
        return Found(span, belief, None, use_of(document, belief, governs=False, capital=False))
    governs = is_government(choice.toponym, capitals)
    capital = governs and choice.toponym.geonameid in capitals
    use = use_of(document, belief, governs=governs, capital=capital)
    known = known_after_all(belief) if choice.rule == "spelling" else belief
    return Found(span, known, choice, use)


def _demonyms(beliefs: Sequence[Belief]) -> Counter[str]:
    countries = (
        place.country for b in beliefs if b.mention.demonym for place in b.mention.toponyms
    )
    return Counter(country for country in countries if country)


def _names(document: Document, beliefs: Sequence[Belief]) -> tuple[Name, ...]:
    """Each name once, with what stands beside it."""
    toponyms = {b.mention.sense: b.mention for b in beliefs if b.mention.known}
    counts = Counter(belief.mention.sense for belief in beliefs)
    acting = {
        b.mention.sense
        for b in beliefs
        if b.mention.known and b.mention.known.governs and acts(b.mention.context)
    }
    beside: dict[str, list[tuple[Toponym, ...]]] = defaultdict(list)
    for one, other in joined_by_commas(document, [belief.mention for belief in beliefs]):
        beside[one.sense].append(other.toponyms)
        beside[other.sense].append(one.toponyms)
    return tuple(
        Name(
            mention.name,
            mention.toponyms,
            tuple(dict.fromkeys(beside[sense])),
            counts[sense],
            mention.kinds,
            sense in acting,
        )
        for sense, mention in toponyms.items()
    )
