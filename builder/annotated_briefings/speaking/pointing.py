"""Whom words stand for that only point back: "he", "it", "the minister", "the alliance".

A person is the one who spoke, or else was named first, in the nearest sentence that names one of
the right sex; an organisation is the one that spoke last, or else was named last.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.lexicon.groups import GROUP_NOUNS
from annotated_briefings.lexicon.nouns import PLURALS
from annotated_briefings.lexicon.people import ROLES
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.lexicon.speech import DETERMINERS, MEN, OBJECTS, PRONOUNS, WOMEN
from annotated_briefings.meaning import Person
from annotated_briefings.naming.joining import Mention
from annotated_briefings.span import Span
from annotated_briefings.speaking.reports import reports

REACH_BACK = 1000
"""Characters before a speaker's words in which whom they stand for is sought."""
SENTENCES_BACK = 5
"""How many sentences that name nobody "he" and "she" reach back over."""

MANY_PEOPLE = 500_000
"""Inhabitants of a place that "said" so is likelier than of one that somebody is called like."""

_WORD_BEFORE = re.compile(r"(\w+)\.?\s+\Z")
_ASKED_BY = re.compile(r"\b[Aa]sked\s+by\s[^,.;]{0,80}\Z")
_NAME = re.compile(r"[A-Z][\w&.-]*(?: (?:(?:of|for|and|the|on) )*[A-Z][\w&.-]*)*")
_SOMEBODY = ROLES | MEN | WOMEN
_NO_NAME = ROLES | GROUP_NOUNS
_NOT = {"he": WOMEN, "she": MEN}


class People:
    """The people of one text, by where they are named outside quotes."""

    def __init__(
        self, document: Document, mentions: Iterable[Mention], gazetteer: Gazetteer | None
    ) -> None:
        self._document, self._gazetteer = document, gazetteer
        self._mentions = sorted(mentions, key=lambda it: (it.span.start, -it.authority))
        self._meant: dict[int, tuple[str, Mention | Span | None]] = {}

    def within(self, span: Span) -> list[Mention]:
        first = bisect_left(self._mentions, span.start, key=lambda it: it.span.start)
        last = bisect_left(self._mentions, span.end, key=lambda it: it.span.start)
        return self._mentions[first:last]

    def described(self, speaker: Span, words: str) -> Mention | None:
        """Who was named last and may be called that: "minister", "Lagos mayor", "20-year-old"."""
        return next(
            (it for it in reversed(self.within(reach(speaker))) if _may_be(it.person, words)), None
        )

    def meant(self, speaker: Span, pronoun: str) -> Mention | Span | None:
        """Whom "he" or "she" stands for: somebody named, or a speaker by one name alone.

        It is asked for one speaker after the other: whom the pronoun stood for goes on speaking.
        """
        meant = self._sought(speaker, pronoun)
        self._meant[speaker.start] = pronoun, meant
        return meant

    def _sought(self, speaker: Span, pronoun: str) -> Mention | Span | None:
        left = SENTENCES_BACK
        for sentence in self._sentences_before(speaker):
            spoke = reports(self._document).within(sentence.start, sentence.end)
            for clause in spoke:
                words = self._document.source[clause.speaker]
                before = self._meant.get(clause.speaker.start)
                if before and before[0] == pronoun:
                    return before[1]
                if words.lower() not in PRONOUNS and clause.speaker.end <= speaker.start:
                    named = [it for it in self.within(clause.speaker) if self._fits(it, pronoun)]
                    if named:
                        return named[-1]
                    one_name = _is_one_name(words) and not self._is_city(words)
                    if one_name or self._is_described(words, pronoun):
                        return clause.speaker
            named = [it for it in self.within(sentence) if self._fits(it, pronoun)]
            if answers := [it for it in named if not self._asks(it, sentence)]:
                return answers[0]
            left -= not any(self._is_pronoun(clause.speaker) for clause in spoke)
            if not left:
                break
        return None

    @cached_property
    def _called(self) -> Mapping[str, set[str]]:
        """The words of the roles and titles that each person has anywhere."""
        called: dict[str, set[str]] = {}
        for mention in self._mentions:
            called.setdefault(mention.person.id, set()).update(self._titles(mention))
        return called

    def _sentences_before(self, speaker: Span) -> Iterator[Span]:
        """The sentence that words stand in, up to them, and those before, the nearest first."""
        floor = max(speaker.start - REACH_BACK, 0)
        end = speaker.start
        while end > floor:
            start = max(self._document.sentence_at(end - 1).start, floor)
            if start < end:
                yield Span(start, end)
            end = min(start, end - 1)

    def _is_city(self, name: str) -> bool:
        """Whether a name is rather that of a government than of somebody: "Paris said"."""
        places = self._gazetteer.named(name) if self._gazetteer else ()
        return any(place.population >= MANY_PEOPLE for place in places)

    def _is_pronoun(self, span: Span) -> bool:
        return self._document.source[span].lower() in PRONOUNS

    def _is_described(self, words: str, pronoun: str) -> bool:
        """Whether words say what somebody is, and nothing against "he" or "she"."""
        described = [word for word in words.lower().split() if word in _SOMEBODY]
        return (
            bool(described)
            and words.split(maxsplit=1)[0].lower() in DETERMINERS
            and not (_NOT[pronoun] & set(described))
        )

    def _fits(self, mention: Mention, pronoun: str) -> bool:
        return not self._called[mention.person.id] & _NOT[pronoun]

    def _asks(self, mention: Mention, sentence: Span) -> bool:
        """Whether somebody is who asked: "Asked by Ana Silva, he replied"."""
        return (
            _ASKED_BY.search(self._document.source.text, sentence.start, mention.span.start)
            is not None
        )

    def _titles(self, mention: Mention) -> Iterator[str]:
        yield from (mention.person.role or "").lower().split()
        start = mention.span.start
        if before := _WORD_BEFORE.search(self._document.source.text, max(start - 12, 0), start):
            yield before.group(1).lower()


def reach(speaker: Span) -> Span:
    """What stands before a speaker's words, as far as they can point back."""
    return Span(max(speaker.start - REACH_BACK, 0), max(speaker.start, 1))


def speakers_before(document: Document, speaker: Span) -> Iterator[Span]:
    """The speakers of the clauses before, the nearest first."""
    behind = reach(speaker)
    found = reports(document).within(behind.start, behind.end)
    return (clause.speaker for clause in reversed(found) if clause.speaker.end <= speaker.start)


def reads_as_organisation(name: str) -> bool:
    """Whether a name has all its words in capitals, and is an acronym or has an office's noun."""
    words = name.split()
    if not all(word[0].isupper() or word in ("of", "for", "and", "the", "on") for word in words):
        return False
    acronym = len(words) == 1 and name.isupper() and len(name) > 1
    return acronym or any(word.lower() in ORGANISATION_NOUNS for word in words)


def organisation_named(document: Document, speaker: Span) -> Span | None:
    """The organisation that the sentence before names first, or the one before that."""
    sentence = document.sentence_at(speaker.start)
    for _ in range(2):
        if sentence.start == 0:
            return None
        sentence = document.sentence_at(sentence.start - 1)
        for found in _NAME.finditer(document.source.text, sentence.start, sentence.end):
            name = found.group()
            article = len("The ") if name.startswith("The ") else 0
            if reads_as_organisation(name[article:]):
                return Span(found.start() + article, found.end())
    return None


def is_single(words: str) -> bool:
    """Whether words can be what "it" stands for: no pronoun, no role, nothing in the plural."""
    last = words.rsplit(maxsplit=1)[-1].lower()
    if words.lower() in PRONOUNS or words.lower() in OBJECTS or last in ROLES:
        return False
    named = words.rsplit(maxsplit=1)[-1][0].isupper() and not (" " not in words and _is_many(last))
    return named or last in GROUP_NOUNS or not (last in PLURALS or last.endswith("s"))


def _may_be(person: Person, words: str) -> bool:
    """Whether words describe somebody: by the role, and the same body or place if both name one."""
    *others, head = words.split()
    role = (person.role or "").split()
    if "-year-old" in words and head not in ROLES:
        return True
    if head not in (word.lower() for word in role):
        return False
    told = {word for word in others if word[0].isupper()}
    known = {word for word in (*role, *(person.affiliation or "").split()) if word[0].isupper()}
    known -= {word for word in known if word.lower() in ROLES}
    return not (told and known) or bool(told & known)


def _is_one_name(words: str) -> bool:
    """Whether words are one name, as a family name stands alone; no acronym, nor "Officials"."""
    named = words.isalpha() and words[0].isupper() and not words.isupper()
    return named and not _is_many(words.lower())


def _is_many(word: str) -> bool:
    """Whether a word stands for several people, though a sentence may open with it."""
    return word in PLURALS or word.endswith("ies") or word.removesuffix("s") in _NO_NAME
