"""The main job on real input: an article that belongs to its agency and is not in this repository.

Set BRIEFINGS_ARTICLE to the path of its text to run these tests. They name what must be known of
it, and hold none of its sentences.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build as build_site
from mkdocs.config import load_config

from annotated_briefings.annotation import Annotation
from annotated_briefings.building import Build, build
from annotated_briefings.cli import main
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.inputs import files_under
from annotated_briefings.meaning import Date, Figure, Person, Place, Quote, Term
from annotated_briefings.settings import Settings

ARTICLE = os.environ.get("BRIEFINGS_ARTICLE")
REPOSITORY = Path(__file__).parent.parent
NAME = "2017-07-05-is-cornered-in-syria-iraq"

pytestmark = pytest.mark.skipif(
    not ARTICLE, reason="the real article: BRIEFINGS_ARTICLE does not say where its text is"
)


@dataclass(frozen=True)
class Made:
    """The project in which the article became a page."""

    root: Path
    said: str
    result: Build
    page: str

    @property
    def briefing(self) -> AnnotatedBriefing:
        return self.result.collection.briefings[0]

    def found(self, kind: type, surface: str | None = None) -> list[Annotation]:
        source = self.briefing.document.source
        return [
            finding
            for finding in self.briefing.findings
            if isinstance(finding.meaning, kind)
            and (surface is None or source[finding.span] == surface)
        ]

    def figure(self, value: str) -> Iterator[Figure]:
        for finding in self.found(Figure):
            if isinstance(finding.meaning, Figure) and finding.meaning.value == Decimal(value):
                yield finding.meaning


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    root = tmp_path_factory.mktemp("article")
    docs = root / "briefings"
    copytree(REPOSITORY / "briefings" / "glossary", docs / "glossary")
    (docs / "index.md").write_text("---\nbriefings: latest\n---\n# News\n")
    (root / "mkdocs.yml").touch()
    arguments = ["new", str(ARTICLE), "--date", "2017-07-05", "--to", str(docs)]
    said = CliRunner().invoke(main, arguments, catch_exceptions=False)
    assert said.exit_code == 0, said.output
    config = load_config(
        config_file=str(root / "mkdocs.yml"),
        site_name="Test",
        docs_dir=str(docs),
        site_dir=str(root / "site"),
        theme="briefing",
        plugins=["search", "briefings"],
        strict=True,
    )
    config.plugins.on_startup(command="build", dirty=False)
    build_site(config)
    result = build(files_under(docs, root), Settings())
    page = (root / "site" / NAME / "index.html").read_text("utf-8")
    return Made(root, said.output, result, page)


def names(findings: list[Annotation]) -> set[str]:
    return {f.meaning.name for f in findings if isinstance(f.meaning, Term | Place | Person)}


def test_a_new_briefing_has_front_matter_and_drops_what_the_page_left_behind(made: Made) -> None:
    text = (made.root / "briefings" / f"{NAME}.txt").read_text("utf-8")
    assert text.startswith("---\ntitle: IS cornered in Syria, Iraq\ndate: 2017-07-05\n---\n")
    assert "Comments" in made.said
    assert not text.rstrip().endswith("Comments")


def test_a_briefing_that_is_there_is_not_overwritten(made: Made) -> None:
    arguments = ["new", str(ARTICLE), "--date", "2017-07-05", "--to", str(made.root / "briefings")]
    assert CliRunner().invoke(main, arguments).exit_code == 1
    assert CliRunner().invoke(main, [*arguments, "--force"]).exit_code == 0


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("IS", "Islamic State group"),
        ("SDF", "Syrian Democratic Forces"),
        ("AFP", "Agence France-Presse"),
        ("US", "United States"),
    ],
)
def test_every_acronym_is_known_for_what_it_is(made: Made, acronym: str, name: str) -> None:
    source = made.briefing.document.source
    body = source.text[made.briefing.document.body_start :]
    found = made.found(Term, acronym)
    assert names(found) == {name}
    assert len(found) == len(re.findall(rf"\b{acronym}\b", body))


@pytest.mark.parametrize("acronym", ["IS", "SDF"])
def test_an_acronym_is_expanded_from_the_text_itself(made: Made, acronym: str) -> None:
    for finding in made.found(Term, acronym):
        assert isinstance(finding.meaning, Term)
        assert finding.meaning.expansion
        assert finding.meaning.expansion in made.briefing.document.source.text


def test_daesh_is_the_same_as_is(made: Made) -> None:
    assert names(made.found(Term, "Daesh")) == names(made.found(Term, "IS"))


def test_cities_are_known_in_their_countries(made: Made) -> None:
    for surface, name, country in (("Raqa", "Raqqa", "SY"), ("Mosul", "Mosul", "IQ")):
        found = made.found(Place, surface)
        assert found
        for finding in found:
            assert isinstance(finding.meaning, Place)
            assert (finding.meaning.name, finding.meaning.country) == (name, country)


def test_the_two_old_cities_are_told_apart(made: Made) -> None:
    source = made.briefing.document.source
    for finding in made.found(Place, "Old City"):
        assert isinstance(finding.meaning, Place)
        before = source.text[: finding.span.start]
        if before.endswith("Raqa's "):
            assert finding.meaning.name == "Old City of Raqqa"
        if before.endswith("Mosul's "):
            assert finding.meaning.name == "Old City of Mosul"
    assert names(made.found(Place, "Old City")) == {"Old City of Raqqa", "Old City of Mosul"}
    assert names(made.found(Place, "Old City of Mosul")) == {"Old City of Mosul"}


def test_the_wall_is_a_place_and_a_people_is_none(made: Made) -> None:
    assert names(made.found(Place, "Rafiqah Wall")) == {"Rafiqah Wall"}
    assert made.found(Place, "Arab") == []


def test_washington_speaks_as_a_government_and_is_not_mapped(made: Made) -> None:
    uses = {f.meaning.use for f in made.found(Place, "Washington") if isinstance(f.meaning, Place)}
    assert uses == {"metonym"}
    assert 'data-place="place-washington' not in made.page
    assert "Stands here for a government" in made.page


def test_figures_have_hedge_and_what_is_counted_and_who_says_so(made: Made) -> None:
    (defenders,) = made.figure("2500")
    assert defenders.hedge == "about"
    assert defenders.counted == "IS jihadists"
    assert "coalition" in (defenders.attributed_to or "")
    counted = {figure.counted for figure in made.figure("200") if figure.high is None}
    assert counted == {"fighters", "diehard IS fighters"}
    assert all(figure.attributed_to for figure in made.figure("200") if figure.high is None)
    (hundreds,) = made.found(Figure, "a few hundred")
    assert isinstance(hundreds.meaning, Figure)
    assert hundreds.meaning.hedge == "few"


def test_a_figure_in_two_units_is_one_figure(made: Made) -> None:
    (wall,) = made.figure("2.5")
    assert (wall.unit, wall.equivalent) == ("kilometre", "one and a half mile")
    (area,) = [figure for figure in made.figure("1") if figure.unit == "square kilometre"]
    assert area.equivalent == "less than half a square mile"


def test_durations_are_figures(made: Made) -> None:
    hedges = sorted(figure.hedge for figure in made.figure("8") if figure.unit == "month")
    assert hedges == ["less than", "more than"]
    days = [figure.hedge for figure in made.figure("2") if figure.unit == "day"]
    assert "at least" in days


def test_small_counts_stand_in_the_box_too(made: Made) -> None:
    assert "breaches" in {figure.counted for figure in made.figure("2")}
    box = made.page[made.page.index("Figures in the text") :]
    for words in ("2,500", "fighters", "breaches", "2.5 kilometres", "8 months", "about"):
        assert words in box, words


def test_dates_are_counted_from_the_article(made: Made) -> None:
    values = {
        made.briefing.document.source[finding.span]: finding.meaning.value
        for finding in made.found(Date)
        if isinstance(finding.meaning, Date)
    }
    assert values == {"yesterday": "2017-07-04", "today": "2017-07-05", "2014": "2014"}
    assert made.briefing.date == date(2017, 7, 5)


def test_four_quotes_have_their_speakers(made: Made) -> None:
    speakers = [f.meaning.speaker for f in made.found(Quote) if isinstance(f.meaning, Quote)]
    assert speakers[0] == "Mohammad Khaled Shaker"
    assert speakers[1] in ("SDF", "Syrian Democratic Forces")
    assert speakers[2:] == ["Haidar al-Obeidi"] * 2
    assert made.found(Quote, "caliphate") == []


def test_nothing_is_left_undecided(made: Made) -> None:
    assert [str(problem) for problem in made.result.problems if problem.severity] == []
