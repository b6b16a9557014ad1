"""From bytes to a `Source`: UTF-8, newlines normalised, and no character that cannot be shown.

Refused are NUL and the other C0 controls (but newline and tab), halves of surrogate pairs (which
YAML's escapes can write), and the private-use characters U+F0000 to U+F01FF, which stand for
protected text and elements while a page is rendered.
"""

import re

from annotated_briefings.problem import Problem
from annotated_briefings.source import Source

UNSHOWABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\U000f0000-\U000f01ff]")


def decode(data: bytes, name: str) -> tuple[Source, Problem | None]:
    """The text of a file; with a problem, the text up to what is wrong with it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        source = _normalised(data[: error.start].decode("utf-8-sig", "ignore"), name)
        found = f"the byte 0x{data[error.start]:02X} is not valid UTF-8"
        return source, _unreadable(source, len(source.text), found)
    source = _normalised(text, name)
    if match := UNSHOWABLE.search(source.text):
        found = f"the character U+{ord(match.group()):04X} cannot be shown on a page"
        return source, _unreadable(source, match.start(), found)
    return source, None


def _normalised(text: str, name: str) -> Source:
    return Source(name, text.replace("\r\n", "\n").replace("\r", "\n"))


def _unreadable(source: Source, offset: int, found: str) -> Problem:
    advice = "save the file as plain text in UTF-8, for example with your editor's “Save as…”"
    return Problem("unreadable", found, source.location(offset), advice)
