"""Plain Markdown that reads well as it stands and builds under any generator.

Any means here: Python-Markdown, bare or with the extensions that Material for MkDocs and Zensical
turn on, and GitHub's. What all of them read gets a backslash, which stays readable; what only some
of them do, such as the dollars of a formula, gets a character reference, since a backslash before
it would be printed by the others.
"""

import re
from posixpath import dirname, relpath
from urllib.parse import quote

from annotated_briefings.composing.marking import Mark

_ADDRESS = re.compile(r"(https?://[^\s<>]*[^\s<>.,:;!?()\[\]\"'*_`])")
"""A web address without the punctuation that follows it in a sentence."""

_SPECIAL = re.compile(r"[\\`*_{}\[\]#>!]")
"""What every Markdown lets a backslash escape, Python-Markdown's short list included."""

_PAIRED = re.compile(
    r"(?<!\s)[$~^]"  # what could close a formula, a deletion, or what is set high or low
    r"|=(?==\S)"  # ==marked==
    r"|\+(?=\+[\w+-]{1,40}\+\+)"  # ++ctrl++, a key
    r"|:(?=[a-z+-][\w+-]*:)"  # :smile:
    r"|(?<=\d)/(?=\d+/\d)"  # 5/6/2017, of which five sixths would be made
    r"|(?<=\bwww)\."  # an address for GitHub, which would show escapes within it
)
"""What some Markdown reads as the beginning or the end of a pair."""

_ITEM = re.compile(r"(\s*(?:\d+(?=[.)])|(?=[-+])))")
"""What would begin a list where it begins a line: `1.`, `-`, `+`."""

_BLOCK = re.compile(r"\s*(\\\[|[:=?])")
"""What would begin a formula, a definition, a tab or another block where it begins a line."""


def inline(text: str) -> str:
    """Plain text within a line of any Markdown; white space is folded."""
    parts = _ADDRESS.split(re.sub(r"\s+", " ", text))
    return "".join(f"<{part}>" if at % 2 else _literal(part) for at, part in enumerate(parts))


def _literal(text: str) -> str:
    safe = _SPECIAL.sub(r"\\\g<0>", text.replace("&", "&amp;").replace("<", "&lt;"))
    return _PAIRED.sub(lambda found: _reference(found.group()), safe)


def _reference(character: str) -> str:
    return f"&#{ord(character)};"


def line(markdown: str) -> str:
    """A line of Markdown that begins with plain text, so that it cannot begin a list or block."""
    if item := _ITEM.match(markdown):
        return f"{item.group()}\\{markdown[item.end() :]}"
    if block := _BLOCK.match(markdown):
        return _reference(block[1][-1]) + markdown[block.end() :]
    return markdown


def escaped(text: str) -> str:
    """Plain text anywhere in any Markdown."""
    return line(inline(text))


def relative(path: str, page: str) -> str:
    """The address of one page as a link on another gives it, both as source paths."""
    return quote(relpath(path, dirname(page) or "."))


class PortableRendering:
    """Plain Markdown for the page at `path`: a marked mention links to what explains it."""

    def __init__(self, path: str) -> None:
        self._page = path

    def text(self, text: str) -> str:
        return inline(text)

    def paragraph(self, inner: str) -> str:
        return line(inner)

    def heading(self, inner: str) -> str:
        return f"## {inner}"

    def element(self, mark: Mark, inner: str) -> str:
        thing = mark.thing
        if mark.element != "mark" or thing is None or thing.path is None:
            return inner
        named = inline(thing.name).replace('"', "”")
        title = f' "{named}"' if thing.name != inner else ""
        return f"[{inner}]({relative(thing.path, self._page)}{title})"
