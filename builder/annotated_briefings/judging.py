"""What of the settled findings is published, and what a person is asked to decide instead.

A finding below the threshold is left unmarked on the page and becomes a problem with its
candidates and a decision to copy. Every finding that gave way to another becomes a note.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotated_briefings.annotation import Annotation
from annotated_briefings.deciding.targets import NOTHING
from annotated_briefings.deciding.writing import in_yaml
from annotated_briefings.document import Document
from annotated_briefings.meaning import Meaning, Nothing, Person, Place, Term
from annotated_briefings.problem import Problem
from annotated_briefings.settings import PUBLISH_FROM
from annotated_briefings.settling import Dropped, Settled

_CODES = {
    "unexplained": "unknown-term",
    "ambiguous-acronym": "ambiguous-term",
    "ambiguous-name": "ambiguous-term",
}
"""The message for what these rules leave open; other findings go by their kind."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The findings that stand on the page, in the order of the text, and the problems."""

    published: tuple[Annotation, ...]
    problems: tuple[Problem, ...] = ()


def judge(document: Document, settled: Settled, threshold: float = PUBLISH_FROM) -> Judged:
    """Publish what is sure enough; of the rest make one problem for each surface and meaning."""
    meant = [each for each in settled.kept if not isinstance(each.meaning, Nothing)]
    published = tuple(each for each in meant if each.confidence >= threshold)
    unsure: dict[tuple[str, str, Meaning], list[Annotation]] = {}
    for finding in meant:
        if finding.confidence < threshold:
            unsure.setdefault(_alike(document, finding), []).append(finding)
    surfaces = _surfaces(document, meant) if unsure else {}
    problems = [_unsure(document, mentions, surfaces) for mentions in unsure.values()]
    notes = [_overlap(document, each) for each in settled.dropped if not _is_same(each)]
    by_place = sorted((*problems, *notes), key=lambda problem: problem.location)
    return Judged(published, tuple(by_place))


def unmarked(
    document: Document, published: Iterable[Annotation], well_known: frozenset[str]
) -> Iterator[Problem]:
    """A note for each name that a site holds to be known to all, and so leaves unmarked."""
    told = set()
    for finding in published:
        words = _words(document, finding)
        if words not in told and well_known & _called(finding.meaning):
            told.add(words)
            location = document.source.location(finding.span.start)
            found = f'"{words}" is well known here and left unmarked'
            yield Problem("well-known", found, location, "`well_known` in mkdocs.yml names it")


def _called(meaning: Meaning) -> set[str]:
    if not isinstance(meaning, Term | Place | Person):
        return set()
    short = meaning.short if isinstance(meaning, Term) else None
    return {meaning.name, short or meaning.name}


def _alike(document: Document, finding: Annotation) -> tuple[str, str, Meaning]:
    """What makes two mentions one question: code, words and meaning."""
    return _code(finding), _words(document, finding), finding.meaning


def _code(finding: Annotation) -> str:
    by_kind = "unresolved-place" if finding.kind == "place" else "unsure-finding"
    return _CODES.get(finding.rule, by_kind)


def _words(document: Document, finding: Annotation) -> str:
    return " ".join(document.source[finding.span].split())


def _surfaces(document: Document, findings: Sequence[Annotation]) -> dict[str, set[Meaning]]:
    """The meanings that each surface has in the text; with several, a decision must say where."""
    surfaces: dict[str, set[Meaning]] = {}
    for finding in findings:
        surfaces.setdefault(_words(document, finding), set()).add(finding.meaning)
    return surfaces


def _unsure(
    document: Document, mentions: Sequence[Annotation], surfaces: dict[str, set[Meaning]]
) -> Problem:
    first = mentions[0]
    words = _words(document, first)
    passage = {"text": words}
    if len(surfaces[words]) > 1 and (before := _before(document, first)):
        passage["prefix"] = before
    more = f" (and {len(mentions) - 1} more)" if len(mentions) > 1 else ""
    return Problem(
        _code(first),
        _message(first, words) + more,
        document.source.location(first.span.start),
        _advice(first, passage),
    )


def _before(document: Document, finding: Annotation) -> str:
    """The two words before a finding, with what stands between."""
    start = document.block_at(finding.span.start).span.start
    before = document.source.text[max(start, finding.span.start - 60) : finding.span.start]
    return " ".join(before.split()[-2:])


def _message(finding: Annotation, words: str) -> str:
    if finding.rule == "unexplained":
        return f'"{words}" has no entry in the glossary, and the text does not explain it'
    if finding.rule in _CODES:
        return f'"{words}" may be {_listed(finding.alternatives)}'
    others = f"; or {_listed(finding.alternatives)}" if finding.alternatives else ""
    why = f" ({finding.reason})" if finding.reason else ""
    sure = f"{finding.confidence:.0%} sure"
    return f'"{words}" is perhaps {_named(finding.meaning)}, {sure}{why}{others}'


def _named(meaning: Meaning) -> str:
    if isinstance(meaning, Place):
        within = f", {meaning.country}" if meaning.country else ""
        return f"the place {meaning.name}{within}"
    if isinstance(meaning, Term | Person):
        return f"the {meaning.kind} {meaning.name}"
    return f"a {meaning.kind}"


def _listed(alternatives: Sequence[str]) -> str:
    return " or ".join(f"`{each}`" for each in alternatives)


def _advice(finding: Annotation, passage: dict[str, str]) -> str:
    nothing = f"`decisions: [{in_yaml({**passage, 'is': NOTHING})}]`"
    if finding.rule == "unexplained":
        return f"add one to the glossary, or decide here: {nothing}"
    if target := _target(finding):
        chosen = in_yaml({**passage, "is": target})
        return f"decide here: `decisions: [{chosen}]`, or leave it unmarked: {nothing}"
    confirmed = in_yaml({**passage, "kind": finding.kind or "term"})
    return f"confirm it: `decisions: [{confirmed}]`, or leave it unmarked: {nothing}"


def _target(finding: Annotation) -> str | None:
    """What the example decides for: the first of several meanings, or the only place."""
    if finding.rule in _CODES:
        return next(iter(finding.alternatives), None)
    meaning = finding.meaning
    if isinstance(meaning, Place) and meaning.country:
        return f"{meaning.name}, {meaning.country}"
    return None


def _is_same(dropped: Dropped) -> bool:
    """Whether what gave way says the same as what was kept, so that nothing was decided."""
    gone, kept = dropped.annotation.meaning, dropped.kept.meaning
    if isinstance(gone, Term | Place | Person) and isinstance(kept, Term | Place | Person):
        return (gone.kind, gone.id) == (kept.kind, kept.id)
    return gone == kept


def _overlap(document: Document, dropped: Dropped) -> Problem:
    gone, kept = dropped.annotation, dropped.kept
    return Problem(
        "settled-overlap",
        f'"{_words(document, gone)}" ({gone.kind or "nothing"}, {gone.rule}) gave way to '
        f'"{_words(document, kept)}" ({kept.kind or "nothing"}, {kept.rule}): {dropped.reason}',
        document.source.location(gone.span.start),
        "to have it otherwise, decide: "
        f"`decisions: [{in_yaml({'text': _words(document, kept), 'is': NOTHING})}]`",
    )
