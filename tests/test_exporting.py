"""The export builds without us and reads well: with MkDocs, with Zensical, and on a code host."""

import posixpath
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import cmarkgfm
import pytest
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from annotated_briefings.building import build
from annotated_briefings.composing.portable import inline
from annotated_briefings.exporting import exported
from annotated_briefings.inputs import files_under
from annotated_briefings.settings import Settings
from annotated_briefings.writing import write
from sites import briefing
from test_protecting import HOSTILE, text_of

REPOSITORY = Path(__file__).parent.parent
CHECKED = {
    "omitted_files": "warn",
    "not_found": "warn",
    "absolute_links": "warn",
    "unrecognized_links": "warn",
    "anchors": "warn",
}
Files = Mapping[str, str]
Read = Callable[[str], str]
"""The HTML that is made of the page at a path."""
Reader = Callable[[Files, Path], Read]
"""What reads an export, in a folder of its own."""


def by_mkdocs(files: Files, root: Path) -> Read:
    """What plain MkDocs makes of an export; fails on any link that goes nowhere."""
    laid(files, root)
    config = load_config(
        config_file=str(root / "mkdocs.yml"),
        site_name="Export",
        docs_dir=str(root / "docs"),
        site_dir=str(root / "site"),
        plugins=[],
        validation=CHECKED,
        strict=True,
    )
    build_site(config)
    return built_under(root / "site")


def by_zensical(files: Files, root: Path) -> Read:
    """What Zensical makes of it with the extensions it has by itself, strictly as well."""
    laid(files, root)
    (root / "zensical.toml").write_text('[project]\nsite_name = "Export"\n', "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No issues found" in done.stdout + done.stderr
    return built_under(root / "site")


def by_a_code_host(files: Files, _: Path) -> Read:
    """What the renderer of GitHub makes of a file."""
    return lambda path: cmarkgfm.github_flavored_markdown_to_html(files[path])


def laid(files: Files, root: Path) -> None:
    for path, text in files.items():
        write(root / "docs" / path, text)
    (root / "mkdocs.yml").touch()


def built_under(site: Path) -> Read:
    def read(path: str) -> str:
        name = path.removesuffix("index.md").removesuffix(".md")
        return (site / name / "index.html").read_text("utf-8")

    return read


@pytest.fixture(scope="module")
def ours() -> Files:
    docs = REPOSITORY / "briefings"
    return dict(exported(build(files_under(docs, REPOSITORY), Settings()).collection, Settings()))


@pytest.fixture(scope="module", params=[by_mkdocs, by_zensical, by_a_code_host])
def reader(request: pytest.FixtureRequest) -> Reader:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def read(reader: Reader, ours: Files, tmp_path_factory: pytest.TempPathFactory) -> Read:
    return reader(ours, tmp_path_factory.mktemp("ours"))


def test_this_repositorys_export_is_read_whole(read: Read, ours: Files) -> None:
    for path in ours:
        if path.endswith(".md"):
            html = read(path)
            shown = text_of(re.sub(r"<(script|style)\b.*?</\1>", "", html, flags=re.DOTALL))
            assert "<h1" in html, path
            # what would be shown of Markdown that is not read as such
            assert re.findall(r"\]\(|\*\*|&#?\w+;|\\[.\[\]*_]", shown) == [], path


def test_a_table_of_figures_and_a_map_are_seen(read: Read) -> None:
    page = read("2017-07-05-raqqa-and-mosul.md")
    assert re.search(r"<th[^>]*>Who says so</th>", page)
    assert re.search(r"<td[^>]*>2\.5 kilometres</td>", page)
    assert re.search(r'<img[^>]* src="[^"]*2017-07-05-raqqa-and-mosul-map\.svg"', page)


def test_a_map_is_a_picture_that_stands_by_itself(ours: Files) -> None:
    maps = [text for path, text in ours.items() if path.endswith(".svg")]
    assert len(maps) > 5
    for text in maps:
        drawing = ElementTree.fromstring(text)
        assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
        classes = {name for each in drawing.iter() for name in each.get("class", "").split()}
        styled = set(re.findall(r"\.([a-z]+)", text[: text.index("</style>")]))
        assert classes - styled <= {"locator", "scale", "wide"}


def test_a_map_that_is_kept_is_not_drawn_again(tmp_path: Path) -> None:
    docs, here, there = tmp_path / "docs", tmp_path / "here", tmp_path / "there"
    settings = Settings(model=False)
    write(docs / "ferry.txt", briefing("The ferry left Hamburg for Iceland.\n"))
    collection = build(files_under(docs, docs), settings).collection
    assert ">Hamburg<" in exported(collection, settings, here)["ferry-map.svg"]
    for kept in here.glob("*.json"):
        write(there / kept.name, kept.read_text("utf-8").replace("Hamburg", "Kept"))
    assert ">Kept<" in exported(collection, settings, there)["ferry-map.svg"]


def test_every_page_is_reached_from_the_front_page_by_links(ours: Files) -> None:
    reached, ahead = set[str](), {"index.md"}
    while ahead:
        reached |= ahead
        ahead = {to for path in ahead for to in links(path, ours[path])} - reached
    assert reached == set(ours)


def links(path: str, markdown: str) -> list[str]:
    """The files that a page leads to or shows."""
    targets = re.findall(r"\]\((?!https?:)([^ )]+)", markdown)
    folder = posixpath.dirname(path)
    return [
        posixpath.normpath(posixpath.join(folder, unquote(target)))
        for target in targets
        if not path.endswith(".svg")
    ]


def test_an_acronym_links_to_its_page_with_its_meaning(ours: Files) -> None:
    page = next(text for path, text in ours.items() if path.startswith("2017-07-05"))
    assert '[SDF](glossary/sdf.md "Syrian Democratic Forces")' in page


def test_boxes_are_lists_and_tables_after_the_text(ours: Files) -> None:
    page = next(text for path, text in ours.items() if path.startswith("2017-07-05"))
    titles = ["# ", "## At a glance", "## The text", "## Figures in the text", "## Terms in this"]
    assert [page.index(title) for title in titles] == sorted(page.index(title) for title in titles)


def test_lists_and_boxes_link_too(ours: Files) -> None:
    assert "- [Syrian Democratic Forces](sdf.md) (SDF): An alliance" in ours["glossary/index.md"]
    for path, text in ours.items():
        assert "\\](" not in text, path


def test_no_page_holds_markup_of_ours(ours: Files) -> None:
    for path, text in ours.items():
        if path.endswith(".md"):
            assert "<span" not in text, path
            assert "data-" not in text, path
            assert "{" not in text, path


AWKWARD = (
    *(text for text in HOSTILE if "\n" not in text),
    "[Editor's note: the talks] went on [for hours]",
    "[The talks went on]",
    "The port cost $5m (US$4) and the road $7m-$9m, or US$2 each",
    "The road is ~5 km (~3 miles) long; H~2~O and x^2^",
    "See http://example.org/a_b_(x)?d=1&e=2, and https://example.org/_f_.",
    "Write to a_b@example.org or look at www.example.org/a_b",
    "On 5/6/2017 at 10:30:45, C++ and a == b",
    "2.5 kilometres",
    "- not a list",
    ": not a definition",
    "~~~",
    "???+ not a fold",
    "a ++ctrl++ b ^^over^^ c ~~gone~~ d :smile: e :+1:",
)
"""What some Markdown or other reads something into: money above all, for it ends a formula."""

TYPESET = {"(c)": "©", "1/2": "½"}
"""What Zensical's typography replaces; the words stay."""


@pytest.fixture(scope="module")
def awkward(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """An export with a briefing for each awkward text."""
    docs, settings = tmp_path_factory.mktemp("awkward"), Settings(model=False)
    for number, text in enumerate(AWKWARD):
        write(docs / f"text-{number}.txt", briefing(f"{text}\n"))
    return exported(build(files_under(docs, docs), settings).collection, settings)


def test_plain_text_survives_any_markdown(reader: Reader, awkward: Files, tmp_path: Path) -> None:
    read = reader(awkward, tmp_path)
    for number, text in enumerate(AWKWARD):
        page = read(f"text-{number}.md")
        heading = [*re.finditer(r"The text(?:<a [^>]*>.*?</a>)?</h2>", page)][-1]
        wanted = " ".join(text.split())
        if reader is by_zensical:
            for plain, set_in_type in TYPESET.items():
                wanted = wanted.replace(plain, set_in_type)
        assert text_of(page[heading.end() :]).startswith(wanted)


def test_ordinary_prose_is_written_as_it_stands() -> None:
    for text in ("It cost $5m, he said: 2.5 km (1.6 miles).", "“Yes” - and/or 'no'; why?"):
        assert inline(text) == text


def test_an_entrys_markdown_cannot_carry_html_or_run_anything(tmp_path: Path) -> None:
    docs = tmp_path / "in"
    entry = (
        "- id: x\n  kind: concept\n  name: X idea\n  definition: D.\n"
        "  more: '<script>alert(1)</script> [run](javascript:alert(2)) [fine](https://example.org)'\n"
    )
    write(docs / "glossary" / "ours.yml", entry)
    result = build(files_under(docs, docs), Settings(model=False))
    page = exported(result.collection, Settings())["glossary/x.md"]
    assert "<script" not in page
    assert "(javascript:" not in page
    assert "[fine](https://example.org)" in page
