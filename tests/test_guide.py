"""The guide, the README and CONTRIBUTING, followed literally: each command in them is run."""

import re
import tomllib
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner
from mkdocs.config import load_config

from annotated_briefings.cli import main
from annotated_briefings.printing.browsers import installed
from console import FENCE, Command, Console, File, steps

REPOSITORY = Path(__file__).parents[1]
GUIDE = REPOSITORY / "briefings" / "guide"
PAGES = [*sorted(GUIDE.glob("*.md")), REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md"]
OPTIONS = GUIDE / "options.md"
PROGRAMS = ("briefings ", "mkdocs ", "pip ", "git ", "make ", "zensical ", ".venv/")

NOT_RUN = {
    'pip install "annotated-briefings[auto]"': "takes the package from PyPI",
    "mkdocs serve": "runs until somebody stops it",
    "make site": "sets up the repository itself, as `make test` did before this",
    "make test": "runs this test",
    'make quality ARGS="--kind dates"': "scores sixty articles, with the model too",
    "BRIEFINGS_CORPORA=../corpora make quality": "needs corpora that are not in the repository",
    'BRIEFINGS_CORPORA=../corpora make quality ARGS="--sample 50"': "needs these corpora too",
    "make hostile ARGS='--length 1000000 --pattern prose --pattern \"digits, spaced\"'": (
        "takes minutes"
    ),
    "git push --set-upstream origin main": "needs a repository on GitHub",
    "SITE_URL=https://YOU.github.io/news/ mkdocs gh-deploy --strict": (
        "needs a repository to push to; test_publishing.py makes one"
    ),
    "briefings gazetteer build --from SY.txt": (
        "would change the gazetteer in use; test_gathering.py writes another"
    ),
}
"""Commands that are shown and not run here, and why."""

NAME = re.compile(r"[\w.-]+")
by_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def in_its_place(page: Path, folder: Path) -> None:
    """Lay down what the reader has before the first line: a new site, or the repository."""
    if page.parent == GUIDE:
        assert CliRunner().invoke(main, ["init", str(folder)]).exit_code == 0
        return
    for name in ("briefings", "requirements"):
        copytree(REPOSITORY / name, folder / name)
    (folder / "mkdocs.yml").write_bytes((REPOSITORY / "mkdocs.yml").read_bytes())


def is_run(line: str) -> bool:
    if line.startswith("briefings pdf"):
        return installed() is not None
    return line not in NOT_RUN


def follow(page: Path, folder: Path, patch: pytest.MonkeyPatch) -> list[str]:
    """Do what a page says, from its first line to its last, and the lines that were not run; a
    command that fails, or answers otherwise than the page says, ends the test."""
    in_its_place(page, folder)
    console, passed_over = Console(folder, patch), []
    for step in steps(page.read_text("utf-8")):
        if isinstance(step, File):
            console.write(step)
        elif is_run(step.line):
            console.run(step)
        else:
            passed_over.append(step.line)
    return passed_over


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page != OPTIONS], ids=lambda page: page.name
)
def test_following_a_page_leads_where_it_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_over = follow(page, tmp_path, monkeypatch)
    assert all(line in NOT_RUN or line.startswith("briefings pdf") for line in passed_over)


def test_a_template_that_is_overridden_as_the_guide_says_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(OPTIONS, tmp_path, monkeypatch)
    (built,) = (tmp_path / "site").glob("2024-*/index.html")
    assert "Read by two editors before it was published." in built.read_text("utf-8")


def test_what_is_not_run_is_shown_all_the_same() -> None:
    shown = {
        step.line
        for page in PAGES
        for step in steps(page.read_text("utf-8"))
        if isinstance(step, Command)
    }
    assert set(NOT_RUN) <= shown


@by_page
def test_every_block_says_what_it_is_and_commands_are_run(page: Path) -> None:
    for language, block in FENCE.findall(page.read_text("utf-8")):
        assert language, block
        assert language == "console" or not block.startswith(PROGRAMS), block
        assert language != "console" or block.startswith("$ "), block


@pytest.mark.parametrize("page", ["options", "publishing", "embeds"])
def test_every_setting_that_is_shown_is_one_that_mkdocs_takes(page: str, tmp_path: Path) -> None:
    shown = (GUIDE / f"{page}.md").read_text("utf-8")
    for folder in ("docs", "briefings"):
        (tmp_path / folder).mkdir()
    for number, (language, block) in enumerate(FENCE.findall(shown)):
        if language == "yaml":
            file = tmp_path / f"mkdocs-{number}.yml"
            theme = "" if "theme:" in block else "theme: briefing\n"
            file.write_text(f"site_name: Test\n{theme}{block}", "utf-8")
            assert load_config(str(file), strict=True).site_name == "Test"


def test_why_each_dependency_is_there_is_said() -> None:
    text = (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
    section = text[text.index("## Why each dependency is there") : text.index("## Releases")]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| ")]
    explained = {name.strip() for row in rows for name in row.split(",")} - {"package", "---"}
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    asked_for = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *(requirement for extra in extras for requirement in extra),
    ]
    assert explained == {name_of(requirement) for requirement in asked_for}


def name_of(requirement: str) -> str:
    """The name of the package that a requirement begins with."""
    match = NAME.match(requirement)
    assert match, requirement
    return match[0]
