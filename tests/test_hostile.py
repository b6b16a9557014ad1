"""Hostile input: a writer's mistake, or worse, ends in a message, never in a traceback."""

import re

import pytest

from annotated_briefings.problem import Problem
from annotated_briefings.reading.briefings import read_briefing
from annotated_briefings.reading.glossaries import read_glossary

FIELDS = "title: Talks\ndate: 2020-01-31\n"
ENTRY = "id: tsg, kind: organisation, name: Talks Support Group, definition: A group."


def front_matter(yaml: str) -> tuple[Problem, ...]:
    """The problems of a briefing whose front matter goes on with this YAML from line 4."""
    return read_briefing(f"---\n{FIELDS}{yaml}\n---\nThe talks began.\n".encode(), "a.txt").problems


@pytest.mark.parametrize(
    ("yaml", "said"),
    [
        ("title: Again", "a.txt:4:1: malformed-yaml: 'title' stands twice"),
        ("tags:\n\t- a", "a.txt:5:1: malformed-yaml: "),
        ('summary: "never closed', "a.txt:5:1: malformed-yaml: "),
        ("tags: " + "[" * 100_000, "a.txt:4:27: malformed-yaml: it is nested too deeply"),
        ("glance: " + "{a: " * 400, "a.txt:4:86: malformed-yaml: it is nested too deeply"),
        (r'summary: "a\0b"', "a.txt:4:10: malformed-yaml: the character U+0000 cannot"),
        (r'summary: "\ud800"', "a.txt:4:10: malformed-yaml: the character U+D800 cannot"),
        (r'summary: "\U000F003C"', "a.txt:4:10: malformed-yaml: the character U+F003C cannot"),
        (r'summary: "\UFFFFFFFF"', "a.txt:4:13: malformed-yaml: this escape names no character"),
        ("summary: a\x7f", "a.txt:4:11: malformed-yaml: the character U+007F has no place"),
        ("decisions: [{text: a, value: " + "9" * 5000 + "}]", "a.txt:4:30: malformed-yaml: a num"),
        ("decisions: [{text: a, value: .inf}]", 'a.txt:4:23: invalid-field: `value`: ".inf" is'),
        ("decisions: [all]", 'a.txt:4:13: invalid-field: `decisions`: "all" is not a decision'),
        ("tags:", "a.txt:4:1: invalid-field: `tags`: nothing stands here"),
        ("tags: [a, b, a]", 'a.txt:4:14: invalid-field: `tags`: "a" stands twice'),
        ("summary: " + "x" * 1001, "a.txt:4:1: invalid-field: `summary`: 1001 characters are too"),
        ("facts: [{title: x, items: []}]", "a.txt:4:20: invalid-field: `items`: [] is not a list"),
        ("terms: [{" + ENTRY.replace("tsg", "index"), "a.txt:5:1: malformed-yaml: "),
        (
            "terms: [{" + ENTRY.replace("tsg", "index") + "}]",
            'a.txt:4:10: invalid-field: `id`: "in',
        ),
    ],
)
def test_a_mistake_in_front_matter_is_named_with_its_place_and_an_example(
    yaml: str, said: str
) -> None:
    problem, *_ = front_matter(yaml)
    assert str(problem).startswith(said)
    assert re.search(r"for example: `[^`]+`", problem.advice)


def test_an_empty_front_matter_is_answered_with_a_whole_one() -> None:
    problem, *_ = read_briefing(b"---\n---\nText.\n", "a.txt").problems
    example = re.search("`(.+)`", problem.advice)
    assert example
    assert not read_briefing(f"---\n{example[1]}\n---\nText.\n".encode(), "a.txt").problems


@pytest.mark.parametrize("above", ["\n", " \n\n", "\ufeff", "\ufeff\n"])
def test_front_matter_may_begin_below_what_nobody_sees(above: str) -> None:
    reading = read_briefing(f"\ufeff{above}---\n{FIELDS}---\nText.\n".encode(), "a.txt")
    assert reading.document
    assert reading.document.front_matter.title == "Talks"


@pytest.mark.parametrize(
    "yaml", ["a: b", "words", "- ", "- []", "- 1", "[" * 5000, "- {id: index}"]
)
def test_a_malformed_glossary_is_named_with_its_place_and_an_example(yaml: str) -> None:
    glossary = read_glossary(yaml.encode(), "g.yml")
    assert not glossary.entries
    assert all(str(problem).startswith("g.yml:1:") for problem in glossary.problems)
    assert all("for example: `" in problem.advice for problem in glossary.problems)
