"""The guide and the changelog against the code: nothing that exists goes unmentioned."""

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import click
import pytest

import annotated_briefings
from annotated_briefings.annotating import BUILT_IN
from annotated_briefings.cli import main
from annotated_briefings.gathering.making import PACKAGES
from annotated_briefings.plugin.options import BriefingsConfig
from annotated_briefings.problem import CODES
from annotated_briefings.reading.shipped import shipped
from annotated_briefings.settings import Settings

REPOSITORY = Path(__file__).parent.parent
GUIDE = REPOSITORY / "briefings" / "guide"
OPERANDS = re.compile(r"(?: [A-Z\[].*)?`$", re.MULTILINE)
SCHEMAS = Path(annotated_briefings.__file__).parent / "schemas"


MADE = {".git", ".venv", ".cache", ".mypy_cache", ".ruff_cache", ".hypothesis", "site", "dist"}
ELSEWHERE = {"briefings_magnitudes.py", ".cache/quality.json"}
"""Files that CONTRIBUTING names and that its reader, or a command, is to write."""
FILE = re.compile(r"[\s(`]((?:[\w.-]+/)*[\w-]+\.(?:py|md|yml|toml|json))\b")
IN_WORDS = {
    "source": "all of `docs_dir`",
    "annotators": "all",
    "language": "that of the theme (`locale`, or `language`)",
}


def page(name: str) -> str:
    return (GUIDE / f"{name}.md").read_text("utf-8")


def test_every_message_code_is_explained_under_its_degree_with_its_cause_and_cure() -> None:
    degrees = {name.lower(): section for name, section in parts(page("messages"), "## ")}
    explained = {
        degree: dict(parts(degrees[f"{degree}s"], "### "))
        for degree in ("error", "warning", "note")
    }
    for code, (severity, _) in CODES.items():
        text = explained[severity.name.lower()].pop(f"`{code}`")
        assert re.fullmatch(r"\s*- \*\*Cause:\*\* .+\n- \*\*Cure:\*\* .+", text, re.DOTALL), code
    assert not any(explained.values())


def parts(markdown: str, mark: str) -> Iterator[tuple[str, str]]:
    """The headings of one level, each with what stands below it."""
    for part in re.split(f"^{mark}", markdown, flags=re.MULTILINE)[1:]:
        heading, _, text = part.partition("\n")
        yield heading, text


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
    rows = re.findall(r"^\| `(\w+)` \| .+ Default: (.+) \|$", page("options"), re.MULTILINE)
    described = dict(rows)
    for option in fields(Settings):
        default = getattr(Settings(), option.name)
        assert described[option.name] == default_in_words(option.name, default)
    assert set(described) == {option.name for option in fields(Settings)}


def default_in_words(name: str, default: object) -> str:
    """How the guide writes a default: in words where it is nothing, or taken from elsewhere."""
    if name in IN_WORDS:
        return IN_WORDS[name]
    if isinstance(default, bool):
        return f"`{str(default).lower()}`"
    if isinstance(default, tuple) and default:
        return f"`[{', '.join(default)}]`"
    return f"`{default}`" if default else "none"


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


def commands(group: click.Group, prefix: str = "") -> dict[str, click.Command]:
    """Every command by its name, as it is typed after `briefings`."""
    found = dict[str, click.Command]()
    for name, command in members(group):
        if isinstance(command, click.Group):
            found |= commands(command, f"{prefix}{name} ")
        else:
            found[prefix + name] = command
    return found


def test_every_command_is_described_with_each_of_its_options_and_no_other() -> None:
    sections = page("commands").split("\n## `briefings ")[1:]
    described = {OPERANDS.split(section)[0]: section for section in sections}
    assert set(described) == set(commands(main))
    for name, command in commands(main).items():
        rows = re.findall(r"^\| `(--[\w-]+)", described[name], re.MULTILINE)
        options = [each.opts[0] for each in command.params if isinstance(each, click.Option)]
        assert rows == options, name


def test_the_index_leads_to_every_page_and_names_every_command() -> None:
    index = page("index")
    for path in GUIDE.glob("*.md"):
        assert path.stem == "index" or f"]({path.name})" in index, path.name
    for name in commands(main):
        assert f"`{name}`" in index, name


@pytest.mark.parametrize("schema", ["briefing", "glossary"])
def test_every_field_is_described(schema: str) -> None:
    loaded = json.loads((SCHEMAS / f"{schema}.schema.json").read_text("utf-8"))
    described = page("formats")
    for field in set(properties(loaded)):
        assert f"`{field}`" in described or f"`{field}:" in described, field


def properties(schema: object) -> Iterator[str]:
    """The names of all fields of a schema, those of values within values too."""
    if isinstance(schema, dict):
        fields_here = schema.get("properties", {})
        yield from fields_here
        for each in (*schema.values(), *fields_here.values()):
            yield from properties(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from properties(each)


def test_whose_work_the_pages_stand_on_is_said_on_the_site_and_in_the_package() -> None:
    credited = (REPOSITORY / "briefings" / "credits.md").read_text("utf-8")
    notice = (REPOSITORY / "NOTICE").read_text("utf-8")
    shipped = ["GeoNames", "Natural Earth", "world-atlas", "Wikipedia", *PACKAGES]
    assert [name for name in shipped if name not in notice] == []
    for name in (*shipped, "en_core_web_sm", "creativecommons.org/licenses/by/4.0/"):
        assert name in credited, name


def test_every_file_that_contributing_names_is_there() -> None:
    text = (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
    named = {name.removeprefix("../") for name in re.findall(FILE, text)} - ELSEWHERE
    builder = Path(annotated_briefings.__file__).parent
    files = {f"/{path.as_posix()}" for path in tracked(REPOSITORY)}
    files |= {f"/builder/annotated_briefings/{path.as_posix()}" for path in tracked(builder)}
    assert [name for name in named if not any(file.endswith(f"/{name}") for file in files)] == []


def tracked(folder: Path) -> Iterator[Path]:
    """The files of a folder by their paths in it, but for what is made there."""
    for path in folder.iterdir():
        if path.is_dir() and path.name not in MADE:
            yield from (Path(path.name, below) for below in tracked(path))
        elif path.is_file():
            yield Path(path.name)


def test_contributing_says_where_every_module_belongs() -> None:
    text = (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
    rooms = text[text.index("| room |") : text.index("Markup lives in")]
    named = set(re.findall(r"`(\w+)/?`", "".join(re.findall(r"^\|([^|]*)\|", rooms, re.MULTILINE))))
    builder = Path(annotated_briefings.__file__).parent
    modules = {path.stem for path in (*builder.glob("[!_]*.py"), *builder.glob("[!_.]*/"))}
    assert named == modules - {"templates"}  # which a wheel has beside them


def test_the_guide_says_about_how_many_acronyms_come_with_the_builder() -> None:
    (said,) = re.findall(r"brings along some ([\d,]+) entries", page("formats"))
    assert int(said.replace(",", "")) == pytest.approx(len(shipped()), rel=0.1)


def test_the_readme_names_what_exists() -> None:
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    makefile = (REPOSITORY / "Makefile").read_text("utf-8")
    for target in ("site", "test", "serve"):
        assert f"make {target}" in readme
        assert f"\n{target}:" in makefile
    for name in ("CONTRIBUTING.md", "CHANGELOG.md", "briefings/guide/index.md"):
        assert f"({name})" in readme
        assert (REPOSITORY / name).is_file()
