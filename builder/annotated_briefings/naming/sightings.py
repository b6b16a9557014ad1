"""Names in a text that may be somebody's, each with what beside it says so."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.people import (
    COURTESY,
    OFFICES,
    PARTICLES,
    ROLES,
    TITLE_WORDS,
)
from annotated_briefings.lexicon.speech import DETERMINERS, PREPOSITIONS
from annotated_briefings.naming.affiliations import affiliation
from annotated_briefings.naming.appositions import (
    is_aged,
    is_led_up_to,
    is_told_of,
    role_after,
    role_in_clause,
    seat_behind,
)
from annotated_briefings.naming.given import is_given, reads_as_person
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.lists import is_among_names
from annotated_briefings.naming.names import name_in, with_letters
from annotated_briefings.naming.roles import role_before
from annotated_briefings.naming.runs import runs
from annotated_briefings.naming.things import owned, reads_as_thing
from annotated_briefings.naming.weighing import SURE, PersonRule, Support, weighed
from annotated_briefings.span import Span
from annotated_briefings.speaking.parsing import clauses_by_words
from annotated_briefings.speaking.words import QUOTES, Bounds, Words, words_of_blocks

IF_A_PLACE = 0.5
"""What is left of a known name's sureness where a place is called so too."""

PLACED = 3
"""Words of a name of which some may be a place; a longer one is hardly somebody's."""

LEADING_UP = ROLES | COURTESY
"""What makes a person of one word alone, in lower case."""

_APART = QUOTES | {","}
_OFFICES = ROLES | OFFICES
_SMALL = DETERMINERS | PREPOSITIONS


class Sighting(NamedTuple):
    """A run of capitals read as a name: the words from `first` to `last`, and what beside it says.

    `name` is as the text has it, in one line and without the possessive, `parts` its words;
    `confidence` is 0 where nothing says that it is somebody's. `titled` is true where a title or a
    role leads up to it.
    """

    words: Words
    first: int
    last: int
    name: str
    parts: tuple[str, ...]
    confidence: float = 0.0
    rule: PersonRule = "unsupported"
    role: str | None = None
    affiliation: str | None = None
    titled: bool = False

    @property
    def span(self) -> Span:
        """Where the name stands, without the possessive."""
        return Span(self.words.start(self.first), _end(self.words, self.last))

    @property
    def particles(self) -> str:
        """What stands before it in lower case, with the spaces: the "van der " before "Meer"."""
        words, first = self.words, self.first
        while words[first - 1] in PARTICLES:
            first -= 1
        if first == self.first:
            return ""
        return words.text[words.start(first) : words.start(self.first)]


class Speaking(NamedTuple):
    """Who speaks: where by the end of their words those begin, and who is called by one name."""

    starts: Mapping[int, int]
    last_names: frozenset[str]

    @classmethod
    def of(cls, document: Document) -> "Speaking":
        """Those to whom the reporting verbs of a text give their statements."""
        speakers = [clause.speaker for clause in clauses_by_words(document)]
        named = (document.source[speaker].split() for speaker in speakers)
        return cls(
            {speaker.end: speaker.start for speaker in speakers},
            frozenset(
                name[-1]
                for name in named
                if len(name) == 1 or (len(name) == 2 and name[0].lower() in COURTESY)
            ),
        )


def sightings(document: Document, knowledge: Knowledge) -> Iterator[Sighting]:
    """Every run of capitals that can be read as a name, in the order of the text."""
    labels = Labels(document, knowledge)
    speaking = Speaking.of(document)
    for words in words_of_blocks(document):
        for run in runs(words):
            if name := name_in(words, run, labels):
                seen = _sighting(words, name, labels, speaking)
                if not (seen.confidence and labels.is_known_thing(seen.span, words.span(run))):
                    yield seen


def _sighting(words: Words, name: Bounds, labels: Labels, speaking: Speaking) -> Sighting:
    """A name with what its words and those beside it say of it."""
    seen = _named(words, name)
    name = name[0], with_letters(words, name[1])
    found = _support(seen, name, labels, speaking)
    if found is None:
        return seen
    support, roles = found
    confidence, rule = weighed(support, by_model=labels.by_model)
    aged = support.told_of and not support.full
    if not (support.title or aged or (support.role_before and support.full)):
        confidence = _placed(seen, confidence, labels, known=support.known)
    if not confidence:
        return seen
    return seen._replace(
        confidence=confidence,
        rule=rule,
        role=_said_once([words.line(role) for role in roles]),
        affiliation=affiliation(words, name, roles, labels),
        titled=support.title or support.role_before,
    )


def _support(
    seen: Sighting, name: Bounds, labels: Labels, speaking: Speaking
) -> tuple[Support, tuple[Bounds, ...]] | None:
    """What speaks for and against a name, if anything does; and the roles before and behind it."""
    words, (first, last), full = seen.words, name, len(seen.parts) > 1
    end = _end(words, last)
    person = labels.by_model and labels.person(seen.span) is not None
    marked = person or end in speaking.starts
    aged = not full and is_aged(words, last) and is_given(seen.parts[0])
    if not (full or marked or aged or words[first - 1] in LEADING_UP):
        return None
    known = full and reads_as_person(seen.parts)
    title = words.is_name(first - 1) and words[first - 1] in TITLE_WORDS
    before, after = role_before(words, name, labels.verbs), role_after(words, last)
    if not after and (known or marked or title):
        after = role_in_clause(words, last)
    told_of = aged or (full and (is_told_of(words, last) or is_led_up_to(words, name)))
    elsewhere = full and seen.parts[-1] in speaking.last_names and not _holds_place(seen, labels)
    among = full and not known and is_among_names(words, name)
    supported = before or after or title or known or marked or told_of or elsewhere or among
    own = first, seen.last
    if not supported or owned(words, own):
        return None
    other = labels.by_model and labels.is_other(seen.span)
    support = Support(
        full=full,
        title=title,
        role_before=before is not None,
        role_after=after is not None,
        told_of=told_of,
        among=among,
        elsewhere=elsewhere,
        speaks=end in speaking.starts,
        alone=speaking.starts.get(end) == words.start(first),
        known=known,
        office=words[seen.last] in _OFFICES,
        attributive=labels.by_model and _is_attributive(words, name, labels),
        person=person,
        other=other,
        thing=reads_as_thing(words, own, labels.is_people, known=known and not other),
    )
    seat = seat_behind(words, seen.last, last)
    return support, tuple(role for role in (before, seat, after) if role)


def _holds_place(seen: Sighting, labels: Labels) -> bool:
    """Whether a place is part of a name, or may be, for its length.

    "In Quillon Bay Silva baked" has no comma, and "Taco Hut Canada" is a company.
    """
    parts = seen.parts
    if len(parts) != PLACED:
        return len(parts) > PLACED
    return any(map(labels.is_place, (" ".join(parts[:2]), " ".join(parts[1:]), parts[2])))


def _is_attributive(words: Words, name: Bounds, labels: Labels) -> bool:
    """Whether a noun follows a name at once: "the Obama office"."""
    following = name[1] + 1
    return following < len(words) and labels.is_noun(words.start(following))


def _placed(seen: Sighting, confidence: float, labels: Labels, *, known: bool) -> float:
    """The confidence in a name that a place may have: left to its later mentions, if not known."""
    if not confidence or confidence >= SURE or not labels.is_place(seen.name):
        return confidence
    return IF_A_PLACE * confidence if known else 0.0


def _end(words: Words, last: int) -> int:
    """Where a name ends, without the possessive."""
    return words.end(last) - 2 * words[last].endswith("'s")


def _named(words: Words, name: Bounds) -> Sighting:
    """A name by itself."""
    (first, last), word = name, words.written[name[1]]
    possessive = words[last].endswith("'s")
    word = word[:-2] if possessive else word
    if first == last:
        return Sighting(words, first, last, word, (word,))
    line = words.line(name)
    inner = [part for part in words.written[first:last] if part not in _APART]
    return Sighting(words, first, last, line[:-2] if possessive else line, (*inner, word))


def _said_once(roles: list[str]) -> str | None:
    """The roles before and behind a name in one, the shorter left out where it says no more.

    "Guild head Ana Li, the head of the Guild" says twice what she is and of what.
    """
    if len(roles) == 2:
        said = [frozenset(role.lower().split()) - _SMALL for role in roles]
        if said[0] <= said[1] or said[1] <= said[0]:
            return max(roles, key=len)
    return ", ".join(roles) or None
