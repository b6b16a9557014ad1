"""Names in a text that may be somebody's, each with what beside it says so."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.people import COURTESY, NO_NAMES, OFFICES, ROLES, TITLES
from annotated_briefings.lexicon.places import ORGANISATION_NOUNS
from annotated_briefings.lexicon.speech import DETERMINERS, PREPOSITIONS
from annotated_briefings.naming.roles import (
    affiliation,
    after_organisation,
    follows_role,
    name_start,
    role_after,
    role_before,
)
from annotated_briefings.naming.runs import LONGEST_NAME, is_possessive, runs
from annotated_briefings.naming.things import reads_as_thing
from annotated_briefings.span import Span
from annotated_briefings.speaking.parsing import clauses_by_words
from annotated_briefings.speaking.words import Bounds, Words

SURE_BY_TITLE = 0.95
"""Where a title, a role or an apposition stands beside the name. The others are a model's name that
speaks, a model's name, a name that speaks, and one word alone that the model takes for a name and
that speaks."""
SPEAKING_BY_MODEL, BY_MODEL, SPEAKING, ONE_WORD = 0.88, 0.75, 0.6, 0.55
UNLIKELY = 0.4
"""A model's name that the words beside it make a thing's, until another mention supports it."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A run of capitals read as a name; `confidence` is 0 where nothing says it is somebody's.

    `parts` are the words of the name, without the possessive; `titled` is true where a title or a
    role leads up to it.
    """

    span: Span
    parts: tuple[str, ...]
    confidence: float
    reason: str
    role: str | None = None
    affiliation: str | None = None
    titled: bool = False

    @property
    def name(self) -> str:
        return " ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Support:
    """What speaks for and against a name being somebody's.

    `full` is more than one word; `office` is true where its last word is a role or an office;
    `person` and `other` say what the model takes it for, `thing` what the words beside it do.
    """

    full: bool
    title: bool
    role_before: bool
    role_after: bool
    speaks: bool
    office: bool
    person: bool
    other: bool
    thing: bool


class Labels:
    """What the model and the glossary hold names to be, by their place in the text."""

    def __init__(self, document: Document, knowledge: Knowledge) -> None:
        names = document.analysis.names if document.analysis else ()
        self.by_model = document.analysis is not None
        self.people = [name.span for name in names if name.label == "PERSON"]
        self.others = [name.span for name in names if name.label in _OTHERS]
        self.organisations = [name.span for name in names if name.label == "ORG"]
        self._text, self._knowledge = document.source.text, knowledge

    def is_known_thing(self, name: Span, run: Span) -> bool:
        """Whether the glossary has an entry, and no person's, for a name or more of its run."""
        return any(
            name in span and all(self._knowledge.entries[key].kind != "person" for key in keys)
            for index in (self._knowledge.names, self._knowledge.acronyms)
            for span, keys in index.matches(self._text, run)
        )

    def is_place(self, name: str) -> bool:
        """Whether the gazetteer has a place, or a people, of that name."""
        gazetteer = self._knowledge.gazetteer
        return bool(gazetteer and (gazetteer.named(name) or gazetteer.demonym(name)))

    def is_people(self, name: str) -> bool:
        gazetteer = self._knowledge.gazetteer
        return bool(gazetteer and gazetteer.demonym(name))

    def is_country(self, name: str) -> bool:
        gazetteer = self._knowledge.gazetteer
        places = gazetteer.named(name) if gazetteer else ()
        return any(place.feature == "country" for place in places)


_SMALL = DETERMINERS | PREPOSITIONS
_OTHERS = frozenset(("ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"))


def sightings(document: Document, knowledge: Knowledge) -> Iterator[Sighting]:
    """Every run of capitals that can be read as a name, in the order of the text."""
    labels = Labels(document, knowledge)
    speaking = {clause.speaker.end for clause in clauses_by_words(document)}
    for block in document.blocks:
        words = Words(document.source.text, block.span)
        for run in runs(words):
            if name := _name_in(words, run, labels):
                seen = _sighting(words, name, labels, speaking)
                if 0 < seen.confidence < SPEAKING_BY_MODEL and labels.is_place(seen.name):
                    # it may still be the last name of somebody named in full
                    seen = replace(seen, confidence=0.0)
                if not (seen.confidence and labels.is_known_thing(seen.span, words.span(run))):
                    yield seen


def _name_in(words: Words, run: Bounds, labels: Labels) -> Bounds | None:
    """The part of a run that is the name, or None where it cannot be somebody's."""
    person = _meeting(labels.people, words.span(run))
    name = (max(name_start(words, run), _start_in(words, run, person)), run[1])
    if name[1] - name[0] >= LONGEST_NAME:
        return None
    return None if _is_no_name(words, name, by_model=person is not None) else name


def _start_in(words: Words, run: Bounds, person: Span | None) -> int:
    """Where the name begins: by the model, if not on a last name alone, or behind a role's "of"."""
    if person is None:
        return after_organisation(words, run) if follows_role(words, run) else run[0]
    inside = [
        index for index in range(run[0], run[1] + 1) if words.tokens[index].start() >= person.start
    ]
    if len(inside) > 1 and words.tokens[run[1]].start() < person.end:
        return inside[0]
    return after_organisation(words, run)


def _is_no_name(words: Words, name: Bounds, *, by_model: bool) -> bool:
    parts = range(name[0], name[1] + 1)
    if any(words.written[part].isupper() and len(words.written[part]) > 2 for part in parts):
        return True
    if len(words.written[name[1]]) == 1:
        return True
    if by_model and len(parts) > 1:
        return False
    return words[name[1]] in TITLES or any(
        words[part] in ORGANISATION_NOUNS or words[part].removesuffix("'s") in NO_NAMES
        for part in parts
    )


def _sighting(words: Words, name: Bounds, labels: Labels, speaking: set[int]) -> Sighting:
    span = words.span(name)
    if is_possessive(words, name[1]) and words[name[1]].endswith("'s"):
        span = Span(span.start, span.end - 2)
    before = name[0] - 1
    roles = tuple(filter(None, (role_before(words, name), role_after(words, name[1]))))
    support = Support(
        full=name[0] < name[1],
        title=words.is_name(before) and (words[before] in TITLES or words[before] in COURTESY),
        role_before=any(role[0] < name[0] for role in roles),
        role_after=any(role[0] > name[1] for role in roles),
        speaks=span.end in speaking,
        office=words[name[1]] in ROLES or words[name[1]] in OFFICES,
        person=_meeting(labels.people, span) is not None,
        other=_meeting(labels.others, span) is not None,
        thing=labels.by_model and reads_as_thing(words, name, labels.is_people),
    )
    confidence, reason = _weighed(support, by_model=labels.by_model)
    return Sighting(
        span=span,
        parts=_parts(words, name),
        confidence=confidence,
        reason=reason,
        role=_said_once([_written(words, role) for role in roles]),
        affiliation=_affiliation(words, roles, labels),
        titled=support.title or support.role_before,
    )


def _weighed(support: Support, *, by_model: bool) -> tuple[float, str]:
    """How sure it is that a name is somebody's, and why."""
    if support.title or (support.role_before and (support.full or support.person)):
        return SURE_BY_TITLE, "a title or role stands before the name"
    if support.role_before and not support.other:
        return ONE_WORD, "a role stands before the word"
    if support.role_after and support.full:
        return SURE_BY_TITLE, "a role stands after the name"
    if support.person and support.full:
        if support.thing and not support.speaks:
            return UNLIKELY, "the words beside it make it a thing's name"
        reason = "the language model takes it for a person"
        return (SPEAKING_BY_MODEL if support.speaks else BY_MODEL), reason
    if support.speaks and support.full and not by_model and not support.office:
        return SPEAKING, "it is the subject of a reporting verb"
    if support.speaks and support.person:
        return ONE_WORD, "the language model takes it for a person who speaks"
    return 0.0, ""


def _said_once(roles: list[str]) -> str | None:
    """The roles before and behind a name in one, the shorter left out where it says no more.

    "Guild head Ana Li, the head of the Guild" says twice what she is and of what.
    """
    said = [frozenset(role.lower().split()) - _SMALL for role in roles]
    if len(roles) == 2 and (said[0] <= said[1] or said[1] <= said[0]):
        roles = [max(roles, key=len)]
    return ", ".join(roles) or None


def _affiliation(words: Words, roles: tuple[Bounds, ...], labels: Labels) -> str | None:
    def is_organisation(bounds: Bounds) -> bool:
        span = words.span(bounds)
        named = _meeting(labels.organisations, span)
        return named is not None and span in named and named.end == span.end

    found = (affiliation(words, role, is_organisation) for role in roles)
    names = (_written(words, bounds) for bounds in found if bounds)
    return next((name for name in names if not labels.is_country(name)), None)


def _meeting(spans: list[Span], span: Span) -> Span | None:
    """The span of a sorted list that overlaps another, if there is one."""
    index = bisect_right(spans, span.end - 1, key=lambda other: other.start) - 1
    return spans[index] if index >= 0 and spans[index].overlaps(span) else None


def _parts(words: Words, name: Bounds) -> tuple[str, ...]:
    parts = words.written[name[0] : name[1] + 1]
    last = parts[-1]
    return (*parts[:-1], last[:-2] if last[-2:] in ("'s", "’s") else last)


def _written(words: Words, bounds: Bounds) -> str:
    """Words as the text has them, in one line."""
    span = words.span(bounds)
    return " ".join(words.tokens[bounds[0]].string[span.start : span.end].split())
