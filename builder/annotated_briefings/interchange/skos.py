"""The glossary as a SKOS concept scheme, in Turtle.

SKOS Reference, W3C Recommendation 18 August 2009. An acronym is an alternative label beside the
preferred one, as are aliases; the definition names its sources with dcterms:source.
"""

from rdflib import DCTERMS, RDF, SKOS, XSD, Graph, Literal, URIRef

from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.entry import Entry
from annotated_briefings.interchange import Iri

LANGUAGE = "en"
"""The language of a glossary's own words."""


def glossary(things: Things, iri: Iri, title: str) -> str:
    """Every term with an entry and a page, as one concept scheme of that title."""
    graph = Graph()
    scheme = URIRef(iri("glossary/index.md"))
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((scheme, DCTERMS.title, Literal(title, lang=LANGUAGE)))
    for thing in things.by_key.values():
        if thing.key[0] == "term" and thing.entry and thing.path:
            _add(graph, scheme, thing, thing.entry, iri)
    return graph.serialize(format="turtle")


def _add(graph: Graph, scheme: URIRef, thing: Thing, entry: Entry, iri: Iri) -> None:
    concept = URIRef(iri(thing.path or ""))
    graph.add((concept, RDF.type, SKOS.Concept))
    graph.add((concept, SKOS.inScheme, scheme))
    graph.add((scheme, SKOS.hasTopConcept, concept))
    graph.add((concept, SKOS.prefLabel, Literal(entry.name, lang=LANGUAGE)))
    for name in dict.fromkeys(filter(None, (entry.short, *entry.aliases))):
        if name != entry.name:
            graph.add((concept, SKOS.altLabel, Literal(name, lang=LANGUAGE)))
    if entry.native and entry.native != entry.name:
        label = Literal(entry.native, lang=entry.lang) if entry.lang else Literal(entry.native)
        graph.add((concept, SKOS.altLabel, label))
    graph.add((concept, SKOS.definition, Literal(entry.definition, lang=LANGUAGE)))
    for source in entry.sources:
        cited = URIRef(source.url) if source.url else Literal(source.name)
        graph.add((concept, DCTERMS.source, cited))
    if entry.reviewed:
        reviewed = Literal(entry.reviewed.isoformat(), datatype=XSD.date)
        graph.add((concept, DCTERMS.modified, reviewed))
