"""Whose voice a speaker's words stand for: a person, an organisation, or whoever they describe.

"He" and "the minister" are people named before, "the alliance" is the organisation that spoke
last. Where nobody fits, the words stay as the text has them.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.people import ROLES
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.lexicon.speech import PRONOUNS
from annotated_briefings.naming.joining import Mention
from annotated_briefings.span import Span
from annotated_briefings.speaking.parsing import document_clauses

REACH_BACK = 700
"""Characters before a speaker's words in which whom they stand for is sought."""
SENTENCES_BACK = 4
"""How far "he" and "she" reach back."""
POINTS_BACK = 0.9
"""How sure a speaker is who is not named but pointed back to."""

_ARTICLE = re.compile(r"(?:the|this|its|their)\s+", re.IGNORECASE)
_BELONGS = re.compile(r"\b(?:of|for|to|with|from|behind|against|by|in|at)\b")
_GROUP = re.compile(rf"(\S+)\s+({'|'.join(sorted(GROUP_NOUNS))})\b")


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks, by name; `id` is that of their page, where they have one.

    `certainty` is 1 where the words themselves say who it is, and less where they point back.
    """

    name: str
    id: str | None = None
    certainty: float = 1.0


class Voices:
    """Names the speakers of one text; its people are given by their mentions outside quotes."""

    def __init__(
        self, document: Document, knowledge: Knowledge, mentions: Iterable[Mention]
    ) -> None:
        self._document, self._knowledge = document, knowledge
        self._mentions = sorted(mentions, key=lambda it: (it.span.start, -it.authority))

    def of(self, speaker: Span) -> Voice | None:
        """Whose voice a speaker's words are, or None for a pronoun that stands for nobody named."""
        words = " ".join(self._document.source[speaker].split())
        if words.lower() in PRONOUNS:
            return self._stood_for(speaker, words.lower())
        return (
            self._person_in(speaker)
            or self._organisation_in(speaker)
            or self._described(speaker, words)
            or Voice(_without_article(words))
        )

    def _person_in(self, speaker: Span) -> Voice | None:
        """The person a speaker's words name, not one they only belong to ("an aide of Ana Li")."""
        text = self._document.source.text
        for mention in self._mentions_in(speaker):
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
        if head in ROLES:
            return next(
                (
                    _pointing_back(mention)
                    for mention in reversed(self._mentions_in(_reach(speaker)))
                    if head in (mention.person.role or "").lower()
                ),
                None,
            )
        if head not in GROUP_NOUNS:
            return None
        reach = _reach(speaker)
        for found in _GROUP.finditer(self._document.source.text, reach.start, reach.end):
            if found.group(2) == head and not _ARTICLE.fullmatch(f"{found.group(1)} "):
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
            return self._organisation_before(speaker)
        sentence = self._document.sentence_at(speaker.start)
        for _ in range(SENTENCES_BACK):
            end = min(sentence.end, speaker.start)
            if sentence.start < end and (found := self._mentions_in(Span(sentence.start, end))):
                return _pointing_back(found[0])
            if sentence.start == 0:
                break
            sentence = self._document.sentence_at(sentence.start - 1)
        return None

    def _known_as(self, speaker: Span, head: str) -> Voice | None:
        """The organisation named last of which the glossary says that it is, say, an alliance."""
        text, entries = self._document.source.text, self._knowledge.entries
        indexes = (self._knowledge.acronyms, self._knowledge.names)
        found = (found for index in indexes for found in index.matches(text, _reach(speaker)))
        for _, keys in sorted(found, reverse=True):
            entry = entries[keys[0]]
            described = re.search(rf"\b{head}\b", f"{entry.name} {entry.definition}", re.IGNORECASE)
            if described and len(keys) == 1 and entry.kind == "organisation":
                return Voice(entry.name, entry.id, certainty=POINTS_BACK)
        return None

    def _organisation_before(self, speaker: Span, head: str = "") -> Voice | None:
        """The organisation that the nearest clause before names as its speaker.

        Of one that the glossary knows the head must be known too, or it is another that is meant.
        """
        for words in self._speakers_before(speaker):
            name = _without_article(" ".join(self._document.source[words].split()))
            voice = self._organisation_in(words)
            if voice and head:
                continue
            if voice or (_reads_as_organisation(name) and not self._person_in(words)):
                return replace(voice or Voice(name), certainty=POINTS_BACK)
        return None

    def _group_before(self, speaker: Span) -> Voice | None:
        """Whoever the nearest clause before has as its speaker, if that is no single person."""
        for words in self._speakers_before(speaker):
            written = " ".join(self._document.source[words].split())
            if written.lower() not in PRONOUNS and not self._person_in(words):
                return Voice(_without_article(written), certainty=POINTS_BACK)
        return None

    def _speakers_before(self, speaker: Span) -> Iterator[Span]:
        """The speakers of the clauses before, the nearest first."""
        found = [clause.speaker for clause in document_clauses(self._document, _reach(speaker))]
        return (words for words in reversed(found) if words.end <= speaker.start)

    def _mentions_in(self, span: Span) -> list[Mention]:
        first = bisect_left(self._mentions, span.start, key=lambda it: it.span.start)
        last = bisect_left(self._mentions, span.end, key=lambda it: it.span.start)
        return self._mentions[first:last]


def _reach(speaker: Span) -> Span:
    return Span(max(speaker.start - REACH_BACK, 0), max(speaker.start, 1))


def _pointing_back(mention: Mention) -> Voice:
    person = mention.person
    return Voice(person.name, person.id, certainty=POINTS_BACK)


def _without_article(words: str) -> str:
    """ "The SDF" as SDF; "the rebels", "the mayor" and other descriptions keep their article."""
    article = _ARTICLE.match(words)
    rest = words[article.end() :] if article else words
    named = all(word[0].isupper() or word in ("of", "for", "and", "the") for word in rest.split())
    return rest if named and rest[0].isupper() else words


def _reads_as_organisation(name: str) -> bool:
    words = name.split()
    if not all(word[0].isupper() for word in words):
        return False
    acronym = len(words) == 1 and name.isupper() and len(name) > 1
    return acronym or any(word.lower() in ORGANISATION_NOUNS for word in words)
