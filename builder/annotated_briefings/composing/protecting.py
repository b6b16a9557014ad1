"""Carrying our text and its marks through Markdown unread: a Python-Markdown extension.

Each ASCII punctuation character of the source is written as the private-use character U+F0000
plus its code, which no Markdown extension takes for anything, and a postprocessor that runs last
puts it back, HTML-escaped. Backslash escapes are not enough: under Material's extensions 26 of 71
awkward texts came out wrong with them.

Elements are written in private-use characters too. Markdown's own ways to write one put a whole
paragraph together anew for each mark in it, in the square of their number; ours are built in one
pass, when all inline patterns have passed them over and before MkDocs looks for anchors and links.
"""

import html
import json
import re
import string
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

BASE = 0xF0000
_PROTECT = {ord(character): chr(BASE + ord(character)) for character in string.punctuation}
_RESTORED = {chr(BASE + ord(character)): html.escape(character) for character in string.punctuation}
_PROTECTED = re.compile(f"[{''.join(_RESTORED)}]")
_SPACE = re.compile(r"\s+")

OPENS, CLOSES = chr(BASE + 0x80), chr(BASE + 0x81)
"""Before what is told of an element, and behind all that it holds."""

_TOLD = BASE + 0x100
_SHIFT = {code: chr(_TOLD + code) for code in range(128)}
_UNSHIFT = {_TOLD + code: chr(code) for code in range(128)}
_TAG = re.compile(f"{OPENS}([{_SHIFT[0]}-{_SHIFT[127]}]+)|{CLOSES}")
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))


def protect(text: str) -> str:
    """Plain text that Markdown leaves alone; runs of white space become single spaces."""
    return _SPACE.sub(" ", text.translate(_PROTECT))


def restore(markup: str) -> str:
    """Put protected characters back, escaped for HTML."""
    return _PROTECTED.sub(lambda match: _RESTORED[match[0]], markup)


def element(tag: str, attributes: Mapping[str, str], inner: str) -> str:
    """An element around what is protected; one that is no part of another is a block.

    Attributes are plain text. A block stands on a line of its own between blank ones.
    """
    told = json.dumps([tag, dict(attributes)]).translate(_SHIFT)
    return f"{OPENS}{told}{inner}{CLOSES}"


def _told(match: re.Match[str]) -> tuple[str, dict[str, str]]:
    tag, attributes = json.loads(match[1].translate(_UNSHIFT))
    return tag, attributes


class _Block(BlockProcessor):
    """Takes our blocks as they stand, so that none is read as a list, a table or a note."""

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002
        return block.startswith(OPENS)

    def run(self, parent: Element, blocks: list[str]) -> None:
        block = blocks.pop(0)
        opening = _TAG.match(block)
        if opening and opening[1]:
            tag, attributes = _told(opening)
            inner = block[opening.end() :].rstrip().removesuffix(CLOSES)
            SubElement(parent, tag, attributes).text = AtomicString(inner)


class _Building(Treeprocessor):
    """Builds the elements inside our blocks, each in one pass over its text."""

    def run(self, root: Element) -> None:
        for block in list(root.iter()):
            if isinstance(block.text, AtomicString) and OPENS in block.text:
                _build(block, block.text)


def _build(block: Element, text: str) -> None:
    block.text = None
    open_elements = [block]
    position = 0
    for match in _TAG.finditer(text):
        _append(open_elements[-1], text[position : match.start()])
        position = match.end()
        if match[1]:
            open_elements.append(SubElement(open_elements[-1], *_told(match)))
        else:
            open_elements.pop()
    _append(block, text[position:])


def _append(element: Element, text: str) -> None:
    """Text behind all that an element holds; nothing but a tag ever stands between two texts."""
    if not text:
        return
    if len(element):
        element[-1].tail = AtomicString(text)
    else:
        element.text = AtomicString(text)


class _Restoring(Postprocessor):
    def run(self, text: str) -> str:
        return restore(text)


class _Attributing(Treeprocessor):
    """Marks what other extensions put into a heading, such as a permalink, as added."""

    def run(self, root: Element) -> None:
        for heading in root.iter():
            if heading.tag in _HEADINGS:
                for link in heading.iter("a"):
                    link.set("data-added", "")


class ProtectingExtension(Extension):
    """Builds our elements and restores protected text."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register between what others do: inline patterns run at 20, some extensions' own at 6.1,
        and at 5 `toc` adds permalinks and MkDocs looks for anchors. Text is restored last."""
        md.parser.blockprocessors.register(_Block(md.parser), "briefings-block", 200)
        md.treeprocessors.register(_Building(md), "briefings-build", 5.5)
        md.treeprocessors.register(_Attributing(md), "briefings-added", 4)
        md.postprocessors.register(_Restoring(md), "briefings-restore", -10)
