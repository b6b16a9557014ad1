"""What the model, the glossary and the gazetteer hold the names of one text to be."""

from bisect import bisect_right

from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.span import Span

_OTHERS = frozenset(("ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"))
_INITIALS = {"US": "US", "USA": "US", "UK": "GB", "UAE": "AE"}
"""Letters that stand for a country, with its ISO 3166-1 alpha-2 code."""


class Labels:
    """What names are, by their place in the text."""

    def __init__(self, document: Document, knowledge: Knowledge) -> None:
        analysis = document.analysis
        names = analysis.names if analysis else ()
        self.by_model = analysis is not None
        self._people = [name.span for name in names if name.label == "PERSON"]
        self._others = [name.span for name in names if name.label in _OTHERS]
        self._organisations = [name.span for name in names if name.label == "ORG"]
        self.verbs = frozenset(
            token.span.start
            for token in (analysis.tokens if analysis else ())
            if token.pos in ("VERB", "AUX")
        )
        """The offsets of words that no title holds, as far as the model tells."""
        self._nouns = frozenset(
            token.span.start
            for token in (analysis.tokens if analysis else ())
            if token.pos == "NOUN"
        )
        self._text, self._knowledge = document.source.text, knowledge

    def person(self, span: Span) -> Span | None:
        """What the model takes for a person there."""
        return _meeting(self._people, span)

    def is_other(self, span: Span) -> bool:
        """Whether the model takes something there for no person."""
        return _meeting(self._others, span) is not None

    def is_noun(self, start: int) -> bool:
        """Whether the model takes the word at an offset for a noun that is no name."""
        return start in self._nouns

    def is_organisation(self, span: Span) -> bool:
        """Whether the model takes what ends there for an organisation."""
        named = _meeting(self._organisations, span)
        return named is not None and span in named and named.end == span.end

    def is_known_thing(self, name: Span, run: Span) -> bool:
        """Whether the glossary has an entry, and no person's, for a name or more of its run."""
        return any(
            name in span and all(self._knowledge.entries[key].kind != "person" for key in keys)
            for index in (self._knowledge.names, self._knowledge.acronyms)
            for span, keys in index.matches(self._text, run)
        )

    def is_place(self, name: str) -> bool:
        """Whether the gazetteer has a place, or a people, of that name."""
        gazetteer = self._knowledge.gazetteer
        return bool(gazetteer and (gazetteer.demonym(name) or gazetteer.named(name)))

    def is_people(self, word: str) -> bool:
        """Whether a word names a people: "Muslim", "Greek"."""
        gazetteer = self._knowledge.gazetteer
        return bool(gazetteer and gazetteer.demonym(word))

    def country(self, name: str) -> str | None:
        """The country that a demonym or letters stand for: Syria for "Syrian", "US" in full."""
        gazetteer = self._knowledge.gazetteer
        if gazetteer is None:
            return None
        code = _INITIALS.get(name.replace(".", ""))
        found = gazetteer.country(code) if code else gazetteer.demonym(name)
        return found.name if found else None


def _meeting(spans: list[Span], span: Span) -> Span | None:
    """The span of a sorted list that overlaps another, if there is one."""
    if not spans:
        return None
    index = bisect_right(spans, span.end - 1, key=lambda other: other.start) - 1
    return spans[index] if index >= 0 and spans[index].overlaps(span) else None
