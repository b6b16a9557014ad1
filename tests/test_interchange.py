"""What a site says to other software, read back by the libraries of each field."""

import csv
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import feedparser
import pytest
from geojson_pydantic import FeatureCollection
from pyld import jsonld
from rdflib import RDF, SKOS, Graph, Namespace

from sites import Site, briefing

SITE = "https://example.org/news/"
TEXT = """Some 2,500 people left Raqqa on Tuesday, the LWO said. 🜲 They came by boat.

“We saw the =1 of it all,” said Ana Example of the LWO, who went to Old Mill with her team.

Old Mill lies beyond the lake."""
GLOSSARY = """
- {id: lwo, kind: organisation, name: Lake Watch Office, short: LWO, aliases: [Lake Office],
   definition: An office that watches the lake., reviewed: 2020-01-01,
   sources: [{name: The office, url: "https://example.org/lwo"}]}
- {id: old-mill, kind: place, name: Old Mill, definition: A mill that is on no map.}
"""
SCHEMA = Namespace("https://schema.org/")
ANNOTATION = Namespace("http://www.w3.org/ns/oa#")
TERMS = {
    "@vocab": str(ANNOTATION),
    "id": "@id",
    "type": "@type",
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "oa": str(ANNOTATION),
}
"""The terms of the model's own context that these annotations use (Web Annotation Vocabulary)."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    credit = "{name: A wire, url: 'https://example.org/w', author: B. Example, licence: CC BY 4.0}"
    files = {
        "talks.txt": briefing(
            TEXT, title="Talks </script> & <b>more</b>", source=credit, tags="[Lakes]"
        ),
        "later.txt": briefing("Nothing to count here."),
        "glossary/all.yml": GLOSSARY,
        "index.md": "# Front",
    }
    return Site(tmp_path_factory.mktemp("data"), files).build()


class _Scripts(HTMLParser):
    """The structured data of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script" and ("type", "application/ld+json") in attrs
        if self._inside:
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data


def described(page: Path) -> list[dict[str, Any]]:
    parser = _Scripts()
    parser.feed(page.read_text("utf-8"))
    return [json.loads(each) for each in parser.found]


def triples(data: dict[str, Any]) -> Graph:
    """JSON-LD with its context inside, as RDF: nothing is asked of the network."""
    quads = jsonld.to_rdf(data, {"format": "application/n-quads", "base": SITE})
    return Graph().parse(data=quads, format="nt")


def annotations(site: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((site / "talks.annotations.jsonld").read_text("utf-8"))
    return data


def test_every_annotation_resolves_in_the_published_text_by_position_and_by_quote(
    site: Path,
) -> None:
    text = (site / "talks.txt").read_text("utf-8")
    data = annotations(site)
    items = data["first"]["items"]
    assert len(items) == data["total"] > 4
    for item in items:
        assert item["target"]["source"] == SITE + "talks.txt"
        quote, position = item["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
    assert "Old Mill" in [item["target"]["selector"][0]["exact"] for item in items]


def test_annotations_are_rdf_in_the_vocabulary_of_the_model(site: Path) -> None:
    data = annotations(site)
    assert data["@context"] == "http://www.w3.org/ns/anno.jsonld"
    graph = triples(data | {"@context": TERMS})
    found = set(graph.subjects(RDF.type, ANNOTATION.Annotation))
    assert len(found) == data["total"]
    for each in found:
        assert list(graph.objects(each, ANNOTATION.hasTarget / ANNOTATION.hasSource))
        assert graph.value(each, ANNOTATION.motivatedBy) in {
            ANNOTATION.identifying,
            ANNOTATION.describing,
        }


def test_places_are_geojson_and_one_without_a_position_is_among_them(site: Path) -> None:
    data = json.loads((site / "places" / "places.geojson").read_text("utf-8"))
    FeatureCollection.model_validate(data)
    shapes = {each["properties"]["title"]: each for each in data["features"]}
    assert shapes["Raqqa"]["links"] == [{"type": "exactMatch", "identifier": "gn:172955"}]
    assert shapes["Raqqa"]["geometry"]["coordinates"] == pytest.approx([39.0, 35.95], abs=0.1)
    assert shapes["Old Mill"]["geometry"] is None
    assert shapes["Old Mill"]["@id"] == SITE + "places/old-mill/"


def test_the_glossary_is_a_concept_scheme(site: Path) -> None:
    graph = Graph().parse(site / "glossary" / "glossary.ttl", format="turtle")
    (scheme,) = graph.subjects(RDF.type, SKOS.ConceptScheme)
    (concept,) = graph.subjects(SKOS.inScheme, scheme)
    assert str(concept) == SITE + "glossary/lwo/"
    assert {str(label) for label in graph.objects(concept, SKOS.altLabel)} == {"LWO", "Lake Office"}
    assert str(graph.value(concept, SKOS.prefLabel)) == "Lake Watch Office"
    assert str(graph.value(concept, SKOS.definition)) == "An office that watches the lake."


def test_figures_are_a_table(site: Path) -> None:
    with (site / "figures" / "figures.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    first = next(row for row in rows if row["value"] == "2500")
    assert (first["counted"], first["noun"], first["hedge"]) == ("people", "person", "about")
    assert (first["place"], first["figure_date"]) == ("Raqqa", "2020-01-28")
    assert first["address"] == SITE + "talks/"


def test_no_cell_of_the_table_is_a_formula(tmp_path: Path) -> None:
    files = {"sums.txt": briefing("=2 people came.\n\n+40 cats, said @all.", title="=1+1")}
    built = Site(tmp_path, files).build()
    with (built / "figures" / "figures.csv").open(encoding="utf-8", newline="") as table:
        cells = [cell for row in csv.reader(table) for cell in row]
    assert len(cells) > 12
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "-"))]


def test_a_briefing_says_what_it_is_based_on_and_what_it_mentions(site: Path) -> None:
    (data,) = described(site / "talks" / "index.html")
    assert data["@type"] == "BackgroundNewsArticle"
    assert data["headline"] == "Talks </script> & <b>more</b>"
    assert data["isBasedOn"]["license"] == "CC BY 4.0"
    named = {each["name"]: each["@type"] for each in data["mentions"]}
    assert named["Lake Watch Office"] == "Organization"
    assert named["Raqqa"] == "Place"
    graph = triples(data | {"@context": {"@vocab": str(SCHEMA)}})
    assert list(graph.subjects(RDF.type, SCHEMA.BackgroundNewsArticle))


def test_entries_and_the_glossary_describe_themselves(site: Path) -> None:
    entry, trail = described(site / "glossary" / "lwo" / "index.html")
    assert entry["description"] == "An office that watches the lake."
    assert [step["item"] for step in trail["itemListElement"]] == [
        SITE + "glossary/",
        SITE + "glossary/lwo/",
    ]
    (terms,) = described(site / "glossary" / "index.html")
    assert [each["name"] for each in terms["hasDefinedTerm"]] == ["Lake Watch Office"]


def test_the_feed_has_the_full_text_with_absolute_addresses(site: Path) -> None:
    feed = feedparser.parse((site / "feed.xml").read_bytes())
    assert not feed.bozo
    assert feed.version == "atom10"
    titles = [entry.title_detail.value for entry in feed.entries]
    assert len(titles) == 2
    entry = next(entry for entry in feed.entries if entry.link == SITE + "talks/")
    text = entry.content[0].value
    assert "They came by boat" in text
    assert 'href="https://example.org/news/glossary/lwo/"' in text
    assert "<script" not in text


def test_without_an_address_of_its_own_a_site_names_its_pages_by_links(tmp_path: Path) -> None:
    files = {"talks.txt": briefing(TEXT), "glossary/all.yml": GLOSSARY}
    built = Site(tmp_path, files, extra={"site_url": None}).build()
    data = json.loads((built / "places" / "places.geojson").read_text("utf-8"))
    assert "raqqa/" in {each["@id"] for each in data["features"]}
    assert not (built / "feed.xml").exists()


def test_every_file_of_data_is_linked_from_its_page(site: Path) -> None:
    for page, path in (
        ("talks/", "talks.annotations.jsonld"),
        ("places/", "places/places.geojson"),
        ("glossary/", "glossary/glossary.ttl"),
        ("figures/", "figures/figures.csv"),
    ):
        html = (site / page / "index.html").read_text("utf-8")
        hrefs = [part.split('"')[0] for part in html.split('href="')[1:]]
        assert SITE + path in [urljoin(SITE + page, href) for href in hrefs], page
