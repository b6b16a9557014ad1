"""The list of acronyms that comes with the builder, and how it gives way to a site's own words."""

from datetime import date
from pathlib import Path

import pytest

from annotated_briefings.annotating import annotate
from annotated_briefings.building import known
from annotated_briefings.deciding.writing import in_yaml
from annotated_briefings.document import Document
from annotated_briefings.entry import Entry
from annotated_briefings.locate import SHIPPED
from annotated_briefings.reading.briefings import plain_document
from annotated_briefings.reading.glossaries import read_glossary
from annotated_briefings.reading.shipped import shipped
from annotated_briefings.recording import record
from annotated_briefings.settings import Settings
from sites import Site, briefing

AFL_CIO = "American Federation of Labor and Congress of Industrial Organizations"
FBI = "Federal Bureau of Investigation"
SHIPPED_PAGE = "From the list shipped with the builder"


def read(text: str) -> Document:
    return plain_document(f"-\n{text}", date(2017, 7, 5))


def glossary(**fields: str) -> tuple[Entry, ...]:
    read = read_glossary(f"- {in_yaml(fields)}\n".encode(), "glossary.yml")
    assert read.problems == ()
    return read.entries


def expansions(text: str, *own: Entry) -> dict[str, str]:
    """What each explained acronym of a text stands for."""
    document = read(text)
    kept = annotate(document, known(own, Settings())).kept
    return {
        item["surface"]: item["expansion"]
        for item in record(document, kept)["acronyms"]
        if item["confidence"] >= 0.5
    }


def test_every_entry_has_an_acronym_a_source_and_one_plain_sentence() -> None:
    assert len(shipped()) > 1000
    for entry in shipped():
        assert entry.shipped
        assert entry.short, entry.id
        assert entry.sources[0].url, entry.id
        assert entry.definition.endswith("."), entry.id
        assert len(entry.definition) < 160, entry.id


def test_the_list_is_a_glossary_as_the_schema_has_it() -> None:
    glossary = read_glossary(SHIPPED.read_bytes(), SHIPPED.name)
    assert glossary.problems == ()
    assert [entry.id for entry in glossary.entries] == [entry.id for entry in shipped()]


def test_no_two_entries_have_one_id_or_one_acronym_and_name() -> None:
    ids = [entry.id for entry in shipped()]
    senses = [(entry.short, entry.name) for entry in shipped()]
    assert len(set(ids)) == len(ids)
    assert len(set(senses)) == len(senses)


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("Envoys of the EU met NGOs.", {"EU": "European Union"}),
        ("The E.U. waits.", {"E.U.": "European Union"}),
        ("The F.B.I. waits in Vancouver, B.C.", {"F.B.I.": FBI, "B.C.": "British Columbia"}),
        ("The US agreed.", {"US": "United States"}),
        ("They met at 5 PM.", {}),
        ("The PM resigned.", {"PM": "prime minister"}),
        ("Buses from Erie, PA, were late.", {}),
        ("This IS the one, and WHO knows why.", {}),
        ("IS militants fled Iraq.", {"IS": "Islamic State group"}),
        ("The WHO sang a song.", {"WHO": "World Health Organization"}),
        ("Nobody asks WHO sang it.", {}),
        ("OSLO, May 2 (PA) – Eels were seen.", {"PA": "Press Association"}),
        ("They took KY 90 to SR Route 3.", {}),
        ("Public health is what the WHO leads.", {"WHO": "World Health Organization"}),
        ("ALL THE NEWS THAT IS FIT FOR US", {}),
        ("The ICC met.", {}),
        (
            "Its prosecutor told the ICC of war crimes.",
            {"ICC": "International Criminal Court"},
        ),
        ("Cricket players of two nations asked the ICC.", {"ICC": "International Cricket Council"}),
        ("The Iron Cat Club (ICC) met.", {"ICC": "Iron Cat Club"}),
        ("They pay VAT.", {"VAT": "value-added tax"}),
        # known in its own field or country alone
        ("The TNLA met.", {}),
        ("Myanmar fears the TNLA.", {"TNLA": "Ta'ang National Liberation Army"}),
        ("A CT was made.", {}),
        ("At the hospital a CT scan was made.", {"CT": "computed tomography"}),
        # a word that many definitions have tells nothing, one of a topic or a name does
        ("Police of the CPD came.", {}),
        ("Chicago trusts the CPD.", {"CPD": "Chicago Police Department"}),
        ("An eel of Nepal bit the DHM.", {"DHM": "Department of Hydrology and Meteorology"}),
        # written like a word
        ("Unicef fed them, and so did Nato.", {"Nato": "North Atlantic Treaty Organization"}),
        ("Eels won the Fipresci prize.", {"Fipresci": "International Federation of Film Critics"}),
        ("Queensland asks the BoM.", {"BoM": "Bureau of Meteorology"}),
        # the number of an index, not of a model
        ("The IMKB-100 fell.", {"IMKB": "Istanbul Stock Exchange"}),
        # nations as results write them
        ("1 A Eel (SLO), a cyclist.", {"SLO": "Slovenia"}),
        # the usual meaning where nothing speaks for the rarer one
        ("The RAF flew by.", {"RAF": "Royal Air Force"}),
        ("The AU sent envoys.", {"AU": "African Union"}),
        # what the text spells out stands against an entry of another subject, not of its own
        (
            "DWP pipes froze. The Department of Wet Pipes said so.",
            {"DWP": "Department of Wet Pipes"},
        ),
        ("The Dull Whale Party met the DWP on pensions and benefits.", {"DWP": None}),
        ("It is 9 PM GMT.", {"GMT": "Greenwich Mean Time"}),
        ("The plural of NGOs is here.", {"NGOs": "non-governmental organisation"}),
        ("Nobody liked the new IT system.", {"IT": "information technology"}),
        # the usual meaning beside rarer ones, unless the text speaks for one of these
        ("The AFP wrote of eels.", {"AFP": "Agence France-Presse"}),
        ("Sydney and Canberra trust the AFP.", {"AFP": "Australian Federal Police"}),
        ("Eels in Canberra, the AFP news agency said.", {"AFP": "Agence France-Presse"}),
        ("Eels were seen, the official MAP news agency said.", {"MAP": "Maghreb Arabe Presse"}),
        # small words that have the letters say less than a usual meaning
        ("She calls for affable poets (AFP).", {"AFP": "Agence France-Presse"}),
        # names that are the same however they are written, and names that are not
        (
            "The US Agency for International Development paid. USAID left.",
            {"USAID": "US Agency for International Development"},
        ),
        ("Volkswagen on Wednesday sold VW vans.", {"VW": "Volkswagen"}),
        ("Workers of the AFL-CIO met.", {"AFL-CIO": AFL_CIO}),
        # a part of a longer name, and a name without the number
        (
            "The Highway Traffic Safety Administration wrote to the TSA.",
            {"TSA": "Transportation Security Administration"},
        ),
        ("The World War was long, and WW2 was too.", {"WW2": "World War II"}),
        ("The SBF-120 fell.", {}),
        # initials of a name, and of a state before one
        ("L.G. Stone sang.", {}),
        ("The U.N. Council met.", {"U.N.": "United Nations"}),
        # a town of that name is none
        ("Eels swam at U.N. offices.", {"U.N.": "United Nations"}),
        ("At the NATO summit eels were served.", {"NATO": "North Atlantic Treaty Organization"}),
    ],
)
def test_the_list_explains_what_a_text_leaves_open(
    text: str, explained: dict[str, str | None]
) -> None:
    found = expansions(text)
    assert {key: found.get(key) for key in explained} == explained
    assert explained or found == {}


def test_an_entry_of_the_site_with_the_acronym_or_the_id_wins() -> None:
    text = "The EU met."
    same_short = glossary(
        id="eels", kind="concept", name="Eel union", short="EU", definition="Eels."
    )
    same_id = glossary(
        id="european-union", kind="concept", name="Eel union", short="EL", definition="Eels."
    )
    assert expansions(text, *same_short) == {"EU": "Eel union"}
    assert expansions(text, *same_id) == {}


def test_a_shipped_name_in_full_stays_plain_text() -> None:
    kept = annotate(read("A prime minister paid tax."), known((), Settings())).kept
    assert kept == ()


def test_the_list_can_be_switched_off() -> None:
    assert not any(entry.shipped for entry in known((), Settings(shipped=False)).entries.values())


def test_a_state_is_a_place_and_its_letters_are_an_acronym() -> None:
    document = read("Officials of the UAE met.")
    found = record(document, annotate(document, known((), Settings())).kept)
    assert found["acronyms"][0]["expansion"] == "United Arab Emirates"
    assert (found["places"][0]["country"], found["places"][0]["geonameid"]) == ("AE", 290557)


def test_only_shipped_entries_that_a_briefing_mentions_have_a_page(tmp_path: Path) -> None:
    site = Site(tmp_path, {"talks.txt": briefing("Talks at the IMF went on."), "index.md": "# A"})
    built = site.build()
    page = (built / "glossary/international-monetary-fund/index.html").read_text("utf-8")
    assert SHIPPED_PAGE in page
    assert [each.name for each in (built / "glossary").iterdir() if each.is_dir()] == [
        "international-monetary-fund"
    ]


def test_without_the_list_an_acronym_is_left_to_a_person(tmp_path: Path) -> None:
    options = {"model": False, "shipped": False}
    files = {"talks.txt": briefing("Talks at the IMF went on."), "index.md": "# A"}
    built = Site(tmp_path, files, options=options).build(strict=False)
    assert not list(built.glob("glossary/*/"))


def test_what_every_reader_knows_is_read_and_stays_unmarked(tmp_path: Path) -> None:
    site = Site(tmp_path, {"eels.txt": briefing("The TV showed the IMF."), "index.md": "# A"})
    page = (site.build() / "eels/index.html").read_text("utf-8")
    assert "(television)" not in page
    assert "(International Monetary Fund)" in page
    assert expansions("The TV showed eels.") == {"TV": "television"}
