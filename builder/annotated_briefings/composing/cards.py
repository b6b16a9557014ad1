"""Cards and terms: what is said of a thing where it is marked, short and in full."""

from collections.abc import Iterable, Iterator, Sequence

from babel import Locale

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import Collection
from annotated_briefings.composing.marking import Mark
from annotated_briefings.composing.things import Thing
from annotated_briefings.composing.views import Card, Ref, TermRow
from annotated_briefings.composing.wording import (
    LOCALE,
    capitalised,
    counted_amount,
    day_shown,
    provenance_of_entry,
    provenance_of_finding,
    with_article,
)
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.placing.describing import told

ENGLISH = Locale.parse(LOCALE)
COUNTRIES = frozenset(
    name for code, name in ENGLISH.territories.items() if len(code) == 2 and code.isalpha()
)


def things_in(marks: Iterable[Mark]) -> dict[Thing, Annotation]:
    """The things that are marked or mentioned, in text order, each with its first finding."""
    found: dict[Thing, Annotation] = {}
    for mark in marks:
        if mark.thing:
            found.setdefault(mark.thing, mark.annotation)
    return found


def card(thing: Thing, finding: Annotation, collection: Collection, row: str | None) -> Card:
    """What opens over a mark; `row` is the id of the thing's row on the same page."""
    entry = thing.entry
    return Card(
        id=thing.card_id,
        kind=thing.kind_shown,
        title=thing.name,
        short=thing.short,
        definition=definition(thing, finding, collection.knowledge),
        use=_use(thing, collection),
        provenance=provenance(thing, finding),
        page=Ref("Entry and mentions", thing.path),
        native=entry.native if entry else None,
        lang=entry.lang if entry else None,
        row=row,
    )


def term_rows(marks: Sequence[Mark], collection: Collection) -> Iterator[TermRow]:
    """The terms of a briefing in full: cards for print, search and no script.

    People and places are among them where an editor defines them; the boxes have the others.
    """
    found = things_in(marks)
    rows = {thing: found[thing] for thing in found if thing.entry or thing.key[0] == "term"}
    for thing in sorted(rows, key=lambda thing: (thing.short or thing.name).casefold()):
        entry = thing.entry
        yield TermRow(
            id=thing.row_id,
            name=Ref(thing.name, thing.path),
            short=thing.short,
            also=entry.aliases if entry else (),
            kind=thing.kind_shown,
            definition=definition(thing, rows[thing], collection.knowledge),
            provenance="" if entry else provenance_of_finding(rows[thing]),
            native=entry.native if entry else None,
            lang=entry.lang if entry else None,
        )


def definition(thing: Thing, finding: Annotation, knowledge: Knowledge) -> str:
    """What a thing is: the glossary's words, or what the text and the gazetteer tell."""
    if thing.entry:
        return thing.entry.definition
    if thing.person:
        role, affiliation = thing.person.role or "", thing.person.affiliation or ""
        said = role if affiliation in role else ", ".join(filter(None, (role, affiliation)))
        return f"{capitalised(said)}." if said else "Named in the text without a role."
    if thing.place:
        gazetteer = knowledge.gazetteer
        return (gazetteer and told(thing.place, gazetteer)) or f"{located(thing)}."
    return f"{thing.name}, as the text says." if finding.rule != "unexplained" else ""


def located(thing: Thing) -> str:
    """What kind of place a place is and where it lies, as far as known: City in Syria."""
    feature, larger = thing.place.feature if thing.place else "", within_shown(thing)
    return capitalised(f"{feature} in {with_article(larger)}" if larger else feature)


def country_shown(thing: Thing) -> str:
    """The country of a place, or the place itself where it is one, by its English name; what an
    editor says the place lies in where no country is known, or nothing."""
    code = thing.place.country if thing.place else None
    if code and (name := ENGLISH.territories.get(code)):
        return str(name)
    return thing.name if is_country(thing) else within_shown(thing).rsplit(", ", 1)[-1]


def is_country(thing: Thing) -> bool:
    """Whether a place is a country, by the gazetteer or by the name an editor gives it."""
    return thing.is_country or thing.name in COUNTRIES


def within_shown(thing: Thing) -> str:
    """What an editor says a place lies in, or else its country; nothing for a country."""
    if thing.entry and thing.entry.place and thing.entry.place.within:
        return thing.entry.place.within
    code = thing.place.country if thing.place and not thing.is_country else None
    name = str(ENGLISH.territories.get(code, "")) if code else ""
    return name if name != thing.name else ""


def provenance(thing: Thing, finding: Annotation) -> str:
    """Who says so: an editor, where there is an entry, or what found it."""
    return provenance_of_entry(thing.entry) if thing.entry else provenance_of_finding(finding)


def _use(thing: Thing, collection: Collection) -> str:
    mentions = collection.mentions.get(thing.key, [])
    briefings = {mention.briefing.path: mention.briefing.date for mention in mentions}
    if not briefings:
        return ""
    since = day_shown(min(briefings.values()))
    return f"In {counted_amount(len(briefings), 'briefing')} since {since}"
