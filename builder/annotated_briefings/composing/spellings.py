"""How briefings write a name, where that is none of the ways its entry lists.

A reader may type the word as a briefing has it ("Raqa"), and has to reach the page of the thing.
"""

from collections.abc import Iterable, Iterator

from annotated_briefings.collection import Mentioned
from annotated_briefings.composing.boxes import folded as on_one_line
from annotated_briefings.composing.things import Thing
from annotated_briefings.folding import folded

ENDING = 2
"""Letters that a plural adds at most: a name that begins with a known one and has so few more is
found by the known one."""


def spellings(thing: Thing, mentions: Iterable[Mentioned]) -> tuple[str, ...]:
    """The ways in which briefings write a thing, in alphabetical order.

    Left out is what its entry lists already, with another case, accent or hyphen too, the plural
    of that, and a part of it: to look for one finds the other.
    """
    known = [f" {folded(name)} " for name in _listed(thing)]
    written: dict[str, str] = {}
    for mention in mentions:
        words = on_one_line(mention.briefing.document, mention.annotation.span)
        written.setdefault(folded(words), words)
    return tuple(words for key, words in sorted(written.items()) if not _is_known(key, known))


def _listed(thing: Thing) -> Iterator[str]:
    yield thing.name
    if thing.short:
        yield thing.short
    if thing.entry:
        yield from thing.entry.aliases


def _is_known(key: str, known: Iterable[str]) -> bool:
    return any(
        f" {key} " in name
        or (key.startswith(name.strip()) and len(key) <= len(name.strip()) + ENDING)
        for name in known
    )
