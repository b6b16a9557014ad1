"""The part of an address that is made from a name."""

from markdown.extensions.toc import slugify_unicode


def slug(text: str) -> str:
    """A name as it stands in an address: lower case, hyphens for spaces, letters of any script."""
    return slugify_unicode(text, "-") or "unnamed"
