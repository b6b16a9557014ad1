"""Acronyms, each with what it stands for in this text, and the long forms that explain them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from annotated_briefings.annotation import Annotation
from annotated_briefings.choosing import Topic
from annotated_briefings.defining.aliases import aliases
from annotated_briefings.defining.brackets import Definition, definitions
from annotated_briefings.defining.capitals import (
    bare,
    is_meant,
    is_unit,
    loud,
    unknown,
)
from annotated_briefings.defining.initials import expansions, is_part
from annotated_briefings.defining.listing import listed
from annotated_briefings.defining.senses import (
    LongForm,
    Sense,
    agencies,
    from_brackets,
    has_article,
    is_called,
    is_outweighed,
    is_supported,
    likely,
    sense,
)
from annotated_briefings.defining.spelling import letters
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.matching import NameIndex
from annotated_briefings.meaning import Term
from annotated_briefings.span import Span

OPEN = ("unexplained", "ambiguous-acronym")
"""The rules that leave an acronym to a person."""


@dataclass(slots=True)
class _Acronym:
    """Where one acronym stands, and the entries that have it.

    `asks` is true where readers may ask what it means, whether or not an entry says so.
    """

    spans: dict[Span, None] = field(default_factory=dict)
    entries: dict[str, None] = field(default_factory=dict)
    asks: bool = False


def acronyms(document: Document, knowledge: Knowledge) -> Iterator[Annotation]:
    """Mark each acronym in exact case, and the long forms and aliases that the text gives it.

    One that neither the text nor the glossary explains comes with a confidence of 0.2.
    """
    defined = _defined(document, knowledge)
    found = _found(document, knowledge, defined)
    senses = _senses(document, knowledge, defined, found)
    for acronym, sense_ in senses.items():
        for span in found[acronym].spans:
            yield _annotation(span, sense_, document.source[span])
    yield from _long_forms(document, senses)
    yield from _aliases(document, senses, aliases(document, knowledge.gazetteer, defined))


def _defined(document: Document, knowledge: Knowledge) -> dict[str, list[Definition]]:
    """The definitions that the text itself gives, by the acronym they define."""

    def names(acronym: str) -> list[str]:
        keys = knowledge.shorts.get(bare(acronym), ())
        return [name for key in keys for name in knowledge.entries[key].names]

    defined: dict[str, list[Definition]] = {}
    for definition in chain(definitions(document, names), listed(document)):
        defined.setdefault(bare(document.source[definition.short]), []).append(definition)
    return defined


def _found(
    document: Document, knowledge: Knowledge, defined: Mapping[str, Sequence[Definition]]
) -> dict[str, _Acronym]:
    """Every acronym of the text: the glossary's, those it defines, and what looks like one."""
    text = document.source.text
    shouted = loud(document)
    found: dict[str, _Acronym] = {}
    for span, keys in _listed(document, knowledge, defined):
        listed = all(key and knowledge.entries[key].shipped for key in keys)
        if is_meant(span, text, shouted) and not (listed and is_unit(span, text)):
            acronym = found.setdefault(bare(document.source[span]), _Acronym())
            acronym.spans[span] = None
            acronym.entries |= dict.fromkeys(filter(None, keys))
            acronym.asks |= not listed
    ends = {span.start: span.end for acronym in found.values() for span in acronym.spans}
    for span in unknown(document, shouted, knowledge.gazetteer):
        if ends.get(span.start, span.end) < span.end:  # the index FTSE-100 is told as FTSE
            continue
        acronym = found.setdefault(bare(document.source[span]), _Acronym())
        acronym.spans[span] = None
        acronym.asks = True
    return found


def _listed(
    document: Document, knowledge: Knowledge, defined: Mapping[str, Sequence[Definition]]
) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Where acronyms of the glossary stand, and those that the text defines (without a key)."""
    text, blocks = document.source.text, [block.span for block in document.blocks]
    yield from knowledge.acronyms.matches(text, *blocks)
    written = {document.source[each.short] for group in defined.values() for each in group}
    yield from _mentions(document, [(short, "") for short in written], exact=True)


def _senses(
    document: Document,
    knowledge: Knowledge,
    defined: Mapping[str, Sequence[Definition]],
    found: Mapping[str, _Acronym],
) -> dict[str, Sense]:
    """What each acronym stands for; those that readers know and nobody explains are left out."""
    topic, text = Topic(document, knowledge), document.source.text
    spelled = expansions(document, [acronym for acronym in found if acronym not in defined])
    senses = {}
    for acronym, here in found.items():
        listed = [knowledge.entries[key] for key in here.entries]
        entries = agencies(listed, here.spans, text)
        named = any(has_article(span, text) for span in here.spans)
        entries = entries or likely(listed, acronym, topic, named=named)
        forms = [from_brackets(each, text) for each in defined.get(acronym, ())]
        forms = [form for form in forms if not is_outweighed(form, entries)]
        forms += [
            LongForm(document.source[span], "initials-in-text", 0.85)
            for span in spelled.get(acronym, ())
            if _may_be_meant(document, span, acronym, entries)
        ]
        if forms and not any(is_called(entry, form.text) for form in forms for entry in entries):
            entries = [entry for entry in entries if is_supported(entry, topic)]
        sense_ = sense(acronym, forms, entries, topic)
        if sense_.rule not in OPEN or (here.asks and acronym not in knowledge.well_known):
            senses[acronym] = sense_
    return senses


def _may_be_meant(document: Document, name: Span, acronym: str, entries: Sequence[Entry]) -> bool:
    """Whether initials are evidence: those of an entry's name, or three of them, but not of a
    part of a longer name where an entry says otherwise, and not of one with a number."""
    if acronym[-1].isdigit():
        return False
    if any(is_called(entry, document.source[name]) for entry in entries):
        return True
    return len(letters(acronym)) > 2 and not (entries and is_part(document, name))


def _annotation(span: Span, sense_: Sense, written: str) -> Annotation:
    meaning = sense_.meaning
    if isinstance(meaning, Term) and "." in written:
        meaning = replace(meaning, short=written)
    return Annotation(
        span,
        meaning,
        sense_.rule,
        sense_.confidence,
        sense_.reason,
        sense_.authority,
        sense_.alternatives,
    )


def _long_forms(document: Document, senses: Mapping[str, Sense]) -> Iterator[Annotation]:
    """The mentions of the long forms that the text gives, each as the term it spells out."""
    names = [
        (each.meaning.expansion, acronym)
        for acronym, each in senses.items()
        if isinstance(each.meaning, Term) and each.meaning.expansion
    ]
    for span, (acronym, *_) in _mentions(document, names):
        yield _annotation(span, senses[acronym], "")


def _mentions(
    document: Document, names: Sequence[tuple[str, str]], exact: bool = False
) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Every mention of some names, each with its key."""
    if names:
        index = NameIndex(names, exact=exact)
        yield from index.matches(document.source.text, *(block.span for block in document.blocks))


def _aliases(
    document: Document, senses: Mapping[str, Sense], beside: Mapping[str, str]
) -> Iterator[Annotation]:
    """Every mention of the other names that the text puts beside an acronym it explains."""
    known = {
        alias: senses[bare(short)]
        for alias, short in beside.items()
        if bare(short) in senses and senses[bare(short)].alternatives == ()
    }
    reason = "the text puts it beside the acronym in brackets"
    for span, (alias, *_) in _mentions(document, [(alias, alias) for alias in known]):
        if known[alias].rule != "unexplained":
            told = replace(known[alias], rule="alias-in-brackets", confidence=0.75)
            yield _annotation(span, replace(told, reason=reason), "")
