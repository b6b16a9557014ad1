"""The export builds with MkDocs and no plugin of ours, and every link in it works."""

from pathlib import Path

import pytest
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from annotated_briefings.building import build
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


def built(files: dict[str, str], root: Path) -> Path:
    """The site that plain MkDocs makes of an export; fails on any link that goes nowhere."""
    for path, text in files.items():
        write(root / "docs" / path, text)
    (root / "mkdocs.yml").touch()
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
    return root / "site"


@pytest.fixture(scope="module")
def ours() -> dict[str, str]:
    docs = REPOSITORY / "briefings"
    return dict(exported(build(files_under(docs, REPOSITORY), Settings()).collection, Settings()))


def test_this_repositorys_export_builds_without_us(ours: dict[str, str], tmp_path: Path) -> None:
    site = built(ours, tmp_path)
    assert (site / "glossary" / "sdf" / "index.html").is_file()


def test_an_acronym_links_to_its_page_with_its_meaning(ours: dict[str, str]) -> None:
    page = next(text for path, text in ours.items() if path.startswith("2017-07-05"))
    assert '[SDF](glossary/sdf.md "Syrian Democratic Forces")' in page


def test_boxes_are_lists_and_tables_after_the_text(ours: dict[str, str]) -> None:
    page = next(text for path, text in ours.items() if path.startswith("2017-07-05"))
    titles = ["# ", "## At a glance", "## The text", "## Figures in the text", "## Terms in this"]
    assert [page.index(title) for title in titles] == sorted(page.index(title) for title in titles)


def test_lists_and_boxes_link_too(ours: dict[str, str]) -> None:
    assert "- [Syrian Democratic Forces](sdf.md) (SDF): An alliance" in ours["glossary/index.md"]
    for path, text in ours.items():
        assert "\\](" not in text, path


def test_no_page_holds_markup_of_ours(ours: dict[str, str]) -> None:
    for path, text in ours.items():
        assert "<span" not in text, path
        assert "data-" not in text, path


@pytest.mark.parametrize("text", [each for each in HOSTILE if "\n" not in each])
def test_plain_text_survives_plain_markdown(text: str, tmp_path: Path) -> None:
    docs = tmp_path / "in"
    write(docs / "talks.txt", briefing(f"{text}\n"))
    settings = Settings(model=False)
    files = exported(build(files_under(docs, docs), settings).collection, settings)
    page = (built(dict(files), tmp_path) / "talks" / "index.html").read_text("utf-8")
    body = page[page.index("The text</h2>") + len("The text</h2>") :]
    assert text_of(body).startswith(" ".join(text.split()))


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
