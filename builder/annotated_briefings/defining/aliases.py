"""Other names that the text puts beside an acronym: "Daesh (IS)" is an alias, no long form."""

import re
from collections.abc import Iterator

from annotated_briefings.defining.brackets import SHORT, is_acronym
from annotated_briefings.document import Document
from annotated_briefings.gazetteer import Gazetteer
from annotated_briefings.span import Span

_ALIAS = r"[^\W\d_]\w{2,30}"
_PAIR = re.compile(
    rf"(?<![\w-])(?:({_ALIAS})\s[(\[]({SHORT})[)\]]|({SHORT})\s[(\[](?:or\s)?({_ALIAS})[)\]])"
)
_NAME_BEFORE = re.compile(r"[^\W\d_][\w'’.-]*\s\Z")


def aliases(document: Document, gazetteer: Gazetteer | None) -> Iterator[tuple[Span, str]]:
    """Each single capitalised word that shares brackets with an acronym, and that acronym.

    Not one that opens a paragraph (a dateline, "Cairo (AFP)"), that ends a longer name, that
    the gazetteer knows for a place, or that the text writes as a surname elsewhere ("Merkel
    (CDU)" is a person and her party).
    """
    text = document.source.text
    for pair in document.find(_PAIR):
        at, short = (1, 2) if pair.group(1) else (4, 3)
        alias = Span(*pair.span(at))
        written = text[alias.start : alias.end]
        if not written[0].isupper() or is_acronym(written) or not is_acronym(pair.group(short)):
            continue
        opens = alias.start == document.block_at(alias.start).span.start
        if not (opens or _is_part_of_name(document, written) or _is_place(written, gazetteer)):
            yield alias, pair.group(short)


def _is_part_of_name(document: Document, written: str) -> bool:
    """Whether a capitalised word stands right before the word, here or elsewhere in the text."""
    text = document.source.text
    for found in document.find(re.compile(rf"(?<![\w-]){re.escape(written)}(?!\w)")):
        before = _NAME_BEFORE.search(text, max(found.start() - 40, 0), found.start())
        if before and before.group()[0].isupper() and not _opens_sentence(document, before.start()):
            return True
    return False


def _opens_sentence(document: Document, offset: int) -> bool:
    return offset - document.sentence_at(offset).start < 2


def _is_place(written: str, gazetteer: Gazetteer | None) -> bool:
    return gazetteer is not None and bool(gazetteer.named(written))
