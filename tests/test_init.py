"""`briefings init`: what it lays down is a site that builds at once."""

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config

from annotated_briefings.cli import main

NAME = 'Our "news" & <more>'


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "site of ours"
    result = CliRunner().invoke(main, ["init", str(folder), "--name", NAME])
    assert result.exit_code == 0, result.output
    return folder


def test_a_new_site_has_all_that_publishing_takes(site: Path) -> None:
    laid = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert {
        ".github/workflows/pages.yml",
        ".gitignore",
        "briefings/glossary/glossary.yml",
        "briefings/index.md",
        "mkdocs.yml",
        "requirements.txt",
    } <= laid
    workflow = yaml.safe_load((site / ".github/workflows/pages.yml").read_text("utf-8"))
    assert {"run": "mkdocs build --strict"}.items() <= workflow["jobs"]["build"]["steps"][
        -2
    ].items()


def test_a_new_site_builds_strictly_at_once(site: Path) -> None:
    config = load_config(str(site / "mkdocs.yml"), strict=True)
    assert config.site_name == NAME
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    page = next((site / "site").glob("2024-*/index.html")).read_text("utf-8")
    assert "National Oceanic and Atmospheric Administration" in page
    front = (site / "site" / "index.html").read_text("utf-8")
    assert "<more>" not in front


def test_a_new_site_leaves_nothing_to_decide(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site)
    result = CliRunner().invoke(main, ["check"])
    assert result.exit_code == 0, result.output


def test_nothing_is_overwritten(site: Path) -> None:
    (site / "mkdocs.yml").write_text("site_name: Mine\n", "utf-8")
    result = CliRunner().invoke(main, ["init", str(site)])
    assert result.exit_code == 1
    assert "is there already; choose another folder" in result.output
    assert (site / "mkdocs.yml").read_text("utf-8") == "site_name: Mine\n"
