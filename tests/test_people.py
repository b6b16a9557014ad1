"""People: their roles at the time and over time, and what they said."""

from pathlib import Path

import pytest

from sites import Site

FRONT = "---\ntitle: {}\ndate: {}\n---\n{}\n"
FILES = {
    "first.txt": FRONT.format(
        "The mill opens",
        "2020-01-31",
        "Spokeswoman Ann Reed opened the mill. “It turns,” said Reed. “It is ours,” Reed said.",
    ),
    "second.txt": FRONT.format(
        "The mill closes",
        "2021-05-01",
        "Mayor Ann Reed closed the mill. “It stands,” said Ann Reed.",
    ),
    "third.txt": FRONT.format("The mill is sold", "2022-05-01", "Ann Reed saw it. She left."),
    "glossary/people.yml": """
- {id: bob-hill, kind: person, name: Bob Hill, role: Keeper of the lake, definition: A keeper.}
- {id: ann-reed, kind: person, name: Ann Reed, definition: She has to do with a mill.}
""",
    "index.md": "# Front",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Site(tmp_path_factory.mktemp("people"), FILES).build(strict=False)


def box(site: Path, page: str, name: str) -> str:
    """The HTML of one box of a page."""
    html = (site / page / "index.html").read_text("utf-8")
    return html.split(f'id="Box-{name}"')[1].split("</section>")[0]


def test_a_page_shows_roles_over_time_each_with_day_and_briefing(site: Path) -> None:
    roles = box(site, "people/ann-reed", "roles")
    first, second = roles.split("</li>")[:2]
    assert '<time datetime="2020-01-31">31 January 2020</time>' in first
    assert "Spokeswoman" in first
    assert ">The mill opens</a>" in first
    assert "Mayor" in second
    assert 'href="../../second/#m1"' in second


def test_what_somebody_said_leads_to_the_quote(site: Path) -> None:
    said = box(site, "people/ann-reed", "said")
    assert '<a href="../../second/#quote-1"><mark>It stands,</mark></a>' in said
    assert said.index("It stands") < said.index("It turns")
    assert 'href="../../first/#quote-2"' in said


def test_the_list_of_people_has_the_last_role_and_how_often_they_speak(site: Path) -> None:
    page = (site / "people/index.html").read_text("utf-8")
    row = page.split(">Ann Reed</a>")[1].split("</li>")[0]
    assert "Mayor" in row
    assert "1 May 2022" in row
    assert "3 quotes" in row
    assert "Keeper of the lake" in page.split(">Bob Hill</a>")[1].split("</li>")[0]


def test_a_briefing_has_the_role_at_its_time_and_leads_to_what_is_said(site: Path) -> None:
    first, second = (box(site, page, "actors") for page in ("first", "second"))
    assert "Spokeswoman" in first
    assert "Mayor" not in first
    assert '<a href="#voice-ann-reed">2 quotes</a>' in first
    assert '<li id="voice-ann-reed">' in box(site, "first", "voices")
    assert "Mayor" in second


def test_a_text_that_tells_no_role_is_given_none_of_another_text(site: Path) -> None:
    third = box(site, "third", "actors")
    assert "Ann Reed" in third
    assert "Mayor" not in third
    assert "quote" not in third
