"""People: how they are looked up, which roles they had when, and how often they speak."""

import re
from collections.abc import Iterable, Mapping, Sequence

from annotated_briefings.collection import AnnotatedBriefing, Key, Mentioned
from annotated_briefings.composing.entry_views import RoleRow
from annotated_briefings.composing.list_views import IndexRow
from annotated_briefings.composing.mentions import how_often
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Said, Wording, capitalised
from annotated_briefings.meaning import Person
from annotated_briefings.span import Span

Anchors = Mapping[tuple[str, Span], str]
"""The ids of marks, by the path of their briefing and where they stand."""
_GIVEN_NAME = re.compile(r"[A-Z][a-z]+-[a-z]+")
_ARTICLE = re.compile(r"(?i)(?:al|el|an|ar|as|ash|at|ad|az)-(?=.)")


def roles_in(briefing: AnnotatedBriefing) -> Mapping[Key, Said]:
    """The role of each person as this text tells it first: the one at the time."""
    told, lang = dict[Key, Said](), briefing.document.front_matter.lang
    for finding in briefing.in_body():
        meaning = finding.meaning
        if isinstance(meaning, Person) and meaning.role:
            told.setdefault((meaning.kind, meaning.id), Said(capitalised(meaning.role), lang))
    return told


def role_of(thing: Thing, told: Mapping[Key, Said]) -> Said:
    """What somebody was when a text was written: as it tells, or else as an editor does."""
    by_editor = thing.entry.role if thing.entry else None
    return told.get(thing.key) or Said(capitalised(by_editor or ""))


def roles_over_time(
    mentions: Sequence[Mentioned], anchors: Anchors, wording: Wording
) -> tuple[RoleRow, ...]:
    """The roles that briefings tell of somebody, each where it was told first, the first first.

    `mentions` are the newest first.
    """
    rows: dict[str, RoleRow] = {}
    for mention in sorted(mentions, key=lambda each: each.briefing.date):
        meaning, briefing = mention.annotation.meaning, mention.briefing
        if isinstance(meaning, Person) and meaning.role:
            row = RoleRow(
                role=Said(capitalised(meaning.role), briefing.document.front_matter.lang),
                date=briefing.date,
                date_shown=wording.day(briefing.date),
                briefing=Ref(briefing.title, briefing.path),
                anchor=anchors.get((briefing.path, mention.annotation.span)),
            )
            rows.setdefault(meaning.role.casefold(), row)
    return tuple(rows.values())


def person_row(thing: Thing, things: Things) -> IndexRow:
    """Somebody in the list of people, with the last role that is told, or else what they are."""
    collection, wording = things.collection, things.wording
    mentions = collection.mentions.get(thing.key, [])
    role, entry = _last_role(mentions), thing.entry
    if entry and not role.words:
        role = Said(entry.role or entry.definition)
    told = [wording.day(mentions[0].briefing.date)] if mentions else []
    spoken = quotes(len(collection.quotes.get(thing.key[1], ())), wording)
    often = " · ".join(filter(None, (*told, how_often(thing, things), spoken)))
    return IndexRow(
        Ref(thing.name, thing.path), None, "", capitalised(role.words), often, role.lang
    )


def quotes(number: int, wording: Wording) -> str:
    """How many quotes somebody is heard in, if any."""
    return wording.ngettext("%(num)s quote", "%(num)s quotes", number) if number else ""


def _last_role(mentions: Iterable[Mentioned]) -> Said:
    """The role that the newest briefing tells which tells one."""
    for mention in mentions:
        meaning = mention.annotation.meaning
        if isinstance(meaning, Person) and meaning.role:
            return Said(meaning.role, mention.briefing.document.front_matter.lang)
    return Said("")


def family_name(name: str) -> str:
    """The part of a name to look it up by, as indexers choose it (Chicago Manual of Style 16.71).

    It is the last word without an Arabic article (al-Obeidi: Obeidi), or the first where a given
    name in Korean or Chinese spelling follows (Kim Jong-un: Kim).
    """
    words = name.split() or [name]
    if len(words) > 1 and _GIVEN_NAME.fullmatch(words[-1]):
        return words[0]
    return _ARTICLE.sub("", words[-1])
