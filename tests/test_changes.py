"""What is new in a briefing since the last one on the same."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from annotated_briefings.briefing import FrontMatter
from annotated_briefings.building import build
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.briefing_views import Changes
from annotated_briefings.composing.changes import Digest, changes, last_on_the_same
from annotated_briefings.composing.marking import mark
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.wording import Wording
from annotated_briefings.document import Document
from annotated_briefings.inputs import InputFile
from annotated_briefings.settings import Settings
from annotated_briefings.source import Source
from effort import stays_in_step
from sites import Site

GLOSSARY = """
- {id: lake-guard, kind: organisation, name: Lake Guard, definition: It guards a lake.}
- {id: ann-reed, kind: person, name: Ann Reed, definition: A miller.}
"""
FIRST = "Some 2,500 fighters remain in Raqqa. The Lake Guard came on July 1."
DATES = (date(2017, 7, 5), date(2017, 7, 12))


def tagged(path: str, day: date, *tags: str) -> AnnotatedBriefing:
    document = Document(Source("a.txt", "Text."), FrontMatter("T", day, tags=tags), (), ())
    return AnnotatedBriefing(path, Path("a.txt"), document, ())


def last(*briefings: AnnotatedBriefing) -> dict[str, str]:
    """The path of the last briefing on the same, for each that has one."""
    newest_first = sorted(briefings, key=lambda each: each.date, reverse=True)
    return {path: each.path for path, each in last_on_the_same(newest_first).items()}


def found(
    tmp_path: Path, first: str, second: str, dates: tuple[date, date] = DATES
) -> Changes | None:
    """What the second of two texts with the tag Lake tells that the first did not."""
    (tmp_path / "glossary").mkdir()
    (tmp_path / "glossary/all.yml").write_text(GLOSSARY, "utf-8")
    for name, text, day in zip(("first.txt", "second.txt"), (first, second), dates, strict=True):
        (tmp_path / name).write_text(
            f"---\ntitle: The {name}\ndate: {day}\ntags: [Lake]\n---\n{text}\n", "utf-8"
        )
    names = ("glossary/all.yml", "first.txt", "second.txt")
    inputs = [InputFile(name, tmp_path / name, name, (tmp_path,)) for name in names]
    collection = build(inputs, Settings(model=False)).collection
    things = Things.of(collection, Wording.of())
    now, then = (Digest.of(each, mark(each, things), things) for each in collection.briefings)
    return changes(now, then, things.wording)


def test_the_last_briefing_on_the_same_is_the_one_that_shares_most_tags_then_the_newest() -> None:
    day = date(2020, 1, 1)
    assert last(
        tagged("both.md", day, "Lake", "Mill"),
        tagged("one.md", day + timedelta(1), "Lake"),
        tagged("now.md", day + timedelta(2), "lake", "Mill", "Sea"),
        tagged("other.md", day + timedelta(3), "Hill"),
        tagged("again.md", day + timedelta(4), "Lake"),
    ) == {"one.md": "both.md", "now.md": "both.md", "again.md": "now.md"}


def test_briefings_of_one_day_are_not_held_against_each_other() -> None:
    day = date(2020, 1, 1)
    assert last(tagged("a.md", day, "Lake"), tagged("b.md", day, "Lake")) == {}


def test_a_story_that_rested_for_more_than_a_year_is_told_anew() -> None:
    day = date(2020, 1, 1)
    then = tagged("then.md", day, "Lake")
    assert last(then, tagged("now.md", day + timedelta(366), "Lake")) == {"now.md": "then.md"}
    assert last(then, tagged("now.md", day + timedelta(367), "Lake")) == {}


def test_looking_for_the_last_briefing_is_work_in_step_with_their_number() -> None:
    def look(number: int) -> None:
        day = date(2000, 1, 1)
        last(*(tagged(f"{each}.md", day + timedelta(each), "Lake") for each in range(number)))

    assert stays_in_step(look, short=150)


def test_names_are_new_that_the_last_briefing_did_not_have(tmp_path: Path) -> None:
    new = found(tmp_path, FIRST, "Ann Reed left Mosul for Raqqa with the Lake Guard.")
    assert new
    assert [each.text for each in new.names] == ["Ann Reed", "Mosul"]
    assert new.names[0].path == "people/ann-reed.md"
    assert (new.since.path, new.tags, new.date) == ("first.md", ("Lake",), DATES[0])


def test_a_place_whose_people_were_named_is_not_new(tmp_path: Path) -> None:
    new = found(tmp_path, "The French left.", "France said so on July 6.")
    assert new
    assert new.names == ()


def test_a_figure_that_moved_stands_beside_the_old_one_with_day_and_place(tmp_path: Path) -> None:
    new = found(tmp_path, FIRST, "Up to 2,000 fighters remain in Raqqa, Ann Reed said.")
    assert new
    (moved,) = new.figures
    assert moved.counted == "Fighters · Raqqa"
    (before,), (after,) = moved.before, moved.after
    assert (before.amount.text, before.amount.path, before.anchor) == (
        "about 2,500",
        "first.md",
        "f1",
    )
    assert (after.amount.text, after.amount.path, after.anchor) == (
        "up to 2,000",
        "second.md",
        "f1",
    )
    assert before.note == "5 July 2017"
    assert after.note == "Ann Reed · 12 July 2017"


@pytest.mark.parametrize(
    "second",
    [
        "Some 2,500 fighters remain in Raqqa.",
        "Up to 2,000 fighters remain in Mosul.",
        "Up to 2,000 shops remain in Raqqa.",
        "Another 300 fighters remain in Raqqa.",
        "In 2014 some 900 fighters remained in Raqqa.",
    ],
    ids=["the same", "elsewhere", "of other things", "a part", "of an older day"],
)
def test_a_figure_that_is_no_newer_value_of_the_same_did_not_move(
    tmp_path: Path, second: str
) -> None:
    new = found(tmp_path, FIRST, second)
    assert not new or new.figures == ()


def test_after_a_season_two_counts_are_of_two_events(tmp_path: Path) -> None:
    later = (DATES[0], DATES[0] + timedelta(93))
    new = found(tmp_path, FIRST, "Up to 2,000 fighters remain in Raqqa. Ann Reed left.", later)
    assert new
    assert new.figures == ()


def test_dates_are_told_that_are_new_and_no_background(tmp_path: Path) -> None:
    second = (
        "The mill burnt on July 10 and again on July 11. It was built in 1953. The war of July 1."
    )
    new = found(tmp_path, FIRST, second)
    assert new
    assert [(each.shown, each.anchor) for each in new.moments] == [("10 July 2017", "d1")]


def test_where_nothing_is_new_nothing_is_said(tmp_path: Path) -> None:
    assert found(tmp_path, FIRST, FIRST) is None


def test_the_page_leads_to_both_sentences(tmp_path: Path) -> None:
    front = "---\ntitle: T{}\ndate: 2017-07-{}\ntags: [Lake]\n---\n{}\n"
    files = {
        "first.txt": front.format(1, "05", FIRST),
        "second.txt": front.format(2, 12, "Up to 2,000 fighters remain in Raqqa."),
        "glossary/all.yml": GLOSSARY,
        "index.md": "# Front",
    }
    site = Site(tmp_path, files).build()
    box = (site / "second/index.html").read_text("utf-8").split('id="Box-changes"')[1]
    assert '<a href="../first/#f1">about 2,500</a>' in box
    assert '<a href="./#f1">up to 2,000</a>' in box
    assert 'id="Box-changes"' not in (site / "first/index.html").read_text("utf-8")
