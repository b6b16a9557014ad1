"""What one acronym stands for in one text: the text's own word first, then the glossary.

Where the two do not fit together, or one of them is of two minds, nothing is guessed: the sense
comes with a low confidence and its alternatives, and goes to a person.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from annotated_briefings.annotation import Authority
from annotated_briefings.choosing import Topic
from annotated_briefings.defining.brackets import Definition
from annotated_briefings.entry import Entry
from annotated_briefings.explaining import explained
from annotated_briefings.folding import folded
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.acronyms import (
    FUNCTION_WORDS,
    NEEDS_NO_TOPIC,
    ORDINARY,
    TAILS,
    WRITTEN_SHORT,
)
from annotated_briefings.meaning import Meaning, Term
from annotated_briefings.slugs import slug
from annotated_briefings.span import Span

_SPELLINGS = (("programme", "program"), ("defence", "defense"), ("centre", "center"), ("z", "s"))
_OF_NEWS = 0.9
"""How sure a shipped entry is: of 419 in the articles of LGL, GeoVirus and GUM two were wrong, both
since then told apart by their field, which makes an entry of one field less sure."""
_OF_A_FIELD = 0.75
_BESIDE_A_USUAL = 2
_BY_INITIALS = 0.9
"""Confidence of a long form from which initials spell it, and not letters anywhere in it."""
_AGENCY = "news agency"
_SIGNED = re.compile(r"\) ?[-–—]")
_AS_GOOD_AS_SAME = 0.6
"""Share of words two names have in common from which they are one: "… for the Liberation of …"."""


AcronymRule = Literal[
    "bracket-definition",
    "initials-in-text",
    "alias-in-brackets",
    "expansion-in-text",
    "acronym-by-topic",
    "glossary-acronym",
    "shipped-acronym",
    "ambiguous-acronym",
    "unexplained",
]


@dataclass(frozen=True, slots=True)
class LongForm:
    """A name in the text that an acronym may stand for, how it was found and how sure that is."""

    text: str
    rule: AcronymRule
    confidence: float


@dataclass(frozen=True, slots=True)
class Sense:
    """What an acronym stands for, as its annotations will say it."""

    meaning: Meaning
    rule: AcronymRule
    confidence: float
    reason: str
    authority: Authority = Authority.RULE
    alternatives: tuple[str, ...] = ()


def sense(
    acronym: str, long_forms: Sequence[LongForm], entries: Sequence[Entry], topic: Topic
) -> Sense:
    """Weigh what the text says of an acronym against the glossary's entries for it."""
    knowledge = topic.knowledge
    distinct = _distinct(long_forms)
    for long_form in distinct if len(distinct) == 1 else ():
        agreeing = [entry for entry in entries if is_called(entry, long_form.text)]
        if len(agreeing) == 1:
            return _agreed(agreeing[0], acronym, long_form.text, knowledge)
        if not entries or long_form.rule == "bracket-definition":
            return _text_alone(acronym, long_form)
    if len(distinct) > 1 or (distinct and entries):
        return _torn(acronym, distinct, entries)
    if len(entries) > 1:
        return _chosen(acronym, entries, topic)
    if not entries:
        reason = "neither the text nor the glossary explains it"
        return Sense(Term(slug(acronym), acronym, acronym), "unexplained", 0.2, reason)
    if name := topic.long_form(entries[0], acronym):
        return _agreed(entries[0], acronym, name, knowledge)
    where = "the shipped list" if entries[0].shipped else "the glossary"
    return _of_glossary(entries[0], acronym, knowledge, f"its one meaning in {where}")


def likely(
    entries: Sequence[Entry], acronym: str, topic: Topic, *, named: bool = False
) -> list[Entry]:
    """The entries that may be meant; a site's own always, and a shipped one that is usual.

    A shipped one for what is a word too (WHO, IS, ICE) must be `named` so, with an article before
    it, or have two words of its subject in the text. So must one of two letters that is known in
    its own field or country alone (`deep`); a longer one of that kind needs one word, and two where
    a usual meaning stands beside it.
    """
    is_word = not named and acronym.casefold() in ORDINARY - NEEDS_NO_TOPIC
    if any(entry.level != "deep" for entry in entries):
        least = _BESIDE_A_USUAL
    else:
        least = 1 if len(acronym) > 2 and not is_word else 2
    return [
        entry
        for entry in entries
        if not entry.shipped
        or (entry.level != "deep" and not is_word)
        or topic.is_on(entry, least if entry.level == "deep" else 2)
    ]


def agencies(entries: Sequence[Entry], spans: Iterable[Span], text: str) -> list[Entry]:
    """The entries that are news agencies, where the text calls the acronym one."""
    found = [entry for entry in entries if _AGENCY in entry.definition]
    return found if found and any(_is_agency(span, text) for span in spans) else []


def _is_agency(span: Span, text: str) -> bool:
    """Whether "news agency" stands beside it, or it signs a date line: OSLO (AFP) -."""
    before = text[max(0, span.start - len(_AGENCY) - 2) : span.start]
    signs = before.endswith("(") and _SIGNED.match(text, span.end)
    return bool(signs) or _AGENCY in before or text.startswith(f" {_AGENCY}", span.end)


def has_article(span: Span, text: str) -> bool:
    """Whether "the" stands before an acronym: "the WHO" asks nobody who it was."""
    return text[max(0, span.start - 4) : span.start].casefold() == "the "


def is_outweighed(form: LongForm, entries: Sequence[Entry]) -> bool:
    """Whether a news agency says more than small words that have the letters somewhere in them.

    "He called for African peacekeepers (AFP)" names the agency that reports it.
    """
    if form.confidence >= _BY_INITIALS or is_title(form.text):
        return False
    agency = any(entry.shipped and _AGENCY in entry.definition for entry in entries)
    return agency and not any(is_called(entry, form.text) for entry in entries)


def is_title(name: str) -> bool:
    """Whether all words of a name but the small ones begin with a capital."""
    words = re.findall(r"\w+", name)
    return all(not word[0].islower() or word.casefold() in FUNCTION_WORDS for word in words)


def is_supported(entry: Entry, topic: Topic) -> bool:
    """Whether an entry stands against a name that the text itself offers; a shipped one needs two
    words of its definition in the text."""
    return not entry.shipped or topic.is_on(entry, least=2)


def is_called(entry: Entry, long_form: str) -> bool:
    """Whether a long form is a name of an entry, its spelling and small words aside."""
    words = _words(long_form)
    return any(_same(words, _words(name)) for name in entry.names)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    if not one or not other:
        return False
    if min(len(one), len(other)) > 1 and (one <= other or other <= one):
        return True
    return len(one & other) / len(one | other) >= _AS_GOOD_AS_SAME


@lru_cache(maxsize=4_000)
def _words(name: str) -> frozenset[str]:
    key = folded(name)
    for british, american in _SPELLINGS:
        key = key.replace(british, american)
    written = (WRITTEN_SHORT.get(word, (word,)) for word in re.findall(r"\w+", key))
    words = (word.removesuffix("s") for parts in written for word in parts)
    return frozenset(word for word in words if word not in FUNCTION_WORDS and word not in TAILS)


def _distinct(long_forms: Iterable[LongForm]) -> list[LongForm]:
    """Long forms that are not the same name, the surest first; bracketed ones silence the rest."""
    found: list[LongForm] = []
    for form in sorted(long_forms, key=lambda each: -each.confidence):
        if not any(_same(_words(form.text), _words(each.text)) for each in found):
            found.append(form)
    return [form for form in found if form.rule == found[0].rule]


def _agreed(entry: Entry, acronym: str, long_form: str, knowledge: Knowledge) -> Sense:
    found = _of_glossary(entry, acronym, knowledge, "the text spells it out")
    meaning = found.meaning
    if isinstance(meaning, Term):
        meaning = replace(meaning, expansion=" ".join(long_form.split()))
    return replace(found, meaning=meaning, rule="expansion-in-text", confidence=1.0)


def _of_glossary(entry: Entry, acronym: str, knowledge: Knowledge, reason: str) -> Sense:
    meaning = explained(entry, knowledge.gazetteer)
    if isinstance(meaning, Term):
        meaning = replace(meaning, short=acronym)
    if entry.shipped:
        confidence = _OF_A_FIELD if entry.level == "deep" else _OF_NEWS
        return Sense(meaning, "shipped-acronym", confidence, reason)
    return Sense(meaning, "glossary-acronym", 0.95, reason, Authority.GLOSSARY)


def _text_alone(acronym: str, form: LongForm) -> Sense:
    name = " ".join(form.text.split())
    meaning = Term(slug(name), name, short=acronym, expansion=name)
    return Sense(meaning, form.rule, form.confidence, "the text spells it out")


def _chosen(acronym: str, entries: Sequence[Entry], topic: Topic) -> Sense:
    """One of several entries where the text makes it clear, or the one that is usual."""
    choice = topic.choice(entries)
    usual = [entry for entry in entries if entry.shipped and entry.level != "deep"]
    if choice is None and len(usual) != 1:
        return _torn(acronym, (), entries)
    entry, reason = choice or (usual[0], "its usual meaning")
    others = tuple(other.id for other in entries if other is not entry)
    if name := topic.long_form(entry, acronym):
        found = _agreed(entry, acronym, name, topic.knowledge)
    else:
        found = _of_glossary(entry, acronym, topic.knowledge, reason)
        found = replace(found, rule="acronym-by-topic", confidence=0.7)
    return replace(found, alternatives=others)


def _torn(acronym: str, forms: Sequence[LongForm], entries: Sequence[Entry]) -> Sense:
    names = (*(form.text for form in forms), *(entry.name for entry in entries))
    alternatives = (*(entry.id for entry in entries), *(form.text for form in forms))
    return Sense(
        Term(slug(acronym), acronym, short=acronym),
        "ambiguous-acronym",
        0.3,
        "it may stand for " + " or ".join(" ".join(name.split()) for name in names),
        alternatives=tuple(" ".join(each.split()) for each in alternatives),
    )


def from_brackets(definition: Definition, text: str) -> LongForm:
    """A long form that the text gives in brackets."""
    long_form = text[definition.long.start : definition.long.end]
    return LongForm(long_form, "bracket-definition", definition.confidence)
