"""Drawn maps kept between builds, as JSON files that may be deleted at any time.

A file is named after the hash of everything its map depends on: what is marked, the words, this
code, its geometry, and the libraries that reckon with it. What cannot be read as a map is drawn
anew and written over.
"""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from annotated_briefings.mapping.scene import Scene
from annotated_briefings.writing import write

LIBRARIES = ("babel", "numpy", "pyproj", "shapely")


def kept(folder: Path, depends_on: Iterable[str], draw: Callable[[], Scene]) -> Scene:
    """The map kept in a folder for these inputs, or a new one, which is kept from then on.

    A folder that cannot be written costs time, not the map.
    """
    key = sha256(json.dumps([_maker(), *depends_on]).encode("ascii")).hexdigest()
    path = folder / f"{key}.json"
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        found: Scene = _made(Scene, json.loads(path.read_bytes()))
        return found
    drawn = draw()
    with suppress(OSError):
        write(path, json.dumps(asdict(drawn), separators=(",", ":")))
    return drawn


@cache
def _maker() -> str:
    """A hash of all that draws: the modules and the geometry of this folder, and the libraries."""
    made = sha256(" ".join(version(name) for name in LIBRARIES).encode())
    for path in sorted(Path(__file__).parent.glob("*.[pj][ys]*")):
        made.update(path.name.encode() + b"\0" + path.read_bytes())
    return made.hexdigest()


def _made(kind: Any, found: Any) -> Any:
    """A value of a kind (a frozen value, a tuple, a number, a text) from what JSON made of it.

    Raises ValueError, TypeError or KeyError for anything else.
    """
    if isinstance(kind, UnionType):
        (kind,) = (each for each in get_args(kind) if each is not NoneType)
        return None if found is None else _made(kind, found)
    if get_origin(kind) is tuple:
        return tuple(_made(get_args(kind)[0], each) for each in found)
    if is_dataclass(kind):
        made: Any = kind
        kinds = _kinds(made)
        return made(
            **{field.name: _made(kinds[field.name], found[field.name]) for field in fields(kind)}
        )
    if kind is float and isinstance(found, int):
        return float(found)
    if type(found) is not kind:
        raise ValueError(f"{kind} was expected: {found!r}")
    return found


@cache
def _kinds(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
