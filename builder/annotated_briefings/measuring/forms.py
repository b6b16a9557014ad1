"""A table of written forms, and the longest of them at a place in a text."""

import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Meant = TypeVar("Meant")

SHORT = 3
"""Letters up to which a form is matched as written ("mW" is no "MW"); longer ones in any case."""

_SPACES = re.compile("[\n\t\u00a0\u202f]")


@dataclass(frozen=True, slots=True)
class Forms(Generic[Meant]):
    """Written forms with what each means; forms that are matched in any case are in lower case."""

    meanings: Mapping[str, Meant]
    _longest: int = field(init=False, repr=False)
    _by_head: Mapping[str, tuple[int, ...]] = field(init=False, repr=False)
    _by_tail: Mapping[str, tuple[int, ...]] = field(init=False, repr=False)
    _ends: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_longest", max(map(len, self.meanings)))
        object.__setattr__(self, "_by_head", _lengths(self.meanings, _head))
        object.__setattr__(self, "_by_tail", _lengths(self.meanings, _tail))
        object.__setattr__(self, "_ends", frozenset(form[-2:].lower() for form in self.meanings))

    @property
    def heads(self) -> AbstractSet[str]:
        """The letters or the sign that a form begins with, in lower case."""
        return self._by_head.keys()

    def starting(self, text: str, start: int, end: int) -> tuple[str, Meant] | None:
        """The longest form that starts at a place and ends with its word, and what it means."""
        first = _FIRST.match(text, start, min(end, start + self._longest + 1))
        lengths = self._by_head.get(first.group().lower(), ()) if first else ()
        if not lengths:
            return None
        piece = _SPACES.sub(" ", text[start : min(end, start + self._longest + 1)])
        for length in lengths:
            if length == len(piece) or (length < len(piece) and not _joined(piece, length)):
                form = self._known(piece[:length])
                if form is not None:
                    return form, self.meanings[form]
        return None

    def ending(self, text: str, end: int, floor: int) -> tuple[str, Meant] | None:
        """The longest form that ends at a place and begins with its word, and what it means."""
        last = text[max(floor, end - 2) : end].lower()
        if last not in self._ends and last[-1:] not in self._ends:
            return None
        piece = _SPACES.sub(" ", text[max(floor, end - self._longest - 1) : end])
        for length in self._by_tail.get(_tail(piece), ()):
            begin = len(piece) - length
            if begin == 0 or (begin > 0 and not _joined(piece, begin)):
                form = self._known(piece[begin:])
                if form is not None:
                    return form, self.meanings[form]
        return None

    def _known(self, written: str) -> str | None:
        if written in self.meanings:
            return written
        lower = written.lower()
        return lower if len(written) > SHORT and lower in self.meanings else None


def _lengths(forms: Iterable[str], key: Callable[[str], str]) -> Mapping[str, tuple[int, ...]]:
    """How long the forms of each key are, the longest first."""
    lengths: dict[str, set[int]] = {}
    for form in forms:
        lengths.setdefault(key(form), set()).add(len(form))
    return {key: tuple(sorted(found, reverse=True)) for key, found in lengths.items()}


_FIRST = re.compile(r"[^\W\d_]+|.", re.DOTALL)
_LAST = re.compile(r"(?:[^\W\d_]+|.)\Z", re.DOTALL)


def _head(piece: str) -> str:
    """The letters a form begins with, or the sign: few words of a text are the head of any form."""
    found = _FIRST.match(piece)
    return found.group().lower() if found else ""


def _tail(piece: str) -> str:
    found = _LAST.search(piece)
    return found.group().lower() if found else ""


def _joined(piece: str, place: int) -> bool:
    """Whether a word runs over a place."""
    return piece[place - 1].isalnum() and piece[place].isalnum()
