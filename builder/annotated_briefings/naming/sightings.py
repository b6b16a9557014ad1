"""Names in a text that may be somebody's, each with what beside it says so."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.people import (
    CAPTIONS,
    COURTESY,
    NO_NAMES,
    OFFICES,
    PARTICLES,
    ROLES,
    SUFFIXES,
    SURNAMES,
)
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.lexicon.speech import DETERMINERS, PREPOSITIONS
from annotated_briefings.naming.affiliations import affiliation
from annotated_briefings.naming.appositions import is_told_of, role_after, role_in_clause
from annotated_briefings.naming.given import is_given, is_initials, reads_as_person
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.roles import follows_role, role_before
from annotated_briefings.naming.runs import LONGEST_NAME, is_possessive, runs
from annotated_briefings.naming.things import owned, reads_as_thing
from annotated_briefings.naming.titles import after_organisation, given_start, is_title, name_start
from annotated_briefings.naming.weighing import SURE, Support, weighed
from annotated_briefings.span import Span
from annotated_briefings.speaking.parsing import clauses_by_words
from annotated_briefings.speaking.words import QUOTES, Bounds, Words, words_of_blocks

IF_A_PLACE = 0.5
"""What is left of a known name's sureness where a place is called so too."""

_COUNTRIES = frozenset(("U.S.", "U.K.", "U.N.", "E.U.", "U.A.E.", "D.C.", "L.A."))
LONGEST_SYLLABLE = 6
"""Letters that a name may have behind a hyphen in lower case: Jong-un, Chung-hyun."""

_MADE = frozenset("area based born era led made style wide".split())
LEADING_UP = ROLES | COURTESY
"""What makes a person of one word alone, in lower case."""

_SMALL = DETERMINERS | PREPOSITIONS


@dataclass(frozen=True, slots=True)
class Sighting:
    """A run of capitals read as a name; `confidence` is 0 where nothing says it is somebody's.

    `name` is as the text has it, in one line and without the possessive, `parts` its words;
    `titled` is true where a title or a role leads up to it; `particles` is what stands before it in
    lower case, with the spaces, and may belong to a last name: the "van der " before "Meer".
    """

    span: Span
    name: str
    parts: tuple[str, ...]
    confidence: float = 0.0
    reason: str = ""
    role: str | None = None
    affiliation: str | None = None
    titled: bool = False
    particles: str = ""


def sightings(document: Document, knowledge: Knowledge) -> Iterator[Sighting]:
    """Every run of capitals that can be read as a name, in the order of the text."""
    labels = Labels(document, knowledge)
    speakers = (clause.speaker for clause in clauses_by_words(document))
    speaking = {speaker.end: speaker.start for speaker in speakers}
    for words in words_of_blocks(document):
        for run in runs(words):
            if name := _name_in(words, run, labels):
                seen = _sighting(words, name, labels, speaking)
                if not (seen.confidence and labels.is_known_thing(seen.span, words.span(run))):
                    yield seen


def _name_in(words: Words, run: Bounds, labels: Labels) -> Bounds | None:
    """The part of a run that is the name, or None where it cannot be somebody's."""
    if run[0] == run[1]:
        return None if _is_no_word(words, run[0]) else run
    if words[run[1]] in CAPTIONS and words[run[1] + 1] == ":":
        run = (run[0], run[1] - 1)
    person = labels.person(words.span(run))
    name = (max(name_start(words, run), _start_in(words, run, person)), run[1])
    if name[1] - name[0] >= LONGEST_NAME or _is_no_name(words, name, by_model=bool(person)):
        return None
    return name


def _start_in(words: Words, run: Bounds, person: Span | None) -> int:
    """Where the name begins: by the model, if not on a last name alone, or behind a role's "of"."""
    if person is None:
        if not follows_role(words, run):
            return run[0]
        return given_start(words, run) or after_organisation(words, run)
    inside = [
        index for index in range(run[0], run[1] + 1) if words.tokens[index].start() >= person.start
    ]
    if len(inside) > 1 and words.tokens[run[1]].start() < person.end:
        return inside[0]
    return after_organisation(words, run)


def _is_no_word(words: Words, index: int) -> bool:
    """Whether a word that stands alone is nobody's name: "UNICEF", "Parliament", "Friday"."""
    word = words.lower[index].removesuffix("'s")
    if word in ORGANISATION_NOUNS or word in NO_NAMES or word in OFFICES or is_title(words, index):
        return True
    return len(word) == 1 or words.written[index].isupper() or _describes(words.written[index])


def _is_no_name(words: Words, name: Bounds, *, by_model: bool) -> bool:
    first, last = name
    if first == last:
        return _is_no_word(words, last)
    parts = range(first, last + 1)
    if any(_describes(words.written[part]) for part in parts) or words[last] in COURTESY:
        return True
    if (
        len(words.written[last]) == 1
        or is_initials(words.written[last])
        or words.written[first] in _COUNTRIES
    ):
        return True
    if by_model:
        return False
    surname = words[last] in SURNAMES and is_given(words.written[first])
    return (is_title(words, last) and not surname) or any(
        words[part] in ORGANISATION_NOUNS or words[part].removesuffix("'s") in NO_NAMES
        for part in range(first, last + 1 - surname)
    )


def _describes(word: str) -> bool:
    """Whether a word is letters that stand for an organisation, or an adjective: "Paris-based"."""
    if len(word) > 2 and word.isupper():
        return not is_initials(word) and word.lower() not in SUFFIXES
    tail = word.rpartition("-")[2] if "-" in word else ""
    return tail.isupper() or (tail.islower() and (len(tail) > LONGEST_SYLLABLE or tail in _MADE))


def _sighting(words: Words, name: Bounds, labels: Labels, speaking: Mapping[int, int]) -> Sighting:
    span = _span(words, name)
    parts = _parts(words, name)
    full = len(parts) > 1
    written = _written(words, span) if full else parts[0]
    seen = Sighting(span, written, parts, particles=_particles(words, name[0]))
    speaks = span.end in speaking
    person = labels.person(span) is not None
    if not (full or speaks or person or words[name[0] - 1] in LEADING_UP):
        return seen
    before = role_before(words, name, labels.verbs)
    after = role_after(words, name[1])
    title = words.is_name(name[0] - 1) and is_title(words, name[0] - 1)
    known = full and reads_as_person(parts)
    told_of = full and is_told_of(words, name[1])
    if not after and (known or person or title):
        after = role_in_clause(words, name[1])
    supported = before or after or title or known or person or speaks or told_of
    if not supported or owned(words, name):
        return seen
    other = labels.is_other(span)
    support = Support(
        full=full,
        title=title,
        role_before=before is not None,
        role_after=after is not None,
        speaks=speaks,
        told_of=told_of,
        alone=speaking.get(span.end) == span.start,
        known=known,
        office=words[name[1]] in ROLES or words[name[1]] in OFFICES,
        attributive=name[1] + 1 < len(words) and labels.is_noun(words.tokens[name[1] + 1].start()),
        person=person,
        other=other,
        thing=reads_as_thing(words, name, labels.is_people, known=known and not other),
    )
    confidence, reason = weighed(support, by_model=labels.by_model)
    if not (title or (before and full)):
        confidence = _placed(seen, confidence, labels, known=known)
    if not confidence:
        return seen
    roles = tuple(role for role in (before, after) if role)
    return replace(
        seen,
        confidence=confidence,
        reason=reason,
        role=_said_once([_written(words, words.span(role)) for role in roles]),
        affiliation=affiliation(words, name, roles, labels),
        titled=title or before is not None,
    )


def _placed(seen: Sighting, confidence: float, labels: Labels, *, known: bool) -> float:
    """The confidence in a name that a place may have: left to its later mentions, if not known."""
    if not confidence or confidence >= SURE or not labels.is_place(seen.name):
        return confidence
    return IF_A_PLACE * confidence if known else 0.0


def _span(words: Words, name: Bounds) -> Span:
    span = words.span(name)
    owns = is_possessive(words, name[1]) and words[name[1]].endswith("'s")
    return Span(span.start, span.end - 2) if owns else span


def _particles(words: Words, first: int) -> str:
    index = first
    while words[index - 1] in PARTICLES:
        index -= 1
    if index == first:
        return ""
    start, end = words.tokens[index].start(), words.tokens[first].start()
    return words.tokens[index].string[start:end]


def _parts(words: Words, name: Bounds) -> tuple[str, ...]:
    last = words.written[name[1]]
    last = last[:-2] if last[-2:] in ("'s", "’s") else last
    inner = (part for part in words.written[name[0] : name[1]] if part not in QUOTES)
    return (*(part for part in inner if part != ","), last)


def _said_once(roles: list[str]) -> str | None:
    """The roles before and behind a name in one, the shorter left out where it says no more.

    "Guild head Ana Li, the head of the Guild" says twice what she is and of what.
    """
    if len(roles) == 2:
        said = [frozenset(role.lower().split()) - _SMALL for role in roles]
        if said[0] <= said[1] or said[1] <= said[0]:
            return max(roles, key=len)
    return ", ".join(roles) or None


def _written(words: Words, span: Span) -> str:
    """A stretch as the text has it, in one line."""
    return " ".join(words.tokens[0].string[span.start : span.end].split())
