"""What is packed: a wheel that is whole, small enough, and works far from the checkout."""

import os
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from annotated_briefings.gathering.making import PACKAGES
from annotated_briefings.locate import GAZETTEER, TEMPLATES, THEME

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache"}
LARGEST_WHEEL = 20_000_000  # bytes
SITE = {
    "mkdocs.yml": """
site_name: Far from the checkout
docs_dir: briefings
theme: briefing
plugins: [search, {briefings: {model: false}}]
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


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packed("wheel", tmp_path_factory.mktemp("wheel"))


def packed(target: str, folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.iterdir()
    return made


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


def test_the_templates_the_theme_and_the_gazetteer_are_where_they_are_said_to_be() -> None:
    assert (TEMPLATES / "briefing").is_dir()
    assert Path(THEME.__file__).is_file()
    assert Path(THEME.__file__).parent == TEMPLATES / "theme"
    assert GAZETTEER.is_file()


def test_a_wheel_has_all_modules_templates_and_the_gazetteer_and_nothing_else(wheel: Path) -> None:
    names = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    wanted = {"annotated_briefings/gazetteer.sqlite"}
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


def test_a_source_archive_can_make_all_this_again(tmp_path: Path) -> None:
    with tarfile.open(packed("sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"hatch_build.py", "Makefile", "tests/test_packaging.py", "NOTICE"} <= names
    assert "builder/annotated_briefings/gathering/registry.py" in names
    assert not [name for name in names if name.endswith(".sqlite")]


def test_an_unpacked_wheel_builds_a_site_far_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    unpacked, site = tmp_path / "unpacked", tmp_path / "project"
    ZipFile(wheel).extractall(unpacked)
    for name, text in SITE.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    page = (site / "site" / "bridge" / "index.html").read_text(encoding="utf-8")
    assert "data-briefing-text" in page
    assert "places/mosul" in page
