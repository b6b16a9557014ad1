"""What is packed: a wheel that is whole, small enough, and works far from the checkout."""

import subprocess
import sys
import tarfile
import tomllib
from importlib.metadata import distributions
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

from annotated_briefings.analysing import WITHOUT_MODEL
from annotated_briefings.gathering.making import PACKAGES
from annotated_briefings.locate import GAZETTEER, TEMPLATES, THEME
from environments import Environment, installed

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache"}
LARGEST_WHEEL = 20_000_000  # bytes
SITE = {
    "mkdocs.yml": """
site_name: Far from the checkout
docs_dir: briefings
theme: briefing
plugins: [search, briefings]
""",
    "briefings/index.md": "# Far away\n",
    "briefings/bridge.txt": """---
title: A bridge opens
date: 2020-01-31
summary: The second bridge of the town is open.
---
The mayor of Mosul opened a bridge of 300 metres on Friday.
""",
}


@pytest.fixture(scope="module")
def source() -> Path:
    if not (ROOT / "builder").is_dir():
        pytest.skip("the tests run against an installed package: there is nothing to pack")
    return ROOT


def packed(target: str, source: Path, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (made,) = folder.iterdir()
    return made


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packed("wheel", source, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def archive(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packed("sdist", source, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def bare(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """What `pip install annotated-briefings` makes of a new environment."""
    if not list(distributions(name="mkdocs")):
        pytest.skip("MkDocs, which the package asks for, is not there to be linked")
    return installed(wheel, tmp_path_factory.mktemp("bare"), instead={})


@pytest.fixture(scope="module")
def forked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The same with ProperDocs instead of MkDocs."""
    folder = tmp_path_factory.mktemp("forked")
    return installed(wheel, folder, instead={"mkdocs": ("properdocs",)})


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a new site."""
    for name, text in SITE.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_build_pins_the_data_and_the_tests_use_the_same() -> None:
    required = PROJECT["build-system"]["requires"]
    pins = [pin for pin in required if pin.partition("==")[0] in PACKAGES]
    assert len(pins) == len(PACKAGES)
    assert set(required) <= set(PROJECT["project"]["optional-dependencies"]["test"])


def test_the_model_is_pinned_to_the_version_that_the_extra_names() -> None:
    (model,) = (
        requirement
        for requirement in PROJECT["project"]["optional-dependencies"]["auto"]
        if requirement.startswith("en-core-web-sm")
    )
    pinned = (ROOT / "requirements" / "model.txt").read_text(encoding="utf-8")
    assert f"\n{model} \\\n    --hash=sha256:" in pinned


def test_each_dependency_names_its_oldest_version_and_allows_it() -> None:
    command = [sys.executable, str(ROOT / ".ci" / "floors")]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    floors = dict(line.split("==") for line in said.splitlines())
    project = PROJECT["project"]
    extras = [each for extra in project["optional-dependencies"].values() for each in extra]
    for each in map(Requirement, [*project["dependencies"], *extras]):
        assert each.specifier.contains(floors[each.name]), each


def test_the_templates_the_theme_and_the_gazetteer_are_where_they_are_said_to_be() -> None:
    assert (TEMPLATES / "briefing").is_dir()
    assert Path(THEME.__file__).is_file()
    assert Path(THEME.__file__).parent == TEMPLATES / "theme"
    assert GAZETTEER.is_file()


def test_a_wheel_has_all_modules_templates_and_the_gazetteer_and_nothing_else(wheel: Path) -> None:
    names = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    wanted = {
        "annotated_briefings/gazetteer.sqlite",
        "annotated_briefings/lexicon/acronyms.json",
    }
    for folder, inside in (("builder", ""), ("templates", "annotated_briefings/templates/")):
        wanted |= {
            f"{inside}{path.relative_to(ROOT / folder).as_posix()}"
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and not CACHES & set(path.parts)
        }
    assert names == wanted


def test_a_wheel_says_whose_work_it_is_and_stays_small(wheel: Path) -> None:
    names = {name.partition(".dist-info/")[2] for name in ZipFile(wheel).namelist()}
    assert {"licenses/LICENSE", "licenses/NOTICE", "entry_points.txt"} <= names
    assert wheel.stat().st_size < LARGEST_WHEEL


def test_the_top_level_of_a_wheel_holds_one_name(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in ZipFile(wheel).namelist()}
    assert {name for name in tops if not name.endswith(".dist-info")} == {"annotated_briefings"}


def test_a_source_archive_has_what_is_not_made_and_no_more(archive: Path) -> None:
    with tarfile.open(archive) as opened:
        names = {name.partition("/")[2] for name in opened.getnames()}
    assert {"hatch_build.py", "Makefile", "tests/test_packaging.py", "NOTICE"} <= names
    assert "builder/annotated_briefings/gathering/registry.py" in names
    assert not [name for name in names if name.endswith((".sqlite", ".mo", "acronyms.json"))]


def test_a_source_archive_builds_the_same_wheel_byte_for_byte(
    archive: Path, wheel: Path, tmp_path: Path
) -> None:
    with tarfile.open(archive) as opened:
        opened.extractall(tmp_path, filter="data")
    (unpacked,) = tmp_path.iterdir()
    again = packed("wheel", unpacked, tmp_path / "dist")
    assert again.name == wheel.name
    assert again.read_bytes() == wheel.read_bytes()


def test_the_command_runs_where_nothing_else_is_installed(
    bare: Environment, tmp_path: Path
) -> None:
    done = bare.run("briefings", "--help", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Commands:" in done.stdout
    for tool in ("hatchling", "pytest", "spacy"):
        assert bare.run("python", "-c", f"import {tool}", cwd=tmp_path).returncode == 1, tool


def test_an_installed_wheel_builds_a_site_and_says_in_one_line_what_is_off(
    bare: Environment, site: Path
) -> None:
    done = bare.run("python", "-m", "mkdocs", "build", "--strict", cwd=site)
    assert done.returncode == 0, done.stderr
    (line,) = (line for line in done.stderr.splitlines() if "briefings" in line)
    assert line.endswith(WITHOUT_MODEL)
    is_whole(site / "site")


def is_whole(built: Path) -> None:
    """The templates, the gazetteer and the theme were found."""
    page = (built / "bridge" / "index.html").read_text(encoding="utf-8")
    assert "data-briefing-text" in page
    assert "places/mosul" in page
    assert "css/frame.css" in page
    assert (built / "css" / "frame.css").is_file()


def test_without_mkdocs_the_plugin_runs_under_properdocs(forked: Environment, site: Path) -> None:
    assert forked.run("python", "-c", "import mkdocs", cwd=site).returncode == 1
    done = forked.run("python", "-m", "properdocs", "build", "--strict", cwd=site)
    assert done.returncode == 0, done.stderr
    is_whole(site / "site")
