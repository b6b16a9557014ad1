"""Other names that the text puts beside an acronym: "Daesh (IS)" is an alias, no long form."""

import re
from collections.abc import Container, Iterator

from annotated_briefings.defining.brackets import SHORT, is_acronym
from annotated_briefings.defining.capitals import UPPER, bare
from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer

_ALIAS = r"[^\W\d_]\w{2,30}"
_PAIR = re.compile(
    rf"(?<![\w-])(?:({_ALIAS})\s[(\[]({SHORT})[)\]]|({SHORT})\s[(\[](?:or\s)?({_ALIAS})[)\]])"
)
_JOINED = re.compile(rf"(?<![\w'’-])([{UPPER}][\w'’-]*+)(?=\s([^\W\d_][\w'’-]*+))")


def aliases(
    document: Document, gazetteer: Gazetteer | None, defined: Container[str]
) -> dict[str, str]:
    """Each single capitalised word that shares brackets with an acronym, and that acronym.

    Not where the brackets define the acronym: the word is the last of its long form. Not one that
    opens a paragraph (a dateline, "Cairo (AFP)"), that the gazetteer knows for a
    place, or that the text anywhere writes as the end of a name (after "Angela Merkel", "Merkel
    (CDU)" is a person and her party).
    """
    found = {alias: short for alias, short in _pairs(document) if bare(short) not in defined}
    surnames = _ends_of_names(document, found) if found else frozenset()
    return {
        alias: short
        for alias, short in found.items()
        if alias not in surnames and not (gazetteer and gazetteer.named(alias))
    }


def _pairs(document: Document) -> Iterator[tuple[str, str]]:
    for pair in document.find(_PAIR):
        alias, short = pair.group(1) or pair.group(4), pair.group(2) or pair.group(3)
        at = pair.start(1 if pair.group(1) else 4)
        opens = at == document.block_at(at).span.start
        if alias[0].isupper() and not (opens or is_acronym(alias)) and is_acronym(short):
            yield alias, short


def _ends_of_names(document: Document, among: Container[str]) -> frozenset[str]:
    """The words that stand right after a capitalised word that does not open its sentence."""
    return frozenset(
        joined.group(2)
        for joined in document.find(_JOINED)
        if joined.group(2) in among
        and joined.start() - document.sentence_at(joined.start()).start > 1
    )
