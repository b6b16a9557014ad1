"""How sure it is that a name is somebody's, by what stands for and against it.

The confidences are measured: what share of the full names that a kind of evidence alone supports
is a person's, in the news, GeoVirus and LGL texts of the gold in `benchmarks/quality`.
"""

from dataclasses import dataclass

SURE = 0.95
"""Where a title, a role or an apposition stands beside the name."""
KNOWN_AND_SPEAKING, KNOWN_BY_MODEL, KNOWN = 0.95, 0.93, 0.8
"""A name that opens with a given name: that speaks, that the model takes for a person, that
nothing else supports."""
SPEAKING_BY_MODEL, BY_MODEL, SPEAKING, ONE_WORD = 0.88, 0.75, 0.6, 0.55
"""A model's name that speaks, a model's name, a name that speaks, and one word alone that the model
takes for a name and that speaks."""
UNLIKELY = 0.4
"""What the words beside a name make a thing's, or the model, until another mention supports it."""


@dataclass(frozen=True, slots=True)
class Support:
    """What speaks for and against a name being somebody's.

    `full` is more than one word; `alone` is true where the name by itself is who speaks; `known`
    where its words say that it is a person's; `office` where its last word is a role or an office;
    `person` and `other` say what the model takes it for, `thing` what the words beside it do.
    """

    full: bool
    title: bool
    role_before: bool
    role_after: bool
    speaks: bool
    alone: bool
    known: bool
    office: bool
    person: bool
    other: bool
    thing: bool


def weighed(support: Support, *, by_model: bool) -> tuple[float, str]:
    """How sure it is that a name is somebody's, and why; 0 where nothing says so."""
    if support.title or (support.role_before and (support.full or support.person)):
        return SURE, "a title or role stands before the name"
    if support.role_before and not support.other:
        return ONE_WORD, "a role stands before the word"
    if support.role_after and support.full:
        return SURE, "a role stands after the name"
    if support.full:
        return _of_full_name(support, by_model=by_model)
    if support.speaks and support.person:
        return ONE_WORD, "the language model takes it for a person who speaks"
    return 0.0, ""


def _of_full_name(support: Support, *, by_model: bool) -> tuple[float, str]:
    if support.thing and not (support.speaks and (support.person or support.known)):
        reason = "the words beside it make it a thing's name"
        return (UNLIKELY if support.person else 0.0), reason
    if support.known:
        return _of_known_name(support)
    if support.person:
        reason = "the language model takes it for a person"
        return (SPEAKING_BY_MODEL if support.speaks else BY_MODEL), reason
    if support.alone and not by_model and not support.office:
        return SPEAKING, "it is the subject of a reporting verb"
    return 0.0, ""


def _of_known_name(support: Support) -> tuple[float, str]:
    if support.speaks:
        return KNOWN_AND_SPEAKING, "a known name is the subject of a reporting verb"
    if support.person:
        return KNOWN_BY_MODEL, "it opens with a known name, and the language model agrees"
    return (UNLIKELY if support.other else KNOWN), "it opens with a known name"
