"""Decisions that came to nothing: their passage is gone, or their target is not known."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from annotated_briefings.annotation import Authority
from annotated_briefings.briefing import Decision
from annotated_briefings.deciding.correcting import kinds_of
from annotated_briefings.deciding.passages import passages
from annotated_briefings.deciding.targets import NOTHING, meant
from annotated_briefings.deciding.writing import in_yaml
from annotated_briefings.document import Document
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.problem import Problem
from annotated_briefings.settling import Settled
from annotated_briefings.slugs import slug
from annotated_briefings.span import Span


def misses(document: Document, knowledge: Knowledge, settled: Settled) -> Iterator[Problem]:
    """A problem for each decision of a briefing that decides nothing in its text."""
    knows = knowledge.with_terms(document.front_matter.terms)
    decided = [each.span for each in settled.kept if each.authority is Authority.PERSON]
    for decision in document.front_matter.decisions:
        if _contradicts_itself(decision):
            yield _contradiction(document, decision)
            continue
        spans = passages(document, decision)
        if decision.target is not None and meant(decision, knows) is None:
            yield _unknown(document, decision, knows)
        elif not spans:
            yield _orphaned(document, decision)
        elif decision.target is None and not any(_meets(span, decided) for span in spans):
            yield _groundless(document, decision)


def _meets(span: Span, decided: Sequence[Span]) -> bool:
    """Whether a decided finding begins in a passage, or the last one before it reaches into it."""
    following = bisect_left(decided, span.start, key=lambda each: each.start)
    return any(each.overlaps(span) for each in decided[max(following - 2, 0) : following + 1])


def _contradicts_itself(decision: Decision) -> bool:
    """Whether no finding could have all its fields, or a target leaves them nothing to say."""
    if decision.target is not None:
        return bool(decision.fields)
    return not kinds_of(decision)


def _contradiction(document: Document, decision: Decision) -> Problem:
    said = [*(("is",) if decision.target is not None else ()), *decision.fields]
    together = " together" if len(said) > 1 else ""
    kind = f" in a decision of the kind {decision.kind}" if decision.kind else ""
    example = {"text": decision.text, "is": decision.target or NOTHING}
    return Problem(
        "invalid-field",
        f"{' and '.join(f'`{name}`' for name in said)} cannot stand{together}{kind}",
        document.source.location(decision.written_at.start),
        "part what belongs to different findings into decisions of their own, for example: "
        f"`decisions: [{in_yaml(example)}]`",
    )


def _unknown(document: Document, decision: Decision, knowledge: Knowledge) -> Problem:
    target = decision.target or ""
    like = get_close_matches(target, knowledge.entries, 1) or [NOTHING]
    example = {"text": decision.text, "is": like[0]}
    return Problem(
        "unknown-target",
        f'no entry and no place is called "{target}"',
        document.source.location(decision.written_at.start),
        f"add an entry with `id: {slug(target)}` to the glossary, or name one that there is: "
        f"`decisions: [{in_yaml(example)}]`",
    )


def _orphaned(document: Document, decision: Decision) -> Problem:
    times = len(passages(document, replace(decision, occurrence=None)))
    around = " with these surroundings" if decision.prefix or decision.suffix else ""
    found = {0: "nowhere", 1: "once"}.get(times, f"{times} times")
    return Problem(
        "orphaned-decision",
        f'"{decision.text}"{around} stands {found} in the text'
        + (f", so there is no occurrence {decision.occurrence}" if times else ""),
        document.source.location(decision.written_at.start),
        "delete the decision, or copy its words from the text as it is now: "
        f"`decisions: [{in_yaml({'text': decision.text, 'is': decision.target or NOTHING})}]`",
    )


def _groundless(document: Document, decision: Decision) -> Problem:
    """A decision that confirms or corrects what was never found."""
    kind = f" {decision.kind}" if decision.kind else ""
    fields = ", ".join(decision.fields)
    purpose = f"whose {fields} could be put right" if fields else "to confirm"
    return Problem(
        "orphaned-decision",
        f'there is no{kind} finding at "{decision.text}" {purpose}',
        document.source.location(decision.written_at.start),
        "say what the words are, for example: "
        f"`decisions: [{in_yaml({'text': decision.text, 'is': NOTHING})}]`",
    )
