"""The list of acronyms that comes with the builder: a glossary like any other, read quickly.

Its form is checked by the tests and not each time a site is built, so positions in the file, which
a message would need, are left out.
"""

from functools import cache

from annotated_briefings.entry import Entry
from annotated_briefings.locate import SHIPPED
from annotated_briefings.reading.compiling import listed
from annotated_briefings.reading.glossaries import entry_of
from annotated_briefings.source import Location


@cache
def shipped() -> tuple[Entry, ...]:
    """The entries of the list, marked as such."""
    here = Location(SHIPPED.name, 1, 1)
    return tuple(entry_of(fields, here, shipped=True) for fields in listed())
