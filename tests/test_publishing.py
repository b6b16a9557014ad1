"""A site of one's own on GitHub Pages: put there by a command, and whole under its path."""

import os
import subprocess
import sys
from pathlib import Path

import mkdocs
import pytest
from click.testing import CliRunner

from annotated_briefings.cli import main
from browser.serving import PREFIX, served
from console import GIT_NAMES
from links import Crawl

PUBLISHED = f"https://example.org{PREFIX}"


def run(*command: str, at: Path) -> str:
    done = subprocess.run(
        command,
        cwd=at,
        env={**os.environ, **GIT_NAMES, "SITE_URL": PUBLISHED},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `mkdocs gh-deploy` puts on the branch that GitHub Pages serves."""
    root = tmp_path_factory.mktemp("deployed")
    site, remote, pages = root / "site", root / "remote.git", root / "pages"
    assert CliRunner().invoke(main, ["init", str(site)]).exit_code == 0
    run("git", "init", "--quiet", "--bare", str(remote), at=root)
    run("git", "init", "--quiet", "--initial-branch=main", at=site)
    run("git", "remote", "add", "origin", str(remote), at=site)
    run("git", "add", "--all", at=site)
    run("git", "commit", "--quiet", "--message=Begin", at=site)
    run(sys.executable, "-m", mkdocs.__name__, "gh-deploy", "--strict", "--quiet", at=site)
    run("git", "clone", "--quiet", "--branch=gh-pages", str(remote), str(pages), at=root)
    return pages


def test_gh_deploy_publishes_the_site_and_nothing_else(deployed: Path) -> None:
    assert (deployed / ".nojekyll").is_file()
    assert (deployed / "index.html").is_file()
    assert not list(deployed.rglob("*.yml"))
    assert f"<id>{PUBLISHED}" in (deployed / "feed.xml").read_text("utf-8")


def test_what_was_published_works_under_the_path_of_its_repository(deployed: Path) -> None:
    with served(deployed) as address:
        crawl = Crawl(address, PUBLISHED, ("", "404.html"))
    assert crawl.broken == []
    pages = {
        path.relative_to(deployed).as_posix().removesuffix("index.html")
        for path in deployed.rglob("*.html")
    }
    assert pages <= {each.removeprefix(address) for each in crawl.reached}


def test_a_link_that_leaves_the_path_or_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        f'<a href="/b/"></a><a href="c/"></a><a href="#d"></a><p>{PUBLISHED}e/</p>', "utf-8"
    )
    with served(tmp_path) as address:
        crawl = Crawl(address, PUBLISHED)
    assert crawl.broken == [
        f"{address}: /b/: outside of the site",
        f"{address}: {address}c/: 404",
        f"{address}: {address}e/: 404",
        f"{address}: {address}#d: no such id",
    ]
