"""The list of acronyms as JSON, made of its YAML when the package is built or installed.

Its YAML takes a fifth of a second to read, at every start; the JSON a fiftieth of that. It says of
which YAML it was made, so that one of an older list, or none at all, costs time and nothing else.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from annotated_briefings.locate import SHIPPED, SHIPPED_COMPILED
from annotated_briefings.writing import write

Listed = Sequence[Mapping[str, Any]]
"""The fields of each entry."""


def listed() -> Listed:
    """The list, from its JSON where that was made of the YAML as it is."""
    written = SHIPPED.read_bytes()
    return _compiled(_digest(written)) or _parsed(written)


def compile_list() -> None:
    """Write the JSON; raises ModuleNotFoundError where there is no PyYAML."""
    written = SHIPPED.read_bytes()
    made = {"made of": _digest(written), "entries": _parsed(written)}
    write(SHIPPED_COMPILED, json.dumps(made, ensure_ascii=False))


def _compiled(digest: str) -> Listed | None:
    try:
        found = json.loads(SHIPPED_COMPILED.read_bytes())
        listed: Listed | None = found["entries"] if found["made of"] == digest else None
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return listed


def _parsed(written: bytes) -> Listed:
    import yaml  # noqa: PLC0415 - a text without front matter needs none

    # libyaml is ten times as fast; a Python built without it has the plain loader.
    listed: Listed = yaml.load(written, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return listed


def _digest(written: bytes) -> str:
    return hashlib.sha256(written).hexdigest()
