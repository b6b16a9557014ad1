"""Holding YAML against its JSON Schema, and saying what is wrong in a writer's words.

The schemas in `schemas/` are the one description of the formats: editors can use them too, and
the correct example in a message is the first of a field's `examples`.
"""

import json
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from annotated_briefings.problem import Problem
from annotated_briefings.reading.marked_yaml import Marked, Path
from annotated_briefings.source import Source


def problems_of(source: Source, marked: Marked, schema: str) -> Iterator[Problem]:
    """Every way in which a value breaks a schema, in the order of the file."""
    errors = [
        error for each in _validator(schema).iter_errors(marked.value) for error in _leaves(each)
    ]
    told = [(marked.offset(path), message, advice) for path, message, advice in map(_told, errors)]
    for offset, message, advice in sorted(set(told)):
        yield Problem("invalid-field", message, source.location(offset), advice)


@cache
def _validator(schema: str) -> Draft202012Validator:
    schemas = {name: _schema(name) for name in ("briefing", "glossary")}
    registry: Registry[Any] = Registry().with_resources(
        (f"{name}.schema.json", DRAFT202012.create_resource(each)) for name, each in schemas.items()
    )
    return Draft202012Validator(
        schemas[schema],
        registry=registry,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def _schema(name: str) -> Any:
    path = files("annotated_briefings").joinpath("schemas", f"{name}.schema.json")
    return json.loads(path.read_text("utf-8"))


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    if error.validator == "additionalProperties":
        yield from _unknown_fields(error)
    else:
        yield error


def _unknown_fields(error: ValidationError) -> Iterator[ValidationError]:
    schema: Any = error.schema
    fields: Any = error.instance
    known = schema["properties"]
    for name in sorted(set(fields) - set(known)):
        near = get_close_matches(name, known, n=1)
        hint = f"did you mean `{near[0]}`?" if near else f"known are: {', '.join(known)}"
        yield ValidationError(
            f"there is no field `{name}` here",
            path=(*error.absolute_path, name),
            cause=KeyError(hint),
        )


def _told(error: ValidationError) -> tuple[Path, str, str]:
    path: Path = tuple(error.absolute_path)
    if isinstance(error.cause, KeyError):
        return path, error.message, str(error.cause.args[0])
    if error.validator == "required":
        missing = error.message.split("'")[1]
        return path, f"the field `{missing}` is missing", _example(missing, error.schema)
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    found = f"`{name}`: {_found(error)}" if name else _found(error)
    return path, found, _example(name, {"properties": {name: error.schema}})


def _found(error: ValidationError) -> str:
    schema: Any = error.schema
    shown = json.dumps(error.instance, ensure_ascii=False)
    shown = shown if len(shown) <= 60 else shown[:57] + "…"
    wanted = schema.get("title") or schema.get("description") or error.message
    return f"{shown} is not {wanted}" if wanted is not error.message else error.message


def _example(name: str, schema: Any) -> str:
    examples = schema.get("properties", {}).get(name, {}).get("examples", [])
    return (
        f"for example: `{name}: {json.dumps(examples[0], ensure_ascii=False)}`" if examples else ""
    )
