"""Plain Markdown that reads well as it stands and builds under any generator."""

import re
from posixpath import dirname, relpath
from urllib.parse import quote

from annotated_briefings.composing.marking import Mark

_SPECIAL = re.compile(r"[\\`*_{}\[\]#>!]|(?<=\d)[.)](?=\s)|^\s*[-+]")
"""What every Markdown lets a backslash escape, Python-Markdown's short list included."""


def escaped(text: str) -> str:
    """Plain text for any Markdown: what could be markup is escaped, white space folded."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    safe = _SPECIAL.sub(lambda match: match.group()[:-1] + "\\" + match.group()[-1], safe)
    return re.sub(r"\s+", " ", safe)


def relative(path: str, page: str) -> str:
    """The address of one page as a link on another gives it, both as source paths."""
    return quote(relpath(path, dirname(page) or "."))


class PortableRendering:
    """Plain Markdown for the page at `path`: a marked mention links to what explains it."""

    def __init__(self, path: str) -> None:
        self._page = path

    def text(self, text: str) -> str:
        return escaped(text)

    def heading(self, inner: str) -> str:
        return f"## {inner}"

    def element(self, mark: Mark, inner: str) -> str:
        thing = mark.thing
        if mark.element != "mark" or thing is None or thing.path is None:
            return inner
        named = escaped(thing.name).replace('"', "”")
        title = f' "{named}"' if thing.name != inner else ""
        return f"[{inner}]({relative(thing.path, self._page)}{title})"
