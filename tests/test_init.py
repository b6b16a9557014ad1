"""`briefings init`: what it lays down is a site that builds at once."""

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config

from annotated_briefings.cli import main

NAME = 'Our "news" & <more> *stars*'
REPOSITORY = Path(__file__).parents[1]


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


def test_a_new_site_is_published_as_this_repositorys_own_is(site: Path) -> None:
    workflow = ".github/workflows/pages.yml"
    theirs, ours = (
        yaml.safe_load((root / workflow).read_text("utf-8")) for root in (site, REPOSITORY)
    )
    builds = theirs["jobs"].pop("build"), ours["jobs"].pop("build")
    assert theirs == ours
    used, used_here = ([step.get("uses") for step in build["steps"]] for build in builds)
    assert [each for each in used if each] == [each for each in used_here if each]
    (build,) = (step for step in builds[0]["steps"] if "mkdocs build" in step.get("run", ""))
    assert build == {
        "run": "mkdocs build --strict",
        "env": {"SITE_URL": "${{ steps.pages.outputs.base_url }}/"},
    }


def test_a_new_site_builds_strictly_at_once(site: Path) -> None:
    config = load_config(str(site / "mkdocs.yml"), strict=True)
    assert config.site_name == NAME
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    page = next((site / "site").glob("2024-*/index.html")).read_text("utf-8")
    assert "National Oceanic and Atmospheric Administration" in page
    assert "over 20 years" in page
    assert not (site / "site" / "places" / "earth").exists()
    front = (site / "site" / "index.html").read_text("utf-8")
    assert '<h1 id="our-news-more-stars">Our "news" &amp; &lt;more&gt; *stars*</h1>' in front


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


def test_it_says_what_to_do_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.md").write_text("Mine", "utf-8")
    for folder, then in (("our site", "cd 'our site' && mkdocs serve"), (".", "now: mkdocs serve")):
        result = CliRunner().invoke(main, ["init", folder])
        assert result.exit_code == 0, result.output
        assert result.output.endswith(f"{then}\n")
    assert (tmp_path / "notes.md").read_text("utf-8") == "Mine"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["init"], "Missing argument 'DIR'"),
        (["init", "x", "--name", " "], 'for example: --name "Our news"'),
        (["init", "file"], "'file' is a file"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert said in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
