"""The names and aliases of the glossary's entries, wherever the text has them."""

from collections.abc import Iterator, Sequence

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.choosing import Topic
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.explaining import explained
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.mentioning import named_entries
from annotated_briefings.span import Span


def terms(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:
    """Mark each name of an entry; a name of several entries where the text says which is meant.

    Names whose several meanings are all places are left to the annotator of places, which knows
    what else the text names nearby.
    """
    topic = Topic(document, knowledge)
    for span, keys in named_entries(document, knowledge):
        entries = [knowledge.entries[key] for key in keys]
        if len(entries) == 1:
            meaning = explained(entries[0], knowledge.gazetteer)
            yield Annotation(span, meaning, "glossary-name", authority=Authority.GLOSSARY)
        elif any(entry.kind != "place" for entry in entries):
            yield _told_apart(span, entries, topic)


def _told_apart(span: Span, entries: Sequence[Entry], topic: Topic) -> Annotation:
    """The meaning that the text makes clear, or a finding that a person must decide."""
    choice = topic.choice(entries)
    meant, reason = choice or (entries[0], "the glossary has several entries of this name")
    return Annotation(
        span,
        explained(meant, topic.knowledge.gazetteer),
        rule="name-by-topic" if choice else "ambiguous-name",
        confidence=0.7 if choice else 0.3,
        reason=reason,
        authority=Authority.GLOSSARY,
        alternatives=tuple(entry.id for entry in entries if not choice or entry is not meant),
    )
