"""The command line as a newcomer meets it, wrong input too."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotated_briefings.cli import main
from sites import briefing

ARTICLE = "Talks resume\nThe two sides met on Monday.\nNobody left.\n\nComments\nShare this\n"
CONFIG = "site_name: T\ndocs_dir: news\nplugins:\n  - search\n  - briefings: {model: false}\n"
GLOSSARY = (
    "- {id: tsg, kind: organisation, name: Talks Support Group, short: TSG, definition: D.}\n"
)


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "article.txt").write_text(ARTICLE)
    (tmp_path / "news" / "glossary").mkdir(parents=True)
    (tmp_path / "news" / "glossary" / "ours.yml").write_text(GLOSSARY)
    return tmp_path


def run(*arguments: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=text)


def write(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return str(path)


def test_new_writes_a_briefing_into_the_projects_folder(project: Path) -> None:
    result = run("new", "article.txt", "--date", "2020-01-31")
    made = project / "news" / "2020-01-31-talks-resume.txt"
    assert result.exit_code == 0
    assert made.read_text("utf-8") == (
        "---\ntitle: Talks resume\ndate: 2020-01-31\n---\n"
        "The two sides met on Monday.\nNobody left.\n"
    )
    assert "'Comments'" in result.output
    assert "'Share this'" in result.output


def test_new_overwrites_only_when_told_to(project: Path) -> None:
    run("new", "article.txt", "--date", "2020-01-31")
    made = project / "news" / "2020-01-31-talks-resume.txt"
    made.write_text("mine")
    refused = run("new", "article.txt", "--date", "2020-01-31")
    assert refused.exit_code == 1
    assert "--force" in refused.output
    assert made.read_text() == "mine"
    assert run("new", "article.txt", "--date", "2020-01-31", "--force").exit_code == 0
    assert made.read_text() != "mine"


def test_new_takes_the_date_from_a_file_name(project: Path) -> None:
    (project / "article.txt").rename(project / "2020-01-31-wire.txt")
    assert run("new", "2020-01-31-wire.txt").exit_code == 0


def test_new_reads_standard_input(project: Path) -> None:
    assert run("new", "-", "--date", "2020-01-31", text=ARTICLE).exit_code == 0
    assert (project / "news" / "2020-01-31-talks-resume.txt").is_file()


def test_a_title_that_yaml_might_misread_comes_back_as_written(project: Path) -> None:
    for title in ("no", "Talks: day two", "# one", "'quoted'", "2020", "- x", "{a}", "é 𝔘 \u202e"):
        write(project / "odd.txt", f"{title}\nText.\n")
        made = run("new", "odd.txt", "--date", "2020-01-31", "--force").output.split()[-1]
        checked = json.loads(run("annotate", "--json", made).stdout)
        assert checked["date"] == "2020-01-31", title
        assert run("check").exit_code == 0, title
        Path(made).unlink()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["new", "nowhere.txt", "--date", "2020-01-31"], "does not exist"),
        (["new", "article.txt"], "--date 2017-07-05"),
        (["new", "article.txt", "--date", "tomorrow"], "is no day; for example: 2017-07-05"),
        (["new", "empty.txt", "--date", "2020-01-31"], "a headline on its first line"),
        (["new", "latin.txt", "--date", "2020-01-31"], "is not valid UTF-8"),
        (["new", "done.txt", "--date", "2020-01-31"], "has front matter already"),
        (["annotate", "article.txt"], "--date 2017-07-05"),
        (["annotate", "broken.txt"], "broken.txt:2:1: invalid-field"),
        (["annotate", "latin.txt", "--date", "2020-01-31"], "is not valid UTF-8"),
        (["check", "nowhere"], "does not exist"),
        (["export", "full"], "--force"),
    ],
)
def test_a_mistake_is_told_and_never_a_traceback(
    project: Path, arguments: list[str], said: str
) -> None:
    write(project / "empty.txt", "\n\n")
    write(project / "done.txt", briefing("Text."))
    write(project / "broken.txt", "---\ntitel: x\n---\nText.\n")
    (project / "latin.txt").write_bytes(b"Caf\xe9\nText\n")
    (project / "full").mkdir()
    write(project / "full" / "file", "x")
    result = run(*arguments)
    assert result.exit_code in (1, 2)
    assert said in result.output
    assert isinstance(result.exception, SystemExit)


def test_a_broken_mkdocs_yml_is_told(project: Path) -> None:
    write(project / "mkdocs.yml", "plugins: [")
    result = run("check")
    assert result.exit_code == 1
    assert "mkdocs.yml" in result.output


def test_check_is_content_with_a_sound_folder(project: Path) -> None:
    write(project / "news" / "talks.txt", briefing("The TSG met.\n"))
    result = run("check")
    assert (result.exit_code, result.stdout) == (0, "")


def test_check_reports_every_problem_and_fails(project: Path) -> None:
    write(project / "news" / "talks.txt", briefing("The XQZT met the QQVX.\n"))
    write(project / "news" / "broken.txt", "---\ntitel: x\n---\nText.\n")
    write(project / "news" / "glossary" / "bad.yml", "- {id: B!}\n")
    result = run("check")
    assert result.exit_code == 1
    for said in ("talks.txt:5:5: unknown-term", "QQVX", "broken.txt:2:1", "bad.yml:1:"):
        assert said in result.stdout


def test_check_finds_two_sources_for_one_address(project: Path) -> None:
    write(project / "news" / "talks.txt", briefing("The TSG met.\n"))
    write(project / "news" / "talks.md", "# Talks\n")
    assert "duplicate-address" in run("check").stdout


def test_check_finds_a_page_that_would_lie_on_an_original_text(project: Path) -> None:
    write(project / "news" / "talks.txt", briefing("The TSG met.\n"))
    write(project / "news" / "talks.txt.md", "# Talks\n")
    assert "duplicate-address" in run("check").stdout


def test_check_reports_a_stale_review_only_when_told_the_day() -> None:
    assert run("check").exit_code == 0
    result = run("check", "--today", "2026-11-01")
    assert result.exit_code == 1
    assert "stale-review" in result.stdout


def test_check_shows_notes_when_verbose(project: Path) -> None:
    write(project / "news" / "talks.txt", briefing("The Talks Support Group (TSG) met in Paris.\n"))
    assert run("check", "--verbose").exit_code == 0


def test_annotate_prints_a_table(project: Path) -> None:
    path = write(project / "news" / "talks.txt", briefing("The TSG counted some 200 people.\n"))
    result = run("annotate", path)
    assert result.exit_code == 0
    for said in ("TSG", "Talks Support Group", "figure", "200", "hedge about"):
        assert said in result.stdout


def test_annotate_prints_one_json_object_for_each_file_in_order(project: Path) -> None:
    one = write(project / "one.txt", "One\nThe TSG met yesterday in Paris, “a fine day”.\n")
    two = write(project / "two.txt", "Two\nSome 200 people came for two days.\n")
    result = run("annotate", "--json", "--date", "2020-01-31", two, one)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["file"] for row in rows] == [two, one]
    for row, file in zip(rows, (two, one), strict=True):
        text = Path(file).read_text("utf-8")
        for kind, items in row.items():
            if kind not in ("file", "date"):
                assert all(text[each["start"] : each["end"]] == each["surface"] for each in items)
    assert rows[1]["acronyms"][0]["expansion"] == "Talks Support Group"
    assert rows[1]["dates"][0]["value"] == "2020-01-30"
    assert rows[0]["figures"][0]["value"] == 200
    assert rows[0]["dates"][0]["value"] == "P2D"


def test_offsets_are_counted_without_a_byte_order_mark(project: Path) -> None:
    text = "One\r\nThe TSG met.\r\n"
    (project / "one.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    row = json.loads(run("annotate", "--json", "--date", "2020-01-31", "one.txt").stdout)
    assert row["acronyms"][0]["start"] == len("One\nThe ")


@pytest.mark.parametrize("command", [[], ["new"], ["check"], ["annotate"], ["export"]])
def test_every_help_has_an_example(command: list[str]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert "Example: briefings" in result.output
