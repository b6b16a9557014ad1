"""YAML whose every value knows where it stands, so that a message can name line and column.

Values are those of YAML 1.2's core schema: `no` and `on` are words, not booleans, and a date is
text. Anchors, aliases and tags are refused, as none of them is needed and each can be abused; so
are characters that no page can show, which escapes such as `"\\0"` would smuggle past `decoding`.
"""

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from annotated_briefings.problem import Problem
from annotated_briefings.reading.decoding import UNSHOWABLE
from annotated_briefings.source import Source

DEEPEST = 20
"""Levels of lists and fields in each other; the formats here have four."""

LONGEST_NUMBER = 30
"""Characters of a number; Python refuses 4300 digits, and no field needs more than these."""

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A value as plain dicts, lists and scalars, and the offset of each path into it."""

    value: Any
    offsets: Mapping[Path, int]

    def offset(self, path: Path) -> int:
        """Where a path stands in the source, or where the nearest part of it does."""
        while path and path not in self.offsets:
            path = path[:-1]
        return self.offsets[path]


class _Loader(yaml.SafeLoader):
    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - declared so by PyYAML
    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        if refusal := _refusal(event, self.depth):
            raise yaml.MarkedYAMLError(problem=refusal, problem_mark=event.start_mark)
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node

    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = True,
    ) -> dict[Hashable, Any]:
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.MarkedYAMLError(
                    problem="a name is expected before the colon", problem_mark=key.start_mark
                )
            if key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"{key.value!r} stands twice", problem_mark=key.start_mark
                )
            seen.add(key.value)
        return {key.value: self.construct_object(value, deep=deep) for key, value in node.value}


def _refusal(event: Any, depth: int) -> str | None:
    """Why a piece of YAML is not taken, or None."""
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        return "anchors and aliases are not used here"
    if tag := getattr(event, "tag", None):
        return f"tags such as {tag!r} are not used here"
    if depth > DEEPEST:
        return "it is nested too deeply"
    if isinstance(event, yaml.ScalarEvent):
        if unshowable := UNSHOWABLE.search(event.value):
            return f"the character U+{ord(unshowable.group()):04X} cannot be shown on a page"
        if event.implicit[0] and len(event.value) > LONGEST_NUMBER and NUMBER.match(event.value):
            return f"a number of {len(event.value)} characters is too long"
    return None


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _Loader.construct_mapping)
NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?$")
_CORE_SCHEMA = {
    "null": (r"null|~|", ["n", "~", ""]),
    "bool": (r"true|false", ["t", "f"]),
    "int": (r"-?(?:0|[1-9][0-9]*)", list("-0123456789")),
    "float": (r"-?(?:0|[1-9][0-9]*)\.[0-9]+", list("-0123456789")),
}
for _name, (_pattern, _first) in _CORE_SCHEMA.items():
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_name}", re.compile(rf"^(?:{_pattern})$"), _first
    )


def load(source: Source, start: int = 0, end: int | None = None) -> Marked | Problem:
    """The YAML of a file, or of the part from `start` to `end`; a problem if it has no parse."""
    try:
        loader: Any = _Loader(source.text[start:end])
    except yaml.reader.ReaderError as error:
        found = f"the character U+{error.character:04X} has no place in YAML"
        return _malformed(source, start + error.position, found)
    try:
        node = loader.get_single_node()
        value = loader.construct_document(node) if node else None
        offsets: dict[Path, int] = {}
        _note_offsets(node, (), start, offsets)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return _malformed(source, start + (mark.index if mark else 0), str(error.problem))
    except (ValueError, OverflowError):  # from chr(): PyYAML does not check what an escape names
        return _malformed(source, start + loader.index, "this escape names no character")
    return Marked(value, offsets)


def _note_offsets(node: yaml.Node | None, path: Path, base: int, offsets: dict[Path, int]) -> None:
    offsets.setdefault(path, base + (node.start_mark.index if node else 0))
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            offsets[(*path, key.value)] = base + key.start_mark.index
            _note_offsets(value, (*path, key.value), base, offsets)
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            _note_offsets(item, (*path, index), base, offsets)


def _malformed(source: Source, offset: int, found: str) -> Problem:
    advice = 'a field is a name, a colon and a value, for example: `title: "Peace talks: day two"`'
    return Problem("malformed-yaml", found, source.location(min(offset, len(source.text))), advice)
