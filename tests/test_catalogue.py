"""The words of the pages: each is in every catalogue, and no page falls back into English."""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from gettext import GNUTranslations, c2py
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po

import annotated_briefings
from annotated_briefings.composing.languages import languages
from annotated_briefings.locate import CATALOGUES, TEMPLATES
from sites import Site, briefing

ROOT = Path(__file__).parents[1]
INSTALLED = {
    "builder/annotated_briefings/": Path(annotated_briefings.__file__).parent,
    "templates/": TEMPLATES,
}
"""Where the folders of a checkout lie, in an installed package too."""
TRANSLATED = ("ar", "es", "fr")
PLACEHOLDER = re.compile(r"%\(\w+\)s|%s|\{\w+\}")
EVERY_PLURAL = range(1001)
"""Numbers among which each form of a plural has one: what counts is at most their hundreds."""

in_each = pytest.mark.parametrize("language", TRANSLATED)


def extracted() -> set[str | tuple[str, ...]]:
    """The messages in code and templates, found as `make words` finds them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found = set()
    for each in project["tool"]["babel"]["mappings"]:
        (folder,) = (folder for folder in INSTALLED if each["pattern"].startswith(folder))
        pattern = each["pattern"].removeprefix(folder)
        options = {pattern: {name: str(value) for name, value in each.items()}}
        methods, words = [(pattern, each["method"])], {**DEFAULT_KEYWORDS, "message": None}
        messages = extract_from_dir(INSTALLED[folder], methods, options, words)
        found |= {message for _, _, message, _, _ in messages}
    return found


def catalogue(language: str) -> Catalog:
    path = CATALOGUES / language / "LC_MESSAGES" / "messages.po"
    with path.open("rb") as words:
        return read_po(words, locale=language)


def messages(language: str) -> Iterator[Message]:
    return (message for message in catalogue(language) if message.id)


def forms(message: Message) -> list[str]:
    words = message.string
    return list(words) if isinstance(words, tuple | list) else [words or ""]


def test_there_is_a_catalogue_for_each_of_these_languages() -> None:
    assert languages() == tuple(sorted({"en", *TRANSLATED}))


@in_each
def test_a_catalogue_has_every_message_and_no_other(language: str) -> None:
    assert {message.id for message in messages(language)} == extracted(), "run `make words`"
    assert not catalogue(language).obsolete


@in_each
def test_every_message_is_translated_in_all_its_forms(language: str) -> None:
    wanted = catalogue(language).num_plurals
    for message in messages(language):
        assert not message.fuzzy, message.id
        assert all(forms(message)), message.id
        assert len(forms(message)) == (wanted if message.pluralizable else 1), message.id


@in_each
def test_a_translation_has_the_placeholders_of_its_message(language: str) -> None:
    for message in messages(language):
        if not message.pluralizable:
            assert placeholders(str(message.string)) == placeholders(str(message.id)), message.id
            continue
        wanted = placeholders(str(message.id[-1]))
        for form, words in enumerate(forms(message)):
            missing = wanted - placeholders(words)
            said_in_words = {"%(num)s"} if is_of_one_number(form, language) else set()
            assert placeholders(words) <= wanted, message.id
            assert missing <= said_in_words, (message.id, words)


def placeholders(words: str) -> set[str]:
    return set(PLACEHOLDER.findall(words))


def is_of_one_number(form: int, language: str) -> bool:
    """Whether a form of a plural stands for a single number, such as the dual of Arabic."""
    form_of = c2py(catalogue(language).plural_expr)
    return sum(form_of(number) == form for number in EVERY_PLURAL) == 1


@in_each
def test_what_is_installed_is_what_the_catalogue_says(language: str) -> None:
    compiled = CATALOGUES / language / "LC_MESSAGES" / "messages.mo"
    with compiled.open("rb") as words:
        installed = GNUTranslations(words)
    form_of = c2py(catalogue(language).plural_expr)
    for message in messages(language):
        if isinstance(message.id, tuple | list):
            one, many = message.id
            for number in (0, 1, 2, 3, 11, 100):
                said = installed.ngettext(one, many, number)
                assert said == forms(message)[form_of(number)], "install again: make site"
        else:
            assert installed.gettext(message.id) == message.string, "install again: make site"


BRIDGE = """The mayor of Mosul, Amal Rashid, opened a bridge of 300 metres in Iraq on Friday.

"The west bank is a walk away again," Rashid said. About 2,500 people crossed it within a day, and
the UN paid $1.4 million of the cost. Work began on 4 July 2017. Some 2,500 trucks wait in Raqqa.
"""
FERRY = """The ferries of Mosul stopped on Monday, and 40 sailors of the UN went home to Raqqa.

"Nobody rows any more," said Amal Rashid, the mayor of Mosul. Ships pass the Bosphorus again.
"""
GLOSSARY = """
- id: raqqa
  kind: place
  name: Raqqa
  native: الرقة
  lang: ar
  pronunciation: RAK-ka
  definition: A city on the Euphrates.
  place: {lat: 35.95, lon: 39.01, within: Syria, geonames: 172955}
"""
NAMES = frozenset(
    """A bridge opens The ferries stop bridges Test Mosul Raqqa Iraq Syria Bosphorus UN United
    Nations Amal Rashid RAK-ka A city on the Euphrates IRAN GeoNames Natural Earth MkDocs
    km""".split()
)
"""What stands alike in every language: the site's own words, and names."""

WORD = re.compile(r"(?!https?:)[A-Za-z-]{2,}(?!\S*/)")


class Words(HTMLParser):
    """The words of a page that are in the language of the site, as a reader meets them.

    Without the labels on maps, which are names.
    """

    SPOKEN = ("aria-label", "placeholder", "title", "alt", "data-found", "data-first")
    VOID = ("meta", "link", "input", "br", "img", "hr", "path", "circle", "rect", "line", "use")

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.open: list[tuple[str, str]] = []
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        within = self.open[-1][1] if self.open else self.language
        lang = given.get("lang") or within
        if tag not in self.VOID:
            self.open.append((tag, lang))
        if lang == self.language:
            self.found.update(words for name in self.SPOKEN if (words := given.get(name)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without words, as the shapes of a map are."""

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, lang = self.open[-1] if self.open else ("", self.language)
        if (
            tag not in ("script", "style", "text", "tspan")
            and lang == self.language
            and data.strip()
        ):
            self.found.add(" ".join(data.split()))


SiteIn = Callable[[str], Path]


@pytest.fixture(scope="module")
def site_in(tmp_path_factory: pytest.TempPathFactory) -> SiteIn:
    """The same site in any language, built once for each."""
    return cache(lambda language: built(tmp_path_factory.mktemp(language), language))


def built(folder: Path, language: str) -> Path:
    files = {
        "index.md": "---\nbriefings: latest\n---\n",
        "2020-01-31-bridge.txt": briefing(BRIDGE, "A bridge opens", tags="[bridges]"),
        "2020-02-03-ferry.txt": briefing(FERRY, "The ferries stop", tags="[bridges]"),
        "glossary/places.yml": GLOSSARY,
    }
    theme = {"name": "briefing", "locale": language}
    site = Site(folder, files, theme=theme, extra={"nav": [{"Test": "index.md"}]})
    return site.build()


def words_of(page: Path, language: str) -> set[str]:
    reader = Words(language)
    reader.feed(page.read_text("utf-8"))
    return reader.found


@in_each
def test_no_page_falls_back_into_english(language: str, site_in: SiteIn) -> None:
    site, in_english = site_in(language), site_in("en")
    alike_in_both = {
        word
        for message in messages(language)
        for word in WORD.findall(" ".join(forms(message)))
        if word in WORD.findall(str(message.id))
    }
    known, left = NAMES | alike_in_both, set()
    for page in sorted(site.rglob("*.html")):
        alike = words_of(page, language) & words_of(in_english / page.relative_to(site), "en")
        left |= {words for words in alike if not set(WORD.findall(words)) <= known}
    assert not left


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            ["31 janvier 2020", "environ 2\u202f500", "1,4 million\u00a0$US", "300\u00a0mètres"],
        ),
        ("es", ["31 de enero de 2020", "cerca de 2.500", "1,4 millones\u00a0US$", "300 metros"]),
        ("ar", ["31 يناير 2020", "نحو 2,500", "1.4 مليون\u00a0\u2068US$\u2069", "300 متر"]),
    ],
)
def test_dates_and_numbers_are_written_as_the_language_writes_them(
    language: str, said: list[str], site_in: SiteIn
) -> None:
    page = (site_in(language) / "2020-01-31-bridge" / "index.html").read_text("utf-8")
    assert [words for words in said if words not in page] == []


def test_a_page_and_a_text_run_each_in_its_own_direction(site_in: SiteIn) -> None:
    page = (site_in("ar") / "2020-01-31-bridge" / "index.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in page
    assert '<h1 lang="en" dir="ltr">A bridge opens</h1>' in page
    assert '<div data-briefing-text lang="en" dir="ltr">' in page
    assert re.search(r'<svg class="locator"[^>]* direction="ltr"', page)


def test_an_arabic_text_runs_from_right_to_left_in_an_english_site(tmp_path: Path) -> None:
    text = briefing("عاد الماء إلى القرية.", "عودة الماء", lang="ar")
    page = Site(tmp_path, {"water.txt": text}).page("water/index.html")
    assert '<html lang="en" dir="ltr">' in page
    assert '<h1 lang="ar" dir="rtl">' in page
    assert '<div data-briefing-text lang="ar" dir="rtl">' in page


def test_a_name_in_another_script_says_its_language_and_how_it_sounds(site_in: SiteIn) -> None:
    site = site_in("en")
    native = '<span class="native" lang="ar" dir="auto">الرقة</span>'
    for path in ("2020-01-31-bridge/index.html", "places/raqqa/index.html"):
        page = (site / path).read_text("utf-8")
        assert native in page, path
        assert "pronounced RAK-ka" in page, path


def test_what_is_english_in_another_language_says_so(site_in: SiteIn) -> None:
    site = site_in("fr")
    strait = (site / "places" / "bosphorus" / "index.html").read_text("utf-8")
    assert '<p class="summary" lang="en" dir="ltr">The strait in Istanbul' in strait
    iraq = (site / "places" / "iraq" / "index.html").read_text("utf-8")
    assert '<p class="summary">Pays d’Asie\u00a0; sa capitale est Baghdad.</p>' in iraq


def test_a_language_without_a_catalogue_is_told_and_gives_english(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    site = Site(
        tmp_path,
        {"index.md": "# News\n", "water.txt": briefing("Water is back.")},
        options={"model": False, "language": "de"},
    ).build()
    assert "briefings: the words around the texts are English: 'de' is none of ar, en, es, fr" in (
        caplog.messages
    )
    assert "Original text" in (site / "water" / "index.html").read_text("utf-8")
