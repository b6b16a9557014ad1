"""The list of acronyms that comes with the builder: a glossary like any other, read quickly.

Its form is checked by the tests and not each time a site is built, so positions in the file, which
a message would need, are left out.
"""

from dataclasses import replace
from functools import cache

import yaml

from annotated_briefings.entry import Entry
from annotated_briefings.locate import SHIPPED
from annotated_briefings.reading.glossaries import entry_of
from annotated_briefings.source import Location

# libyaml is ten times as fast; a Python built without it has the plain loader.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def shipped() -> tuple[Entry, ...]:
    """The entries of the list, marked as such."""
    listed = yaml.load(SHIPPED.read_bytes(), _LOADER)
    here = Location(SHIPPED.name, 1, 1)
    return tuple(replace(entry_of(fields, here), shipped=True) for fields in listed)
