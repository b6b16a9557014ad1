"""From the names of a document to places of the gazetteer: believed, chosen, their use known."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.meaning import Use
from annotated_briefings.placing.believing import Belief, believe, known_after_all
from annotated_briefings.placing.choosing import Choice, Name, choose
from annotated_briefings.placing.mentions import governs, mentions
from annotated_briefings.placing.runs import Run
from annotated_briefings.placing.spelling import SPELLING, respelt
from annotated_briefings.placing.uses import use_of
from annotated_briefings.span import Span

_COMMA = re.compile(r",\s{1,3}")


@dataclass(frozen=True, slots=True)
class Found:
    """A place name of the text; `choice` is None where the gazetteer does not settle it."""

    belief: Belief
    choice: Choice | None
    use: Use

    @property
    def span(self) -> Span:
        return self.belief.mention.span


def resolve(
    document: Document, runs: Sequence[Run], gazetteer: Gazetteer, countries: Counter[str]
) -> Iterator[Found]:
    """Every name believed to be a place, with the place it stands for, in the order of the text.

    `countries` counts the countries that the glossary's places in the text lie in.
    """
    beliefs = believe(document, mentions(document, runs, gazetteer))
    named = countries + _demonyms(beliefs)
    chosen = choose(_names(document, beliefs), named, gazetteer.capitals)
    chosen |= respelt(beliefs, chosen, named, gazetteer)
    for belief in beliefs:
        yield _found(document, belief, chosen.get(belief.mention.name), gazetteer)


def _found(
    document: Document, belief: Belief, choice: Choice | None, gazetteer: Gazetteer
) -> Found:
    acting = choice is not None and governs(choice.toponym, gazetteer)
    use = use_of(document, belief, governs=acting)
    respelt_name = choice is not None and choice.rule == SPELLING
    return Found(known_after_all(belief) if respelt_name else belief, choice, use)


def _demonyms(beliefs: Sequence[Belief]) -> Counter[str]:
    countries = (
        place.country for b in beliefs if b.mention.demonym for place in b.mention.toponyms
    )
    return Counter(country for country in countries if country)


def _names(document: Document, beliefs: Sequence[Belief]) -> tuple[Name, ...]:
    """Each name once, with what stands beside it."""
    toponyms = {b.mention.name: b.mention.toponyms for b in beliefs if b.mention.known}
    counts = Counter(belief.mention.name for belief in beliefs)
    beside: dict[str, list[tuple[Toponym, ...]]] = defaultdict(list)
    for one, other in pairwise(belief.mention for belief in beliefs):
        between = document.source.text[one.span.end : other.span.start][:4]
        if _COMMA.fullmatch(between):
            beside[one.name].append(other.toponyms)
            beside[other.name].append(one.toponyms)
    return tuple(
        Name(name, places, tuple(dict.fromkeys(beside[name])), counts[name])
        for name, places in toponyms.items()
    )
