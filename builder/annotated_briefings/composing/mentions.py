"""How often texts name a thing, and how a page says so."""

from collections import Counter

from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.wording import Wording


def mentioned(briefing: AnnotatedBriefing, things: Things) -> Counter[Thing]:
    """The things a text names, each with how often."""
    meant = (things.meant(finding, briefing.document) for finding in briefing.in_body())
    return Counter(thing for thing in meant if thing)


def often_here(mentions: int, wording: Wording) -> str:
    """How often a text names a thing, where that tells anything."""
    return _counted(mentions, wording) if mentions > 1 else ""


def how_often(thing: Thing, things: Things) -> str:
    """How often the briefings mention a thing."""
    mentions, wording = len(things.collection.mentions.get(thing.key, [])), things.wording
    return _counted(mentions, wording) if mentions else wording.gettext("not mentioned yet")


def _counted(mentions: int, wording: Wording) -> str:
    return wording.ngettext("%(num)s mention", "%(num)s mentions", mentions)
