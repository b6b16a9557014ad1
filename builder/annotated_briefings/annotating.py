"""The pipeline: every annotator in order, and the settling of what they found.

The built-in annotators are the table below; other packages add theirs through the entry point
group `annotated_briefings.annotators`, and a site may name the ones it wants.
"""

from collections.abc import Callable, Iterable, Sequence
from importlib.metadata import entry_points

from annotated_briefings.annotation import Annotation
from annotated_briefings.annotators.acronyms import acronyms
from annotated_briefings.annotators.dates import dates
from annotated_briefings.annotators.decisions import decisions
from annotated_briefings.annotators.figures import figures
from annotated_briefings.annotators.people import people
from annotated_briefings.annotators.places import places
from annotated_briefings.annotators.quotes import quotes
from annotated_briefings.annotators.terms import terms
from annotated_briefings.deciding.correcting import corrections
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.settling import Settled, settle

Annotator = Callable[[Document, Knowledge], Iterable[Annotation]]

BUILT_IN: tuple[Annotator, ...] = (
    decisions,
    acronyms,
    terms,
    places,
    people,
    figures,
    dates,
    quotes,
)


def annotate(
    document: Document, knowledge: Knowledge, annotators: Sequence[Annotator] = BUILT_IN
) -> Settled:
    """Everything the annotators find in a document, put right by its decisions, and settled."""
    knows = knowledge.with_terms(document.front_matter.terms)
    findings = [found for annotator in annotators for found in annotator(document, knows)]
    return settle((*findings, *corrections(findings, document, knows)))


def choose(names: Sequence[str] | None = None) -> tuple[Annotator, ...]:
    """The annotators a site asks for by name, in its order; all of them where it names none.

    Raises ValueError for a name that is unknown or stands twice.
    """
    known = {annotator.__name__: annotator for annotator in BUILT_IN}
    for point in entry_points(group="annotated_briefings.annotators"):
        if point.name in known:
            raise ValueError(f"two annotators are called {point.name!r}; rename one of them")
        known[point.name] = point.load()
    if names is None:
        return tuple(known.values())
    for name in names:
        if name not in known:
            raise ValueError(f"there is no annotator {name!r}; known are {', '.join(known)}")
        if names.count(name) > 1:
            raise ValueError(f"the annotator {name!r} is named twice")
    return tuple(known[name] for name in names)
