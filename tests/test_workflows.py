"""The workflows: what they run is pinned, and may do no more than it has to."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from annotated_briefings.locate import STARTER

ROOT = Path(__file__).parents[1]
OF_A_NEW_SITE = STARTER / "github" / "workflows" / "pages.yml"
"""The workflow of a new site, as a template."""
WORKFLOWS = [*sorted((ROOT / ".github" / "workflows").glob("*.yml")), OF_A_NEW_SITE]
PINNED = re.compile(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
WRITES = {
    ("pages.yml", "deploy"): {"pages": "write", "id-token": "write"},
    ("publish.yml", "publish"): {"id-token": "write"},
}
"""The only jobs that may write anything."""


def jobs(path: Path) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    workflow = yaml.safe_load(re.sub(r"{% (?:end)?raw %}", "", path.read_text("utf-8")))
    for name, job in workflow["jobs"].items():
        yield name, job, job.get("permissions", workflow["permissions"])


def test_there_is_one_for_pages_one_for_tests_and_one_for_releases() -> None:
    assert [path.name for path in WORKFLOWS[:-1]] == ["pages.yml", "publish.yml", "tests.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: f"{path.parents[1].name}/{path.name}")
def test_every_action_is_pinned_to_a_commit(path: Path) -> None:
    used = re.findall(r"uses: (.+)", path.read_text("utf-8"))
    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: f"{path.parents[1].name}/{path.name}")
def test_no_job_may_write_more_than_it_has_to(path: Path) -> None:
    for name, _, permissions in jobs(path):
        allowed = {key: level for key, level in permissions.items() if level != "read"}
        assert allowed == WRITES.get((path.name, name), {})


def test_no_job_that_may_write_runs_code_of_the_repository() -> None:
    for path in WORKFLOWS:
        for name, job, _ in jobs(path):
            if (path.name, name) in WRITES:
                assert all("run" not in step for step in job["steps"])


def test_what_a_workflow_makes_is_a_command_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8"))
    made = [
        each["target"] for each in workflow["jobs"]["otherwise"]["strategy"]["matrix"]["include"]
    ]
    assert made == ["wheel", "oldest", "fork"]
    for target in made:
        assert f"\n{target}:" in makefile
        assert f"\n#   make {target} " in makefile
