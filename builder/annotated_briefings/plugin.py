"""The MkDocs plugin `briefings`: the only module that imports mkdocs, and thin.

Each hook calls a free function of another module. What belongs to one build is made in
`on_config`, as the object outlives the builds of `mkdocs serve`; nothing is written into
`docs_dir`.
"""

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.theme import Theme
from mkdocs.utils.templates import TemplateContext

from annotated_briefings.analysing import WITHOUT_MODEL, load_model
from annotated_briefings.annotating import choose
from annotated_briefings.building import Build, UnusableError, build, gazetteer
from annotated_briefings.clashing import Address, clashes
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.list_pages import latest
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.protecting import ProtectingExtension
from annotated_briefings.composing.site import addresses, pages_of
from annotated_briefings.composing.templating import (
    BrokenTemplateError,
    Url,
    cards_html,
    environment,
    framed,
    listed,
)
from annotated_briefings.composing.wording import Wording
from annotated_briefings.inputs import InputFile, is_briefing, is_glossary, name_of
from annotated_briefings.locate import TEMPLATES
from annotated_briefings.problem import Problem, Severity
from annotated_briefings.settings import Settings

log = get_plugin_logger("briefings")

LEVELS = {
    Severity.ERROR: logging.ERROR,
    Severity.WARNING: logging.WARNING,
    Severity.NOTE: logging.DEBUG,
}
DEFAULTS = Settings()
THEME = "briefing"
LISTS = ("index.html", "figures.html", "chronology.html")
PARTS = ("css/parts.css", "js/cards.js")
"""What a page of ours needs in a theme that is not."""

ID = re.compile(r'\sid="([^"]+)"')
"""What links lead to in the frame of a page, which MkDocs does not look into."""


class BriefingsConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """The options under `plugins: - briefings:`, as `Settings` describes them."""

    source = c.Type(str, default=DEFAULTS.source)
    glossary = c.Type(str, default=DEFAULTS.glossary)
    exclude = c.ListOfItems(c.Type(str), default=[])
    marks = c.Choice(("first", "first-per-section", "all", "none"), default=DEFAULTS.marks)
    well_known = c.ListOfItems(c.Type(str), default=[])
    publish_above = c.Type((float, int), default=DEFAULTS.publish_above)
    annotators = c.Optional(c.ListOfItems(c.Type(str)))
    shipped = c.Type(bool, default=DEFAULTS.shipped)
    model = c.Type(bool, default=DEFAULTS.model)
    cache = c.Type(str, default=DEFAULTS.cache)
    language = c.Optional(c.Type(str))


class BriefingsPlugin(BasePlugin[BriefingsConfig]):  # type: ignore[no-untyped-call]
    """Turns the briefings of a site into pages."""

    _serving = False
    _settings: Settings
    _wording: Wording
    _templates: Environment
    _root: Path
    _build: Build
    _pages: dict[str, Page]
    _cards: dict[str, str]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Note whether drafts are shown; with this hook the object outlives a preview's builds."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Begin a build: settings, templates, and what pages need of Markdown and the theme."""
        self._settings = _checked(self.config, _language(config.theme))
        self._wording = Wording.of(self._settings.language)
        self._root = Path(config.config_file_path or "mkdocs.yml").parent
        self._templates = environment(self._root / "templates", self._wording)
        self._pages, self._cards = {}, {}
        config.markdown_extensions.append(ProtectingExtension())  # type: ignore[arg-type]
        if config.theme.name != THEME:
            config.extra_css += [path for path in PARTS if path.endswith(".css")]
            config.extra_javascript += [path for path in PARTS if path.endswith(".js")]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take briefings and glossaries out, and put the pages made from them in."""
        inputs = list(self._inputs(files, Path(config.docs_dir)))
        _take_out(files, inputs)
        try:
            made = build(inputs, self._settings, self._root / self._settings.cache)
        except UnusableError as error:
            raise PluginError(str(error)) from error
        self._build = made
        pages = list(pages_of(made.collection, self._settings, made.broken, amiss=made.amiss))
        written = [
            Address(file.src_uri, _named(file, self._root)) for file in files.documentation_pages()
        ]
        _report(made.problems)
        _report(clashes([*written, *addresses(pages, made.collection.briefings)]))
        self._pages = {page.path: page for page in pages}
        _put_in(files, pages, made, config)
        return files

    def _inputs(self, files: Files, docs: Path) -> Iterator[InputFile]:
        """Our files among those of a site, without what its `exclude_docs` leaves out."""
        for file in files:
            level: Any = file.inclusion
            shown = level.is_in_serve() if self._serving else level.is_included()
            path, settings = file.src_uri, self._settings
            ours = is_briefing(path, settings) or is_glossary(path, settings)
            if ours and shown and file.abs_src_path:
                folders = (self._root, docs, Path(file.src_dir or docs))
                name = _named(file, self._root)
                yield InputFile(path, Path(file.abs_src_path), name, folders)

    def on_page_read_source(self, *, page: MkDocsPage, config: MkDocsConfig) -> str | None:
        """Supply the Markdown of our pages; after a blank line nothing is taken for metadata."""
        ours = self._pages.get(page.file.src_uri)
        return f"\n{ours.markdown}" if ours else None

    def on_page_markdown(
        self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files
    ) -> str:
        """Say what the page is called and when it changed; themes print both unescaped."""
        ours = self._pages.get(page.file.src_uri)
        if ours:
            page.title = escape(ours.title)
            page.meta = {"title": escape(ours.title), "description": escape(ours.description)}
        if day := (ours.day if ours else None) or _newest(self._build):
            page.update_date = day.isoformat()
        return markdown

    def on_page_content(
        self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files
    ) -> str:
        """Frame our pages; list the newest briefings below a page that asks for them."""
        try:
            return self._framed(html, page, _url_from(page, files))
        except BrokenTemplateError as error:
            raise PluginError(str(error)) from error

    def _framed(self, html: str, page: MkDocsPage, url: Url) -> str:
        if ours := self._pages.get(page.file.src_uri):
            self._cards[page.file.src_uri] = cards_html(ours.cards, url, self._templates)
            whole = framed(ours, html, url, self._templates)
            page.present_anchor_ids = (page.present_anchor_ids or set()) | set(ID.findall(whole))
            return str(whole)  # MkDocs takes it to pieces, which a `Markup` makes slow
        if page.meta.get("briefings") == "latest":
            return html + str(
                listed(latest(self._build.collection, self._wording), url, self._templates)
            )
        return html

    @event_priority(-100)  # after search has indexed the page: cards repeat what other pages say
    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Add the cards of a page."""
        page.content = f"{page.content}{self._cards.get(page.file.src_uri, '')}"
        return context

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Watch the site's own templates too; `docs_dir` is watched by MkDocs."""
        if (own := self._root / "templates").is_dir():
            server.watch(str(own))
        return server


def _language(theme: Theme) -> str:
    """The language of a theme: `locale` in MkDocs' own themes and in ours, else `language`."""
    locale = str(theme.get("locale") or "en")
    return locale if locale != "en" else str(theme.get("language") or "en")


def _checked(options: BriefingsConfig, language: str) -> Settings:
    """The settings of a build that can be followed; says what is off without the model.

    `language` is that of the theme, which holds where the option says nothing.
    """
    try:
        settings = Settings.of({**options, "language": options.language or language})
        choose(settings.annotators)
        gazetteer()
    except (ValueError, UnusableError) as error:
        raise PluginError(str(error)) from error
    if settings.model and load_model() is None:
        log.info(WITHOUT_MODEL)
    return settings


def _named(file: File, root: Path) -> str:
    """A file as the writer knows it: its path beside `mkdocs.yml`."""
    return name_of(Path(file.abs_src_path or file.src_uri), root)


def _take_out(files: Files, inputs: Sequence[InputFile]) -> None:
    for each in inputs:
        if file := files.get_file_from_path(each.path):
            files.remove(file)


def _put_in(files: Files, pages: Sequence[Page], build: Build, config: MkDocsConfig) -> None:
    for page in pages:
        if files.get_file_from_path(page.path) is None:
            files.append(_page_file(page, config))
    for briefing in build.collection.briefings:
        files.append(_original(briefing, config))
    if config.theme.name != THEME:
        for part in PARTS:
            path = str(TEMPLATES / "theme" / part)
            files.append(File.generated(config, part, abs_src_path=path))


def _page_file(page: Page, config: MkDocsConfig) -> File:
    """A page as MkDocs has it; one made from a file is backed by it, for git dates and editing.

    Only the list pages go into a navigation that MkDocs makes: with every page in it, a build
    would take time in the square of their number.
    """
    if page.source is None:
        in_nav = config.nav is None and page.template in LISTS
        inclusion = InclusionLevel.UNDEFINED if in_nav else InclusionLevel.NOT_IN_NAV
        return File.generated(config, page.path, content="", inclusion=inclusion)
    path = str(page.source)
    file = File.generated(config, page.path, abs_src_path=path, inclusion=InclusionLevel.NOT_IN_NAV)
    file.generated_by = None
    docs = Path(config.docs_dir)
    file.edit_uri = (
        page.source.relative_to(docs).as_posix() if page.source.is_relative_to(docs) else None
    )
    return file


def _original(briefing: AnnotatedBriefing, config: MkDocsConfig) -> File:
    """The text of a briefing as it was written, without its front matter."""
    document = briefing.document
    body = document.source.text[document.body_start :].strip("\n") + "\n"
    inclusion = InclusionLevel.NOT_IN_NAV
    return File.generated(config, briefing.original, content=body, inclusion=inclusion)


def _report(problems: Iterable[Problem]) -> None:
    for problem in problems:
        log.log(LEVELS[problem.severity], str(problem))


def _newest(build: Build) -> date | None:
    """The day of the newest briefing, which a collection has first."""
    return next((briefing.date for briefing in build.collection.briefings), None)


def _url_from(page: MkDocsPage, files: Files) -> Url:
    """Addresses seen from a page; raises KeyError for a path that is no page."""

    def url(path: str) -> str:
        file = files.get_file_from_path(path)
        if file is None:
            raise KeyError(path)
        return file.url_relative_to(page.file)

    return url
