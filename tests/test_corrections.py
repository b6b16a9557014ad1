"""Corrections: read from the front matter, and told on the page, in lists, feed and data."""

import json
from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.document import Document
from annotated_briefings.reading.briefings import Reading, read_briefing
from sites import Site, briefing

CORRECTIONS = (
    "[{date: 2020-02-03, text: The first version had the wrong mill.}, "
    "{date: 2020-03-01, text: 'It had <b>two</b> wheels, not three.'}]"
)


LATER = "---\ntitle: Elsewhere\ndate: 2020-02-10\n---\nNo mill here.\n"


def read(corrections: str) -> Reading:
    front = f"title: The mill\ndate: 2020-01-31\ncorrections: {corrections}"
    return read_briefing(f"---\n{front}\n---\nText.\n".encode(), "mill.txt")


def modified(document: Document) -> str:
    return AnnotatedBriefing("mill.md", Path("mill.txt"), document, ()).modified.isoformat()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {
        "mill.txt": briefing("The mill stands.", title="The mill", corrections=CORRECTIONS),
        "later.txt": LATER,
        "index.md": "---\nbriefings: latest\n---\n# Front",
    }
    return Site(tmp_path_factory.mktemp("corrected"), files).build()


def test_corrections_are_read_the_newest_first() -> None:
    document = read(CORRECTIONS).document
    assert document
    told = [each.text for each in document.front_matter.corrections]
    assert told == [
        "It had <b>two</b> wheels, not three.",
        "The first version had the wrong mill.",
    ]
    assert modified(document) == "2020-03-01"


def test_a_text_without_corrections_is_as_old_as_its_date() -> None:
    document = read("[]").document
    assert document
    assert modified(document) == "2020-01-31"


@pytest.mark.parametrize(
    ("corrections", "said"),
    [
        ("An error.", 'mill.txt:4:1: invalid-field: `corrections`: "An error." is not a list of'),
        ("[{text: x}]", "mill.txt:4:15: invalid-field: the field `date` is missing"),
        ("[{date: 2020-02-01}]", "mill.txt:4:15: invalid-field: the field `text` is missing"),
        (
            "[{date: 2020-02-01, txt: x, text: y}]",
            "there is no field `txt` here\n    did you mean `text`?",
        ),
        ("[{date: soon, text: x}]", '`date`: "soon" is not a date as year-month-day'),
        (
            "[{date: 2020-01-30, text: x}]",
            "mill.txt:4:16: invalid-field: `date`: a correction of 2020-01-30 is older than the",
        ),
    ],
)
def test_a_wrong_correction_is_answered_with_its_place(corrections: str, said: str) -> None:
    reading = read(corrections)
    assert reading.document is None
    assert said in "\n".join(map(str, reading.problems))


def test_every_early_correction_is_named_not_only_the_first() -> None:
    early = (
        "[{date: 2020-01-30, text: x}, {date: 2020-02-01, text: y}, {date: 2019-01-01, text: z}]"
    )
    assert len(read(early).problems) == 2


def test_the_page_says_so_near_its_head_and_gives_the_words(site: Path) -> None:
    page = (site / "mill/index.html").read_text("utf-8")
    head, rest = page.split("data-briefing-text", 1)
    assert 'href="#Box-corrections">Corrected on 1 March 2020</a>' in head
    assert rest.index("It had &lt;b&gt;two&lt;/b&gt; wheels") < rest.index("the wrong mill")
    assert "Corrected on" not in (site / "later/index.html").read_text("utf-8")


def test_lists_of_briefings_say_so(site: Path) -> None:
    for path in ("index.html", "archive/index.html"):
        assert (site / path).read_text("utf-8").count("Corrected on 1 March 2020") == 1


def test_a_correction_brings_a_briefing_back_to_the_top_of_the_feed(site: Path) -> None:
    feed = feedparser.parse((site / "feed.xml").read_bytes())
    assert [each.title for each in feed.entries] == ["The mill", "Elsewhere"]
    corrected = feed.entries[0]
    assert (corrected.published, corrected.updated) == (
        "2020-01-31T00:00:00Z",
        "2020-03-01T00:00:00Z",
    )
    content = corrected.content[0].value
    assert "It had &lt;b&gt;two&lt;/b&gt; wheels" in content
    assert content.index("wheels, not three") < content.index("The mill stands.")
    assert feed.feed.updated == "2020-03-01T00:00:00Z"


def test_search_engines_are_told_when_it_changed_and_what(site: Path) -> None:
    page = (site / "mill/index.html").read_text("utf-8")
    data = json.loads(page.split('<script type="application/ld+json">')[1].split("</script>")[0])
    assert (data["datePublished"], data["dateModified"]) == ("2020-01-31", "2020-03-01")
    assert [each["@type"] for each in data["correction"]] == ["CorrectionComment"] * 2
    assert data["correction"][0] == {
        "@type": "CorrectionComment",
        "datePublished": "2020-03-01",
        "text": "It had <b>two</b> wheels, not three.",
    }
    assert '<meta property="article:published_time" content="2020-01-31">' in page
    assert '<meta property="article:modified_time" content="2020-03-01">' in page


def test_the_sitemap_dates_a_page_by_its_correction(site: Path) -> None:
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    dated = {
        each.findtext("s:loc", "", names): each.findtext("s:lastmod", "", names)
        for each in ElementTree.parse(site / "sitemap.xml").iterfind("s:url", names)
    }
    assert dated["https://example.org/news/mill/"] == "2020-03-01"
    assert dated["https://example.org/news/later/"] == "2020-02-10"
    assert dated["https://example.org/news/archive/"] == "2020-03-01"
