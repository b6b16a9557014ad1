"""The boxes beside a text: what they say of its places, and the work they are."""

from datetime import date, timedelta
from pathlib import Path

from annotated_briefings.annotation import Annotation
from annotated_briefings.collection import AnnotatedBriefing, Collection
from annotated_briefings.composing.briefing_page import briefing_page
from annotated_briefings.composing.cards import card
from annotated_briefings.composing.maps import locator_map
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.wording import Wording
from annotated_briefings.knowledge import Knowledge
from annotated_briefings.meaning import Place
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.reading.glossaries import read_glossary
from annotated_briefings.span import Span
from effort import calls, stays_in_step


def collected(places: list[tuple[str, Place]]) -> Collection:
    """A site of one briefing, whose text is these places as it writes them."""
    text = "Headline\n" + " ".join(written for written, _ in places)
    end, findings = len("Headline"), []
    for written, place in places:
        findings.append(Annotation(Span(end + 1, end + 1 + len(written)), place, "places"))
        end += 1 + len(written)
    document = plain_document(text, date(2020, 1, 31))
    briefing = AnnotatedBriefing("t.md", Path("t.txt"), document, tuple(findings))
    return Collection.of([briefing], Knowledge.of(()))


def test_the_map_puts_a_place_in_the_country_that_the_list_beside_it_names() -> None:
    town = Place("sevastopol", "Sevastopol", "city", country="UA", lat=44.6, lon=33.5)
    shown = locator_map(
        Things.of(collected([("Sevastopol", town)]), Wording.of()).by_key.values(), Wording.of()
    )
    assert shown is not None
    assert "Ukraine: Sevastopol." in shown.scene.description


ROUGH = b"""
- {id: vale, kind: place, name: Vale, definition: D., place: {lat: 1, lon: 2, rough: true}}
- {id: hill, kind: place, name: Hill, definition: D., place: {lat: 1, lon: 3}}
"""


def test_the_marker_of_a_place_that_an_editor_calls_rough_is_hollow_and_explained() -> None:
    glossary = read_glossary(ROUGH, "places.yml")
    collection = Collection.of([], Knowledge.of(glossary.entries))
    things = Things.of(collection, Wording.of()).by_key.values()
    shown = locator_map(things, Wording.of())
    assert shown is not None
    certain = {spot.markers[0].label: spot.certain for spot in shown.scene.spots}
    assert certain == {"Vale": False, "Hill": True}
    assert shown.scene.guesses


def test_a_country_has_no_marker_to_be_unsure_of() -> None:
    country = Place("mali", "Mali", "country", country="ML", lat=17.0, lon=-4.0)
    collection = collected([("Mali", country)])
    things = Things.of(collection, Wording.of())
    page = briefing_page(collection.briefings[0], (), things)
    assert [row.doubt for row in page.context["view"].places] == [""]


def test_a_place_that_the_text_spells_in_another_way_says_so() -> None:
    collection = collected([("Kiev", Place("kyiv", "Kyiv", "city", country="UA"))])
    page = briefing_page(collection.briefings[0], (), Things.of(collection, Wording.of()))
    (row,) = page.context["view"].places
    assert "written “Kiev” here" in row.note


def test_a_name_over_the_end_of_a_line_is_no_other_spelling() -> None:
    collection = collected([("Old\nTown", Place("old-town", "Old Town", "district"))])
    page = briefing_page(collection.briefings[0], (), Things.of(collection, Wording.of()))
    (row,) = page.context["view"].places
    assert "written" not in row.note


def test_the_list_of_places_is_work_in_step_with_their_number() -> None:
    def compose(number: int) -> None:
        places = [(f"P{each}", Place(f"p{each}", f"P{each}", "town")) for each in range(number)]
        collection = collected(places)
        briefing_page(collection.briefings[0], (), Things.of(collection, Wording.of()))

    assert stays_in_step(compose, short=150)


def site_of(number: int) -> Collection:
    """A site of so many briefings, one a day from 1 January 2020, all of the same town."""
    town = Place("lyon", "Lyon", "city")
    mention = Annotation(Span(9, 13), town, "places")
    return Collection.of(
        (
            AnnotatedBriefing(
                f"{each}.md",
                Path(f"{each}.txt"),
                plain_document("Headline\nLyon", date(2020, 1, 1) + timedelta(each)),
                (mention,),
            )
            for each in range(number)
        ),
        Knowledge.of(()),
    )


def use_shown(collection: Collection) -> str:
    things = Things.of(collection, Wording.of())
    (thing,) = things.by_key.values()
    finding = collection.mentions[thing.key][0].annotation
    return card(thing, finding, things, None).use


def test_a_card_tells_how_many_briefings_mention_a_thing_and_since_when() -> None:
    assert use_shown(site_of(1)) == ""
    assert use_shown(site_of(3)) == "In 3 briefings since 1 January 2020"


def test_a_card_is_as_much_work_in_a_large_site_as_in_a_small_one() -> None:
    small, large = site_of(10), site_of(1000)
    (thing,) = Things.of(large, Wording.of()).by_key.values()
    finding = large.mentions[thing.key][0].annotation

    def work(collection: Collection) -> int:
        things = Things.of(collection, Wording.of())
        return calls(lambda: card(thing, finding, things, None))

    work(small)
    assert work(large) <= work(small) + 10
