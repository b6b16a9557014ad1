"""Cards and terms: what is said of a thing where it is marked, short and in full."""

from collections.abc import Iterable, Iterator, Sequence

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import Mentioned
from annotated_briefings.composing.briefing_views import TermRow
from annotated_briefings.composing.describing import told
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.provenance import told_of
from annotated_briefings.composing.things import Thing, Things
from annotated_briefings.composing.views import Card, Ref
from annotated_briefings.composing.whereabouts import located
from annotated_briefings.composing.wording import Said, Wording, capitalised
from annotated_briefings.entry import Entry
from annotated_briefings.knowledge import Knowledge


def things_in(marks: Iterable[Mark]) -> dict[Thing, Annotation]:
    """The things that are marked or mentioned, in text order, each with its first finding."""
    found: dict[Thing, Annotation] = {}
    for mark in marks:
        if mark.thing:
            found.setdefault(mark.thing, mark.annotation)
    return found


def card(
    thing: Thing, finding: Annotation, things: Things, row: str | None, lang: str | None = None
) -> Card:
    """What opens over a mark; `row` is the id of the thing's row on the same page, `lang` the
    language of the text."""
    wording, entry = things.wording, thing.entry
    said = defined(thing, finding, things.collection.knowledge, wording, lang)
    return Card(
        id=thing.card_id,
        kind=thing.kind_shown,
        title=thing.name,
        short=thing.short,
        definition=said.words,
        definition_lang=said.lang,
        use=_use(thing, things),
        provenance=told_of(thing, finding, wording),
        page=Ref(wording.gettext("Entry and mentions"), thing.path),
        native=entry.native if entry else None,
        lang=entry.lang if entry else None,
        pronunciation=entry.pronunciation if entry else None,
        row=row,
    )


def term_rows(marks: Sequence[Mark], things: Things) -> Iterator[TermRow]:
    """The terms of a briefing in full: cards for print, search and no script.

    People and places are among them where an editor defines them; the boxes have the others.
    """
    knowledge, wording = things.collection.knowledge, things.wording
    noted = [(mark.thing, mark.annotation, mark.note) for mark in marks if mark.thing and mark.note]
    for thing, finding, number in sorted(noted, key=lambda row: _letters(row[0])):
        entry = thing.entry
        yield TermRow(
            id=thing.row_id,
            number=number,
            name=Ref(thing.name, thing.path),
            short=thing.short,
            also=entry.aliases if entry else (),
            kind=thing.kind_shown,
            definition=definition(thing, finding, knowledge, wording),
            provenance=told_of(thing, finding, wording)[0],
            native=entry.native if entry else None,
            lang=entry.lang if entry else None,
            pronunciation=entry.pronunciation if entry else None,
            definition_lang=of_entry(entry).lang if entry else None,
        )


def _letters(thing: Thing) -> str:
    """What a term is looked up by."""
    return (thing.short or thing.name).casefold()


def definition(thing: Thing, finding: Annotation, knowledge: Knowledge, wording: Wording) -> str:
    """What a thing is: the glossary's words, or what the text and the gazetteer tell."""
    return defined(thing, finding, knowledge, wording).words


def defined(
    thing: Thing,
    finding: Annotation,
    knowledge: Knowledge,
    wording: Wording,
    lang: str | None = None,
) -> Said:
    """The definition with its language; `lang` is that of the text which the finding is in."""
    if thing.entry:
        return of_entry(thing.entry)
    if thing.person:
        role, affiliation = thing.person.role or "", thing.person.affiliation or ""
        said = role if affiliation in role else ", ".join(filter(None, (role, affiliation)))
        if said:
            return Said(f"{capitalised(said)}.", lang)
        return Said(wording.gettext("Named in the text without a role."))
    if thing.place:
        gazetteer = knowledge.gazetteer
        known = told(thing.place, gazetteer, wording) if gazetteer else None
        return known or Said(f"{located(thing, wording)}.")
    if finding.rule == "unexplained":
        return Said("")
    return Said(wording.gettext("%(name)s, as the text says.", name=thing.name))


def of_mention(thing: Thing, mention: Mentioned, knowledge: Knowledge, wording: Wording) -> Said:
    """What a thing is, as far as a mention of it tells."""
    lang = mention.briefing.document.front_matter.lang
    return defined(thing, mention.annotation, knowledge, wording, lang)


def of_entry(entry: Entry) -> Said:
    """The definition of an entry: a site's own are in its language, the shipped in English."""
    return Said(entry.definition, "en" if entry.shipped else None)


def _use(thing: Thing, things: Things) -> str:
    """How many briefings mention a thing, where that is not this one alone."""
    collection, wording = things.collection, things.wording
    briefings = collection.uses[thing.key]
    if briefings < 2:
        return ""
    oldest = collection.mentions[thing.key][-1].briefing
    return wording.ngettext(
        "In %(num)s briefing since %(day)s",
        "In %(num)s briefings since %(day)s",
        briefings,
        day=wording.day(oldest.date),
    )
