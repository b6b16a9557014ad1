"""Reading a briefing: YAML front matter, then plain text; or a bare text, drafted in memory."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

from annotated_briefings.briefing import Correction, Credit, Decision, FactBox, FrontMatter
from annotated_briefings.document import Block, Document
from annotated_briefings.problem import Problem
from annotated_briefings.reading.decoding import decode
from annotated_briefings.reading.glossaries import entry_of
from annotated_briefings.reading.marked_yaml import Marked, load
from annotated_briefings.reading.paragraphs import blocks, sentences
from annotated_briefings.source import Source
from annotated_briefings.span import Span

FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
OPENING = re.compile(r"[\ufeff\s]*(?<![^\n\ufeff])---[ \t]*$", re.MULTILINE)
"""Front matter begins at the top, or below blank lines and byte order marks, which nobody sees."""

HEADLINE = 120
"""Characters. A first line that is longer is a paragraph where it ends in a full stop; one of three
times as many is a paragraph however it ends."""

_DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")
_WHERE = ("text", "prefix", "suffix", "occurrence", "kind", "is")


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a file: a document, unless an error stands in its way, and the problems."""

    document: Document | None
    problems: tuple[Problem, ...] = ()


def read_briefing(data: bytes, name: str) -> Reading:
    """Read the bytes of a `.txt` file; `name` is its path as the writer knows it."""
    source, problem = decode(data, name)
    if problem:
        return Reading(None, (problem,))
    if not (opening := OPENING.match(source.text)):
        return _draft(source)
    if not (closing := FENCE.search(source.text, opening.end())):
        advice = "close the front matter with a line of three hyphens: `---`"
        found = "the front matter has no end"
        return Reading(None, (Problem("malformed-yaml", found, source.location(0), advice),))
    marked = load(source, opening.end() + 1, closing.start())
    if isinstance(marked, Problem):
        return Reading(None, (marked,))
    # jsonschema takes a while to import, and a plain text needs none of it.
    from annotated_briefings.reading.validating import problems_of  # noqa: PLC0415

    problems = tuple(problems_of(source, marked, "briefing")) or tuple(_too_early(source, marked))
    if problems:
        return Reading(None, problems)
    front_matter = _front_matter(source, marked)
    return _reading(_document(source, front_matter, min(closing.end() + 1, len(source.text))))


def plain_document(text: str, day: date, name: str = "article.txt") -> Document:
    """A bare article as a document: its first line is the headline, a block before the body.

    A first line that is a paragraph gives the title all the same, but belongs to the body.
    """
    source = Source(name, text)
    headline, start = _first_line(source)
    title = source[headline] if headline else PurePosixPath(name).stem
    if headline and _is_paragraph(title):
        headline, start = None, 0
    document = _document(source, FrontMatter(title=title, date=day), start, drafted=True)
    first = (Block(headline, heading=True),) if headline else ()
    every = (*first, *document.blocks)
    return Document(
        source, document.front_matter, every, sentences(source, every), start, drafted=True
    )


def day_in_name(name: str) -> date | None:
    """The date that a file's name holds, as in `2017-07-05-peace-talks.txt`."""
    dated = _DATED_NAME.search(PurePosixPath(name).name)
    try:
        return date.fromisoformat(dated.group(1)) if dated else None
    except ValueError:
        return None


def _draft(source: Source) -> Reading:
    day = day_in_name(source.name)
    advice = f"let the builder write it: `briefings new {source.name} --date {day or '2017-07-05'}`"
    if day is None:
        found = "there is no front matter, and no date in the file's name"
        return Reading(None, (Problem("invalid-field", found, source.location(0), advice),))
    found = "there is no front matter; title and date are guessed from first line and file name"
    problem = Problem("no-front-matter", found, source.location(0), advice)
    reading = _reading(plain_document(source.text, day, source.name))
    return Reading(reading.document, (problem, *reading.problems))


def _first_line(source: Source) -> tuple[Span | None, int]:
    """The first line that holds anything, and where the text after it begins."""
    match = re.search(r"[^\S\n]*(\S(?:[^\n]*\S)?)[^\n]*\n?", source.text)
    if not match:
        return None, 0
    return Span(*match.span(1)), match.end()


def _is_paragraph(line: str) -> bool:
    closed = line.rstrip("\"'”’»").endswith(".")
    return len(line) > (HEADLINE if closed else 3 * HEADLINE)


def _document(
    source: Source, front_matter: FrontMatter, start: int, drafted: bool = False
) -> Document:
    found = blocks(source, start)
    return Document(source, front_matter, found, sentences(source, found), start, drafted=drafted)


def _reading(document: Document) -> Reading:
    if any(block.span.start >= document.body_start for block in document.blocks):
        return Reading(document)
    location = document.source.location(max(document.body_start - 1, 0))
    advice = "write the text below the closing `---`; blank lines part its paragraphs"
    return Reading(document, (Problem("empty-text", "there is no text", location, advice),))


def _too_early(source: Source, marked: Marked) -> Iterator[Problem]:
    """Corrections that are older than the text they put right."""
    day = marked.value["date"]
    for index, correction in enumerate(marked.value.get("corrections", ())):
        if correction["date"] < day:
            found = f"`date`: a correction of {correction['date']} is older than the text, of {day}"
            location = source.location(marked.offset(("corrections", index, "date")))
            advice = f"give the day on which the text was put right, for example: `date: {day}`"
            yield Problem("invalid-field", found, location, advice)


def _front_matter(source: Source, marked: Marked) -> FrontMatter:
    fields = marked.value
    credit = fields.get("source")
    optional = {name: fields[name] for name in ("summary", "marks", "lang") if name in fields}
    return FrontMatter(
        title=fields["title"].strip(),
        date=date.fromisoformat(fields["date"]),
        credit=Credit(**credit) if credit else None,
        tags=tuple(fields.get("tags", ())),
        glance=MappingProxyType(fields.get("glance", {})),
        facts=tuple(FactBox(box["title"], tuple(box["items"])) for box in fields.get("facts", ())),
        terms=tuple(
            entry_of(term, source.location(marked.offset(("terms", index))))
            for index, term in enumerate(fields.get("terms", ()))
        ),
        decisions=tuple(
            _decision(decision, marked.offset(("decisions", index)))
            for index, decision in enumerate(fields.get("decisions", ()))
        ),
        corrections=_corrections(fields.get("corrections", ())),
        **optional,
    )


def _corrections(listed: Iterable[Mapping[str, str]]) -> tuple[Correction, ...]:
    """The newest first; those of one day as they are listed."""
    read = (Correction(date.fromisoformat(each["date"]), each["text"].strip()) for each in listed)
    return tuple(sorted(read, key=lambda each: each.date, reverse=True))


def _decision(fields: Mapping[str, Any], offset: int) -> Decision:
    put_right = {name: str(value) for name, value in fields.items() if name not in _WHERE}
    return Decision(
        text=fields["text"],
        written_at=Span(offset, offset + 1),
        prefix=fields.get("prefix"),
        suffix=fields.get("suffix"),
        occurrence=fields.get("occurrence"),
        kind=fields.get("kind"),
        target=fields.get("is"),
        fields=MappingProxyType(put_right),
    )
