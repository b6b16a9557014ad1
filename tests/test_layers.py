"""The shape of the code, read from its imports."""

import ast
from collections.abc import Iterator
from pathlib import Path

import annotated_briefings

PACKAGE = Path(annotated_briefings.__file__).parent


def imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def importers_of(library: str) -> set[str]:
    return {
        module.relative_to(PACKAGE).as_posix()
        for module in PACKAGE.rglob("*.py")
        if any(name.split(".")[0] == library for name in imports(module))
    }


def test_only_the_plugin_imports_mkdocs() -> None:
    assert {name.split("/")[0] for name in importers_of("mkdocs")} == {"plugin"}


def test_only_the_analysis_imports_spacy() -> None:
    assert importers_of("spacy") == {"analysing.py"}


def test_annotators_neither_log_nor_read_files() -> None:
    forbidden = {"logging", "pathlib", "os", "io", "sqlite3"}
    for module in (PACKAGE / "annotators").glob("*.py"):
        assert forbidden.isdisjoint(name.split(".")[0] for name in imports(module)), module.name
