"""Everything that a site offers to other software: files beside its pages, and data within them."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.composing import downloads
from annotated_briefings.composing.cards import definition
from annotated_briefings.composing.entry_page import INDEXES
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.interchange import Iri
from annotated_briefings.interchange.figures_table import figures
from annotated_briefings.interchange.linked_places import places
from annotated_briefings.interchange.skos import glossary
from annotated_briefings.interchange.structured_data import (
    Described,
    article,
    breadcrumb,
    entry,
    term_set,
)
from annotated_briefings.interchange.web_annotation import annotations

Describe = Callable[[Iri], Sequence[Described]]
"""Makes the structured data of a page, once its address is known."""


def data_paths(collection: Collection) -> Iterator[str]:
    """Where the files of data lie."""
    yield from map(downloads.annotations_of, collection.briefings)
    yield from (downloads.PLACES, downloads.GLOSSARY, downloads.FIGURES)


def data_file(path: str, things: Things, iri: Iri) -> str:
    """The file of data at a path; raises StopIteration for a path that is none of them."""
    match path:
        case downloads.PLACES:
            return _json(places(things, iri))
        case downloads.GLOSSARY:
            return glossary(things, iri, things.wording.gettext("Glossary"))
        case downloads.FIGURES:
            return figures(things.collection, iri)
    named = (each for each in things.collection.briefings if downloads.annotations_of(each) == path)
    return _json(annotations(next(named), things, iri))


def described(things: Things) -> Mapping[str, Describe]:
    """What makes the structured data of each page that has some, by the page's path."""
    pages: dict[str, Describe] = {
        briefing.path: partial(_article, briefing, things)
        for briefing in things.collection.briefings
    }
    for thing in things.by_key.values():
        if thing.path:
            pages[thing.path] = partial(_entry, thing, things)
    pages["glossary/index.md"] = partial(_glossary, things)
    return pages


def _article(briefing: AnnotatedBriefing, things: Things, iri: Iri) -> Sequence[Described]:
    return (article(briefing, things, iri),)


def _entry(thing: Thing, things: Things, iri: Iri) -> Sequence[Described]:
    collection, index = things.collection, INDEXES[thing.key[0]]
    steps = ((things.wording.gettext(index.text), index.path or ""), (thing.name, thing.path or ""))
    mentions = collection.mentions.get(thing.key)
    if mentions:
        said = definition(thing, mentions[0].annotation, collection.knowledge, things.wording)
    else:
        said = thing.entry.definition if thing.entry else ""
    return entry(thing, said, iri), breadcrumb(steps, iri)


def _glossary(things: Things, iri: Iri) -> Sequence[Described]:
    return (term_set(things.by_key.values(), things.wording.gettext("Glossary"), iri),)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
