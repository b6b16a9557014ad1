"""Handouts: what a page becomes on paper, and the command that prints it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from playwright.sync_api import sync_playwright

from annotated_briefings.cli import main
from annotated_briefings.printing import browsers
from annotated_briefings.printing.browsers import PrintingError, installed, print_page
from annotated_briefings.printing.paper import is_briefing_page, on_paper
from sites import Site, briefing

TEXT = "The TSG met in Paris. Guests of the Peace Forum came too.\n\nThe TSG stayed for two days.\n"
GLOSSARY = """
- {id: tsg, kind: organisation, name: Talks Support Group, short: TSG, definition: It helps.}
- {id: forum, kind: organisation, name: Peace Forum, definition: A meeting place.}
"""
CONFIG = """
site_name: Desk
site_url: https://desk.example/
theme: briefing
plugins:
  - briefings: {model: false}
"""
FILES = {
    "index.md": "# Desk\n",
    "talks.txt": briefing(TEXT, source="{name: The Wire, url: 'https://wire.example/7'}"),
    "news/more.txt": briefing("The TSG met again.\n", title="More talks"),
    "glossary/ours.yml": GLOSSARY,
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Site(tmp_path, FILES).write()
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    return tmp_path


@pytest.fixture(scope="module")
def chromium() -> str:
    """The browser that the tests have, wherever it lies."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found:
        return found
    with sync_playwright() as playwright:
        found = playwright.chromium.executable_path
    if not Path(found).is_file():
        pytest.skip("no Chromium is installed")
    return found


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["pdf", *arguments])


def told(*command: str | Path) -> str:
    """What a program says, on one line."""
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    return " ".join(ended.stdout.split())


def stand_in(folder: Path, script: str = "exit 0") -> str:
    """A program that takes the place of a browser."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "google-chrome"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)
    return str(file)


needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="Windows runs no shell script")
needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="pdftotext is not installed"
)


def test_the_mark_of_a_term_leads_to_its_note_in_the_same_document() -> None:
    page = (
        '<a class="mark" data-card="card-term-tsg" href="../tsg/">TSG</a><div id="entry-term-tsg">'
    )
    assert 'href="#entry-term-tsg">TSG</a>' in on_paper(page, "A4")


def test_other_links_lead_to_the_site_where_it_says_its_address() -> None:
    page = (
        '<link rel="canonical" href="https://desk.example/talks/"></head>'
        '<a href="../places/paris/?a=1&amp;b=2">P</a><a href="#f1">f</a><a href="https://x.example/">x</a>'
    )
    links = re.findall(r'<a href="([^"]*)"', on_paper(page, "A4"))
    assert links == ["https://desk.example/places/paris/?a=1&amp;b=2", "#f1", "https://x.example/"]


def test_links_to_a_site_without_an_address_lead_nowhere() -> None:
    assert "<a>P</a>" in on_paper('<a href="../places/paris/">P</a>', "A4")
    marked = on_paper('<a class="mark" href="../places/paris/" id="m1">P</a>', "A4")
    assert '<a class="mark" id="m1">P</a>' in marked


def test_the_paper_is_named_in_the_head_of_the_page() -> None:
    assert on_paper("<head></head></head>", "letter").count("@page{size:letter}") == 1


def test_a_page_that_shows_what_is_wrong_is_no_briefing() -> None:
    assert is_briefing_page('<div class="briefing"><div data-briefing-text lang="en">')
    assert not is_briefing_page('<div class="briefing"><pre>data-briefing-text</pre></div>')


def test_terms_are_numbered_at_first_mention_and_listed_by_name(project: Path) -> None:
    (project / "docs" / "talks.txt").write_text(
        briefing(
            "## The TSG\n\nThe TSG met. The Peace Forum met the TSG and the Peace Forum won.\n"
        )
    )
    page = Site(project, {}).page("talks/index.html")
    numbered = re.findall(r'data-card="card-term-(\w+)"[^>]*data-note="(\d)"', page)
    assert numbered == [("tsg", "1"), ("forum", "2")]
    listed = re.findall(r'id="entry-term-(\w+)" data-note="(\d)"', page)
    assert listed == [("forum", "2"), ("tsg", "1")]


@needs_poppler
def test_a_handout_has_numbered_notes_sources_with_addresses_and_numbered_pages(
    project: Path, chromium: str
) -> None:
    result = run("docs/talks.txt", "--to", "out", "--chromium", chromium)
    assert result.exit_code == 0, result.output
    assert result.stdout.split() == ["out/talks.pdf"]
    printed = told("pdftotext", "-layout", project / "out" / "talks.pdf", "-")
    for wanted in (
        "Talks resume",
        "1. TSG, Talks Support Group: It helps.",
        "2. Peace Forum: A meeting place.",
        "The Wire (https://wire.example/7)",
        "https://desk.example/talks/",
    ):
        assert wanted in printed
    assert re.search(r"\b1 ?/ ?[12]\b", printed)
    for unwanted in ("Search", "Original text", "First mentions", "127.0.0.1", "Feed (Atom)"):
        assert unwanted not in printed
    assert [each.name for each in (project / "out").iterdir()] == ["talks.pdf"]


@needs_poppler
def test_all_briefings_of_a_built_site_are_printed_on_the_paper_asked_for(
    project: Path, chromium: str
) -> None:
    site = str(Site(project, FILES).build())
    result = run("--site", site, "--paper", "Letter", "--chromium", chromium)
    assert result.exit_code == 0, result.output
    for name in ("talks", "news/more"):
        assert "612 x 792 pts" in told("pdfinfo", project / "handouts" / f"{name}.pdf")


def test_a_name_that_no_briefing_has_is_told_with_the_nearest(project: Path) -> None:
    result = run("news/moer", "--chromium", stand_in(project / "bin"))
    assert result.exit_code == 2
    assert "did you mean news/more?" in result.output


def test_without_a_browser_it_is_told_how_to_come_by_one(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotated_briefings.commands.pdf.installed", lambda: None)
    result = run()
    assert result.exit_code == 1
    assert "apt install chromium" in result.output
    assert "--chromium" in result.output
    assert not (project / "handouts").exists()


def test_a_page_that_is_not_built_is_left_out_and_told(project: Path) -> None:
    (project / "empty").mkdir()
    result = run("talks", "--site", "empty", "--chromium", stand_in(project / "bin"))
    assert result.exit_code == 1
    assert "talks: the site has no page with its text" in result.output
    assert "left out 1" in result.output


def test_a_site_that_cannot_be_built_is_told(project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: Desk\ntheme: no-such-theme\n")
    result = run("--chromium", stand_in(project / "bin"))
    assert result.exit_code == 1
    assert "the site cannot be built" in result.output
    assert "no-such-theme" in result.output


def test_where_there_is_no_project_a_built_site_is_asked_for(project: Path) -> None:
    (project / "mkdocs.yml").unlink()
    (project / "docs").rename(project / "briefings")
    result = run("--chromium", stand_in(project / "bin"))
    assert result.exit_code == 1
    assert "--site" in result.output


@needs_shell
def test_a_browser_that_prints_nothing_leaves_the_old_file_and_its_words_are_told(
    tmp_path: Path,
) -> None:
    file = tmp_path / "talks.pdf"
    file.write_text("old")
    failing = Path(stand_in(tmp_path / "bin", "echo no display >&2; exit 3"))
    with pytest.raises(PrintingError, match=r"printed nothing\n +no display"):
        print_page(failing, "http://127.0.0.1:9/", file)
    assert file.read_text() == "old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["bin", "talks.pdf"]


WITHOUT_SANDBOX = """
case "$*" in
    *--no-sandbox*) ;;
    *) printf 'No usable sandbox!\\n1\\n2\\n3\\n4\\n5\\n' >&2; exit 1 ;;
esac
for argument; do
    case $argument in --print-to-pdf=*) echo new > "${argument#--print-to-pdf=}" ;; esac
done
"""


@needs_shell
def test_a_browser_that_has_no_sandbox_here_prints_without_one(tmp_path: Path) -> None:
    browser = Path(stand_in(tmp_path / "bin", WITHOUT_SANDBOX))
    print_page(browser, "http://127.0.0.1:9/", tmp_path / "talks.pdf")
    assert (tmp_path / "talks.pdf").read_text() == "new\n"


def test_a_file_that_is_no_program_is_told(tmp_path: Path) -> None:
    (tmp_path / "chrome").write_text("not a program")
    with pytest.raises(PrintingError, match="does not start"):
        print_page(tmp_path / "chrome", "http://127.0.0.1:9/", tmp_path / "talks.pdf")


@needs_shell
def test_a_browser_is_found_on_the_path_or_else_where_it_is_usually_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsers, "LINUX", ())
    monkeypatch.setattr(browsers, "APPLICATIONS", ("Stand In",))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    application = tmp_path / "Applications/Stand In.app/Contents/MacOS/Stand In"
    application.parent.mkdir(parents=True)
    application.touch()
    assert installed() == application
    named = stand_in(tmp_path / "bin")
    assert installed() == Path(named)
