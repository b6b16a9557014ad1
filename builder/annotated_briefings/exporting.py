"""Annotated Markdown to hold: briefings, and the pages they link to, for any generator.

A mention is a link with the meaning as its title; boxes are lists and tables after the text, and
a map is a file of its own beside the page. The layout of a page stands in
`templates/briefing/export/`, where every value is printed escaped.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from annotated_briefings.collection import Collection
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.portable import PortableRendering, escaped, inline, relative
from annotated_briefings.composing.site import pages_of
from annotated_briefings.composing.templating import environment
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Wording
from annotated_briefings.locate import TEMPLATES
from annotated_briefings.mapping.scene import Scene
from annotated_briefings.settings import Settings

FRONT_PAGE, ARCHIVE = "index.md", "archive.md"
MAPPED = ("briefing.html", "index.html")
"""The pages whose map is drawn: that of one place would show little more than its position."""

_TARGET = re.compile(r"(\]\(\s*|\]:\s*)<?(?!https?://|mailto:|[#./]|[\w-]+(?:[./#)]|\s|$))")


def exported(
    collection: Collection, settings: Settings, maps: Path | None = None
) -> Mapping[str, str]:
    """The Markdown of every page by its path, and its map; the archive is the front page.

    `maps` is the folder where drawn maps are kept; without one each is drawn anew.
    """
    wording = Wording.of(settings.language)
    pages = [*pages_of(Things.of(collection, wording), settings, rendering=PortableRendering)]
    markdown = _markdown_templates(wording, [page for page in pages if _is_list(page)])
    drawing = environment(TEMPLATES, wording).get_template("briefing/export/map.svg.jinja")
    files = {}
    for page in pages:
        scene = _scene(page, settings, maps)
        files[_path(page.path)] = _printed(page, scene, markdown)
        if scene:
            files[_map_of(page.path)] = drawing.render(scene=scene)
    return files


def _markdown_templates(wording: Wording, lists: Sequence[Page]) -> Environment:
    """The templates, which escape what they print; the front page leads to the `lists`."""
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=False,
        finalize=_safe,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    templates.install_gettext_translations(wording.catalogue, newstyle=True)  # type: ignore[attr-defined]
    templates.filters.update(cell=_cell, inline=_inline)
    templates.globals["lists"] = [Ref(page.title, page.path) for page in lists]
    return templates


def _is_list(page: Page) -> bool:
    """Whether it is a list of the whole site, which the front page leads to."""
    return page.source is None and page.path.endswith("/index.md")


def _path(path: str) -> str:
    return FRONT_PAGE if path == ARCHIVE else path


def _map_of(path: str) -> str:
    """Where the map of a page is written."""
    return f"{path.removesuffix('.md')}-map.svg"


def _scene(page: Page, settings: Settings, maps: Path | None) -> Scene | None:
    shown = page.context["view"].map if page.template in MAPPED else None
    return shown.draw(maps, tuple(sorted(settings.borders.items()))) if shown else None


def _printed(page: Page, scene: Scene | None, templates: Environment) -> str:
    name = page.template.replace(".html", ".md.jinja")
    printed = templates.get_template(f"briefing/export/{name}").render(
        text=Markup(_harmless(page.markdown) if page.sanitised else page.markdown),
        ref=_ref_from(page.path),
        front=page.path == ARCHIVE,
        scene=scene,
        drawing=Markup(relative(_map_of(page.path), page.path)),
        **page.context,
    )
    return re.sub(r"\n{3,}", "\n\n", printed).strip() + "\n"


def _ref_from(page: str) -> Callable[[Ref], Markup]:
    """How a template prints words that lead to a page, seen from another."""

    def ref(to: Ref) -> Markup:
        words = inline(to.text)
        address = relative(_path(to.path), _path(page)) if to.path else ""
        return Markup(f"[{words}]({address})" if address else words)

    return ref


def _safe(value: Any) -> Any:
    """What an expression prints: plain words escaped as if they began a line, Markdown as it is."""
    return escaped(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _inline(value: str) -> Markup:
    """Plain words that begin no line, and so no list."""
    return Markup(inline(value))


def _cell(value: str) -> Markup:
    """Plain words in a cell of a table."""
    return Markup(inline(value).replace("|", "&#124;"))


def _harmless(markdown: str) -> str:
    """An editor's Markdown without HTML, and without links to anything that could run."""
    return _TARGET.sub(r"\1#", markdown.replace("<", "&lt;"))
