"""Which of several entries a text means: told by the text itself, or not at all.

A name with two meanings is never guessed: what is not clear goes to a person.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.folding import folded
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.lexicon.acronyms import TELLS_NOTHING
from annotated_briefings.mentioning import named_entries
from annotated_briefings.tokens import tokens_of

_LETTERS = 4
"""Letters of the shortest word that may tell of a topic."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAST = 2
"""Words an entry must share with a text, and its rivals not, before they count as its topic."""


@dataclass(frozen=True)
class Topic:
    """What a text says of its subject: the entries it names in full, and its words."""

    document: Document
    knowledge: Knowledge

    @cached_property
    def named(self) -> dict[str, list[str]]:
        """The names of each entry in the text, as it writes them, that are that entry's alone."""
        found: dict[str, list[str]] = {}
        for span, keys in named_entries(self.document, self.knowledge):
            if len(keys) == 1:
                names = found.setdefault(keys[0], [])
                name = " ".join(self.document.source[span].split())
                if name not in names:
                    names.append(name)
        return found

    def long_form(self, entry: Entry, acronym: str) -> str | None:
        """How the text writes an entry's name out: in several words, none of them the acronym."""
        for name in self.named.get(entry.id, ()):
            words = name.split()
            if len(words) > 1 and acronym not in words:
                return name
        return None

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the text and of its tags, folded, without the endings of plurals."""
        matter = self.document.front_matter
        tokens = tokens_of(self.document.source.text)
        written = set(tokens.written[tokens.first(self.document.body_start) :])
        about = words_of((matter.title, matter.summary or "", *matter.tags))
        return about | _telling(map(tokens.keys.__getitem__, written))

    def choice(self, entries: Sequence[Entry]) -> tuple[Entry, str] | None:
        """The entry that the text means, and why; None where it does not tell them apart."""
        named = [entry for entry in entries if entry.id in self.named]
        if len(named) == 1:
            return named[0], "the text names it in full"
        scores = sorted(self._scores(entries), key=lambda scored: -scored[0])
        (best, entry), (second, _) = scores[:2]
        if best >= _LEAST and best > 2 * second:
            return entry, f"{best} words of its subject are in the text, {second} of another's"
        return None

    def is_on(self, entry: Entry, least: int = _LEAST) -> bool:
        """Whether a text has some of the words of an entry's definition and topics; a single one
        must be of its topics or a name, where it has topics: "police" is of many a definition."""
        telling = _topics(entry) if least == 1 and entry.topics else _defined(entry)
        return len(telling & self.words) >= least

    def _scores(self, entries: Sequence[Entry]) -> Iterable[tuple[int, Entry]]:
        """How many words of the text each entry has that the others have not."""
        described = [_described(entry) for entry in entries]
        for entry, own in zip(entries, described, strict=True):
            others = frozenset().union(*(words for words in described if words is not own))
            yield len((own - others) & self.words), entry


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """The telling words of some texts, folded, in the singular."""
    return _telling(word for text in texts for word in _WORD.findall(folded(text)))


def _telling(words: Iterable[str]) -> frozenset[str]:
    return frozenset([word.removesuffix("s") for word in words if len(word) >= _LETTERS]) - (
        TELLS_NOTHING
    )


@lru_cache(maxsize=4_000)
def _described(entry: Entry) -> frozenset[str]:
    """The words of an entry's names and of its definition."""
    return words_of(entry.names) | _defined(entry)


@lru_cache(maxsize=4_000)
def _defined(entry: Entry) -> frozenset[str]:
    """The words of an entry's definition and topics, without those of its names, which are of
    many fields."""
    within = entry.place.within if entry.place else None
    return words_of((entry.definition, *entry.topics, within or ""))


@lru_cache(maxsize=4_000)
def _topics(entry: Entry) -> frozenset[str]:
    """The words of an entry's topics, and those with a capital of its definition."""
    names = (word for word in entry.definition.split() if word[0].isupper())
    return words_of((*entry.topics, *names))
