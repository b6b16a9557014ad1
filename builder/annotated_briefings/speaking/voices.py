"""Whose voice a speaker's words stand for: a person, an organisation, or whoever they describe.

"He" and "the minister" are people named before, "the alliance" is the organisation that spoke
last. Where nobody fits, the words stay as the text has them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.people import ROLES
from annotated_briefings.lexicon.speech import OBJECTS, PRONOUNS
from annotated_briefings.naming.joining import Mention
from annotated_briefings.span import Span
from annotated_briefings.speaking.pointing import (
    People,
    is_single,
    organisation_named,
    reach,
    reads_as_organisation,
    speakers_before,
)

OPENING = 5
"""Words of a definition among which stands what something is: "A Kurdish-led alliance of …"."""
POINTS_BACK = 0.9
"""How sure a speaker is who is not named but pointed back to."""

_ARTICLE = re.compile(r"(?:the|this|its|their)\s+", re.IGNORECASE)
_AGED = re.compile(r"\b\w+-year-old\b")
_BELONGS = re.compile(r"\b(?:of|for|to|with|from|behind|against|by|in|at)\b")

_HEADS = GROUP_NOUNS - frozenset(
    "agency body company firm government group network organisation organization".split()
)
"""Heads of descriptions that say which of all organisations is meant, rather than any."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, by name; `id` is that of their page, where they have one.

    `certainty` is 1 where the words themselves say who it is, and less where they point back.
    """

    name: str
    id: str | None = None
    certainty: float = 1.0

    @property
    def points_back(self) -> bool:
        return self.certainty < 1


class Voices:
    """Names the speakers of one text; its people are given by their mentions outside quotes."""

    def __init__(
        self, document: Document, knowledge: Knowledge, mentions: Iterable[Mention]
    ) -> None:
        self._document, self._knowledge = document, knowledge
        self._people = People(document, mentions, knowledge.gazetteer)

    def of(self, speaker: Span) -> Voice | None:
        """Whose voice a speaker's words are, or None for a pronoun that stands for nobody named."""
        words = self._written(speaker)
        pronoun = OBJECTS.get(words.lower(), words.lower())
        if pronoun in PRONOUNS:
            return self._stood_for(speaker, pronoun)
        return (
            self._person_in(speaker)
            or self._organisation_in(speaker)
            or self._described(speaker, words)
            or Voice(_without_article(words))
        )

    def _person_in(self, speaker: Span) -> Voice | None:
        """The person a speaker's words name, not one they only belong to ("an aide of Ana Li")."""
        text = self._document.source.text
        for mention in self._people.within(speaker):
            lead = " ".join(text[speaker.start : mention.span.start].split())
            own = not _BELONGS.search(lead) or (mention.person.role or "-") in lead
            if own and not text.startswith(("'s ", "’s "), mention.span.end):
                return Voice(mention.person.name, mention.person.id)
        return None

    def _organisation_in(self, speaker: Span) -> Voice | None:
        """The organisation of the glossary that the words name, "the" and "alliance" apart."""
        source = self._document.source
        for index in (self._knowledge.acronyms, self._knowledge.names):
            for span, keys in index.matches(source.text, speaker):
                before = source.text[speaker.start : span.start].strip().lower()
                after = source.text[span.end : speaker.end].strip()
                whole = before in ("", "the") and (not after or after in GROUP_NOUNS)
                kind = self._knowledge.entries[keys[0]].kind
                if whole and len(keys) == 1 and kind in ("organisation", "acronym"):
                    return Voice(self._knowledge.entries[keys[0]].name, keys[0])
        return None

    def _described(self, speaker: Span, words: str) -> Voice | None:
        """Whom "the minister" or "the alliance" stands for, where the text named them before."""
        article = _ARTICLE.match(words)
        head = words[article.end() :] if article else ""
        last = head.rsplit(maxsplit=1)[-1] if head else ""
        if last in ROLES or _AGED.search(head):
            named = self._people.described(speaker, head)
            return _pointing_back(named) if named else None
        if head not in GROUP_NOUNS:
            return None
        behind = reach(speaker)
        called = re.compile(rf"(?<!\S)(\S++)\s+{head}\b")
        for found in called.finditer(self._document.source.text, behind.start, behind.end):
            if not _ARTICLE.fullmatch(f"{found.group(1)} "):
                # "the US-led coalition" is what the text calls it; it needs no other name
                acronym = Span(*found.span(1)) if found.group(1).isupper() else None
                return (
                    (self._organisation_in(acronym) or Voice(found.group(1))) if acronym else None
                )
        return self._known_as(speaker, head) or self._organisation_before(speaker, head)

    def _stood_for(self, speaker: Span, pronoun: str) -> Voice | None:
        if pronoun == "they":
            return self._group_before(speaker)
        if pronoun in ("it", "we"):
            return self._body_before(speaker)
        if pronoun == "i":
            return None
        meant = self._people.meant(speaker, pronoun)
        if isinstance(meant, Span):
            return Voice(self._written(meant), certainty=POINTS_BACK)
        return _pointing_back(meant) if meant else None

    def _known_as(self, speaker: Span, head: str) -> Voice | None:
        """The organisation named last of which the glossary says that it is, say, an alliance."""
        text, entries = self._document.source.text, self._knowledge.entries
        indexes = (self._knowledge.acronyms, self._knowledge.names)
        found = (found for index in indexes for found in index.matches(text, reach(speaker)))
        for _, keys in sorted(found, reverse=True):
            entry = entries[keys[0]]
            opening = entry.definition.split(maxsplit=OPENING)[:OPENING]
            described = re.search(rf"\b{head}\b", " ".join((entry.name, *opening)), re.IGNORECASE)
            if described and len(keys) == 1 and entry.kind == "organisation":
                return Voice(entry.name, entry.id, certainty=POINTS_BACK)
        return None

    def _organisation_before(self, speaker: Span, head: str) -> Voice | None:
        """The organisation that the nearest clause before names as its speaker.

        One that the glossary knows is another: `_known_as` would have found it by its head.
        """
        for words in speakers_before(self._document, speaker):
            if self._organisation_in(words):
                continue
            name = _without_article(self._written(words))
            if not reads_as_organisation(name) or _has_other_head(name, head):
                continue
            if not self._person_in(words):
                return Voice(name, certainty=POINTS_BACK)
        return None

    def _body_before(self, speaker: Span) -> Voice | None:
        """What "it" stands for: whatever spoke last and is one but nobody, or an organisation."""
        for words in speakers_before(self._document, speaker):
            voice = self._organisation_in(words)
            written = self._written(words)
            if not voice and is_single(written) and not self._person_in(words):
                voice = Voice(_without_article(written))
            if voice:
                return replace(voice, certainty=POINTS_BACK)
        if named := organisation_named(self._document, speaker):
            voice = self._organisation_in(named) or Voice(self._written(named))
            return replace(voice, certainty=POINTS_BACK)
        return None

    def _group_before(self, speaker: Span) -> Voice | None:
        """Whoever the nearest clause before has as its speaker, if that is no single person."""
        for words in speakers_before(self._document, speaker):
            written = self._written(words)
            if written.lower() not in PRONOUNS and not self._person_in(words):
                return Voice(_without_article(written), certainty=POINTS_BACK)
        return None

    def _written(self, words: Span) -> str:
        return " ".join(self._document.source[words].split())


def _has_other_head(name: str, head: str) -> bool:
    """Whether a name says that it is no bank, say, but a committee."""
    own = _HEADS.intersection(name.lower().split())
    return bool(own) and head in _HEADS and head not in own


def _pointing_back(mention: Mention) -> Voice:
    person = mention.person
    return Voice(person.name, person.id, certainty=POINTS_BACK)


def _without_article(words: str) -> str:
    """ "The SDF" as SDF; "the rebels", "the mayor" and other descriptions keep their article."""
    article = _ARTICLE.match(words)
    rest = words[article.end() :] if article else words
    named = all(word[0].isupper() or word in ("of", "for", "and", "the") for word in rest.split())
    return rest if named and rest[0].isupper() else words
