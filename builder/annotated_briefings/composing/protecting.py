"""Carrying plain text through Markdown unread: a Python-Markdown extension and its one rule.

Each ASCII punctuation character of the source is written as the private-use character U+F0000
plus its code, which no Markdown extension takes for anything, and a postprocessor that runs last
puts it back, HTML-escaped. Backslash escapes are not enough: under Material's extensions 26 of 71
awkward texts came out wrong with them.
"""

import html
import re
import string
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

BASE = 0xF0000
_PROTECT = {ord(character): chr(BASE + ord(character)) for character in string.punctuation}
_PROTECTED = re.compile(f"[{''.join(_PROTECT.values())}]")
_SPACE = re.compile(r"\s+")
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))


def protect(text: str) -> str:
    """Plain text that Markdown leaves alone; runs of white space become single spaces."""
    return _SPACE.sub(" ", text.translate(_PROTECT))


def restore(markup: str) -> str:
    """Put protected characters back, escaped for HTML."""
    return _PROTECTED.sub(lambda match: html.escape(chr(ord(match.group()) - BASE)), markup)


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
    """Restores protected text, after everything else has run."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register below every built-in processor: `toc` adds permalinks at priority 5."""
        md.postprocessors.register(_Restoring(md), "briefings-restore", -10)
        md.treeprocessors.register(_Attributing(md), "briefings-added", 4)
