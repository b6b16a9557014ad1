"""The part of an address that is made from a name."""

from hashlib import sha256

from markdown.extensions.toc import slugify_unicode

LONGEST = 160
"""Bytes of it: a file name may have 255 on most file systems, a date and an ending among them."""


def slug(text: str) -> str:
    """A name as it stands in an address: lower case, hyphens for spaces, letters of any script.

    One that is too long for a file name is cut; a digest keeps two with one beginning apart.
    `index` is left to the pages that list others.
    """
    whole = slugify_unicode(text, "-") or "unnamed"
    if whole == "index":
        return "index-1"
    if len(whole.encode()) <= LONGEST:
        return whole
    return f"{cut(whole, LONGEST - 9)}-{sha256(whole.encode()).hexdigest()[:8]}"


def cut(words: str, longest: int) -> str:
    """As many characters of a slug as `longest` bytes hold."""
    return words.encode()[:longest].decode("utf-8", "ignore").strip("-")
