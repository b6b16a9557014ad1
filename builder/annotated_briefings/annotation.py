"""What was found in a text: which characters, what they stand for, who says so and how sure."""

from dataclasses import dataclass
from enum import IntEnum

from annotated_briefings.meaning import Kind, Meaning
from annotated_briefings.span import Span


class Authority(IntEnum):
    """Who says so; the higher one has the last word."""

    RULE = 0
    GLOSSARY = 1
    PERSON = 2


@dataclass(frozen=True, slots=True)
class Annotation:
    """One finding over the untouched text.

    `rule` names what found it, `confidence` runs from 0 to 1, `reason` says why in a few words.
    `alternatives` names other meanings that a person may choose, the likeliest first.
    """

    span: Span
    meaning: Meaning
    rule: str
    confidence: float = 1.0
    reason: str = ""
    authority: Authority = Authority.RULE
    alternatives: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence runs from 0 to 1: {self.confidence}")

    @property
    def kind(self) -> Kind | None:
        return self.meaning.kind
