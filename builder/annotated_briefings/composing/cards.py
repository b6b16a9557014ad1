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
    counted_amount,
    day_shown,
    provenance_of_entry,
    provenance_of_finding,
)

ENGLISH = Locale.parse(LOCALE)


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
        definition=definition(thing, finding),
        use=_use(thing, collection),
        provenance=provenance(thing, finding),
        page=Ref("Entry and mentions", thing.path),
        native=entry.native if entry else None,
        lang=entry.lang if entry else None,
        row=row,
    )


def term_rows(marks: Sequence[Mark]) -> Iterator[TermRow]:
    """The terms, people and places of a briefing in full: cards for print, search and no script."""
    rows = things_in(marks)
    for thing in sorted(rows, key=lambda thing: (thing.short or thing.name).casefold()):
        entry = thing.entry
        yield TermRow(
            id=thing.row_id,
            name=Ref(thing.name, thing.path),
            short=thing.short,
            also=entry.aliases if entry else (),
            kind=thing.kind_shown,
            definition=definition(thing, rows[thing]),
            provenance=provenance(thing, rows[thing], brief=True),
            native=entry.native if entry else None,
            lang=entry.lang if entry else None,
        )


def definition(thing: Thing, finding: Annotation) -> str:
    """What a thing is: the glossary's words, or what the text and the gazetteer tell."""
    if thing.entry:
        return thing.entry.definition
    if thing.person:
        role, affiliation = thing.person.role or "", thing.person.affiliation or ""
        said = role if affiliation in role else ", ".join(filter(None, (role, affiliation)))
        return f"{said[:1].upper()}{said[1:]}, as the text says." if said else "Named in the text."
    if thing.place:
        return f"{thing.kind_shown}{within(thing)}."
    return f"{thing.name}, as the text says." if finding.rule != "unexplained" else ""


def within(thing: Thing) -> str:
    """Where a place lies, as the end of a phrase; empty where that is unknown."""
    larger = within_shown(thing)
    return f" in {larger}" if larger and larger != thing.name else ""


def country_shown(thing: Thing) -> str:
    """The country of a place by its English name; empty where that is unknown."""
    code = thing.place.country if thing.place else None
    if code and (name := ENGLISH.territories.get(code)):
        return str(name)
    return within_shown(thing).rsplit(", ", 1)[-1]


def within_shown(thing: Thing) -> str:
    """What an editor says a place lies in, or else its country."""
    if thing.entry and thing.entry.place and thing.entry.place.within:
        return thing.entry.place.within
    code = thing.place.country if thing.place else None
    return ENGLISH.territories.get(code, "") if code else ""


def provenance(thing: Thing, finding: Annotation, brief: bool = False) -> str:
    """Who says so: an editor, where there is an entry, or what found it, in brief or with why."""
    entry = thing.entry
    return provenance_of_entry(entry) if entry else provenance_of_finding(finding, brief)


def _use(thing: Thing, collection: Collection) -> str:
    mentions = collection.mentions.get(thing.key, [])
    briefings = {mention.briefing.path: mention.briefing.date for mention in mentions}
    if not briefings:
        return ""
    since = day_shown(min(briefings.values()))
    return f"In {counted_amount(len(briefings), 'briefing')} since {since}"
