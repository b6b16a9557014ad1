"""The guide and the changelog against the code: nothing that exists goes unmentioned."""

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

import annotated_briefings
from annotated_briefings.annotating import BUILT_IN
from annotated_briefings.cli import main
from annotated_briefings.plugin.options import BriefingsConfig
from annotated_briefings.problem import CODES
from annotated_briefings.settings import Settings

REPOSITORY = Path(__file__).parent.parent
GUIDE = REPOSITORY / "briefings" / "guide"
SCHEMAS = Path(annotated_briefings.__file__).parent / "schemas"


def page(name: str) -> str:
    return (GUIDE / f"{name}.md").read_text("utf-8")


def test_every_message_code_is_explained_with_its_degree() -> None:
    for code, (severity, _) in CODES.items():
        assert f"| `{code}` | {severity.name.lower()} |" in page("messages")


def test_no_code_is_explained_that_does_not_exist() -> None:
    rows = [line for line in page("messages").splitlines() if line.startswith("| `")]
    assert {line.split("`")[1] for line in rows} == set(CODES)


def test_every_code_is_used() -> None:
    builder = Path(annotated_briefings.__file__).parent
    code = "".join(
        path.read_text("utf-8") for path in builder.rglob("*.py") if path.name != "problem.py"
    )
    for name in CODES:
        assert f'"{name}"' in code, name


def test_every_annotator_is_described() -> None:
    for annotator in BUILT_IN:
        assert f"| `{annotator.__name__}` |" in page("annotators")


def test_every_option_is_described_with_its_default() -> None:
    for option in fields(Settings):
        assert f"| `{option.name}` |" in page("options")


def test_the_plugin_has_the_options_of_the_settings_and_their_defaults() -> None:
    config = BriefingsConfig()
    config.load_dict({})
    assert config.validate() == ([], [])
    assert Settings.of(config) == Settings()
    assert set(dict(config)) == {option.name for option in fields(Settings)}


def members(group: click.Group) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command, name
        yield name, command


def commands(group: click.Group, prefix: str = "") -> list[str]:
    found = []
    for name, command in members(group):
        found += (
            commands(command, f"{name} ") if isinstance(command, click.Group) else [prefix + name]
        )
    return found


def test_every_command_and_its_options_are_described() -> None:
    for name in commands(main):
        assert f"`briefings {name}" in page("commands")
    for _, command in members(main):
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.opts[0] in page("commands"), parameter.opts[0]


@pytest.mark.parametrize("schema", ["briefing", "glossary"])
def test_every_field_is_described(schema: str) -> None:
    loaded = json.loads((SCHEMAS / f"{schema}.schema.json").read_text("utf-8"))
    described = loaded if schema == "briefing" else loaded["$defs"]["entry"]
    for field in described["properties"]:
        assert f"`{field}`" in page("formats"), field


def test_the_readme_names_what_exists() -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    makefile = (REPOSITORY / "Makefile").read_text("utf-8")
    for target in ("site", "test", "serve"):
        assert f"make {target}" in readme
        assert f"\n{target}:" in makefile
    for name in ("CONTRIBUTING.md", "CHANGELOG.md", "briefings/guide/index.md"):
        assert f"({name})" in readme
        assert (REPOSITORY / name).is_file()
