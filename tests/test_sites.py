"""Tiny sites through MkDocs' real build, most of them in strict mode."""

import filecmp
import json
from pathlib import Path

import pytest

from sites import MATERIAL_RECOMMENDS, Abort, Site, briefing

TEXT = "The talks resumed in Geneva on Monday.\n\nNobody left the room.\n"
GLOSSARY = """\
- id: talks-group
  kind: organisation
  name: Talks Support Group
  short: TSG
  definition: A group that supports talks.
  more: It meets **often**.
  sources: [{name: Ours, url: "https://example.org/"}]
- {id: unused, kind: concept, name: Unused idea, definition: An idea that nobody mentions.}
"""
FILES = {
    "index.md": "---\nbriefings: latest\n---\n# News\n",
    "talks.txt": briefing("The TSG met. " + TEXT, tags="[Talks]", summary="They met."),
    "glossary/ours.yml": GLOSSARY,
}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path, FILES)


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_text_becomes_a_page_and_its_entries_and_lists_do(site: Site) -> None:
    assert {
        "talks/index.html",
        "talks.txt",
        "glossary/index.html",
        "glossary/talks-group/index.html",
        "glossary/unused/index.html",
        "places/index.html",
        "people/index.html",
        "figures/index.html",
        "chronology/index.html",
        "archive/index.html",
        "tags/index.html",
        "tags/talks/index.html",
    } <= names(site.build())


def test_sources_are_not_copied_into_the_site(site: Site) -> None:
    assert not {name for name in names(site.build()) if name.endswith((".yml", ".yaml"))}


def test_the_original_text_is_the_body_alone(site: Site) -> None:
    assert (site.build() / "talks.txt").read_text("utf-8") == "The TSG met. " + TEXT


def test_nothing_is_written_into_the_input_folder(site: Site) -> None:
    site.build()
    assert names(site.root / "docs") == set(FILES)


def test_an_acronym_is_a_link_to_its_entry_with_its_meaning_beside_it(site: Site) -> None:
    page = site.page("talks/index.html")
    assert 'href="../glossary/talks-group/"' in page
    assert '<span class="gloss" data-added=""> (Talks Support Group)</span>' in page
    assert 'id="card-term-talks-group"' in page


def test_the_front_page_lists_the_latest_briefings(site: Site) -> None:
    page = site.page("index.html")
    assert 'href="talks/"' in page
    assert "They met." in page


def test_the_search_index_has_the_text_and_the_terms_but_not_the_cards(site: Site) -> None:
    index = json.loads((site.build() / "search/search_index.json").read_text("utf-8"))
    found = " ".join(entry["text"] for entry in index["docs"] if entry["location"] == "talks/")
    assert "Nobody left the room." in found
    pages = [entry for entry in index["docs"] if entry["location"].startswith("talks/")]
    mentions = sum(entry["text"].count("A group that supports talks") for entry in pages)
    assert mentions <= 2


def test_robots_txt_is_no_briefing(tmp_path: Path) -> None:
    site = Site(tmp_path, {**FILES, "robots.txt": "User-agent: *\n"})
    folder = site.build()
    assert (folder / "robots.txt").read_text("utf-8") == "User-agent: *\n"
    assert not (folder / "robots").exists()


def test_only_the_source_folder_holds_briefings(tmp_path: Path) -> None:
    files = {**FILES, "news/walks.txt": briefing(TEXT, "Walks resume"), "plain.txt": "kept"}
    del files["talks.txt"]
    built = Site(tmp_path, files, options={"source": "news", "model": False}).build()
    assert (built / "news/walks/index.html").is_file()
    assert (built / "plain.txt").read_text("utf-8") == "kept"


def test_a_site_without_a_briefing_says_so_and_is_built(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    built = Site(tmp_path, {"index.md": "# News\n"}, theme="mkdocs").build()
    (said,) = (line for line in caplog.messages if "no briefing was found" in line)
    assert f"no .txt file lies under {tmp_path / 'docs'};" in said
    assert (built / "index.html").is_file()


def test_a_source_without_a_briefing_fails_a_strict_build(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    options = {"source": "news", "model": False}
    with pytest.raises(Abort):
        Site(tmp_path, FILES, options=options).build()
    assert "empty-folder: `source: news` leads to no file" in caplog.text


@pytest.mark.parametrize("theme", ["briefing", "mkdocs", "readthedocs", "material"])
def test_nothing_is_amiss_where_mkdocs_warns_of_all_that_it_can(
    tmp_path: Path, theme: str, caplog: pytest.LogCaptureFixture
) -> None:
    navigation = {"omitted_files": "warn", "not_found": "warn", "absolute_links": "warn"}
    links = dict.fromkeys(("not_found", "absolute_links", "unrecognized_links", "anchors"), "warn")
    extra = {"validation": {"nav": navigation, "links": links}, "nav": [{"News": "index.md"}]}
    assert Site(tmp_path, FILES, theme, extra=extra).build().is_dir()
    assert [each for each in caplog.records if each.levelname == "WARNING"] == []


def test_an_excluded_text_is_no_briefing(tmp_path: Path) -> None:
    files = {**FILES, "notes/mine.txt": "kept"}
    built = Site(tmp_path, files, options={"exclude": ["notes/*"], "model": False}).build()
    assert (built / "notes/mine.txt").read_text("utf-8") == "kept"


def test_a_broken_briefing_shows_its_error_and_the_rest_is_built(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    site = Site(tmp_path, {**FILES, "bad.txt": "---\ntitel: x\n---\nText.\n"})
    folder = site.build(strict=False)
    page = (folder / "bad/index.html").read_text("utf-8")
    assert "docs/bad.txt:2:1: invalid-field" in page
    assert (folder / "talks/index.html").is_file()
    assert "docs/bad.txt:2:1: invalid-field" in caplog.text


def test_strict_fails_on_an_error(tmp_path: Path) -> None:
    with pytest.raises(Abort):
        Site(tmp_path, {**FILES, "bad.txt": "---\ntitel: x\n---\nText.\n"}).build()


def test_strict_fails_on_a_warning_and_names_its_place(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    files = {**FILES, "walks.txt": briefing("The XQZT walked.\n", "Walks")}
    with pytest.raises(Abort):
        Site(tmp_path, files).build()
    assert "docs/walks.txt:5:5: unknown-term" in caplog.text


def test_a_decision_settles_what_strict_failed_on(tmp_path: Path) -> None:
    decided = briefing("The XQZT walked.\n", "Walks", decisions="[{text: XQZT, is: nothing}]")
    assert Site(tmp_path, {**FILES, "walks.txt": decided}).build().is_dir()


def test_two_sources_for_one_address_are_an_error_that_names_both(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Abort):
        Site(tmp_path, {**FILES, "talks.md": "# Talks\n"}).build()
    message = next(line for line in caplog.messages if "duplicate-address" in line)
    assert "docs/talks.md" in message
    assert "docs/talks.txt" in message


def test_a_broken_glossary_is_named_and_the_rest_is_built(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    site = Site(tmp_path, {**FILES, "glossary/bad.yml": "- {id: x\n"})
    assert (site.build(strict=False) / "talks/index.html").is_file()
    assert "docs/glossary/bad.yml" in caplog.text


def test_a_broken_glossary_shows_its_error_on_the_page_of_the_glossary(tmp_path: Path) -> None:
    site = Site(tmp_path, {**FILES, "glossary/bad.yml": "- {id: x, kind: concept, name: <b>X}\n"})
    page = site.page("glossary/index.html", strict=False)
    assert "docs/glossary/bad.yml:1:3: invalid-field: the field `definition` is missing" in page
    assert "Talks Support Group" in page
    assert "<b>X" not in page


def test_the_foot_of_a_page_has_the_pages_of_the_sections_of_the_navigation(
    tmp_path: Path,
) -> None:
    nav = [{"News": "index.md"}, {"About": [{"Who & why": "about.md"}]}]
    page = Site(tmp_path, {**FILES, "about.md": "# About\n"}, extra={"nav": nav}).page(
        "talks/index.html"
    )
    foot = page[page.index("<footer") :]
    assert '<a href="../about/">Who &amp; why</a>' in foot
    assert "News" not in foot


def test_figures_that_count_the_same_stand_side_by_side(tmp_path: Path) -> None:
    files = {
        **FILES,
        "walks.txt": briefing("Some 2,500 walkers came. Nine dogs barked.\n", "Walks"),
        "count.txt": briefing("Only 200 walkers came, police said.\n", "Another count"),
    }
    page = Site(tmp_path, files).page("figures/index.html")
    walkers, once = page.split('<section class="group"')[1:]
    for words in (">Walkers</h2>", "<b>about 2,500</b>", "<b>200</b>", "police · "):
        assert words in walkers, words
    for words in (">Counted once</h2>", ">Dogs</th>", "<b>9</b>"):
        assert words in once, words


def test_people_stand_under_their_family_names(tmp_path: Path) -> None:
    people = ("Haidar al-Obeidi", "Kim Jong-un", "Ann Example", "Jean-Paul Petit")
    glossary = GLOSSARY + "".join(
        f"- {{id: p{number}, kind: person, name: {name}, definition: D.}}\n"
        for number, name in enumerate(people)
    )
    page = Site(tmp_path, {**FILES, "glossary/ours.yml": glossary}).page("people/index.html")
    names = ["Ann Example", "Kim Jong-un", "Haidar al-Obeidi", "Jean-Paul Petit"]
    assert [page.index(f">{name}<") for name in names] == sorted(
        page.index(f">{name}<") for name in names
    )
    assert [f'id="group-{letter}"' in page for letter in "ekopaj"] == [True] * 4 + [False] * 2


def test_countries_that_hold_no_other_place_come_last(tmp_path: Path) -> None:
    text = "They met in Paris, France, in Geneva in Switzerland, and then in Japan.\n"
    page = Site(tmp_path, {**FILES, "walks.txt": briefing(text, "Walks")}).page("places/index.html")
    titles = [part[: part.index("</h2>")] for part in page.split("<h2>")[1:]]
    assert [title.split(">")[-2 if "<" in title else -1].split("<")[0] for title in titles] == [
        "France",
        "Switzerland",
        "Other countries",
    ]
    assert ">Japan<" in page[page.index("Other countries</h2>") :]


def test_two_builds_are_byte_for_byte_equal(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    first = site.build(to="first")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    second = site.build(to="second")
    assert names(first) == names(second)
    _, differ, odd = filecmp.cmpfiles(first, second, sorted(names(first)), shallow=False)
    assert (differ, odd) == ([], [])


def test_deleting_the_cache_changes_nothing(site: Site) -> None:
    first = site.page("talks/index.html")
    for path in (site.root / ".cache").rglob("*.json"):
        path.unlink()
    assert site.page("talks/index.html") == first


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs", "material"])
def test_other_themes_carry_the_same_parts(tmp_path: Path, theme: str) -> None:
    site = Site(tmp_path, FILES, theme=theme, extensions=MATERIAL_RECOMMENDS)
    page = site.page("talks/index.html")
    assert 'id="card-term-talks-group"' in page
    assert "parts.css" in page
    assert "cards.js" in page
    assert (tmp_path / "site/css/parts.css").is_file()


def test_a_site_may_override_one_partial(site: Site) -> None:
    own = site.root / "templates/briefing/parts/sources.html"
    own.parent.mkdir(parents=True)
    own.write_text("<p>Our own words.</p>", "utf-8")
    assert "<p>Our own words.</p>" in site.page("talks/index.html")


def test_an_unknown_annotator_is_named_with_those_that_are_known(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    site = Site(tmp_path, FILES, options={"annotators": ["dates", "dreams"], "model": False})
    with pytest.raises(Abort):
        site.build()
    assert "there is no annotator 'dreams'; known are decisions" in caplog.text


def test_directory_addresses_may_be_off(tmp_path: Path) -> None:
    site = Site(tmp_path, FILES, extra={"use_directory_urls": False})
    assert 'href="glossary/talks-group.html"' in site.page("talks.html")


def test_an_entrys_markdown_is_rendered_on_its_page(site: Site) -> None:
    assert "<strong>often</strong>" in site.page("glossary/talks-group/index.html")


def test_edit_this_page_leads_to_the_text_file(tmp_path: Path) -> None:
    extra = {"repo_url": "https://example.org/news", "edit_uri": "edit/main/docs/"}
    page = Site(tmp_path, FILES, extra=extra).page("talks/index.html")
    assert 'href="https://example.org/news/edit/main/docs/talks.txt"' in page


def test_a_link_to_what_stands_beside_a_text_is_no_broken_one(tmp_path: Path) -> None:
    files = {"talks.txt": briefing("Some 200 people came."), "index.md": "[Row](talks.md#figure-1)"}
    strict = {"validation": {"anchors": "warn"}}
    page = Site(tmp_path, files, extra=strict).page("talks/index.html")
    assert '<a class="figure" href="#figure-1" id="f1">200</a>' in page


def test_an_entry_of_one_briefing_has_one_card_and_one_row_however_often_it_is_meant(
    tmp_path: Path,
) -> None:
    terms = "[{id: tsg, kind: organisation, name: Talks Group, short: TSG, definition: D.}]"
    text = "The TSG met.\n\nGuests of the TSG came. The TSG stayed.\n"
    page = Site(tmp_path, {"talks.txt": briefing(text, terms=terms)}).page("talks/index.html")
    for once in ('id="card-term-tsg"', 'id="entry-term-tsg"', "<b>Talks Group</b>"):
        assert page.count(once) == 1, once
