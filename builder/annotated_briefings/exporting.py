"""Annotated Markdown to hold: briefings, and the pages they link to, for any generator.

A mention is a link with the meaning as its title; boxes are lists and tables after the text. The
layout of a page stands in `templates/briefing/export/`, where every value is printed escaped.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from annotated_briefings.collection import Collection
from annotated_briefings.composing.pages import Page
from annotated_briefings.composing.portable import PortableRendering, escaped, inline, relative
from annotated_briefings.composing.site import pages_of
from annotated_briefings.composing.things import Things
from annotated_briefings.composing.views import Ref
from annotated_briefings.composing.wording import Wording
from annotated_briefings.locate import TEMPLATES
from annotated_briefings.settings import Settings

FRONT_PAGE, ARCHIVE = "index.md", "archive.md"
_TARGET = re.compile(r"(\]\(\s*|\]:\s*)<?(?!https?://|mailto:|[#./]|[\w-]+(?:[./#)]|\s|$))")


def exported(collection: Collection, settings: Settings) -> Mapping[str, str]:
    """The Markdown of every page by its path; the archive is the front page."""
    templates = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=False,
        finalize=_safe,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    wording = Wording.of(settings.language)
    templates.install_gettext_translations(wording.catalogue, newstyle=True)  # type: ignore[attr-defined]
    templates.filters["cell"] = _cell
    pages = pages_of(Things.of(collection, wording), settings, rendering=PortableRendering)
    return {_path(page.path): _printed(page, templates) for page in pages}


def _path(path: str) -> str:
    return FRONT_PAGE if path == ARCHIVE else path


def _printed(page: Page, templates: Environment) -> str:
    name = page.template.replace(".html", ".md.jinja")
    text = Markup(_harmless(page.markdown) if page.sanitised else page.markdown)
    template = templates.get_template(f"briefing/export/{name}")
    printed = template.render(text=text, ref=_ref_from(page.path), **page.context)
    return re.sub(r"\n{3,}", "\n\n", printed).strip() + "\n"


def _ref_from(page: str) -> Callable[[Ref], Markup]:
    """How a template prints words that lead to a page, seen from another."""

    def ref(to: Ref) -> Markup:
        words = inline(to.text)
        address = relative(_path(to.path), _path(page)) if to.path else ""
        return Markup(f"[{words}]({address})" if address else words)

    return ref


def _safe(value: Any) -> Any:
    """What an expression prints: plain words escaped, Markdown as it is."""
    return escaped(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _cell(value: str) -> Markup:
    """Plain words in a cell of a table."""
    return Markup(escaped(value).replace("|", "&#124;"))


def _harmless(markdown: str) -> str:
    """An editor's Markdown without HTML, and without links to anything that could run."""
    return _TARGET.sub(r"\1#", markdown.replace("<", "&lt;"))
