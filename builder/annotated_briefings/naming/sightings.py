"""Names in a text that may be somebody's, each with what beside it says so."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.people import (
    COURTESY,
    OFFICES,
    PARTICLES,
    ROLES,
)
from annotated_briefings.lexicon.speech import DETERMINERS, PREPOSITIONS
from annotated_briefings.naming.affiliations import affiliation
from annotated_briefings.naming.appositions import (
    is_led_up_to,
    is_told_of,
    role_after,
    role_in_clause,
)
from annotated_briefings.naming.given import reads_as_person
from annotated_briefings.naming.labels import Labels
from annotated_briefings.naming.lists import is_among_names
from annotated_briefings.naming.names import name_in
from annotated_briefings.naming.roles import role_before
from annotated_briefings.naming.runs import runs
from annotated_briefings.naming.things import owned, reads_as_thing
from annotated_briefings.naming.titles import is_title
from annotated_briefings.naming.weighing import SURE, PersonRule, Support, weighed
from annotated_briefings.span import Span
from annotated_briefings.speaking.parsing import clauses_by_words
from annotated_briefings.speaking.words import QUOTES, Bounds, Words, words_of_blocks

IF_A_PLACE = 0.5
"""What is left of a known name's sureness where a place is called so too."""

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
    rule: PersonRule = "unsupported"
    role: str | None = None
    affiliation: str | None = None
    titled: bool = False
    particles: str = ""


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
    span, parts = _span(words, name), _parts(words, name)
    full = len(parts) > 1
    written = _written(words, span) if full else parts[0]
    seen = Sighting(span, written, parts, particles=_particles(words, name[0]))
    marked = span.end in speaking.starts or labels.person(span) is not None
    if not (full or marked or words[name[0] - 1] in LEADING_UP):
        return seen
    before, after = role_before(words, name, labels.verbs), role_after(words, name[1])
    known = full and reads_as_person(parts)
    title = words.is_name(name[0] - 1) and is_title(words, name[0] - 1)
    if not after and (known or marked or title):
        after = role_in_clause(words, name[1])
    roles = tuple(role for role in (before, after) if role)
    told_of = full and (is_told_of(words, name[1]) or is_led_up_to(words, name[0]))
    elsewhere = full and parts[-1] in speaking.last_names
    among = full and not known and is_among_names(words, name)
    beside = roles or title or known or marked or told_of
    if not (beside or among or elsewhere) or owned(words, name):
        return seen
    here = _Beside(
        title=title,
        role_before=before is not None,
        role_after=after is not None,
        told_of=told_of,
        among=among,
        elsewhere=elsewhere,
        speaks=span.end in speaking.starts,
        alone=speaking.starts.get(span.end) == span.start,
        known=known,
    )
    support = _support(words, name, seen, here, labels)
    confidence, rule = weighed(support, by_model=labels.by_model)
    if not (title or (before and full)):
        confidence = _placed(seen, confidence, labels, known=known)
    if not confidence:
        return seen
    return replace(
        seen,
        confidence=confidence,
        rule=rule,
        role=_said_once([_written(words, words.span(role)) for role in roles]),
        affiliation=affiliation(words, name, roles, labels),
        titled=title or before is not None,
    )


class _Beside(NamedTuple):
    """What stands beside a name, and whether its own words say that it is a person's."""

    title: bool
    role_before: bool
    role_after: bool
    told_of: bool
    among: bool
    elsewhere: bool
    speaks: bool
    alone: bool
    known: bool


def _support(
    words: Words,
    name: Bounds,
    seen: Sighting,
    beside: _Beside,
    labels: Labels,
) -> Support:
    span, following = seen.span, name[1] + 1
    other = labels.is_other(span)
    return Support(
        **beside._asdict(),
        full=len(seen.parts) > 1,
        office=words[name[1]] in ROLES or words[name[1]] in OFFICES,
        attributive=following < len(words) and labels.is_noun(words.start(following)),
        person=labels.person(span) is not None,
        other=other,
        thing=reads_as_thing(words, name, labels.is_people, known=beside.known and not other),
    )


def _placed(seen: Sighting, confidence: float, labels: Labels, *, known: bool) -> float:
    """The confidence in a name that a place may have: left to its later mentions, if not known."""
    if not confidence or confidence >= SURE or not labels.is_place(seen.name):
        return confidence
    return IF_A_PLACE * confidence if known else 0.0


def _span(words: Words, name: Bounds) -> Span:
    span = words.span(name)
    return Span(span.start, span.end - 2) if words[name[1]].endswith("'s") else span


def _particles(words: Words, first: int) -> str:
    index = first
    while words[index - 1] in PARTICLES:
        index -= 1
    if index == first:
        return ""
    return words.text[words.start(index) : words.start(first)]


def _parts(words: Words, name: Bounds) -> tuple[str, ...]:
    last = words.written[name[1]]
    last = last[:-2] if last[-2:] in ("'s", "’s") else last
    if name[0] == name[1]:
        return (last,)
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
    return " ".join(words.text[span.start : span.end].split())
