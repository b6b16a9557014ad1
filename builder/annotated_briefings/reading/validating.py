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
from jsonschema.validators import extend
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
def _validator(schema: str) -> Any:
    schemas = {name: _schema(name) for name in ("briefing", "glossary")}
    registry: Registry[Any] = Registry().with_resources(
        (f"{name}.schema.json", DRAFT202012.create_resource(each)) for name, each in schemas.items()
    )
    return _Validator(
        schemas[schema],
        registry=registry,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def _unique(
    validator: Any,  # noqa: ARG001
    wanted: bool,  # noqa: ARG001
    value: Any,
    schema: Any,
) -> Iterator[ValidationError]:
    """Words that stand twice; jsonschema compares each value of a list with every other."""
    seen = set()
    for index, word in enumerate(value if isinstance(value, list) else ()):
        if isinstance(word, str) and word in seen:
            told = f'"{word}" stands twice'
            yield ValidationError(told, path=(index,), schema=schema.get("items", {}))
        seen.add(word if isinstance(word, str) else None)


_Validator: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator, {"uniqueItems": _unique}
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
        fields: Any = error.schema
        example = _example(f"{missing}: ", fields.get("properties", {}).get(missing, {}))
        return path, f"the field `{missing}` is missing", example
    name = next((part for part in reversed(path) if isinstance(part, str)), "")
    found = f"`{name}`: {_found(error)}" if name else _found(error)
    return path, found, _example(_lead(path), error.schema)


def _lead(path: Path) -> str:
    """What stands before a value in YAML: the name of a field, or the hyphen of a list."""
    if not path:
        return ""
    return f"{path[-1]}: " if isinstance(path[-1], str) else "- "


def _found(error: ValidationError) -> str:
    schema: Any = error.schema
    wanted = schema.get("title") or schema.get("description")
    if wanted is None:
        return error.message
    if error.instance is None:
        return f"nothing stands here, where {wanted} is wanted"
    if error.validator == "uniqueItems":
        return error.message
    if error.validator == "maxLength":
        return (
            f"{len(str(error.instance))} characters are too many: {error.validator_value} at most"
        )
    shown = json.dumps(error.instance, ensure_ascii=False)
    return f"{shown if len(shown) <= 60 else shown[:57] + '…'} is not {wanted}"


def _example(lead: str, schema: Any) -> str:
    """A correct value, with what stands before it, as the schema gives it."""
    examples = schema.get("examples")
    if not examples:
        return ""
    return f"for example: `{lead}{json.dumps(examples[0], ensure_ascii=False)}`"
