"""What pages of several kinds print: values that hold words and the paths of pages, no markup.

A path is a page's source path as MkDocs counts it (`glossary/sdf.md`); the templates turn it into
an address with `url(path)`. An anchor is the id of an element of the same page. What one kind of
page alone prints stands beside: `briefing_views`, `entry_views`, `list_views`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from annotated_briefings.mapping.areas import Claims
from annotated_briefings.mapping.scene import Scene


@dataclass(frozen=True, slots=True)
class Ref:
    """Words that lead to a page, or to nothing where `path` is None."""

    text: str
    path: str | None = None


By = Literal["editor", "glossary", "machine", ""]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who says so: in words, `how` in the words of a rule, and how `sure`; `rest` closes it.

    `by` is the sign it is told by, none where that of the box holds.
    """

    by: By
    words: str
    how: str = ""
    sure: str = ""
    rest: str = ""

    def __str__(self) -> str:
        return " · ".join(filter(None, (self.words, self.how, self.sure, self.rest)))


@dataclass(frozen=True, slots=True)
class Card:
    """What opens over a mark. `provenance` says who says so; `id` is `card-…`.

    `row` is the id of the place's row beside the map, where it has one on the same page. `lang` is
    the language of `native`; that of the definition is told where it is not the site's.
    """

    id: str
    kind: str
    title: str
    short: str | None
    definition: str
    use: str
    provenance: tuple[Provenance, ...]
    page: Ref
    native: str | None = None
    lang: str | None = None
    row: str | None = None
    pronunciation: str | None = None
    definition_lang: str | None = None


@dataclass(frozen=True, slots=True)
class MapView:
    """A locator map, which `map.svg.jinja` prints as inline SVG; it is drawn when it is printed.

    `draw` draws it, or takes it from a folder where it was drawn before, and gives some contested
    areas to the countries that a site gives them to.
    """

    draw: Callable[[Path | None, Claims], Scene]
    credit: str

    @property
    def scene(self) -> Scene:
        return self.draw(None, ())


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with what the text says of it. `value` is for `<time datetime>`, or None where it
    is no valid one; `sure` is false where the date was reckoned from vague words. `lang` is the
    language of `words`."""

    value: str | None
    shown: str
    words: str
    where: Ref
    anchor: str | None = None
    sure: bool = True
    provenance: Provenance | None = None
    lang: str | None = None


Era = Literal["story", "ahead", "background", ""]


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month or year, with the moments that fall on it; `value` as in `Moment`.

    `era` says whether it is one of those that a briefing is about, where that is told.
    """

    value: str | None
    shown: str
    moments: tuple[Moment, ...]
    era: Era = ""
