"""The files that MkDocs copies and renders: ours taken out, the pages made from them put in."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.utils import get_relative_url

from annotated_briefings.building import Build
from annotated_briefings.collection import AnnotatedBriefing
from annotated_briefings.composing.embeds import Embed, Surroundings
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.templating import Url
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.wording import Wording
from annotated_briefings.inputs import InputFile, name_of
from annotated_briefings.interchange import Iri
from annotated_briefings.interchange.publishing import data_file, data_paths
from annotated_briefings.locate import TEMPLATES

THEME = "briefing"
LISTS = ("index.html", "figures.html", "chronology.html")
PARTS = ("css/parts.css", "css/print.css", "js/cards.js")
"""What a page of ours needs in a theme that is not."""
PARTS_OF_EMBEDS = ("css/embed.css", "img/favicon.svg")


def named(file: File, root: Path) -> str:
    """A file as the writer knows it: its path beside `mkdocs.yml`."""
    return name_of(Path(file.abs_src_path or file.src_uri), root)


def take_out(files: Files, inputs: Sequence[InputFile]) -> None:
    """Leave the texts and glossaries to the builder."""
    for each in inputs:
        if file := files.get_file_from_path(each.path):
            files.remove(file)


def put_in(files: Files, pages: Sequence[Page], build: Build, config: MkDocsConfig) -> None:
    """Add the pages, the texts as they were written, and what pages need in another theme."""
    for page in pages:
        if files.get_file_from_path(page.path) is None:
            files.append(_page_file(page, config))
        for embed in page.embeds:
            files.append(_embed_file(embed, config))
    for briefing in build.collection.briefings:
        files.append(_original(briefing, config))
    if config.theme.name != THEME:
        for part in (*PARTS, *PARTS_OF_EMBEDS):
            path = str(TEMPLATES / "theme" / part)
            files.append(File.generated(config, part, abs_src_path=path))


def _page_file(page: Page, config: MkDocsConfig) -> File:
    """A page as MkDocs has it; one made from a file is backed by it, for git dates and editing.

    One made from many files is backed by the site's `mkdocs.yml`: other plugins take for granted
    that a page has a file, and give one that is generated the date of the build. Only the list
    pages go into a navigation that MkDocs makes: with every page in it, a build would take time in
    the square of their number.
    """
    in_nav = page.source is None and config.nav is None and page.template in LISTS
    inclusion = InclusionLevel.UNDEFINED if in_nav else InclusionLevel.NOT_IN_NAV
    path = str(page.source or config.config_file_path or config.docs_dir)
    file = File.generated(config, page.path, abs_src_path=path, inclusion=inclusion)
    file.generated_by = None
    docs = Path(config.docs_dir)
    if page.source and page.source.is_relative_to(docs):
        file.edit_uri = page.source.relative_to(docs).as_posix()
    else:
        file.edit_uri = None
    return file


def _embed_file(embed: Embed, config: MkDocsConfig) -> File:
    """The file of an embed, which is written where it lies as soon as its page is framed: its map
    is at hand then, and nobody has to hold all of them at once."""
    path = str(Path(config.site_dir, embed.path))
    inclusion = InclusionLevel.NOT_IN_NAV
    return File.generated(config, embed.path, abs_src_path=path, inclusion=inclusion)


def _original(briefing: AnnotatedBriefing, config: MkDocsConfig) -> File:
    """The text of a briefing as it was written, without its front matter."""
    inclusion = InclusionLevel.NOT_IN_NAV
    return File.generated(config, briefing.original, content=briefing.text, inclusion=inclusion)


def offer(files: Files, things: Things, config: MkDocsConfig) -> None:
    """Add the files of data, which name each other and the pages by their addresses."""
    offered = [
        File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        for path in data_paths(things.collection)
    ]
    for file in offered:
        files.append(file)
    for file in offered:
        iri = iri_from(file, files, config.site_url)
        file.content_string = data_file(file.src_uri, things, iri)


def url_from(file: File, files: Files) -> Url:
    """Addresses seen from a file; raises KeyError for a path that is none of the site."""

    def url(path: str) -> str:
        other = files.get_file_from_path(path)
        if other is None:
            raise KeyError(path)
        return other.url_relative_to(file)

    return url


def surroundings(file: File, config: MkDocsConfig, wording: Wording) -> Surroundings:
    """What an embed says of the site it comes from."""
    return Surroundings(
        site=config.site_name,
        lang=str(wording.locale).replace("_", "-"),
        home=get_relative_url(".", file.url),
        address=urljoin(config.site_url, file.url) if config.site_url else None,
    )


def iri_from(file: File, files: Files, site_url: str | None) -> Iri:
    """The same, but absolute where the site says its own address."""
    url = url_from(file, files)
    if not site_url:
        return url
    here = urljoin(site_url, file.url)
    return lambda path: urljoin(here, url(path))


def is_translation(config: MkDocsConfig) -> bool:
    """Whether this build is one of another language that the plugin static-i18n makes of a site.

    It builds a site once for each language; a briefing is in one, and has one address.
    """
    i18n: Any = config.plugins.get("i18n")
    return i18n is not None and i18n.current_language != i18n.default_language


def leave_out(files: Files, theirs: AbstractSet[File]) -> None:
    """Keep our files for links to lead to, and build none of them."""
    for file in set(files) - theirs:
        file.inclusion = InclusionLevel.EXCLUDED
