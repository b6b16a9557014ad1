"""Names that the gazetteer does not know, one letter away from a place the text may mean."""

from collections import Counter
from collections.abc import Mapping, Sequence

from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.placing.believing import Belief
from annotated_briefings.placing.choosing import Choice

SHORTEST = 4
"""Letters of a name that may be a misspelling; every shorter one is near to some village."""

FEWEST_PEOPLE = 20_000
"""People of a place that writers spell in several ways."""

CERTAINTY = 0.97


def respelt(
    beliefs: Sequence[Belief],
    chosen: Mapping[str, Choice],
    named: Counter[str],
    gazetteer: Gazetteer,
) -> dict[str, Choice]:
    """The place meant by each unknown name that is one letter off, in the countries of the text.

    Like `chosen`, the result has a key for each sense of a name.
    """
    countries = frozenset(named) | frozenset(
        choice.toponym.country for choice in chosen.values() if choice.toponym.country
    )
    unknown = {b.mention.sense: b.mention.name for b in beliefs if b.mention.known is None}
    near = {name: _nearest(name, countries, gazetteer) for name in sorted(set(unknown.values()))}
    return {sense: choice for sense, name in unknown.items() if (choice := near[name])}


def _nearest(name: str, countries: frozenset[str], gazetteer: Gazetteer) -> Choice | None:
    if len(name) < SHORTEST or not name.isalpha() or not countries:
        return None
    near = [place for place in gazetteer.one_edit_away(name, countries) if _is_likely(place, name)]
    if not near:
        return None
    reason = f"another spelling of {near[0].name}"
    return Choice(near[0], CERTAINTY, "spelling", reason, tuple(near[1:3]))


def _is_likely(place: Toponym, name: str) -> bool:
    return place.population >= FEWEST_PEOPLE and place.name[0] == name[0]
