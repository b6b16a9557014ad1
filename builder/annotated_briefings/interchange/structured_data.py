"""What a page is about, for search engines: JSON-LD in the vocabulary of schema.org.

schema.org 29; a briefing is a BackgroundNewsArticle that is based on the reporting it credits, an
entry a DefinedTerm, a Place or a Person, the glossary a DefinedTermSet.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from annotated_briefings.briefing import Credit
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.interchange import Iri
from annotated_briefings.interchange.linked_places import geonames_of

CONTEXT = "https://schema.org"
TYPES = {"person": "Person", "place": "Place", "organisation": "Organization"}
GEONAMES = "https://www.geonames.org/{}/"
Described = dict[str, Any]


def in_html(described: Iterable[Described]) -> str:
    """Script elements that hold the data: nothing in it can end its element."""
    return "".join(
        f'<script type="application/ld+json">{_script(each)}</script>' for each in described
    )


def _script(data: Described) -> str:
    whole = {"@context": CONTEXT, **data}
    written = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def article(briefing: AnnotatedBriefing, things: Things, iri: Iri) -> Described:
    """A briefing, what it is based on, and what it mentions."""
    front_matter = briefing.document.front_matter
    address = iri(briefing.path)
    data: Described = {
        "@type": "BackgroundNewsArticle",
        "url": address,
        "headline": briefing.title,
        "datePublished": briefing.date.isoformat(),
        "dateModified": briefing.modified.isoformat(),
        "inLanguage": front_matter.lang,
        "wordCount": len(briefing.text.split()),
        "mentions": [_named(thing, iri) for thing in _things_in(briefing, things)],
    }
    if front_matter.summary:
        data["description"] = front_matter.summary
    if front_matter.tags:
        data["keywords"] = list(front_matter.tags)
        data["about"] = [{"@type": "Thing", "name": tag} for tag in front_matter.tags]
    if front_matter.credit:
        data["isBasedOn"] = _based_on(front_matter.credit)
    if front_matter.corrections:
        data["correction"] = [
            {
                "@type": "CorrectionComment",
                "text": each.text,
                "datePublished": each.date.isoformat(),
            }
            for each in front_matter.corrections
        ]
    return data


def entry(thing: Thing, definition: str, iri: Iri) -> Described:
    """The page of one thing; raises ValueError for a thing that has none."""
    if thing.path is None:
        raise ValueError(f"{thing.name} has no page")
    data = _named(thing, iri) | _also(thing) | _where(thing)
    if definition:
        data["description"] = definition
    if data["@type"] == "DefinedTerm":
        data["inDefinedTermSet"] = iri("glossary/index.md")
        if thing.short:
            data["termCode"] = thing.short
    if thing.person and thing.person.role:
        data["jobTitle"] = thing.person.role
    return data


def term_set(things: Iterable[Thing], name: str, iri: Iri) -> Described:
    """The glossary: the terms that have an entry."""
    address = iri("glossary/index.md")
    terms = [_named(each, iri) for each in things if each.key[0] == "term" and each.entry]
    return {"@type": "DefinedTermSet", "@id": address, "name": name, "hasDefinedTerm": terms}


def breadcrumb(steps: Iterable[tuple[str, str]], iri: Iri) -> Described:
    """Where a page stands: the names and paths of the pages above it, the page last."""
    items = [
        {"@type": "ListItem", "position": position, "name": name, "item": iri(path)}
        for position, (name, path) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _things_in(briefing: AnnotatedBriefing, things: Things) -> Iterator[Thing]:
    meant = (things.meant(finding, briefing.document) for finding in briefing.in_body())
    yield from dict.fromkeys(thing for thing in meant if thing)


def _named(thing: Thing, iri: Iri) -> Described:
    """A thing by its name and its page, which says the rest."""
    kind = thing.entry.kind if thing.entry else thing.key[0]
    data: Described = {"@type": TYPES.get(kind, "DefinedTerm"), "name": thing.name}
    return data | {"url": iri(thing.path)} if thing.path else data


def _also(thing: Thing) -> Described:
    other = [thing.short] if thing.short else []
    other += thing.entry.aliases if thing.entry else ()
    return {"alternateName": other} if other else {}


def _where(thing: Thing) -> Described:
    """The position of a place, in degrees, and the same place in GeoNames."""
    data: Described = {}
    if thing.key[0] == "place" and thing.position:
        lat, lon = thing.position
        data["geo"] = {"@type": "GeoCoordinates", "latitude": lat, "longitude": lon}
    if thing.key[0] == "place" and (geonames := geonames_of(thing)):
        data["sameAs"] = GEONAMES.format(geonames)
    return data


def _based_on(credit: Credit) -> Described:
    data: Described = {"@type": "CreativeWork", "name": credit.name}
    if credit.url:
        data["url"] = credit.url
    if credit.author:
        data["author"] = {"@type": "Person", "name": credit.author}
    if credit.licence:
        data["license"] = credit.licence
    return data
