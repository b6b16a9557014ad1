"""The newest briefings as an Atom feed with their full text (RFC 4287)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

import nh3

PATH = "feed.xml"
MOST = 20
"""Entries at most: a feed is read again and again, and the archive has the others."""
BEFORE_ALL = date(1970, 1, 1)
"""When a feed without entries was updated: it has to say some day, and the same in every build."""
ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One briefing; `html` is its text as its page has it, `address` that of the page."""

    title: str
    address: str
    published: date
    updated: date
    summary: str
    html: str
    tags: tuple[str, ...] = ()
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class FeedHead:
    """The feed itself: addresses are absolute, as a reader meets them far from the site."""

    title: str
    author: str
    address: str
    site: str
    lang: str = "en"


def feed(head: FeedHead, entries: Iterable[FeedEntry]) -> str:
    """The feed as XML; `entries` are the newest first. The same briefings make the same feed."""
    newest = list(entries)[:MOST]
    register_namespace("", ATOM)
    root = Element(_tag("feed"), {"xml:lang": head.lang})
    _put(root, "title", head.title)
    _put(root, "id", head.site)
    SubElement(root, _tag("link"), {"rel": "self", "href": head.address})
    SubElement(root, _tag("link"), {"rel": "alternate", "href": head.site})
    _put(root, "updated", _moment(max((each.updated for each in newest), default=BEFORE_ALL)))
    _put(SubElement(root, _tag("author")), "name", head.author)
    for each in newest:
        _add(root, each)
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, "unicode") + "\n"


def _add(root: Element, entry: FeedEntry) -> None:
    element = SubElement(root, _tag("entry"), {"xml:lang": entry.lang})
    _put(element, "title", entry.title)
    _put(element, "id", entry.address)
    SubElement(element, _tag("link"), {"rel": "alternate", "href": entry.address})
    _put(element, "published", _moment(entry.published))
    _put(element, "updated", _moment(entry.updated))
    for tag in entry.tags:
        SubElement(element, _tag("category"), {"term": tag})
    if entry.summary:
        _put(element, "summary", entry.summary)
    text = nh3.clean(entry.html, url_relative=("rewrite_with_base", entry.address))
    _put(element, "content", text).set("type", "html")


def _put(parent: Element, name: str, words: str) -> Element:
    element = SubElement(parent, _tag(name))
    element.text = words
    return element


def _tag(name: str) -> str:
    return f"{{{ATOM}}}{name}"


def _moment(day: date) -> str:
    """The first moment of a day: a briefing has no hour."""
    return f"{day.isoformat()}T00:00:00Z"
