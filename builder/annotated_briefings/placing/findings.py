"""From resolved names to findings: which page they lead to, how sure they are, and why."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from annotated_briefings.annotation import Annotation
from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Toponym
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Place, Use
from annotated_briefings.placing.addressing import Address, addresses
from annotated_briefings.placing.choosing import Choice, ChoiceRule
from annotated_briefings.placing.resolving import Found, resolve
from annotated_briefings.placing.runs import Run
from annotated_briefings.slugs import slug

SUREST = 0.99
SURE_OF_COUNTRY = 0.95
SURE_OF_OTHERS = 0.97
BELOW_SURE = 0.89
"""What the evidence must say for a place to be sure. Of what stands for the place itself and
reaches it, 98 in 100 countries and 97 cities were right in the articles of LGL, and 96 and 99 in
those of GeoVirus, which puts some countries elsewhere; of what does not, some 90. Where a continent
or a sea is, no two sources agree on, so that none is sure."""

RIVALLED = 0.65
"""The most that one can be sure of the best known place of a name where nothing says that the text
is not about its namesake: it was meant by 34 in 100 names in the local news of LGL, and by 93 in
the world's news of GeoVirus."""

NEVER = 1.0
"""What no evidence reaches."""

SURE_FEATURES: Mapping[ChoiceRule, frozenset[str]] = MappingProxyType(
    {
        "only-place": frozenset(("region", "city")),
        "place-beside": frozenset(("region", "district", "city", "town", "village")),
        "country-named": frozenset(("region", "district")),
        "best-known": frozenset(),
        "spelling": frozenset(),
    }
)
"""What one can be sure of by each rule. Of towns that a text names no more than the country of, 90
in 100 were right in the articles of LGL, of small ones that alone are called so 83."""

MOST_IN_USE: Mapping[Use, float] = MappingProxyType({"demonym": BELOW_SURE, "embedded": 0.6})
"""The most a use lets one be sure of. Of names in those of organisations LGL counts 55 in 100 as
places, and GeoVirus 24; of demonyms LGL counts 78."""

SETTLED = 0.5
"""The least probability of a choice that counts as one."""

CLEARLY_A_PLACE = 0.9
"""The least probability of being a place at which a doubt which one is worth a person's time."""

WORTH_TELLING = 0.4
"""The least confidence at which anything else is."""

UNRESOLVED = 0.4


def findings(
    document: Document, runs: Sequence[Run], knowledge: Knowledge, countries: Counter[str]
) -> Iterator[Annotation]:
    """A finding for each name that the gazetteer settles, or that a person should settle."""
    if knowledge.gazetteer is None:
        return
    found = tuple(resolve(document, runs, knowledge.gazetteer, countries))
    pages = addresses((one.choice.toponym for one in found if one.choice), knowledge)
    for one in found:
        clearly = one.belief.probability >= CLEARLY_A_PLACE
        if one.choice:
            confidence = _confidence(one, one.choice)
            if clearly or confidence >= WORTH_TELLING:
                yield _settled(one, one.choice, pages[one.choice.toponym], confidence)
        elif clearly and not one.belief.mention.name.isupper():
            yield _unresolved(one)


def _settled(found: Found, choice: Choice, page: Address, confidence: float) -> Annotation:
    toponym = choice.toponym
    place = Place(
        *page,
        feature=toponym.feature,
        country=toponym.country,
        lat=toponym.lat,
        lon=toponym.lon,
        geonameid=toponym.published_id,
        use=found.use,
    )
    sure = choice.probability >= SETTLED
    return Annotation(
        found.span,
        place,
        rule=choice.rule if sure else "unresolved",
        confidence=confidence,
        reason=f"{found.belief.reason}; {choice.reason}",
        alternatives=tuple(map(_described, choice.others)),
    )


def _confidence(found: Found, choice: Choice) -> float:
    """How likely a finding is right, as far as the evidence for it was measured to hold."""
    surest = RIVALLED if choice.rivalled else SUREST
    evidence = min(found.belief.probability * choice.probability, surest)
    if evidence < _sure_from(choice):
        evidence = min(evidence, BELOW_SURE)
    return min(evidence, MOST_IN_USE.get(found.use, SUREST))


def _sure_from(choice: Choice) -> float:
    """What the evidence must reach for a place to be sure."""
    toponym = choice.toponym
    if toponym.feature == "country":
        return SURE_OF_COUNTRY
    unsure = toponym.about or toponym.rough
    if unsure or toponym.feature not in SURE_FEATURES[choice.rule]:
        return NEVER
    return SURE_OF_OTHERS


def _unresolved(found: Found) -> Annotation:
    name = found.belief.mention.name
    place = Place(slug(name), name, feature="place", use=found.use)
    reason = f"{found.belief.reason}; the gazetteer does not know it"
    return Annotation(found.span, place, "unresolved", UNRESOLVED, reason)


def _described(toponym: Toponym) -> str:
    """A place as a person would tell it from others of its name: "Paris, Texas, US"."""
    parts = (toponym.name, toponym.admin1, toponym.country)
    return ", ".join(part for part in parts if part)
