"""What a writer is told: where, what is wrong, what was found, and how to put it right.

Every message the builder can give has a code in `CODES`, with its severity and what it means;
the guide lists the same codes, and a test compares the two.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType

from annotated_briefings.source import Location


class Severity(IntEnum):
    """How much a problem weighs; `--strict` and `briefings check` fail from WARNING up."""

    NOTE = 0
    WARNING = 1
    ERROR = 2


CODES: Mapping[str, tuple[Severity, str]] = MappingProxyType(
    {
        "unreadable": (Severity.ERROR, "the file is not text that can be shown"),
        "malformed-yaml": (Severity.ERROR, "the YAML cannot be parsed"),
        "invalid-field": (Severity.ERROR, "a field is missing, unknown or has the wrong form"),
        "duplicate-entry": (Severity.ERROR, "two glossary entries have one id"),
        "duplicate-address": (Severity.ERROR, "two sources would be written to one page"),
        "empty-folder": (Severity.WARNING, "an option names a folder without a file to read"),
        "no-front-matter": (Severity.WARNING, "a bare text is shown as a draft"),
        "empty-text": (Severity.WARNING, "a briefing has front matter but no text"),
        "unknown-term": (Severity.WARNING, "an acronym that neither text nor glossary explains"),
        "ambiguous-term": (Severity.WARNING, "a name or acronym with more than one meaning"),
        "unresolved-place": (Severity.WARNING, "a place name that the gazetteer cannot settle"),
        "unsure-finding": (Severity.WARNING, "a finding below the publishing threshold"),
        "orphaned-decision": (Severity.WARNING, "a decision whose passage is not in the text"),
        "unknown-target": (Severity.ERROR, "a decision points to an entry that does not exist"),
        "stale-review": (Severity.WARNING, "an entry was last reviewed too long ago"),
        "settled-overlap": (Severity.NOTE, "two findings met on one passage and one was kept"),
        "well-known": (Severity.NOTE, "a name that readers know was left unmarked"),
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """One message to the writer of a briefing; `advice` ends with a correct example."""

    code: str
    message: str
    location: Location
    advice: str = ""

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise ValueError(f"{self.code!r} is no message code; known are {', '.join(CODES)}")

    @property
    def severity(self) -> Severity:
        return CODES[self.code][0]

    def __str__(self) -> str:
        head = f"{self.location}: {self.code}: {self.message}"
        return head + "".join(f"\n    {line}" for line in self.advice.splitlines())
