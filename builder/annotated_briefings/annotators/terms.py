"""The names and aliases of the glossary's entries, wherever the text has them."""

from collections.abc import Iterator, Sequence

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.choosing import Topic
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.explaining import explained
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Meaning
from annotated_briefings.mentioning import named_entries
from annotated_briefings.span import Span


def terms(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:
    """Mark each name of an entry; a name of several entries where the text says which is meant.

    Names whose several meanings are all places are left to the annotator of places, which knows
    what else the text names nearby.
    """
    topic = Topic(document, knowledge)
    meanings: dict[str, Meaning] = {}
    for span, keys in named_entries(document, knowledge):
        if len(keys) == 1:
            (key,) = keys
            if key not in meanings:
                meanings[key] = explained(knowledge.entries[key], knowledge.gazetteer)
            yield Annotation(span, meanings[key], "glossary-name", authority=Authority.GLOSSARY)
            continue
        entries = [knowledge.entries[key] for key in keys]
        if any(entry.kind != "place" for entry in entries):
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
