"""The list of acronyms that comes with the builder, read like any glossary."""

from dataclasses import replace
from functools import cache

from annotated_briefings.entry import Entry
from annotated_briefings.locate import SHIPPED
from annotated_briefings.reading.glossaries import read_glossary


@cache
def shipped() -> tuple[Entry, ...]:
    """The entries of the list, marked as such; raises ValueError where one of them is wrong."""
    glossary = read_glossary(SHIPPED.read_bytes(), SHIPPED.name)
    if glossary.problems:
        raise ValueError("\n".join(map(str, glossary.problems)))
    return tuple(replace(entry, shipped=True) for entry in glossary.entries)
