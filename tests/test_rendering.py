"""The text of a page, marks and all: without what was added it is the text of the file."""

from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotated_briefings.annotating import annotate
from annotated_briefings.briefing import MentionPolicy
from annotated_briefings.building import gazetteer
from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.composing.marking import mark
from annotated_briefings.composing.portable import PortableRendering
from annotated_briefings.composing.rendering import PageRendering, render
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.wording import Wording
from annotated_briefings.judging import judge
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.reading.briefings import read_briefing
from annotated_briefings.reading.glossaries import read_glossary
from test_protecting import CHARACTERS, HOSTILE, converter, text_of

GLOSSARY = b"""\
- {id: tsg, kind: organisation, name: Talks Support Group, short: TSG, definition: D.}
- {id: old-town, kind: place, name: Old Town, definition: D., place: {lat: 46.2, lon: 6.1}}
- {id: ann, kind: person, name: Ann Example, definition: D.}
"""
SENTENCES = [
    "The TSG (Talks Support Group) met in Geneva on 30 January 2020.",
    'Some 200 people came, said Ann Example: "We of the TSG shall not leave the Old Town."',
    "## The Old Town <b>of</b> Geneva",
    "Between 10 and 12 of them, or 5%, stayed for two days in Paris, France.",
    "“The TSG pays $5m,” Example said yesterday. It costs 2.5 kilometres (1.6 miles).",
]


class WithoutAdded(HTMLParser):
    """The text of HTML that no element with `data-added` holds."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._added: list[bool] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "hr", "img", "input"):
            self._added.append("data-added" in dict(attributes))

    def handle_endtag(self, tag: str) -> None:
        if self._added and tag:
            self._added.pop()

    def handle_data(self, data: str) -> None:
        if not any(self._added):
            self.text += data


@cache
def knowledge() -> Knowledge:
    return Knowledge.of(read_glossary(GLOSSARY, "g.yml").entries, gazetteer())


def annotated(text: str) -> AnnotatedBriefing | None:
    data = f"---\ntitle: T\ndate: 2020-01-31\n---\n{text}".encode()
    document = read_briefing(data, "t.txt").document
    if document is None:
        return None
    found = judge(document, annotate(document, knowledge())).published
    return AnnotatedBriefing("t.md", Path("t.txt"), document, found)


def rendered(briefing: AnnotatedBriefing, policy: MentionPolicy = "first-per-section") -> str:
    things = Things.of(Collection.of([briefing], knowledge()), Wording.of())
    markdown = render(briefing, mark(briefing, things, policy), PageRendering(briefing.path))
    return converter().reset().convert(markdown)


def without_added(markup: str) -> str:
    reader = WithoutAdded()
    reader.feed(markup)
    reader.close()
    return " ".join(reader.text.split())


def written(briefing: AnnotatedBriefing) -> str:
    document = briefing.document
    return " ".join(" ".join(document.source[block.span] for block in document.blocks).split())


TEXTS = st.lists(
    st.one_of(st.sampled_from(SENTENCES), st.sampled_from(HOSTILE), st.text(CHARACTERS)),
    min_size=1,
    max_size=6,
).map("\n\n".join)


@given(TEXTS, st.sampled_from(["first", "first-per-section", "all", "none"]))
def test_the_text_is_untouched(text: str, policy: MentionPolicy) -> None:
    if briefing := annotated(text):
        assert without_added(rendered(briefing, policy)) == written(briefing)


def made(*sentences: str, policy: MentionPolicy = "first-per-section") -> str:
    briefing = annotated("\n\n".join(sentences))
    assert briefing
    return rendered(briefing, policy)


def test_an_acronym_is_marked_at_its_first_mention_in_each_section() -> None:
    page = made("The TSG met.", "The TSG sang.", "## Later", "The TSG slept.")
    assert page.count('class="mark term"') == 2
    assert page.count("<span data-card=") == 1


@pytest.mark.parametrize(("policy", "marks"), [("first", 1), ("all", 3), ("none", 0)])
def test_a_site_chooses_which_mentions_are_marked(policy: MentionPolicy, marks: int) -> None:
    sentences = ["The TSG met.", "The TSG sang.", "## Later", "The TSG slept."]
    assert made(*sentences, policy=policy).count('class="mark term"') == marks


def test_an_expansion_stands_at_the_first_mention_alone() -> None:
    page = made("The TSG met.", "## Later", "The TSG slept.")
    assert page.count("(Talks Support Group)") == 1


def test_what_the_text_expands_itself_is_not_expanded_again() -> None:
    assert 'class="gloss"' not in made("The Talks Support Group (TSG) met.")


def test_nothing_is_marked_in_a_heading() -> None:
    page = made("## The TSG met on 30 January 2020")
    assert text_of(page) == "The TSG met on 30 January 2020"
    assert "data-card" not in page
    assert "<time" not in page


def test_a_paragraph_full_of_names_stays_readable() -> None:
    page = made("TSG, Ann Example, Geneva, Paris.")
    assert page.count('class="mark') == 1
    assert page.count("<span data-card=") >= 1


def test_other_findings_may_lie_inside_a_quote() -> None:
    page = made('"We of the TSG counted 200 people," said Ann Example.')
    quote = page[page.index('<span class="quote" id="quote-1"') : page.index(" said ")]
    assert 'class="figure"' in quote
    assert "card-term-tsg" in quote


def test_a_date_is_a_time_that_machines_can_read() -> None:
    assert '<time datetime="2020-01-30" id="d1">yesterday</time>' in made("They met yesterday.")


def test_an_exported_mention_links_with_its_meaning() -> None:
    briefing = annotated("The TSG met.")
    assert briefing
    things = Things.of(Collection.of([briefing], knowledge()), Wording.of())
    markdown = render(briefing, mark(briefing, things), PortableRendering(briefing.path))
    assert markdown == 'The [TSG](glossary/tsg.md "Talks Support Group") met.\n'


def test_a_mention_is_counted_against_the_day_of_its_briefing() -> None:
    briefing = annotated("They met.")
    assert briefing
    assert briefing.date == date(2020, 1, 31)
