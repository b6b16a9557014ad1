"""The first promise, over arbitrary text: Markdown reads nothing into it, whatever is on."""

from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown import Markdown

from annotated_briefings.composing.protecting import ProtectingExtension, protect
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
    return converter().reset().convert(protect(text).strip())


@pytest.mark.parametrize("text", HOSTILE)
def test_no_extension_reads_anything_into_protected_text(text: str) -> None:
    assert text_of(rendered(text)) == " ".join(text.split())


CHARACTERS = st.characters(
    exclude_categories=["Cs", "Cc"], exclude_characters=[chr(0xF0000 + code) for code in range(128)]
)


@given(st.text(st.one_of(CHARACTERS, st.sampled_from("\n\t *_#<>[](){}`~^=|\\:!&'\"-+.1"))))
@example("<")
@example("&amp;")
def test_any_text_comes_through_whole(text: str) -> None:
    assert text_of(rendered(text)) == " ".join(text.split())


@given(st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=5).map("\n".join))
def test_protected_text_makes_no_element_but_its_paragraph(text: str) -> None:
    markup = rendered(text)
    assert markup.count("<") == markup.count("<p>") + markup.count("</p>") + markup.count("sup>")
