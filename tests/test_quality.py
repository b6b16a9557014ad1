"""The scorers of `make quality`, on data made up for the purpose."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from annotated_briefings.annotation import Annotation
from annotated_briefings.meaning import Term
from annotated_briefings.span import Span
from quality import (
    acronyms,
    articles,
    dates,
    explained,
    figures,
    handmade,
    people,
    places,
    quotes,
    speakers,
    statements,
)
from quality.__main__ import main
from quality.agreeing import same_name, same_noun, same_role
from quality.corpus import Case, Corpus, Found
from quality.counting import Count, compared, paired, total
from quality.figures import Amount
from quality.finding import System
from quality.handmade import Marked
from quality.measuring import CORPORA, Row, rows, sampled, sureness
from quality.stretches import stretch
from quality.table import printed
from quality.units import same_unit

Item = dict[str, Any]


def item(text: str, surface: str, confidence: float = 1.0, **fields: Any) -> Item:
    start = text.index(surface)
    span = {"start": start, "end": start + len(surface), "surface": surface}
    return span | fields | {"rule": "made-up", "confidence": confidence}


def found(**lists: Sequence[Item]) -> Found:
    return Found(
        dict.fromkeys(("places", "figures", "dates", "quotes", "scare_quotes"), ()) | lists
    )


def shares(score: Mapping[str, Count]) -> dict[str, float | None]:
    return {measure: count.share for measure, count in score.items()}


def test_scores_of_texts_add_up_to_that_of_the_corpus() -> None:
    assert total([{"right": Count(1, 2)}, {"right": Count(2, 2), "unit": Count(0, 1)}]) == {
        "right": Count(3, 4),
        "unit": Count(0, 1),
    }


def test_a_share_of_nothing_is_no_share() -> None:
    assert Count(0, 0).share is None


def test_exact_spans_and_what_was_made_of_them_are_told_apart() -> None:
    gold = {(0, 4): "a", (5, 9): "b", (10, 14): "c"}
    items = {
        (0, 4): {"value": "a", "rule": "plain", "confidence": 0.95},
        (5, 9): {"value": "x", "rule": "plain", "confidence": 0.95},
        (10, 12): {"value": "c", "rule": "rough", "confidence": 0.4},
        (20, 22): {"value": "d", "rule": "rough", "confidence": 0.7},
    }
    score = compared(gold, items, lambda wanted, got: bool(wanted == got["value"]))
    assert score == {
        "precision": Count(2, 4),
        "recall": Count(2, 3),
        "f1": Count(4, 7),
        "right": Count(1, 2),
        "both": Count(2, 7),
        "reached": Count(2, 3),
        "sure": Count(1, 2),
        "left": Count(1, 4),
        "rule plain at 0.95": Count(1, 2),
        "rule rough at 0.40": Count(0, 1),
        "rule rough at 0.70": Count(0, 1),
    }


def test_gold_pairs_with_the_finding_that_shares_most_of_it() -> None:
    gold = {(0, 10): "gold"}
    assert paired(gold, {(0, 2): {"n": 1}, (1, 9): {"n": 2}}) == [("gold", {"n": 2})]
    assert paired(gold, {(10, 12): {"n": 1}}) == []


TOWN = {"lat": 50.0, "lon": 8.0, "geonameid": 7}


@pytest.mark.parametrize(
    ("place", "meant"),
    [
        ({"lat": 50.5, "lon": 8.5, "geonameid": 1}, True),
        ({"lat": 51.5, "lon": 8.0, "geonameid": 1}, False),
        ({"lat": None, "lon": None, "geonameid": 7}, True),
        ({"lat": None, "lon": None, "geonameid": None}, False),
    ],
)
def test_a_place_is_the_one_meant_if_it_lies_within_161_km_or_has_its_id(
    place: Item, meant: bool
) -> None:
    assert places.is_meant(TOWN, place) is meant


def test_a_wide_place_is_the_one_meant_wherever_its_middle_is_said_to_be() -> None:
    north = {"kind": "region", "name": "Ruvu", "country": "TZ", "lat": -6.0, "lon": 38.0}
    assert places.is_meant(north, {**north, "lat": -9.0})
    assert not places.is_meant(north, {**north, "lat": -9.0, "kind": "town"})
    assert not places.is_meant({**north, "kind": "town"}, {**north, "lat": -9.0, "kind": "town"})


def test_a_degree_of_latitude_is_some_111_km() -> None:
    assert places.kilometres((10, 20), (11, 20)) == pytest.approx(111.2, abs=0.1)


def test_articles_possessives_and_uncounted_demonyms_do_not_matter_to_a_place() -> None:
    text = "Ludan towns near the Ruvu's bank"
    gold = [item(text, "Ruvu", **TOWN)]
    case = Case("1", text, (gold, False))
    said = found(
        places=[
            item(text, "the Ruvu's", use="literal", **TOWN),
            item(text, "Ludan", use="demonym", **TOWN),
        ]
    )
    assert shares(places.score(case, said))["both"] == 1
    assert shares(places.score(Case("1", text, (gold, True)), said))["precision"] == 0.5


def test_pairs_count_whatever_their_case_plural_and_hyphens() -> None:
    told = [
        {"surface": "SFBs", "expansion": "Self Filling Buckets", "rule": "bracket-definition"},
        {"surface": "UN", "expansion": "United Nations", "rule": "glossary-acronym"},
        {"surface": "QX", "expansion": "quick exit", "rule": "initials-in-text"},
    ]
    said = found(acronyms=[each | {"confidence": 0.9} for each in told])
    text = "Self  filling buckets (SFBs) are sold. QX is far away from its quick exit."
    case = Case("1", text, [("SFB", "self-filling buckets")])
    everything, defined = acronyms.score_all(case, said), acronyms.score(case, said)
    assert (everything["precision"], everything["recall"]) == (Count(1, 2), Count(1, 1))
    assert (defined["precision"], defined["recall"]) == (Count(1, 1), Count(1, 1))


def test_news_is_scored_by_the_acronyms_explained_rightly_and_wrongly() -> None:
    text = "LWO, OBR, QX and LWOs again"
    told = (
        item(text, "LWO", expansion="lake watch office"),
        item(text, "OBR", expansion="Old Boat Race"),
    )
    gold = {"LWO": ["Lake Watch Office", "LWO"], "OBR": ["Old Bridge Road"], "QX": ["Quick Exit"]}
    said = Found({"acronyms": told})
    assert acronyms.score_news(Case("1", text, gold), said) == {
        "reached": Count(1, 3),
        "wrong": Count(1, 2),
    }


def test_long_forms_are_spans_right_beside_their_acronym() -> None:
    text = "Lake Watch Office (LWO), then much later and far off again the Lake Watch Office."
    term = Term("lwo", "Lake Watch Office", "LWO", "Lake Watch Office")
    kept = tuple(
        Annotation(Span(start, start + 17), term, "bracket-definition") for start in (0, 63)
    )
    score = acronyms.score_definitions(Case("1", text, [[0, 17]]), Found({}, kept))
    assert score["f1"] == Count(2, 2)


def test_a_short_form_belongs_to_what_a_sign_ties_to_it(tmp_path: Path) -> None:
    text = "CI = cold ink; PI = pale ink"
    shorts = [[0, 2], [15, 17]]
    row = {"ID": "1", "text": text, "acronyms": shorts, "long-forms": [[5, 13], [20, 28]]}
    (tmp_path / "acronyms").mkdir()
    (tmp_path / "acronyms/sdu22-legal-train.json").write_text(json.dumps([row]), "utf-8")
    (case,) = acronyms.read_sdu(tmp_path)
    assert case.gold == [("CI", "cold ink"), ("PI", "pale ink")]


def test_sdu_spans_pair_where_they_stand_side_by_side(tmp_path: Path) -> None:
    text = "The Lake Watch Office (LWO) asked OBR (Old Bridge Road) and XYZ."
    spans = [
        [text.index(each), text.index(each) + len(each)]
        for each in ("LWO", "OBR", "XYZ", "Lake Watch Office", "Old Bridge Road")
    ]
    row = {"ID": "1", "text": text, "acronyms": spans[:3], "long-forms": spans[3:]}
    _write(tmp_path / "acronyms/sdu22-legal-train.json", json.dumps([row]))
    (case,) = acronyms.read_sdu(tmp_path)
    assert case.gold == [("LWO", "Lake Watch Office"), ("OBR", "Old Bridge Road")]


def test_ab3p_abstracts_come_with_the_pairs_below_them(tmp_path: Path) -> None:
    _write(
        tmp_path / "acronyms/ab3p-med1250.txt",
        "1\nTitle.\nText on big bees (BB).\n  BB|big bees\n\n2\nTitle.\nNo pair.\n",
    )
    cases = list(acronyms.read_ab3p(tmp_path))
    assert [case.gold for case in cases] == [[("BB", "big bees")], []]
    assert cases[0].text == "Title.\nText on big bees (BB)."


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2017-07-04", "2017-07-04", "2017-07-04"),
        ("2017-07-04TMO", "2017-07-04", "2017-07-04"),
        ("2017-02", "2017-02-01", "2017-02-28"),
        ("2017-W27", "2017-07-03", "2017-07-09"),
        ("2017-Q2", "2017-04-01", "2017-06-30"),
        ("2017-H2", "2017-07-01", "2017-12-31"),
        ("2017-WI", "2017-12-01", "2018-02-28"),
        ("2017", "2017-01-01", "2017-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("2017-07-03/2017-08", "2017-07-03", "2017-08-31"),
    ],
)
def test_a_value_covers_days(value: str, first: str, last: str) -> None:
    assert stretch(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", ["P3D", "PRESENT_REF", "XXXX-05-01", "2017-02-30", "", "0000"])
def test_what_names_no_days_covers_none(value: str) -> None:
    assert stretch(value) is None


def test_dates_are_right_by_the_days_they_cover() -> None:
    text = "in the week of 3 July, on Monday night, and now"
    gold = [
        dates.Day(3, 21, ((date(2017, 7, 3), date(2017, 7, 9)),)),
        dates.Day(26, 38, ((date(2017, 7, 3), date(2017, 7, 3)),)),
        dates.Day(44, 47, ()),
    ]
    said = found(
        dates=[
            item(text, "the week of 3 July", value="2017-W27"),
            item(text, "Monday", value="2017-07-10"),
            item(text, "now", value="2017-07-05"),
        ]
    )
    score = shares(dates.score(Case("1", text, gold), said))
    assert (score["precision"], score["recall"], score["right"]) == (1, 1, 0.5)


@pytest.mark.parametrize(
    ("value", "right"), [("2014/2018", True), ("2014/2017", True), ("2014/2019", False)]
)
def test_a_stretch_ends_with_a_year_or_with_its_first_day(value: str, right: bool) -> None:
    years = (date(2014, 1, 1), date(2018, 1, 1)), (date(2014, 1, 1), date(2017, 12, 31))
    assert dates.is_right(dates.Day(0, 9, years), {"value": value}) is right


def test_dates_without_a_year_are_scored_alone() -> None:
    text = "On 3 May 1950 and again on 4 June it rained."
    june = dates.Day(27, 33, ((date(1950, 6, 4), date(1950, 6, 4)),))
    may = dates.Day(3, 13, ((date(1950, 5, 3), date(1950, 5, 3)),))
    said = found(
        dates=[
            item(text, "3 May 1950", value="1950-05-03"),
            item(text, "4 June", value="2009-06-04"),
        ]
    )
    score = dates.score_without_year(Case("1", text, [may, june]), said)
    assert score["reached"] == Count(0, 1)


def test_timeml_gives_the_text_and_its_dates(tmp_path: Path) -> None:
    told = "<DCT><TIMEX3>2009-12-19</TIMEX3></DCT>"
    marked = '<TIMEX3 value="1950-05-03">3 May</TIMEX3>'
    _write(
        tmp_path / "dates/wikiwars/1.tml",
        f"<TimeML>{told}<TEXT>On {marked} &amp; on.</TEXT></TimeML>",
    )
    (case,) = dates.read_wikiwars(tmp_path)
    (day,) = case.gold
    assert case.text[day.start : day.end] == "3 May"
    assert (case.text, case.day) == ("On 3 May & on.", date(2009, 12, 19))
    assert day.stretches == ((date(1950, 5, 3), date(1950, 5, 3)),)


def test_figures_are_scored_by_value_unit_and_hedge() -> None:
    text = "about 40 km and 3 to 5 sheep at 30 cents"
    gold = [
        Amount(0, 11, 40, 40, frozenset(("Kilometer",)), frozenset(("about",))),
        Amount(16, 28, 3, 5, frozenset(("sheep",)), frozenset(("range",))),
        Amount(32, 40, 0.3, 0.3, frozenset(("dollar",))),
    ]
    plain: Item = {"counted": None, "hedge": "exact", "unit": None}
    said = found(
        figures=[
            item(text, "40 km", **plain | {"value": 40, "unit": "kilometre", "hedge": "about"}),
            item(text, "3 to 5 sheep", **plain | {"value": [3, 6], "counted": "sheep"}),
            item(text, "30 cents", **plain | {"value": 0.3, "unit": "USD"}),
        ]
    )
    score = figures.score(Case("1", text, gold), said)
    assert score["recall"] == Count(3, 3)
    assert (score["right"], score["unit"], score["hedge"]) == (
        Count(2, 3),
        Count(3, 3),
        Count(2, 2),
    )


def test_a_figure_of_another_kind_than_the_gold_is_not_judged() -> None:
    text = "12 jars at 3 km"
    gold = [Amount(11, 15, 3, 3)]
    plain: Item = {"counted": None, "hedge": "exact", "unit": None}
    said = found(
        figures=[item(text, "12", value=12, **plain), item(text, "3 km", value=3, **plain)]
    )
    case = Case("1", text, gold)
    assert figures.score(case, said)["precision"] == Count(1, 2)
    assert figures.score_partial(case, said)["precision"] == Count(1, 1)


@pytest.mark.parametrize(
    ("interval", "low", "hedge"),
    [("(20,)", 20, "more than"), ("[20,)", 20, "at least"), ("(,9]", 9, "at most")],
)
def test_an_open_interval_is_a_hedge(tmp_path: Path, interval: str, low: float, hedge: str) -> None:
    row = {"Input": "x", "Results": [_specified("numberrange", {"value": interval})]}
    _write(tmp_path / "quantities/recognizers/NumberRangeModel.json", json.dumps([row]))
    (case,) = figures.read_ranges(tmp_path)
    assert case.gold == [Amount(0, 1, low, hedges=frozenset((hedge,)))]


def _specified(kind: str, resolution: Mapping[str, str]) -> dict[str, Any]:
    return {"Start": 0, "End": 0, "TypeName": kind, "Resolution": resolution}


@pytest.mark.parametrize(
    ("gold", "unit", "counted", "same"),
    [
        ("Kilometer", "kilometre", None, True),
        ("years", "year", None, True),
        ("Dollar", "USD", None, True),
        ("Dollar", "AUD", None, True),
        ("Canadian dollar", "USD", None, False),
        ("C", "degree Celsius", None, True),
        ("%", "%", None, True),
        ("participants", None, "adult participants", True),
        ("dimensionless", None, "sheep", True),
        ("dimensionless", "metre", None, False),
        ("metre", None, None, False),
    ],
)
def test_units_have_many_names(
    gold: str, unit: str | None, counted: str | None, same: bool
) -> None:
    assert same_unit(gold, unit, counted) is same


def test_pieces_of_a_quote_are_one_run_and_two_quotes_are_two() -> None:
    text = '"One. Two." "Three."\n"Four."'
    pieces = [(0, 5), (6, 11), (12, 20), (21, 28)]
    assert quotes.runs(text, pieces) == [(0, 11), (12, 20), (21, 28)]
    assert quotes.runs('"One.\nTwo."', [(0, 5), (6, 11)]) == [(0, 11)]
    assert quotes.runs('"One.\n"Two."', [(0, 5), (6, 12)]) == [(0, 5), (6, 12)]


def test_marks_at_the_edges_of_a_quote_do_not_matter() -> None:
    text = 'She said, "It is a long way to the sea," and "so" on.'
    case = Case("1", text, [(10, 40), (45, 49)])
    said = found(
        quotes=[item(text, "It is a long way to the sea,")],
        scare_quotes=[{"start": 46, "end": 48, "surface": "so"}],
    )
    assert shares(quotes.score(case, said))["f1"] == 1
    assert quotes.score_direct(case, said)["recall"] == Count(1, 1)


@pytest.mark.parametrize(
    ("gold", "told", "same"),
    [
        ("wooden boats", "boats", True),
        ("boat", "two wooden boats", True),
        ("crews of boats", "crews", True),
        ("crews of boats", "boats", False),
        ("killing", "dead", True),
        ("killed", "wounded", False),
        ("divers and crew", "divers", True),
        ("harbour police", "ferries", False),
    ],
)
def test_a_noun_is_the_same_by_its_head_or_by_half_its_words(
    gold: str, told: str, same: bool
) -> None:
    assert same_noun(gold, told) is same


@pytest.mark.parametrize(
    ("gold", "told", "same"),
    [
        ("Ada Finn", "Finn", True),
        ("Ada Finn", "Captain Finn", True),
        ("Ada Finn", "Ada", True),
        ("Ada Finn", "Bo Hart", False),
        ("Ludan Lake Watch Office", "the Lake Watch Office", True),
        ("Lake Watch Office", "the LWO", True),
        ("L.W.O.", "Lake Watch Office", True),
        ("Lake Watch Office", "OWL", False),
        ("Lake Watch Office", "Old Harbour Trade Office", False),
        ("", "Finn", False),
    ],
)
def test_a_name_is_the_same_by_its_words_its_initials_or_its_last(
    gold: str, told: str, same: bool
) -> None:
    assert same_name(gold, told) is same


@pytest.mark.parametrize(
    ("told", "affiliation", "same"),
    [
        ("harbour master", "", True),
        ("Harbour master of the old port", "", True),
        ("master", "", True),
        ("owner", "", False),
        ("Lake Watch Office harbour master", "Lake Watch Office", True),
        ("senior deputy night master", "", False),
    ],
)
def test_a_role_is_the_same_without_the_words_of_the_affiliation(
    told: str, affiliation: str, same: bool
) -> None:
    assert same_role("harbour master", told, affiliation) is same


def marked(text: str, surface: str, **fields: Any) -> Marked:
    """An annotation by hand; `value` and `optional` are its own, the rest are answers."""
    start = text.index(surface)
    own = {name: fields.pop(name) for name in ("value", "optional") if name in fields}
    return Marked(start, start + len(surface), fields, surface=surface, **own)


def test_figures_by_hand_are_scored_field_by_field() -> None:
    text = "The mayor said 40 boats sank and about 3 km of pier, and one way or another 5 huts."
    bare: dict[str, Any] = {"unit": [None], "hedge": ["exact"], "attributed_to": ["The mayor"]}
    gold = [
        marked(text, "40", value=40, counted=["boats"], **bare),
        marked(text, "3 km", value=3, **bare | {"unit": ["kilometre"], "hedge": ["about"]}),
        marked(text, "one", value=1, optional=True, counted=["way"], **bare),
        marked(text, "5", value=5, counted=[None, "huts"], **bare),
    ]
    plain: Item = {"unit": None, "hedge": "exact", "counted": None, "attributed_to": None}
    said = found(
        figures=[
            item(text, "40", **plain | {"value": 40, "counted": "fishing boats"}),
            item(text, "3 km", **plain | {"value": [3, 4], "attributed_to": "mayor"}),
            item(text, "one", **plain | {"value": 7}),
            item(text, "5", **plain | {"value": 5}),
        ]
    )
    score = statements.score(Case("1", text, gold), said)
    assert (score["precision"], score["recall"]) == (Count(3, 3), Count(3, 3))
    assert (score["right"], score["unit"]) == (Count(2, 3), Count(0, 1))
    assert (score["counted"], score["hedge"]) == (Count(1, 1), Count(2, 3))
    assert score["attributed_to"] == Count(1, 3)


def test_a_finding_that_meets_what_is_needed_is_judged_whatever_else_it_meets() -> None:
    needed, spare = Marked(0, 4), Marked(3, 9, optional=True)
    gold = {(each.start, each.end): each for each in (needed, spare)}
    told: dict[tuple[int, int], Item] = {(0, 9): {}, (5, 9): {}}
    assert handmade.judged(told, gold) == ({(0, 4): needed}, {(0, 9): {}})


def test_people_by_hand_are_found_by_mention_or_by_name() -> None:
    text = (
        "Ada Finn met Bo Hart, the port pilot, and Cy Moss. Old Rex barked; Ada Finn, mayor, left."
    )
    gold = [
        marked(text, "Ada Finn", role=["mayor"], affiliation=[None]),
        marked(text, "Bo Hart", role=["pilot"], affiliation=["port"]),
        marked(text, "Cy Moss", role=[None], affiliation=[None]),
    ]
    plain: Item = {"role": None, "affiliation": None}
    again = text.rindex("Ada Finn")
    ada = {"start": again, "end": again + 8, "name": "Ada Finn", "confidence": 0.9, "rule": "r"}
    said = Found(
        {
            "people": [
                ada | plain | {"role": "mayor"},
                item(text, "Bo Hart", name="Bo Hart", **plain | {"role": "owner"}),
                item(text, "Old Rex", name="Old Rex", **plain),
            ]
        }
    )
    score = people.score(Case("1", text, gold), said)
    assert (score["precision"], score["recall"]) == (Count(2, 3), Count(2, 3))
    assert (score["role"], score["affiliation"]) == (Count(1, 2), Count(0, 1))
    assert score["sure"] == Count(1, 3)


def test_quotes_by_hand_are_right_by_their_speaker() -> None:
    text = '"It is deep," said Finn. "It is cold," said Hart, who had "warned" them.'
    gold = [
        marked(text, "It is deep,", speaker=["Ada Finn"]),
        marked(text, "It is cold,", speaker=["Bo Hart"]),
        marked(text, "warned", optional=True),
    ]
    said = found(
        quotes=[
            item(text, "It is deep", speaker="Finn"),
            item(text, "It is cold", speaker=None),
            item(text, "warned", speaker="Hart"),
        ]
    )
    score = speakers.score(Case("1", text, gold), said)
    assert (score["f1"], score["right"]) == (Count(4, 4), Count(1, 2))


def test_acronyms_by_hand_are_explained_rightly_wrongly_or_not() -> None:
    gold = [
        Marked(answers={"expansions": ["Lake Watch Office"]}, surface="LWO"),
        Marked(answers={"expansions": ["Old Bridge Road"]}, surface="OBR"),
        Marked(answers={"expansions": ["very tall pier"]}, surface="VTP", optional=True),
    ]
    told = {"LWO": "the Lake-Watch office", "OBR": "Only Big Rivers", "VTP": "very tall pier"}
    said = Found(
        {
            "acronyms": [
                {"surface": name, "expansion": long, "rule": "r", "confidence": 0.9}
                for name, long in told.items()
            ]
        }
    )
    score = explained.score(Case("1", "", gold), said)
    assert (score["reached"], score["right"]) == (Count(1, 2), Count(2, 3))


def _by_hand(folder: Path, text: str, checksum: str | None = None) -> Path:
    """A folder of gold with one news report, whose one figure counts what stands behind it."""
    figure = {"span": [0, 2], "value": 12, "hedge": ["exact"], "counted": [[3, 8], None]}
    row = {
        "set": "tune",
        "sha256": checksum or hashlib.sha256(text.encode()).hexdigest(),
        "figures": [figure],
    }
    _write(folder / "gold/news.json", json.dumps({"corpus": "news", "texts": {"port": row}}))
    _write(folder / "news/port.txt", text)
    _write(folder / "news/port.json", json.dumps({"date": "2019-05-06"}))
    return folder / "gold"


def test_gold_by_hand_stands_off_from_its_text(tmp_path: Path) -> None:
    gold = _by_hand(tmp_path, "12 boats sank.")
    (case,) = handmade.read(tmp_path, "figures", "tune", gold)
    assert (case.name, case.day) == ("port", date(2019, 5, 6))
    assert case.gold == [
        Marked(0, 2, {"hedge": ("exact",), "counted": ("boats", None)}, surface="12", value=12)
    ]
    assert list(handmade.read(tmp_path, "figures", "held", gold)) == []


def test_a_text_that_has_changed_is_refused(tmp_path: Path) -> None:
    gold = _by_hand(tmp_path, "12 boats sank.", checksum="0" * 64)
    with pytest.raises(ValueError, match="port is not the text"):
        list(handmade.read(tmp_path, "figures", "tune", gold))


def test_gold_by_hand_holds_offsets_and_short_answers_alone() -> None:
    for path in handmade.FOLDER.glob("*.json"):
        for row in json.loads(path.read_text("utf-8"))["texts"].values():
            assert row["set"] in handmade.HALVES
            for kind, fields in GOLD_FIELDS.items():
                assert all(set(each) <= fields | {"span", "optional"} for each in row[kind])
                words = (string.split() for each in row[kind] for string in _strings(each))
                assert all(len(each) <= 10 for each in words)


GOLD_FIELDS = {
    "figures": {"value", "unit", "hedge", "counted", "attributed_to"},
    "people": {"role", "affiliation"},
    "quotes": {"speaker"},
    "acronyms": {"surface", "expansions"},
}


def _strings(row: Mapping[str, Any]) -> Iterator[str]:
    """All that stands in words in one annotation."""
    for value in row.values():
        values = value if isinstance(value, list) else [value]
        yield from (each for each in values if isinstance(each, str))


def test_a_sample_comes_from_all_over_a_corpus() -> None:
    cases = [Case(str(number), "") for number in range(10)]
    assert [case.name for case in sampled(cases, 3)] == ["0", "3", "6"]
    assert sampled(cases, 20) == cases


def test_peers_stand_beside_the_builder_and_an_absent_corpus_is_said_to_be(
    tmp_path: Path,
) -> None:
    text = "The ferry to Lyon was late."
    lyon = {"start": 13, "end": 17, "lat": 45.75, "lon": 4.85, "geonameid": None}
    row = {"id": "1", "text": text, "demonyms": True, "gold": [lyon], "peers": {"Peer": [lyon]}}
    _write(tmp_path / "toponyms/LGL.jsonl", json.dumps(row) + "\n")
    scored = list(rows(tmp_path, [System("ours")], lambda cases, _: cases, 1, ["places"]))
    first, second = scored[:2]
    assert (first.system, shares(first.score)["both"]) == ("ours", 1)
    assert (second.system, second.is_ours, shares(second.score)["both"]) == ("Peer", False, 1)
    assert [row.system for row in scored[2:]] == ["absent", "ours", "ours"]
    assert "GeoVirus" in printed(scored)


def test_the_two_numbers_are_those_of_the_builder_alone() -> None:
    corpus = CORPORA[0]
    scored = [
        Row(corpus, "ours", 1, {"sure": Count(3, 4), "left": Count(1, 8)}),
        Row(corpus, "ours", 1, {"sure": Count(1, 1), "left": Count(1, 2)}),
        Row(corpus, "Peer", 1, {"sure": Count(0, 9)}, is_ours=False),
    ]
    assert sureness(scored) == {"ours": {"sure": Count(4, 5), "left": Count(2, 10)}}


def test_the_command_says_which_corpora_are_absent_and_writes_json(tmp_path: Path) -> None:
    to = tmp_path / "new" / "quality.json"
    given = ["--kind", "people", "--sample", "1", "--json", str(to)]
    result = CliRunner().invoke(main, ["--corpora", str(tmp_path), *given])
    assert result.exit_code == 0, result.output
    data = json.loads(to.read_text("utf-8"))
    assert data["absent"] == ["by hand: tune", "by hand: held"]
    assert {row["corpus"] for row in data["rows"]} == {"our own: tune", "our own: held"}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.mark.parametrize("corpus", articles.CORPORA, ids=lambda each: f"{each.kind}, {each.name}")
def test_our_own_articles_are_there_without_any_corpus(corpus: Corpus, tmp_path: Path) -> None:
    assert len(list(corpus.read(tmp_path))) == 30


def test_gold_of_our_own_stands_behind_the_row_before_and_in_no_longer_word(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Tenby in ten years. Ten more, and ten.", "utf-8")
    rows = [{"surface": "Ten", "value": 10}, {"surface": "ten", "value": 10}]
    lines = {"half": "tune", "date": date(2020, 1, 1), "figures": rows}
    (tmp_path / "a.yml").write_text(yaml.safe_dump(lines), "utf-8")

    def gold(text: str, rows: Sequence[articles.Row]) -> list[Marked]:
        return articles.marked(text, rows, ())

    (case,) = articles.read(tmp_path, "figures", "tune", gold, tmp_path)
    assert [(each.start, each.end) for each in case.gold] == [(20, 23), (34, 37)]
    (tmp_path / "b.txt").write_text("Tenby in ten years. Ten more, and ten.", "utf-8")
    lines["figures"] = rows[::-1] + rows
    (tmp_path / "b.yml").write_text(yaml.safe_dump(lines), "utf-8")
    with pytest.raises(ValueError, match="'Ten' does not stand in the text after 23"):
        list(articles.read(tmp_path, "figures", "tune", gold, tmp_path))


def test_gold_of_our_own_may_allow_several_expansions_and_none() -> None:
    rows = [{"surface": "LWO", "expansion": "Lake Watch Office", "or": ["Lake Water Office"]}]
    (gold,) = articles.acronyms("", [{**rows[0], "optional": True}])
    assert gold.answers == {"expansions": ("Lake Watch Office", "Lake Water Office")}
    assert gold.optional
