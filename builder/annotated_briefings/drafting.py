"""Making a briefing of a bare article: front matter for it, and the page furniture taken off."""

import re
from dataclasses import dataclass
from datetime import date

import yaml

from annotated_briefings.slugs import cut, slug

FURNITURE = re.compile(
    r"(?:\d+ )?comments?(?: \(\d+\))?|(?:leave|post|add) a comment|share(?: this(?: \w+)?)?"
    r"|print(?: this(?: \w+)?)?|e-?mail(?: this(?: \w+)?)?|advertisement|read (?:more|next)"
    r"|related(?: (?:articles|stories|content))?|topics|tags|follow us(?: on \w+)?|sign up"
    r"|back to top|most (?:read|viewed)|facebook|twitter|whatsapp|linkedin",
    re.IGNORECASE,
)
"""Lines that web pages leave behind when an article is copied from them."""

SLUG_LENGTH = 80
"""Bytes of a headline that a file's name takes."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A briefing ready to be written: its headline, its text, and the lines that were dropped."""

    title: str
    day: date
    body: str
    dropped: tuple[str, ...] = ()

    @property
    def file_name(self) -> str:
        """The name the file should have, such as `2017-07-05-peace-talks.txt`."""
        return f"{self.day.isoformat()}-{cut(slug(self.title), SLUG_LENGTH)}.txt"

    def __str__(self) -> str:
        fields = {"title": self.title, "date": self.day}
        front = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=10**6)
        return f"---\n{front}---\n{self.body}\n"


def draft(text: str, day: date) -> Draft:
    """A briefing from an article whose first line is its headline.

    Raises ValueError where there is no line but the headline, or none at all.
    """
    lines = text.strip().split("\n")
    title, rest = " ".join(lines[0].split()), lines[1:]
    dropped: list[str] = []
    while rest and (not rest[-1].strip() or FURNITURE.fullmatch(rest[-1].strip(" \t:.…"))):
        if line := rest.pop().strip():
            dropped.insert(0, line)
    body = "\n".join(rest).strip("\n")
    if not title or not body.strip():
        raise ValueError("an article has a headline on its first line and text below it")
    return Draft(title, day, body, tuple(dropped))
