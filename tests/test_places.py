"""What the text cases of places cannot show: how sure a finding is, hostile text, and the steps."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotated_briefings.annotation import Annotation, Authority
from annotated_briefings.annotators.places import places
from annotated_briefings.entry import Entry, Position
from annotated_briefings.gazetteer import Gazetteer, Toponym
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.locate import GAZETTEER
from annotated_briefings.meaning import Place
from annotated_briefings.placing.choosing import choose
from annotated_briefings.placing.geography import contains, kilometres
from annotated_briefings.placing.weighing import Name
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.source import Location
from effort import stays_in_step

DAY = date(2020, 3, 1)


@cache
def gazetteer() -> Gazetteer:
    return Gazetteer(GAZETTEER)


def old_city(town: str) -> Entry:
    return Entry(
        id=f"{town.lower()}-old-city",
        kind="place",
        name="Old City",
        definition="A quarter.",
        location=Location("glossary.yml", 1, 1),
        place=Position(35.0, 40.0, within=town, feature="district"),
    )


def annotations(text: str, *entries: Entry) -> list[Annotation]:
    knowledge = Knowledge.of(entries, gazetteer())
    return list(places(plain_document(f"Headline\n\n{text}", DAY), knowledge))


def only(text: str, *entries: Entry) -> Annotation:
    (annotation,) = annotations(text, *entries)
    return annotation


def place(annotation: Annotation) -> Place:
    assert isinstance(annotation.meaning, Place)
    return annotation.meaning


def test_a_country_is_sure() -> None:
    found = only("Schools opened again in Portugal.")
    assert found.rule == "only-place"
    assert found.confidence >= 0.9


def test_a_name_of_many_towns_is_unsure_and_names_the_others() -> None:
    found = only("The flood reached the town of Springfield.")
    assert found.confidence < 0.9
    assert len(found.alternatives) == 3
    assert all(other.startswith("Springfield, ") for other in found.alternatives)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Geneva", "Geneva"),
        ("Salzburg", "Salzburg"),
        ("New York", "New York City"),
        ("Vienna", "Vienna"),
        ("Lagos", "Lagos"),
        ("Athens", "Athens"),
    ],
)
def test_the_best_known_of_a_name_is_meant_where_the_text_names_no_country(
    name: str, shown: str
) -> None:
    found = only(f"Both sides met again in {name} on Monday.")
    assert (place(found).name, place(found).feature) == (shown, "city")
    assert 0.5 <= found.confidence < 0.9


@pytest.mark.parametrize(("name", "country"), [("Manchester", "GB"), ("Hamilton", "CA")])
def test_the_largest_town_of_a_common_name_is_published(name: str, country: str) -> None:
    found = only(f"Both sides met again in {name} on Monday.")
    assert place(found).country == country
    assert 0.5 <= found.confidence < 0.9


def test_a_large_town_of_a_name_outweighs_what_bears_it_among_others() -> None:
    assert place(only("Both sides met again in Philadelphia on Monday.")).country == "US"


def test_an_unknown_place_is_left_to_a_person() -> None:
    found = only("Wells ran dry in the village of Qoxtlimar.")
    assert found.rule == "unresolved"
    assert found.confidence < 0.5
    assert place(found).lat is None


def test_another_spelling_says_which_place_it_stands_for() -> None:
    found = annotations("Syria sent lorries to the town of Idlibb.")[-1]
    assert found.rule == "spelling"
    assert "Idlib" in found.reason


def test_a_glossary_entry_gives_its_id_and_name() -> None:
    lisbon = Entry(
        id="lisboa",
        kind="place",
        name="Lisbon",
        definition="A capital.",
        location=Location("glossary.yml", 1, 1),
        place=Position(38.7, -9.1, within="Portugal", geonameid=2267057),
    )
    assert place(only("Trams stopped in Lisbon.", lisbon)).id == "lisboa"


def test_a_namesake_that_nothing_settles_is_left_to_a_person() -> None:
    found = only("Nobody slept in the Old City.", old_city("Raqqa"), old_city("Mosul"))
    assert found.authority is Authority.GLOSSARY
    assert found.confidence < 0.5
    assert found.alternatives == ("mosul-old-city",)


def test_a_namesake_is_surer_the_nearer_its_town_is_named() -> None:
    texts = (
        "Smoke rose over the Old City of Mosul.",
        "Smoke rose over Mosul and the river and the Old City.",
        "Buses left Mosul. Smoke rose over the Old City.",
        "Buses left Mosul.\n\nSmoke rose over the Old City.",
    )
    found = [
        annotation.confidence
        for text in texts
        for annotation in annotations(text, old_city("Raqqa"), old_city("Mosul"))
        if annotation.authority is Authority.GLOSSARY
    ]
    assert len(found) == len(texts)
    assert all(0.5 < confidence < 1 for confidence in found)
    assert found == sorted(found, reverse=True)


def test_without_a_gazetteer_landmarks_are_found_still() -> None:
    document = plain_document("Headline\n\nCrowds filled the Selwyn Stadium.", DAY)
    (found,) = places(document, Knowledge.of([]))
    assert place(found).feature == "landmark"


def toponym(number: int, lat: float, lon: float, **fields: object) -> Toponym:
    arden = Toponym(number, "Arden", "town", "US", "Ohio", lat, lon, population=5_000)
    return arden._replace(**fields)  # type: ignore[arg-type]


def chosen(*names: Name, countries: Counter[str] | None = None) -> Iterator[int]:
    choices = choose(names, countries or Counter(), frozenset())
    return (choices[name.written].toponym.geonameid for name in names)


def test_the_larger_of_two_places_is_meant_where_nothing_else_says() -> None:
    small, large = toponym(1, 40, -80), toponym(2, 10, 10, country="NG", population=90_000)
    assert list(chosen(Name("Arden", (large, small)))) == [2]


def test_the_country_of_the_text_outweighs_size() -> None:
    small, large = toponym(1, 40, -80), toponym(2, 10, 10, country="NG", population=90_000)
    assert list(chosen(Name("Arden", (large, small)), countries=Counter(US=1))) == [1]


def test_a_town_near_a_sure_one_outweighs_one_far_away() -> None:
    near, far = toponym(1, 40.1, -80), toponym(2, 20, -100, admin1="Texas", population=9_000)
    sure = toponym(3, 40, -80, name="Berrow")
    assert list(chosen(Name("Arden", (far, near)), Name("Berrow", (sure,)))) == [1, 3]


def test_the_choice_does_not_depend_on_the_order_of_the_names() -> None:
    near, far = toponym(1, 40.1, -80), toponym(2, 20, -100, admin1="Texas", population=9_000)
    names = Name("Arden", (far, near)), Name("Berrow", (toponym(3, 40, -80, name="Berrow"),))
    assert choose(names, Counter(), frozenset()) == choose(names[::-1], Counter(), frozenset())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((51.507, -0.128), (48.857, 2.351), 344),  # London to Paris
        ((0.0, 179.5), (0.0, -179.5), 111),  # over the date line
    ],
)
def test_distances_are_right_to_a_few_kilometres(
    one: tuple[float, float], other: tuple[float, float], expected: float
) -> None:
    assert kilometres(toponym(1, *one), toponym(2, *other)) == pytest.approx(expected, abs=5)


def test_a_division_holds_what_lies_in_it_and_not_itself() -> None:
    ohio = toponym(1, 40, -82, name="Ohio", feature="region", admin1=None)
    assert contains(ohio, toponym(2, 40, -80))
    assert not contains(ohio, ohio)
    assert not contains(ohio, toponym(3, 40, -80, admin1="Texas"))


@settings(max_examples=60, deadline=None)
@given(
    st.text(
        st.sampled_from("Paris Tx,.’'—\n-(“ofAnd the Old City İß文") | st.characters(codec="utf-8")
    )
)
def test_any_text_comes_through_and_findings_lie_inside_it(text: str) -> None:
    document = plain_document(f"Headline\n\n{text}", DAY)
    knowledge = Knowledge.of((old_city("Raqqa"), old_city("Mosul")), gazetteer())
    for found in places(document, knowledge):
        assert document.source[found.span].strip()
        assert 0 <= found.confidence <= 1


@pytest.mark.parametrize(
    "unit",
    ["Paris ", "A of the ", "Paris, Texas, ", "Mosul and the Old City, ", "A-", "(", "Xa's "],
)
def test_the_work_grows_with_the_length_of_the_text(unit: str) -> None:
    def read(length: int) -> None:
        document = plain_document("Headline\n\n" + unit * (length // len(unit)), DAY)
        knowledge = Knowledge.of((old_city("Raqqa"), old_city("Mosul")), gazetteer())
        for _ in places(document, knowledge):
            pass

    assert stays_in_step(read)


def test_only_what_was_measured_to_hold_is_sure() -> None:
    found = annotations("France said so. The French Navy left Lyon. Radio Sweden asked Norway.")
    sure = {place(each).name for each in found if each.confidence >= 0.9}
    uses = {place(each).use for each in found if each.confidence >= 0.9}
    assert "France" in sure
    assert not uses & {"demonym", "embedded"}


def test_a_famous_name_may_be_that_of_a_town_near_by() -> None:
    alone = only("A bridge in Lebanon was shut.")
    abroad = annotations("A bridge in Lebanon was shut. So was one in Italy.")
    assert place(alone).feature == "country"
    assert alone.confidence < 0.9 <= abroad[0].confidence


def test_a_town_is_sure_where_what_it_lies_in_stands_beside_it() -> None:
    beside = annotations("A bridge was shut in Dayton, Ohio.")
    apart = annotations("A bridge was shut in Dayton. Ohio and the United States paid.")
    assert (place(beside[0]).geonameid, place(apart[0]).geonameid) == (4509884, 4509884)
    assert apart[0].confidence < 0.9 <= beside[0].confidence


def test_a_town_that_the_gazetteer_lacks_in_the_division_beside_it_is_left_to_a_person() -> None:
    found = annotations("A bridge was shut in the town of Stroud, Ontario.")
    assert found[0].rule == "unresolved"
    assert found[0].confidence < 0.5
