"""How sure it is that a name is somebody's, by what stands for and against it.

The confidences are measured: the share of the names that a kind of evidence alone supports which
are somebody's, in the gold of `benchmarks/quality` and in some hundred other texts of LGL and
GeoVirus that were read for it. The gold has first full mentions alone, so that what it says of a
last name behind a title is too low.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple

PersonRule = Literal[
    "title-before",
    "role-after",
    "told-of",
    "speaker",
    "known-speaker",
    "known-name",
    "named-among",
    "speaker-elsewhere",
    "known-to-model",
    "name-by-model",
    "speaker-by-model",
    "named-in-full",
    "thing",
    "unsupported",
    "glossary-name",
]
REASONS: Mapping[PersonRule, str] = MappingProxyType(
    {
        "title-before": "a title or role stands before the name",
        "role-after": "a role stands after the name",
        "told-of": "what stands beside the name is told of people alone",
        "speaker": "it is the subject of a reporting verb",
        "known-speaker": "a known name is the subject of a reporting verb",
        "known-name": "it opens with a known name",
        "named-among": "it stands among the names of people",
        "speaker-elsewhere": "by its last word alone it is the subject of a reporting verb",
        "known-to-model": "it opens with a known name, and the language model agrees",
        "name-by-model": "the language model takes it for a person",
        "speaker-by-model": "the language model takes it for a person who speaks",
        "named-in-full": "named in full elsewhere",
        "thing": "the words beside it make it a thing's name",
        "unsupported": "nothing says that it is somebody's",
        "glossary-name": "the glossary has the name",
    }
)
"""Why a name is somebody's, or is not, by the rule that says so."""

SURE = 0.95
"""Where a title, a role, an apposition, or an age stands beside a full name."""
KNOWN_AND_SPEAKING, KNOWN_BY_MODEL, KNOWN, DISPUTED = 0.95, 0.93, 0.8, 0.7
"""A name that opens with a given name: that speaks, that the model takes for a person, that nothing
else supports, that the model takes for something else, or that stands before a noun."""
SPEAKING_BY_MODEL, BY_MODEL = 0.88, 0.6
"""A full name that the model takes for a person: that speaks, that nothing else supports."""
TOLD_OF, ELSEWHERE, AMONG, SPEAKING = 0.8, 0.8, 0.7, 0.6
"""A full name without either: of which is told what is told of people alone, whose last word alone
speaks elsewhere, that stands among the names of people, that by itself is who speaks."""
ONE_WORD_TITLED, ONE_WORD_SPEAKING, ONE_WORD_TOLD_OF, ONE_WORD = 0.85, 0.8, 0.8, 0.55
"""One word: behind a title, that the model takes for a person and that speaks, a given name with an
age, behind a role."""
UNLIKELY = 0.4
"""What the words beside a name make a thing's, until another mention supports it."""


class Support(NamedTuple):
    """What speaks for and against a name being somebody's.

    `full` is more than one word; `told_of` is true where words beside it are told of people alone,
    `among` where names of people stand beside it, `elsewhere` where its last word alone speaks in
    another place, `alone` where the name by itself is who speaks, `known` where its words say that
    it is a person's, `office` where its last word is a role or an office, `attributive` where a
    noun follows ("Obama office"); `person` and `other` say what the model takes it for, `thing`
    what the words beside it do.
    """

    full: bool
    title: bool
    role_before: bool
    role_after: bool
    speaks: bool
    told_of: bool
    among: bool
    elsewhere: bool
    alone: bool
    known: bool
    office: bool
    attributive: bool
    person: bool
    other: bool
    thing: bool


def weighed(support: Support, *, by_model: bool) -> tuple[float, PersonRule]:
    """How sure it is that a name is somebody's, and by which rule; 0 where nothing says so."""
    if support.full:
        return _of_full_name(support, by_model=by_model)
    if support.title or (support.role_before and support.person):
        return ONE_WORD_TITLED, "title-before"
    if support.role_before and not support.other:
        return ONE_WORD, "title-before"
    if support.speaks and support.person:
        return ONE_WORD_SPEAKING, "speaker-by-model"
    if support.told_of:
        return ONE_WORD_TOLD_OF, "told-of"
    return 0.0, "unsupported"


def _of_full_name(support: Support, *, by_model: bool) -> tuple[float, PersonRule]:
    likely = support.person or support.known
    titled = support.title or support.role_before
    if support.thing and not (likely and (support.speaks or titled)):
        return (UNLIKELY if support.person else 0.0), "thing"
    if titled:
        return SURE, "title-before"
    if support.role_after:
        return SURE, "role-after"
    if support.told_of and not support.other:
        return (SURE if likely else TOLD_OF), "told-of"
    if support.known:
        return _of_known_name(support)
    if support.elsewhere and not support.other:
        return (SPEAKING_BY_MODEL if support.person else ELSEWHERE), "speaker-elsewhere"
    if support.among and not support.other:
        return (KNOWN if support.person else AMONG), "named-among"
    if support.person:
        return (SPEAKING_BY_MODEL if support.speaks else BY_MODEL), "name-by-model"
    if support.alone and not by_model and not support.office:
        return SPEAKING, "speaker"
    return 0.0, "unsupported"


def _of_known_name(support: Support) -> tuple[float, PersonRule]:
    if support.speaks:
        return KNOWN_AND_SPEAKING, "known-speaker"
    if support.person and not support.attributive:
        return KNOWN_BY_MODEL, "known-to-model"
    doubtful = support.other or support.attributive
    return (DISPUTED if doubtful else KNOWN), "known-name"
