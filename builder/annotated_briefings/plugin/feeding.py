"""What the feed says of a site and of its briefings."""

from collections.abc import Sequence
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.interchange.feed import MOST, PATH, FeedEntry, FeedHead


def feed_head(config: MkDocsConfig, site: str) -> FeedHead:
    """The feed of the site at this address."""
    author = config.site_author or config.site_name
    return FeedHead(config.site_name, author, urljoin(site, PATH), site)


def feed_entry(briefing: AnnotatedBriefing, address: str, html: str) -> FeedEntry:
    """A briefing in the feed; `html` is its text as its page has it."""
    front_matter = briefing.document.front_matter
    return FeedEntry(
        title=briefing.title,
        address=address,
        published=briefing.date,
        updated=briefing.modified,
        summary=front_matter.summary or "",
        html=html,
        tags=front_matter.tags,
        lang=front_matter.lang,
    )


def freshest(briefings: Sequence[AnnotatedBriefing]) -> Sequence[AnnotatedBriefing]:
    """What a feed has: a correction brings an old briefing back to its top."""
    return sorted(briefings, key=lambda each: each.modified, reverse=True)[:MOST]
