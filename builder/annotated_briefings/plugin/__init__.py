"""The MkDocs plugin `briefings`: the only room that imports mkdocs, and thin.

Each hook calls a free function of another module. What belongs to one build is made in
`on_config`, as the object outlives the builds of `mkdocs serve`; nothing is written into
`docs_dir`.
"""

import annotated_briefings.plugin.generator  # noqa: F401  # before the first of mkdocs

# isort: split
import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from annotated_briefings.building import Build, UnusableError, build
from annotated_briefings.clashing import Address, clashes
from annotated_briefings.composing.embedding import with_embeds
from annotated_briefings.composing.list_pages import latest
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.protecting import ProtectingExtension
from annotated_briefings.composing.site import addresses, pages_of
from annotated_briefings.composing.templating import (
    BrokenTemplateError,
    Url,
    alone,
    cards_html,
    environment,
    fed,
    framed,
    listed,
)
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.wording import Wording
from annotated_briefings.inputs import InputFile, is_briefing, is_glossary
from annotated_briefings.interchange.feed import PATH as FEED
from annotated_briefings.interchange.feed import feed
from annotated_briefings.interchange.publishing import Describe, described
from annotated_briefings.interchange.structured_data import in_html
from annotated_briefings.plugin.feeding import feed_entry, feed_head, freshest
from annotated_briefings.plugin.files import (
    PARTS,
    THEME,
    iri_from,
    is_translation,
    leave_out,
    named,
    offer,
    put_in,
    surroundings,
    take_out,
    url_from,
)
from annotated_briefings.plugin.options import BriefingsConfig, checked, language_of
from annotated_briefings.plugin.search import KINDS, page_kinds
from annotated_briefings.problem import Problem, Severity
from annotated_briefings.settings import Settings
from annotated_briefings.writing import write

log = get_plugin_logger("briefings")

LEVELS = {
    Severity.ERROR: logging.ERROR,
    Severity.WARNING: logging.WARNING,
    Severity.NOTE: logging.DEBUG,
}
NO_BRIEFING = (
    "no briefing was found: no .txt file lies under %s; "
    "`briefings new ARTICLE.txt --date 2017-07-05` makes one"
)
NO_TEXT = "<!-- The template has it all. -->"
"""The Markdown of a page without a text: other plugins pass over a page that has none."""

ID = re.compile(r'\sid="([^"]+)"')
"""What links lead to in the frame of a page, which MkDocs does not look into."""


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
    _described: Mapping[str, Describe]
    _files: Files
    _texts: dict[str, str]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Note whether drafts are shown; with this hook the object outlives a preview's builds."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Begin a build: settings, templates, and what pages need of Markdown and the theme."""
        self._settings = checked(self.config, language_of(config.theme))
        self._wording = Wording.of(self._settings.language)
        self._root = Path(config.config_file_path or "mkdocs.yml").parent
        maps = self._root / self._settings.cache / "maps"
        claims = tuple(sorted(self._settings.borders.items()))
        self._templates = environment(self._root / "templates", self._wording, maps, claims)
        self._pages, self._cards, self._texts = {}, {}, {}
        config.markdown_extensions.append(ProtectingExtension())  # type: ignore[arg-type]
        if config.theme.name != THEME:
            config.extra_css += [path for path in PARTS if path.endswith(".css")]
            config.extra_javascript += [path for path in PARTS if path.endswith(".js")]
        return config

    @event_priority(-200)  # after plugins that know no page but those a writer made
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take briefings and glossaries out, and put the pages made from them in."""
        inputs = list(self._inputs(files, Path(config.docs_dir)))
        take_out(files, inputs)
        try:
            made = build(inputs, self._settings, self._root / self._settings.cache)
        except UnusableError as error:
            raise PluginError(str(error)) from error
        if not any(is_briefing(each.path, self._settings) for each in inputs):
            log.info(NO_BRIEFING, Path(config.docs_dir, self._settings.source))
        self._build = made
        things = Things.of(made.collection, self._wording)
        pages = list(pages_of(things, self._settings, made.broken, amiss=made.amiss))
        theirs = set(files)
        if self._settings.embeds:
            pages = list(with_embeds(pages, self._wording))
        written = [
            Address(file.src_uri, named(file, self._root)) for file in files.documentation_pages()
        ]
        _report(made.problems)
        _report(clashes([*written, *addresses(pages, made.collection.briefings)]))
        self._pages = {page.path: page for page in pages}
        put_in(files, pages, made, config)
        offer(files, things, config)
        self._described, self._files = described(things), files
        if is_translation(config):
            leave_out(files, theirs)
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
                name = named(file, self._root)
                yield InputFile(path, Path(file.abs_src_path), name, folders)

    def on_page_read_source(self, *, page: MkDocsPage, config: MkDocsConfig) -> str | None:
        """Supply the Markdown of our pages; after a blank line nothing is taken for metadata."""
        ours = self._pages.get(page.file.src_uri)
        return f"\n{ours.markdown or NO_TEXT}" if ours else None

    def on_page_markdown(
        self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files
    ) -> str:
        """Say what the page is called and when it changed; themes print both unescaped."""
        ours = self._pages.get(page.file.src_uri)
        if ours:
            page.title = escape(ours.title)
            page.meta = {
                "title": escape(ours.title),
                "description": escape(ours.description),
                "type": "article" if ours.published else "website",
                "published": str(ours.published or ""),
            }
        if day := (ours.day if ours else None) or _newest(self._build):
            page.update_date = day.isoformat()
        return markdown

    def on_page_content(
        self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files
    ) -> str:
        """Frame our pages; list the newest briefings below a page that asks for them."""
        try:
            url = url_from(page.file, files)
            if ours := self._pages.get(page.file.src_uri):
                self._embed(ours, files, config)
            return self._framed(html, page, url)
        except BrokenTemplateError as error:
            raise PluginError(str(error)) from error

    def _framed(self, html: str, page: MkDocsPage, url: Url) -> str:
        if ours := self._pages.get(page.file.src_uri):
            self._cards[page.file.src_uri] = cards_html(ours.cards, url, self._templates)
            if ours.published:
                self._texts[page.file.src_uri] = fed(ours, html, url, self._templates)
            whole = framed(ours, html, url, self._templates)
            page.present_anchor_ids = (page.present_anchor_ids or set()) | set(ID.findall(whole))
            return str(whole)  # MkDocs takes it to pieces, which a `Markup` makes slow
        if page.meta.get("briefings") == "latest":
            return html + str(
                listed(latest(self._build.collection, self._wording), url, self._templates)
            )
        return html

    def _embed(self, page: Page, files: Files, config: MkDocsConfig) -> None:
        """Write the parts of a page that stand alone, while its map is at hand."""
        for embed in page.embeds:
            if file := files.get_file_from_path(embed.path):
                site = surroundings(file, config, self._wording)
                html = alone(embed, site, url_from(file, files), self._templates)
                write(Path(file.abs_dest_path), html)

    @event_priority(-100)  # after search has indexed the page: cards repeat what other pages say
    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Add the cards of a page, and what it says to search engines."""
        path = page.file.src_uri
        page.content = f"{page.content}{self._cards.get(path, '')}"
        if describe := self._described.get(path):
            page.content += in_html(describe(iri_from(page.file, self._files, config.site_url)))
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the feed, whose addresses have to be absolute, and what the search goes by."""
        if is_translation(config):
            return
        if config.theme.name == THEME and "search" in config.plugins:
            kinds = page_kinds(self._files, self._pages, self._wording)
            write(Path(config.site_dir, KINDS), kinds)
        entries = [
            feed_entry(each, urljoin(config.site_url or "", page.url), self._texts[each.path])
            for each in freshest(self._build.collection.briefings)
            if (page := self._files.get_file_from_path(each.path)) and each.path in self._texts
        ]
        if config.site_url:
            write(Path(config.site_dir, FEED), feed(feed_head(config, config.site_url), entries))

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        """Watch the site's own templates too; `docs_dir` is watched by MkDocs."""
        if (own := self._root / "templates").is_dir():
            server.watch(str(own))
        return server


def _report(problems: Iterable[Problem]) -> None:
    for problem in problems:
        log.log(LEVELS[problem.severity], str(problem))


def _newest(build: Build) -> date | None:
    """The day of the newest briefing or correction."""
    return max((briefing.modified for briefing in build.collection.briefings), default=None)
