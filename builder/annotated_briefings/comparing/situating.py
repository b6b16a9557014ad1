"""Where and when a figure holds: the place and the date that its sentence tells, if it does."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotated_briefings.annotation import Annotation
from annotated_briefings.comparing.nouns import id_of, phrase_of
from annotated_briefings.composing.timex import first_day
from annotated_briefings.document import Document
from annotated_briefings.meaning import Date, Figure, Person, Place, Term
from annotated_briefings.span import Span

REACH = 240
"""Characters within which a place or a date can belong to a figure."""
_OF_TIME = frozenset("second minute hour day week month year decade century".split())
_BEYOND = re.compile(r"\b(?:before|after|since|until|till)\s{1,2}(?:the\s{1,2})?$", re.IGNORECASE)
_SAID = re.compile(r"\s{1,2}that\b")
_THAT = re.compile(r"\bthat\b")
_FROM = re.compile(r"\bfrom\s{1,2}(?:the\s{1,2})?$")
_NEW_CLAUSE = re.compile(
    r";|,\s{1,2}(?:and|but|while|whereas|although|though|after|before)\s|\s[–—]\s"
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a text names, each kind in the order of the text; `nations` are the names of places
    that stand for people or governments, `main` is where it mostly happens. `ids` are those of the
    names as they are written.
    """

    document: Document
    figures: tuple[Annotation, ...]
    names: tuple[Annotation, ...]
    places: tuple[Annotation, ...]
    nations: tuple[Annotation, ...]
    dates: tuple[Annotation, ...]
    main: Place | None
    ids: Mapping[str, str]

    @classmethod
    def of(cls, document: Document, findings: Iterable[Annotation]) -> "Surroundings":
        found = sorted(findings, key=lambda each: each.span)
        places = tuple(each for each in found if _is_where(each))
        names = tuple(each for each in found if isinstance(each.meaning, Term | Place | Person))
        return cls(
            document,
            tuple(each for each in found if isinstance(each.meaning, Figure)),
            names,
            places,
            tuple(each for each in found if _is_nation(each)),
            tuple(each for each in found if _is_when(each)),
            _main(places),
            {_bare(document.source[each.span]): id_of(each) for each in names},
        )

    def source(self, attributed_to: str) -> str:
        """Who says so: the id of a name, so that an agency and its initials are the same."""
        words = _bare(attributed_to)
        return self.ids.get(words, words)

    def situation(self, finding: Annotation, figure: Figure) -> tuple[Place | None, str | None]:
        """The place of a figure and its date (TIMEX3), as far as its sentence tells them."""
        sentence = self.document.sentence_at(finding.span.start)
        phrase = self.phrase(finding.span, figure, sentence)
        place = self.where(finding.span, phrase, sentence)
        return place, self.when(finding.span, figure, sentence)

    def phrase(self, span: Span, figure: Figure, sentence: Span) -> Span | None:
        """The words that a figure counts."""
        counted = figure.counted
        return phrase_of(self.document, span, counted, sentence) if counted else None

    def where(self, figure: Span, phrase: Span | None, sentence: Span) -> Place | None:
        """The place that its own clause of the sentence tells, if it does: the nearest.

        A place within the phrase that is counted, or behind "from", says whose the things are.
        """
        text = self.document.source.text
        own = [
            each
            for each in _around(self.places, figure, sentence)
            if (phrase is None or each.span not in phrase)
            and not _FROM.search(text, max(0, each.span.start - 12), each.span.start)
        ]
        nearest = self._nearest(own, figure)
        return nearest.meaning if nearest and isinstance(nearest.meaning, Place) else None

    def whereabouts(self, figure: Span, sentence: Span) -> tuple[Place | None, bool]:
        """Where a figure may be that names no place: the last one named in the paragraph before
        it, or else the one that the whole text is about, which is merely assumed.

        Nowhere, if the sentence speaks of the people or the government of another country.
        """
        index = bisect_left(self.places, figure.start, key=_start)
        before = self.places[index - 1] if index else None
        block = self.document.block_at(figure.start).span
        told = before.meaning if before and before.span in block else None
        place = told if isinstance(told, Place) else self.main
        spoken_of = {_country(each) for each in _around(self.nations, figure, sentence)}
        if place is None or not spoken_of <= {place.country}:
            return None, False
        return place, told is None

    def when(self, span: Span, figure: Figure, sentence: Span) -> str | None:
        """The TIMEX3 value of the nearest date in its own clause, if there is one.

        What was before, after or since a date was not on that date; and how long something takes
        is of no date.
        """
        if figure.unit in _OF_TIME:
            return None
        text = self.document.source.text
        own = [
            each
            for each in _around(self.dates, span, sentence)
            if not _BEYOND.search(text, max(0, each.span.start - 12), each.span.start)
        ]
        nearest = self._nearest(own, span)
        return nearest.meaning.value if nearest and isinstance(nearest.meaning, Date) else None

    def _nearest(self, found: Sequence[Annotation], figure: Span) -> Annotation | None:
        """The one with neither a figure nor "that" in between, and of two such the nearer."""
        measured = [(self._distance(each, figure), each) for each in found]
        near = [(distance, each) for distance, each in measured if distance is not None]
        return min(near, key=lambda each: each[0])[1] if near else None

    def _distance(self, name: Annotation, figure: Span) -> tuple[int, int] | None:
        """How far off it is, by what stands in between and in characters; None for another clause.

        What was "said on Monday that" holds for that Monday, whatever else the sentence dates.
        """
        start, end = sorted((name.span, figure))
        if end.start - start.end > REACH:
            return None
        between = self.document.source.text[start.end : end.start]
        bracketed = between.count("(") != between.count(")")
        if bracketed or _NEW_CLAUSE.search(between):
            return None
        index = bisect_left(self.figures, start.end, key=_start)
        other = index < len(self.figures) and _start(self.figures[index]) < end.start
        if _SAID.match(between) and name.span.end == start.end and not other:
            return 0, len(between)
        return 1 + (other or _THAT.search(between) is not None), len(between)


def _bare(words: str) -> str:
    """Words without an article, in lower case."""
    first, _, rest = " ".join(words.split()).casefold().partition(" ")
    return rest if first in ("the", "a", "an") else f"{first} {rest}".strip()


def _around(found: Sequence[Annotation], figure: Span, sentence: Span) -> list[Annotation]:
    index = bisect_left(found, figure.start, key=_start)
    near = found[max(0, index - 2) : index + 2]
    return [each for each in near if each.span in sentence and not each.span.overlaps(figure)]


def _start(finding: Annotation) -> int:
    return finding.span.start


def _is_where(finding: Annotation) -> bool:
    """Whether the name of a place says where something is: "Saudi authorities" does not."""
    return isinstance(finding.meaning, Place) and finding.meaning.use in ("literal", "dateline")


def _is_nation(finding: Annotation) -> bool:
    return isinstance(finding.meaning, Place) and not _is_where(finding)


def _country(finding: Annotation) -> str | None:
    return finding.meaning.country if isinstance(finding.meaning, Place) else None


def _is_when(finding: Annotation) -> bool:
    """Whether a date is one day, month or year: of a stretch nobody can tell which day counts."""
    meaning = finding.meaning
    if not isinstance(meaning, Date) or meaning.end or meaning.bound:
        return False
    return first_day(meaning.value) is not None


def _main(places: Sequence[Annotation]) -> Place | None:
    """The place that a text is about: at least half of all its mentions of places are of it."""
    named = Counter(each.meaning.id for each in places if isinstance(each.meaning, Place))
    often, mentions = next(iter(named.most_common(1)), ("", 0))
    if 2 * mentions < len(places):
        return None
    found = (each.meaning for each in places)
    return next((each for each in found if isinstance(each, Place) and each.id == often), None)
