"""Hostile input: a writer's mistake, or worse, ends in a message, never in a traceback."""

import os
import re
from dataclasses import fields, replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotated_briefings.building import UnusableError, build, gazetteer
from annotated_briefings.clashing import Address, clashes
from annotated_briefings.cli import main
from annotated_briefings.inputs import InputFile, files_under, is_briefing, is_glossary
from annotated_briefings.problem import Problem
from annotated_briefings.project import Project
from annotated_briefings.reading.briefings import read_briefing
from annotated_briefings.reading.files import content
from annotated_briefings.reading.glossaries import read_glossary
from annotated_briefings.settings import Settings
from annotated_briefings.slugs import slug
from sites import Abort, Site, briefing

FIELDS = "title: Talks\ndate: 2020-01-31\n"
ENTRY = "id: tsg, kind: organisation, name: Talks Support Group, definition: A group."


def front_matter(yaml: str) -> tuple[Problem, ...]:
    """The problems of a briefing whose front matter goes on with this YAML from line 4."""
    return read_briefing(f"---\n{FIELDS}{yaml}\n---\nThe talks began.\n".encode(), "a.txt").problems


@pytest.mark.parametrize(
    ("yaml", "said"),
    [
        ("title: Again", "a.txt:4:1: malformed-yaml: 'title' stands twice"),
        ("tags:\n\t- a", "a.txt:5:1: malformed-yaml: "),
        ('summary: "never closed', "a.txt:5:1: malformed-yaml: "),
        ("tags: " + "[" * 100_000, "a.txt:4:27: malformed-yaml: it is nested too deeply"),
        ("glance: " + "{a: " * 400, "a.txt:4:86: malformed-yaml: it is nested too deeply"),
        (r'summary: "a\0b"', "a.txt:4:10: malformed-yaml: the character U+0000 cannot"),
        (r'summary: "\ud800"', "a.txt:4:10: malformed-yaml: the character U+D800 cannot"),
        (r'summary: "\U000F003C"', "a.txt:4:10: malformed-yaml: the character U+F003C cannot"),
        (r'summary: "\UFFFFFFFF"', "a.txt:4:13: malformed-yaml: this escape names no character"),
        ("summary: a\x7f", "a.txt:4:11: malformed-yaml: the character U+007F has no place"),
        ("decisions: [{text: a, value: " + "9" * 5000 + "}]", "a.txt:4:30: malformed-yaml: a num"),
        ("decisions: [{text: a, value: .inf}]", 'a.txt:4:23: invalid-field: `value`: ".inf" is'),
        ("decisions: [all]", 'a.txt:4:13: invalid-field: `decisions`: "all" is not a decision'),
        ("tags:", "a.txt:4:1: invalid-field: `tags`: nothing stands here"),
        ("tags: [a, b, a]", 'a.txt:4:14: invalid-field: `tags`: "a" stands twice'),
        ("summary: " + "x" * 1001, "a.txt:4:1: invalid-field: `summary`: 1001 characters are too"),
        ("facts: [{title: x, items: []}]", "a.txt:4:20: invalid-field: `items`: [] is not a list"),
        ("terms: [{" + ENTRY.replace("tsg", "index"), "a.txt:5:1: malformed-yaml: "),
        (
            "terms: [{" + ENTRY.replace("tsg", "index") + "}]",
            'a.txt:4:10: invalid-field: `id`: "in',
        ),
    ],
)
def test_a_mistake_in_front_matter_is_named_with_its_place_and_an_example(
    yaml: str, said: str
) -> None:
    problem, *_ = front_matter(yaml)
    assert str(problem).startswith(said)
    assert re.search(r"for example: `[^`]+`", problem.advice)


def test_an_empty_front_matter_is_answered_with_a_whole_one() -> None:
    problem, *_ = read_briefing(b"---\n---\nText.\n", "a.txt").problems
    example = re.search("`(.+)`", problem.advice)
    assert example
    assert not read_briefing(f"---\n{example[1]}\n---\nText.\n".encode(), "a.txt").problems


@pytest.mark.parametrize("above", ["\n", " \n\n", "\ufeff", "\ufeff\n"])
def test_front_matter_may_begin_below_what_nobody_sees(above: str) -> None:
    reading = read_briefing(f"\ufeff{above}---\n{FIELDS}---\nText.\n".encode(), "a.txt")
    assert reading.document
    assert reading.document.front_matter.title == "Talks"


@pytest.mark.parametrize(
    "yaml", ["a: b", "words", "- ", "- []", "- 1", "[" * 5000, "- {id: index}"]
)
def test_a_malformed_glossary_is_named_with_its_place_and_an_example(yaml: str) -> None:
    glossary = read_glossary(yaml.encode(), "g.yml")
    assert not glossary.entries
    assert all(str(problem).startswith("g.yml:1:") for problem in glossary.problems)
    assert all("for example: `" in problem.advice for problem in glossary.problems)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "talks.txt").write_text(briefing("The talks began.\n"), "utf-8")
    (tmp_path / "outside.txt").write_text(briefing("Nobody should read this.\n"), "utf-8")
    return tmp_path / "docs"


def problem_of(file: Path) -> str:
    found = content(file, "docs/x.txt", (file.parent,))
    return str(found) if isinstance(found, Problem) else ""


def test_a_link_to_nothing_is_named(docs: Path) -> None:
    (docs / "x.txt").symlink_to("gone.txt")
    assert "docs/x.txt:1:1: unreadable: the file is a link to nothing" in problem_of(docs / "x.txt")


def test_a_link_that_leads_out_of_the_site_is_not_followed(docs: Path) -> None:
    (docs / "x.txt").symlink_to("../outside.txt")
    (docs / "same.txt").symlink_to("talks.txt")
    assert "a link that leads out of the site" in problem_of(docs / "x.txt")
    assert problem_of(docs / "same.txt") == ""


def test_a_pipe_is_not_waited_for(docs: Path) -> None:
    os.mkfifo(docs / "x.txt")
    assert "this is no ordinary file" in problem_of(docs / "x.txt")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to the administrator")
def test_a_file_that_may_not_be_read_is_named(docs: Path) -> None:
    (docs / "talks.txt").chmod(0)
    assert "unreadable: the file cannot be read" in problem_of(docs / "talks.txt")


def test_one_unreadable_file_leaves_the_rest_standing(docs: Path) -> None:
    (docs / "a.txt").symlink_to("gone.txt")
    (docs / "glossary").mkdir()
    (docs / "glossary" / "g.yml").symlink_to("../../outside.txt")
    made = build(files_under(docs, docs), Settings(model=False))
    assert [each.path for each in made.collection.briefings] == ["talks.md"]
    assert {problem.location.name for problem in made.problems} == {"a.txt", "glossary/g.yml"}


def test_a_name_that_is_no_text_is_named_and_left_out(docs: Path) -> None:
    path = os.fsdecode(b"caf\xe9.txt")
    bad = InputFile(path, docs / "talks.txt", "docs/caf\\udce9.txt")
    made = build([bad], Settings(model=False))
    assert [problem.code for problem in made.problems] == ["unreadable"]
    assert not made.collection.briefings
    assert not made.broken


def test_folders_that_link_to_each_other_are_walked_once(docs: Path) -> None:
    (docs / "again").symlink_to(".")
    (docs / ".hidden").mkdir()
    (docs / ".hidden" / "x.txt").write_text("x", "utf-8")
    paths = [each.path for each in files_under(docs, docs)]
    assert paths == ["talks.txt", "again/talks.txt"]


@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "news/a b.Txt"])
def test_the_case_of_an_ending_does_not_matter(name: str) -> None:
    assert is_briefing(name, Settings())
    assert not is_briefing("news/Robots.TXT", Settings())
    assert is_glossary("glossary/a.YML", Settings())


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (Address("a.md", "a.md"), Address("A.md", "A.txt"), "A.txt:1:1"),
        (Address("d/index.md", "d/index.md"), Address("d/README.md", "d/README.txt"), "d/README"),
        (Address("index.md", "index.md"), Address("README.md", "README.txt"), "README.txt:1:1"),
        (Address("tags/x.md", "tags/x.txt"), Address("tags/x.md", "a.txt", "x"), "tags/x.txt:1:1"),
        (Address("tags/index.md", "", "Tags"), Address("tags.md", "tags.txt"), "tags.txt:1:1"),
        (Address("a.txt.md", "a.txt.txt"), Address("a.txt", "a.txt", "original"), "a.txt.txt:1:1"),
    ],
)
def test_a_clash_names_both_pages_and_blames_a_file(
    first: Address, second: Address, said: str
) -> None:
    (problem,) = clashes([first, second])
    assert str(problem).startswith(said)
    assert str(first) in problem.message
    assert str(second) in problem.message
    assert "`git mv " in problem.advice


def test_two_files_that_clash_twice_are_told_once() -> None:
    pages = (Address("a.md", "a.txt"), Address("a.md", "A.TXT"))
    originals = (Address("a.txt", "a.txt", "original"), Address("A.txt", "A.TXT", "original"))
    assert len(list(clashes([*pages, *originals]))) == 1


def test_pages_that_only_look_alike_do_not_clash() -> None:
    paths = ("index.md", "index/index.md", "readme.md", "a.md", "a/b.md", "a.txt", "readmes.md")
    assert not list(clashes(Address(path, path) for path in paths))


def test_a_page_never_takes_the_place_of_a_list() -> None:
    assert slug("Index") == "index-1"


@pytest.mark.parametrize("letter", ["a", "é", "中", "𐐷"])
def test_a_long_name_makes_an_address_that_fits_on_a_disk(letter: str) -> None:
    first, second = slug(letter * 300), slug(letter * 301)
    assert first != second
    assert len(f"2020-01-31-{first}.html".encode()) < 255


@pytest.mark.parametrize(
    "options",
    [
        "publish_above: 2",
        "publish_above: true",
        "publish_above: high",
        "marks: sometimes",
        "marks: [all]",
        "glossary: ../outside",
        "glossary: /etc",
        "source: news/../../x",
        "exclude: a.txt",
        "well_known: [1]",
        "annotators: all",
        "model: maybe",
        "cache: 3",
        "borders: {atlantis: UA}",
        "borders: {crimea: Ukraine}",
        "borders: [crimea]",
    ],
)
def test_an_option_that_cannot_be_meant_is_named_with_an_example(
    tmp_path: Path, options: str
) -> None:
    text = f"plugins:\n  - search\n  - briefings:\n      {options}\n"
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    name = options.split(":", maxsplit=1)[0]
    with pytest.raises(
        ValueError, match=rf"mkdocs\.yml: .* {name} cannot be .*for example: `{name}"
    ):
        Project.at(tmp_path)


def test_every_option_is_taken() -> None:
    given = {each.name: getattr(Settings(), each.name) for each in fields(Settings)}
    other = {"model": False, "shipped": False, "cache": "x", "marks": "all", "publish_above": 1}
    assert Settings.of({**given, **other}) == Settings(**{**given, **other})


@pytest.mark.parametrize(
    "config",
    [
        "- a",
        "words",
        "a: [",
        "a: " + "[" * 5000,
        "docs_dir: [a]",
        "plugins: [{briefings: [a]}]",
        "plugins: {briefings: x}",
        "\x00",
    ],
)
def test_a_configuration_that_is_none_is_told_in_one_sentence(
    tmp_path: Path, config: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.yml").write_text(config, "utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["check"])
    assert result.exit_code == 1
    assert result.output.startswith("Error: mkdocs.yml")


@pytest.mark.parametrize("plugins", ["briefings", "3", "[~, {}, [], 3]", "{briefings: }"])
def test_plugins_may_be_written_as_mkdocs_lets_them(tmp_path: Path, plugins: str) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"docs_dir: !ENV X\nplugins: {plugins}\n", "utf-8")
    assert Project.at(tmp_path) == Project(tmp_path, tmp_path / "docs", Settings())


def test_a_configuration_stands_over_the_one_that_it_inherits(tmp_path: Path) -> None:
    plugins = "plugins: {briefings: {source: news, language: fr}}"
    base = f"docs_dir: pages\n{plugins}\nexclude_docs: |\n  mine/\n  !mine/kept.txt\n"
    (tmp_path / "base.yml").write_text(base, "utf-8")
    (tmp_path / "site").mkdir()
    own = "INHERIT: ../base.yml\nplugins: {briefings: {source: texts}}\n"
    (tmp_path / "site/mkdocs.yml").write_text(own, "utf-8")
    project = Project.at(tmp_path / "site")
    assert project.docs == tmp_path / "site/pages"
    assert project.settings == Settings(source="texts", language="fr")
    assert project.leaves_out(project.docs / "mine/other.txt")
    assert project.leaves_out(project.docs / "templates/other.txt")
    assert not project.leaves_out(project.docs / "texts/other.txt")
    assert not project.leaves_out(tmp_path / "site/mine/other.txt")


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ("INHERIT: mkdocs.yml", "leads back to itself"),
        ("INHERIT: nowhere.yml", "INHERIT names no file"),
        ("INHERIT: [a]", "INHERIT names no file"),
        ("exclude_docs: [a]", "exclude_docs holds patterns"),
    ],
)
def test_what_a_configuration_inherits_or_leaves_out_must_be_there(
    tmp_path: Path, config: str, told: str
) -> None:
    (tmp_path / "mkdocs.yml").write_text(f"{config}\n", "utf-8")
    with pytest.raises(ValueError, match=told):
        Project.at(tmp_path)


@pytest.mark.parametrize(
    ("given", "meant"), [("./news/", "news"), (".", ""), ("", ""), ("a/b", "a/b")]
)
def test_a_folder_may_be_written_in_several_ways(given: str, meant: str) -> None:
    assert Settings.of({"source": given, "glossary": given}) == Settings(meant, meant)


def test_a_command_finds_the_project_around_it(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "plugins: [{briefings: {model: false}}]\n"
    (docs.parent / "mkdocs.yml").write_text(text, "utf-8")
    (docs.parent / "article.txt").write_text("Talks end\n\nThey ended.\n", "utf-8")
    (docs / "deep").mkdir()
    monkeypatch.chdir(docs / "deep")
    assert "in 1 briefing" in CliRunner().invoke(main, ["check"]).output
    CliRunner().invoke(main, ["new", "../../article.txt", "--date", "2020-02-01"])
    assert (docs / "2020-02-01-talks-end.txt").is_file()


def test_a_gazetteer_that_is_missing_or_damaged_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnusableError, match="is not there; make it anew"):
        gazetteer(tmp_path / "none.sqlite")
    (tmp_path / "damaged.sqlite").write_bytes(b"SQLite format 3\0" + b"\0" * 5000)
    with pytest.raises(UnusableError, match=r"cannot be read \(.+\); make it anew"):
        gazetteer(tmp_path / "damaged.sqlite")


def test_an_export_never_goes_where_the_briefings_lie(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (docs.parent / "mkdocs.yml").write_text("site_name: Test\n", "utf-8")
    monkeypatch.chdir(docs.parent)
    for folder in ("docs", "docs/deep"):
        result = CliRunner().invoke(main, ["export", folder, "--force"])
        assert "holds what is exported" in result.output


def test_a_site_shows_what_is_wrong_with_hostile_files(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    files = {
        "index.md": "# News\n",
        "talks.txt": briefing("The talks began.\n", tags="[index, Index]"),
        "README.txt": briefing("The talks went on.\n", "More"),
        "archive.txt": briefing("The talks ended.\n", "Last"),
        "upper.TXT": briefing("The talks failed.\n", "Upper"),
        ".hidden.txt": "no briefing",
    }
    site = Site(tmp_path, files)
    site.write()
    (tmp_path / "docs" / "link.txt").symlink_to("gone.txt")
    (tmp_path / "docs" / "out.txt").symlink_to("/etc/hostname")
    folder = site.build(strict=False)
    said = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert ["README.txt" in said[2], "archive.txt" in said[3]] == [True, True]
    assert len(said) == 4
    assert "a link to nothing" in (folder / "link/index.html").read_text("utf-8")
    assert "leads out of the site" in (folder / "out/index.html").read_text("utf-8")
    assert (folder / "upper/index.html").is_file()
    assert (folder / "tags/index-1/index.html").is_file()


def test_what_a_site_leaves_out_is_no_briefing(tmp_path: Path) -> None:
    files = {"index.md": "# News\n", "drafts/a.txt": "not yet", "mine/b.txt": "never"}
    left_out = {"exclude_docs": "mine/\n", "draft_docs": "drafts/\n"}
    folder = Site(tmp_path, files, extra=left_out).build()
    assert not (folder / "drafts").exists()
    assert not (folder / "mine").exists()


def test_a_wrong_option_ends_a_build_in_one_sentence(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    site = Site(tmp_path, {"index.md": "# News\n"}, options={"glossary": "../x", "model": False})
    with pytest.raises(Abort):
        site.build()
    assert "glossary cannot be '../x'; for example: `glossary: glossary`" in caplog.text


@pytest.mark.parametrize("template", ["<p>\n{% if %}", "<p>\n{{ view.nosuch }}"])
def test_a_broken_template_is_named_with_its_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, template: str
) -> None:
    site = Site(tmp_path, {"talks.txt": briefing("The talks began.\n")})
    own = tmp_path / "templates" / "briefing" / "briefing.html"
    own.parent.mkdir(parents=True)
    own.write_text(template, "utf-8")
    with pytest.raises(Abort):
        site.build()
    assert f"{own}:2: " in caplog.text


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (Settings(source="new"), "mkdocs.yml:1:1: empty-folder: `source: new` leads to no file"),
        (Settings(glossary="terms"), "mkdocs.yml:1:1: empty-folder: `glossary: terms` leads to no"),
        (Settings(), ""),
    ],
)
def test_a_folder_that_an_option_names_must_hold_something(
    docs: Path, settings: Settings, said: str
) -> None:
    made = build(files_under(docs, docs), replace(settings, model=False))
    assert "".join(map(str, made.problems)).startswith(said)
    assert len(made.problems) == bool(said)
