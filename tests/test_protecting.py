"""The first promise, over arbitrary text: Markdown reads nothing into it, whatever is on."""

import re
from functools import cache
from html import escape
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from annotated_briefings.composing.protecting import ProtectingExtension, element, protect
from sites import MATERIAL_RECOMMENDS

HOSTILE = [
    "*star* _under_ **bold** ~~gone~~ ^up^ ==mark== `code`",
    "# not a heading",
    "1. not a list",
    "- [ ] not a task",
    "    not code",
    "<script>alert(1)</script> <b>bold</b> &amp; &lt; & <",
    "[link](https://example.org) ![image](x.png) [ref][1] [^1] <https://example.org>",
    "*[HTML]: not an abbreviation",
    "| a | b |\n| - | - |\n| c | d |",
    "Term\n: not a definition",
    "!!! note\n    not an admonition",
    "```\nnot a fence\n```",
    "$x^2$ \\(y\\) :smile: ++ctrl+c++ (c) --> 1/2 1st",
    '--8<-- "not-a-file.txt"',
    "{: .not-attributes } {{ not.jinja }} {% raw %}",
    "\\* \\\\ \\# back\\slashes",
    "trailing  \nbreak",
    "Word: not metadata",
    "someone@example.org https://example.org @user #1 a/b#2",
    "\u2028 line \u2029 separators \x85 \u200b \ufeff \u202e",
    "&#x41; &copy; &nosuch;",
    "'single' \"double\" ... -- ---",
    "=== not a tab",
    "\ufdd0 \uffff 𝔘𝔫𝔦 😀 e\u0301",
]


class Text(HTMLParser):
    """The text of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def text_of(markup: str) -> str:
    reader = Text()
    reader.feed(markup)
    reader.close()
    return " ".join(reader.text.split())


@cache
def converter() -> Markdown:
    names = [next(iter(each)) if isinstance(each, dict) else each for each in MATERIAL_RECOMMENDS]
    configs: dict[str, Any] = {
        name: options
        for each in MATERIAL_RECOMMENDS
        if isinstance(each, dict)
        for name, options in each.items()
    }
    configs["toc"] = {}
    return Markdown(extensions=[*names, ProtectingExtension()], extension_configs=configs)


def rendered(text: str) -> str:
    return converter().reset().convert(element("p", {}, protect(text).strip()))


@pytest.mark.parametrize("text", HOSTILE)
def test_no_extension_reads_anything_into_protected_text(text: str) -> None:
    assert text_of(rendered(text)) == " ".join(text.split())


CHARACTERS = st.characters(
    exclude_categories=["Cs", "Cc"], exclude_characters=[chr(0xF0000 + code) for code in range(512)]
)


@given(st.text(st.one_of(CHARACTERS, st.sampled_from("\n\t *_#<>[](){}`~^=|\\:!&'\"-+.1"))))
@example("<")
@example("&amp;")
def test_any_text_comes_through_whole(text: str) -> None:
    assert text_of(rendered(text)) == " ".join(text.split())


@given(st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=5).map("\n".join))
def test_protected_text_makes_no_element_but_its_paragraph(text: str) -> None:
    markup = rendered(text)
    assert markup.count("<") == markup.count("<p>") + markup.count("</p>") == 2


TREES = st.recursive(
    st.sampled_from(["a", "1st", "<", "*b*", "HTML "]), lambda tree: st.lists(tree, max_size=3)
)
Tree = str | list["Tree"]


def written(tree: Tree) -> str:
    return protect(tree) if isinstance(tree, str) else element("b", {}, "".join(map(written, tree)))


def expected(tree: Tree) -> str:
    return escape(tree) if isinstance(tree, str) else f"<b>{''.join(map(expected, tree))}</b>"


@given(TREES)
def test_elements_lie_in_each_other_as_they_were_written(tree: Tree) -> None:
    markup = converter().reset().convert(element("p", {}, written(tree) + "."))
    assert markup == f"<p>{expected(tree)}.</p>"


def test_an_attribute_may_hold_anything() -> None:
    link = element("a", {"href": 'a&b"<>é中.md#x'}, protect("<here>"))
    markup = converter().reset().convert(element("p", {}, link))
    assert markup == '<p><a href="a&amp;b&quot;&lt;&gt;é中.md#x">&lt;here&gt;</a></p>'


class Reading(InlineProcessor):
    """An inline pattern that fits everything and notes what it is shown."""

    seen = ""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self,
        match: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[None, None, None]:
        self.seen += match.group()
        return None, None, None


def test_no_inline_pattern_looks_at_a_block() -> None:
    """Each match of one has Markdown put the whole paragraph together anew."""
    markdown = Markdown(extensions=[ProtectingExtension()])
    reading = Reading(".", markdown)
    markdown.inlinePatterns.register(reading, "reading", 1000)
    blocks = [element(tag, {}, element("b", {}, "ours") + " alone") for tag in ("p", "h2")]
    markdown.convert("\n\n".join([*blocks, "theirs"]))
    assert set(reading.seen) == set("theirs")
