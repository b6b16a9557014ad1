"""Other names that the text puts beside an acronym: "Daesh (IS)" is an alias, no long form."""

import re
from collections.abc import Container, Iterator

from annotated_briefings.defining.brackets import SHORT, is_acronym
from annotated_briefings.defining.capitals import UPPER, bare
from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer

_ALIAS = r"[^\W\d_]\w{2,30}"
_ALIAS_ALONE = re.compile(rf"(?=[{UPPER}]){_ALIAS}")
_OPENING = re.compile(r"[(\[](?<=\w\s.)")
_BEFORE = re.compile(r"(?<![\w-])(?=[^\W\d_])[\w&.+/-]+(?=\s\Z)")
_INSIDE = re.compile(rf"(?:(or\s)?({_ALIAS})|({SHORT}))[)\]]")
_LONGEST = 32
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
    """A capitalised word and an acronym, one of them right before brackets and one in them."""
    text = document.source.text
    for opening in document.find(_OPENING):
        block = document.block_at(opening.start())
        lowest = max(block.span.start, opening.start() - _LONGEST)
        before = _BEFORE.search(text, lowest, opening.start())
        inside = _INSIDE.match(text, opening.end(), block.span.end)
        if before and inside:
            opens = before.start() == block.span.start
            yield from _pair(before.group(), inside, opens)


def _pair(before: str, inside: re.Match[str], opens: bool) -> Iterator[tuple[str, str]]:
    within = inside.group(2) or inside.group(3)
    if is_acronym(within) and _is_alias(before) and not (opens or inside.group(1)):
        yield before, within
    elif is_acronym(before) and _is_alias(within):
        yield within, before


def _is_alias(word: str) -> bool:
    return _ALIAS_ALONE.fullmatch(word) is not None and not is_acronym(word)


def _ends_of_names(document: Document, among: Container[str]) -> frozenset[str]:
    """The words that stand right after a capitalised word that does not open its sentence."""
    return frozenset(
        joined.group(2)
        for joined in document.find(_JOINED)
        if joined.group(2) in among
        and joined.start() - document.sentence_at(joined.start()).start > 1
    )
