"""Plain Markdown that reads well as it stands and builds under any generator."""

import re
from posixpath import dirname, relpath
from urllib.parse import quote

from annotated_briefings.composing.marking import Mark

_SPECIAL = re.compile(r"[\\`*_{}\[\]#>!]")
"""What every Markdown lets a backslash escape, Python-Markdown's short list included."""

_OPENING = re.compile(r"(\s*(?:\d+(?=[.)])|(?=[-+])))")
"""What would begin a list where it begins a line: `1.`, `-`, `+`."""


def inline(text: str) -> str:
    """Plain text within a line of any Markdown; white space is folded."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"\s+", " ", _SPECIAL.sub(r"\\\g<0>", safe))


def line(markdown: str) -> str:
    """A line of Markdown that begins with plain text, so that it cannot begin a list."""
    opening = _OPENING.match(markdown)
    return f"{opening.group()}\\{markdown[opening.end() :]}" if opening else markdown


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
