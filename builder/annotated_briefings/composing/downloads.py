"""The files of data that a site offers beside its pages, and the links that lead to them."""

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Wording

PLACES, GLOSSARY, FIGURES = "places/places.geojson", "glossary/glossary.ttl", "figures/figures.csv"


def annotations_of(briefing: AnnotatedBriefing) -> str:
    """Where the annotations of a briefing are published."""
    return f"{briefing.path.removesuffix('.md')}.annotations.jsonld"


def of_briefing(briefing: AnnotatedBriefing, wording: Wording) -> tuple[Ref, ...]:
    """What a briefing offers to other software."""
    return (Ref(wording.gettext("Annotations (Web Annotation)"), annotations_of(briefing)),)


def of_places(wording: Wording) -> tuple[Ref, ...]:
    """What the list of places offers."""
    return (Ref(wording.gettext("All places as data (GeoJSON)"), PLACES),)


def of_glossary(wording: Wording) -> tuple[Ref, ...]:
    """What the glossary offers."""
    return (Ref(wording.gettext("The glossary as data (SKOS)"), GLOSSARY),)


def of_figures(wording: Wording) -> tuple[Ref, ...]:
    """What the ledger of figures offers."""
    return (Ref(wording.gettext("All figures as a table (CSV)"), FIGURES),)
