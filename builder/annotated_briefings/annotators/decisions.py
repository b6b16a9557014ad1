"""The decisions a person wrote into the front matter, found again in the text."""

from collections.abc import Iterator

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.deciding.passages import decided
from annotated_briefings.deciding.targets import meant
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge


def decisions(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:
    """Mark each passage that a person says what it is of, "nothing" included.

    Decisions that confirm a finding of the machine or put it right need that finding: see
    `deciding.correcting`.
    """
    for span, decision in decided(document):
        if meaning := meant(decision, knowledge):
            reason = "decided in the front matter"
            yield Annotation(span, meaning, "decision", reason=reason, authority=Authority.PERSON)
